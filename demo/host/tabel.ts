import type { Bereik } from '../../src/werkmap/blad';
import { breedte, doorsnede, hoogte } from './adressen';
import type { Hostblad, Hosttabel, Tabelkolom } from './blad';
import { Hostfout, ongeldig } from './fout';
import { nieuwFilter } from './filteren';
import { uniekeKop, zetKoppen } from './schrijven';
import { schuif } from './schuiven';
import { celtekst } from './weergave';
import type { Werkboek } from './werkboek';

const alleTabellen = (boek: Werkboek): Hosttabel[] => boek.bladen.flatMap((b) => [...b.staat.tabellen]);

export const vindTabel = (boek: Werkboek, naamOfId: string): { blad: Hostblad; id: string } | undefined => {
  for (const blad of boek.bladen) {
    const t = blad.staat.tabellen.find((x) => x.id === naamOfId || x.naam.toLowerCase() === naamOfId.toLowerCase());
    if (t) return { blad, id: t.id };
  }
  return undefined;
};

export const zetTabel = (blad: Hostblad, id: string, deel: Partial<Hosttabel>): void =>
  blad.zet({ tabellen: blad.staat.tabellen.map((t) => (t.id === id ? { ...t, ...deel } : t)) });

/** The columns for a range: those that were, by place, and new ones named after the header cells. */
const kolommenVoor = (blad: Hostblad, bereik: Bereik, kop: boolean, oud: readonly Tabelkolom[], verschil: number): Tabelkolom[] => {
  const uit: Tabelkolom[] = [];
  for (let i = 0; i < breedte(bereik); i++) {
    const bekend = oud[i + verschil];
    const tekst = kop && !bekend ? celtekst(blad.cel(bereik.rij, bereik.kolom + i)) : '';
    const tot = { kolommen: uit } as unknown as Hosttabel;
    uit.push(bekend ?? { id: Math.max(0, ...oud.map((k) => k.id), ...uit.map((k) => k.id)) + 1, naam: uniekeKop(tot, -1, tekst) });
  }
  return uit;
};

/** Makes an Excel table of a range; without headers a header row is put in above it. */
export const maakTabel = (boek: Werkboek, blad: Hostblad, gevraagd: Bereik, metKop: boolean, naam?: string): string => {
  if (blad.staat.tabellen.some((t) => doorsnede(t.bereik, gevraagd))) throw new Hostfout('InvalidOperation', 'Een tabel kan een andere tabel niet overlappen.', 'TableCollection.Add');
  if (blad.staat.samengevoegd.some((m) => doorsnede(m, gevraagd))) throw new Hostfout('InvalidOperation', 'Een tabel kan geen samengevoegde cellen bevatten.', 'TableCollection.Add');
  let bereik = gevraagd;
  if (!metKop) {
    schuif(boek, blad, { ...gevraagd, totRij: gevraagd.rij }, 'rij', 1, 'invoegtoepassing');
    bereik = { ...gevraagd, totRij: gevraagd.totRij + 1 };
  } else if (hoogte(bereik) === 1) bereik = { ...bereik, totRij: bereik.totRij + 1 };
  const namen = new Set(alleTabellen(boek).map((t) => t.naam.toLowerCase()));
  let n = 1;
  while (namen.has(`tabel${n}`)) n++;
  const id = `{${String(alleTabellen(boek).length + 1).padStart(8, '0')}-TAB0-0000-0000-${blad.id.slice(20, 24)}00000000}`;
  const tabel: Hosttabel = {
    id, naam: naam ?? `Tabel${n}`, bereik, kop: true, totaalrij: false, kolommen: kolommenVoor(blad, bereik, metKop, [], 0),
    filter: nieuwFilter(bereik), stijl: 'TableStyleMedium2',
  };
  blad.zet({ tabellen: [...blad.staat.tabellen, tabel] });
  zetKoppen(blad);
  return id;
};

/** Resizes a table as `Table.resize` does: the header row stays where it is, and old and new overlap. */
export const pasMaatAan = (blad: Hostblad, t: Hosttabel, nieuw: Bereik): void => {
  const lid = 'Table.Resize';
  if (nieuw.rij !== t.bereik.rij || !doorsnede(nieuw, t.bereik)) throw ongeldig(`${lid}: de kop blijft op dezelfde rij en het bereik overlapt het oude.`, lid);
  if (hoogte(nieuw) < (t.kop ? 2 : 1)) throw ongeldig(`${lid}: een tabel heeft ten minste een rij gegevens.`, lid);
  if (t.totaalrij && nieuw.totRij !== t.bereik.totRij) throw ongeldig(`${lid}: de totaalrij staat in de weg.`, lid);
  if (blad.staat.tabellen.some((x) => x !== t && doorsnede(x.bereik, nieuw))) throw new Hostfout('InvalidOperation', `${lid}: er staat een andere tabel.`, lid);
  const kolommen = kolommenVoor(blad, nieuw, t.kop, t.kolommen, nieuw.kolom - t.bereik.kolom);
  zetTabel(blad, t.id, { bereik: nieuw, kolommen, filter: t.filter && { ...t.filter, bereik: nieuw } });
  zetKoppen(blad);
};

/** Shows or removes the totals row; what is below the table makes room. */
export const zetTotaalrij = (boek: Werkboek, blad: Hostblad, t: Hosttabel, aan: boolean): void => {
  if (aan === t.totaalrij) return;
  if (aan) {
    schuif(boek, blad, { ...t.bereik, rij: t.bereik.totRij + 1, totRij: t.bereik.totRij + 1 }, 'rij', 1, 'invoegtoepassing');
    zetTabel(blad, t.id, { bereik: { ...t.bereik, totRij: t.bereik.totRij + 1 }, totaalrij: true });
    blad.werkBij(t.bereik.totRij + 1, t.bereik.kolom, { waarde: 'Totaal' });
  } else {
    zetTabel(blad, t.id, { bereik: { ...t.bereik, totRij: t.bereik.totRij - 1 }, totaalrij: false });
    schuif(boek, blad, { ...t.bereik, rij: t.bereik.totRij }, 'rij', -1, 'invoegtoepassing');
  }
};

/** Adds a column to a table; what is right of it makes room. Gives its place, from 0. */
export const voegKolomToe = (boek: Werkboek, blad: Hostblad, t: Hosttabel, index: number | null, naam: string | null): number => {
  const plaats = index ?? t.kolommen.length;
  if (plaats < 0 || plaats > t.kolommen.length) throw ongeldig(`TableColumnCollection.Add: er is geen plaats ${plaats}.`, 'TableColumnCollection.Add');
  const strook: Bereik = { ...t.bereik, kolom: t.bereik.kolom + plaats, totKolom: t.bereik.kolom + plaats };
  if (plaats === t.kolommen.length) {
    schuif(boek, blad, strook, 'kolom', 1, 'invoegtoepassing');
    const ruimer = { ...t.bereik, totKolom: t.bereik.totKolom + 1 };
    zetTabel(blad, t.id, { bereik: ruimer, kolommen: kolommenVoor(blad, ruimer, false, t.kolommen, 0), filter: t.filter && { ...t.filter, bereik: ruimer } });
  } else schuif(boek, blad, strook, 'kolom', 1, 'invoegtoepassing');
  const nu = blad.staat.tabellen.find((x) => x.id === t.id);
  if (nu && naam !== null) zetTabel(blad, t.id, { kolommen: nu.kolommen.map((k, i) => (i === plaats ? { ...k, naam: uniekeKop(nu, plaats, naam) } : k)) });
  zetKoppen(blad);
  return plaats;
};

