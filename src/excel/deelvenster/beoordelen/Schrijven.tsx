import { useState, type ReactElement } from 'react';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import type { Lezing, Schrijfwijze } from '../../model/toestand';
import { isOnder, plekVan } from '../../model/halfjaarplek';
import { telBeoordeeld } from '../cijfers';
import { useOmgeving } from '../gebruik';
import { Keuzerondjes } from '../onderdelen/Keuze';
import { Ongebroken } from '../onderdelen/Ongebroken';
import { SCHRIJVEN, WIJZEN } from '../tekst/beoordelen';
import { Knop } from '../onderdelen/Knop';

type Bereik = 'dit' | 'alle';

const WIJZE: readonly Schrijfwijze[] = ['formules', 'waarden'];

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
      <section className="deel" aria-label={t(SCHRIJVEN.kop)}>
        {alle.length < 2 ? null : (
          <Keuzerondjes<Bereik>
            legenda={t(SCHRIJVEN.bereik)}
            waarde={bereik}
            kies={kiesBereik}
            opties={[{ waarde: 'dit', naam: t(SCHRIJVEN.ditHalfjaar(halfjaar.periode)) }, { waarde: 'alle', naam: t(SCHRIJVEN.alleHalfjaren(alle.length)) }]}
          />
        )}
        <Keuzerondjes<Schrijfwijze>
          legenda={t(SCHRIJVEN.hoe)}
          waarde={toestand.schrijfwijze}
          kies={(wijze) => void acties.kiesSchrijfwijze(wijze)}
          opties={WIJZE.map((waarde) => ({ waarde, naam: t(WIJZEN[waarde].naam), uitleg: t(WIJZEN[waarde].uitleg) }))}
        />
        {vast === 0 ? null : <p className="zacht">{t(SCHRIJVEN.vastgezetOvergeslagen(vast))}</p>}
      </section>
      <div className="voet">
        <Knop soort="primair" className="breed" uit={toestand.werk !== null} onClick={() => void acties.beoordeel(open.map(plekVan))}>
          <Ongebroken>{t(bereik === 'dit' || open.length === 1 ? SCHRIJVEN.beoordeel(gemeenten, (open[0] ?? halfjaar).periode) : SCHRIJVEN.beoordeelAlle(gemeenten, open.length))}</Ongebroken>
        </Knop>
      </div>
    </>
  );
};
