import { useEffect, useState, type ComponentType, type ReactElement, type ReactNode } from 'react';
import { useOmgeving } from '../gebruik';
import type { Laterdeel } from '../later';
import { ALGEMEEN } from '../tekst/algemeen';
import { Vangnet } from './Vangnet';
import { Knop } from './Knop';

/** Keeps a part that fails from taking the rest along, and offers to try again. */
export const Veilig = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const { t } = useOmgeving();
  return (
    <Vangnet
      anders={(opnieuw) => (
        <div className="balk balk--fout" role="alert">
          <p>{t(ALGEMEEN.kapot)}</p>
          <div className="knoppen"><Knop klein onClick={opnieuw}>{t(ALGEMEEN.probeerOpnieuw)}</Knop></div>
        </div>
      )}
    >
      {children}
    </Vangnet>
  );
};

interface Uitgesteld<E extends object> {
  readonly bron: Laterdeel<E>;
  readonly met: E;
  /** Says nothing while it is loaded: where a line of text is to come. */
  readonly stil?: boolean;
}

const Lader = <E extends object>({ bron, met, stil = false }: Uitgesteld<E>): ReactElement => {
  const { t } = useOmgeving();
  const begin = (): { readonly bron: Laterdeel<E>; readonly deel: ComponentType<E> | null; readonly fout: unknown } => ({ bron, deel: bron.deel(), fout: null });
  const [bewaard, zet] = useState(begin);
  // another part in the same place begins anew: what was kept takes other properties
  const stand = bewaard.bron === bron ? bewaard : begin();
  useEffect(() => {
    let weg = false;
    const klaar = (deel: ComponentType<E> | null, fout: unknown): void => { if (!weg) zet({ bron, deel, fout }); };
    void bron.laad().then((deel) => klaar(deel, null), (fout: unknown) => klaar(null, fout ?? new Error('not loaded')));
    return () => { weg = true; };
  }, [bron]);
  if (stand.fout !== null) throw stand.fout;
  if (stand.deel === null && stil) return <></>;
  return stand.deel === null ? <p className="zacht laden" role="status">{t(ALGEMEEN.laden)}</p> : <stand.deel {...met} />;
};

/**
 * A part whose code is loaded when it is first shown; where that fails, trying again asks for it again. Not `React.lazy`: that
 * holds a part back for 300 ms once it has shown that it waits, and keeps a failure for good.
 */
export const Later = <E extends object>(uitgesteld: Uitgesteld<E>): ReactElement => <Veilig><Lader {...uitgesteld} /></Veilig>;
