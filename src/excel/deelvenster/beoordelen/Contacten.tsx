import type { ReactElement } from 'react';
import { isContactenblad } from '../../../werkmap/contacten/blad';
import type { Lezing } from '../../model/toestand';
import { useOmgeving } from '../gebruik';
import { LATER } from '../later';
import { Later } from '../onderdelen/Later';
import { Uitklap } from '../onderdelen/Uitklap';
import { BEOORDELEN } from '../tekst/beoordelen';

/** Which talks and contacts are overdue, where the workbook keeps them; that is of no half-year. */
export const Contacten = ({ lezing }: { readonly lezing: Lezing }): ReactElement | null => {
  const { t } = useOmgeving();
  return lezing.bladen.some(isContactenblad) ? <Uitklap kop={t(BEOORDELEN.contacten)}><Later bron={LATER.contacten} met={{ lezing }} /></Uitklap> : null;
};
