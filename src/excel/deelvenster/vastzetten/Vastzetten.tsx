import { useMemo, type ReactElement } from 'react';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { planWaarden } from '../../../werkmap/plannen/waarden';
import { isOnder, plekVan } from '../../model/halfjaarplek';
import { useOmgeving } from '../gebruik';
import { Bevestiging } from '../onderdelen/Bevestiging';
import { Tekening } from '../onderdelen/Icoon';
import { VASTZETTEN } from '../tekst/vastzetten';

const SLOT = 'M8 1.5A3 3 0 0 1 11 4.5V6h.8c.7 0 1.2.5 1.2 1.2v5.6c0 .7-.5 1.2-1.2 1.2H4.2c-.7 0-1.2-.5-1.2-1.2V7.2C3 6.5 3.5 6 4.2 6H5V4.5a3 3 0 0 1 3-3Zm3.6 5.9H4.4v5.2h7.2zM8 2.9c-.900 0-1.6.700-1.6 1.6V6h3.2V4.5c0-.900-.700-1.6-1.6-1.6Z';

/** The question that fixes a half-year; where nothing of ours stands in the sheet yet it says so, and asks nothing. */
const ZetVast = ({ halfjaar }: { readonly halfjaar: BeoordeeldeTabel }): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  const { periode } = halfjaar;
  const plek = plekVan(halfjaar);
  const stond = useMemo(() => { const { plan, fout } = planWaarden(halfjaar); return plan !== null || fout !== null; }, [halfjaar]);
  // what was written last is not in what was read
  const erbij = toestand.samenvatting?.wat === 'geschreven' && isOnder(toestand.samenvatting.plekken, plek);
  if (!stond && !erbij) return <p>{t(VASTZETTEN.nietsTeZetten(periode))}</p>;
  return <Bevestiging knop={t(VASTZETTEN.zetVast(periode))} vraag={t(VASTZETTEN.vraag(periode))} ja={t(VASTZETTEN.ja(periode))} dan={() => void acties.zetVast(plek)} />;
};

/** Fixing a half-year whose letters are out; or, of one that is fixed, that it is and the way to release it. */
export const Vastzetten = ({ halfjaar }: { readonly halfjaar: BeoordeeldeTabel }): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  const { periode } = halfjaar;
  const plek = plekVan(halfjaar);
  if (!isOnder(toestand.vastgezet, plek)) {
    return <><p>{t(VASTZETTEN.uitleg)}</p><ZetVast halfjaar={halfjaar} /></>;
  }
  return (
    <section className="deel kader-zacht">
      <h3><Tekening pad={SLOT} />{t(VASTZETTEN.isVast(periode))}</h3>
      <p>{t(VASTZETTEN.isVastUitleg)}</p>
      {toestand.lezing !== null && isOnder(toestand.lezing.oud, plek) ? <p>{t(VASTZETTEN.isVastAnders)}</p> : null}
      <Bevestiging knop={t(VASTZETTEN.maakLos)} vraag={t(VASTZETTEN.losVraag(periode))} ja={t(VASTZETTEN.jaLos(periode))} dan={() => void acties.maakLos(plek)} />
    </section>
  );
};
