import type { Bereik } from '../../src/werkmap/blad';
import { breedte, cel as celbereik, hoogte, kaalAdres } from './adressen';
import type { Hostblad, Hosttabel } from './blad';
import type { Cel } from './cel';
import { LEEG } from './cel';
import { Hostfout, ongeldig } from './fout';
import type { Bron } from './gebeurtenis';
import { leesInvoer } from './invoer';
import { Formulefout } from './rekenen/omgeving';
import type { Werkboek } from './werkboek';

/** What an add-in or a user puts in a cell. Null leaves it as it is, '' empties it. */
export type Invoer = string | number | boolean | null;

export const CELGRENS = 5_000_000;

const isInvoer = (v: unknown): v is Invoer => v === null || typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean';

/** What was given for a range, cell by cell: one value for all, or rows of exactly its shape. */
export const alsRooster = (gegeven: unknown, b: Bereik, lid: string): ((i: number, j: number) => Invoer) => {
  if (hoogte(b) * breedte(b) > CELGRENS) throw ongeldig(`${lid}: meer dan ${CELGRENS} cellen.`, lid);
  if (isInvoer(gegeven)) return () => gegeven;
  const rijen: readonly unknown[] = Array.isArray(gegeven) ? gegeven : [];
  const past = rijen.length === hoogte(b) && rijen.every((rij) => Array.isArray(rij) && rij.length === breedte(b) && rij.every(isInvoer));
  if (!past) throw ongeldig(`${lid}: The number of rows or columns in the input array doesn't match the size or dimensions of the range.`, lid);
  return (i, j) => (rijen[i] as readonly Invoer[])[j] ?? null;
};

/** Names of a table's columns never repeat: `Trede`, `Trede2`. */
export const uniekeKop = (tabel: Hosttabel, index: number, gewenst: string): string => {
  const anderen = new Set(tabel.kolommen.filter((_, i) => i !== index).map((k) => k.naam.toLowerCase()));
  const basis = gewenst === '' ? 'Kolom1' : gewenst;
  let naam = basis;
  for (let n = 2; anderen.has(naam.toLowerCase()); n++) naam = gewenst === '' ? `Kolom${n}` : `${basis}${n}`;
  return naam;
};

/** The header cell of a table column holds text, and no other column's. */
const zetKop = (blad: Hostblad, tabel: Hosttabel, rij: number, kolom: number, tekst: string): void => {
  const index = kolom - tabel.bereik.kolom;
  const naam = uniekeKop(tabel, index, tekst);
  const kolommen = tabel.kolommen.map((k, i) => (i === index ? { ...k, naam } : k));
  blad.zet({ tabellen: blad.staat.tabellen.map((t) => (t === tabel ? { ...t, kolommen } : t)) });
  blad.werkBij(rij, kolom, { waarde: naam, formule: null, aanhaling: false });
};

const metFormule = (boek: Werkboek, oud: Cel, formule: string): Cel => {
  try {
    boek.rekenmachine.controleer(formule);
  } catch (e) {
    if (e instanceof Formulefout) throw ongeldig(`Excel neemt deze formule niet aan: ${e.message}`, 'Range.Formulas');
    throw e;
  }
  return { ...oud, formule, waarde: null, aanhaling: false };
};

const naInvoer = (boek: Werkboek, oud: Cel, invoer: string | number | boolean): Cel => {
  const kaal: Cel = { waarde: oud.waarde, formule: null, aanhaling: false, opmaak: oud.opmaak };
  const tekstnotatie = oud.opmaak.notatie === '@';
  if (invoer === '') return { ...kaal, waarde: null };
  if (typeof invoer === 'boolean') return { ...kaal, waarde: invoer };
  if (typeof invoer === 'number') return { ...kaal, waarde: tekstnotatie ? String(invoer).replace('.', ',') : invoer };
  if (invoer.length > 32_767) throw ongeldig('Een cel bevat hoogstens 32767 tekens.', 'Range.Values');
  if (invoer.startsWith("'")) return { ...kaal, waarde: invoer.slice(1), aanhaling: true };
  if (tekstnotatie) return { ...kaal, waarde: invoer };
  if (invoer.startsWith('=') && invoer.length > 1) return metFormule(boek, kaal, invoer);
  const gelezen = leesInvoer(invoer, boek.jaar);
  const notatie = gelezen.notatie !== undefined && oud.opmaak.notatie === 'General' ? gelezen.notatie : oud.opmaak.notatie;
  return { ...kaal, waarde: gelezen.waarde, opmaak: notatie === oud.opmaak.notatie ? oud.opmaak : { ...oud.opmaak, notatie } };
};

