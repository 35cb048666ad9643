import { useMemo, useState, type ReactElement } from 'react';
import type { BeoordeeldeRij, BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { gemeenterijen, naarGevolg } from '../cijfers';
import { useOmgeving } from '../gebruik';
import { Rijknop } from '../onderdelen/Rijknop';
import { Tredevlak } from '../onderdelen/Tredevlak';
import { Uitklap } from '../onderdelen/Uitklap';
import { ALGEMEEN } from '../tekst/algemeen';
import { BEOORDELEN } from '../tekst/beoordelen';
import { Knop } from '../onderdelen/Knop';

const EERSTE = 30;

/** What goes with a trede, in a few words each. */
export const Kenmerken = ({ rij }: { readonly rij: BeoordeeldeRij }): ReactElement | null => {
  const { t } = useOmgeving();
  const b = rij.beoordeling;
  if (b === null || b.soort === 'niet te beoordelen') return null;
  const woorden = [
    ...(b.handmatig ? [BEOORDELEN.handmatig] : []),
    ...(b.lezing === 'afgeleid' ? [BEOORDELEN.afgeleid] : []),
    ...(b.basis === 'koppelingstekort' ? [BEOORDELEN.koppelingstekort] : []),
    ...(b.besluit === null ? [] : [BEOORDELEN.besluit(b.besluit.trede)]),
  ];
  return woorden.length === 0 ? null : <span className="kenmerken">{woorden.map((w) => t(w)).join(' · ')}</span>;
};

/** Every gemeente of the half-year by consequence; a click selects its row. */
export const Uitkomsten = ({ halfjaar, open }: { readonly halfjaar: BeoordeeldeTabel; readonly open: boolean }): ReactElement => {
  const { t } = useOmgeving();
  const [zichtbaar, toon] = useState(EERSTE);
  const rijen = useMemo(() => naarGevolg(gemeenterijen(halfjaar)), [halfjaar]);
  return (
    <Uitklap kop={t(BEOORDELEN.alles(rijen.length))} open={open}>
      <ol className="rijen">
        {rijen.slice(0, zichtbaar).map((r) => {
          const [van, naar] = [r.beoordeling?.grootheden.vorigeTrede ?? null, r.beoordeling?.trede ?? null];
          return (
            <li key={r.rij.rij}>
              <Rijknop tabel={halfjaar.tabel} rij={r.rij} onder={<Kenmerken rij={r} />}>
                <span className="stap">
                  {van === null || van === naar ? null : <><Tredevlak trede={van} kader={halfjaar.kader} /><span className="stap__pijl" aria-hidden="true">{'→'}</span></>}
                  <Tredevlak trede={naar} kader={halfjaar.kader} />
                </span>
              </Rijknop>
            </li>
          );
        })}
      </ol>
      {rijen.length > zichtbaar ? <Knop className="meer" klein soort="zacht" onClick={() => toon(zichtbaar + 10 * EERSTE)}>{t(ALGEMEEN.toonMeer(Math.min(rijen.length - zichtbaar, 10 * EERSTE)))}</Knop> : null}
    </Uitklap>
  );
};
