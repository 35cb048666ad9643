import { isDeepStrictEqual } from 'node:util';
import { isNietHerrekend, leesPakket, schrijfPakket, type Cellen, type Pakket } from '../bestand';
import { gemeentenVan, periodeTekst, type Dag, type Periode } from '../engine';
import { kaders } from '../kaders';
import { bevindingTekst, opsomming } from '../tekst';
import { bestandfoutTekst, bestandwaarschuwingTekst, type Bestandfout } from '../tekst/bestandfouten';
import { beoordeelWerkmap, type Werkmapbeoordeling } from '../werkmap/beoordelen/beoordeelWerkmap';
import { metVandaag } from '../werkmap/beoordelen/lopend';
import { isVastgezet } from '../werkmap/beoordelen/vastgezet';
import { formuletabellen, metOudeFormules, type IsOud } from '../werkmap/beoordelen/oudeformules';
import { herkenBron } from '../werkmap/correcties';
import { celVan } from '../werkmap/blad';
import { maakRekenaar } from '../werkmap/functies/rekenaar';
import { herken, herkenningsfoutTekst } from '../werkmap/herkennen';
import type { Bijkolommen } from '../werkmap/plannen/bijkolom';
import { maakPlan } from '../werkmap/plannen/maakPlan';
import { planfoutTekst } from '../werkmap/plannen/teksten';
import { planwaarschuwingTekst } from '../werkmap/plannen/waarschuwingtekst';
import type { Correctieplan, Nieuwblad } from '../werkmap/schrijfplan';
import type { Logwerk } from './logboek';
import { isTekstbestand, leesTekstbestand } from './tekstbestand';
import { metLog, NIETS_LOS, vastTekst, type Vastvraag } from './vast';
import type { Herkenning, Herkenningsfout, Keuzes, Tabel } from '../werkmap/tabel';

export interface Melding {
  readonly code: string;
  readonly melding: string;
}

export type Mislukt = { readonly gelukt: false; readonly meldingen: readonly Melding[] };

export const mislukt = (fout: Bestandfout, van = ''): Mislukt => ({ gelukt: false, meldingen: [{ code: fout.code, melding: `${van}${bestandfoutTekst(fout, 'nl')}` }] });

/** The option that answers a question of the recognition, where there is one; `optie` is what its name starts with. Looking ahead takes no half-year: it follows the last one. */
const antwoord = (fout: Herkenningsfout, optie: string, vooruit: boolean): string => {
  switch (fout.code) {
    case 'GEEN_TABEL':
      return ` Een kolom die anders heet, wijst u aan met bijvoorbeeld ${optie}kolom realisatie=F.`;
    case 'TWEE_TABELLEN':
      return fout.nodigVoor === undefined ? ` Hier: ${optie}blad "naam".` : '';
    case 'KOLOM_IN_MEER_TABELLEN':
      return ` Hier: ${optie}blad "naam".`;
    case 'PERIODE_ONBEKEND':
    case 'PERIODE_STRIJDIG':
      return vooruit ? ' Hier kan dat alleen in de werkmap zelf. Een blad dat niet mee hoeft te doen, verbergt u in Excel.' : ' Hier: --periode 2024-2.';
    case 'KOLOM_DUBBEL':
      return ` Hier: ${fout.kolommen.map((letter) => `${optie}kolom ${fout.soort}=${letter}`).join(' of ')}.`;
    case 'STAND_TEKEN_ONBEKEND':
      return ` Hier: ${optie}stand achterstand of ${optie}stand voorsprong.`;
    case 'REALISATIEDAG_VRAAG':
      return fout.dag === null ? ` Hier: ${optie}realisatie peildatum.` : ` Hier: ${optie}realisatie tussenstand of ${optie}realisatie peildatum.`;
    case 'BIJSTELLING_VRAAG':
      return ` Hier: ${optie}kolom genegeerd=${fout.kolom}.`;
    case 'KOLOM_GESPLITST':
      return fout.soort === 'beginstand' ? '' : ` Hier: ${optie}kolom genegeerd=${fout.kolom}.`;
    case 'GECORRIGEERD_VRAAG':
      return ` Hier: ${optie}gecorrigeerd ja of ${optie}gecorrigeerd nee.`;
    case 'TREDE_VRAAG':
      return ` Hier: ${optie}kolom vorigeTrede=LETTER${fout.twijfel === true ? `, ${optie}kolom trede=LETTER of ${optie}kolom genegeerd=LETTER` : ` of ${optie}kolom trede=LETTER`}.`;
    default:
      return '';
  }
};

export const herkenMet = (werkmap: Pakket['werkmap'], keuzes: Keuzes): Herkenning => herken(werkmap, gemeentenVan(kaders), keuzes);

