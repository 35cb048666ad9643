import { periodeTekst, volgnummer, type Periode } from '../../engine';
import { opsommingen, zin, type Taal, type Zinnen } from '../../tekst';
import { feitenOver, feitenVoor, laatsteAfgesloten, type Feiten, type Halfjaarfeiten } from '../feiten/feiten';

export type Keuzefout =
  | { readonly code: 'GEEN_HALFJAAR' }
  | { readonly code: 'HALFJAAR_NIET_GEVONDEN'; readonly perioden: readonly Periode[]; readonly aanwezig: readonly Periode[] };

export type Halfjaarkeuze = { readonly gelukt: true; readonly halfjaren: readonly Halfjaarfeiten[]; /** The last of them. */ readonly laatste: Halfjaarfeiten } | { readonly gelukt: false; readonly fout: Keuzefout };

/** A half-year with the one before it, where the workbook has that. */
export const metVorige = (feiten: Feiten, h: Halfjaarfeiten): readonly Halfjaarfeiten[] => {
  const voor = feitenVoor(feiten, h);
  return voor === null ? [h] : [voor, h];
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
  if (laatste === null) return { gelukt: false, fout: { code: 'GEEN_HALFJAAR' } };
  return { gelukt: true, halfjaren: metVorige(feiten, laatste), laatste };
};

const FOUTEN: Zinnen<Keuzefout> = {
  GEEN_HALFJAAR: () => ({
    nl: 'Er is geen halfjaar met een uitkomst om over te rapporteren. Vul eerst de cijfers van een halfjaar in.',
    en: 'There is no half-year with an outcome to report on. First enter the figures of a half-year.',
  }),
  HALFJAAR_NIET_GEVONDEN: (f) => {
    const [gemist, er] = [opsommingen(f.perioden.map(periodeTekst)), opsommingen(f.aanwezig.map(periodeTekst))];
    return {
      nl: `Van ${gemist.nl} heeft de werkmap geen cijfers per gemeente. Wel van ${f.aanwezig.length === 0 ? 'geen enkel halfjaar' : er.nl}: kies daaruit.`,
      en: `The workbook has no figures per gemeente of ${gemist.en}. It has those of ${f.aanwezig.length === 0 ? 'no half-year at all' : er.en}: choose from these.`,
    };
  },
};

export const keuzefoutTekst = (f: Keuzefout, taal: Taal): string => zin(FOUTEN, f, taal);
