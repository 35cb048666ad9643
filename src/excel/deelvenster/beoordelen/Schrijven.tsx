import { useState, type ReactElement } from 'react';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import type { Lezing } from '../../model/toestand';
import { isOnder, plekVan } from '../../model/halfjaarplek';
import { telBeoordeeld } from '../cijfers';
import { useOmgeving } from '../gebruik';
import { LATER } from '../later';
import { Later } from '../onderdelen/Later';
import { Ongebroken } from '../onderdelen/Ongebroken';
import { SCHRIJVEN } from '../tekst/beoordelen';
import { Knop } from '../onderdelen/Knop';
import type { Bereik } from './Schrijfkeuze';

/** Which half-years are written, and as what; then the one button that writes. Not shown at a half-year that is fixed. */
export const Schrijven = ({ halfjaar, lezing }: { readonly halfjaar: BeoordeeldeTabel; readonly lezing: Lezing }): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  const [bereik, kiesBereik] = useState<Bereik>('dit');
  const alle = lezing.beoordeling?.tabellen ?? [];
  const gekozen = bereik === 'dit' ? [halfjaar] : alle;
  const open = gekozen.filter((h) => !isOnder(toestand.vastgezet, plekVan(h)));
  const gemeenten = open.reduce((n, h) => n + telBeoordeeld(h), 0);
  const vast = gekozen.length - open.length;
  return (
    <>
      <Later bron={LATER.schrijfkeuze} met={{ halfjaar, aantal: alle.length, vast, bereik, kiesBereik }} stil />
      <div className="voet">
        <Knop soort="primair" className="breed" uit={toestand.werk !== null} onClick={() => void acties.beoordeel(open.map(plekVan))}>
          <Ongebroken>{t(bereik === 'dit' || open.length === 1 ? SCHRIJVEN.beoordeel(gemeenten, (open[0] ?? halfjaar).periode) : SCHRIJVEN.beoordeelAlle(gemeenten, open.length))}</Ongebroken>
        </Knop>
      </div>
    </>
  );
};
