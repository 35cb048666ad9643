import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { useInBeeld, useOmgeving } from '../gebruik';
import { ALGEMEEN } from '../tekst/algemeen';
import { Knop } from './Knop';

interface Vraag {
  readonly knop: string;
  readonly vraag: string;
  readonly ja: string;
  readonly dan: () => void;
  /** Whether there is something to ask. */
  readonly mag?: () => boolean;
}

/**
 * A button that asks on the spot before it does something. Escape or Cancel leaves all as it is. The focus goes to the question,
 * not to its answer: Enter held down asks, and no more.
 */
export const Bevestiging = ({ knop, vraag, ja, dan, mag }: Vraag): ReactElement => {
  const { t, toestand } = useOmgeving();
  const [gevraagd, zetGevraagd] = useState(false);
  const plek = useRef<HTMLDivElement>(null);
  const ooit = useRef(false);
  const id = useId();
  useEffect(() => {
    if (gevraagd || ooit.current) plek.current?.querySelector<HTMLElement>('[tabindex], button')?.focus();
    ooit.current = gevraagd;
  }, [gevraagd]);
  const vak = useInBeeld<HTMLDivElement>(gevraagd || null);
  const sluit = (): void => zetGevraagd(false);
  return (
    <div ref={plek}>
      {gevraagd ? (
        <div ref={vak} className="bevestiging" role="group" tabIndex={-1} aria-labelledby={id} onKeyDown={(e) => (e.key === 'Escape' ? sluit() : undefined)}>
          <p id={id}>{vraag}</p>
          <div className="knoppen">
            <Knop onClick={() => { sluit(); dan(); }}>{ja}</Knop>
            <Knop onClick={sluit}>{t(ALGEMEEN.annuleer)}</Knop>
          </div>
        </div>
      ) : (
        <Knop uit={toestand.werk !== null} onClick={() => { if (mag?.() !== false) zetGevraagd(true); }}>{knop}</Knop>
      )}
    </div>
  );
};
