import type { Bereik } from '../../../../src/werkmap/blad';
import { bevatGeheel, breedte, doorsnede, HEEL_BLAD, hoogte } from '../../adressen';
import type { Hostblad } from '../../blad';
import { isLeeg } from '../../cel';
import { nietGevonden, ongeldig } from '../../fout';
import type { Host } from '../../host';
import type { Volger } from '../../werkboek';
import { getal, tekst, waar } from '../args';
import type { Arg, Hostobject, Soort } from '../soort';
import { objectVan } from '../soort';
import { TABELLEN_BINNEN } from '../tabellen';
import { bereikArg, bereikObject, deelbereikenObject, plek } from './doel';

type Doen = NonNullable<Soort<Volger>['doe']>;

const nieuw = (d: Volger, h: Host, b: Bereik): Hostobject => bereikObject(h, d.blad, b);

const verplicht = (o: Hostobject | null, wat: string): Hostobject => {
  if (!o) throw nietGevonden(`${wat}: er is niets gevonden.`, wat);
  return o;
};

const gebruikt = (d: Volger, args: readonly Arg[], h: Host): Hostobject | null => {
  if (!h.rekentNiet) h.herrekening.reken();
  const b = d.blad.gebruikt(plek(d), waar(args[0]));
  return b && nieuw(d, h, b);
};

const snijding = (d: Volger, args: readonly Arg[], h: Host): Hostobject | null => {
  const ander = bereikArg(h, args[0], d.blad, 'Range.GetIntersection');
  const b = ander.blad === d.blad ? doorsnede(plek(d), ander.bereik) : null;
  return b && nieuw(d, h, b);
};

/** The block around a range that ends at blank rows and columns. */
export const blokOm = (blad: Hostblad, start: Bereik): Bereik => {
  const vol = (b: Bereik): boolean => {
    const deel = doorsnede(b, HEEL_BLAD);
    return deel !== null && blad.gebruikt(deel, true) !== null;
  };
  let b = start;
  for (let groeide = true; groeide;) {
    groeide = false;
    const rand: Bereik = { rij: Math.max(0, b.rij - 1), kolom: Math.max(0, b.kolom - 1), totRij: b.totRij + 1, totKolom: b.totKolom + 1 };
    const breder: Bereik = {
      rij: rand.rij < b.rij && vol({ ...rand, totRij: rand.rij }) ? rand.rij : b.rij,
      kolom: rand.kolom < b.kolom && vol({ ...rand, totKolom: rand.kolom }) ? rand.kolom : b.kolom,
      totRij: vol({ ...rand, rij: rand.totRij }) ? rand.totRij : b.totRij,
      totKolom: vol({ ...rand, kolom: rand.totKolom }) ? rand.totKolom : b.totKolom,
    };
    groeide = breder.rij !== b.rij || breder.kolom !== b.kolom || breder.totRij !== b.totRij || breder.totKolom !== b.totKolom;
    b = breder;
  }
  return b;
};

/** Adjacent rows with the same columns make one range. */
const alsBlokken = (binnen: Bereik, hoort: (rij: number, kolom: number) => boolean): Bereik[] => {
  const open: Bereik[] = [];
  const uit: Bereik[] = [];
  for (let rij = binnen.rij; rij <= binnen.totRij; rij++) {
    for (let kolom = binnen.kolom; kolom <= binnen.totKolom; kolom++) {
      if (!hoort(rij, kolom)) continue;
      const van = kolom;
      while (kolom < binnen.totKolom && hoort(rij, kolom + 1)) kolom++;
      const boven = open.findIndex((b) => b.totRij === rij - 1 && b.kolom === van && b.totKolom === kolom);
      const oud = boven >= 0 ? open.splice(boven, 1)[0] : undefined;
      open.push(oud ? { ...oud, totRij: rij } : { rij, kolom: van, totRij: rij, totKolom: kolom });
    }
    for (let i = open.length - 1; i >= 0; i--) {
      const b = open[i];
      if (b && b.totRij < rij) uit.push(...open.splice(i, 1));
    }
  }
  return [...uit, ...open].sort((a, b) => a.rij - b.rij || a.kolom - b.kolom);
};

