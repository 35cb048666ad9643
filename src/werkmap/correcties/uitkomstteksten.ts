import { periodeTekst } from '../../engine';
import { bevindingTekst, getalTekst, grootheidnaam, opsomming, percentageTekst, standTekst, tweemaal, type Taal, type Zinnen } from '../../tekst';
import type { Kolomsoort } from '../tabel';
import { CIJFERNAMEN, TOTAALOPGAVE } from './cijfernamen';
import type { Correctiebevinding } from './soorten';
import type { Afwijking } from './uitkomsten';

type Codes = 'UITKOMST_ANDERS' | 'TREDE_ANDERS' | 'TOTAAL_ANDERS' | 'PROVINCIE_ANDERS' | 'PROVINCIE_STRIJDIG';
type Met<C extends Codes> = Extract<Correctiebevinding, { readonly code: C }>;

const naam = (soort: Kolomsoort, taal: Taal): string => {
  switch (soort) {
    case 'pctTaakstelling':
      return taal === 'nl' ? 'percentage van de taakstelling' : 'percentage of the taakstelling';
    case 'pctTotaalopgave':
      return taal === 'nl' ? 'percentage van de totaalopgave' : 'percentage of the totaalopgave';
    case 'eindstand':
      return grootheidnaam.eindstand[taal];
    case 'beginstand':
    case 'herverdeling':
    case 'realisatie':
    case 'taakstelling':
      return CIJFERNAMEN[soort][taal];
    default:
      return TOTAALOPGAVE[taal];
  }
};

const waarde = (soort: Kolomsoort, n: number | null, taal: Taal): string => {
  if (n === null || soort === 'pctTaakstelling' || soort === 'pctTotaalopgave') return percentageTekst(n, taal);
  return soort === 'eindstand' || soort === 'beginstand' ? standTekst(n, taal) : getalTekst(n, taal);
};

/** What is printed and what is held against it, one after the other; `dan` says what that is. */
const lijst = (afwijkingen: ReadonlyArray<Afwijking<Kolomsoort>>, dan: string, taal: Taal): string =>
  afwijkingen.map((a) => `${naam(a.soort, taal)} ${waarde(a.soort, a.vermeld, taal)} (${a.plaats}), ${dan} ${waarde(a.soort, a.berekend, taal)}`).join('; ');

/** What to do with a closing balance: of COA it is leading, and the next half-year opens with it. */
const erna = ({ afwijkingen, volgende: { periode, beginstand } }: Met<'UITKOMST_ANDERS'>, taal: Taal): string => {
  const eind = afwijkingen.find((a) => a.soort === 'eindstand');
  const p = periodeTekst(periode);
  if (eind === undefined) return '';
  if (beginstand === null) return taal === 'nl' ? ` Is die eindstand van COA, dan is dat de beginstand van ${p}.` : ` If that closing balance is COA’s, it is the opening balance of ${p}.`;
  if (beginstand.stand === eind.vermeld) return taal === 'nl' ? ` De beginstand van ${p} is bij u al ${standTekst(eind.vermeld, taal)}.` : ` Your opening balance of ${p} already is ${standTekst(eind.vermeld, taal)}.`;
  return taal === 'nl'
    ? ` De beginstand van ${p} is bij u ${standTekst(beginstand.stand, taal)} (${beginstand.plaats}); is die eindstand van COA, dan is die leidend en past u daar de beginstand aan.`
    : ` Your opening balance of ${p} is ${standTekst(beginstand.stand, taal)} (${beginstand.plaats}); if that closing balance is COA’s, it is leading, and you change the opening balance there.`;
};

const waaruit = ({ vanOns }: Met<'UITKOMST_ANDERS'>, taal: Taal): string => {
  const onze = opsomming(vanOns.map((v) => CIJFERNAMEN[v][taal]), taal);
  if (taal === 'nl') return vanOns.length === 0 ? 'haar cijfers' : `haar cijfers met uw ${onze}`;
  return vanOns.length === 0 ? 'its figures' : `its figures with your ${onze}`;
};

const eigenTrede = ({ welke, eigen, besloten }: Met<'TREDE_ANDERS'>, taal: Taal): string => {
  if (taal === 'nl') return eigen === null ? 'bij u is er geen' : besloten ? `bij u is besloten op trede ${eigen}` : welke === 'trede' ? `uit de cijfers volgt trede ${eigen}` : `bij u is dat ${eigen}`;
  return eigen === null ? 'yours has none' : besloten ? `yours was decided to be ${eigen}` : welke === 'trede' ? `trede ${eigen} follows from the figures` : `yours is ${eigen}`;
};

/** The sentences on what a new source prints beside its figures. */
export const UITKOMSTZINNEN: Pick<Zinnen<Correctiebevinding>, Codes> = {
  UITKOMST_ANDERS: (b) => tweemaal((t) => (t === 'nl'
    ? `${b.gemeente} ${periodeTekst(b.periode)}: in de nieuwe bron staat iets anders dan uit ${waaruit(b, t)} volgt: ${lijst(b.afwijkingen, 'volgt', t)}. Dit is geen invoer en wordt niet overgenomen.${erna(b, t)}`
    : `${b.gemeente} ${periodeTekst(b.periode)}: the new source has something else than follows from ${waaruit(b, t)}: ${lijst(b.afwijkingen, 'follows', t)}. This is no input and is not taken over.${erna(b, t)}`)),
  TREDE_ANDERS: (b) => tweemaal((t) => {
    const [wie, n] = [`${b.gemeente} ${periodeTekst(b.periode)}`, b.vermeld];
    if (t === 'nl') return `${wie}: in de nieuwe bron is ${b.welke === 'trede' ? `de uitkomst trede ${n}` : `de vorige trede ${n}`} (${b.plaats}); ${eigenTrede(b, t)}. Treden worden niet overgenomen: ga na welke geldt.`;
    return `${wie}: in the new source ${b.welke === 'trede' ? `the outcome is trede ${n}` : `the vorige trede is ${n}`} (${b.plaats}); ${eigenTrede(b, t)}. Treden are not taken over: check which one holds.`;
  }),
  TOTAAL_ANDERS: (b) => tweemaal((t) => (t === 'nl'
    ? `${periodeTekst(b.periode)}: in de nieuwe bron heeft de rij “${b.naam}” iets anders dan haar gemeenten samen: ${lijst(b.afwijkingen, 'samen', t)}. Een totaal is geen invoer en wordt niet overgenomen.`
    : `${periodeTekst(b.periode)}: in the new source the row “${b.naam}” has something else than its gemeenten together: ${lijst(b.afwijkingen, 'together', t)}. A total is no input and is not taken over.`)),
  PROVINCIE_ANDERS: (b) => tweemaal((t) => (t === 'nl'
    ? `${periodeTekst(b.periode)}: de rij van de provincie is in de nieuwe bron anders: ${lijst(b.afwijkingen, 'bij u', t)}. Een rij van de provincie wordt niet overgenomen; pas haar zo nodig zelf aan.`
    : `${periodeTekst(b.periode)}: the row of the province differs in the new source: ${lijst(b.afwijkingen, 'yours', t)}. A row of the province is not taken over; change it yourself where needed.`)),
  PROVINCIE_STRIJDIG: (b) => tweemaal((t) => (t === 'nl'
    ? `${periodeTekst(b.periode)}, de rij van de provincie in de nieuwe bron: ${bevindingTekst(b.bevinding, null, t)}`
    : `${periodeTekst(b.periode)}, the row of the province in the new source: ${bevindingTekst(b.bevinding, null, t)}`)),
};
