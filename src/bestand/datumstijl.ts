import { isDatumcode } from '../werkmap/lezen/datumcode';
import { kind, kinderen, leesBoom } from './boom';

const ingebouwd = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** For each cell style of styles.xml whether it shows a date; throws Weigering. */
export const leesDatumstijlen = (stijlen: string, deel: string): boolean[] => {
  const wortel = leesBoom(stijlen, deel);
  const eigen = new Map(kinderen(kind(wortel, 'numFmts'), 'numFmt').map(({ attributen: a }) => [Number(a['numFmtId']), isDatumcode(a['formatCode'] ?? '')]));
  return kinderen(kind(wortel, 'cellXfs'), 'xf').map(({ attributen: a }) => {
    const id = Number(a['numFmtId'] ?? 0);
    return eigen.get(id) ?? ingebouwd(id);
  });
};

const PATROON = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** The serial of an ISO day or moment (`2024-07-01` is 45474), or null; day 60 is the leap day that 1900 did not have. */
export const serieVan = (iso: string): number | null => {
  const m = PATROON.exec(iso);
  if (!m) return null;
  const [, jaar, maand, dag, uur = '0', minuut = '0', seconde = '0'] = m;
  const dagen = Date.UTC(Number(jaar), Number(maand) - 1, Number(dag)) / 86_400_000 + 25_569;
  return (dagen < 61 ? dagen - 1 : dagen) + (Number(uur) * 3_600 + Number(minuut) * 60 + Number(seconde)) / 86_400;
};
