import { getalTekst } from './getal';
import { tweemaal, type Taal } from './taal';

/** Where a workbook still asks for the add-in after its formulas became values; `blad` is `null` for what is of no one sheet. */
export interface Elders {
  readonly blad: string | null;
  readonly soort: 'naam' | 'opmaakregel' | 'invoerregel';
}

const WAT = {
  naam: { nl: 'een naam in Namen beheren', en: 'a name in the Name Manager' },
  opmaakregel: { nl: 'een opmaakregel', en: 'a rule of formatting' },
  invoerregel: { nl: 'een regel voor invoer', en: 'a rule of input' },
} as const;

export const eldersTekst = ({ blad, soort }: Elders, taal: Taal): string =>
  ({
    nl: `${blad === null ? 'In de werkmap' : `Op blad “${blad}”`} gebruikt ${WAT[soort].nl} nog een functie van deze invoegtoepassing. Zonder haar werkt dat niet; haal dit zelf weg als het niet nodig is.`,
    en: `${blad === null ? 'In the workbook' : `On sheet “${blad}”`} ${WAT[soort].en} still uses a function of this add-in. Without it that does not work; remove it yourself if it is not needed.`,
  })[taal];

/** How many formulas became a value in a copy. */
export const kopieTekst = (cellen: number, taal: Taal): string => {
  if (cellen === 0) return { nl: 'Geen formule vroeg iets van de invoegtoepassing: de kopie is gelijk aan de werkmap.', en: 'No formula asked the add-in for anything: the copy is the same as the workbook.' }[taal];
  if (cellen === 1) return { nl: 'Eén formule is nu een waarde.', en: 'One formula is a value now.' }[taal];
  const n = tweemaal((t) => getalTekst(cellen, t));
  return { nl: `${n.nl} formules zijn nu waarden.`, en: `${n.en} formulas are values now.` }[taal];
};
