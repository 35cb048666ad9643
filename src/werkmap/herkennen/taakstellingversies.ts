import { beginPeildatum, dagenTussen, eindPeildatum, type Dag, type Periode } from '../../engine';
import { kaal } from '../lezen/normaliseer';
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

const VERSIE = new RegExp(`(?<![a-z])(?:na|voor|incl(?:\\.|usief)?|excl(?:\\.|usief)?|met|zonder) (?:de )?${BIJSTELLING}`, 'g');
const BEDRAG = /(?<![a-z])(?:bijstelling|verlaging|verhoging|aanpassing|korting|herziening|ophoging|vermindering)(?:en)?(?![a-z])/;
const VERSCHIL = /(?<![a-z])(?:mutatie|wijziging|correctie|afname|daling|toename|stijging)(?![a-z])/;
const VAN_IETS_ANDERS = /%|procent|percentage|datum|reden|toelichting|opmerking|motiv|bron|stand|voorsprong|saldo|realis|gehuisvest|opgave|prognose|verwacht|trede|herverd|inwoner|vorig|volgend/;

/** Whether a header is of an amount by which a taakstelling was or must be adjusted: "Bijstelling", "Mutatie taakstelling". */
export const isBijstelling = (kop: string): boolean => {
  const tekst = kaal(kop).replace(VERSIE, ' ');
  const taakstelling = tekst.indexOf('taakst');
  const bedrag = [BEDRAG, ...(taakstelling < 0 ? [] : [VERSCHIL])].map((woorden) => tekst.search(woorden)).find((plek) => plek >= 0);
  // "Taakstelling (1e bijstelling)" is a taakstelling itself
  return bedrag !== undefined && (taakstelling < 0 || bedrag < taakstelling) && !VAN_IETS_ANDERS.test(tekst);
};

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
