import { periodeTekst, volgnummer, type Periode, type Tweetalig } from '../../engine';
import { opsommingen, zin, type Taal, type Zinnen } from '../../tekst';
import { feitenOver, feitenVoor, isGemeente, laatsteAfgesloten, tussenstandVan, type Feiten, type Halfjaarfeiten } from '../feiten/feiten';

export type Keuzefout =
  | { readonly code: 'GEEN_HALFJAAR'; readonly waarom: 'geen tabel' | 'geen gemeente' | 'geen kader' | 'loopt nog' | 'geen uitkomst' }
  | { readonly code: 'HALFJAAR_NIET_GEVONDEN'; readonly perioden: readonly Periode[]; readonly aanwezig: readonly Periode[] };

export type Halfjaarkeuze = { readonly gelukt: true; readonly halfjaren: readonly Halfjaarfeiten[]; /** The last of them. */ readonly laatste: Halfjaarfeiten } | { readonly gelukt: false; readonly fout: Keuzefout };

/** A half-year with the one before it, where the workbook has that. */
export const metVorige = (feiten: Feiten, h: Halfjaarfeiten): readonly Halfjaarfeiten[] => {
  const voor = feitenVoor(feiten, h);
  return voor === null ? [h] : [voor, h];
};

/** Why there is nothing to make documents of; `null` where a gemeente is known. */
export const waaromNiets = (h: Halfjaarfeiten): Keuzefout | null => (h.gemeenten.some(isGemeente) ? null : { code: 'GEEN_HALFJAAR', waarom: waaromGeen([h]) });

const waaromGeen = (feiten: Feiten): Extract<Keuzefout, { readonly code: 'GEEN_HALFJAAR' }>['waarom'] => {
  const bekend = feiten.filter((h) => h.gemeenten.some(isGemeente));
  if (feiten.length === 0) return 'geen tabel';
  if (bekend.length === 0) return 'geen gemeente';
  if (bekend.every((h) => h.kader === null)) return 'geen kader';
  return bekend.every((h) => h.kader === null || tussenstandVan(h) !== null) ? 'loopt nog' : 'geen uitkomst';
};

/**
 * The half-years that a report is about, oldest first: those that were asked, or the last that closed and in which every
 * gemeente has an outcome (without one: in which any has) and the one before it.
 */
export const kiesHalfjaren = (feiten: Feiten, gevraagd: readonly Periode[]): Halfjaarkeuze => {
  if (gevraagd.length > 0) {
    const gemist = gevraagd.filter((p) => feitenOver(feiten, p) === null);
    if (gemist.length > 0) return { gelukt: false, fout: { code: 'HALFJAAR_NIET_GEVONDEN', perioden: gemist, aanwezig: feiten.map((h) => h.periode) } };
    const nummers = new Set(gevraagd.map(volgnummer));
    const halfjaren = feiten.filter((h) => nummers.delete(volgnummer(h.periode)));
    const laatste = halfjaren[halfjaren.length - 1];
    if (laatste !== undefined) return { gelukt: true, halfjaren, laatste };
  }
  const laatste = laatsteAfgesloten(feiten);
  if (laatste === null) return { gelukt: false, fout: { code: 'GEEN_HALFJAAR', waarom: waaromGeen(feiten) } };
  return { gelukt: true, halfjaren: metVorige(feiten, laatste), laatste };
};

const ZONDER_HALFJAAR: Readonly<Record<Extract<Keuzefout, { readonly code: 'GEEN_HALFJAAR' }>['waarom'], Tweetalig>> = {
  'geen tabel': {
    nl: 'Er is geen halfjaar met een uitkomst om over te rapporteren. Vul eerst de cijfers van een halfjaar in.',
    en: 'There is no half-year with an outcome to report on. First enter the figures of a half-year.',
  },
  'geen gemeente': {
    nl: 'Geen enkele naam in de tabellen is een gemeente van het beleidskader, dus er is geen uitkomst om over te rapporteren. Verbeter de namen.',
    en: 'Not one name in the tables is a gemeente of the beleidskader, so there is no outcome to report on. Correct the names.',
  },
  'geen kader': {
    nl: 'Voor de halfjaren in de werkmap is er geen beleidskader, dus er is geen uitkomst om over te rapporteren.',
    en: 'There is no beleidskader for the half-years in the workbook, so there is no outcome to report on.',
  },
  'loopt nog': {
    nl: 'De cijfers zijn van een halfjaar dat nog loopt: een tussenstand, en nog geen uitkomst om over te rapporteren. Wacht op de eindcijfers.',
    en: 'The figures are of a half-year that still runs: interim, and no outcome to report on yet. Wait for the final figures.',
  },
  'geen uitkomst': {
    nl: 'Geen enkele rij heeft een uitkomst, dus er is niets om over te rapporteren. Verbeter eerst de rijen die niet te beoordelen zijn.',
    en: 'Not one row has an outcome, so there is nothing to report on. First correct the rows that cannot be assessed.',
  },
};

const FOUTEN: Zinnen<Keuzefout> = {
  GEEN_HALFJAAR: ({ waarom }) => ZONDER_HALFJAAR[waarom],
  HALFJAAR_NIET_GEVONDEN: (f) => {
    const [gemist, er] = [opsommingen(f.perioden.map(periodeTekst)), opsommingen(f.aanwezig.map(periodeTekst))];
    return {
      nl: `Van ${gemist.nl} heeft de werkmap geen cijfers per gemeente. Wel van ${f.aanwezig.length === 0 ? 'geen enkel halfjaar' : er.nl}: kies daaruit.`,
      en: `The workbook has no figures per gemeente of ${gemist.en}. It has those of ${f.aanwezig.length === 0 ? 'no half-year at all' : er.en}: choose from these.`,
    };
  },
};

export const keuzefoutTekst = (f: Keuzefout, taal: Taal): string => zin(FOUTEN, f, taal);
