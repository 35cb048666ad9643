import type { Cijfer } from '../tabellen';
import type { Gelezen } from '../lezen/verband';
import { dagVan, wanneer } from '../lezen/wanneer';
import { geslotenOp, standcellen, type Cel } from '../zoeker';
import { bij, merkOp } from './hulp';
import type { Bewering, Patroon } from './soorten';

/** The lines of the table in a letter: what each says, and the figure behind it. */
const REGELS: ReadonlyArray<readonly [RegExp, Cijfer | 'stand']> = [
  [/stand van zaken ‹d(?<dag>\d+)›:? ‹(?:n)(?<getal>\d+)› (?:vergunninghouders? )?(?<teken>achterstand|voorsprong)/g, 'stand'],
  [/stand van zaken ‹d(?<dag>\d+)›:? (?<geen>geen) achterstand/g, 'stand'],
  [/^taakstelling ‹h(?<halfjaar>\d+)›(?<met>, incl\. herverdeling)?:? ‹n(?<getal>\d+)› vergunninghouders?$/g, 'taakstelling'],
  [/herverdeling [a-z ]{2,40}:? ‹n(?<getal>\d+)› vergunninghouders?(?: (?<teken>minder))?/g, 'herverdeling'],
  [/‹n(?<getal>\d+)› extra vergunninghouders? die [^‹.;]{0,60}herverdeling/g, 'herverdeling'],
  [/totaalopgave:? taakstelling ‹h(?<halfjaar>\d+)›[^‹]{0,60}(?:[+-] )?(?:achterstand|voorsprong) zoals gemeten op ‹d\d+› ‹n(?<getal>\d+)›/g, 'totaalopgave'],
  [/(?<!realisatie )taakstelling ‹h(?<halfjaar>\d+)› gerealiseerd:? ‹n(?<getal>\d+)›/g, 'realisatie'],
  [/realisatie taakstelling ‹h(?<halfjaar>\d+)› in percentage:? ‹p(?<getal>\d+)›/g, 'pctTaakstelling'],
  [/realisatie totaalopgave ‹h(?<halfjaar>\d+)› in percentage:? ‹p(?<getal>\d+)›/g, 'pctTotaalopgave'],
];

const lezingen = (z: Gelezen, cijfer: Cijfer | 'stand', g: Readonly<Record<string, string>>): ReadonlyArray<readonly Cel[]> => {
  if (cijfer !== 'stand') {
    const perioden = merkOp(z, 'h', g['halfjaar'])?.perioden ?? wanneer(z, Number(g['getal']), false).perioden;
    // beside it the letter has a line of the herverdeling
    const kaal = cijfer === 'taakstelling' && g['met'] === undefined ? ({ kaal: true } as const) : {};
    return perioden.map((periode) => [{ gemeente: z.onderwerp, periode, cijfer, ...kaal }]);
  }
  const merk = merkOp(z, 'd', g['dag']);
  const dag = merk === null ? null : dagVan(z, merk);
  const gesloten = dag === null ? null : geslotenOp(dag);
  return gesloten === null ? [] : standcellen(z.onderwerp, gesloten).map((cel) => [cel]);
};

/** The table in a letter to one gemeente, line by line. */
export const briefregels: Patroon = (z) =>
  z.onderwerp === null
    ? []
    : REGELS.flatMap(([vorm, cijfer]) =>
        [...z.sjabloon.matchAll(vorm)].flatMap(({ groups = {} }): Bewering[] => {
          const merk = groups['geen'] === undefined ? (merkOp(z, 'n', groups['getal']) ?? merkOp(z, 'p', groups['getal'])) : { waarde: 0 };
          if (merk === null) return [];
          const waarde = groups['teken'] === 'voorsprong' || groups['teken'] === 'minder' ? -merk.waarde : merk.waarde;
          return [{ ...bij(z, groups['getal'] ?? groups['dag']), soort: 'cijfers', getallen: [{ waarde, ongeveer: false }], lezingen: lezingen(z, cijfer, groups), rijsoort: 'definitief', dag: null }];
        }),
      );
