import { vorige, type Periode } from '../../../engine';
import { vindPerioden } from '../../../werkmap/lezen/periode';
import type { Gelezen } from '../lezen/verband';
import type { Cijfer } from '../tabellen';
import type { Merk } from '../lezen/merken';
import { bij } from './hulp';
import type { Bewering, Patroon } from './soorten';

/** What the header of a column says is below it; the first that fits counts. */
const KOLOMMEN: ReadonlyArray<readonly [RegExp, Cijfer]> = [
  [/totaalopgave.*(?:%|percentage)/, 'pctTotaalopgave'],
  [/(?:taakstelling|gerealiseerd).*(?:%|percentage)/, 'pctTaakstelling'],
  [/^stand aan het begin|^beginstand|uit (?:de )?vorige|stand vooraf/, 'beginstand'],
  [/^stand aan het eind|^eindstand/, 'eindstand'],
  [/^totaalopgave/, 'totaalopgave'],
  [/^(?:taakstelling )?gerealiseerd$|^realisatie$/, 'realisatie'],
  [/^(?:provinciale )?taakstelling$/, 'taakstelling'],
];

const OP_TREDE = /^(?:aantal op )?trede ([1-6])$/;
/** "Na 2024-1", "Vóór 2024-1", "2024-1": the half-year of a column of counts. */
const NA_OF_VOOR = /^(na|voor)? ?(?=\d{4}|eerste|tweede)/;

const kolomperiode = (kop: string): Periode | null => {
  const woord = NA_OF_VOOR.exec(kop);
  const [p, meer] = vindPerioden(kop).perioden;
  return woord === null || p === undefined || meer !== undefined ? null : woord[1] === 'voor' ? vorige(p) : p;
};

/** The marks of each cell of a row. */
const perCel = (z: Gelezen): ReadonlyArray<readonly (readonly [number, Merk])[]> =>
  z.zin.cellen.map((cel) => z.merken.flatMap((m, i) => {
    const plek = z.zin.plekken[m.van] ?? -1;
    return plek >= cel.van && plek < cel.tot ? [[i, m] as const] : [];
  }));

/** The rows of a table whose header says what its columns hold: figures per half-year, or counts per trede. */
export const kolomrijen: Patroon = (z) => {
  const { tabelkop: kop } = z;
  if (kop.length < 2 || kop.length !== z.zin.cellen.length || z.merken.some((m) => m.soort === 'g')) return [];
  const cellen = perCel(z);
  const eerste = cellen[0]?.[0]?.[1];
  const vanRij = eerste?.soort === 'h' && eerste.perioden.length === 1 ? eerste.perioden[0] : undefined;
  return cellen.flatMap((merken, k): readonly Bewering[] => {
    const [i, merk] = merken[0] ?? [];
    const titel = kop[k] ?? '';
    if (i === undefined || merk === undefined || merken.length > 1 || (merk.soort !== 'n' && merk.soort !== 'p')) return [];
    const trede = OP_TREDE.exec(titel)?.[1];
    if (vanRij !== undefined && trede !== undefined) return [{ ...bij(z, i), soort: 'telling', perioden: [vanRij], trede: Number(trede), ofHoger: false, wijze: 'staan', van: null, aantal: merk.waarde }];
    const bijKolom = kolomperiode(titel);
    if (eerste?.soort === 't' && bijKolom !== null) return [{ ...bij(z, i), soort: 'telling', perioden: [bijKolom], trede: eerste.trede, ofHoger: false, wijze: 'staan', van: null, aantal: merk.waarde }];
    const cijfer = KOLOMMEN.find(([vorm]) => vorm.test(titel))?.[1];
    if (vanRij === undefined || cijfer === undefined) return [];
    const waarde = /voorsprong/.test(z.zin.cellen[k]?.tekst ?? '') ? -merk.waarde : merk.waarde;
    return [{ ...bij(z, i), soort: 'cijfers', getallen: [{ waarde, ongeveer: false }], lezingen: [[{ gemeente: z.onderwerp, periode: vanRij, cijfer }]], rijsoort: 'definitief', dag: null, ...(titel.includes('berekend') ? { berekend: true } : {}) }];
  });
};
