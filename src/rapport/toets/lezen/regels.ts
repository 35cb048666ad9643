const woordenIn = (regel: string): number => (regel.match(/\p{L}{2,}/gu) ?? []).length;
const cijfersIn = (regel: string): number => (regel.match(/(?<![\p{L}\d])[-−]?\d[\d.,]*%?(?![\p{L}\d])/gu) ?? []).length;

const TREDENRIJ = /^[\s|*]*(?:gemeente )?\p{Lu}[\p{L}' -]{2,40}[\s|*]+(?:trede )?[1-6](?:[\s|,]+(?:trede )?[1-6])*[\s|*]*(?:n\.a\.v\. )?(?:koppelingstekort|totaalopgave)?[\s|*]*$/iu;

/** Whether a line is a row of a printed table. */
export const isRij = (regel: string): boolean => {
  if (regel.length > 400) return false;
  if (/^\s*\|/.test(regel) || (regel.match(/\t/g) ?? []).length >= 2) return true;
  return (cijfersIn(regel) >= 4 && woordenIn(regel) <= 3) || TREDENRIJ.test(regel);
};

/** Longer lines below a header are the first of a paragraph. */
const KOPWOORDEN = 12;

/** Whether a line is a header, by the lines around it. */
export const isKop = (regel: string, vorige: string, vorigeIsKop: boolean, volgende: string): boolean => {
  if (/^\s*#{1,6}\s/.test(regel)) return true;
  const kaal = regel.replace(/[*_]/g, '').trim();
  if (kaal.length > 110 || kaal === '' || /[.,;:?!]$/.test(kaal) || !/^[\p{Lu}\d]/u.test(kaal)) return false;
  const opZichzelf = vorige === '' || /[.?!:]\s*$|^\s*https?:/.test(vorige) || isRij(vorige) || (vorigeIsKop && woordenIn(kaal) <= KOPWOORDEN && !/[.?!] /.test(kaal.replace(/^[\d.]+ /, '')));
  return opZichzelf && (volgende === '' || /^[\s*#|•]*[\p{Lu}\d]/u.test(volgende));
};

interface Regel {
  readonly van: number;
  readonly tot: number;
  readonly tekst: string;
}

/** The lines that are not blank. */
export const regelsVan = (tekst: string): readonly Regel[] => {
  const regels: Regel[] = [];
  let van = 0;
  while (van <= tekst.length) {
    const einde = tekst.indexOf('\n', van);
    const tot = einde === -1 ? tekst.length : einde;
    regels.push({ van, tot, tekst: tekst.slice(van, Math.min(tot, van + 2_000)) });
    van = tot + 1;
  }
  return regels.filter((r) => r.tekst.trim() !== '');
};

/** No text of the report itself: addresses of pages, page numbers, the rule under the header of a table. */
const isBijwerk = (regel: string): boolean => /^\s*(?:https?:\S+|\d+ ?van ?\d+|[\s|:-]+|pagina \d+.*)\s*$/i.test(regel);

/** The text with those lines blank; every other character stays where it is. */
export const zonderBijwerk = (tekst: string): string => tekst.split('\n').map((regel) => (regel.length < 500 && isBijwerk(regel) ? ' '.repeat(regel.length) : regel)).join('\n');

/** The number of the line, from 1, on which each of these places stands; in one pass over the text. */
export const regelzoeker = (tekst: string): ((plek: number) => number) => {
  const starts = [0];
  for (let i = tekst.indexOf('\n'); i !== -1; i = tekst.indexOf('\n', i + 1)) starts.push(i + 1);
  return (plek) => {
    let [laag, hoog] = [0, starts.length - 1];
    while (laag < hoog) {
      const midden = (laag + hoog + 1) >> 1;
      if ((starts[midden] ?? 0) <= plek) laag = midden;
      else hoog = midden - 1;
    }
    return laag + 1;
  };
};
