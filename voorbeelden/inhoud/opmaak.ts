import { type Dag, type Periode } from '../../src/engine';
import type { Cel, Stijl } from '../maker';

const GETAL = '#,##0';

export const TITEL: Stijl = { vet: true, grootte: 14, kleur: '1F3864' };
export const ONDERTITEL: Stijl = { cursief: true, kleur: '595959' };
export const KOP: Stijl = { vet: true, kleur: '1F3864', vulling: 'DCE6F1', rand: 'dun', horizontaal: 'center', verticaal: 'center', terugloop: true };
export const KOP_LINKS: Stijl = { ...KOP, horizontaal: 'left' };
export const TEKST: Stijl = { rand: 'dun' };
export const MIDDEN: Stijl = { rand: 'dun', horizontaal: 'center' };
export const AANTAL: Stijl = { rand: 'dun', getal: GETAL };
export const PERCENTAGE: Stijl = { rand: 'dun', getal: '0%', horizontaal: 'right' };
export const TREDE: Stijl = { rand: 'dun', getal: '"trede "0', horizontaal: 'center' };
export const TOTAAL_TEKST: Stijl = { vet: true, rand: 'totaal', vulling: 'F2F2F2' };
export const TOTAAL_AANTAL: Stijl = { ...TOTAAL_TEKST, getal: GETAL };
export const TOTAAL_PERCENTAGE: Stijl = { ...TOTAAL_TEKST, getal: '0%', horizontaal: 'right' };

export const cel = (waarde: Cel['waarde'], stijl: Stijl, formule?: string): Cel =>
  formule === undefined ? { waarde, stijl } : { waarde, stijl, formule };

const MAANDEN: Readonly<Record<number, string>> = { 1: 'januari', 4: 'april', 7: 'juli', 10: 'oktober' };

/** The peildata and koppelpeildata as the sheets write them: `1 juli 2022`. */
export const dagTekst = (dag: Dag): string => `${dag.dag} ${MAANDEN[dag.maand] ?? ''} ${dag.jaar}`;

/** `2022-II`, as the supervisors' headers write a half-year. */
export const romeins = (p: Periode): string => `${p.jaar}-${p.helft === 1 ? 'I' : 'II'}`;
