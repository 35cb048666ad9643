import type { Periode } from '../../../engine';
import type { Cijfer } from '../tabellen';
import type { Gelezen } from '../lezen/verband';
import { bij, ervoor, merkOp } from './hulp';
import type { Bewering, Patroon } from './soorten';

const N = '‹n(\\d+)›';
const P = '‹p(\\d+)›';
const TEKEN = '(?: (?:vergunninghouders )?(achterstand|voorsprong))?';

/** The row of a report: the half-year, taakstelling, opening balance, totaalopgave, realisatie, two percentages. */
const RAPPORTRIJ = new RegExp(`^‹h(\\d+)› ${N} ${N}${TEKEN} ${N} ${N} ${P} ${P}$`);
const RAPPORTKOLOMMEN: readonly Cijfer[] = ['taakstelling', 'beginstand', 'totaalopgave', 'realisatie', 'pctTaakstelling', 'pctTotaalopgave'];

/** The row of a closed half-year in a note on one gemeente. */
const NOTITIERIJ = new RegExp(`^(?:‹t\\d+› )?${N}${TEKEN} ${N} ${N} ${N} ${P} ${P} ${N}${TEKEN}(?: ‹t(\\d+)›)?$`);
const NOTITIEKOLOMMEN: readonly Cijfer[] = ['beginstand', 'taakstelling', 'totaalopgave', 'realisatie', 'pctTaakstelling', 'pctTotaalopgave', 'eindstand'];

/** The row of a half-year that runs: opening balance, taakstelling, totaalopgave, and more that no table covers. */
const LOPENDRIJ = new RegExp(`^${N}${TEKEN} ${N} ${N}(?= |$)`);
const LOPENDKOLOMMEN: readonly Cijfer[] = ['beginstand', 'taakstelling', 'totaalopgave'];
const LOPENDKOP = /achterstand.*taakstelling.*totaalopgave/;
/** The same with its header before it, where lines of text were run together. */
const LOPEND = new RegExp(`achterstand ‹d\\d+› taakstelling ‹h(\\d+)› totaalopgave (?:[a-z ]|‹d\\d+›){0,80}${N}${TEKEN} ${N} ${N}(?= |$)`);

const getallen = (z: Gelezen, periode: Periode, gemeente: string | null, kolommen: readonly Cijfer[], merken: readonly (string | undefined)[], tekens: readonly (string | undefined)[]): readonly Bewering[] => {
  const standen = [...tekens];
  return kolommen.flatMap((cijfer, k): Bewering[] => {
    const merk = merkOp(z, 'n', merken[k]) ?? merkOp(z, 'p', merken[k]);
    const min = (cijfer === 'beginstand' || cijfer === 'eindstand') && standen.shift() === 'voorsprong';
    if (merk === null) return [];
    return [{ ...bij(z, merken[k]), soort: 'cijfers', getallen: [{ waarde: min ? -merk.waarde : merk.waarde, ongeveer: false }], lezingen: [[{ gemeente, periode, cijfer }]], rijsoort: 'definitief', dag: null }];
  });
};

/** The last few headers, which may have been cut in lines. */
const koppenVoor = (z: Gelezen): string => ervoor(z, 12).map((eerder) => eerder.zin.laag).reverse().join(' ');

/** Printed rows of figures, each cell a claim. */
export const cijferrijen: Patroon = (z) => {
  const rapport = RAPPORTRIJ.exec(z.sjabloon);
  const periode = merkOp(z, 'h', rapport?.[1])?.perioden[0];
  if (rapport !== null && periode !== undefined) {
    const [, , t, b, teken, s, r, pt, ps] = rapport;
    return getallen(z, periode, z.onderwerp, RAPPORTKOLOMMEN, [t, b, s, r, pt, ps], [teken]);
  }
  const [lopend] = z.lopend;
  if (z.onderwerp === null) return [];
  const metKop = LOPEND.exec(z.sjabloon);
  const bijKop = merkOp(z, 'h', metKop?.[1])?.perioden[0];
  if (metKop !== null && bijKop !== undefined) return getallen(z, bijKop, z.onderwerp, LOPENDKOLOMMEN, [metKop[2], metKop[4], metKop[5]], [metKop[3]]);
  if (lopend === undefined) return [];
  const notitie = NOTITIERIJ.exec(z.sjabloon);
  if (notitie !== null) {
    const [, b, teken, t, s, r, pt, ps, e, eindteken, trede] = notitie;
    const uitkomst = merkOp(z, 't', trede);
    return [
      ...getallen(z, lopend, z.onderwerp, NOTITIEKOLOMMEN, [b, t, s, r, pt, ps, e], [teken, eindteken]),
      ...(uitkomst === null ? [] : [{ ...bij(z, trede), soort: 'plaatsing', perioden: [lopend], wie: [z.onderwerp], trede: uitkomst.trede } satisfies Bewering]),
    ];
  }
  const lopendrij = LOPENDRIJ.exec(z.sjabloon);
  if (lopendrij === null || !LOPENDKOP.test(koppenVoor(z))) return [];
  const [, b, teken, t, s] = lopendrij;
  return getallen(z, lopend, z.onderwerp, LOPENDKOLOMMEN, [b, t, s], [teken]);
};
