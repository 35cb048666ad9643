import type { ReactElement } from 'react';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import type { Schrijfwijze } from '../../model/toestand';
import { useOmgeving } from '../gebruik';
import { Keuzerondjes } from '../onderdelen/Keuze';
import { SCHRIJFKEUZE, WIJZEN } from '../tekst/schrijfkeuze';

export type Bereik = 'dit' | 'alle';

const WIJZE: readonly Schrijfwijze[] = ['formules', 'waarden'];

export interface Schrijfkeuzes {
  readonly halfjaar: BeoordeeldeTabel;
  /** Of half-years in the workbook. */
  readonly aantal: number;
  /** How many of those chosen are fixed. */
  readonly vast: number;
  readonly bereik: Bereik;
  readonly kiesBereik: (bereik: Bereik) => void;
}

/** Which half-years are written, and as what. */
export const Schrijfkeuze = ({ halfjaar, aantal, vast, bereik, kiesBereik }: Schrijfkeuzes): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  return (
    <section className="deel" aria-label={t(SCHRIJFKEUZE.kop)}>
      {aantal < 2 ? null : (
        <Keuzerondjes<Bereik>
          legenda={t(SCHRIJFKEUZE.bereik)}
          waarde={bereik}
          kies={kiesBereik}
          opties={[{ waarde: 'dit', naam: t(SCHRIJFKEUZE.ditHalfjaar(halfjaar.periode)) }, { waarde: 'alle', naam: t(SCHRIJFKEUZE.alleHalfjaren(aantal)) }]}
        />
      )}
      <Keuzerondjes<Schrijfwijze>
        legenda={t(SCHRIJFKEUZE.hoe)}
        waarde={toestand.schrijfwijze}
        kies={(wijze) => void acties.kiesSchrijfwijze(wijze)}
        opties={WIJZE.map((waarde) => ({ waarde, naam: t(WIJZEN[waarde].naam), uitleg: t(WIJZEN[waarde].uitleg) }))}
      />
      {vast === 0 ? null : <p className="zacht">{t(SCHRIJFKEUZE.vastgezetOvergeslagen(vast))}</p>}
    </section>
  );
};
