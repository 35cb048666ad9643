import type { ReactElement } from 'react';
import { tredeVanKracht, type Beoordeling } from '../../../engine';
import { useOmgeving } from '../gebruik';
import { KENMERKEN } from '../tekst/kenmerken';

/** The decision that holds for a gemeente, and whether it differs from the proposal; nothing without one. */
export const Besluitmerk = ({ b }: { readonly b: Beoordeling | null }): ReactElement | null => {
  const { t } = useOmgeving();
  const trede = b === null || b.besluit === null ? null : tredeVanKracht(b);
  return b === null || trede === null ? null : <span className="kenmerken">{t(KENMERKEN.besluit(trede, b.trede))}</span>;
};
