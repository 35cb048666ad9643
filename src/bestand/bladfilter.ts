import type { Bereik } from '../werkmap/blad';
import { adres, bereikadres } from '../werkmap/blad';
import { leesBereik } from './bereik';
import type { Knoop } from './boom';
import { kind, kinderen, leesBoom } from './boom';
import type { Posities } from './posities';
import type { Wijziging } from './wijziging';
import { pasToe, zetAttribuut } from './wijziging';

const refVan = (kop: string): Bereik | null => leesBereik(/\sref\s*=\s*["']([^"']*)["']/.exec(kop)?.[1] ?? '');

/** The range of the sheet's own filter, or undefined where it has none. */
export const leesFilter = (tekst: string, posities: Posities): Bereik | undefined => {
  const deel = posities.deel('autoFilter');
  return (deel && refVan(tekst.slice(deel.begin, deel.kopEinde))) ?? undefined;
};

const zetRef = (tekst: string, k: Pick<Knoop, 'begin' | 'kopEinde'>, naar: Bereik, plus: number): Wijziging =>
  ({ van: plus + k.begin, tot: plus + k.kopEinde, door: zetAttribuut(tekst.slice(k.begin, k.kopEinde), 'ref', bereikadres(naar)) });

/** The changes that widen the sheet's filter, and the order that it was last sorted in. */
export const wijzigFilter = (tekst: string, posities: Posities, deelnaam: string, naar: Bereik | undefined): Wijziging[] => {
  const deel = posities.deel('autoFilter');
  if (!deel || !naar) return [];
  const stuk = tekst.slice(deel.begin, deel.einde);
  const filter = leesBoom(stuk, deelnaam);
  const volgorde = kind(filter, 'sortState');
  const gesorteerd = volgorde && leesBereik(volgorde.attributen['ref'] ?? '');
  return [zetRef(stuk, filter, naar, deel.begin), ...(volgorde && gesorteerd ? [zetRef(stuk, volgorde, { ...gesorteerd, totKolom: naar.totKolom }, deel.begin)] : [])];
};

const absoluut = (b: Bereik): string =>
  [adres(b.rij, b.kolom), adres(b.totRij, b.totKolom)].map((a) => a.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')).join(':');

/** The workbook part in which the hidden name of the sheet's filter has the new range; `plaats` counts all sheets from 0. */
export const metFilternaam = (tekst: string, deel: string, plaats: number, naar: Bereik): string => {
  const namen = kinderen(kind(leesBoom(tekst, deel), 'definedNames'), 'definedName');
  const naam = namen.find((n) => n.attributen['name'] === '_xlnm._FilterDatabase' && Number(n.attributen['localSheetId']) === plaats);
  if (!naam) return tekst;
  const van = tekst.lastIndexOf('!', naam.slot) + 1;
  if (van <= naam.kopEinde || !leesBereik(tekst.slice(van, naam.slot).trim())) return tekst;
  return pasToe(tekst, [{ van, tot: naam.slot, door: absoluut(naar) }]);
};
