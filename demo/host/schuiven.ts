import type { Bereik } from '../../src/werkmap/blad';
import { breedte, HEEL_BLAD, hoogte, isHeleKolom, isHeleRij, kaalAdres, volAdres } from './adressen';
import type { Filter, Hostblad, Hosttabel } from './blad';
import { LEEG } from './cel';
import { Hostfout } from './fout';
import type { Bron, Wijzigingssoort } from './gebeurtenis';
import type { Verschuiving } from './rekenen/omgeving';
import { uniekeKop, zetKoppen } from './schrijven';
import type { Werkboek } from './werkboek';

/** Begin and end of a stretch after a shift, or null where all of it was deleted. */
const verschuifStuk = (van: number, tot: number, s: Verschuiving): readonly [number, number] | null => {
  if (s.aantal > 0) return [van >= s.vanaf ? van + s.aantal : van, tot >= s.vanaf ? tot + s.aantal : tot];
  const weg = -s.aantal;
  const einde = s.vanaf + weg - 1;
  const nieuwVan = van < s.vanaf ? van : van > einde ? van - weg : s.vanaf;
  const nieuwTot = tot < s.vanaf ? tot : tot > einde ? tot - weg : s.vanaf - 1;
  return nieuwTot < nieuwVan ? null : [nieuwVan, nieuwTot];
};

/** A range after a shift; null if it was deleted. A range that is only partly in the strip stays where it is. */
export const verschuifBereik = (b: Bereik, s: Verschuiving): Bereik | null => {
  const dwars = s.as === 'kolom' ? [b.rij, b.totRij] : [b.kolom, b.totKolom];
  if ((dwars[0] ?? 0) < s.van || (dwars[1] ?? 0) > s.tot) return b;
  const stuk = s.as === 'kolom' ? verschuifStuk(b.kolom, b.totKolom, s) : verschuifStuk(b.rij, b.totRij, s);
  if (!stuk) return null;
  return s.as === 'kolom' ? { ...b, kolom: stuk[0], totKolom: stuk[1] } : { ...b, rij: stuk[0], totRij: stuk[1] };
};

const verschuifGetallen = (getallen: Iterable<number>, s: Verschuiving): Set<number> =>
  new Set([...getallen].flatMap((n) => verschuifStuk(n, n, s)?.[0] ?? []));

const verschuifMaten = (maten: ReadonlyMap<number, number>, s: Verschuiving): Map<number, number> =>
  new Map([...maten].flatMap(([n, maat]) => { const stuk = verschuifStuk(n, n, s); return stuk ? [[stuk[0], maat] as const] : []; }));

const verschuifFilter = (f: Filter | null, s: Verschuiving, heel: boolean): Filter | null => {
  const bereik = f && verschuifBereik(f.bereik, s);
  if (!f || !bereik) return null;
  const criteria = s.as === 'kolom' && bereik !== f.bereik
    ? new Map([...f.criteria].flatMap(([i, c]) => { const stuk = verschuifStuk(f.bereik.kolom + i, f.bereik.kolom + i, s); return stuk ? [[stuk[0] - bereik.kolom, c] as const] : []; }))
    : f.criteria;
  return { bereik, criteria, verbergt: s.as === 'rij' && (heel || bereik !== f.bereik) ? verschuifGetallen(f.verbergt, s) : f.verbergt };
};

const metKolommen = (t: Hosttabel, bereik: Bereik, s: Verschuiving): Hosttabel => {
  const over = s.as === 'kolom' && bereik !== t.bereik
    ? t.kolommen.filter((_, i) => verschuifStuk(t.bereik.kolom + i, t.bereik.kolom + i, s) !== null) : [...t.kolommen];
  let tabel: Hosttabel = { ...t, bereik, kolommen: over };
  while (tabel.kolommen.length < breedte(bereik)) {
    const plaats = s.vanaf - t.bereik.kolom;
    const kolom = { id: Math.max(0, ...tabel.kolommen.map((k) => k.id)) + 1, naam: uniekeKop(tabel, -1, '') };
    tabel = { ...tabel, kolommen: [...tabel.kolommen.slice(0, plaats), kolom, ...tabel.kolommen.slice(plaats)] };
  }
  return tabel;
};

/** Excel does not move part of a table or of a merged area. */
const weigerHalf = (blad: Hostblad, s: Verschuiving): void => {
  const half = [...blad.staat.tabellen.map((t) => t.bereik), ...blad.staat.samengevoegd].find((b) => {
    const [van, tot, einde] = s.as === 'kolom' ? [b.rij, b.totRij, b.totKolom] : [b.kolom, b.totKolom, b.totRij];
    return einde >= s.vanaf && van <= s.tot && tot >= s.van && (van < s.van || tot > s.tot);
  });
  if (half) throw new Hostfout('InvalidOperation', `Dit zou een deel van ${kaalAdres(half)} verplaatsen.`, 'Range.Insert');
};

