import { useMemo, type ReactElement } from 'react';
import { tredeVanKracht } from '../../../engine';
import type { BeoordeeldeRij, BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { beoordeeldeRijen } from '../cijfers';
import { useOmgeving } from '../gebruik';
import { Besluitmerk } from '../onderdelen/Besluitmerk';
import { Kortelijst } from '../onderdelen/Kortelijst';
import { Rijknop } from '../onderdelen/Rijknop';
import { Tredevlak } from '../onderdelen/Tredevlak';
import { KENMERKEN } from '../tekst/kenmerken';
import { naarGevolg } from './gevolg';

const EERSTE = 30;

/** What goes with a trede, in a few words each. */
export const Kenmerken = ({ rij }: { readonly rij: BeoordeeldeRij }): ReactElement | null => {
  const { t } = useOmgeving();
  const b = rij.beoordeling;
  if (b === null || b.soort === 'niet te beoordelen') return <Besluitmerk b={b} />;
  const woorden = [
    ...(b.handmatig ? [KENMERKEN.handmatig] : []),
    ...(b.lezing === 'afgeleid' ? [KENMERKEN.afgeleid] : []),
    ...(b.basis === 'koppelingstekort' ? [KENMERKEN.koppelingstekort] : []),
  ];
  return <>{woorden.length === 0 ? null : <span className="kenmerken">{woorden.map((w) => t(w)).join(' · ')}</span>}<Besluitmerk b={b} /></>;
};

const Uitkomstregel = ({ halfjaar, rij }: { readonly halfjaar: BeoordeeldeTabel; readonly rij: BeoordeeldeRij }): ReactElement => {
  const [van, naar] = [rij.beoordeling?.grootheden.vorigeTrede ?? null, rij.beoordeling === null ? null : tredeVanKracht(rij.beoordeling)];
  return (
    <li>
      <Rijknop tabel={halfjaar.tabel} rij={rij.rij} onder={<Kenmerken rij={rij} />}>
        <span className="stap">
          {van === null || van === naar ? null : <><Tredevlak trede={van} kader={halfjaar.kader} /><span className="stap__pijl" aria-hidden="true">{'→'}</span></>}
          <Tredevlak trede={naar} kader={halfjaar.kader} />
        </span>
      </Rijknop>
    </li>
  );
};

/** Every gemeente of the half-year by consequence; a click selects its row. */
export const Uitkomstenlijst = ({ halfjaar }: { readonly halfjaar: BeoordeeldeTabel }): ReactElement => {
  const rijen = useMemo(() => naarGevolg(beoordeeldeRijen(halfjaar)), [halfjaar]);
  return <Kortelijst soort="ol" className="rijen" eerste={EERSTE} erbij={10 * EERSTE} aantal={rijen.length} regels={(tot) => rijen.slice(0, tot).map((r) => <Uitkomstregel key={r.rij.rij} halfjaar={halfjaar} rij={r} />)} />;
};
