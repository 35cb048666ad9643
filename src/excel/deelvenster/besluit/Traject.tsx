import { useMemo, type ReactElement } from 'react';
import { kaders } from '../../../kaders';
import { trajectVan } from '../../../kaders/trajecten';
import { tweemaal } from '../../../tekst';
import { trajectbronnen, trajectTekst, zonderTrajectTekst } from '../../../tekst/traject';
import { trajectbeeld, zonderTraject } from '../../../werkmap/traject/beeld';
import { trajectfoutTekst } from '../../../werkmap/traject/lees';
import type { Lezing } from '../../model/toestand';
import { useOmgeving } from '../gebruik';
import { Uitklap } from '../onderdelen/Uitklap';
import { OVERZICHT } from '../tekst/overzicht';
import { Zinnen } from './Zinnen';

/** What is out of order, overdue, due or not begun of the trajectories from trede 4 on; of one gemeente, or of all; and where the steps come from. Nothing where nobody has one or needs one. */
export const Traject = ({ lezing, gemeente }: { readonly lezing: Lezing; readonly gemeente?: string }): ReactElement | null => {
  const { t, taal, toestand: { vandaag } } = useOmgeving();
  const { standen, fouten } = useMemo(() => trajectbeeld(lezing.werkmap, kaders, trajectVan, vandaag), [lezing.werkmap, vandaag]);
  const telt = (naam: string | null): boolean => gemeente === undefined || naam === gemeente;
  const hier = standen.filter((s) => telt(s.gemeente));
  const zonder = zonderTraject(lezing.beoordeling?.tabellen ?? [], standen).filter(telt);
  const mist = zonderTrajectTekst(zonder, taal);
  const meldingen = fouten.filter((f) => (f.code === 'KOPPEN_ANDERS' ? gemeente === undefined || zonder.length > 0 : telt(f.gemeente)));
  if (hier.length === 0 && zonder.length === 0 && meldingen.length === 0) return null;
  const wat = (zin: string, naam: string): string => (gemeente === undefined ? `${naam}: ${zin}` : zin);
  const zinnen = hier.flatMap((s) => { const uit = trajectTekst(s, taal); return (uit.length === 0 ? [t(OVERZICHT.bij)] : uit).map((z) => wat(z, s.gemeente)); });
  const bronnen = trajectbronnen((hier[0]?.stappen ?? []).map((s) => s.stap), taal);
  return (
    <>
      <h4>{t(OVERZICHT.traject(vandaag))}</h4>
      <Zinnen zinnen={[...zinnen, ...(mist === null ? [] : [mist])]} />
      {bronnen.length === 0 ? null : <Uitklap kop={t(OVERZICHT.trajectbronnen)}><Zinnen zinnen={bronnen} /></Uitklap>}
      {meldingen.length === 0 ? null : <><h4>{t(OVERZICHT.nietGelezen)}</h4><Zinnen zinnen={meldingen.map((f) => t(tweemaal((x) => trajectfoutTekst(f)[x])))} /></>}
    </>
  );
};
