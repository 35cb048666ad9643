import type { ReactElement } from 'react';
import { NEDERLAND, toon } from '../../host/rekenen';
import { keuzebereik } from '../raster/toetsen';
import type { Sleutel } from '../teksten';
import { zeg } from '../teksten';
import type { Stand, Winkel } from '../winkel';

interface Telling {
  readonly gevuld: number;
  readonly getallen: readonly number[];
}

const tel = ({ blad, keuze }: Stand): Telling => {
  const getallen: number[] = [];
  let gevuld = 0;
  blad.bezoek(keuzebereik(keuze), (rij, _, cel) => {
    if (cel.waarde === null || blad.isRijVerborgen(rij)) return;
    gevuld++;
    if (typeof cel.waarde === 'number') getallen.push(cel.waarde);
  });
  return { gevuld, getallen };
};

const getal = (n: number): string => toon(n, Number.isInteger(n) ? '#,##0' : '#,##0.00', NEDERLAND);

/** What Excel says at the bottom: whether a cell is typed in, and what the selected cells add up to; and what went wrong. */
export const Statusbalk = ({ winkel, stand, tekening }: { readonly winkel: Winkel; readonly stand: Stand; readonly tekening: boolean }): ReactElement => {
  const { taal } = winkel;
  const { gevuld, getallen } = tel(stand);
  const som = getallen.reduce((a, b) => a + b, 0);
  const wijze: Sleutel = stand.bewerking?.wijze ?? 'gereed';
  const delen: readonly (readonly [Sleutel, string])[] = gevuld < 2 ? [] : [
    ...(getallen.length > 0 ? [['gemiddelde', getal(som / getallen.length)] as const] : []), ['aantal', String(gevuld)], ...(getallen.length > 0 ? [['som', getal(som)] as const] : []),
  ];
  return (
    <footer className="status">
      <span>{zeg(wijze, taal)}</span>
      <span role="status" className="melding">{stand.melding ?? ''}</span>
      {tekening ? <span>{zeg('tekening', taal)}</span> : null}
      <span className="tellingen">{delen.map(([naam, uit]) => <span key={naam}>{`${zeg(naam, taal)}: ${uit}`}</span>)}</span>
    </footer>
  );
};
