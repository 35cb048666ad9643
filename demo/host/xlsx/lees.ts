import type { Pakket } from '../../../src/bestand';
import { leesPakket } from '../../../src/bestand';
import { kind, kinderen, leesBoom } from '../../../src/bestand/boom';
import type { Bladbron } from '../../../src/bestand/pakket';
import { leesDeel } from '../../../src/bestand/relaties';
import { ontcijfer } from '../../../src/bestand/tekens';
import type { Mislukt } from '../../../src/bestand/weigering';
import { metFout } from '../../../src/bestand/weigering';
import type { Blad } from '../../../src/werkmap/blad';
import type { Bladstaat, Hosttabel } from '../blad';
import { GEWONE_PAGINA } from '../blad';
import { GEWOON } from '../cel';
import type { Beeld, Regelplek } from './bladdelen';
import { leesBeeld, leesDeelboom, leesFilter, leesKolommen, leesRegels, leesRijen } from './bladdelen';
import type { Gelezencel } from './cellen';
import { leesCellen } from './cellen';
import { leesKleur, leesThema } from './kleur';
import type { Stijlen } from './stijlen';
import { leesStijlen } from './stijlen';

/** A name that the workbook defines; `blad` null where it holds everywhere. */
export interface Gedefinieerd {
  readonly naam: string;
  readonly blad: string | null;
  /** Without `=`. */
  readonly formule: string;
  readonly verborgen: boolean;
}

/** A sheet as the file has it; widths and heights in points. */
export interface Gelezenblad {
  readonly staat: Bladstaat;
  readonly beeld: Beeld;
  readonly cellen: readonly Gelezencel[];
  readonly regels: readonly Regelplek[];
  readonly bron: Bladbron;
  readonly blad: Blad;
}

/** A workbook as the file has it, with what is needed to write it back. */
export interface Gelezen {
  readonly pakket: Pakket;
  readonly stijlen: Stijlen;
  readonly bladen: readonly Gelezenblad[];
  readonly namen: readonly Gedefinieerd[];
  /** Whether the file counts days from 1904. */
  readonly vanaf1904: boolean;
  /** The sheet that was in front. */
  readonly actief: string | null;
}

/** Column widths are read so far to the right at least; a file may give every column of the sheet a width. */
const BREED = 256;

const zichtbaarheid = (staat: string | undefined): Bladstaat['zichtbaar'] => (staat === 'hidden' ? 'Hidden' : staat === 'veryHidden' ? 'VeryHidden' : 'Visible');

const leesTabel = (pakket: Pakket, deel: string, bereik: Hosttabel['bereik'], verborgen: ReadonlySet<number>): Hosttabel => {
  const k = leesBoom(leesDeel(pakket.zip, deel) ?? '', deel);
  const a = k.attributen;
  return {
    id: a['id'] ?? deel, naam: ontcijfer(a['displayName'] ?? a['name'] ?? ''), bereik, kop: Number(a['headerRowCount'] ?? 1) > 0, totaalrij: Number(a['totalsRowCount'] ?? 0) > 0,
    kolommen: kinderen(kind(k, 'tableColumns'), 'tableColumn').map((c) => ({ id: Number(c.attributen['id']), naam: ontcijfer(c.attributen['name'] ?? '') })),
    filter: leesFilter(kind(k, 'autoFilter'), verborgen), stijl: kind(k, 'tableStyleInfo')?.attributen['name'] ?? '',
  };
};

const isBeveiligd = (bron: Bladbron): boolean => /^(1|true)$/.test(leesDeelboom(bron, 'sheetProtection')?.attributen['sheet'] ?? '');

const leesBlad = (pakket: Pakket, i: number, stijlen: Stijlen, zichtbaar: Bladstaat['zichtbaar']): Gelezenblad[] => {
  const bron = pakket.bronnen[i];
  const blad = pakket.werkmap.bladen[i];
  if (!bron || !blad) return [];
  const rijen = leesRijen(bron);
  const breed = blad.cellen.reduce((n, r) => Math.max(n, r?.length ?? 0), BREED);
  const kolommen = leesKolommen(bron, breed);
  const filter = leesFilter(leesDeelboom(bron, 'autoFilter'), rijen.verborgen);
  const tabellen = blad.tabellen.map((t) => leesTabel(pakket, bron.tabellen.get(t.naam) ?? '', t.bereik, rijen.verborgen));
  const doorFilter = new Set([filter, ...tabellen.map((t) => t.filter)].flatMap((f) => [...(f?.verbergt ?? [])]));
  const regels = leesRegels(bron, stijlen.regels);
  const beeld = leesBeeld(bron, stijlen.cellen[0] ?? GEWOON);
  return [{
    bron, blad, regels, beeld, cellen: [...leesCellen(blad, bron, stijlen.cellen)],
    staat: {
      naam: blad.naam, zichtbaar, beveiligd: isBeveiligd(bron), tabellen, regels: regels.map((r) => r.regel), samengevoegd: blad.samengevoegd,
      breedten: kolommen.breedten, hoogten: rijen.hoogten, verborgenRijen: new Set([...rijen.verborgen].filter((r) => !doorFilter.has(r))), verborgenKolommen: kolommen.verborgen,
      filter, vasteRijen: beeld.bevrorenRijen, pagina: GEWONE_PAGINA, eigenschappen: new Map(), tabkleur: leesKleur(kind(leesDeelboom(bron, 'sheetPr'), 'tabColor'), leesThema(pakket)) ?? '',
      // the parts of a file that hold them stay in it; the host does not read them
      bijlagen: [], validaties: [],
    },
  }];
};

/** Reads the bytes of an .xlsx; what cannot be read comes back as a Bestandfout. */
export const leesXlsx = (bytes: Uint8Array): { readonly gelukt: true; readonly gelezen: Gelezen } | Mislukt => {
  const uit = leesPakket(bytes);
  if (!uit.gelukt) return uit;
  const { pakket } = uit;
  return metFout(() => {
    const werkmap = leesBoom(leesDeel(pakket.zip, pakket.werkmapdeel) ?? '', pakket.werkmapdeel);
    const stijlen = leesStijlen(pakket);
    const alle = kinderen(kind(werkmap, 'sheets'), 'sheet');
    const naamVan = (plaats: string | undefined): string | null => (plaats === undefined ? null : ontcijfer(alle[Number(plaats)]?.attributen['name'] ?? ''));
    const bladen = pakket.bronnen.flatMap((bron, i) => leesBlad(pakket, i, stijlen, zichtbaarheid(alle[bron.plaats]?.attributen['state'])));
    const namen = kinderen(kind(werkmap, 'definedNames'), 'definedName')
      .filter((k) => !(k.attributen['name'] ?? '').startsWith('_xlnm.'))
      .map((k): Gedefinieerd => ({ naam: k.attributen['name'] ?? '', blad: naamVan(k.attributen['localSheetId']), formule: k.tekst.trim(), verborgen: k.attributen['hidden'] === '1' }));
    const actief = naamVan(kind(kind(werkmap, 'bookViews'), 'workbookView')?.attributen['activeTab'] ?? '0');
    return { gelukt: true as const, gelezen: { pakket, stijlen, bladen, namen, actief, vanaf1904: /^(1|true)$/.test(kind(werkmap, 'workbookPr')?.attributen['date1904'] ?? '') } };
  });
};
