import type { KeyboardEvent, ReactElement, RefObject } from 'react';
import { useState } from 'react';
import { adres, bereikadres } from '../../../src/werkmap/blad';
import { bewerktekst } from '../invoer';
import { bewerktoets } from '../raster/Celinvoer';
import { keuzebereik } from '../raster/toetsen';
import { zeg } from '../teksten';
import type { Stand, Winkel } from '../winkel';

interface Eigenschappen {
  readonly winkel: Winkel;
  readonly stand: Stand;
  readonly raster: RefObject<HTMLDivElement | null>;
}

/** Where the selection is, and what the active cell really holds. */
export const Formulebalk = ({ winkel, stand, raster }: Eigenschappen): ReactElement => {
  const { blad, keuze, bewerking } = stand;
  const { taal } = winkel;
  const { actief } = keuze;
  const b = keuzebereik(keuze);
  const plek = b.rij === b.totRij && b.kolom === b.totKolom ? adres(actief.rij, actief.kolom) : bereikadres(b);
  // what is being typed in the name box; null shows where the selection is
  const [naam, zetNaam] = useState<string | null>(null);
  const terug = (): void => raster.current?.focus();

  const naamtoets = (e: KeyboardEvent): void => {
    if (e.key === 'Enter') winkel.gaNaar(naam ?? plek);
    else if (e.key !== 'Escape') return;
    zetNaam(null);
    e.preventDefault();
    terug();
  };

  return (
    <div className="formulebalk" role="group" aria-label={zeg('formulebalk', taal)} data-deel="formulebalk">
      <input className="naamvak" aria-label={zeg('naamvak', taal)} value={naam ?? plek} spellCheck={false} onChange={(e) => zetNaam(e.target.value)} onKeyDown={naamtoets} onFocus={(e) => e.target.select()} onBlur={() => zetNaam(null)} />
      <span className="fx" aria-hidden="true">fx</span>
      <input
        className="inhoud" aria-label={zeg('celinhoud', taal)} spellCheck={false} value={bewerking?.tekst ?? bewerktekst(blad.cel(actief.rij, actief.kolom), taal)}
        onFocus={() => { if (!bewerking) winkel.begin('balk'); }} onChange={(e) => winkel.typ(e.target.value)} onKeyDown={(e) => bewerktoets(e, winkel, terug)}
      />
    </div>
  );
};
