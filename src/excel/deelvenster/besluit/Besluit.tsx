import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { gelijk, isVerlopen, tredeVanKracht, type Besluit as Genomen } from '../../../engine';
import { bevindingTekst, foutTekst } from '../../../tekst';
import { komendeBesluiten, komendeBesluitenTekst, onmogelijkeBesluiten, onmogelijkeBesluitenTekst } from '../../../werkmap/beoordelen/besluitdagen';
import { nuVerlopen, zegtVerlopen } from '../../../werkmap/beoordelen/verlopen';
import { isBesluitenblad } from '../../../werkmap/herkennen/besluitentabel';
import { enigeVermelding, staandBesluit, type Staand } from '../../../werkmap/besluiten';
import { nergensZinnen } from '../../../werkmap/nergens';
import type { Tabelrij } from '../../../werkmap/tabel';
import { ontleedPlaats } from '../../model/plaatsen';
import type { Lezing } from '../../model/toestand';
import type { Rijplek } from '../gemeente/rijplek';
import { useOmgeving } from '../gebruik';
import { Icoon } from '../onderdelen/Icoon';
import { Knop } from '../onderdelen/Knop';
import { Tredevlak } from '../onderdelen/Tredevlak';
import { BESLUITSTIJL } from '../stijl/besluit';
import { BESLUIT, SOORTNAAM } from '../tekst/besluit';
import { UITWEGEN } from '../tekst/uitwegen';
import { conceptVan } from './concept';
import { Invoer } from './Invoer';
import { Traject } from './Traject';

/** What was decided, as the workbook has it, and whether that is the proposal. */
const Genomenbesluit = ({ besluit: b, plek: { rij, tabel } }: { readonly besluit: Genomen; readonly plek: Rijplek }): ReactElement => {
  const { t, toestand: { vandaag } } = useOmgeving();
  const voorstel = rij.beoordeling?.trede ?? null;
  const verlopen = [...rij.bevindingen, ...nuVerlopen(rij, vandaag)].some(zegtVerlopen);
  const tekst = (s: string | undefined): string => (s === undefined || s === '' ? t(BESLUIT.onbekend) : s);
  const dag = (iso: string | undefined): string => (iso === undefined || iso === '' ? t(BESLUIT.onbekend) : t(BESLUIT.dag(iso)));
  return (
    <>
      <Tredevlak trede={b.trede} kader={tabel.kader} metNaam />
      <p>{b.trede === voorstel ? null : <Icoon naam="letOp" />}{t(b.trede === voorstel ? BESLUIT.zelfde : BESLUIT.wijktAf(voorstel))}</p>
      {verlopen ? <p><Icoon naam="letOp" />{t(BESLUIT.verlopen)}</p> : null}
      <dl className="feiten">
        <dt>{t(BESLUIT.soort)}</dt><dd>{b.soort === undefined ? t(BESLUIT.onbekend) : t(SOORTNAAM[b.soort])}</dd>
        <dt>{t(BESLUIT.reden)}</dt><dd className="besluit__reden">{tekst(b.reden)}</dd>
        <dt>{t(BESLUIT.auteur)}</dt><dd>{tekst(b.auteur)}</dd>
        <dt>{t(BESLUIT.datum)}</dt><dd>{dag(b.datum)}</dd>
        {b.tot === undefined ? null : <><dt>{t(verlopen ? BESLUIT.gold : BESLUIT.totEnMet)}</dt><dd>{dag(b.tot)}</dd></>}
      </dl>
    </>
  );
};

const Plaatsen = ({ plaatsen }: { readonly plaatsen: readonly string[] }): ReactElement => {
  const { t, acties, toestand } = useOmgeving();
  return (
    <div className="knoppen knoppen--links">
      {plaatsen.map((plaats) => {
        const cel = ontleedPlaats(plaats);
        return cel === null ? null : <Knop key={plaats} klein uit={toestand.werk !== null} onClick={() => void acties.gaNaar(cel.blad, cel.rij, cel.kolom)}>{t(UITWEGEN.gaNaar(plaats))}</Knop>;
      })}
    </div>
  );
};

const plaatsenVan = ({ naastCijfers, vermeldingen }: Staand): readonly string[] => [...(naastCijfers === null ? [] : [naastCijfers]), ...vermeldingen.map((v) => v.vermelding.plaats)];

/** Keeps the focus in a part that opens and closes in the place of its own button: on the first field, and back on the button. */
const useFocusBij = (open: boolean): RefObject<HTMLDivElement | null> => {
  const plek = useRef<HTMLDivElement>(null);
  const was = useRef(open);
  useEffect(() => {
    if (was.current !== open) plek.current?.querySelector<HTMLElement>('select, button')?.focus();
    was.current = open;
  }, [open]);
  return plek;
};

