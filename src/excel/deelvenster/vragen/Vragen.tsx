import type { ReactElement } from 'react';
import { periodeTekst } from '../../../engine';
import { kaders } from '../../../kaders';
import { herkenningsfoutTekst } from '../../../werkmap/herkennen';
import type { Herkenningsfout, Keuzes, Kolomsoort } from '../../../werkmap/tabel';
import { ontleedPlaats } from '../../model/plaatsen';
import { useOmgeving } from '../gebruik';
import { kiesbareHalfjaren, metBladkolom, metKolom, vindPeriode } from '../keuzes';
import { zonder } from '../zonder';
import { VRAGENSTIJL } from '../stijl/vragen';
import { UITWEGEN } from '../tekst/uitwegen';
import { VRAGEN } from '../tekst/vragen';
import { Icoon } from '../onderdelen/Icoon';
import { Keuzelijst } from '../onderdelen/Keuze';
import { Kolomletters } from './Kolomletters';
import { Knop } from '../onderdelen/Knop';

const NODIG: readonly Kolomsoort[] = ['gemeente', 'beginstand', 'taakstelling', 'realisatie'];

/** The buttons that answer by a choice. */
const Antwoorden = ({ antwoorden }: { readonly antwoorden: ReadonlyArray<readonly [tekst: string, keuzes: Keuzes]> }): ReactElement => {
  const { toestand, acties } = useOmgeving();
  return (
    <div className="knoppen">
      {antwoorden.map(([tekst, keuzes]) => <Knop key={tekst} uit={toestand.werk !== null} onClick={() => void acties.kies(keuzes)}>{tekst}</Knop>)}
    </div>
  );
};

const LeesOpnieuw = (): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  return <Knop uit={toestand.werk !== null} onClick={() => void acties.herlees()}>{t(UITWEGEN.leesOpnieuw)}</Knop>;
};

const GaNaar = ({ plaats }: { readonly plaats: string }): ReactElement | null => {
  const { t, acties, toestand } = useOmgeving();
  const cel = ontleedPlaats(plaats);
  return cel === null ? null : <Knop uit={toestand.werk !== null} onClick={() => void acties.gaNaar(cel.blad, cel.rij, cel.kolom)}>{t(UITWEGEN.gaNaar(plaats))}</Knop>;
};

const Halfjaarkeuze = (): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  const perioden = kiesbareHalfjaren(kaders, []);
  return (
    <Keuzelijst
      label={t(VRAGEN.halfjaar)}
      waarde={toestand.keuzes.periode === undefined ? '' : periodeTekst(toestand.keuzes.periode)}
      opties={[['', t(VRAGEN.kies)], ...perioden.map((p) => [periodeTekst(p), periodeTekst(p)] as const)]}
      kies={(w) => { const p = vindPeriode(perioden, w); if (p !== null) void acties.kies({ ...toestand.keuzes, periode: p }); }}
    />
  );
};

/** The sheets that a question is about; where all its places are on one sheet, choosing a sheet answers nothing. */
const bladenVan = (plaatsen: readonly string[]): readonly string[] => {
  const bladen = [...new Set(plaatsen.flatMap((p) => ontleedPlaats(p)?.blad ?? []))];
  return bladen.length < 2 ? [] : bladen;
};

/** A trede that may not be final, an adjustment or a part of a figure can be left out, on its own sheet. */
const buitenBeschouwing = (fout: Extract<Herkenningsfout, { code: 'TREDE_VRAAG' | 'BIJSTELLING_VRAAG' | 'KOLOM_GESPLITST' }>, keuzes: Keuzes): readonly Keuzes[] => {
  if (fout.code === 'KOLOM_GESPLITST' && fout.soort === 'beginstand') return [];
  const blad = fout.code !== 'TREDE_VRAAG' || fout.twijfel === true ? ontleedPlaats(fout.plaats)?.blad : undefined;
  return blad === undefined ? [] : [metBladkolom(keuzes, blad, fout.kolom, 'genegeerd')];
};

