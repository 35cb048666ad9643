import { useMemo, useSyncExternalStore, type ReactElement } from 'react';
import type { Model, Scherm } from '../model/toestand';
import { Beoordelen } from './beoordelen/Beoordelen';
import { Omgevingsgever, useFocusbehoud, type Omgeving } from './gebruik';
import { LATER } from './later';
import { Later, Veilig } from './onderdelen/Later';
import { Meldingbalk } from './onderdelen/Meldingbalk';
import { Tabbladen } from './onderdelen/Tabbladen';
import { Verouderdbalk } from './onderdelen/Verouderdbalk';
import { Werkbalk } from './onderdelen/Werkbalk';
import { ALGEMEEN } from './tekst/algemeen';

/** The whole pane over its state. */
export const Venster = ({ model }: { readonly model: Model }): ReactElement => {
  const toestand = useSyncExternalStore(model.abonneer, model.toestand);
  const { taal, scherm } = toestand;
  const omgeving = useMemo((): Omgeving => ({ toestand, acties: model.acties, taal, t: (tekst) => tekst[taal] }), [toestand, model, taal]);
  const { t } = omgeving;
  useFocusbehoud(toestand, toestand.werk !== null);
  return (
    <Omgevingsgever value={omgeving}>
      <main className="venster" lang={taal} aria-label={t(ALGEMEEN.venster)}>
        <Later bron={LATER.stijl} met={{}} stil />
        <h1 className="alleen-lezer">{t(ALGEMEEN.venster)}</h1>
        <Tabbladen<Scherm>
          label={t(ALGEMEEN.tabbladen)}
          open={scherm}
          kies={model.acties.toonScherm}
          tussen={<><Werkbalk /><Meldingbalk /><Verouderdbalk /></>}
          bladen={[
            { naam: 'beoordelen', kop: t(ALGEMEEN.beoordelen), inhoud: () => <Veilig><Beoordelen /></Veilig> },
            { naam: 'gemeente', kop: t(ALGEMEEN.gemeente), inhoud: () => <Later bron={LATER.gemeente} met={{}} /> },
            { naam: 'over', kop: t(ALGEMEEN.over), inhoud: () => <Later bron={LATER.over} met={{}} /> },
          ]}
        />
      </main>
    </Omgevingsgever>
  );
};
