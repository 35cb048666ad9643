import { beginPeildatum, dagenTussen, eindPeildatum, type Dag, type Periode } from '../../engine';
import { MAANDNAAM, vindDagen } from '../lezen/dag';
import { kaal } from '../lezen/normaliseer';
import { vindPerioden } from '../lezen/periode';
import type { Kopduiding } from './kopsoort';

const BIJSTELLING = '(?:bijstelling|verlaging|verhoging|herziening|aanpassing)';
const BIJGESTELD = new RegExp(`(?<![a-z])(?:(?:verlaagde?|verhoogde?|bijgestelde?|herziene?|aangepaste?|definitie(?:f|ve))(?![a-z]| met| van)|na (?:de )?${BIJSTELLING})`);
const EERDER = new RegExp(`(?<![a-z])(?:(?:oorspronkelijke?|aanvankelijke?|gepubliceerde?|voorlopige?)(?![a-z])|voor (?:de )?${BIJSTELLING})`);

/** What a header of a taakstelling says of its version; `null` where it says two things. */
export const rolVan = ({ kop }: Pick<Kopduiding, 'kop'>): 'eerder' | 'bijgesteld' | 'zegt niets' | null => {
  const tekst = kaal(kop);
  const [bijgesteld, eerder] = [BIJGESTELD.test(tekst), EERDER.test(tekst)];
  if (bijgesteld && eerder) return null;
  if (bijgesteld) return 'bijgesteld';
  return eerder ? 'eerder' : 'zegt niets';
};

const BEDRAG = '(?:bijstelling|verlaging|verhoging|aanpassing|korting|herziening|ophoging|vermindering)(?:en)?';
const VERSCHIL = '(?:mutatie|afname|daling|toename|stijging)';
const VERSIE = new RegExp(`(?<![a-z])(?:na|voor|incl(?:\\.|usief)?|excl(?:\\.|usief)?|met|zonder) (?:de )?(?:${BIJSTELLING}|${VERSCHIL})`, 'g');
const VAN_IETS_ANDERS = /%|procent|percentage|datum|reden|toelichting|opmerking|motiv|bron|stand|voorsprong|saldo|realis|gehuisvest|opgave|prognose|verwacht|trede|herverd|inwoner|vorig|volgend/;

/** Behind "taakstelling" only a word that is never one itself: "Taakstelling (1e bijstelling)" is a taakstelling. */
const BIJ_TAAKSTELLING = new RegExp(`(?<![a-z])(?:${BEDRAG}|${VERSCHIL}|wijziging|correctie)(?![a-z]).*taakst|taakst.*(?<![a-z])${VERSCHIL}(?![a-z])`);
/** Without it, only words that may be said of one. */
const KAAL = new RegExp(`^(?:${BEDRAG}|mutatie|${MAANDNAAM.source}|per|op|van|de|het|in|door|e|aantal|ts|coa|rijk|landelijke?|minister|brief|circulaire|eerste|tweede|al|nog|niet|te|deels|verwerk(?:en|t))?$`);
const BEDRAGWOORD = new RegExp(`(?<![a-z])(?:${BEDRAG}|mutatie)(?![a-z])`);

/** Whether a header is of an amount by which a taakstelling was or must be adjusted: "Bijstelling", "Mutatie taakstelling". */
export const isBijstelling = (kop: string): boolean => {
  const tekst = kaal(kop).replace(VERSIE, ' ');
  if (VAN_IETS_ANDERS.test(tekst)) return false;
  if (tekst.includes('taakst')) return BIJ_TAAKSTELLING.test(tekst);
  return BEDRAGWOORD.test(tekst) && vindPerioden(vindDagen(tekst).rest).rest.split(/[^a-z]+/).every((woord) => KAAL.test(woord));
};

/** Whether a header says that the amount is in the taakstelling already. */
export const isVerwerkt = (kop: string): boolean => /^(?!.*(?:niet|deels|\?)).*verwerkt/.test(kaal(kop));

/** The day that the header of the later version names, where it can be the first day on which it counts. */
const ingangVan = ({ dagen }: Kopduiding, p: Periode | null): Dag | null => {
  const [dag, tweede] = dagen;
  if (dag === undefined || tweede !== undefined || p === null) return null;
  const vol: Dag = { jaar: dag.jaar ?? p.jaar, maand: dag.maand, dag: dag.dag };
  return dagenTussen(vol, eindPeildatum(p)) > 0 && dagenTussen(beginPeildatum(p), vol) > 0 ? vol : null;
};

/**
 * Of two columns with the taakstelling of one half-year, the one whose header says that it was adjusted counts, where the other says
 * that it is the earlier one, or nothing. `tot`: the day that the adjusted one names. `null` where the headers do not settle it.
 */
export const kiesVersie = <K>(kolommen: readonly K[], duiding: (k: K) => Kopduiding, p: Periode | null): { readonly geldt: K; readonly eerder: K; readonly tot: Dag | null } | null => {
  const [een, twee, meer] = kolommen;
  if (een === undefined || twee === undefined || meer !== undefined || duiding(een).omvat !== duiding(twee).omvat) return null;
  const bijgesteld = [een, twee].filter((k) => rolVan(duiding(k)) === 'bijgesteld');
  const [geldt] = bijgesteld;
  const eerder = geldt === een ? twee : een;
  if (geldt === undefined || bijgesteld.length > 1 || rolVan(duiding(eerder)) === null) return null;
  return { geldt, eerder, tot: ingangVan(duiding(geldt), p) };
};