/** What answers one question, as buttons. */
const Antwoord = ({ fout }: { readonly fout: Herkenningsfout }): ReactElement | null => {
  const { t, toestand } = useOmgeving();
  const { keuzes } = toestand;
  switch (fout.code) {
    case 'GEEN_TABEL':
      return <><Kolomletters soorten={NODIG} /><LeesOpnieuw /></>;
    case 'TWEE_TABELLEN':
      return (
        <>
          {fout.nodigVoor !== undefined ? null : <Antwoorden antwoorden={bladenVan(fout.plaatsen).map((blad) => [t(VRAGEN.alleenBlad(blad)), { ...keuzes, blad }])} />}
          <Antwoorden antwoorden={bladenVan(fout.plaatsen).map((blad) => [t(VRAGEN.nieuweCijfers(blad)), { ...zonder(keuzes, 'blad'), bron: blad }])} />
          <div className="knoppen">{fout.plaatsen.map((p) => <GaNaar key={p} plaats={p} />)}<LeesOpnieuw /></div>
        </>
      );
    case 'BLAD_ONBEKEND':
      return <Antwoorden antwoorden={[[t(VRAGEN.alleBladen), zonder(keuzes, 'blad')], ...fout.bladen.map((blad) => [t(VRAGEN.alleenBlad(blad)), { ...keuzes, blad }] as const)]} />;
    case 'PERIODE_NIET_GEVONDEN':
      return <Antwoorden antwoorden={[[t(VRAGEN.alleHalfjaren), zonder(keuzes, 'periode')], ...fout.perioden.map((p) => [t(VRAGEN.kiesPeriode(p)), { ...keuzes, periode: p }] as const)]} />;
    case 'PERIODE_STRIJDIG':
      return <Antwoorden antwoorden={fout.perioden.map((p) => [t(VRAGEN.kiesPeriode(p)), { ...keuzes, periode: p }])} />;
    case 'PERIODE_ONBEKEND':
      return <Halfjaarkeuze />;
    case 'KOLOM_DUBBEL':
      return <Antwoorden antwoorden={fout.kolommen.map((kolom, i) => [t(VRAGEN.deze(kolom, fout.koppen[i] ?? '')), metKolom(keuzes, kolom, fout.soort)])} />;
    case 'STAND_TEKEN_ONBEKEND':
      return <Antwoorden antwoorden={[[t(VRAGEN.positiefAchterstand), { ...keuzes, standteken: 'achterstand positief' }], [t(VRAGEN.positiefVoorsprong), { ...keuzes, standteken: 'voorsprong positief' }]]} />;
    case 'GECORRIGEERD_VRAAG':
      return <Antwoorden antwoorden={[[t(VRAGEN.welGecorrigeerd), { ...keuzes, gecorrigeerd: true }], [t(VRAGEN.nietGecorrigeerd), { ...keuzes, gecorrigeerd: false }]]} />;
    case 'BIJSTELLING_VRAAG':
    case 'KOLOM_GESPLITST':
      return (
        <>
          <Antwoorden antwoorden={buitenBeschouwing(fout, keuzes).map((uit) => [t(VRAGEN.teltNiet), uit] as const)} />
          <div className="knoppen"><GaNaar plaats={fout.plaats} /><LeesOpnieuw /></div>
        </>
      );
    case 'REALISATIEDAG_VRAAG':
      return (
        <>
          <Antwoorden antwoorden={[...(fout.dag === null ? [] : [[t(VRAGEN.realisatieVan(fout.dag)), { ...keuzes, realisatiedag: 'genoemd' }] as const]), [t(VRAGEN.realisatieVan(fout.peildatum)), { ...keuzes, realisatiedag: 'peildatum' }]]} />
          <div className="knoppen"><GaNaar plaats={fout.plaats} /><LeesOpnieuw /></div>
        </>
      );
    case 'TREDE_VRAAG':
      return <Antwoorden antwoorden={[[t(VRAGEN.alsVorige), metKolom(keuzes, fout.kolom, 'vorigeTrede')], [t(VRAGEN.alsUitkomst), metKolom(keuzes, fout.kolom, 'trede')], ...buitenBeschouwing(fout, keuzes).map((uit) => [t(VRAGEN.teltNiet), uit] as const)]} />;
    case 'SAMENGEVOEGD':
      return <div className="knoppen"><GaNaar plaats={fout.plaats} /><LeesOpnieuw /></div>;
    case 'KOLOM_BUITEN_TABEL':
      return <Antwoorden antwoorden={[[t(VRAGEN.wisAanwijzing(fout.kolom)), fout.blad === undefined ? metKolom(keuzes, fout.kolom, null) : metBladkolom(keuzes, fout.blad, fout.kolom, null)]]} />;
    case 'KOLOM_IN_MEER_TABELLEN':
      return <Antwoorden antwoorden={[...bladenVan(fout.plaatsen).map((blad) => [t(VRAGEN.alleenBlad(blad)), { ...keuzes, blad }] as const), [t(VRAGEN.wisAanwijzing(fout.kolom)), metKolom(keuzes, fout.kolom, null)]]} />;
  }
};

/** What recognition asks before anything can be assessed, each with its answers. */
export const Vragen = ({ fouten }: { readonly fouten: readonly Herkenningsfout[] }): ReactElement => {
  const { t, taal, toestand, acties } = useOmgeving();
  return (
    <section className="deel">
      <style>{VRAGENSTIJL}</style>
      <h2><Icoon naam="letOp" />{t(VRAGEN.kop(fouten.length))}</h2>
      <div role="alert">
        <ul className="vragen">
          {fouten.map((f, i) => <li key={i} className="vraag"><p>{herkenningsfoutTekst(f, taal)}</p><Antwoord fout={f} /></li>)}
        </ul>
      </div>
      {Object.keys(toestand.keuzes).length === 0 ? null : (
        <div className="knoppen"><p className="zacht">{t(VRAGEN.eigenKeuzes)}</p><Knop uit={toestand.werk !== null} onClick={() => void acties.kies({})}>{t(VRAGEN.wisAlles)}</Knop></div>
      )}
    </section>
  );
};