const bijzonder = (d: Volger, args: readonly Arg[], h: Host): Hostobject | null => {
  const soort = tekst(args[0], 'Range.GetSpecialCells');
  if (args[1] !== undefined && args[1] !== null && args[1] !== 'All') throw ongeldig(`Range.GetSpecialCells: ${JSON.stringify(args[1])} kent de demo-Excel niet.`, 'Range.GetSpecialCells');
  const vol = d.blad.gebruikt(HEEL_BLAD, false);
  const binnen = vol && doorsnede(plek(d), vol);
  if (!binnen) return null;
  const { blad } = d;
  const cel = (rij: number, kolom: number) => blad.cel(rij, kolom);
  const kies: Readonly<Record<string, (rij: number, kolom: number) => boolean>> = {
    Visible: (rij, kolom) => !blad.isRijVerborgen(rij) && !blad.staat.verborgenKolommen.has(kolom),
    Formulas: (rij, kolom) => cel(rij, kolom)?.formule != null,
    Constants: (rij, kolom) => !isLeeg(cel(rij, kolom)) && cel(rij, kolom)?.formule == null,
    Blanks: (rij, kolom) => isLeeg(cel(rij, kolom)),
  };
  const hoort = kies[soort];
  if (!hoort) throw ongeldig(`Range.GetSpecialCells: ${soort} kent de demo-Excel niet.`, 'Range.GetSpecialCells');
  const delen = alsBlokken(binnen, hoort);
  return delen.length === 0 ? null : deelbereikenObject(h, blad, delen);
};

const samengevoegd = (d: Volger, _: readonly Arg[], h: Host): Hostobject | null => {
  h.boek.wisOngedaan('Range.getMergedAreasOrNullObject');
  const delen = d.blad.staat.samengevoegd.filter((m) => doorsnede(m, plek(d)));
  return delen.length === 0 ? null : deelbereikenObject(h, d.blad, delen);
};

const omvattend = (d: Volger, args: readonly Arg[], h: Host): Hostobject => {
  const a = plek(d);
  const { blad, bereik: b } = bereikArg(h, args[0], d.blad, 'Range.GetBoundingRect');
  if (blad !== d.blad) throw ongeldig('Range.GetBoundingRect: de bereiken staan op verschillende bladen.', 'Range.GetBoundingRect');
  return nieuw(d, h, {
    rij: Math.min(a.rij, b.rij), kolom: Math.min(a.kolom, b.kolom), totRij: Math.max(a.totRij, b.totRij), totKolom: Math.max(a.totKolom, b.totKolom),
  });
};

const mors = (d: Volger, h: Host): { ouder: Bereik; bereik: Bereik } | null => {
  if (!h.rekentNiet) h.herrekening.reken();
  const b = plek(d);
  const ouder = d.blad.cel(b.rij, b.kolom)?.morst ?? { rij: b.rij, kolom: b.kolom };
  const bereik = h.herrekening.morsbereik(d.blad, ouder.rij, ouder.kolom);
  return bereik && { ouder: { rij: ouder.rij, kolom: ouder.kolom, totRij: ouder.rij, totKolom: ouder.kolom }, bereik };
};