/** The questions of the recognition with the option that answers each; `van` says of which workbook, where there are two. */
export const vragen = (fouten: readonly Herkenningsfout[], optie = '--', van = '', vooruit = false): Mislukt => ({
  gelukt: false,
  meldingen: fouten.map((f) => ({ code: f.code, melding: `${van}${herkenningsfoutTekst(f, 'nl')}${antwoord(f, optie, vooruit)}` })),
});

const GEVOLGLOOS: Readonly<Record<'standteken' | 'realisatiedag' | 'gecorrigeerd' | 'gemeenten', string>> = {
  standteken: '--stand had geen gevolg: bij elke stand zegt de werkmap zelf wat een positief getal betekent.',
  realisatiedag: '--realisatie had geen gevolg: nergens wordt gevraagd van welke dag de realisatie is.',
  gecorrigeerd: '--gecorrigeerd had geen gevolg: bij elke taakstelling zegt de werkmap zelf wat zij omvat.',
  gemeenten: '--gemeente had geen gevolg: er staat geen rij met die naam die anders niet zou worden beoordeeld.',
};

/** The answers that changed nothing: whoever gives one means something by it. */
export const zonderGevolg = (werkmap: Pakket['werkmap'], keuzes: Keuzes): readonly string[] =>
  (['standteken', 'realisatiedag', 'gecorrigeerd', 'gemeenten'] as const).flatMap((keuze) => {
    const { [keuze]: gegeven, ...rest } = keuzes;
    return gegeven !== undefined && isDeepStrictEqual(herkenMet(werkmap, rest), herkenMet(werkmap, keuzes)) ? [GEVOLGLOOS[keuze]] : [];
  });

export type Gelezen = { readonly gelukt: true; readonly pakket: Pakket; readonly herkend: Extract<Herkenning, { gelukt: true }> };

const leesMet = (lees: typeof herkenMet, bytes: Uint8Array, keuzes: Keuzes, optie: string, van: string, vooruit = false): Gelezen | Mislukt => {
  const gelezen = leesPakket(bytes);
  if (!gelezen.gelukt) return mislukt(gelezen.fout, van);
  const herkend = lees(gelezen.pakket.werkmap, keuzes);
  return herkend.gelukt ? { gelukt: true, pakket: gelezen.pakket, herkend } : vragen(herkend.fouten, optie, van, vooruit);
};

/** A formula without an outcome, in a workbook that Excel did not calculate since, is no blank: it is not known. */
export const metNietHerrekend = (gelezen: Gelezen): Gelezen => {
  if (!isNietHerrekend(gelezen.pakket)) return gelezen;
  const bladen = new Map(gelezen.pakket.werkmap.bladen.map((b) => [b.naam, b]));
  const isOud: IsOud = (naam, rij, kolom) => { const blad = bladen.get(naam); return blad !== undefined && celVan(blad, rij, kolom) === null; };
  return { ...gelezen, herkend: { ...gelezen.herkend, tabellen: metOudeFormules(gelezen.herkend.tabellen, isOud) } };
};

/** Reads and recognises a workbook as it counts on a day, with what is fixed in it; `vooruit` where the next half-year is asked, not an assessment. */
export const leesWerkmap = (bytes: Uint8Array, keuzes: Keuzes, vooruit: boolean, vandaag: Dag | null = null, vast: Vastvraag = NIETS_LOS): Gelezen | Mislukt => {
  const kaal = leesMet(herkenMet, bytes, keuzes, '--', '', vooruit);
  const gelezen = kaal.gelukt ? metNietHerrekend(kaal) : kaal;
  if (!gelezen.gelukt) return gelezen;
  const { tabellen } = gelezen.herkend;
  return metLog({ ...gelezen, herkend: { ...gelezen.herkend, tabellen: vandaag === null ? tabellen : metVandaag(tabellen, vandaag) } }, vast);
};

/** Reads and recognises new figures: a workbook, or a text (without a package), called `naam`. */
export const leesBronmap = (bytes: Uint8Array, keuzes: Keuzes, naam: string): (Omit<Gelezen, 'pakket'> & { readonly pakket: Pakket | null }) | Mislukt => {
  const lees = (werkmap: Pakket['werkmap'], k: Keuzes): Herkenning => herkenBron(werkmap, gemeentenVan(kaders), k);
  if (!isTekstbestand(naam)) return leesMet(lees, bytes, keuzes, '--nieuw-', `${naam}: `);
  const tekst = leesTekstbestand(bytes, naam);
  if (!tekst.gelukt) return tekst;
  const herkend = lees({ bladen: tekst.bladen }, keuzes);
  return herkend.gelukt ? { gelukt: true, herkend, pakket: null } : vragen(herkend.fouten, '--nieuw-', `${naam}: `);
};

