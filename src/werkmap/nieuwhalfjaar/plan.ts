import { periodeTekst, type Periode } from '../../engine';
import { celsleutel, celVan, type Bereik, type Blad } from '../blad';
import { duidKop } from '../herkennen';
import { plaatsVanCel } from '../herkennen/plaats';
import { celTekst, isLeeg } from '../lezen/cel';
import { schuifOp } from '../lezen/opschuiven';
import type { Celplan, Nieuwblad, Schrijfplan } from '../schrijfplan';
import type { Tabel } from '../tabel';
import { cijfercellen, type Rij } from './rijen';
import type { Voorbereidingsfout } from './soorten';
import { titelsVanToen } from './titels';

type Cel = Omit<Celplan, 'formule'>;

const isMerk = (kop: string): boolean => duidKop(kop).soort === 'onbevestigd';

const opVolgorde = (a: Cel, b: Cel): number => a.rij - b.rij || a.kolom - b.kolom;

const gedraaid = (b: Bereik): Bereik => ({ rij: b.kolom, totRij: b.totKolom, kolom: b.rij, totKolom: b.totRij });

/** The column that says which opening balances are only proposed: the one that is there, or the first beside the user's own. */
const merkkolom = (tabel: Tabel): number =>
  tabel.kolommen.find((k) => isMerk(k.kop))?.kolom ?? Math.max(...tabel.kolommen.filter((k) => k.soort !== 'eigen').map((k) => k.kolom)) + 1;

const naamVan = (blad: Blad, naar: Periode): string => {
  const opgeschoven = schuifOp(blad.naam);
  // Excel takes no longer name than 31 characters
  return opgeschoven === blad.naam || opgeschoven.length > 31 ? `${blad.naam.slice(0, 24)} ${periodeTekst(naar)}` : opgeschoven;
};

/** A sheet in the layout of the last half-year: titles and headers moved on, gemeenten in their order, the figures that there are. */
export const nieuwBlad = (tabel: Tabel, rijen: readonly Rij[], naar: Periode): Nieuwblad => {
  const { blad, kop, kolommen, gekanteld } = tabel;
  const eigen = new Set(kolommen.filter((k) => k.soort === 'eigen').map((k) => k.kolom));
  const merk = merkkolom(tabel);
  const vanToen = new Set(titelsVanToen(tabel).map((t) => celsleutel(t.rij, t.kolom)));
  const cellen: Cel[] = [];
  for (let rij = 0; rij <= kop.totRij; rij += 1) {
    (blad.cellen[rij] ?? []).forEach((cel, kolom) => {
      if (isLeeg(cel) || cel === undefined || eigen.has(kolom) || vanToen.has(celsleutel(rij, kolom)) || (rij === kop.totRij && kolom === merk)) return;
      const waarde = typeof cel === 'number' ? cel : schuifOp(typeof cel === 'string' ? cel : celTekst(cel));
      cellen.push({ rij, kolom, waarde, opmaak: rij >= kop.rij ? 'kop' : 'tekst' });
    });
  }
  cellen.push({ rij: kop.totRij, kolom: merk, waarde: `Beginstand ${periodeTekst(naar)} nog niet bevestigd door COA`, opmaak: 'kop' });
  const namen = kolommen.filter((k) => k.soort === 'gemeente' || k.soort === 'cbsCode' || k.soort === 'periode');
  const naamcellen = (rij: number): void => {
    for (const { kolom, soort } of namen) {
      const cel = celVan(blad, rij, kolom);
      if (!isLeeg(cel)) cellen.push({ rij, kolom, waarde: soort === 'periode' ? schuifOp(celTekst(cel)) : typeof cel === 'number' ? cel : celTekst(cel), opmaak: 'tekst' });
    }
  };
  for (const r of rijen) {
    naamcellen(r.bron.rij);
    for (const [kolom, waarde] of cijfercellen(tabel, r, merk)) cellen.push({ rij: r.bron.rij, kolom, waarde, opmaak: typeof waarde === 'number' ? 'getal' : 'tekst' });
  }
  const gevuld = new Set(cellen.map((c) => celsleutel(c.rij, c.kolom)));
  const koprijen = Array.from({ length: kop.totRij - kop.rij + 1 }, (_, i) => kop.rij + i);
  const leeg = [...koprijen, ...rijen.map((r) => r.bron.rij)].flatMap((rij) => kolommen.filter((k) => k.soort !== 'eigen' && !gevuld.has(celsleutel(rij, k.kolom))).map(({ kolom }) => (gekanteld ? { rij: kolom, kolom: rij } : { rij, kolom })));
  const eigenLayout = Math.max(...kolommen.filter((k) => k.soort !== 'eigen').map((k) => k.kolom)) + 1;
  const samengevoegd = blad.samengevoegd.filter((b) => b.totRij <= kop.totRij && ![...eigen].some((k) => b.kolom <= k && k <= b.totKolom));
  const gezet = gekanteld ? cellen.map((c) => ({ ...c, rij: c.kolom, kolom: c.rij })) : cellen;
  const breedte = (kolom: number): number => (namen.some((k) => k.kolom === kolom) ? 24 : 15);
  return {
    naam: naamVan(blad, naar),
    cellen: gezet.sort(opVolgorde),
    breedten: gekanteld ? [{ kolom: 0, breedte: 58 }, { kolom: 1, breedte: 36 }] : Array.from({ length: merk + 1 }, (_, kolom) => ({ kolom, breedte: breedte(kolom) })),
    koprijen: gekanteld ? 1 : kop.totRij + 1,
    samengevoegd: gekanteld ? samengevoegd.map(gedraaid) : samengevoegd,
    naar: { blad: blad.naam, leeg, ...(gekanteld ? { rijen: eigenLayout, kolommen: Infinity } : { rijen: Infinity, kolommen: eigenLayout }) },
  };
};

