import { useId, type ReactElement } from 'react';
import { useOmgeving } from '../gebruik';
import { ALGEMEEN, WERK } from '../tekst/algemeen';
import { BEOORDELEN, SAMENVATTING } from '../tekst/beoordelen';
import { Knop } from './Knop';

/** Work under way with how far it is, and the button that stops it; tells screen readers what is done, what was, and that it is old. */
export const Werkbalk = (): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  const { werk, samenvatting, verouderd } = toestand;
  const id = useId();
  return (
    <>
      <div role="status" className="alleen-lezer">
        {werk !== null ? t(WERK[werk.wat]) : verouderd ? t(BEOORDELEN.verouderd) : samenvatting === null ? '' : t(SAMENVATTING[samenvatting.wat](samenvatting))}
      </div>
      {werk === null ? null : (
        <div className="werk">
          <div className="werk__regel">
            <span id={id}>{t(WERK[werk.wat])}</span>
            <span className="zacht" aria-hidden="true">{t(ALGEMEEN.procent(werk.deel))}</span>
          </div>
          <progress aria-labelledby={id} value={werk.deel} max={1} />
          {werk.annuleerbaar ? <Knop klein onClick={acties.annuleer}>{t(ALGEMEEN.annuleer)}</Knop> : null}
        </div>
      )}
    </>
  );
};
