import type { ReactElement } from 'react';
import type { Taal } from '../../../src/tekst';
import { zeg } from '../teksten';
import type { Sleutel } from '../teksten';

/** A command of the add-in as its manifest names it; `venster` opens the pane itself. */
export type Opdracht = 'beoordeel' | 'toelichting' | 'herstel' | 'venster';

const KNOPPEN: readonly (readonly [Opdracht, Sleutel, string])[] = [
  ['beoordeel', 'beoordeel', 'icon'], ['venster', 'deelvenster', 'icon-deelvenster'], ['toelichting', 'toelichting', 'icon-toelichting'], ['herstel', 'herstel', 'icon-herstel'],
];

interface Eigenschappen {
  readonly taal: Taal;
  readonly vensterOpen: boolean;
  readonly voerUit: (opdracht: Opdracht) => void;
  readonly bezig: boolean;
}

/** The buttons of the add-in, as Excel's ribbon would have them. */
export const Lint = ({ taal, vensterOpen, voerUit, bezig }: Eigenschappen): ReactElement => (
  <div className="lint" role="toolbar" aria-label={zeg('lint', taal)} data-deel="lint">
    <div className="groep" role="group" aria-label={zeg('groep', taal)}>
      <div className="knoppen">
        {KNOPPEN.map(([opdracht, naam, icoon]) => (
          <button key={opdracht} type="button" className="lintknop" disabled={bezig && opdracht !== 'venster'} {...(opdracht === 'venster' ? { 'aria-pressed': vensterOpen } : {})} onClick={() => voerUit(opdracht)}>
            <img src={`/assets/${icoon}-32.png`} alt="" width={24} height={24} />
            <span>{zeg(naam, taal)}</span>
          </button>
        ))}
      </div>
      <div className="groepsnaam" aria-hidden="true">{zeg('groep', taal)}</div>
    </div>
  </div>
);
