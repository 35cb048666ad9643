import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { gemeentenVan } from '../../../engine';
import { kaders } from '../../../kaders';
import { feitenVan } from '../../../rapport/feiten/feiten';
import { gepubliceerdeTabellen, tabellenUitFeiten, toetsInStappen, voorbehoudTekst, vondstTekst, waaromTekst, type Plek, type Tabellen, type Toetsing } from '../../../rapport/toets';
import { metAdem } from '../../model/adem';
import type { Lezing } from '../../model/toestand';
import { useOmgeving } from '../gebruik';
import { Keuzelijst } from '../onderdelen/Keuze';
import { Knop } from '../onderdelen/Knop';
import { Kortelijst } from '../onderdelen/Kortelijst';
import { TEKSTVELDSTIJL } from '../stijl/tekstveld';
import { TOETSEN } from '../tekst/toetsen';

/** A report has 25,000 characters. */
const HOOGSTENS = 200_000;
const EERSTE = 10;

const adem = (): Promise<void> => new Promise((verder) => { setTimeout(verder); });

/** The text or what it is held against was changed meanwhile. */
class Gestopt extends Error {}

type Tegen = 'gepubliceerd' | 'werkmap';

type Stand = { readonly soort: 'rust' | 'bezig' | 'leeg' | 'te lang' } | { readonly soort: 'getoetst'; readonly tekst: string; readonly toetsing: Toetsing };

const tabellenVan = (tegen: Tegen, { beoordeling }: Lezing): Tabellen =>
  tegen === 'werkmap' && beoordeling !== null ? tabellenUitFeiten(feitenVan(beoordeling, kaders), TOETSEN.werkmap.nl, kaders) : gepubliceerdeTabellen(gemeentenVan(kaders));

const kort = (zin: string): string => (zin.length <= 200 ? zin : `${zin.slice(0, 200)}…`);

/** The figure with the words around it. */
const inVerband = (tekst: string, { van, tot }: Plek): string => tekst.slice(Math.max(0, van - 40), tot + 40).replace(/\s+/g, ' ').trim();

const Uitkomst = ({ tekst, toetsing: { vondsten, nietTeControleren } }: { readonly tekst: string; readonly toetsing: Toetsing }): ReactElement => {
  const { t, taal } = useOmgeving();
  return (
    <>
      {vondsten.length === 0 ? null : (
        <>
          <h4>{t(TOETSEN.gevonden)}</h4>
          <Kortelijst soort="ul" className="meldingen" eerste={EERSTE} erbij={Infinity} aantal={vondsten.length} regels={(tot) => vondsten.slice(0, tot).map((v, i) => (
            <li key={i}>
              <p className="zacht">{`${t(TOETSEN.regel(v.plek.regel))}: “${kort(v.plek.zin)}”`}</p>
              <p>{vondstTekst(v, taal)}</p>
            </li>
          ))} />
        </>
      )}
      {nietTeControleren.length === 0 ? null : (
        <>
          <h4>{t(TOETSEN.onbekend(nietTeControleren.length))}</h4>
          <Kortelijst soort="ul" className="meldingen" eerste={EERSTE} erbij={Infinity} aantal={nietTeControleren.length} regels={(tot) => nietTeControleren.slice(0, tot).map((o, i) => (
            <li key={i}>{`${t(TOETSEN.regel(o.plek.regel))}: “…${inVerband(tekst, o.plek)}…” (${waaromTekst(o, taal)})`}</li>
          ))} />
        </>
      )}
    </>
  );
};

/** A text to paste, and what in it the tables contradict. Nothing of it is kept. */
export const Toetsen = ({ lezing }: { readonly lezing: Lezing }): ReactElement => {
  const { t, taal } = useOmgeving();
  const [tekst, zetTekst] = useState('');
  const [tegen, kies] = useState<Tegen>('gepubliceerd');
  const [stand, zet] = useState<Stand>({ soort: 'rust' });
  const id = useId();
  const loop = useRef(0);
  const stop = (): void => { loop.current += 1; };
  useEffect(() => stop, []);
  const opnieuw = (): void => {
    stop();
    zet({ soort: 'rust' });
  };
  const begin = (): void => {
    stop();
    if (tekst.trim() === '') return zet({ soort: 'leeg' });
    if (tekst.length > HOOGSTENS) return zet({ soort: 'te lang' });
    const deze = loop.current;
    zet({ soort: 'bezig' });
    // what is being done is shown first, and who starts again does not wait for this one
    const verder = (): void => {
      if (loop.current !== deze) throw new Gestopt();
    };
    void adem()
      .then(() => metAdem(toetsInStappen([{ naam: t(TOETSEN.tekst), tekst }], tabellenVan(tegen, lezing)), adem, verder))
      .then((toetsing) => { if (loop.current === deze) zet({ soort: 'getoetst', tekst, toetsing }); }, (e: unknown) => { if (!(e instanceof Gestopt)) throw e; });
  };
  const gezegd = {
    rust: () => '', bezig: () => t(TOETSEN.bezig), leeg: () => t(TOETSEN.leeg), 'te lang': () => t(TOETSEN.teLang(HOOGSTENS)),
    getoetst: () => (stand.soort === 'getoetst' ? [t(TOETSEN.uitkomst(stand.toetsing.gecontroleerd, stand.toetsing.vondsten.length)), ...stand.toetsing.teksten.map((x) => voorbehoudTekst(x, taal))].filter((z) => z !== null).join(' ') : ''),
  }[stand.soort]();
  return (
    <div className="deel">
      <style>{TEKSTVELDSTIJL}</style>
      <p className="zacht">{t(TOETSEN.uitleg)}</p>
      <div className="veld">
        <label htmlFor={id}>{t(TOETSEN.tekst)}</label>
        <textarea id={id} rows={4} value={tekst} onFocus={(e) => e.target.scrollIntoView({ block: 'nearest' })} aria-invalid={stand.soort === 'leeg' || stand.soort === 'te lang' || undefined} onChange={(e) => { zetTekst(e.target.value); opnieuw(); }} />
      </div>
      {lezing.beoordeling === null ? null : <Keuzelijst label={t(TOETSEN.tegen)} waarde={tegen} opties={[['gepubliceerd', t(TOETSEN.gepubliceerd)], ['werkmap', t(TOETSEN.werkmap)]]} kies={(w) => { kies(w); opnieuw(); }} />}
      <Knop uit={stand.soort === 'bezig'} onClick={begin}>{t(TOETSEN.toets)}</Knop>
      <p role="status">{gezegd}</p>
      {stand.soort === 'getoetst' ? <Uitkomst tekst={stand.tekst} toetsing={stand.toetsing} /> : null}
    </div>
  );
};
