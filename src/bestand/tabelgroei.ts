import type { Blad } from '../werkmap/blad';
import { bereikadres } from '../werkmap/blad';
import type { Celplan, Tabelgroei } from '../werkmap/schrijfplan';
import { kind, kinderen, leesBoom } from './boom';
import { codeer, ontcijfer, xmlAttribuut } from './tekens';
import type { Wijziging } from './wijziging';
import { pasToe, zetAttribuut } from './wijziging';
import { prefix } from './xml';

export interface Gegroeid {
  readonly tekst: string;
  /** The header cells, whose text must equal the names of the columns. */
  readonly koppen: readonly Celplan[];
}

/** Excel allows no two columns with the same name, whatever their case: the second becomes "Trede2". */
const uniek = (kop: string, namen: Set<string>): string => {
  let naam = kop;
  for (let n = 2; namen.has(naam.toLowerCase()); n++) naam = `${kop}${n}`;
  namen.add(naam.toLowerCase());
  return naam;
};

/** A table part that takes in new columns on its right. */
export const groeiTabel = (bron: string, deel: string, blad: Blad, groei: Tabelgroei): Gegroeid => {
  const wortel = leesBoom(bron, deel);
  const kolommen = kind(wortel, 'tableColumns');
  const oud = blad.tabellen.find((t) => t.naam === groei.tabel)?.bereik;
  if (!kolommen || !oud) throw new Error(`no table ${groei.tabel} with columns`);
  const q = prefix(wortel.naam);
  const bestaand = kinderen(kolommen, 'tableColumn');
  const namen = new Set(bestaand.map((k) => ontcijfer(k.attributen['name'] ?? '').toLowerCase()));
  const hoogsteId = bestaand.reduce((n, k) => Math.max(n, Number(k.attributen['id']) || 0), 0);
  const koppen = groei.koppen.map((kop, i): Celplan => ({ rij: groei.naar.rij, kolom: oud.totKolom + 1 + i, waarde: uniek(kop, namen), opmaak: 'kop' }));
  const erbij = koppen.map((k, i) => `<${q}tableColumn id="${hoogsteId + 1 + i}" name="${xmlAttribuut(codeer(String(k.waarde)))}"/>`).join('');

  const zet = (k: typeof wortel, naam: string, waarde: string): Wijziging => ({ van: k.begin, tot: k.kopEinde, door: zetAttribuut(bron.slice(k.begin, k.kopEinde), naam, waarde) });
  const wijzigingen = [zet(wortel, 'ref', bereikadres(groei.naar))];
  const filter = kind(wortel, 'autoFilter');
  const totaalrijen = Number(wortel.attributen['totalsRowCount'] ?? 0);
  if (filter) wijzigingen.push(zet(filter, 'ref', bereikadres({ ...groei.naar, totRij: groei.naar.totRij - totaalrijen })));
  if (erbij !== '') {
    const plaats = bestaand[bestaand.length - 1]?.einde ?? kolommen.kopEinde;
    wijzigingen.push(zet(kolommen, 'count', String(bestaand.length + koppen.length)), { van: plaats, tot: plaats, door: erbij });
  }
  return { tekst: pasToe(bron, wijzigingen), koppen };
};
