import type { Blad, Celwaarde } from '../blad';
import { celTekst } from '../lezen/cel';
import type { Celplan, Nieuwblad, Schrijfplan } from '../schrijfplan';
import { LOGBOEKBLAD, LOGBOEKKOPPEN } from './blad';
import { alsCellen, type Logboek, type Logcel, type Logregel } from './logregel';

const BREEDTEN = [22, 22, 13, 22, 10, 16, 10, 10, 11, 11, 60, 8, 20, 40];

const rijcellen = (rij: number, waarden: readonly Logcel[]): readonly Celplan[] =>
  waarden.flatMap((waarde, kolom) => (waarde === null ? [] : [{ rij, kolom, waarde, opmaak: typeof waarde === 'number' ? 'getal' : kolom >= 10 ? 'toelichting' : 'tekst' } as const]));

const regelcellen = (regels: readonly Logregel[], vanaf: number): readonly Celplan[] => regels.flatMap((r, i) => rijcellen(vanaf + i, alsCellen(r)));

/** Lines to be added below everything that stands in the log. */
export const planRegels = ({ blad, einde }: Logboek, regels: readonly Logregel[]): Schrijfplan => ({
  blad: blad.naam,
  cellen: regelcellen(regels, einde),
  omvang: regels.length === 0 ? null : { rij: einde, totRij: einde + regels.length - 1, kolom: 0, totKolom: LOGBOEKKOPPEN.length - 1 },
  kleuren: [],
  // an Excel table that ends at the last line takes the next in, so that they are sorted and filtered along
  groei: blad.tabellen.flatMap(({ naam, bereik, totaalrij, groeit }) =>
    regels.length > 0 && bereik.totRij === einde - 1 && !totaalrij && groeit !== false ? [{ tabel: naam, naar: { ...bereik, totRij: einde + regels.length - 1 }, koppen: [] }] : []),
  breedten: [],
});

const kaal = (cel: Celwaarde | undefined): Logcel => (typeof cel === 'number' || typeof cel === 'string' ? cel : cel === null || cel === undefined ? null : celTekst(cel));

/** The rows of a log that stood elsewhere, as they are, with what was noted beside them. */
const overgenomen = (van: Blad | null, einde: number): readonly Celplan[] =>
  van === null ? [] : van.cellen.slice(1, einde).flatMap((rij, i) => rijcellen(1 + i, [...(rij ?? [])].map(kaal)));

/** A log where the workbook has none yet; with the rows of `eerder`, where what the workbook replaces had one. */
export const nieuwLogboek = (regels: readonly Logregel[], eerder: Logboek | null): Nieuwblad => {
  const koppen = LOGBOEKKOPPEN.map((waarde, kolom): Celplan => ({ rij: 0, kolom, waarde, opmaak: 'kop' }));
  const einde = eerder?.einde ?? 1;
  const erbij = [...(eerder?.blad.cellen[0] ?? [])].flatMap((cel, kolom): readonly Celplan[] => (kolom < LOGBOEKKOPPEN.length || cel === null || cel === undefined ? [] : [{ rij: 0, kolom, waarde: celTekst(cel), opmaak: 'kop' }]));
  return { naam: LOGBOEKBLAD, cellen: [...koppen, ...erbij, ...overgenomen(eerder?.blad ?? null, einde), ...regelcellen(regels, einde)], breedten: BREEDTEN.map((breedte, kolom) => ({ kolom, breedte })) };
};
