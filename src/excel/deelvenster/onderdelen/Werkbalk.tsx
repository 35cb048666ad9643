import { useEffect, useId, useState, type ReactElement } from 'react';
import { useOmgeving } from '../gebruik';
import { LATER } from '../later';
import { ALGEMEEN, WERK } from '../tekst/algemeen';
import { Knop } from './Knop';
import { Later } from './Later';
import { useVerouderd } from './Verouderdbalk';

/** Excel lets nothing begin while a cell is typed in: after so many ms without a beginning that is the likely reason. */
const GEDULD = 1_500;

const useWachtlang = (wacht: boolean): boolean => {
  const [lang, zet] = useState(false);
  useEffect(() => {
    if (!wacht) return undefined;
    const wekker = setTimeout(() => zet(true), GEDULD);
    return () => { clearTimeout(wekker); zet(false); };
  }, [wacht]);
  return lang;
};

/** Work under way with how far it is, and the button that stops it; tells screen readers what is done, what was, and that it is old. */
export const Werkbalk = (): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  const { werk, samenvatting } = toestand;
  const verouderd = useVerouderd();
  const wachtlang = useWachtlang(werk?.deel === 0);
  const bezig = werk === null ? '' : wachtlang ? t(ALGEMEEN.wachtOpCel) : t(WERK[werk.wat]);
  const id = useId();
  return (
    <>
      <div role="status" className="alleen-lezer">
        {werk !== null ? bezig : verouderd !== null ? <Later bron={LATER.verouderdtekst} met={{}} stil /> : samenvatting === null ? '' : <Later bron={LATER.gedaan} met={{ samenvatting }} stil />}
      </div>
      {werk === null ? null : (
        <div className={wachtlang ? 'werk werk--wacht' : 'werk'}>
          <div className="werk__regel">
            <span id={id}>{t(WERK[werk.wat])}</span>
            <span className="zacht" aria-hidden="true">{t(ALGEMEEN.procent(werk.deel))}</span>
          </div>
          {wachtlang ? <p>{t(ALGEMEEN.wachtOpCel)}</p> : null}
          <progress aria-labelledby={id} value={werk.deel} max={1} />
          {werk.annuleerbaar ? <Knop klein onClick={acties.annuleer}>{t(ALGEMEEN.annuleer)}</Knop> : null}
        </div>
      )}
    </>
  );
};
