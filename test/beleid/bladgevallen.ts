import { beoordeel, isOntbreekt, periodeTekst, type Dossier, type Gegeven, type Stap } from '../../src/engine';
import { kaders } from '../../src/kaders';
import type { Celwaarde } from '../../src/werkmap/blad';
import type { Keuzes } from '../../src/werkmap/tabel';
import { alleGevallen } from './gevallen';

/** What a shell must say of one case, however it was handed the figures. */
export interface Gezegd {
  readonly trede: number | null;
  readonly fouten: readonly string[];
  readonly stappen: readonly Stap[];
}

/** The cases of one half-year as a sheet of the supervisors' own kind, each under a name of its own. */
export interface Bladgevallen {
  readonly naam: string;
  readonly periode: string;
  readonly rijen: ReadonlyArray<readonly Celwaarde[]>;
  /** By the name in the sheet, in its order. */
  readonly verwacht: ReadonlyMap<string, Gezegd>;
  readonly keuzes: Keuzes;
}

const CEL: Readonly<Record<string, Celwaarde>> = { leeg: null, nvt: 'n.v.t.', onbekend: 'onbekend', onleesbaar: 'abc', foutwaarde: { fout: '#N/A' }, datum: { datum: 45_323 } };

const cel = (g: Gegeven | undefined): Celwaarde => (g === undefined ? null : typeof g === 'number' ? g : (CEL[g.ontbreekt] ?? null));

type Omvat = NonNullable<Dossier['taakstellingOmvat']>;

const TAAKSTELLING: Readonly<Record<Omvat, string>> = { taakstelling: 'Taakstelling', 'taakstelling en herverdeling': 'Taakstelling incl. herverdeling', totaalopgave: 'Gecorrigeerde taakstelling' };

const koppen = (omvat: Omvat, p: string): readonly Celwaarde[] => ['Gemeente', `Trede ${p}`, 'Achterstand begin', `${TAAKSTELLING[omvat]} ${p}`, `Herverdeling ${p}`, `Realisatie cumulatief ${p}`, `Tijdig beschikbaar ${p}`, `Koppelingstekort ${p}`, `Besluit ${p}`];

const rijVan = (naam: string, d: Dossier): readonly Celwaarde[] => [
  naam, d.vorigeTrede === undefined || isOntbreekt(d.vorigeTrede) ? cel(d.vorigeTrede) : d.vorigeTrede.trede, cel(d.beginstand), cel(d.taakstelling), cel(d.herverdeling), cel(d.realisatie),
  cel(d.tijdigBeschikbaar), typeof d.koppelingstekort === 'string' ? d.koppelingstekort : cel(d.koppelingstekort), d.besluit?.trede ?? null,
];

/** What only another half-year's sheet can say of the vorige trede. */
const nietInEenBlad = ({ vorigeTrede: v }: Dossier): boolean => v !== undefined && !isOntbreekt(v) && (v.afwijkend === true || v.koppelingstekort === true);

const gezegd = (d: Dossier): Gezegd => {
  const b = beoordeel(d, kaders);
  return { trede: b.trede, fouten: b.soort === 'voorstel' ? [] : b.fouten.map((f) => `${f.code}:${f.veld}`), stappen: b.onderbouwing };
};

/** Every case that a sheet can hold; one half-year to a workbook, for the treden of another would be handed on. */
export const bladgevallen = (): readonly Bladgevallen[] => {
  const bladen = new Map<string, Dossier[]>();
  for (const { dossier } of alleGevallen()) {
    if (nietInEenBlad(dossier)) continue;
    const sleutel = `${periodeTekst(dossier.periode)}|${dossier.taakstellingOmvat ?? 'taakstelling'}`;
    bladen.set(sleutel, [...(bladen.get(sleutel) ?? []), dossier]);
  }
  return [...bladen].map(([sleutel, dossiers]) => {
    const [periode = '', omvat = ''] = sleutel.split('|');
    const met = dossiers.map((d, i) => [`Geval ${i}`, d] as const);
    return {
      naam: `${periode} (${TAAKSTELLING[omvat as Omvat].toLowerCase()})`,
      periode,
      rijen: [koppen(omvat as Omvat, periode), ...met.map(([naam, d]) => rijVan(naam, d))],
      verwacht: new Map(met.map(([naam, d]) => [naam, gezegd({ ...d, gemeente: naam })])),
      keuzes: { gemeenten: met.map(([naam]) => naam), standteken: 'achterstand positief', gecorrigeerd: omvat === 'totaalopgave' },
    };
  });
};
