import type { ReactElement, ReactNode } from 'react';
import { memo } from 'react';
import type { Celbeeld } from './celbeeld';

interface Eigenschappen {
  readonly id: string;
  readonly rij: number;
  readonly kolom: number;
  /** From the left of the sheet in pixels; null for a cell that stays in view. */
  readonly links: number | null;
  /** For a cell that stays in view: how far from the left edge. */
  readonly vast: number;
  readonly beeld: Celbeeld;
  readonly gekozen: boolean;
  readonly actief: boolean;
  readonly lijnen: boolean;
  /** The last column that stays in view has a line beside it. */
  readonly laatsteVast: boolean;
  readonly children?: ReactNode;
}

/** A text that a screen reader hears and that is drawn; in a cell of the grid. */
const Vak = ({ id, rij, kolom, links, vast, beeld, gekozen, actief, lijnen, laatsteVast, children }: Eigenschappen): ReactElement => {
  const { tekst, stijl, breedte, hoogte, overloop } = beeld;
  // a line at the left or above falls on that of the neighbour
  const naarLinks = stijl.borderLeft === undefined ? 0 : 1;
  const naarBoven = stijl.borderTop === undefined ? 0 : 1;
  const klassen = ['cel', links === null ? 'vast' : '', lijnen ? 'lijnen' : '', laatsteVast ? 'laatstevast' : '', gekozen ? 'gekozen' : '', actief ? 'actief' : ''].filter((k) => k !== '').join(' ');
  return (
    <div
      id={id} role="gridcell" aria-colindex={kolom + 2} aria-selected={gekozen} data-rij={rij} data-kolom={kolom} className={klassen}
      style={{ ...stijl, width: breedte + naarLinks, height: hoogte + naarBoven, ...(links === null ? { left: vast, marginLeft: -naarLinks } : { left: links - naarLinks }), marginTop: -naarBoven }}
    >
      {tekst === '' ? null : <span className={overloop === null ? 'tekst' : 'tekst loopt'} style={overloop === null ? undefined : { width: overloop }}>{tekst}</span>}
      {children}
    </div>
  );
};

const zelfde = (a: Eigenschappen, b: Eigenschappen): boolean =>
  a.id === b.id && a.links === b.links && a.vast === b.vast && a.gekozen === b.gekozen && a.actief === b.actief && a.lijnen === b.lijnen && a.laatsteVast === b.laatsteVast && a.children === b.children
  && a.beeld.tekst === b.beeld.tekst && a.beeld.breedte === b.beeld.breedte && a.beeld.hoogte === b.beeld.hoogte && a.beeld.overloop === b.beeld.overloop
  && JSON.stringify(a.beeld.stijl) === JSON.stringify(b.beeld.stijl);

export const Celvak = memo(Vak, zelfde);
