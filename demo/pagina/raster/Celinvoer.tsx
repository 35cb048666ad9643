import type { KeyboardEvent, ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import type { Bewerking, Winkel } from '../winkel';

interface Eigenschappen {
  readonly winkel: Winkel;
  readonly bewerking: Bewerking;
  readonly naam: string;
  /** Gives the keyboard back to the grid. */
  readonly terug: () => void;
}

const WEG: Readonly<Record<string, readonly [rij: number, kolom: number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** Keys while a cell is typed in: Enter and Tab keep it and move on, Escape leaves it as it was. */
export const bewerktoets = (e: KeyboardEvent, winkel: Winkel, terug: () => void): void => {
  e.stopPropagation();
  const { keuze: { actief }, bewerking } = winkel.momentopname();
  const pijl = bewerking?.wijze === 'invoeren' ? WEG[e.key] : undefined;
  const stap = e.key === 'Enter' ? ([e.shiftKey ? -1 : 1, 0] as const) : e.key === 'Tab' ? ([0, e.shiftKey ? -1 : 1] as const) : pijl;
  if (e.key === 'Enter' && e.altKey) return;
  if (e.key === 'Escape') winkel.annuleer();
  else if (stap && winkel.bevestig()) winkel.kiesCel({ rij: Math.max(0, actief.rij + stap[0]), kolom: Math.max(0, actief.kolom + stap[1]) });
  else if (!stap) return;
  e.preventDefault();
  if (winkel.momentopname().bewerking === null) terug();
};

/** The box over the active cell in which its contents are typed; it grows with them. */
export const Celinvoer = ({ winkel, bewerking, naam, terug }: Eigenschappen): ReactElement => {
  const vak = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const v = vak.current;
    v?.focus();
    v?.setSelectionRange(v.value.length, v.value.length);
  }, []);
  return (
    <textarea
      ref={vak} className="invoer" aria-label={naam} rows={1} spellCheck={false} value={bewerking.tekst} style={{ width: `max(100%, ${Math.min(60, bewerking.tekst.length + 2)}ch)` }}
      onChange={(e) => winkel.typ(e.target.value)} onKeyDown={(e) => bewerktoets(e, winkel, terug)}
    />
  );
};
