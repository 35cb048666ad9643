import type { Gemeente, Periode, Trede } from '../../../engine';
import { maakGemeentezoeker } from '../../../werkmap/herkennen/gemeentenaam';
import { MAANDNAAM, vindDagen, type Dagvermelding } from '../../../werkmap/lezen/dag';
import { PERIODEVORMEN, vindPerioden } from '../../../werkmap/lezen/periode';
import { GETALWOORDEN, PROCENTWOORDEN } from './getalwoorden';
import type { Zin } from './zinnen';

interface Plek {
  /** Where it stands in the sentence. */
  readonly van: number;
  readonly tot: number;
}

/** A whole number; `ongeveer`: the text says "circa". */
export type Getal = Plek & { readonly soort: 'n'; readonly waarde: number; readonly ongeveer: boolean };
export type Procent = Plek & { readonly soort: 'p'; readonly waarde: number; readonly ongeveer: boolean };
export type Halfjaren = Plek & { readonly soort: 'h'; readonly perioden: readonly Periode[] };
export type Dagmerk = Plek & { readonly soort: 'd'; readonly dag: Dagvermelding };
export type Tredemerk = Plek & { readonly soort: 't'; readonly trede: Trede };
/** The gemeenten of one list: "Baarn, Bunnik en Leusden". */
export type Namen = Plek & { readonly soort: 'g'; readonly namen: readonly string[] };

/** Gemeenten that are left out: "behalve Baarn en Bunnik". */
export type Uitzondering = Plek & { readonly soort: 'u'; readonly namen: readonly string[] };

/** A part in words: "de helft", "driekwart". */
export type Deel = Plek & { readonly soort: 'b' };

/** What a sentence says with a fixed meaning. Its letter stands for it in the pattern of the sentence. */
export type Merk = Getal | Procent | Halfjaren | Dagmerk | Tredemerk | Namen | Uitzondering | Deel;

export interface Gemerkt {
  readonly zin: Zin;
  readonly merken: readonly Merk[];
  /** The sentence in lower case with each mark as `‹n0›`: its letter, and its place in `merken`. */
  readonly sjabloon: string;
}

