import { isOntbreekt, volgnummer, type Periode } from '../../engine';
import type { Blad } from '../blad';
import type { Kop } from '../herkennen/kopsoort';
import type { Circulairebevinding, Circulairefout } from './soorten';
import { eisAantal, enigeLijst, leesLijst, plaatsVanLijst, zoekLijsten, type Lijst, type Lijstbron, type Lijstlezing } from './tabel';

export interface Herverdelinglezing {
  /** `null` where none was given at all. */
  readonly perGemeente: ReadonlyMap<string, number> | null;
  readonly fouten: readonly Circulairefout[];
  readonly bevindingen: readonly Circulairebevinding[];
}

const isHerverdeling = (k: Kop): boolean => k.duiding.soort === 'herverdeling';

const LAAGST = -100_000_000;

/** False for a column whose header names half-years that do not include this one; two of them are the first and the last. */
const kanVan = ({ duiding: { perioden } }: Kop, periode: Periode): boolean => {
  const nummers = perioden.map(volgnummer);
  return nummers.length === 0 || (Math.min(...nummers) <= volgnummer(periode) && volgnummer(periode) <= Math.max(...nummers));
};

/** What a herverdeling is entered beside. */
export interface Taakstellingen {
  readonly lijst: Lijst;
  readonly gelezen: Lijstlezing;
  readonly periode: Periode;
}

/** The herverdeling from its own table, or from a column of the circulaire. It only says something where it sums to 0 and shifts between gemeenten that have a taakstelling. */
export const leesHerverdeling = ({ lijst: circulaire, gelezen: taakstellingen, periode }: Taakstellingen, bladen: readonly Blad[] | null, bron: Lijstbron): Herverdelinglezing => {
  const erin = circulaire.blok.koppen.filter(isHerverdeling);
  const fout = (...fouten: readonly Circulairefout[]): Herverdelinglezing => ({ perGemeente: null, fouten, bevindingen: [] });
  if (bladen === null && erin.length === 0) return fout();
  if (bladen !== null && erin.length > 0) return fout({ code: 'TWEEMAAL_HERVERDELING', plaats: plaatsVanLijst(circulaire) });
  const lijst = bladen === null ? { ...circulaire, koppen: erin } : enigeLijst('herverdeling', zoekLijsten(bladen, isHerverdeling, bron), bladen);
  if ('code' in lijst) return fout(lijst);
  const koppen = lijst.koppen.filter((k) => kanVan(k, periode));
  const [kop, tweede] = koppen;
  if (kop === undefined) return fout({ code: 'HERVERDELING_VAN_ANDER', plaats: plaatsVanLijst(lijst), gevonden: lijst.koppen.flatMap((k) => k.duiding.perioden), verwacht: periode });
  if (tweede !== undefined) return fout({ code: 'MEER_KOLOMMEN', bron: 'herverdeling', plaats: plaatsVanLijst(lijst), koppen: koppen.map((k) => k.duiding.kop) });
  const { gemeenten, elders, totalen, fouten: leesfouten } = leesLijst('herverdeling', lijst, kop.kolom, bron);
  const ingevuld = gemeenten.filter((r) => !(isOntbreekt(r.getal) && (r.getal.ontbreekt === 'leeg' || r.getal.ontbreekt === 'nvt')));
  const aantallen = ingevuld.map((r) => [r, eisAantal('herverdeling', 'herverdeling', r, LAAGST)] as const);
  const vreemd = bladen === null ? [] : elders.map((r): Circulairefout => ({ code: 'RIJ_ONLEESBAAR', bron: 'herverdeling', naam: r.naam, plaats: r.plaats, fout: { code: 'GEEN_GEMEENTE', veld: 'gemeente', naam: r.naam, lijktOp: null } }));
  const fouten = [...leesfouten, ...vreemd, ...aantallen.flatMap(([, a]) => (typeof a === 'number' ? [] : [a]))];
  if (fouten.length > 0) return fout(...fouten);
  const cellen = aantallen.filter(([, a]) => a !== 0).map(([r, a]) => ({ gemeente: r.gemeente?.naam ?? r.naam, plaats: r.plaats, aantal: Number(a) }));
  const som = cellen.reduce((s, c) => s + c.aantal, 0);
  if (som !== 0) return fout({ code: 'HERVERDELING_SLUIT_NIET', som, cellen });
  const metTaakstelling = new Set(taakstellingen.gemeenten.map((r) => r.gemeente?.naam));
  const zonder = cellen.filter((c) => !metTaakstelling.has(c.gemeente));
  if (zonder.length > 0) return fout({ code: 'HERVERDELING_ZONDER_TAAKSTELLING', cellen: zonder });
  const bevindingen = totalen.flatMap(({ naam, plaats, getal }): readonly Circulairebevinding[] => (bladen === null || typeof getal !== 'number' || getal === 0 ? [] : [{ code: 'TOTAAL_ANDERS', naam, plaats, vermeld: getal, berekend: 0, over: 'alles' }]));
  // an empty column shifts nothing that anyone entered
  return { perGemeente: ingevuld.length === 0 && bladen === null ? null : new Map(aantallen.map(([r, a]) => [r.gemeente?.naam ?? r.naam, Number(a)])), fouten: [], bevindingen };
};
