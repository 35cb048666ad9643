import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';

interface Eigenschappen {
  readonly tekst: string;
  /** The first has the keyboard when the message appears. */
  readonly knoppen: readonly (readonly [string, () => void])[];
  readonly sluit: () => void;
}

/** Something that the user must read before going on. */
export const Bericht = ({ tekst, knoppen, sluit }: Eigenschappen): ReactElement => {
  const vak = useRef<HTMLDialogElement>(null);
  useEffect(() => vak.current?.showModal(), []);
  return (
    <dialog ref={vak} className="bericht" aria-label={tekst} onClose={sluit}>
      <p>{tekst}</p>
      <div className="rij-knoppen">{knoppen.map(([naam, doe]) => <button key={naam} type="button" onClick={doe}>{naam}</button>)}</div>
    </dialog>
  );
};
