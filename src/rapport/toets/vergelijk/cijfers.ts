import type { Bewering } from '../beweringen';
import type { Rijsoort } from '../tabellen';
import type { Tabelcijfer } from '../vondst';
import type { Cel, Celwaarde, Tabelzoeker } from '../zoeker';
import { KLOPT, ONBEKEND, strijdig, type Strijdig, type Uitslag } from './uitslag';

type Cijferbewering = Extract<Bewering, { soort: 'cijfers' }>;
type Genoemd = Cijferbewering['getallen'][number];

/** "circa 1400" is right of 1.394: as far off as its zeros leave room, or one in twenty. */
const past = ({ waarde, ongeveer }: Genoemd, tabel: number): boolean => {
  // tables have whole percents, rounded half up
  if (!ongeveer) return (Number.isInteger(waarde) ? waarde : Math.floor(waarde + 0.5)) === tabel;
  const nullen = /0*$/.exec(String(Math.abs(waarde)))?.[0].length ?? 0;
  return Math.abs(waarde - tabel) <= Math.max(10 ** nullen / 2, Math.abs(tabel) / 20);
};

const zelfdeDag = (waarde: Celwaarde, b: Cijferbewering): boolean =>
  b.dag === null || (waarde.rij.dag?.jaar === b.dag.jaar && waarde.rij.dag.maand === b.dag.maand && waarde.rij.dag.dag === b.dag.dag);

const kant = ({ waarde, rij, berekend }: Celwaarde, { cijfer }: Cel): Tabelcijfer => ({ waarde, periode: rij.periode, cijfer, bron: rij.bron, berekend });

const soorten = (rijsoort: Rijsoort): readonly Rijsoort[] => (rijsoort === 'definitief' ? ['definitief', 'eerder'] : [rijsoort]);

/** What a cell holds of the kind that is meant. A printed row names no day: while a half-year runs it has what was counted so far. */
const waardenVan = (b: Cijferbewering, cel: Cel, t: Tabelzoeker): readonly Celwaarde[] => {
  const waarden = t.waarden(cel, soorten(b.rijsoort));
  return waarden.length === 0 && b.rijsoort === 'definitief' && b.zin.zin.soort === 'rij' ? t.waarden(cel, ['tussenstand']) : waarden.filter((w) => zelfdeDag(w, b));
};

/** The way to read the figures that agrees with the tables, if there is one. */
export const passendeLezing = (b: Cijferbewering, t: Tabelzoeker): readonly Cel[] | null =>
  [...b.lezingen, ...(b.ook ?? [])].find((cellen) => cellen.every((cel, i) => waardenVan(b, cel, t).some((w) => past(b.getallen[i] ?? { waarde: NaN, ongeveer: false }, w.waarde)))) ?? null;

/** Holds figures against the cells that they can be. */
export const toetsCijfers = (b: Cijferbewering, t: Tabelzoeker): Uitslag => {
  if (passendeLezing(b, t) !== null) return KLOPT;
  const gelezen = b.lezingen.map((cellen) => {
    const fouten: Strijdig[] = [];
    let bekend = 0;
    cellen.forEach((cel, i) => {
      const waarden = waardenVan(b, cel, t);
      const genoemd = b.getallen[i];
      if (waarden.length === 0 || genoemd === undefined) return;
      bekend += 1;
      if (waarden.some((w) => past(genoemd, w.waarde))) return;
      fouten.push({ code: 'CIJFER', gemeente: cel.gemeente, cijfer: cel.cijfer, periode: cel.periode, vermeld: genoemd.waarde, tabel: waarden.map((w) => kant(w, cel)) });
    });
    return { fouten, bekend };
  });
  const bekend = gelezen.filter((g) => g.bekend > 0);
  // some figures agree and the tables do not have the others
  const beste = bekend.sort((x, y) => x.fouten.length - y.fouten.length)[0];
  return beste === undefined ? ONBEKEND : strijdig(...beste.fouten);
};
