import type { ReactElement } from 'react';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import type { Lezing } from '../../model/toestand';
import { useOmgeving } from '../gebruik';
import { LATER } from '../later';
import { Later } from '../onderdelen/Later';
import { Uitklap } from '../onderdelen/Uitklap';
import { BEOORDELEN } from '../tekst/beoordelen';

/** What was recognised, in one line; opened, each column with its reason and the ways to correct it. */
export const Herkendkop = ({ halfjaar, lezing }: { readonly halfjaar: BeoordeeldeTabel; readonly lezing: Lezing }): ReactElement => {
  const { t, toestand } = useOmgeving();
  const invoer = halfjaar.tabel.kolommen.filter((k) => k.soort !== 'eigen' && k.soort !== 'onbekend');
  const twijfel = invoer.filter((k) => k.zekerheid === 'waarschijnlijk').length;
  const bij = twijfel > 0 ? BEOORDELEN.nakijken(twijfel) : Object.keys(toestand.keuzes).length > 0 ? BEOORDELEN.gecorrigeerd : BEOORDELEN.allesZeker(invoer.length);
  return (
    <Uitklap kop={t(BEOORDELEN.herkend)} bij={t(bij)}>
      <Later bron={LATER.herkend} met={{ halfjaar, lezing }} />
    </Uitklap>
  );
};
