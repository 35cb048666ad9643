import type { CSSProperties, ReactElement } from 'react';
import type { Kader, Trede } from '../../../engine';
import { ALGEMEEN } from '../tekst/algemeen';
import { useOmgeving } from '../gebruik';

/** The colours of a trede under a kader, as custom properties for the style sheet. */
export const tredekleur = (kader: Kader | null, trede: Trede | null): CSSProperties => {
  const stijl = kader?.treden.find((t) => t.trede === trede);
  return stijl === undefined ? {} : ({ '--vulling': `#${stijl.vulling}`, '--letter': `#${stijl.letter}` } as CSSProperties);
};

/** A trede as a small block: its number in the kader's colours; the name is there for who cannot see the colour. */
export const Tredevlak = ({ trede, kader, metNaam = false }: { readonly trede: Trede | null; readonly kader: Kader | null; readonly metNaam?: boolean }): ReactElement => {
  const { t } = useOmgeving();
  const naam = kader?.treden.find((x) => x.trede === trede)?.naam;
  if (trede === null) return <span className="trede trede--geen"><span aria-hidden="true">{'–'}</span><span className="alleen-lezer">{t(ALGEMEEN.geenTrede)}</span></span>;
  return (
    <span className={metNaam ? 'trede trede--naam' : 'trede'} style={tredekleur(kader, trede)}>
      <span aria-hidden="true" className="trede__getal">{trede}</span>
      {metNaam && naam !== undefined ? <span aria-hidden="true">{t(naam)}</span> : null}
      <span className="alleen-lezer">{t(naam === undefined || !metNaam ? ALGEMEEN.tredeKort(trede) : ALGEMEEN.trede(trede, naam))}</span>
    </span>
  );
};
