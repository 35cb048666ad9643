import { useEffect, useId, useMemo, useRef, useState, type ReactElement } from 'react';
import { letOpZinnen } from '../../../rapport/stukken/letop';
import { keuzefoutTekst } from '../../../rapport/voortgang/kies';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import type { Lezing } from '../../model/toestand';
import { gemeenterijen } from '../cijfers';
import { Waardenkopie } from '../delen/Waardenkopie';
import { useOmgeving } from '../gebruik';
import { Keuzelijst } from '../onderdelen/Keuze';
import { Knop } from '../onderdelen/Knop';
import { ALGEMEEN } from '../tekst/algemeen';
import { STUKKEN } from '../tekst/stukken';
import { maakBundel, type Bundel } from './maken';
import { Sjabloonveld, type Sjabloonkeuze } from './Sjabloonveld';
import { Voortgangsblad } from './Voortgangsblad';

type Stand =
  | { readonly soort: 'rust' | 'gestopt' | 'mislukt' }
  | { readonly soort: 'bezig'; readonly klaar: number; readonly alle: number }
  | { readonly soort: 'klaar'; readonly bundel: Bundel; readonly adres: string };

const ALLE = '';

/** What was made: the file to keep, what there is none of, and what to look at first. */
const Gemaakt = ({ gemaakt, adres, halfjaar }: { readonly gemaakt: Bundel; readonly adres: string; readonly halfjaar: BeoordeeldeTabel }): ReactElement => {
  const { t, taal } = useOmgeving();
  const zinnen = useMemo(() => letOpZinnen(gemaakt.letOp, halfjaar.periode, taal), [gemaakt, halfjaar, taal]);
  return (
    <>
      {gemaakt.aantal === 0 ? null : <p><a className="knop" href={adres} download={gemaakt.naam}>{t(STUKKEN.bewaar(gemaakt.naam))}</a></p>}
      {gemaakt.nietGemaakt.length === 0 ? null : (
        <>
          <h4>{t(STUKKEN.nietGemaakt)}</h4>
          <ul className="meldingen">{gemaakt.nietGemaakt.map((n) => <li key={`${n.soort} ${n.gemeente ?? ''}`}>{`${n.soort}${n.gemeente === null ? '' : ` ${n.gemeente}`}: ${n.reden}`}</li>)}</ul>
        </>
      )}
      {zinnen.length === 0 ? null : (
        <>
          <h4>{t(STUKKEN.letOp)}</h4>
          <ul className="meldingen">{zinnen.map((z) => <li key={z}>{z}</li>)}</ul>
        </>
      )}
    </>
  );
};

/** Makes the documents of a half-year, one by one so that Excel goes on, and gives them as one file. */
export const Stukken = ({ halfjaar, lezing }: { readonly halfjaar: BeoordeeldeTabel; readonly lezing: Lezing }): ReactElement => {
  const { t, taal, toestand } = useOmgeving();
  const [gemeente, kies] = useState(ALLE);
  const [sjabloon, zetSjabloon] = useState<Sjabloonkeuze>(null);
  const [stand, zet] = useState<Stand>({ soort: 'rust' });
  const loop = useRef(0);
  const id = useId();
  const namen = useMemo(() => [...new Set(gemeenterijen(halfjaar).flatMap((r) => r.rij.gemeente?.naam ?? []))].sort((a, b) => a.localeCompare(b, 'nl')), [halfjaar]);
  // what was made of an earlier reading is not what a letter would say now
  useEffect(() => {
    zet({ soort: 'rust' });
    return () => { loop.current += 1; };
  }, [lezing, halfjaar]);
  const adres = stand.soort === 'klaar' ? stand.adres : null;
  useEffect(() => () => { if (adres !== null) URL.revokeObjectURL(adres); }, [adres]);

  const maak = async (): Promise<void> => {
    if (sjabloon === 'nog niet') return;
    const deze = (loop.current += 1);
    const telt = (): boolean => loop.current === deze;
    zet({ soort: 'bezig', klaar: 0, alle: 0 });
    try {
      const gemaakt = await maakBundel(lezing, halfjaar, { gemeente: gemeente === ALLE ? null : gemeente, vandaag: toestand.vandaag, sjabloon }, { zeg: (klaar, alle) => { if (telt()) zet({ soort: 'bezig', klaar, alle }); }, gestopt: () => !telt() });
      if (!telt() || gemaakt === null) return;
      zet({ soort: 'klaar', bundel: gemaakt, adres: URL.createObjectURL(new Blob([gemaakt.bytes], { type: 'application/zip' })) });
    } catch {
      if (telt()) zet({ soort: 'mislukt' });
    }
  };
  const stop = (): void => {
    loop.current += 1;
    zet({ soort: 'gestopt' });
  };
  const bezig = stand.soort === 'bezig';
  /** What was made before was made of something else. */
  const anders = (): void => { if (!bezig) zet({ soort: 'rust' }); };
  const klaarTekst = ({ aantal, niets }: Bundel): string => (aantal > 0 ? t(STUKKEN.klaar(aantal)) : [t(STUKKEN.geen), ...(niets === null ? [] : [keuzefoutTekst(niets, taal)])].join(' '));
  const gezegd = stand.soort === 'gestopt' ? t(STUKKEN.gestopt) : stand.soort === 'klaar' ? klaarTekst(stand.bundel) : bezig ? t(STUKKEN.begint) : '';
  return (
    <div className="deel">
      <p className="zacht">{t(STUKKEN.uitleg)}</p>
      <p className="zacht">{t(STUKKEN.voorstel)}</p>
      <Keuzelijst label={t(STUKKEN.voor)} waarde={gemeente} opties={[[ALLE, t(STUKKEN.alle)] as const, ...namen.map((n) => [n, n] as const)]} kies={(g) => { kies(g); anders(); }} />
      <Sjabloonveld halfjaar={halfjaar} lezing={lezing} zet={(s) => { zetSjabloon(s); anders(); }} />
      {bezig ? <Knop onClick={stop}>{t(ALGEMEEN.annuleer)}</Knop> : <Knop uit={sjabloon === 'nog niet'} onClick={() => void maak()}>{t(STUKKEN.maak)}</Knop>}
      <p role="status">{gezegd}</p>
      {!bezig ? null : (
        <div className="werk">
          <span id={id}>{t(STUKKEN.bezig(stand.klaar, stand.alle))}</span>
          <progress aria-labelledby={id} {...(stand.alle === 0 ? {} : { value: stand.klaar })} max={Math.max(1, stand.alle)} />
        </div>
      )}
      {stand.soort === 'mislukt' ? <p role="alert">{t(STUKKEN.mislukt)}</p> : null}
      {stand.soort === 'klaar' ? <Gemaakt gemaakt={stand.bundel} adres={stand.adres} halfjaar={halfjaar} /> : null}
      <Voortgangsblad halfjaar={halfjaar} lezing={lezing} />
      <Waardenkopie lezing={lezing} />
    </div>
  );
};