/** Puts input in one cell as Excel does: coerced, dropped in a merged area's inner cells, a table's header kept text and unique. */
export const zetInvoer = (boek: Werkboek, blad: Hostblad, rij: number, kolom: number, invoer: Invoer): void => {
  if (invoer === null) return;
  const samen = blad.samenvoegingVan(rij, kolom);
  if (samen && (samen.rij !== rij || samen.kolom !== kolom)) return;
  const nieuw = naInvoer(boek, blad.cel(rij, kolom) ?? LEEG, invoer);
  const tabel = blad.tabelOp(rij, kolom);
  if (tabel?.kop === true && tabel.bereik.rij === rij) zetKop(blad, tabel, rij, kolom, nieuw.waarde === null ? '' : String(invoer).replace(/^'/, ''));
  else blad.zetCel(rij, kolom, nieuw);
};

/**
 * The rows that values end up in. Where a filter hides rows Excel fills the visible ones in sequence and drops the rest:
 * the values are then in the wrong rows.
 */
const doelrijen = (blad: Hostblad, b: Bereik): readonly number[] | null => {
  const filters = [blad.staat.filter, ...blad.staat.tabellen.map((t) => t.filter)];
  if (!filters.some((f) => f && [...f.verbergt].some((r) => r >= b.rij && r <= b.totRij))) return null;
  return Array.from({ length: hoogte(b) }, (_, i) => b.rij + i).filter((rij) => !blad.isFilterVerborgen(rij));
};

/** Writes `values` or `formulas` of a range; the edit is told to who listens. */
export const schrijfRooster = (boek: Werkboek, blad: Hostblad, b: Bereik, gegeven: unknown, bron: Bron, lid: string): void => {
  const rooster = alsRooster(gegeven, b, lid);
  const een = hoogte(b) * breedte(b) === 1 ? blad.waarde(b.rij, b.kolom) : undefined;
  const rijen = doelrijen(blad, b);
  for (let i = 0; i < (rijen?.length ?? hoogte(b)); i++) {
    const rij = rijen ? rijen[i] ?? 0 : b.rij + i;
    for (let kolom = b.kolom; kolom <= b.totKolom; kolom++) zetInvoer(boek, blad, rij, kolom, rooster(i, kolom - b.kolom));
  }
  boek.meld({
    soort: 'gewijzigd', blad, adres: kaalAdres(b), wat: 'RangeEdited', bron, schuif: 'None',
    ...(een === undefined ? {} : { voorNa: { voor: een, na: blad.waarde(b.rij, b.kolom) } }),
  });
};

/** Types in a cell at the grid, as its own step of undo; a protected sheet or a read-only workbook refuses. */
export const typ = (boek: Werkboek, blad: Hostblad, rij: number, kolom: number, invoer: Invoer, bron: Bron = 'gebruiker'): void => {
  if (blad.staat.beveiligd || boek.alleenLezen) throw new Hostfout('AccessDenied', 'Het blad is beveiligd of de werkmap is alleen-lezen.');
  boek.doe(() => {
    const voor = blad.waarde(rij, kolom);
    zetInvoer(boek, blad, rij, kolom, invoer);
    boek.meld({
      soort: 'gewijzigd', blad, adres: kaalAdres(celbereik(rij, kolom)), wat: 'RangeEdited', bron, schuif: 'None', voorNa: { voor, na: blad.waarde(rij, kolom) },
    });
  });
};

/** The header row shows the names of the columns, also of those that were just inserted. */
export const zetKoppen = (blad: Hostblad): void => {
  for (const t of blad.staat.tabellen) {
    if (!t.kop) continue;
    t.kolommen.forEach((k, i) => { if (blad.waarde(t.bereik.rij, t.bereik.kolom + i) !== k.naam) blad.werkBij(t.bereik.rij, t.bereik.kolom + i, { waarde: k.naam, formule: null }); });
  }
};