const verschuifFormules = (boek: Werkboek, s: Verschuiving): void => {
  const { rekenmachine } = boek;
  for (const blad of boek.bladen) {
    blad.bezoek(HEEL_BLAD, (rij, kolom, c) => {
      if (c.formule === null) return;
      const nieuw = rekenmachine.verschuif(c.formule, blad.naam, s);
      if (nieuw !== c.formule) blad.zetCel(rij, kolom, { ...c, formule: nieuw });
    });
  }
};

const verschuifNamen = (boek: Werkboek, blad: Hostblad, s: Verschuiving): void => {
  for (const naam of boek.namen.values()) {
    const plek = boek.zoekBereik(naam.formule, null);
    if (!plek || plek.blad !== blad) continue;
    const nieuw = verschuifBereik(plek.bereik, s);
    if (nieuw !== plek.bereik) boek.zetNaam({ ...naam, formule: nieuw ? `=${volAdres(blad.naam, nieuw)}` : '=#REF!' });
  }
};

/** New cells look like the ones before them, as in Excel. */
const erfOpmaak = (blad: Hostblad, s: Verschuiving): void => {
  if (s.vanaf === 0 || s.aantal < 0) return;
  const buur: Bereik = s.as === 'kolom' ? { rij: s.van, totRij: s.tot, kolom: s.vanaf - 1, totKolom: s.vanaf - 1 } : { kolom: s.van, totKolom: s.tot, rij: s.vanaf - 1, totRij: s.vanaf - 1 };
  blad.bezoek(buur, (rij, kolom, c) => {
    for (let i = 0; i < s.aantal; i++) blad.zetCel(s.as === 'kolom' ? rij : s.vanaf + i, s.as === 'kolom' ? s.vanaf + i : kolom, { ...LEEG, opmaak: c.opmaak });
  });
};

const soortWijziging = (b: Bereik, as: 'rij' | 'kolom', richting: 1 | -1): Wijzigingssoort => {
  const geheel = as === 'kolom' ? isHeleKolom(b) : isHeleRij(b);
  if (!geheel) return richting > 0 ? 'CellInserted' : 'CellDeleted';
  return as === 'kolom' ? (richting > 0 ? 'ColumnInserted' : 'ColumnDeleted') : richting > 0 ? 'RowInserted' : 'RowDeleted';
};

/** Inserts (1) or deletes (-1) the cells of a range; what is right of them, or below, moves along, with everything that points there. */
export const schuif = (boek: Werkboek, blad: Hostblad, b: Bereik, as: 'rij' | 'kolom', richting: 1 | -1, bron: Bron): void => {
  const heel = as === 'kolom' ? isHeleKolom(b) : isHeleRij(b);
  const s: Verschuiving = as === 'kolom'
    ? { blad: blad.naam, as, vanaf: b.kolom, aantal: richting * breedte(b), van: b.rij, tot: b.totRij }
    : { blad: blad.naam, as, vanaf: b.rij, aantal: richting * hoogte(b), van: b.kolom, tot: b.totKolom };
  weigerHalf(blad, s);
  verschuifNamen(boek, blad, s);
  verschuifFormules(boek, s);
  blad.schuifCellen(as, s.vanaf, s.aantal, s.van, s.tot);
  const { staat } = blad;
  const tabellen = staat.tabellen.flatMap((t) => { const nieuw = verschuifBereik(t.bereik, s); return nieuw ? [{ ...metKolommen(t, nieuw, s), filter: verschuifFilter(t.filter, s, heel) }] : []; });
  const overal = (bs: readonly Bereik[]): Bereik[] => bs.flatMap((x) => verschuifBereik(x, s) ?? []);
  blad.zet({
    tabellen,
    samengevoegd: overal(staat.samengevoegd).filter((m) => hoogte(m) * breedte(m) > 1),
    regels: staat.regels.map((r) => ({ ...r, bereiken: overal(r.bereiken) })).filter((r) => r.bereiken.length > 0),
    filter: verschuifFilter(staat.filter, s, heel),
    ...(heel && as === 'kolom' ? { breedten: verschuifMaten(staat.breedten, s), verborgenKolommen: verschuifGetallen(staat.verborgenKolommen, s) } : {}),
    ...(heel && as === 'rij' ? { hoogten: verschuifMaten(staat.hoogten, s), verborgenRijen: verschuifGetallen(staat.verborgenRijen, s) } : {}),
  });
  for (const v of boek.volgers) if (v.blad === blad && v.bereik) v.bereik = verschuifBereik(v.bereik, s);
  erfOpmaak(blad, s);
  zetKoppen(blad);
  boek.meld({
    soort: 'gewijzigd', blad, adres: kaalAdres(b), wat: soortWijziging(b, as, richting), bron,
    schuif: as === 'kolom' ? (richting > 0 ? 'ShiftCellRight' : 'ShiftCellLeft') : richting > 0 ? 'ShiftCellDown' : 'ShiftCellUp',
  });
};
