import type { ReactElement } from 'react';
import { gelijk, vorige } from '../../../engine';
import { voortgangbladnaam } from '../../../rapport/voortgang/bladnaam';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { plekVan } from '../../model/halfjaarplek';
import type { Lezing } from '../../model/toestand';
import { useOmgeving } from '../gebruik';
import { Bladknop } from '../onderdelen/Bladknop';
import { STUKKEN } from '../tekst/stukken';

/** Puts the progress report over a half-year and the one before it on a new sheet; a sheet that is there stays as it is. */
export const Voortgangsblad = ({ halfjaar, lezing }: { readonly halfjaar: BeoordeeldeTabel; readonly lezing: Lezing }): ReactElement => {
  const { t, acties } = useOmgeving();
  const voor = vorige(halfjaar.periode);
  const heeftVoor = lezing.herkenning.gelukt && lezing.herkenning.tabellen.some((x) => x.soort === 'gemeenten' && [x.periode, ...x.rijen.map((r) => r.periode)].some((p) => p !== null && gelijk(p, voor)));
  const naam = voortgangbladnaam(heeftVoor ? [voor, halfjaar.periode] : [halfjaar.periode]);
  return (
    <>
      <h4>{t(STUKKEN.blad)}</h4>
      <p className="zacht">{t(STUKKEN.bladUitleg)}</p>
      <Bladknop naam={naam} lezing={lezing} maak={() => void acties.maakRapportblad('voortgang', plekVan(halfjaar))} />
    </>
  );
};
