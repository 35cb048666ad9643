import { naarInwoners, pastBijInwoners } from '../../engine';
import type { Blad } from '../blad';
import { naamsleutel } from '../herkennen/gemeentenaam';
import type { Kop } from '../herkennen/kopsoort';
import type { Circulairebevinding, Circulairefout, Verdeelbasis } from './soorten';
import { eisAantal, enigeLijst, leesLijst, plaatsVanLijst, zoekLijsten, type Lijst, type Lijstbron, type Lijstlezing, type Lijstrij } from './tabel';

export type Inwonertoets =
  | { readonly gelukt: true; readonly verwacht: ReadonlyMap<string, number>; readonly basis: Verdeelbasis | null; readonly bevindingen: readonly Circulairebevinding[] }
  | { readonly gelukt: false; readonly fouten: readonly Circulairefout[] };

const LAND = /nederland|landelijk|^rijk$/;

const vanLand = ({ totalen }: Lijstlezing): number | null => {
  const getal = totalen.find((t) => LAND.test(naamsleutel(t.naam)))?.getal;
  return typeof getal === 'number' && getal > 0 ? getal : null;
};

const sleutelVan = (r: Lijstrij): string => r.gemeente?.naam ?? naamsleutel(r.naam);

/** The national number over the inhabitants of the country where both are there, else the sums over the gemeenten that both tables have. */
const basisVan = (taakstellingen: Lijstlezing, inwoners: Lijstlezing, perNaam: ReadonlyMap<string, number>): Verdeelbasis | null => {
  const [landelijk, inwonersLand] = [vanLand(taakstellingen), vanLand(inwoners)];
  const samen = [...taakstellingen.gemeenten, ...taakstellingen.elders].flatMap((r) => {
    const n = perNaam.get(sleutelVan(r));
    return n === undefined || typeof r.getal !== 'number' ? [] : [{ taakstelling: r.getal, inwoners: n }];
  });
  if (landelijk !== null && inwonersLand !== null) return { soort: 'landelijk', teVerdelen: landelijk, inwoners: inwonersLand, gemeenten: samen.length };
  const som = (k: 'taakstelling' | 'inwoners'): number => samen.reduce((s, x) => s + x[k], 0);
  return samen.length < 2 || som('inwoners') === 0 ? null : { soort: 'onderling', teVerdelen: som('taakstelling'), inwoners: som('inwoners'), gemeenten: samen.length };
};

const isInwoners = (k: Kop): boolean => /inwoner|bevolking/i.test(k.duiding.kop) && k.duiding.soort === 'genegeerd';

/** What the inhabitants let expect of each gemeente, held against the circulaire. It warns, and changes nothing. */
export const toetsInwoners = (bladen: readonly Blad[], taakstellingen: Lijstlezing, bron: Lijstbron): Inwonertoets => {
  const lijst = enigeLijst('inwoners', zoekLijsten(bladen, isInwoners, bron), bladen);
  if ('code' in lijst) return { gelukt: false, fouten: [lijst] };
  const [kop, tweede] = lijst.koppen;
  if (kop === undefined || tweede !== undefined) return { gelukt: false, fouten: [{ code: 'MEER_KOLOMMEN', bron: 'inwoners', plaats: plaatsVanLijst(lijst), koppen: lijst.koppen.map((k) => k.duiding.kop) }] };
  return toetsKolom(leesLijst('inwoners', lijst, kop.kolom, bron), taakstellingen);
};

/** The same with a column of inhabitants in the circulaire itself, where it has one; a cell there that is no number only leaves its gemeente out. */
export const toetsEigenInwoners = (lijst: Lijst, taakstellingen: Lijstlezing, bron: Lijstbron): Inwonertoets | null => {
  const [kop, tweede] = lijst.blok.koppen.filter(isInwoners);
  if (kop === undefined || tweede !== undefined) return null;
  const gelezen = leesLijst('inwoners', lijst, kop.kolom, bron);
  const metGetal = (rijen: readonly Lijstrij[]): readonly Lijstrij[] => rijen.filter((r) => typeof eisAantal('inwoners', 'gemeente', r, 1) === 'number');
  const gemeenten = metGetal(gelezen.gemeenten);
  return gemeenten.length === 0 ? null : toetsKolom({ ...gelezen, gemeenten, elders: metGetal(gelezen.elders), fouten: [] }, taakstellingen);
};

const toetsKolom = (gelezen: Lijstlezing, taakstellingen: Lijstlezing): Inwonertoets => {
  const aantallen = [...gelezen.gemeenten, ...gelezen.elders].map((r) => [r, eisAantal('inwoners', 'gemeente', r, 1)] as const);
  const fouten = [...gelezen.fouten, ...aantallen.flatMap(([, a]) => (typeof a === 'number' ? [] : [a]))];
  if (fouten.length > 0) return { gelukt: false, fouten };
  const perNaam = new Map(aantallen.map(([r, a]) => [sleutelVan(r), Number(a)]));
  const basis = basisVan(taakstellingen, gelezen, perNaam);
  const verwacht = new Map<string, number>();
  const bevindingen: Circulairebevinding[] = [];
  const zonder = taakstellingen.gemeenten.filter((r) => !perNaam.has(sleutelVan(r))).map((r) => sleutelVan(r));
  if (zonder.length > 0) bevindingen.push({ code: 'GEMEENTEN_NIET_GENOEMD', bron: 'inwoners', namen: zonder });
  if (basis === null) bevindingen.push({ code: 'NIET_TE_TOETSEN' });
  for (const r of taakstellingen.gemeenten) {
    const n = perNaam.get(sleutelVan(r));
    if (basis === null || n === undefined) continue;
    const aantal = naarInwoners(basis.teVerdelen, n, basis.inwoners);
    verwacht.set(sleutelVan(r), aantal);
    if (typeof r.getal === 'number' && !pastBijInwoners(r.getal, aantal)) bevindingen.push({ code: 'PAST_NIET_BIJ_INWONERS', gemeente: sleutelVan(r), plaats: r.plaats, gevonden: r.getal, verwacht: aantal, basis: basis.soort });
  }
  return { gelukt: true, verwacht, basis, bevindingen };
};
