import type { Bereik, Blad, Tabelobject, Werkmap } from '../werkmap/blad';
import { leesBereik } from './bereik';
import { leesFilter } from './bladfilter';
import type { Rijteller } from './blad-lezen';
import { leesBlad } from './blad-lezen';
import type { Knoop } from './boom';
import { kind, kinderen, leesBoom, metPrefix } from './boom';
import type { Celbron } from './celwaarde';
import { leesDatumstijlen } from './datumstijl';
import { leesEersteRij } from './eerste-rij';
import { leesGedeeldeTeksten } from './gedeelde-teksten';
import { eisZip, vindWerkmap } from './herken';
import type { Posities } from './posities';
import type { Relatie } from './relaties';
import { leesDeel, leesRelaties } from './relaties';
import { ontcijfer } from './tekens';
import type { Mislukt } from './weigering';
import { beschadigd, metFout } from './weigering';
import type { Zip } from './zip';
import { openZip } from './zip';

/** Where a sheet of the werkmap stands in the package. */
export interface Bladbron {
  readonly deel: string;
  /** Its place among all sheets, charts included, from 0: so a name that holds on this sheet alone refers to it. */
  readonly plaats: number;
  readonly tekst: string;
  readonly posities: Posities;
  /** Part name per table name. */
  readonly tabellen: ReadonlyMap<string, string>;
}

/** A workbook that was read, with what is needed to patch it. Only `werkmap` is meant for others. */
export interface Pakket {
  readonly werkmap: Werkmap;
  readonly zip: Zip;
  readonly werkmapdeel: string;
  readonly relaties: readonly Relatie[];
  /** In the order of `werkmap.bladen`. */
  readonly bronnen: readonly Bladbron[];
}

const verplicht = (zip: Zip, deel: string): string => {
  const tekst = leesDeel(zip, deel);
  if (tekst === null) throw beschadigd(deel, 'ontbreekt');
  return tekst;
};

const waar = (vlag: string | undefined): boolean => vlag === '1' || vlag === 'true';

const leesTabel = (zip: Zip, deel: string): Tabelobject => {
  const uitVraag = leesRelaties(zip, deel).some((r) => r.soort === 'queryTable');
  const { attributen: a, lokaal } = leesBoom(verplicht(zip, deel), deel);
  const bereik: Bereik | null = leesBereik(a['ref'] ?? '');
  const naam = a['displayName'] ?? a['name'];
  if (lokaal !== 'table' || !bereik || naam === undefined) throw beschadigd(deel, 'inhoud');
  return { naam: ontcijfer(naam), bereik, totaalrij: Number(a['totalsRowCount'] ?? 0) > 0, ...(uitVraag || a['tableType'] === 'queryTable' ? { groeit: false } : {}) };
};

const leesBron = (zip: Zip, werkmap: Knoop, relaties: readonly Relatie[]): Celbron => {
  const doel = (soort: string): string | undefined => relaties.find((r) => r.soort === soort)?.doel;
  const teksten = doel('sharedStrings');
  const stijlen = doel('styles');
  return {
    teksten: teksten === undefined ? [] : leesGedeeldeTeksten(verplicht(zip, teksten), teksten),
    datumstijlen: stijlen === undefined ? [] : leesDatumstijlen(verplicht(zip, stijlen), stijlen),
    vanaf1904: waar(kind(werkmap, 'workbookPr')?.attributen['date1904']),
  };
};

/** A sheet by its name and its first row. */
export type Kopblad = Pick<Blad, 'naam' | 'cellen'>;

/** A sheet as read, with its source; other kinds of sheet (charts, dialogs) are left out, and so is one that `kies` does not want. */
const leesBladen = (zip: Zip, deel: string, werkmap: Knoop, relaties: readonly Relatie[], kies: ((blad: Kopblad) => boolean) | null): Pick<Pakket, 'werkmap' | 'bronnen'> => {
  const bron = leesBron(zip, werkmap, relaties);
  const teller: Rijteller = { rijen: 0 };
  const paren = kinderen(kind(werkmap, 'sheets'), 'sheet').flatMap((blad, plaats) => {
    const relatie = relaties.find((r) => r.id === metPrefix(blad, 'id'));
    if (!relatie) throw beschadigd(deel, 'inhoud');
    if (relatie.soort !== 'worksheet') return [];
    const naam = ontcijfer(blad.attributen['name'] ?? '');
    const tekst = verplicht(zip, relatie.doel);
    if (kies?.({ naam, cellen: leesEersteRij(tekst, relatie.doel, naam, bron) }) === false) return [];
    const lezer = leesBlad(tekst, relatie.doel, naam, bron, teller);
    const tabellen = leesRelaties(zip, relatie.doel)
      .filter((r) => r.soort === 'table')
      .map((r) => ({ deel: r.doel, tabel: leesTabel(zip, r.doel) }));
    const filter = leesFilter(tekst, lezer.posities);
    return [{
      blad: {
        naam, cellen: lezer.cellen, samengevoegd: lezer.samengevoegd, formules: lezer.formules,
        ...(lezer.eigenFormules.size === 0 ? {} : { eigenFormules: lezer.eigenFormules }),
        tabellen: tabellen.map((t) => t.tabel),
        ...(filter === undefined ? {} : { filter }),
        verborgen: (blad.attributen['state'] ?? 'visible') !== 'visible',
      },
      bron: { deel: relatie.doel, plaats, tekst, posities: lezer.posities, tabellen: new Map(tabellen.map((t) => [t.tabel.naam, t.deel])) },
    }];
  });
  return { werkmap: { bladen: paren.map((p) => p.blad) }, bronnen: paren.map((p) => p.bron) };
};

/**
 * Reads an .xlsx file, or of it the sheets that `kies` wants alone, which is not meant to be written; anything that is not one, or is damaged or too large, comes back as a Bestandfout.
 */
export const leesPakket = (bytes: Uint8Array, kies: ((blad: Kopblad) => boolean) | null = null): { readonly gelukt: true; readonly pakket: Pakket } | Mislukt =>
  metFout(() => {
    eisZip(bytes);
    const zip = openZip(bytes);
    const werkmapdeel = vindWerkmap(zip);
    const werkmap = leesBoom(verplicht(zip, werkmapdeel), werkmapdeel);
    if (werkmap.lokaal !== 'workbook') throw beschadigd(werkmapdeel, 'inhoud');
    const relaties = leesRelaties(zip, werkmapdeel);
    return { gelukt: true as const, pakket: { zip, werkmapdeel, relaties, ...leesBladen(zip, werkmapdeel, werkmap, relaties, kies) } };
  });
