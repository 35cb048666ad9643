import { useId, useState, type ReactElement } from 'react';
import { periodeTekst } from '../../../engine';
import { kaders } from '../../../kaders';
import type { Standteken, Tabel } from '../../../werkmap/tabel';
import type { Lezing } from '../../model/toestand';
import { useOmgeving } from '../gebruik';
import { kiesbareHalfjaren, metGemeenten, vindPeriode } from '../keuzes';
import { zonder } from '../zonder';
import { Icoon } from '../onderdelen/Icoon';
import { Keuzelijst } from '../onderdelen/Keuze';
import { HERKEND, STANDTEKEN } from '../tekst/herkend';
import { Knop } from '../onderdelen/Knop';

const ZELF = 'zelf';

/** The names that are assessed although the kader does not list them. */
const Namen = (): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  const [naam, zetNaam] = useState('');
  const id = useId();
  const namen = toestand.keuzes.gemeenten ?? [];
  const bezig = toestand.werk !== null;
  const voegToe = (): void => {
    const schoon = naam.trim();
    if (schoon === '' || bezig) return;
    zetNaam('');
    void acties.kies(metGemeenten(toestand.keuzes, [...new Set([...namen, schoon])]));
  };
  return (
    <form className="veld" onSubmit={(e) => { e.preventDefault(); voegToe(); }}>
      <label htmlFor={id}>{t(HERKEND.namen)}</label>
      <div className="naast">
        <input id={id} type="text" value={naam} maxLength={60} readOnly={bezig} onChange={(e) => zetNaam(e.target.value)} />
        <Knop type="submit" uit={bezig}>{t(HERKEND.voegToe)}</Knop>
      </div>
      {namen.length === 0 ? null : (
        <ul className="labels">
          {namen.map((n) => (
            <li key={n}>
              {n}
              <Knop klein soort="zacht" uit={bezig} aria-label={t(HERKEND.haalWeg(n))} onClick={() => void acties.kies(metGemeenten(toestand.keuzes, namen.filter((x) => x !== n)))}><Icoon naam="kruis" /></Knop>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
};

/** What the user can say of the table as a whole, each with a way back to what was recognised. */
export const Verbeteren = ({ lezing, tabel }: { readonly lezing: Lezing; readonly tabel: Tabel }): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  const { keuzes } = toestand;
  const kies = (nieuw: typeof keuzes): void => void acties.kies(nieuw);
  const perioden = kiesbareHalfjaren(kaders, (lezing.beoordeling?.tabellen ?? []).map((x) => x.periode));
  const standen: readonly Standteken[] = ['achterstand positief', 'voorsprong positief'];
  return (
    <>
      <h4>{t(HERKEND.verbeter)}</h4>
      <p className="zacht">{t(HERKEND.verbeterUitleg)}</p>
      <Keuzelijst
        label={t(HERKEND.halfjaar)}
        waarde={keuzes.periode === undefined ? ZELF : periodeTekst(keuzes.periode)}
        opties={[[ZELF, t(HERKEND.alleHalfjaren)], ...perioden.map((p) => [periodeTekst(p), periodeTekst(p)] as const)]}
        kies={(w) => { const p = vindPeriode(perioden, w); kies(p === null ? zonder(keuzes, 'periode') : { ...keuzes, periode: p }); }}
        bij={keuzes.periode === undefined ? null : <p className="zacht">{t(HERKEND.halfjaarUitleg)}</p>}
      />
      {lezing.bladen.length < 2 ? null : (
        <Keuzelijst
          label={t(HERKEND.blad)}
          waarde={keuzes.blad === undefined ? ZELF : `blad ${keuzes.blad}`}
          opties={[[ZELF, t(HERKEND.alleBladen)], ...lezing.bladen.map((b) => [`blad ${b}`, t(HERKEND.alleenBlad(b))] as const)]}
          kies={(w) => kies(w === ZELF ? zonder(keuzes, 'blad') : { ...keuzes, blad: w.slice('blad '.length) })}
        />
      )}
      <Keuzelijst
        label={t(HERKEND.stand)}
        waarde={keuzes.standteken ?? ZELF}
        opties={[[ZELF, t(HERKEND.zoalsHerkend(STANDTEKEN[tabel.standteken]))], ...standen.map((s) => [s, t(STANDTEKEN[s])] as const)]}
        kies={(w) => { const stand = standen.find((s) => s === w); kies(stand === undefined ? zonder(keuzes, 'standteken') : { ...keuzes, standteken: stand }); }}
      />
      {keuzes.realisatiedag === undefined ? null : (
        <Keuzelijst
          label={t(HERKEND.realisatie)}
          waarde={keuzes.realisatiedag}
          opties={[[ZELF, t(HERKEND.alleHalfjaren)], ['genoemd', t(HERKEND.genoemdeDag)], ['peildatum', t(HERKEND.peildatum)]]}
          kies={(w) => kies(w === 'genoemd' || w === 'peildatum' ? { ...keuzes, realisatiedag: w } : zonder(keuzes, 'realisatiedag'))}
        />
      )}
      <Keuzelijst
        label={t(HERKEND.gecorrigeerdeVraag)}
        waarde={keuzes.gecorrigeerd === undefined ? ZELF : keuzes.gecorrigeerd ? 'ja' : 'nee'}
        opties={[[ZELF, t(HERKEND.zoalsHerkend(tabel.taakstellingOmvat === 'totaalopgave' ? HERKEND.ja : HERKEND.nee))], ['ja', t(HERKEND.ja)], ['nee', t(HERKEND.nee)]]}
        kies={(w) => kies(w === ZELF ? zonder(keuzes, 'gecorrigeerd') : { ...keuzes, gecorrigeerd: w === 'ja' })}
      />
      <Namen />
      {Object.keys(keuzes).length === 0 ? null : <Knop uit={toestand.werk !== null} onClick={() => kies({})}>{t(HERKEND.wis)}</Knop>}
    </>
  );
};
