import { inEens, type Stappen } from '../../../werkmap/stappen';
import { celplekken } from './cellen';
import { isKop, isRij, regelsVan, zonderBijwerk } from './regels';

/** A sentence, a header or a row of a table, on one line; every character knows where it stands in the text. */
export interface Zin {
  readonly soort: 'zin' | 'kop' | 'rij';
  readonly tekst: string;
  /** The same in lower case and without diacritics, character for character. */
  readonly laag: string;
  /** Where each character of `tekst` stands in the text that was given. */
  readonly plekken: readonly number[];
  /** The cells of a row between `|` or tabs; none where a row is only a line of figures. */
  readonly cellen: readonly Cel[];
}

/** A cell of a printed row, in lower case, and where it stands in the text that was given. */
export interface Cel {
  readonly tekst: string;
  readonly van: number;
  readonly tot: number;
}

/** Longer runs without an end are cut: no sentence of a report comes near, and every later step stays cheap. */
const LANGST = 1_500;

/** One character as it compares; a sign that becomes more than one stays as it is. */
const bareTekens = new Map<string, string>();
const baar = (teken: string): string => {
  let gevonden = bareTekens.get(teken);
  if (gevonden === undefined) {
    const kaal = teken.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    gevonden = kaal.length === 1 ? kaal : teken;
    if (bareTekens.size < 5_000) bareTekens.set(teken, gevonden);
  }
  return gevonden;
};

const STREEPJE = /[\u2010-\u2015\u2212]/;
/** What only marks up: emphasis, headers, cell borders, and the signs that mark tokens here. */
const OPMAAK = /[*_#|>\u2039\u203a\s\u00ad\u200b-\u200d\ufeff]/;

const netTeken = (teken: string): string => (STREEPJE.test(teken) ? '-' : OPMAAK.test(teken) ? ' ' : teken === '’' || teken === '‘' ? "'" : teken);

const cellenVan = (tekst: string, van: number, tot: number): readonly Cel[] =>
  celplekken(tekst.slice(van, tot)).map((cel) => ({ van: van + cel.van, tot: van + cel.tot, tekst: [...tekst.slice(van + cel.van, van + cel.tot).replace(/[*_#]/g, '').replace(/\s+/g, ' ').trim()].map(baar).join('') }));

/** A piece of text on one line, with single spaces. */
const maakZin = (tekst: string, van: number, tot: number, soort: Zin['soort']): Zin | null => {
  const tekens: string[] = [];
  const plekken: number[] = [];
  for (let i = van; i < tot; i += 1) {
    const rauw = tekst[i] ?? '';
    // a word that was broken at the end of its line
    if (rauw === '-' && /\p{Ll}/u.test(tekst[i - 1] ?? '')) {
      const rest = /^-[ \t]*\r?\n\s*(?=\p{Ll})/u.exec(tekst.slice(i, Math.min(tot, i + 40)));
      if (rest !== null) {
        i += rest[0].length - 1;
        continue;
      }
    }
    const teken = netTeken(rauw);
    if (teken === ' ' && (tekens.length === 0 || tekens[tekens.length - 1] === ' ')) continue;
    tekens.push(teken);
    plekken.push(i);
  }
  while (tekens[tekens.length - 1] === ' ') {
    tekens.pop();
    plekken.pop();
  }
  const heel = tekens.join('');
  return heel === '' ? null : { soort, tekst: heel, laag: tekens.map(baar).join(''), plekken, cellen: soort === 'rij' ? cellenVan(tekst, van, tot) : [] };
};

const AFKORTING = /(?:^|[\s(])(?:ca|dd|jl|nr|art|par|incl|excl|o\.a|bijv|a\.s|d\.d|m\.b\.t|n\.a\.v|t\.o\.v|resp|max|min|ir|dr|mr|drs|de heer|\p{Lu})\.$/u;
const ZINSEINDE = /[.?!]["')\]]?\s+(?=[\p{Lu}\d("'‘“•-])/gu;

/** Where the sentences of a paragraph end. */
const eindes = (stuk: string): readonly number[] => {
  const gevonden: number[] = [];
  for (const vondst of stuk.matchAll(ZINSEINDE)) {
    const voor = stuk.slice(Math.max(0, vondst.index - 12), vondst.index + 1);
    // only what stands right after the last end can be the number of a paragraph
    const vorig = gevonden[gevonden.length - 1] ?? 0;
    const nummering = vondst.index - vorig < 12 && /^\s*\d{1,2}\.$/.test(stuk.slice(vorig, vondst.index + 1));
    if (!nummering && !AFKORTING.test(voor)) gevonden.push(vondst.index + vondst[0].length);
  }
  let vanaf = 0;
  const alle: number[] = [];
  for (const einde of [...gevonden, stuk.length]) {
    for (let i = vanaf + LANGST; i < einde; i += LANGST) alle.push(i);
    alle.push(einde);
    vanaf = einde;
  }
  return alle;
};

/** Cuts a text in sentences, headers and rows. Lines of a paragraph belong together, also with blank lines between them. */
export const leesZinnen = (gegeven: string): readonly Zin[] => inEens(zinnenInStappen(gegeven));

/** The same in steps: a paragraph, a header or a row each. */
export function* zinnenInStappen(gegeven: string): Stappen<readonly Zin[]> {
  const tekst = zonderBijwerk(gegeven);
  yield;
  const zinnen: Zin[] = [];
  const voegToe = (van: number, tot: number, soort: Zin['soort']): void => {
    const zin = maakZin(tekst, van, tot, soort);
    if (zin !== null) zinnen.push(zin);
  };
  let alinea = null as { readonly van: number; readonly tot: number } | null;
  function* sluit(): Stappen<void> {
    if (alinea === null) return;
    const { van, tot } = alinea;
    let vanaf = 0;
    for (const einde of eindes(tekst.slice(van, tot))) {
      voegToe(van + vanaf, van + einde, 'zin');
      vanaf = einde;
      yield;
    }
    alinea = null;
  }
  const regels = regelsVan(tekst);
  yield;
  let kop = false;
  for (const [i, regel] of regels.entries()) {
    const rij = isRij(regel.tekst);
    kop = !rij && isKop(regel.tekst, regels[i - 1]?.tekst ?? '', kop, regels[i + 1]?.tekst ?? '');
    if (rij || kop) {
      yield* sluit();
      voegToe(regel.van, regel.tot, rij ? 'rij' : 'kop');
      yield;
      continue;
    }
    if (/^\s*(?:[•▪-]|o|\d{1,2}[.)])\s+\S/.test(regel.tekst)) yield* sluit();
    alinea = { van: alinea?.van ?? regel.van, tot: regel.tot };
  }
  yield* sluit();
  return zinnen;
}
