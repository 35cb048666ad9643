import type { CSSProperties, ReactElement } from 'react';
import type { Kader, Trede } from '../../../engine';
import { useOmgeving } from '../gebruik';
import { tredekleur } from '../onderdelen/Tredevlak';
import { ALGEMEEN } from '../tekst/algemeen';
import { GEMEENTE } from '../tekst/gemeente';

const merk = (trede: Trede, nu: Trede | null, vorige: Trede | null): keyof Pick<typeof GEMEENTE, 'ladderNu' | 'ladderVorige' | 'ladderBeide'> | null => {
  if (trede === nu) return trede === vorige ? 'ladderBeide' : 'ladderNu';
  return trede === vorige ? 'ladderVorige' : null;
};

/** The treden of a kader as stairs, the highest on top; where the gemeente stands and stood is said in words too. */
export const Ladder = ({ kader, nu, vorige }: { readonly kader: Kader; readonly nu: Trede | null; readonly vorige: Trede | null }): ReactElement => {
  const { t } = useOmgeving();
  return (
    <section className="deel">
      <h3>{t(GEMEENTE.ladder)}</h3>
      <ol className="ladder">
        {[...kader.treden].reverse().map((x) => {
          const hier = merk(x.trede, nu, vorige);
          const soort = x.trede === nu ? ' sport--nu' : x.trede === vorige ? ' sport--vorige' : '';
          return (
            <li key={x.trede} className={`sport${soort}`} style={{ ...tredekleur(kader, x.trede), '--hoogte': x.trede - 1 } as CSSProperties} aria-current={x.trede === nu ? 'step' : undefined}>
              <span className="sport__getal" aria-hidden="true">{x.trede}</span>
              <span className="sport__naam"><span className="alleen-lezer">{t(ALGEMEEN.trede(x.trede, x.naam))}</span><span aria-hidden="true">{t(x.naam)}</span></span>
              {hier === null ? null : <strong className="sport__merk">{t(GEMEENTE[hier])}</strong>}
            </li>
          );
        })}
      </ol>
    </section>
  );
};
