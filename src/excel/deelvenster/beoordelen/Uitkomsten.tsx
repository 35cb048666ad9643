import type { ReactElement } from 'react';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { beoordeeldeRijen } from '../cijfers';
import { useOmgeving } from '../gebruik';
import { LATER } from '../later';
import { Later } from '../onderdelen/Later';
import { Uitklap } from '../onderdelen/Uitklap';
import { BEOORDELEN } from '../tekst/beoordelen';

/** Every gemeente of the half-year, folded until it was written. */
export const Uitkomsten = ({ halfjaar, open }: { readonly halfjaar: BeoordeeldeTabel; readonly open: boolean }): ReactElement => {
  const { t } = useOmgeving();
  return (
    <Uitklap kop={t(BEOORDELEN.alles(beoordeeldeRijen(halfjaar).length))} open={open}>
      <Later bron={LATER.uitkomsten} met={{ halfjaar }} />
    </Uitklap>
  );
};
