import { beoordeel } from '../../engine';
import type { Celwaarde } from '../blad';
import type { Keuzes } from '../tabel';
import { KOP, dossiers, enige, fouten, lees } from './proefblad';

const [GEMEENTE, STAND, TAAKSTELLING, REALISATIE] = KOP;

type Kolom = readonly [kop: string, zeist: Celwaarde, soest: Celwaarde];

/** The taakstelling with herverdeling that is assessed for Zeist and Soest. */
const gelezen = (kolommen: readonly Kolom[], keuzes: Keuzes = {}) => {
  const rij = (n: 0 | 1 | 2, naam: string, ...rest: readonly Celwaarde[]) => [naam, rest[0] ?? null, ...kolommen.map((k) => k[n]), rest[1] ?? null];
  const uit = lees([rij(0, GEMEENTE, STAND, REALISATIE), rij(1, 'Zeist', 30, 40), rij(2, 'Soest', 0, 40)], keuzes);
  return uit.gelukt ? dossiers(enige(uit)).map((d) => beoordeel(d, []).grootheden.taakstellingMetHerverdeling) : fouten(uit).map((f) => f.code);
};

describe('a herverdeling counts once', () => {
  test.each(['Waarvan herverdeling UH', 'w.v. herverdeling', 'Herverdeling (in taakstelling inbegrepen)', 'Herverdeling (reeds verwerkt in taakstelling)', 'Herverdeling, al in de taakstelling', 'Herverdeling (opgenomen in taakstelling)'])(
    '“%s” is in the taakstelling already',
    (kop) => {
      expect(gelezen([[TAAKSTELLING, 40, 20], [kop, 2, -2]])).toEqual([40, 20]);
    },
  );
  test.each(['Herverdeling', 'Herverdeling UH', 'Herverdeling (niet verwerkt in taakstelling)', 'Herverdeling, niet inbegrepen'])('“%s” is added', (kop) => {
    expect(gelezen([[TAAKSTELLING, 40, 20], [kop, 2, -2]])).toEqual([42, 18]);
  });
  test.each(['Taakstelling (herverdeling verwerkt)', 'Taakstelling 2024-1, waarin de herverdeling al is verwerkt', 'Taakstelling incl. herverdeling'])('“%s” has it', (kop) => {
    expect(gelezen([[kop, 40, 20], ['Herverdeling', 2, -2]])).toEqual([40, 20]);
  });
  test.each([
    ['Taakstelling circulaire', 'Definitieve taakstelling'],
    ['Oorspronkelijke taakstelling', 'Bijgestelde taakstelling'],
    ['Oorspronkelijke taakstelling', 'Nieuwe taakstelling'],
    ['Taakstelling', 'Totale taakstelling'],
  ])('“%s” and “%s”, which is the first with the herverdeling', (eerst, later) => {
    const kolommen: readonly Kolom[] = [[eerst, 38, 22], ['Herverdeling', 2, null], [later, 40, 22]];
    expect(gelezen(kolommen)).toEqual([40, 22]);
    expect(gelezen(kolommen, { kolommen: { taakstelling: 'E' } })).toEqual([40, 22]);
  });
  test('a version that differs otherwise is one', () => {
    expect(gelezen([['Oorspronkelijke taakstelling', 38, 22], ['Herverdeling', 2, -2], ['Bijgestelde taakstelling', 40, 21]])).toEqual([42, 19]);
  });
  test('without any herverdeling nothing is proven', () => {
    expect(gelezen([['Oorspronkelijke taakstelling', 38, 22], ['Herverdeling', 0, null], ['Nieuwe taakstelling', 38, 21]])).toEqual(['KOLOM_DUBBEL']);
  });
});
