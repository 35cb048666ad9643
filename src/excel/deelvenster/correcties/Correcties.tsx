import { useId, useMemo, useState, type ReactElement } from 'react';
import { periodeTekst, type Tweetalig } from '../../../engine';
import { buitenTabellen, type Bronkeuze } from '../../../werkmap/correcties';
import { herken, herkenningsfoutTekst } from '../../../werkmap/herkennen';
import { leesGeplakt } from '../../../werkmap/lezen/geplakt';
import type { Keuzes, Standteken, Tabel } from '../../../werkmap/tabel';
import { GEMEENTEN } from '../../model/beoordeling';
import { houdErnaast } from '../../model/overnemen';
import type { Lezing } from '../../model/toestand';
import { useOmgeving } from '../gebruik';
import { vindPeriode } from '../keuzes';
import { Keuzelijst } from '../onderdelen/Keuze';
import { Knop } from '../onderdelen/Knop';
import { BEOORDELEN } from '../tekst/beoordelen';
import { CORRECTIES } from '../tekst/correcties';
import { Verschillen } from './Verschillen';

interface Vraag {
  readonly tekst: string;
  readonly keuzes: Keuzes;
}

const STANDEN: ReadonlyArray<readonly [Standteken, Tweetalig]> = [['achterstand positief', CORRECTIES.achterstand], ['voorsprong positief', CORRECTIES.voorsprong]];

/** What a comparison of pasted cells gives, or what has to be answered before there is one. */
export const Uitkomst = ({ vraag: { tekst, keuzes }, tabellen, lezing }: { readonly vraag: Vraag; readonly tabellen: readonly Tabel[]; readonly lezing: Lezing }): ReactElement => {
  const { t, taal, toestand: { vastgezet } } = useOmgeving();
  const bron = t(CORRECTIES.bron);
  const blad = useMemo(() => leesGeplakt(tekst, bron), [tekst, bron]);
  const nieuw = useMemo(() => herken({ bladen: [blad] }, GEMEENTEN, keuzes), [blad, keuzes]);
  const bronkeuze = useMemo((): Bronkeuze | null => (nieuw.gelukt ? { tabellen: nieuw.tabellen, alleen: keuzes.periode === undefined ? {} : { periode: keuzes.periode } } : null), [nieuw, keuzes]);
  const v = useMemo(() => (bronkeuze === null ? null : houdErnaast(tabellen, bronkeuze, vastgezet)), [bronkeuze, tabellen, vastgezet]);
  if (bronkeuze !== null && v !== null) return <Verschillen key={tekst} v={v} nieuw={bronkeuze} buiten={buitenTabellen(blad, bronkeuze.tabellen)} lezing={lezing} />;
  return <><p>{t(CORRECTIES.vragen)}</p><ul className="meldingen">{nieuw.gelukt ? null : nieuw.fouten.map((f, i) => <li key={i}>{herkenningsfoutTekst(f, taal)}</li>)}</ul></>;
};

/** New figures, pasted, held against those of the workbook; what the user accepts is taken over. */
export const Correcties = ({ lezing }: { readonly lezing: Lezing }): ReactElement => {
  const { t } = useOmgeving();
  const id = useId();
  const [tekst, zetTekst] = useState('');
  const [periode, zetPeriode] = useState('');
  const [stand, zetStand] = useState('');
  const [vraag, zetVraag] = useState<Vraag | null>(null);
  const perioden = [...new Map((lezing.beoordeling?.tabellen ?? []).map((x) => [periodeTekst(x.periode), x.periode])).values()];
  const vergelijkNu = (): void => {
    const p = vindPeriode(perioden, periode);
    const teken = STANDEN.find(([s]) => s === stand)?.[0];
    zetVraag({ tekst, keuzes: { ...(p === null ? {} : { periode: p }), ...(teken === undefined ? {} : { standteken: teken }) } });
  };
  return (
    <>
      <p className="zacht">{t(CORRECTIES.uitleg)}</p>
      <div className="veld">
        <label htmlFor={id}>{t(CORRECTIES.cellen)}</label>
        <textarea id={id} rows={3} value={tekst} spellCheck={false} onFocus={(e) => e.target.scrollIntoView({ block: 'nearest' })} onChange={(e) => zetTekst(e.target.value)} />
      </div>
      <Keuzelijst label={t(CORRECTIES.halfjaar)} waarde={periode} opties={[['', t(CORRECTIES.zoalsErStaat)], ...perioden.map((p) => [periodeTekst(p), periodeTekst(p)] as const)]} kies={zetPeriode} />
      <Keuzelijst label={t(CORRECTIES.stand)} waarde={stand} opties={[['', t(CORRECTIES.zoalsErStaat)], ...STANDEN.map(([s, naam]) => [s, t(naam)] as const)]} kies={zetStand} />
      <div className="knoppen"><Knop uit={tekst.trim() === ''} onClick={vergelijkNu}>{t(CORRECTIES.vergelijk)}</Knop></div>
      {/* not atomic: a box that is ticked does not read all of it out again */}
      <div role="status" aria-atomic="false" aria-label={t(BEOORDELEN.correcties)}>
        {vraag === null || !lezing.herkenning.gelukt ? null : <Uitkomst vraag={vraag} tabellen={lezing.herkenning.tabellen} lezing={lezing} />}
      </div>
    </>
  );
};
