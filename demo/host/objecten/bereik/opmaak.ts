import type { Bereik } from '../../../../src/werkmap/blad';
import { kaalAdres } from '../../adressen';
import type { Hostblad } from '../../blad';
import { ongeldig } from '../../fout';
import type { Host } from '../../host';
import { magSchrijven } from '../../host';
import type { Aspect } from '../../opmaakvelden';
import { gemeen, kleur, LETTER, maakOp, UITLIJNING, VULLING } from '../../opmaakvelden';
import { celtekst } from '../../weergave';
import type { Volger } from '../../werkboek';
import type { Json, Soort } from '../soort';
import { objectVan } from '../soort';
import { plek } from './doel';
import { eis } from './eis';

export const BREEDTE = 48;
export const HOOGTE = 15;

const meldOpmaak = (d: Volger, b: Bereik, h: Host): void => {
  h.boek.meld({ soort: 'opgemaakt', blad: d.blad, adres: kaalAdres(b), bron: 'invoegtoepassing' });
};

const lezers = (aspecten: Readonly<Record<string, Aspect>>): Record<string, (d: Volger) => Json> =>
  Object.fromEntries(Object.entries(aspecten).map(([naam, a]) => [naam, (d: Volger) => gemeen(d.blad, plek(d), a.lees)]));

/** Sets an aspect of a range; refused by name where the value is none. */
export const zetAspect = (d: Volger, aspect: Aspect, v: unknown, h: Host, lid: string): void => {
  const b = eis(d, h, lid);
  maakOp(d.blad, b, (o) => {
    const nieuw = aspect.zet(o, v);
    if (!nieuw) throw ongeldig(`${lid}: ${JSON.stringify(v)} past niet.`, lid);
    return nieuw;
  });
  meldOpmaak(d, b, h);
};

const schrijvers = (soort: string, aspecten: Readonly<Record<string, Aspect>>): Record<string, (d: Volger, v: Json, h: Host) => void> =>
  Object.fromEntries(Object.entries(aspecten).map(([naam, a]) => [naam, (d: Volger, v: Json, h: Host) => zetAspect(d, a, v, h, `${soort}.${naam}`)]));

const LETTERS: Soort<Volger> = { naam: 'RangeFont', lees: lezers(LETTER), schrijf: schrijvers('RangeFont', LETTER) };

const VUL: Soort<Volger> = {
  naam: 'RangeFill',
  lees: lezers(VULLING),
  schrijf: schrijvers('RangeFill', VULLING),
  doe: { Clear: (d, _, h) => { const b = eis(d, h, 'RangeFill.Clear'); maakOp(d.blad, b, (o) => ({ ...o, vulling: null })); meldOpmaak(d, b, h); } },
};

interface Randdoel { readonly d: Volger; readonly kant: string }

const KANTEN = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'];

/** The cells of a range that an edge is drawn on. */
const randcellen = (b: Bereik, kant: string): Bereik => {
  if (kant === 'EdgeTop') return { ...b, totRij: b.rij };
  if (kant === 'EdgeBottom') return { ...b, rij: b.totRij };
  if (kant === 'EdgeLeft') return { ...b, totKolom: b.kolom };
  return kant === 'EdgeRight' ? { ...b, kolom: b.totKolom } : b;
};

const GEEN_RAND = { stijl: 'None', kleur: '#000000', dikte: 'Thin' };

const leesRand = (veld: 'stijl' | 'kleur' | 'dikte') => ({ d, kant }: Randdoel): Json =>
  gemeen(d.blad, randcellen(plek(d), kant), (o) => (o.randen[kant] ?? GEEN_RAND)[veld]);

const zetRand = (veld: 'stijl' | 'kleur' | 'dikte') => ({ d, kant }: Randdoel, v: Json, h: Host): void => {
  const b = randcellen(eis(d, h, 'RangeBorder'), kant);
  const waarde = veld === 'kleur' ? kleur(v) : v;
  if (typeof waarde !== 'string') throw ongeldig(`RangeBorder: ${JSON.stringify(v)} past niet.`, 'RangeBorder');
  maakOp(d.blad, b, (o) => {
    const rand = { ...o.randen[kant] ?? { ...GEEN_RAND, stijl: 'Continuous' }, [veld]: waarde };
    return { ...o, randen: { ...o.randen, [kant]: rand } };
  });
};

