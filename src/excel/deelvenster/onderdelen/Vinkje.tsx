import { useOmgeving } from '../gebruik';
import { metRust } from './Keuze';
import { type ReactElement, useId } from 'react';

/** A box to tick, the browser's own. */
export const Vinkje = ({ aan, zet, children }: { readonly aan: boolean; readonly zet: (aan: boolean) => void; readonly children: string }): ReactElement => {
  const id = useId();
  const bezig = useOmgeving().toestand.werk !== null;
  return (
    <div className="rondje">
      <input type="checkbox" id={id} checked={aan} {...metRust(bezig)} onChange={(e) => { if (!bezig) zet(e.target.checked); }} />
      <label htmlFor={id}>{children}</label>
    </div>
  );
};
