import type { Bladbeschrijving, Cel, Werkmapbeschrijving } from '../maker';
import { type Csvrij, geheel } from './gegevens';
import { KOP, KOP_LINKS, MIDDEN, ONDERTITEL, TEKST, TITEL, cel } from './opmaak';

const PERIODEN = ['2022-2', '2023-1', '2023-2', '2024-1', '2024-2'];

const KOPPEN = ['Periode', 'Provinciale taakstelling', 'Achterstand of voorsprong uit vorige periode',
  'Totaalopgave: provinciale taakstelling plus achterstand uit vorige periode', 'Taakstelling gerealiseerd',
  'Taakstelling gerealiseerd in %', 'Totaalopgave gerealiseerd in %', 'Rapportage'];

/** Only the first report says in words whether the balance is a backlog or a lead. */
const stand = (r: Csvrij): string | number => {
  const aantal = geheel(r['stand_begin']);
  if (r['periode'] !== '2022-2' && r['periode'] !== '2023-1') return aantal;
  return aantal < 0 ? `${-aantal} voorsprong` : `${aantal} achterstand`;
};

/** The row as finally published: the last version of each half-year that has a realisatie. */
const provincierij = (provincie: readonly Csvrij[], periode: string): readonly Cel[] => {
  const r = provincie.filter((p) => p['periode'] === periode && p['variant']?.includes('definitief')).at(-1);
  if (!r) throw new Error(`No published row for ${periode}`);
  return [
    cel(periode, TEKST), cel(geheel(r['taakstelling']), MIDDEN), cel(stand(r), MIDDEN), cel(geheel(r['totaalopgave']), MIDDEN),
    cel(geheel(r['realisatie']), MIDDEN), cel(`${r['pct_taakstelling_gerapporteerd'] ?? ''}%`, MIDDEN),
    cel(`${r['pct_totaalopgave_gerapporteerd'] ?? ''}%`, MIDDEN), cel(r['bron']?.split('; ')[0] ?? '', TEKST),
  ];
};

const provincieblad = (provincie: readonly Csvrij[]): Bladbeschrijving => ({
  naam: 'Provincie',
  rijen: [
    [cel('Resultaten van de provincie per taakstellingsperiode', TITEL)],
    [cel('Zoals de provincie Utrecht ze heeft gepubliceerd; per regel staat uit welke rapportage.', ONDERTITEL)],
    undefined,
    KOPPEN.map((kop) => cel(kop, KOP)),
    ...PERIODEN.map((p) => provincierij(provincie, p)),
  ],
  kolombreedten: [10, 14, 20, 26, 14, 14, 14, 88],
  rijhoogten: { 1: 21, 4: 54 },
  bevroren: 'A5',
  liggend: true,
});

interface Tredenblad {
  readonly naam: string;
  readonly perioden: readonly string[];
  readonly metBasis: boolean;
  readonly bron: string;
  readonly noten: readonly string[];
}

const TREDENBLADEN: readonly Tredenblad[] = [
  {
    naam: 'Treden 2022-2 en 2023-1', perioden: ['2022-2', '2023-1'], metBasis: false, noten: [],
    bron: 'Voortgangsrapportage huisvesting vergunninghouders 2022 (tweede helft) – 2023 (eerste helft)',
  },
  {
    naam: 'Treden 2023-2', perioden: ['2023-2'], metBasis: true, noten: [],
    bron: 'Voortgangsrapportage IBT huisvesting vergunninghouders, tweede helft 2023',
  },
  {
    naam: 'Treden 2024-1', perioden: ['2024-1'], metBasis: false,
    noten: ['Volgens de tekst van de rapportage hadden Nieuwegein, Woerden en Veenendaal een koppelingstekort.'],
    bron: 'Voortgangsrapportage huisvesting vergunninghouders 2024 (eerste en tweede helft)',
  },
  {
    naam: 'Treden 2024-2', perioden: ['2024-2'], metBasis: false,
    noten: [
      'Volgens de tekst van de rapportage hadden Baarn, Bunnik, IJsselstein en Leusden een koppelingstekort; elders in de tekst staat dat het er drie waren.',
      'De tabel plaatst Lopik op trede 2, de tekst op trede 1.',
    ],
    bron: 'Voortgangsrapportage huisvesting vergunninghouders 2024 (eerste en tweede helft)',
  },
];

const basis = (r: Csvrij, periode: string): string => {
  const gevonden = r[`basis_${periode}`] ?? '';
  return gevonden.charAt(0).toUpperCase() + gevonden.slice(1);
};

const tredenblad = ({ naam, perioden, metBasis, bron, noten }: Tredenblad, treden: readonly Csvrij[]): Bladbeschrijving => ({
  naam,
  rijen: [
    [cel(`Beoordelingen ${perioden.join(' en ')}`, TITEL)],
    [cel(`Bron: Provincie Utrecht, ${bron}`, ONDERTITEL)],
    undefined,
    [cel('Gemeente', KOP_LINKS), ...perioden.map((p) => cel(`Beoordeling ${p} (trede)`, KOP)), ...(metBasis ? [cel('Beoordeling n.a.v.', KOP)] : [])],
    ...treden.map((r) => [
      cel(r['gemeente'] ?? '', TEKST),
      ...perioden.map((p) => cel(`trede ${r[p] ?? ''}`, MIDDEN)),
      ...(metBasis ? [cel(basis(r, perioden[0] ?? ''), MIDDEN)] : []),
    ]),
    undefined,
    ...noten.map((noot) => [cel(noot, ONDERTITEL)]),
  ],
  kolombreedten: [24, 18, 20, 20, 20, 20],
  rijhoogten: { 1: 21, 4: 30 },
  bevroren: 'B5',
  liggend: true,
});

/** What the province published: its own rows and the treden per gemeente, each with the report it stands in. */
export const gepubliceerdUtrecht = (provincie: readonly Csvrij[], treden: readonly Csvrij[]): Werkmapbeschrijving => ({
  titel: 'Gepubliceerde resultaten en beoordelingen provincie Utrecht 2022-2 tot en met 2024-2',
  bladen: [provincieblad(provincie), ...TREDENBLADEN.map((t) => tredenblad(t, treden))],
});
