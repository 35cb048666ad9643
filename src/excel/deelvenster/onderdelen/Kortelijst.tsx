import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useOmgeving } from '../gebruik';
import { ALGEMEEN } from '../tekst/algemeen';
import { Knop } from './Knop';

interface Eigenschappen {
  readonly soort: 'ol' | 'ul';
  readonly className: string;
  /** How many are shown at first, and how many more at each request. */
  readonly eerste: number;
  readonly erbij: number;
  /** How long the list is, and the items from the first up to so many. */
  readonly aantal: number;
  readonly regels: (tot: number) => readonly ReactElement[];
}

/** A list of which the rest is shown on request; the focus then goes to the first that is new, as its button may be gone. */
export const Kortelijst = ({ soort: Lijst, className, eerste, erbij, aantal, regels }: Eigenschappen): ReactElement => {
  const { t } = useOmgeving();
  const [zichtbaar, toon] = useState(eerste);
  const vorig = useRef(eerste);
  const lijst = useRef<HTMLOListElement & HTMLUListElement>(null);
  useEffect(() => {
    if (zichtbaar === vorig.current) return;
    const nieuw = lijst.current?.children[vorig.current];
    vorig.current = zichtbaar;
    if (!(nieuw instanceof HTMLElement)) return;
    const doel = nieuw.querySelector('button') ?? nieuw;
    if (doel === nieuw) nieuw.tabIndex = -1;
    doel.focus();
  }, [zichtbaar]);
  const rest = Math.min(aantal - zichtbaar, erbij);
  return (
    <>
      <Lijst ref={lijst} className={className}>{regels(zichtbaar)}</Lijst>
      {rest <= 0 ? null : <Knop className="meer" klein onClick={() => toon(zichtbaar + rest)}>{t(ALGEMEEN.toonMeer(rest))}</Knop>}
    </>
  );
};