/** What to say, once per table, of figures that are formulas in a workbook that was changed without Excel calculating since. */
export const oudeFormules = ({ pakket, herkend }: Pick<Gelezen, 'pakket' | 'herkend'>): readonly string[] =>
  !isNietHerrekend(pakket) ? [] : formuletabellen(herkend.tabellen).map((t) => {
    const cellen = t.aantal > t.plaatsen.length ? `onder meer ${opsomming(t.plaatsen, 'nl')}` : opsomming(t.plaatsen, 'nl');
    return `Op blad “${t.blad}” ${t.aantal === 1 ? 'is één cijfer een formule' : `zijn ${t.aantal} cijfers formules`} (${cellen}), en de werkmap is gewijzigd zonder dat Excel daarna heeft gerekend: wat er van in het bestand staat, kan oud zijn. Open haar in Excel, laat haar rekenen, bewaar haar en doe het opnieuw.`;
  });

export type Geschreven = { readonly gelukt: true; readonly bytes: Uint8Array; readonly herrekent: boolean; readonly beoordeling: Werkmapbeoordeling; readonly vastgezet: readonly Periode[]; readonly waarschuwingen: readonly string[]; readonly log: Logwerk | null };

/** Works out what the log gets of an assessment. */
export type Logmaker = (b: Werkmapbeoordeling) => Logwerk | Mislukt;

/** Assesses, plans and patches; with corrections that were accepted, also in the user's own cells; with `bij`, in further columns of ours; with `nieuw`, on sheets of ours. Nothing is written on disk here. */
export const beoordeelEnSchrijf = async (pakket: Pakket, tabellen: readonly Tabel[], keuzes: Keuzes, correcties: readonly Correctieplan[] = [], houdBij: Logmaker | null = null, bij: (b: Werkmapbeoordeling) => readonly Bijkolommen[] = () => [], nieuw: readonly Nieuwblad[] = [], oud: Cellen = new Map()): Promise<Geschreven | Mislukt> => {
  const beoordeling = beoordeelWerkmap(tabellen, kaders, keuzes);
  if (beoordeling.tabellen.length === 0 && beoordeling.zonderPeriode.length === 0) return { gelukt: false, meldingen: nietsTeBeoordelen(beoordeling, keuzes) };
  const vast = beoordeling.tabellen.filter(isVastgezet);
  const plan = maakPlan(beoordeling.tabellen.filter((t) => !isVastgezet(t)), { reken: maakRekenaar(kaders, 'nl'), ookBekend: vast, bij: bij(beoordeling) });
  if (!plan.gelukt) return { gelukt: false, meldingen: plan.fouten.map((f) => ({ code: f.code, melding: planfoutTekst(f, 'nl') })) };
  const log = houdBij?.(beoordeling) ?? null;
  if (log?.gelukt === false) return log;
  const geschreven = await schrijfPakket(pakket, [...plan.plannen, ...(log?.plannen ?? [])], correcties, [...(log?.nieuw ?? []), ...nieuw], oud);
  if (!geschreven.gelukt) return mislukt(geschreven.fout);
  const waarschuwingen = [...vast.flatMap(vastTekst), ...(log?.waarschuwingen ?? []), ...plan.waarschuwingen.map((w) => planwaarschuwingTekst(w, 'nl')), ...geschreven.waarschuwingen.map((w) => bestandwaarschuwingTekst(w, 'nl'))];
  return { gelukt: true, bytes: geschreven.bytes, herrekent: geschreven.herrekent, beoordeling, vastgezet: vast.map((t) => t.periode), waarschuwingen, log };
};

/** A workbook with only published rows or treden has nothing to assess; what its own figures contradict is still said. */
const nietsTeBeoordelen = (b: Werkmapbeoordeling, { blad }: Keuzes): readonly Melding[] => [
  { code: 'NIETS_TE_BEOORDELEN', melding: `${blad === undefined ? 'In deze werkmap' : `Op blad “${blad}”`} staan wel gepubliceerde uitkomsten of provinciecijfers, maar geen tabel met cijfers per gemeente. Er is niets te beoordelen.` },
  ...b.provinciesignalen.map((s) => ({ code: s.bevinding.code, melding: `Provincie ${periodeTekst(s.periode)}: ${bevindingTekst(s.bevinding, null, 'nl')}` })),
];

export const allesBeoordeeld = (b: Werkmapbeoordeling): boolean =>
  b.zonderPeriode.length === 0 && b.tabellen.every((t) => t.rijen.every((r) => r.rij.soort === 'totaal' || r.beoordeling?.trede != null));
