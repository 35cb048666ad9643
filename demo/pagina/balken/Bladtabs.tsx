import type { KeyboardEvent, ReactElement } from 'react';
import { zeg } from '../teksten';
import type { Stand, Winkel } from '../winkel';

/** The sheets of the workbook; hidden ones are left out, as in Excel. */
export const Bladtabs = ({ winkel, stand }: { readonly winkel: Winkel; readonly stand: Stand }): ReactElement => {
  const bladen = winkel.boek.bladen.filter((b) => b.staat.zichtbaar === 'Visible');
  const toets = (e: KeyboardEvent<HTMLElement>): void => {
    const stap = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0;
    const ander = bladen[bladen.indexOf(stand.blad) + stap];
    if (stap === 0 || !ander) return;
    winkel.kiesBlad(ander);
    e.currentTarget.querySelector<HTMLElement>(`[data-blad="${CSS.escape(ander.id)}"]`)?.focus();
    e.preventDefault();
  };
  return (
    <div className="tabs" role="tablist" aria-label={zeg('bladen', winkel.taal)} onKeyDown={toets} data-deel="tabs">
      {bladen.map((b) => {
        const voor = b === stand.blad;
        return (
          <button key={b.id} type="button" role="tab" data-blad={b.id} aria-selected={voor} tabIndex={voor ? 0 : -1} className="tab" style={b.staat.tabkleur === '' ? undefined : { boxShadow: `inset 0 -3px 0 ${b.staat.tabkleur}` }} onClick={() => winkel.kiesBlad(b)}>
            {b.naam}
          </button>
        );
      })}
    </div>
  );
};