const ADRES = /\S+@\S*|(?:https?:|www\.)\S+|\S+\.(?:nl|pdf|docx)(?![a-z])(?:\/\S*)?/g;
const DAG = new RegExp(`(?<!\\d)(?:\\d{1,2}([-/.])\\d{1,2}\\1(?:2\\d{3}|\\d\\d)(?!\\d)|2\\d{3}-\\d\\d-\\d\\d(?!\\d)|\\d{1,2} ?(?:${MAANDNAAM.source})(?![a-z])\\.?(?: ?2\\d{3}(?!\\d))?)`, 'g');
/** A month, with its year or without a day: the year is no number of something. */
const MAAND = new RegExp(`(?<![a-z])(?:${MAANDNAAM.source})(?![a-z]) 2\\d{3}(?!\\d)`, 'g');
const DAG_IN_WOORDEN = /(?<![a-z])(eind|halverwege|medio|begin) (?:van )?(2\d{3})(?!\d)(?!-[12])/g;
const TWEE_HALFJAREN = /(?<![a-z])(?:eerste en (?:de )?tweede|tweede en (?:de )?eerste) (?:helft|halfjaar) (?:van )?(?:het jaar )?(2\d{3})(?!\d)/g;
const VERSCHREVEN = /(?<![a-z])eerst helft (?:van )?(2\d{3})(?!\d)/g;
const TREDE = /(?<![a-z])treden?s? (?:([1-9])(?![\d%.]*\d|-)|(een|twee|drie|vier|vijf|zes)(?![a-z]))/g;
const PROCENT = /(?<![\d.,/])(\d{1,3})(?:,(\d+))? ?(?:%|procent(?![a-z]))/g;
const PROCENT_IN_WOORDEN = /(?<!\p{L})(\p{L}+) procent(?!\p{L})/gu;
const DEEL = /(?<![a-z])(?:de helft|driekwart|(?:een |drie )?kwart|(?:een |twee )?derde|tweederde|(?:een )?(?:vijfde|tiende))(?= van (?:de|het|alle) (?:[a-z-]+ )?(?:taakstelling|totaalopgave|opgave|achterstand|realisatie|gemeenten))/g;
const CIJFERS = /(?<![\p{L}\d.,/@+-])-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?![\d%]|[.,/-]\d|\p{L})/gu;
const WOORDEN = new RegExp(`(?<!\\p{L})(?:${[...GETALWOORDEN.keys()].sort((a, b) => b.length - a.length).join('|')}|geen van (?:de|onze|alle)(?= (?:utrechtse )?gemeenten(?! op))|(?<=(?:staat|stond|staan|stonden|kwam|kwamen) )geen van (?:de|onze|alle)(?= (?:utrechtse )?gemeenten)|geen(?= (?:enkele )?gemeenten?))(?!\\p{L})`, 'gu');
const ONGEVEER = /(?<![a-z])(?:circa|ca\.?|ongeveer|ruim|bijna|zo'n|rond(?: de)?|meer dan|minder dan|minstens|ten ?minste|minimaal|zeker|hoogstens|ten hoogste|maximaal|krap|nog geen|net geen|een kleine|naar schatting) $/;

/** After these words Utrecht is not the gemeente, and Utrechtse Heuvelrug not whom it is about. */
const GEEN_GEMEENTE = /(?:herverdeling|provincie|provinciaal|provinciale|regio|regietafel|plan|prt|staten van|kansmakersteam|platform) $/;

const opPlek = (merken: readonly Merk[]): readonly Merk[] => [...merken].sort((a, b) => a.van - b.van);

/** A sentence with its marks, which come in order, put in the pattern. */
const gemerkt = (zin: Zin, merken: readonly Merk[]): Gemerkt => {
  let sjabloon = '';
  let vanaf = 0;
  merken.forEach((merk, i) => {
    sjabloon += `${zin.laag.slice(vanaf, merk.van)}‹${merk.soort}${i}›`;
    vanaf = merk.tot;
  });
  return { zin, merken, sjabloon: sjabloon + zin.laag.slice(vanaf) };
};

/** The same sentence with one mark more. */
export const metMerk = ({ zin, merken }: Gemerkt, merk: Merk): Gemerkt => gemerkt(zin, opPlek([...merken, merk]));

/** Where the mark at `i` stands in the pattern of its sentence. */
export const plekVan = (z: Gemerkt, i: number): number => z.sjabloon.indexOf(`‹${z.merken[i]?.soort ?? ''}${i}›`);

const ontsnap = (tekst: string): string => tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Makes what finds every mark of a sentence; the names are those of these gemeenten. */
export const maakMerker = (gemeenten: readonly Gemeente[]): ((zin: Zin) => Gemerkt) => {
  const zoeker = maakGemeentezoeker(gemeenten, []);
  const spellingen = gemeenten.flatMap((g) => [g.naam, ...(g.ookBekendAls ?? [])]).flatMap((n) => (n.length > 3 ? [n, n.toUpperCase()] : [n]));
  const namen = spellingen.length === 0 ? null : new RegExp(`(?<![\\p{L}\\d@./-])(?:${[...new Set(spellingen)].sort((a, b) => b.length - a.length).map(ontsnap).join('|')})(?![\\p{L}\\d@]|[./-]\\p{L})`, 'gu');

  return (zin) => {
    const { laag, tekst } = zin;
    const gevonden: Merk[] = [];
    const bezet = new Uint8Array(laag.length);
    const vrij = (van: number, tot: number): boolean => !bezet.subarray(van, tot).includes(1);
    const zoek = (patroon: RegExp, bron: string, maak: (vondst: RegExpExecArray, plek: Plek) => Merk | null): void => {
      for (const vondst of bron.matchAll(patroon)) {
        const plek = { van: vondst.index, tot: vondst.index + vondst[0].trimEnd().length };
        if (!vrij(plek.van, plek.tot)) continue;
        const merk = maak(vondst, plek);
        if (merk === null) continue;
        gevonden.push(merk);
        bezet.fill(1, plek.van, plek.tot);
      }
    };
    const ongeveer = (van: number): boolean => ONGEVEER.test(laag.slice(Math.max(0, van - 16), van));
    const dagVan = (plek: Plek, jaar: number, maand: number): Dagmerk => ({ ...plek, soort: 'd', dag: { jaar, maand, dag: 1 } });
    for (const { index, 0: adres } of laag.matchAll(ADRES)) bezet.fill(1, index, index + adres.length);
    zoek(DAG, laag, ([vorm], plek) => {
      const [dag] = vindDagen(vorm).dagen;
      return dag === undefined ? null : { ...plek, soort: 'd', dag };
    });
    zoek(DAG_IN_WOORDEN, laag, ([, woord, jaar], plek) => (woord === 'eind' ? dagVan(plek, Number(jaar) + 1, 1) : dagVan(plek, Number(jaar), woord === 'begin' ? 1 : 7)));
    zoek(TWEE_HALFJAREN, laag, ([, jaar], plek) => ({ ...plek, soort: 'h', perioden: [{ jaar: Number(jaar), helft: 1 }, { jaar: Number(jaar), helft: 2 }] }));
    zoek(VERSCHREVEN, laag, ([, jaar], plek) => ({ ...plek, soort: 'h', perioden: [{ jaar: Number(jaar), helft: 1 }] }));
    for (const vorm of PERIODEVORMEN) zoek(vorm, laag, ([wat], plek) => ({ ...plek, soort: 'h', perioden: vindPerioden(wat).perioden }));
    for (const { index, 0: maand } of laag.matchAll(MAAND)) if (vrij(index, index + maand.length)) bezet.fill(1, index, index + maand.length);
    zoek(TREDE, laag, ([, cijfer, woord], plek) => ({ ...plek, soort: 't', trede: cijfer === undefined ? (GETALWOORDEN.get(woord ?? '') ?? 0) : Number(cijfer) }));
    zoek(PROCENT, laag, ([, heel, breuk = '0'], plek) => ({ ...plek, soort: 'p', waarde: Number(`${heel ?? ''}.${breuk}`), ongeveer: ongeveer(plek.van) }));
    zoek(PROCENT_IN_WOORDEN, laag, ([, woord = ''], plek) => {
      const waarde = PROCENTWOORDEN.get(woord);
      return waarde === undefined ? null : { ...plek, soort: 'p', waarde, ongeveer: ongeveer(plek.van) };
    });
    zoek(DEEL, laag, (_, plek) => ({ ...plek, soort: 'b' }));
    if (namen !== null) {
      zoek(namen, tekst, ([naam], plek) => {
        const gemeente = zoeker.opNaam(naam)?.naam;
        return gemeente === undefined || GEEN_GEMEENTE.test(laag.slice(Math.max(0, plek.van - 20), plek.van)) ? null : { ...plek, soort: 'g', namen: [gemeente] };
      });
    }
    zoek(CIJFERS, laag, ([cijfers], plek) => ({ ...plek, soort: 'n', waarde: Number(cijfers.replaceAll('.', '')), ongeveer: ongeveer(plek.van) }));
    // "een" without accents is an article
    zoek(WOORDEN, laag, ([woord], plek) => (woord === 'een' && !tekst.slice(plek.van, plek.tot).includes('é') ? null : { ...plek, soort: 'n', waarde: GETALWOORDEN.get(woord) ?? 0, ongeveer: ongeveer(plek.van) }));
    return gemerkt(zin, voegNamenSamen(opPlek(gevonden), laag).map((m) => metUitzondering(m, laag)));
  };
};

const TUSSEN_NAMEN = /^(?:, | en | of |, en | & |; | als )(?:de gemeenten? |de |ook )?$/;

/** Names that follow each other as a list become one mark. */
const voegNamenSamen = (merken: readonly Merk[], laag: string): readonly Merk[] => {
  const samen: Merk[] = [];
  for (const merk of merken) {
    const vorige = samen[samen.length - 1];
    if (merk.soort === 'g' && vorige?.soort === 'g' && TUSSEN_NAMEN.test(laag.slice(vorige.tot, merk.van))) samen[samen.length - 1] = { ...vorige, tot: merk.tot, namen: [...vorige.namen, ...merk.namen] };
    else samen.push(merk);
  }
  return samen;
};

const BEHALVE = /,? ?(?<![a-z])(?:behalve|uitgezonderd|met uitzondering van|op) (?:de gemeenten? )?$/;
const NA = /^ na(?= (?:alle|staan|stonden|staat|stond|op|zijn|is|waren|was|geen|in)(?![a-z])|[.,;])/;

/** Names that are left out are marked with the words that say so. */
const metUitzondering = (merk: Merk, laag: string): Merk => {
  if (merk.soort !== 'g') return merk;
  const voor = BEHALVE.exec(laag.slice(0, merk.van).slice(-40))?.[0];
  if (voor === undefined) return merk;
  const na = /(?<![a-z])op /.test(voor) ? NA.exec(laag.slice(merk.tot))?.[0] : '';
  if (na === undefined) return merk;
  const tot = merk.tot + na.length;
  return { ...merk, soort: 'u', van: merk.van - voor.trimStart().length, tot: voor.startsWith(',') && laag[tot] === ',' ? tot + 1 : tot };
};
