import type { ReactElement } from 'react';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Taal } from '../../src/tekst';
import { Bladtabs } from './balken/Bladtabs';
import { Bovenbalk } from './balken/Bovenbalk';
import { Formulebalk } from './balken/Formulebalk';
import { Lint } from './balken/Lint';
import type { Opdracht } from './balken/Lint';
import { Simulatiepaneel } from './balken/Simulatiepaneel';
import { Statusbalk } from './balken/Statusbalk';
import { isGefilterd, wisselFilter } from './filter';
import { koppelVenster, laatAnderWijzigen, pasSimulatieToe, voerOpdrachtUit, wisselBeveiliging } from './koppeling';
import type { Werkplek } from './koppeling';
import { maakRekenaar } from './raster/rekenaar';
import { Raster } from './raster/Raster';
import type { Simulatie } from './simulatie';
import { Venster } from './Venster';

/** What the page offers around the workbook. */
export interface Zaken {
  readonly voorbeelden: readonly string[];
  readonly kiesVoorbeeld: (naam: string) => void;
  readonly open: (bestand: File) => void;
  readonly bewaar: () => void;
  readonly taal: Taal;
  readonly kiesTaal: (taal: Taal) => void;
  readonly donker: boolean;
  readonly kiesDonker: (donker: boolean) => void;
  readonly simulatie: Simulatie;
  readonly kiesSimulatie: (s: Simulatie) => void;
}

const GEWOON = { bevrorenRijen: 0, bevrorenKolommen: 0, rasterlijnen: true, tekening: false, rijhoogte: 15, kolombreedte: 48, letter: { lettertype: 'Calibri', lettergrootte: 11 } } as const;

/** The open workbook: ribbon, formula bar, grid, sheets and the pane of the add-in. */
export const Werkmapvak = ({ plek, zaken }: { readonly plek: Werkplek; readonly zaken: Zaken }): ReactElement => {
  const { winkel, gelezen } = plek;
  const stand = useSyncExternalStore(winkel.abonneer, winkel.momentopname);
  const [bezig, zetBezig] = useState(false);
  const [simuleert, zetSimuleert] = useState(false);
  const raster = useRef<HTMLDivElement>(null);
  const { taal, simulatie } = zaken;
  const { blad } = stand;

  // before the pane loads, because its first script asks for the host
  useMemo(() => koppelVenster(plek), [plek]);
  useEffect(() => { raster.current?.focus({ preventScroll: true }); }, [plek]);
  useEffect(() => pasSimulatieToe(plek, simulatie), [plek, simulatie]);

  const beeld = useMemo(() => gelezen.bladen.find((b) => b.staat.naam === blad.naam)?.beeld ?? GEWOON, [gelezen, blad]);
  const reken = useMemo(() => maakRekenaar(winkel.boek, blad), [winkel, blad]);

  const voerUit = (opdracht: Opdracht): void => {
    if (opdracht === 'venster') return winkel.toonVenster(!stand.venster);
    zetBezig(true);
    void voerOpdrachtUit(plek, opdracht).finally(() => zetBezig(false));
  };

  return (
    <div className="pagina">
      <Bovenbalk
        taal={taal} naam={plek.naam} gewijzigd={stand.gewijzigd} voorbeelden={zaken.voorbeelden} voorbeeld={plek.naam} kiesVoorbeeld={zaken.kiesVoorbeeld} open={zaken.open}
        bewaar={zaken.bewaar} ongedaan={winkel.ongedaan} simulatie={simuleert} toonSimulatie={() => zetSimuleert(!simuleert)}
      >
        {simuleert ? (
          <Simulatiepaneel
            taal={taal} kiesTaal={zaken.kiesTaal} donker={zaken.donker} kiesDonker={zaken.kiesDonker} simulatie={simulatie} kies={zaken.kiesSimulatie}
            beveiligd={blad.staat.beveiligd} beveilig={() => wisselBeveiliging(plek)} gefilterd={isGefilterd(blad)} filter={() => wisselFilter(winkel, stand)} ander={() => laatAnderWijzigen(plek)} sluit={() => zetSimuleert(false)}
          />
        ) : null}
      </Bovenbalk>
      <Lint taal={taal} vensterOpen={stand.venster} voerUit={voerUit} bezig={bezig} />
      <Formulebalk winkel={winkel} stand={stand} raster={raster} />
      <Raster winkel={winkel} stand={stand} beeld={beeld} donker={zaken.donker} reken={reken} vak={raster} />
      <Bladtabs winkel={winkel} stand={stand} />
      <Venster taal={taal} open={stand.venster} sluit={() => winkel.toonVenster(false)} bron={plek.vensterbron} />
      <Statusbalk winkel={winkel} stand={stand} tekening={beeld.tekening} />
    </div>
  );
};
