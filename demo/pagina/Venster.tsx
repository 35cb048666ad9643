import type { ReactElement } from 'react';
import type { Taal } from '../../src/tekst';
import { zeg } from './teksten';

interface Eigenschappen {
  readonly taal: Taal;
  readonly open: boolean;
  readonly sluit: () => void;
  readonly bron: string;
}

/** The add-in's own page beside the sheet. It stays loaded when it is closed, because the functions run in it too. */
export const Venster = ({ taal, open, sluit, bron }: Eigenschappen): ReactElement => (
  <aside className="venster" aria-label={zeg('venster', taal)} hidden={!open} data-deel="venster">
    <div className="vensterkop">
      <h2>{zeg('groep', taal)}</h2>
      <button type="button" aria-label={zeg('sluitVenster', taal)} onClick={sluit}><span aria-hidden="true">×</span></button>
    </div>
    <iframe src={bron} title={zeg('venster', taal)} />
  </aside>
);