/** The methods of a range that give another range. */
export const ZOEKEN: Doen = {
  GetCell: (d, [r, k], h) => {
    const b = plek(d);
    const rij = b.rij + getal(r, 'Range.GetCell');
    const kolom = b.kolom + getal(k, 'Range.GetCell');
    return nieuw(d, h, { rij, kolom, totRij: rij, totKolom: kolom });
  },
  GetRow: (d, [r], h) => {
    const rij = plek(d).rij + getal(r, 'Range.GetRow');
    return nieuw(d, h, { ...plek(d), rij, totRij: rij });
  },
  GetColumn: (d, [k], h) => {
    const kolom = plek(d).kolom + getal(k, 'Range.GetColumn');
    return nieuw(d, h, { ...plek(d), kolom, totKolom: kolom });
  },
  GetLastCell: (d, _, h) => nieuw(d, h, { ...plek(d), rij: plek(d).totRij, kolom: plek(d).totKolom }),
  GetLastRow: (d, _, h) => nieuw(d, h, { ...plek(d), rij: plek(d).totRij }),
  GetLastColumn: (d, _, h) => nieuw(d, h, { ...plek(d), kolom: plek(d).totKolom }),
  GetResizedRange: (d, [r, k], h) => {
    const b = plek(d);
    return nieuw(d, h, { ...b, totRij: b.totRij + getal(r, 'Range.GetResizedRange'), totKolom: b.totKolom + getal(k, 'Range.GetResizedRange') });
  },
  GetAbsoluteResizedRange: (d, [r, k], h) => {
    const b = plek(d);
    return nieuw(d, h, { ...b, totRij: b.rij + getal(r, 'Range.GetAbsoluteResizedRange') - 1, totKolom: b.kolom + getal(k, 'Range.GetAbsoluteResizedRange') - 1 });
  },
  GetOffsetRange: (d, [r, k], h) => {
    const b = plek(d);
    const [op, naast] = [getal(r, 'Range.GetOffsetRange'), getal(k, 'Range.GetOffsetRange')];
    return nieuw(d, h, { rij: b.rij + op, kolom: b.kolom + naast, totRij: b.totRij + op, totKolom: b.totKolom + naast });
  },
  GetEntireColumn: (d, _, h) => nieuw(d, h, { ...plek(d), rij: 0, totRij: HEEL_BLAD.totRij }),
  GetEntireRow: (d, _, h) => nieuw(d, h, { ...plek(d), kolom: 0, totKolom: HEEL_BLAD.totKolom }),
  GetRowsBelow: (d, [n], h) => nieuw(d, h, { ...plek(d), rij: plek(d).totRij + 1, totRij: plek(d).totRij + getal(n, 'Range.GetRowsBelow', 1) }),
  GetRowsAbove: (d, [n], h) => nieuw(d, h, { ...plek(d), rij: plek(d).rij - getal(n, 'Range.GetRowsAbove', 1), totRij: plek(d).rij - 1 }),
  GetColumnsAfter: (d, [n], h) => nieuw(d, h, { ...plek(d), kolom: plek(d).totKolom + 1, totKolom: plek(d).totKolom + getal(n, 'Range.GetColumnsAfter', 1) }),
  GetColumnsBefore: (d, [n], h) => nieuw(d, h, { ...plek(d), kolom: plek(d).kolom - getal(n, 'Range.GetColumnsBefore', 1), totKolom: plek(d).kolom - 1 }),
  GetUsedRange: (d, args, h) => verplicht(gebruikt(d, args, h), 'Range.GetUsedRange'),
  GetUsedRangeOrNullObject: gebruikt,
  GetIntersection: (d, args, h) => verplicht(snijding(d, args, h), 'Range.GetIntersection'),
  GetIntersectionOrNullObject: snijding,
  GetBoundingRect: omvattend,
  GetSurroundingRegion: (d, _, h) => nieuw(d, h, blokOm(d.blad, plek(d))),
  GetSpecialCells: (d, args, h) => verplicht(bijzonder(d, args, h), 'Range.GetSpecialCells'),
  GetSpecialCellsOrNullObject: bijzonder,
  GetMergedAreasOrNullObject: samengevoegd,
  GetSpillingToRangeOrNullObject: (d, _, h) => { const m = mors(d, h); return m && nieuw(d, h, m.bereik); },
  GetSpillParentOrNullObject: (d, _, h) => { const m = mors(d, h); return m && nieuw(d, h, m.ouder); },
  GetTables: (d, [geheel], h) => {
    const b = plek(d);
    const tabellen = d.blad.staat.tabellen.filter((t) => (waar(geheel) ? bevatGeheel(b, t.bereik) : doorsnede(b, t.bereik)));
    return objectVan(TABELLEN_BINNEN, { boek: h.boek, tabellen: tabellen.map((t) => ({ blad: d.blad, id: t.id })) });
  },
  _ValidateArraySize: (d, [rijen, kolommen]) => {
    if (rijen !== hoogte(plek(d)) || kolommen !== breedte(plek(d))) {
      throw ongeldig("The number of rows or columns in the input array doesn't match the size or dimensions of the range.", 'Range.Values');
    }
  },
};

