import type { Taal } from '../../src/tekst';
import type { Cel } from '../host/cel';
import { isFout } from '../host/cel';
import { halfLokaal, isDatumopmaak, lokaleFout, NEDERLAND, toon } from '../host/rekenen';
import { lokaal, vanLokaal } from '../host/rekenen/nederlands';
import { alsTekst } from '../host/rekenen/getal';
import { Formulefout } from '../host/rekenen/omgeving';
import type { Streek } from '../host/rekenen/streek';

/** The country is the Netherlands in both languages; only the words differ. */
export const streekVan = (taal: Taal): Streek => (taal === 'nl' ? NEDERLAND : { ...NEDERLAND, waar: ['TRUE', 'FALSE'] });

/** What a cell shows. */
export const celtekst = ({ waarde }: Cel, notatie: string, taal: Taal): string =>
  (isFout(waarde) && taal === 'nl' ? lokaleFout(waarde.fout) : toon(waarde, notatie, streekVan(taal)));

const formuletekst = (formule: string, taal: Taal): string => {
  try {
    return taal === 'nl' ? lokaal(formule) : halfLokaal(formule);
  } catch (e) {
    if (!(e instanceof Formulefout)) throw e;
    return formule;
  }
};

/** What stands in the formula bar: the formula, or the value as it would be typed. */
export const bewerktekst = (cel: Cel | undefined, taal: Taal): string => {
  if (!cel) return '';
  const { waarde, formule, aanhaling, opmaak } = cel;
  if (formule !== null) return formuletekst(formule, taal);
  if (typeof waarde === 'number') {
    if (opmaak.notatie.includes('%')) return `${alsTekst(waarde * 100, NEDERLAND)}%`;
    return isDatumopmaak(opmaak.notatie) ? toon(waarde, Number.isInteger(waarde) ? 'd-m-yyyy' : 'd-m-yyyy h:mm', NEDERLAND) : alsTekst(waarde, NEDERLAND);
  }
  return `${aanhaling ? "'" : ''}${celtekst(cel, 'General', taal)}`;
};

/** What was typed, as the host takes it: formulas in Excel's own language; null where it is no formula. */
export const naarHost = (tekst: string): string | null => {
  if (!/^=./s.test(tekst)) return tekst;
  try {
    return vanLokaal(tekst);
  } catch (e) {
    if (!(e instanceof Formulefout)) throw e;
    return null;
  }
};
