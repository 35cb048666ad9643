import { useMemo, type ReactElement } from 'react';
import { isoDag, type Prognose as Uitkomst } from '../../../engine';
import { kaders } from '../../../kaders';
import { tweemaal } from '../../../tekst';
import { beletselTekst, nodigZinnen, omhoogTekst, versieTekst } from '../../../tekst/prognose';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { rijprognose } from '../../../werkmap/beoordelen/prognose';
import type { Lezing } from '../../model/toestand';
import { loopt } from '../cijfers';
import type { Rijplek } from './rijplek';
import { useOmgeving } from '../gebruik';
import { Deel, Methoden, Regels } from '../prognose/Methoden';
import { usePeildatum } from '../prognose/Peildatum';
import { PROGNOSE } from '../tekst/prognose';

const Uitwerking = ({ uitkomst: p, tabel }: { readonly uitkomst: Uitkomst; readonly tabel: BeoordeeldeTabel }): ReactElement => {
  const { t, taal } = useOmgeving();
  const { trede1, nietOmhoog } = nodigZinnen(p.nodig, taal);
  return (
    <>
      <Deel p={p} grootheden={p.nu.grootheden} />
      <p className="zacht">{t(PROGNOSE.balk)}</p>
      <p>{omhoogTekst(p, taal)}</p>
      <Methoden p={p} tabel={tabel} />
      <Regels van={p.verwachtingen} tabel={tabel} />
      <p>{nietOmhoog}</p>
      <p>{trede1}</p>
      <p className="zacht">{t(PROGNOSE.gerekendMet(tweemaal((x) => versieTekst(p.versie, x))))}</p>
    </>
  );
};

/** Where a half-year that runs will end for one gemeente, by every method; nothing for one that is over. */
export const Prognose = ({ plek: { rij, tabel }, lezing }: { readonly plek: Rijplek; readonly lezing: Lezing }): ReactElement | null => {
  const { t, taal, toestand: { vandaag } } = useOmgeving();
  const { dag, veld } = usePeildatum(tabel);
  const iso = dag === null ? null : isoDag(dag);
  const uitkomst = useMemo(() => (dag === null ? null : rijprognose(rij, tabel, lezing.beoordeling?.tabellen ?? [], dag, kaders, { onderbouwing: false })), [rij, tabel, lezing, iso]);
  if (rij.dossier === null || !loopt(tabel, vandaag)) return null;
  return (
    <section className="deel prognose">
      <h3>{t(PROGNOSE.kop)}</h3>
      {veld}
      {uitkomst === null ? <p className="veldfout" role="status">{t(PROGNOSE.kiesDag(tabel.periode))}</p> : null}
      {uitkomst?.soort === 'niet te zeggen' ? <p className="veldfout" role="status">{beletselTekst(uitkomst.beletsel, taal)}</p> : null}
      {uitkomst?.soort === 'prognose' ? <Uitwerking uitkomst={uitkomst} tabel={tabel} /> : null}
    </section>
  );
};
