import { periodeTekst, type Periode } from '../../engine';
import { zin, type Taal, type Zinnen } from '../../tekst';
import { herkenningsfoutTekst } from '../herkennen';
import type { Leesverschil } from './na';

const wieIn = ({ gemeente, periode }: { readonly gemeente: string; readonly periode: Periode | null }): string => (periode === null ? gemeente : `${gemeente} ${periodeTekst(periode)}`);

const VERSCHILLEN: Zinnen<Leesverschil> = {
  VRAAG_ERNA: (v) => ({
    nl: `Met deze correcties zou uw werkmap niet meer te lezen zijn: ${v.fouten.map((f) => herkenningsfoutTekst(f, 'nl')).join(' ')}`,
    en: `With these corrections your workbook could no longer be read: ${v.fouten.map((f) => herkenningsfoutTekst(f, 'en')).join(' ')}`,
  }),
  LEEST_ANDERS: (v) => ({
    nl: `Met deze correcties zouden de cijfers van ${wieIn(v)} anders worden gelezen dan bedoeld.`,
    en: `With these corrections the figures of ${wieIn(v)} would be read otherwise than meant.`,
  }),
  TOTAAL_VERVALT: (v) => ({
    nl: `De rij “${v.naam}” (${v.plaats}) is nu te herkennen als totaal omdat haar cijfers de som zijn van die erboven. Met deze correcties zijn zij dat niet meer, en zou zij worden gelezen als gemeente. Noem haar “Totaal”, of maak er formules van.`,
    en: `The row “${v.naam}” (${v.plaats}) is known as a total now because its figures are the sum of those above. With these corrections they are not, and it would be read as a gemeente. Call it “Totaal”, or make formulas of it.`,
  }),
};

/** Why nothing of what was accepted is written. */
export const leesverschilTekst = (v: Leesverschil, taal: Taal): string => zin(VERSCHILLEN, v, taal);
