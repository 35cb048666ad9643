import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState, useSyncExternalStore, type ComponentType, type ReactElement, type ReactNode } from 'react';
import type { Model } from '../model/toestand';
import { Beoordelen } from './beoordelen/Beoordelen';
import { Omgevingsgever, useOmgeving, type Omgeving } from './gebruik';
import { Meldingbalk } from './onderdelen/Meldingbalk';
import { Tabbladen } from './onderdelen/Tabbladen';
import { Vangnet } from './onderdelen/Vangnet';
import { Werkbalk } from './onderdelen/Werkbalk';
import { ALGEMEEN } from './tekst/algemeen';

type Lader = () => Promise<{ readonly default: ComponentType }>;

const laadGemeente: Lader = () => import(/* webpackChunkName: "gemeente" */ './gemeente/Gemeente').then((m) => ({ default: m.Gemeente }));
const laadOver: Lader = () => import(/* webpackChunkName: "over" */ './over/Over').then((m) => ({ default: m.Over }));

/** A part that is loaded when it is shown; mounted again after a failure, it is asked for again. */
const Later = ({ laad }: { readonly laad: Lader }): ReactElement => {
  const { t } = useOmgeving();
  const [Deel] = useState(() => lazy(laad));
  return <Suspense fallback={<p className="zacht" role="status">{t(ALGEMEEN.laden)}</p>}><Deel /></Suspense>;
};

type Tabnaam = 'beoordelen' | 'gemeente' | 'over';

/** The whole pane over its state. */
export const Venster = ({ model }: { readonly model: Model }): ReactElement => {
  const toestand = useSyncExternalStore(model.abonneer, model.toestand);
  const [open, kies] = useState<Tabnaam>('beoordelen');
  const { taal } = toestand;
  const omgeving = useMemo((): Omgeving => ({ toestand, acties: model.acties, taal, t: (tekst) => tekst[taal] }), [toestand, model, taal]);
  const { t } = omgeving;
  const veilig = (inhoud: ReactNode) => (): ReactNode => (
    <Vangnet anders={(opnieuw) => <div className="balk balk--fout" role="alert"><p>{t(ALGEMEEN.kapot)}</p><div className="knoppen"><Button size="small" onClick={opnieuw}>{t(ALGEMEEN.probeerOpnieuw)}</Button></div></div>}>
      {inhoud}
    </Vangnet>
  );
  return (
    <Omgevingsgever value={omgeving}>
      <main className="venster" lang={taal} aria-label={t(ALGEMEEN.venster)}>
        <h1 className="alleen-lezer">{t(ALGEMEEN.venster)}</h1>
        <Tabbladen<Tabnaam>
          label={t(ALGEMEEN.tabbladen)}
          open={open}
          kies={kies}
          tussen={<><Werkbalk /><Meldingbalk /></>}
          bladen={[
            { naam: 'beoordelen', kop: t(ALGEMEEN.beoordelen), inhoud: veilig(<Beoordelen />) },
            { naam: 'gemeente', kop: t(ALGEMEEN.gemeente), inhoud: veilig(<Later laad={laadGemeente} />) },
            { naam: 'over', kop: t(ALGEMEEN.over), inhoud: veilig(<Later laad={laadOver} />) },
          ]}
        />
      </main>
    </Omgevingsgever>
  );
};