/** Why rows cannot be added below a long table. */
const bezwaar = (tabel: Tabel, merk: number): Voorbereidingsfout | null => {
  const { blad, bereik, kop } = tabel;
  const nee = (door: Extract<Voorbereidingsfout, { code: 'NIET_AAN_TE_VULLEN' }>['door'], rij: number, kolom: number): Voorbereidingsfout => ({ code: 'NIET_AAN_TE_VULLEN', blad: blad.naam, door, plaats: plaatsVanCel(blad, tabel.gekanteld, rij, kolom) });
  if (tabel.gekanteld) return nee('gekanteld', kop.rij, kop.kolom);
  if (tabel.object !== null) return nee('exceltabel', kop.rij, kop.kolom);
  if (blad.filter?.vast === true) return nee('filter', blad.filter.rij, blad.filter.kolom);
  const totaal = tabel.rijen.find((r) => r.soort === 'totaal');
  if (totaal !== undefined) return nee('totaalrij', totaal.rij, kop.kolom);
  for (let rij = bereik.totRij + 1; rij < blad.cellen.length; rij += 1) {
    const kolom = (blad.cellen[rij] ?? []).findIndex((cel) => !isLeeg(cel));
    if (kolom >= 0) return nee('bezet', rij, kolom);
  }
  const staat = tabel.kolommen.some((k) => isMerk(k.kop));
  for (let rij = kop.rij; !staat && rij <= bereik.totRij; rij += 1) if (!isLeeg(celVan(blad, rij, merk))) return nee('bezet', rij, merk);
  return null;
};

/** The same as rows below a long table, where nothing of the user's is in the way. */
export const nieuweRijen = (tabel: Tabel, rijen: readonly Rij[]): Schrijfplan | Voorbereidingsfout => {
  const { blad, kop, bereik, kolommen } = tabel;
  const merk = tabel.kolommen.some((k) => isMerk(k.kop)) ? merkkolom(tabel) : Math.max(...kolommen.map((k) => k.kolom)) + 1;
  const fout = bezwaar(tabel, merk);
  if (fout !== null) return fout;
  const cellen: Cel[] = isLeeg(celVan(blad, kop.totRij, merk)) ? [{ rij: kop.totRij, kolom: merk, waarde: 'Beginstand nog niet bevestigd door COA', opmaak: 'kop' }] : [];
  rijen.forEach((r, i) => {
    const rij = bereik.totRij + 1 + i;
    for (const { kolom, soort } of kolommen) {
      if (soort !== 'gemeente' && soort !== 'cbsCode' && soort !== 'periode') continue;
      const cel = celVan(blad, r.bron.rij, kolom);
      if (!isLeeg(cel)) cellen.push({ rij, kolom, waarde: soort === 'periode' ? schuifOp(celTekst(cel)) : typeof cel === 'number' ? cel : celTekst(cel), opmaak: 'tekst' });
    }
    for (const [kolom, waarde] of cijfercellen(tabel, r, merk)) cellen.push({ rij, kolom, waarde, opmaak: typeof waarde === 'number' ? 'getal' : 'tekst' });
  });
  const omvang = { rij: kop.totRij, totRij: bereik.totRij + rijen.length, kolom: kop.kolom, totKolom: merk };
  const filter = blad.filter === undefined ? {} : { filter: { rij: blad.filter.rij, kolom: blad.filter.kolom, totKolom: blad.filter.totKolom, totRij: Math.max(blad.filter.totRij, omvang.totRij) } };
  return { blad: blad.naam, cellen: cellen.sort(opVolgorde), omvang, kleuren: [], groei: [], breedten: [], ...filter };
};
