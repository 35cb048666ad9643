import { isOntbreekt } from '../../engine';
import type { Blad } from '../blad';
import type { Kop } from '../herkennen/kopsoort';
import type { Circulairefout } from './soorten';
import { eisAantal, enigeLijst, leesLijst, plaatsVanLijst, zoekLijsten, type Lijst, type Lijstbron } from './tabel';

export interface Herverdelinglezing {
  /** `null` where none was given at all. */
  readonly perGemeente: ReadonlyMap<string, number> | null;
  readonly fouten: readonly Circulairefout[];
}

const isHerverdeling = (k: Kop): boolean => k.duiding.soort === 'herverdeling';

const LAAGST = -100_000_000;

/** The herverdeling from its own table, or from a column of the circulaire. It only says something where it sums to 0. */
export const leesHerverdeling = (circulaire: Lijst, bladen: readonly Blad[] | null, bron: Lijstbron): Herverdelinglezing => {
  const erin = circulaire.blok.koppen.filter(isHerverdeling);
  const fout = (...fouten: readonly Circulairefout[]): Herverdelinglezing => ({ perGemeente: null, fouten });
  if (bladen === null && erin.length === 0) return fout();
  if (bladen !== null && erin.length > 0) return fout({ code: 'TWEEMAAL_HERVERDELING', plaats: plaatsVanLijst(circulaire) });
  const lijst = bladen === null ? { ...circulaire, koppen: erin } : enigeLijst('herverdeling', zoekLijsten(bladen, isHerverdeling, bron), bladen);
  if ('code' in lijst) return fout(lijst);
  const [kop, tweede] = lijst.koppen;
  if (kop === undefined || tweede !== undefined) return fout({ code: 'MEER_KOLOMMEN', bron: 'herverdeling', plaats: plaatsVanLijst(lijst), koppen: lijst.koppen.map((k) => k.duiding.kop) });
  const { gemeenten, elders, fouten: leesfouten } = leesLijst('herverdeling', lijst, kop.kolom, bron);
  const ingevuld = gemeenten.filter((r) => !(isOntbreekt(r.getal) && (r.getal.ontbreekt === 'leeg' || r.getal.ontbreekt === 'nvt')));
  const aantallen = ingevuld.map((r) => [r, eisAantal('herverdeling', 'herverdeling', r, LAAGST)] as const);
  const vreemd = bladen === null ? [] : elders.map((r): Circulairefout => ({ code: 'RIJ_ONLEESBAAR', bron: 'herverdeling', naam: r.naam, plaats: r.plaats, fout: { code: 'GEEN_GEMEENTE', veld: 'gemeente', naam: r.naam, lijktOp: null } }));
  const fouten = [...leesfouten, ...vreemd, ...aantallen.flatMap(([, a]) => (typeof a === 'number' ? [] : [a]))];
  if (fouten.length > 0) return fout(...fouten);
  const som = aantallen.reduce((s, [, a]) => s + Number(a), 0);
  if (som !== 0) {
    const cellen = aantallen.filter(([, a]) => a !== 0).map(([r, a]) => ({ gemeente: r.gemeente?.naam ?? r.naam, plaats: r.plaats, aantal: Number(a) }));
    return fout({ code: 'HERVERDELING_SLUIT_NIET', som, cellen });
  }
  // an empty column shifts nothing that anyone entered
  return { perGemeente: ingevuld.length === 0 && bladen === null ? null : new Map(aantallen.map(([r, a]) => [r.gemeente?.naam ?? r.naam, Number(a)])), fouten: [] };
};
