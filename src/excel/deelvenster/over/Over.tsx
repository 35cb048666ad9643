import { useRef, useState, type ReactElement } from 'react';
import { VERSIE, type Kader } from '../../../engine';
import { kaders } from '../../../kaders';
import { useOmgeving } from '../gebruik';
import { Icoon } from '../onderdelen/Icoon';
import { Tredevlak } from '../onderdelen/Tredevlak';
import { Uitklap } from '../onderdelen/Uitklap';
import { OVERSTIJL } from '../stijl/over';
import { TEKSTVELDSTIJL } from '../stijl/tekstveld';
import { OVER } from '../tekst/over';
import { diagnoseTekst } from './diagnose';
import { Knop } from '../onderdelen/Knop';

const Kaderdeel = ({ kader }: { readonly kader: Kader }): ReactElement => {
  const { t } = useOmgeving();
  return (
    <Uitklap kop={t(kader.naam)} bij={t(OVER.geldig(kader))}>
      {kader.waarschuwing === undefined ? null : <div className="balk balk--letop"><p><Icoon naam="letOp" />{t(kader.waarschuwing)}</p></div>}
      <dl className="feiten">
        <dt>{t(OVER.bron)}</dt>
        <dd>{kader.bron.url === undefined ? kader.bron.titel : <a href={kader.bron.url} target="_blank" rel="noreferrer">{kader.bron.titel}</a>}</dd>
        <dd className="zacht">{kader.bron.vindplaats}</dd>
        <dt>{t(OVER.vanaf)}</dt>
        <dd className="zacht">{`${kader.geldigheid.bron.titel}, ${kader.geldigheid.bron.vindplaats}`}</dd>
        <dt>{t(OVER.treden)}</dt>
        {kader.treden.map((x) => <dd key={x.trede}><Tredevlak trede={x.trede} kader={kader} metNaam /></dd>)}
      </dl>
    </Uitklap>
  );
};

const Diagnose = (): ReactElement => {
  const { t, toestand } = useOmgeving();
  const [gekopieerd, zetGekopieerd] = useState<boolean | null>(null);
  const veld = useRef<HTMLTextAreaElement>(null);
  const tekst = diagnoseTekst(toestand, t);
  const kopieer = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(tekst);
      zetGekopieerd(true);
    } catch {
      veld.current?.select();
      zetGekopieerd(false);
    }
  };
  return (
    <section className="deel">
      <h3>{t(OVER.diagnose)}</h3>
      <p className="zacht">{t(OVER.diagnoseUitleg)}</p>
      <textarea ref={veld} readOnly aria-label={t(OVER.diagnose)} value={tekst} rows={8} />
      <Knop onClick={() => void kopieer()}>{t(OVER.kopieer)}</Knop>
      <p className="zacht" role="status">{gekopieerd === null ? '' : t(gekopieerd ? OVER.gekopieerd : OVER.kopieerZelf)}</p>
    </section>
  );
};

/** What this product is, which kaders it knows and where they come from, what it keeps, and what to send with a report. */
export const Over = (): ReactElement => {
  const { t } = useOmgeving();
  return (
    <>
      <style>{OVERSTIJL}</style>
      <style>{TEKSTVELDSTIJL}</style>
      <section className="deel">
        <h2>{t(OVER.kop)}</h2>
        <p className="zacht">{t(OVER.versie(VERSIE))}</p>
        <p>{t(OVER.voorstel)}</p>
      </section>
      <section className="deel">
        <h3>{t(OVER.privacy)}</h3>
        <p>{t(OVER.privacyTekst)}</p>
      </section>
      <section className="deel deel--dicht">
        <h3>{t(OVER.kaders)}</h3>
        {[...kaders].reverse().map((k) => <Kaderdeel key={k.id} kader={k} />)}
      </section>
      <Diagnose />
    </>
  );
};
