import { functieVan } from './functies';
import type { Knoop } from './knoop';
import { lokaal, vanLokaal } from './nederlands';
import type { Rekenmachine } from './omgeving';
import { ontleed } from './ontleed';
import { celUitkomst, eigenNaam } from './reken';
import type { Streek } from './streek';
import { hernoem, kopieer, verschuif } from './verplaats';

const HOOGSTENS_ONTHOUDEN = 20_000;

/** Trees of formulas that were read before: a column of formulas is computed many times. */
const onthoud = (): ((formule: string) => Knoop) => {
  const bekend = new Map<string, Knoop>();
  return (formule) => {
    const oud = bekend.get(formule);
    if (oud) return oud;
    const nieuw = ontleed(formule);
    if (bekend.size >= HOOGSTENS_ONTHOUDEN) bekend.clear();
    bekend.set(formule, nieuw);
    return nieuw;
  };
};

const namen = (k: Knoop): readonly string[] => {
  switch (k.soort) {
    case 'aanroep': return [k.naam, ...k.argumenten.flatMap(namen)];
    case 'operator': case 'tussen': return [...namen(k.links), ...namen(k.rechts)];
    case 'min': case 'plus': case 'procent': case 'snijpunt': case 'mors': return namen(k.van);
    default: return [];
  }
};

/** The functions in a formula that are not built in, by their full name in capitals; throws Formulefout. */
export const vreemdeFuncties = (formule: string): readonly string[] => [...new Set(namen(ontleed(formule)).filter((n) => functieVan(n) === undefined).map(eigenNaam))];

/** The formulas of this host, in a country's way of writing numbers. */
export const maakRekenmachine = (streek: Streek): Rekenmachine => {
  const boom = onthoud();
  return {
    controleer: (formule) => void boom(formule),
    bereken: (formule, omgeving) => celUitkomst(boom(formule), omgeving, streek),
    verschuif, kopieer, hernoem, lokaal, vanLokaal,
  };
};

export { isDatumopmaak, toon } from './opmaak';
export { leesGetal } from './getal';
export { halfLokaal, lokaleFout } from './nederlands';
export type { Streek } from './streek';
export { ENGELS, NEDERLAND } from './streek';
