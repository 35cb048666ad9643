import type { Beoordeling } from './beoordeling';
import { ONBEKEND } from './bereken';
import type { Opgave, Trede } from './dossier';
import type { Bevinding } from './fout';
import { gelijk, volgende, type Periode } from './periode';
import { somVan } from './provincie';
import { vergelijkOpgave } from './vergelijk';

/** A bevinding with the half-year and, where it is about one, the gemeente. */
export interface Signaal {
  readonly periode: Periode;
  readonly gemeente: string | null;
  readonly bevinding: Bevinding;
}

/** What was assessed of one half-year, with the gemeenten that belong in it. */
export interface Halfjaar {
  readonly periode: Periode;
  readonly beoordelingen: readonly Beoordeling[];
  readonly gemeenten: readonly string[];
}

/**
 * Signals over a whole half-year: gemeenten that are missing, herverdeling that does not sum to 0, and opening balances
 * that differ from the closing balance of the half-year before. Signals, never corrections.
 */
export const controleerHalfjaar = (h: Halfjaar, vorig: Halfjaar | null): readonly Signaal[] => {
  const signalen: Signaal[] = [];
  const meld = (gemeente: string | null, bevinding: Bevinding) => signalen.push({ periode: h.periode, gemeente, bevinding });
  const aanwezig = new Set(h.beoordelingen.map((b) => b.gemeente));
  const namen = h.gemeenten.filter((naam) => !aanwezig.has(naam));
  if (namen.length > 0) meld(null, { code: 'GEMEENTEN_ONTBREKEN', namen });
  const som = somVan(h.beoordelingen, 'herverdeling');
  if (namen.length === 0 && som !== null && som !== 0) meld(null, { code: 'HERVERDELING_NIET_NUL', som });
  if (vorig !== null && gelijk(volgende(vorig.periode), h.periode)) {
    const eind = new Map(vorig.beoordelingen.map((b) => [b.gemeente, b.grootheden.eindstand]));
    for (const b of h.beoordelingen) {
      const berekend = eind.get(b.gemeente) ?? null;
      const vermeld = b.grootheden.beginstand;
      if (berekend !== null && vermeld !== null && berekend !== vermeld) meld(b.gemeente, { code: 'BEGINSTAND_WIJKT_AF', vermeld, berekend, periode: vorig.periode });
    }
  }
  return signalen;
};

/** A row of the province as a report prints it; balances backlog positive. */
export interface Provincieregel {
  readonly periode: Periode;
  readonly taakstelling: number;
  readonly beginstand: number;
  readonly realisatie: number;
  readonly opgave: Opgave;
}

/** Holds printed rows of the province against their own arithmetic and against each other, oldest first. */
export const controleerProvincie = (regels: readonly Provincieregel[]): readonly Signaal[] =>
  regels.flatMap((r, i) => {
    const bevindingen: Bevinding[] = [];
    const totaalopgave = r.taakstelling + r.beginstand;
    const grootheden = { ...ONBEKEND, taakstellingMetHerverdeling: r.taakstelling, beginstand: r.beginstand, totaalopgave, realisatie: r.realisatie, eindstand: totaalopgave - r.realisatie };
    vergelijkOpgave(r.opgave, grootheden, null, null, bevindingen);
    const vorig = regels[i - 1];
    if (vorig !== undefined && gelijk(volgende(vorig.periode), r.periode)) {
      const berekend = vorig.taakstelling + vorig.beginstand - vorig.realisatie;
      if (berekend !== r.beginstand) bevindingen.push({ code: 'BEGINSTAND_WIJKT_AF', vermeld: r.beginstand, berekend, periode: vorig.periode });
    }
    return bevindingen.map((bevinding): Signaal => ({ periode: r.periode, gemeente: null, bevinding }));
  });

/** Something that a text says of the tables. */
export type Bewering =
  | { readonly soort: 'telling'; readonly periode: Periode; readonly trede: Trede; readonly aantal: number }
  | { readonly soort: 'overgang'; readonly periode: Periode; readonly gemeente: string; readonly van: Trede; readonly naar: Trede }
  | { readonly soort: 'tekorten'; readonly periode: Periode; readonly aantal: number; readonly genoemd: readonly string[] };

/** Treden per gemeente as published for one half-year. */
export interface Tredentabel {
  readonly periode: Periode;
  readonly treden: ReadonlyMap<string, Trede>;
}

/** Holds what a text says against the published tables: counts, movements, and names that do not match their number. */
export const controleerBeweringen = (beweringen: readonly Bewering[], tabellen: readonly Tredentabel[]): readonly Signaal[] => {
  const tabelVan = (p: Periode) => tabellen.find((t) => gelijk(t.periode, p));
  const vroegere = (p: Periode) => tabellen.find((t) => gelijk(volgende(t.periode), p));
  return beweringen.flatMap((b): Signaal[] => {
    const bevinding = toetsBewering(b, tabelVan(b.periode), vroegere(b.periode));
    return bevinding === null ? [] : [{ periode: b.periode, gemeente: b.soort === 'overgang' ? b.gemeente : null, bevinding }];
  });
};

const toetsBewering = (b: Bewering, nu: Tredentabel | undefined, vroeger: Tredentabel | undefined): Bevinding | null => {
  switch (b.soort) {
    case 'tekorten':
      return b.aantal === b.genoemd.length ? null : { code: 'TEKORTEN_WIJKEN_AF', vermeld: b.aantal, genoemd: b.genoemd };
    case 'telling': {
      if (nu === undefined) return null;
      const geteld = [...nu.treden.values()].filter((t) => t === b.trede).length;
      return geteld === b.aantal ? null : { code: 'TELLING_WIJKT_AF', trede: b.trede, vermeld: b.aantal, geteld };
    }
    case 'overgang': {
      const van = vroeger?.treden.get(b.gemeente) ?? null;
      const naar = nu?.treden.get(b.gemeente) ?? null;
      const past = (van === null || van === b.van) && (naar === null || naar === b.naar);
      return past ? null : { code: 'OVERGANG_WIJKT_AF', gemeente: b.gemeente, vermeldVan: b.van, vermeldNaar: b.naar, van, naar };
    }
  }
};
