import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ComponentType, type ReactElement, type ReactNode } from 'react';
import { useOmgeving } from '../gebruik';
import { ALGEMEEN } from '../tekst/algemeen';
import { Vangnet } from './Vangnet';

/** Keeps a part that fails from taking the rest along, and offers to try again. */
export const Veilig = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const { t } = useOmgeving();
  return (
    <Vangnet
      anders={(opnieuw) => (
        <div className="balk balk--fout" role="alert">
          <p>{t(ALGEMEEN.kapot)}</p>
          <div className="knoppen"><Button size="small" onClick={opnieuw}>{t(ALGEMEEN.probeerOpnieuw)}</Button></div>
        </div>
      )}
    >
      {children}
    </Vangnet>
  );
};

interface Uitgesteld<E extends object> {
  readonly laad: () => Promise<{ readonly default: ComponentType<E> }>;
  readonly met: E;
}

const Lader = <E extends object>({ laad, met }: Uitgesteld<E>): ReactElement => {
  const { t } = useOmgeving();
  const [Deel] = useState(() => lazy(laad) as unknown as ComponentType<E>);
  return <Suspense fallback={<p className="zacht" role="status">{t(ALGEMEEN.laden)}</p>}><Deel {...met} /></Suspense>;
};

/** A part whose code is loaded when it is first shown; where that fails, trying again asks for it again. */
export const Later = <E extends object>(uitgesteld: Uitgesteld<E>): ReactElement => <Veilig><Lader {...uitgesteld} /></Veilig>;