const RAND: Soort<Randdoel> = {
  naam: 'RangeBorder',
  id: ({ kant }) => ({ Id: kant }),
  lees: { SideIndex: ({ kant }) => kant, Style: leesRand('stijl'), Color: leesRand('kleur'), Weight: leesRand('dikte') },
  schrijf: { Style: zetRand('stijl'), Color: zetRand('kleur'), Weight: zetRand('dikte') },
};

const rand = (d: Volger, kant: unknown): Randdoel => {
  if (typeof kant !== 'string' || !KANTEN.includes(kant)) throw ongeldig(`RangeBorderCollection: ${JSON.stringify(kant)} is geen rand.`, 'RangeBorderCollection');
  return { d, kant };
};

const RANDEN: Soort<Volger> = {
  naam: 'RangeBorderCollection',
  lees: { Count: () => KANTEN.length },
  items: (d) => KANTEN.map((kant) => objectVan(RAND, { d, kant })),
  item: (d, [kant]) => objectVan(RAND, rand(d, kant)),
  doe: { GetItemAt: (d, [i]) => objectVan(RAND, rand(d, KANTEN[Number(i)])) },
};

const maatVan = (d: Volger, as: 'breedten' | 'hoogten'): Json => {
  const b = plek(d);
  const [van, tot, gewoon] = as === 'breedten' ? [b.kolom, b.totKolom, BREEDTE] : [b.rij, b.totRij, HOOGTE];
  const maten = d.blad.staat[as];
  const gezien = new Set<number>();
  for (let i = van; i <= tot && gezien.size < 2; i++) gezien.add(maten.get(i) ?? gewoon);
  return gezien.size === 1 ? [...gezien][0] ?? null : null;
};

const zetMaat = (as: 'breedten' | 'hoogten') => (d: Volger, v: Json, h: Host): void => {
  const lid = as === 'breedten' ? 'RangeFormat.ColumnWidth' : 'RangeFormat.RowHeight';
  magSchrijven(h, d.blad, lid);
  if (typeof v !== 'number' || v < 0) throw ongeldig(`${lid}: ${JSON.stringify(v)} is geen maat.`, lid);
  const b = plek(d);
  const maten = new Map(d.blad.staat[as]);
  const [van, tot] = as === 'breedten' ? [b.kolom, b.totKolom] : [b.rij, b.totRij];
  for (let i = van; i <= tot; i++) maten.set(i, v);
  d.blad.zet({ [as]: maten });
};

/** A guess at what Excel would measure: five and a half points a character. */
const passend = (blad: Hostblad, b: Bereik): Map<number, number> => {
  const breedten = new Map(blad.staat.breedten);
  const langste = new Map<number, number>();
  blad.bezoek(b, (_r, kolom, c) => { langste.set(kolom, Math.max(langste.get(kolom) ?? 0, celtekst(c).length)); });
  for (const [kolom, n] of langste) breedten.set(kolom, Math.min(1_000, 8 + 5.5 * n));
  return breedten;
};

/** `Excel.RangeFormat`. */
export const OPMAAK: Soort<Volger> = {
  naam: 'RangeFormat',
  lees: { ...lezers(UITLIJNING), ColumnWidth: (d) => maatVan(d, 'breedten'), RowHeight: (d) => maatVan(d, 'hoogten') },
  schrijf: { ...schrijvers('RangeFormat', UITLIJNING), ColumnWidth: zetMaat('breedten'), RowHeight: zetMaat('hoogten') },
  deel: { Fill: (d) => objectVan(VUL, d), Font: (d) => objectVan(LETTERS, d), Borders: (d) => objectVan(RANDEN, d) },
  doe: {
    AutofitColumns: (d, _, h) => { magSchrijven(h, d.blad, 'RangeFormat.AutofitColumns'); d.blad.zet({ breedten: passend(d.blad, plek(d)) }); },
    AutofitRows: (d, _, h) => { magSchrijven(h, d.blad, 'RangeFormat.AutofitRows'); },
  },
};