/** Whether a row that could not be placed may be of a gemeente. */
const gaatOver = (rij: Tabelrij, gemeente: string): boolean => rij.gemeente?.naam === gemeente || rij.fouten.some((f) => f.code === 'GEEN_GEMEENTE' && f.lijktOp === gemeente);

/** The decision on one gemeente in one half-year: what stands there, and entering or replacing it. */
export const Besluit = ({ plek, lezing }: { readonly plek: Rijplek; readonly lezing: Lezing }): ReactElement | null => {
  const { t, taal, acties, toestand } = useOmgeving();
  const { rij, tabel: { kader, periode } } = plek;
  const { beoordeling: b, fouten } = rij;
  const [open, zetOpen] = useState(() => b !== null && conceptVan(acties, { gemeente: b.gemeente, periode }, b.besluit).lees() !== null);
  const [volgt, zetVolgt] = useState(false);
  const vak = useFocusBij(open);
  if (b === null || kader === null || !lezing.herkenning.gelukt) return null;
  const wie = { gemeente: b.gemeente, periode };
  const staand = staandBesluit(lezing.herkenning.tabellen, wie);
  const plaatsen = plaatsenVan(staand);
  const onleesbaar = fouten.filter((f) => f.veld === 'besluit');
  const enige = enigeVermelding(staand, b.besluit);
  const voorbij = b.besluit !== null && isVerlopen(b.besluit, toestand.vandaag);
  // what follows one that has ended comes in a row of its own, wherever that one stands
  const nietOnze = staand.naastCijfers !== null || (enige === null && plaatsen.length > 0);
  const vanGebruiker = onleesbaar.some((f) => f.code !== 'BESLUIT_GELDT_NIET') || (!voorbij && nietOnze);
  const begin = (nieuw: boolean): void => { zetVolgt(nieuw); zetOpen(true); };
  const vanDeze = <T extends { readonly gemeente: string; readonly periode: typeof periode }>(alle: readonly T[]): readonly T[] => alle.filter((o) => o.gemeente === b.gemeente && gelijk(o.periode, periode));
  const { tabellen } = lezing.herkenning;
  const onmogelijk = [...onmogelijkeBesluitenTekst(vanDeze(onmogelijkeBesluiten(tabellen))), ...komendeBesluitenTekst(vanDeze(komendeBesluiten(tabellen, toestand.vandaag)))];
  const nergens = (lezing.beoordeling?.zonderPeriode ?? []).filter(({ tabel, rij: r }) => tabel.soort === 'besluiten' && gaatOver(r, b.gemeente));
  return (
    <div className="besluit">
      <style>{BESLUITSTIJL}</style>
      {onleesbaar.map((f, i) => <p key={i} className="veldfout">{foutTekst(f, taal)}</p>)}
      {nergens.flatMap(({ tabel, rij: r }) => nergensZinnen(tabel, r, taal)).map((z) => <p key={z} className="veldfout">{z}</p>)}
      {b.besluit === null || tredeVanKracht(b) === null ? (onleesbaar.length + nergens.length > 0 ? null : <p>{t(BESLUIT.geen)}</p>) : <Genomenbesluit besluit={b.besluit} plek={plek} />}
      {rij.bevindingen.filter((x) => x.code === 'BESLUIT_EERDER' || x.code === 'BESLUIT_OVERGESLAGEN').map((x, i) => <p key={i}>{bevindingTekst(x, kader, taal)}</p>)}
      {onmogelijk.map((z) => <p key={z.nl}><Icoon naam="letOp" />{t(z)}</p>)}
      <Plaatsen plaatsen={plaatsen} />
      <Traject lezing={lezing} gemeente={b.gemeente} />
      <div ref={vak}>{vanGebruiker ? <p className="zacht">{t(BESLUIT.elders)}</p> : open ? (
        <Invoer
          plek={wie} kader={kader} staand={b.besluit === null ? null : { besluit: b.besluit, waar: enige?.vermelding.plaats ?? plaatsen[0] ?? '', volgt }}
          bladErIs={lezing.werkmap.bladen.some(isBesluitenblad)} sluit={() => zetOpen(false)}
        />
      ) : (
        <div className="knoppen knoppen--links">
          {voorbij ? <Knop uit={toestand.werk !== null} onClick={() => begin(true)}>{t(BESLUIT.hierna)}</Knop> : null}
          {voorbij && nietOnze ? null : <Knop uit={toestand.werk !== null} onClick={() => begin(false)}>{t(b.besluit === null ? BESLUIT.neem(periode) : BESLUIT.vervang)}</Knop>}
        </div>
      )}</div>
    </div>
  );
};
