import { useEffect, useId, useMemo, useState, type ReactElement } from 'react';
import { periodeTekst, type Tweetalig } from '../../../engine';
import { buitenTabellen } from '../../../werkmap/correcties';
import { herkenningsfoutTekst } from '../../../werkmap/herkennen';
import { leesGeplakt } from '../../../werkmap/lezen/geplakt';
import type { Realisatiedag, Standteken, Tabel } from '../../../werkmap/tabel';
import { heetVast } from '../../../werkmap/vastebladen';
import { metAdem } from '../../model/adem';
import { bladenVan, legNaast, type Naasteen } from '../../model/overnemen';
import type { Lezing, Nieuwebron } from '../../model/toestand';
import { useOmgeving } from '../gebruik';
import { vindPeriode } from '../keuzes';
import { zonder } from '../zonder';
import { Keuzelijst } from '../onderdelen/Keuze';
import { Knop } from '../onderdelen/Knop';
import { ALGEMEEN } from '../tekst/algemeen';
import { BEOORDELEN } from '../tekst/beoordelen';
import { TEKSTVELDSTIJL } from '../stijl/tekstveld';
import { CORRECTIES } from '../tekst/correcties';
import { Bestandveld, type Bestandbron } from './Bestandveld';
import { Verschillen } from './Verschillen';

const STANDEN: ReadonlyArray<readonly [Standteken, Tweetalig]> = [['achterstand positief', CORRECTIES.achterstand], ['voorsprong positief', CORRECTIES.voorsprong]];
const DAGEN: ReadonlyArray<readonly [Realisatiedag, Tweetalig]> = [['genoemd', CORRECTIES.genoemdeDag], ['peildatum', CORRECTIES.peildatum]];

/** No sheet can be called this. */
const BESTAND = '/bestand';

/** What a comparison with new figures gives, or what has to be answered before there is one. */
export const Uitkomst = ({ naasteen: { bladen, gelezen, vergelijking }, nieuw, lezing }: { readonly naasteen: Naasteen; readonly nieuw: Nieuwebron; readonly lezing: Lezing }): ReactElement => {
  const { t, taal } = useOmgeving();
  if (gelezen.gelukt && vergelijking !== null) return <Verschillen v={vergelijking} nieuw={nieuw} buiten={bladen.length === 1 ? bladen.flatMap((b) => buitenTabellen(b, gelezen.tabellen) ?? [])[0] ?? null : null} lezing={lezing} />;
  return <><p>{t(CORRECTIES.vragen)}</p><ul className="meldingen">{gelezen.gelukt ? null : gelezen.fouten.map((f, i) => <li key={i}>{herkenningsfoutTekst(f, taal)}</li>)}</ul></>;
};

const adem = (): Promise<void> => new Promise((verder) => { setTimeout(verder); });

/** Compares in turns, so that the page keeps answering; what was found before stays until the new is there. */
const Vergelijker = ({ nieuw, tabellen, lezing }: { readonly nieuw: Nieuwebron; readonly tabellen: readonly Tabel[]; readonly lezing: Lezing }): ReactElement | null => {
  const { t, toestand: { vastgezet, vandaag } } = useOmgeving();
  const [{ naasteen, fout }, zet] = useState<{ readonly naasteen: Naasteen | null; readonly fout: unknown }>({ naasteen: null, fout: null });
  const bladen = useMemo(() => bladenVan(nieuw, lezing), [nieuw, lezing.bron]);
  useEffect(() => {
    let weg = false;
    const klaar = (uit: Naasteen | null, e: unknown): void => { if (!weg) zet({ naasteen: uit, fout: e }); };
    if (bladen !== null) void metAdem(legNaast(bladen, nieuw.keuzes, tabellen, vastgezet, vandaag), adem).then((uit) => klaar(uit, null), (e: unknown) => klaar(null, e));
    return () => { weg = true; };
  }, [bladen, nieuw, tabellen, vastgezet, vandaag]);
  // as a fault while drawing would be: the part says so, and offers to try again
  if (fout !== null) throw fout;
  if (bladen === null) return null;
  return naasteen === null ? <p className="zacht">{t(ALGEMEEN.laden)}</p> : <Uitkomst naasteen={naasteen} nieuw={nieuw} lezing={lezing} />;
};

