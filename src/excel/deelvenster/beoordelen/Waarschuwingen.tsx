import { useMemo, type ReactElement } from 'react';
import { periodeTekst, type Fout } from '../../../engine';
import { bevindingTekst, foutTekst } from '../../../tekst';
import { bundel } from '../../../tekst/bundel';
import type { BeoordeeldeRij, BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { nergensZinnen } from '../../../werkmap/nergens';
import { foutplaats, plaatsVan } from '../../../werkmap/plaatsen';
import { planwaarschuwingTekst } from '../../../werkmap/plannen/waarschuwingtekst';
import type { Lezing } from '../../model/toestand';
import { waarschuwingenVan } from '../../model/waarschuwingen';
import { gemeenterijen } from '../cijfers';
import { useOmgeving } from '../gebruik';
import { Icoon } from '../onderdelen/Icoon';
import { Knop } from '../onderdelen/Knop';
import { Kortelijst } from '../onderdelen/Kortelijst';
import { Rijknop } from '../onderdelen/Rijknop';
import { Uitklap } from '../onderdelen/Uitklap';
import { overgeslagenTekst, WAARSCHUWINGEN } from '../tekst/waarschuwingen';

const EERSTE = 10;

const Meer = ({ children }: { readonly children: readonly ReactElement[] }): ReactElement => (
  <Kortelijst soort="ul" className="meldingen" eerste={EERSTE} erbij={Infinity} aantal={children.length} regels={(tot) => children.slice(0, tot)} />
);

/** A name that is no gemeente can be told to be one. */
const Toch = ({ fout }: { readonly fout: Fout }): ReactElement | null => {
  const { t, acties, toestand } = useOmgeving();
  if (fout.code !== 'GEEN_GEMEENTE' || fout.isSom || fout.naam === '' || fout.naam.length > 40) return null;
  const { keuzes } = toestand;
  return (
    <Knop klein uit={toestand.werk !== null} onClick={() => void acties.kies({ ...keuzes, gemeenten: [...(keuzes.gemeenten ?? []), fout.naam] })}>
      {t(WAARSCHUWINGEN.tochBeoordelen(fout.naam))}
    </Knop>
  );
};

const Fouten = ({ halfjaar, rij }: { readonly halfjaar: BeoordeeldeTabel; readonly rij: BeoordeeldeRij }): ReactElement => {
  const { taal } = useOmgeving();
  const plaats = plaatsVan(halfjaar.tabel, rij.rij, rij.fouten.map((f) => f.veld));
  const [fout] = rij.fouten;
  // of a besluit in a table of them: there, not at the figures
  const waar = fout?.veld === 'besluit' && rij.besluitplaatsen !== undefined ? foutplaats(halfjaar.tabel, rij, fout) : plaats?.adres;
  return (
    <li>
      <Rijknop tabel={halfjaar.tabel} rij={rij.rij}>{waar === undefined ? null : <span className="adres">{waar}</span>}</Rijknop>
      {rij.fouten.map((f, i) => <div key={i} className="melding__zin"><p>{foutTekst(f, taal)}</p><Toch fout={f} /></div>)}
    </li>
  );
};

/** Rows that cannot be assessed, each with its cell and why. */
const NietTeBeoordelen = ({ halfjaar }: { readonly halfjaar: BeoordeeldeTabel }): ReactElement | null => {
  const { t } = useOmgeving();
  const rijen = gemeenterijen(halfjaar).filter((r) => r.fouten.length > 0);
  if (rijen.length === 0) return null;
  return (
    <section className="deel">
      <h3 className="kop-fout"><Icoon naam="fout" />{t(WAARSCHUWINGEN.nietTeBeoordelen(rijen.length))}</h3>
      <Meer>{rijen.map((r) => <Fouten key={r.rij.rij} halfjaar={halfjaar} rij={r} />)}</Meer>
    </section>
  );
};

type Nergens = NonNullable<Lezing['beoordeling']>['zonderPeriode'];

const Nergensrijen = ({ kop, rijen }: { readonly kop: string; readonly rijen: Nergens }): ReactElement | null => {
  const { taal } = useOmgeving();
  if (rijen.length === 0) return null;
  return (
    <section className="deel">
      <h3 className="kop-fout"><Icoon naam="fout" />{kop}</h3>
      <Meer>
        {rijen.map(({ tabel, rij }) => (
          <li key={`${tabel.blad.naam} ${rij.rij}`}>
            <Rijknop tabel={tabel} rij={rij} />
            {(tabel.soort === 'besluiten' ? nergensZinnen(tabel, rij, taal) : rij.fouten.map((f) => foutTekst(f, taal))).map((z, i) => <p key={i}>{z}</p>)}
          </li>
        ))}
      </Meer>
    </section>
  );
};

/** Rows of this sheet that name no half-year, and decisions, on whatever sheet, of no gemeente or no half-year: they are in no half-year's list, so they are named apart. */
const ZonderPeriode = ({ lezing }: { readonly lezing: Lezing }): ReactElement | null => {
  const { t } = useOmgeving();
  const alle = lezing.beoordeling?.zonderPeriode ?? [];
  const besluiten = alle.filter(({ tabel }) => tabel.soort === 'besluiten');
  const rijen = alle.filter(({ tabel }) => tabel.soort !== 'besluiten' && tabel.blad.naam === lezing.actiefBlad);
  return <><Nergensrijen kop={t(WAARSCHUWINGEN.nergensBesluiten(besluiten.length))} rijen={besluiten} /><Nergensrijen kop={t(WAARSCHUWINGEN.zonderHalfjaar(rijen.length))} rijen={rijen} /></>;
};

/** What deserves a look in the half-year as a whole: sheets left out, signals, what writing will meet. */
const Signalen = ({ halfjaar, lezing }: { readonly halfjaar: BeoordeeldeTabel; readonly lezing: Lezing }): ReactElement | null => {
  const { t, taal, toestand: { vastgezet } } = useOmgeving();
  const bijSchrijven = useMemo(() => waarschuwingenVan(lezing, vastgezet), [lezing, vastgezet]);
  const zinnen = [
    ...halfjaar.signalen.map((s) => bevindingTekst(s.bevinding, halfjaar.kader, taal)),
    ...bijSchrijven.filter((w) => w.blad === halfjaar.tabel.blad.naam).map((w) => planwaarschuwingTekst(w, taal)),
    ...(lezing.herkenning.gelukt ? lezing.herkenning.overgeslagen.map((o) => t(overgeslagenTekst(o))) : []),
  ];
  const uniek = [...new Set(zinnen)];
  if (uniek.length === 0) return null;
  return (
    <section className="deel">
      <h3 className="kop-letop"><Icoon naam="letOp" />{t(WAARSCHUWINGEN.letOp(uniek.length))}</h3>
      <ul className="meldingen">{uniek.map((z) => <li key={z}><p>{z}</p></li>)}</ul>
    </section>
  );
};

/** What deserves a look at single gemeenten, folded: the tab of a gemeente says it too. */
const PerGemeente = ({ halfjaar }: { readonly halfjaar: BeoordeeldeTabel }): ReactElement | null => {
  const { t, taal } = useOmgeving();
  // the state changes many times a second while there is work; thousands of sentences do not
  const zinnen = useMemo(() => bundel(gemeenterijen(halfjaar).flatMap((r) => r.bevindingen.map((b) => [r.rij, b] as const)), halfjaar.kader, taal), [halfjaar, taal]);
  if (zinnen.length === 0) return null;
  return (
    <Uitklap kop={t(WAARSCHUWINGEN.perRij(zinnen.length))}>
      <Meer>
        {zinnen.map(({ zin, rijen }) => (
          <li key={zin}>
            <p>{zin}</p>
            <div className="namen">{rijen.map(({ rij, bij }) => <Rijknop key={`${rij.rij} ${bij}`} tabel={halfjaar.tabel} rij={rij} onder={bij === '' ? null : <span className="zacht">{` ${bij}`}</span>} />)}</div>
          </li>
        ))}
      </Meer>
    </Uitklap>
  );
};

/** What the rows of the province itself contradict. */
const Provinciesignalen = ({ lezing }: { readonly lezing: Lezing }): ReactElement | null => {
  const { t, taal } = useOmgeving();
  const signalen = lezing.beoordeling?.provinciesignalen ?? [];
  if (signalen.length === 0) return null;
  return (
    <Uitklap kop={t(WAARSCHUWINGEN.provincie(signalen.length))}>
      <Meer>{signalen.map((s, i) => <li key={i}><p><strong>{periodeTekst(s.periode)}</strong> {bevindingTekst(s.bevinding, null, taal)}</p></li>)}</Meer>
    </Uitklap>
  );
};

/** What cannot be assessed and what deserves a look: in this half-year (`null`: the sheet has none), and in the workbook. */
export const Waarschuwingen = ({ halfjaar, lezing }: { readonly halfjaar: BeoordeeldeTabel | null; readonly lezing: Lezing }): ReactElement => (
  <>
    {halfjaar === null ? null : <NietTeBeoordelen halfjaar={halfjaar} />}
    <ZonderPeriode lezing={lezing} />
    {halfjaar === null ? null : <><Signalen halfjaar={halfjaar} lezing={lezing} /><PerGemeente halfjaar={halfjaar} /></>}
    <Provinciesignalen lezing={lezing} />
  </>
);