/** New figures, pasted or on a sheet of their own, held against those of the workbook; what the user accepts is taken over. */
export const Correcties = ({ lezing }: { readonly lezing: Lezing }): ReactElement => {
  const { t, acties, toestand } = useOmgeving();
  const id = useId();
  const { keuzes } = toestand;
  const [tekst, zetTekst] = useState('');
  /** Null where no file is asked for. */
  const [uitBestand, zetUitBestand] = useState<Bestandbron | null>(null);
  const [periode, zetPeriode] = useState('');
  const [stand, zetStand] = useState('');
  const [onder, zetOnder] = useState('');
  const [realisatie, zetRealisatie] = useState('');
  const [vraag, zetVraag] = useState<{ readonly nr: number; readonly nieuw: Nieuwebron } | null>(null);
  const perioden = [...new Map((lezing.beoordeling?.tabellen ?? []).map((x) => [periodeTekst(x.periode), x.periode])).values()];
  // the sheet in front holds figures of the user's own
  const kiesbaar = lezing.bladen.filter((b) => !heetVast(b) && (b !== lezing.actiefBlad || b === lezing.bron?.naam));
  const kiesBron = (bron: string): void => {
    zetVraag(null);
    zetUitBestand(bron === BESTAND ? { naam: '', bladen: [] } : null);
    if (lezing.bron !== null || (bron !== '' && bron !== BESTAND)) void acties.kies(bron === '' || bron === BESTAND ? zonder(keuzes, 'bron') : { ...(keuzes.blad === bron ? zonder(keuzes, 'blad') : keuzes), bron });
  };
  const vergelijkNu = (): void => {
    const p = vindPeriode(perioden, periode);
    const teken = STANDEN.find(([s]) => s === stand)?.[0];
    const dag = DAGEN.find(([d]) => d === realisatie)?.[0];
    const bladen = lezing.bron !== null ? null : (uitBestand?.bladen ?? [leesGeplakt(tekst, t(CORRECTIES.bron))]);
    zetVraag({ nr: (vraag?.nr ?? 0) + 1, nieuw: { bladen, ...(uitBestand === null ? {} : { naam: uitBestand.naam }), keuzes: { ...(p === null ? {} : { periode: p }), ...(teken === undefined ? {} : { standteken: teken }), ...(dag === undefined ? {} : { realisatiedag: dag }), ...(onder === '' ? {} : { gecorrigeerd: onder === 'gecorrigeerd', herverdelingErin: onder === 'herverdeling' }) } } });
  };
  return (
    <>
      <style>{TEKSTVELDSTIJL}</style>
      <p className="zacht">{t(CORRECTIES.uitleg)}</p>
      <Keuzelijst label={t(CORRECTIES.waar)} waarde={lezing.bron?.naam ?? (uitBestand === null ? '' : BESTAND)} opties={[['', t(CORRECTIES.hieronder)], [BESTAND, t(CORRECTIES.inBestand)], ...kiesbaar.map((b) => [b, t(CORRECTIES.opBlad(b))] as const)]} kies={kiesBron} />
      {lezing.bron !== null ? null : uitBestand !== null ? <Bestandveld zet={(uit) => { zetUitBestand(uit); zetVraag(null); }} /> : (
        <div className="veld">
          <label htmlFor={id}>{t(CORRECTIES.cellen)}</label>
          <textarea id={id} rows={3} value={tekst} spellCheck={false} onFocus={(e) => e.target.scrollIntoView({ block: 'nearest' })} onChange={(e) => zetTekst(e.target.value)} />
        </div>
      )}
      <Keuzelijst label={t(CORRECTIES.halfjaar)} waarde={periode} opties={[['', t(CORRECTIES.zoalsErStaat)], ...perioden.map((p) => [periodeTekst(p), periodeTekst(p)] as const)]} kies={zetPeriode} />
      <Keuzelijst label={t(CORRECTIES.stand)} waarde={stand} opties={[['', t(CORRECTIES.zoalsErStaat)], ...STANDEN.map(([s, naam]) => [s, t(naam)] as const)]} kies={zetStand} />
      <Keuzelijst label={t(CORRECTIES.realisatie)} waarde={realisatie} opties={[['', t(CORRECTIES.zoalsErStaat)], ...DAGEN.map(([d, naam]) => [d, t(naam)] as const)]} kies={zetRealisatie} />
      <Keuzelijst label={t(CORRECTIES.onderTaakstelling)} waarde={onder} opties={[['', t(CORRECTIES.zoalsErStaat)], ['gewoon', t(CORRECTIES.gewoneTaakstelling)], ['herverdeling', t(CORRECTIES.metHerverdeling)], ['gecorrigeerd', t(CORRECTIES.gecorrigeerdeTaakstelling)]]} kies={zetOnder} />
      <div className="knoppen"><Knop uit={lezing.bron === null && (uitBestand === null ? tekst.trim() === '' : uitBestand.bladen.length === 0)} onClick={vergelijkNu}>{t(CORRECTIES.vergelijk)}</Knop></div>
      {/* not atomic: a box that is ticked does not read all of it out again */}
      <div role="status" aria-atomic="false" aria-label={t(BEOORDELEN.correcties)}>
        {vraag === null || !lezing.herkenning.gelukt ? null : <Vergelijker key={vraag.nr} nieuw={vraag.nieuw} tabellen={lezing.herkenning.tabellen} lezing={lezing} />}
      </div>
    </>
  );
};
