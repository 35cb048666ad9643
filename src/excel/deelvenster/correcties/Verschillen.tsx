import { useId, useState, type ReactElement } from 'react';
import { gelijk, periodeTekst, type Tweetalig } from '../../../engine';
import { foutTekst, getalOfOnbekend, opsomming, percentageTekst, tweemaal, type Taal } from '../../../tekst';
import { isVanUitkomst, nietOverTeNemen, type Beeld, type Buiten, type Correctie, type Gevolg, type Vergelijking, type Zwaarte } from '../../../werkmap/correcties';
import { cijfernaam } from '../../../werkmap/correcties/cijfernamen';
import { bevindingZinnen, geweigerdZinnen, ontbrekendZinnen, vanTekst, waardeTekst } from '../../../werkmap/correcties/teksten';
import { volledigAdres } from '../../../werkmap/volledigadres';
import type { Lezing, Nieuwebron } from '../../model/toestand';
import { useOmgeving } from '../gebruik';
import { Kortelijst } from '../onderdelen/Kortelijst';
import { Ongebroken } from '../onderdelen/Ongebroken';
import { Tredevlak } from '../onderdelen/Tredevlak';
import { Vinkje } from '../onderdelen/Vinkje';
import { KENMERKEN } from '../tekst/kenmerken';
import { CORRECTIES, ZWAARTE } from '../tekst/correcties';
import { Overnemen } from './Overnemen';
import { sleutelVan } from './vinken';

const EERSTE = 10;

const GETALLEN = [['totaalopgave', CORRECTIES.totaal], ['eindstand', CORRECTIES.eindstand]] as const;
const PERCENTAGES = [['pctTaakstelling', CORRECTIES.pctTaakstelling], ['pctTotaalopgave', CORRECTIES.pctTotaalopgave]] as const;

const getal = (n: number | null, taal: Taal): string => (n === null ? '?' : getalOfOnbekend(n, taal));
const trede = (n: number | null, taal: Taal): string => (n === null ? CORRECTIES.geen[taal] : String(n));
const basis = (b: Beeld['basis'], taal: Taal): string => b ?? CORRECTIES.geen[taal];
const percentage = (b: Beeld, k: (typeof PERCENTAGES)[number][0], taal: Taal): string => (b.eindstand === null ? '?' : percentageTekst(b[k], taal));

/** What is corrected, and in which cell. */
const metCel = (c: Correctie): Tweetalig => tweemaal((t) => `${cijfernaam(c)[t]} (${volledigAdres(c.plaats, c.plaats.blad)})`);

const stap = (wat: Tweetalig, van: (t: Taal) => string, naar: (t: Taal) => string): Tweetalig => CORRECTIES.naar(wat, tweemaal(van), tweemaal(naar));

const correctiestap = (c: Correctie): Tweetalig => stap(metCel(c), (t) => vanTekst(c, t), (t) => waardeTekst(c.naar, t));

/** What follows from the corrections of one gemeente: only what is not as it was. */
const stappenVan = ({ voor, na }: Gevolg): readonly Tweetalig[] => {
  return [
    ...GETALLEN.filter(([k]) => voor[k] !== na[k]).map(([k, naam]) => stap(naam, (t) => getal(voor[k], t), (t) => getal(na[k], t))),
    ...PERCENTAGES.filter(([k]) => voor[k] !== na[k]).map(([k, naam]) => stap(naam, (t) => percentage(voor, k, t), (t) => percentage(na, k, t))),
    ...(voor.basis !== na.basis ? [stap(CORRECTIES.basis, (t) => basis(voor.basis, t), (t) => basis(na.basis, t))] : na.basis === 'koppelingstekort' ? [CORRECTIES.opBasis] : []),
    ...(voor.vorigeTrede === na.vorigeTrede ? [] : [stap(CORRECTIES.vorigeTrede, (t) => trede(voor.vorigeTrede, t), (t) => trede(na.vorigeTrede, t))]),
    ...(na.besluit === null ? [] : [na.besluit === na.trede ? KENMERKEN.besluit(na.besluit, na.trede) : CORRECTIES.besluitWijktAf(na.besluit)]),
    ...(voor.handmatig === na.handmatig ? [] : [na.handmatig ? CORRECTIES.handmatig : CORRECTIES.nietHandmatig]),
  ];
};

/** What is ticked, and how to change it. */
interface Vinken {
  readonly aan: ReadonlySet<string>;
  readonly zet: (sleutel: string, aan: boolean) => void;
}

interface Metvinken {
  readonly lezing: Lezing;
  readonly vinken: Vinken;
}

const Een = ({ gevolg: g, lezing, vinken }: Metvinken & { readonly gevolg: Gevolg }): ReactElement => {
  const { t } = useOmgeving();
  const id = useId();
  const kader = lezing.beoordeling?.tabellen.find((x) => gelijk(x.periode, g.periode))?.kader ?? null;
  return (
    <li>
      <strong id={id}>{`${g.gemeente} ${periodeTekst(g.periode)}`}</strong>{' '}
      <span className="stap">
        {g.voor.trede === g.na.trede ? null : <><Tredevlak trede={g.voor.trede} kader={kader} /><span className="stap__pijl" aria-hidden="true">{'→'}</span></>}
        <Tredevlak trede={g.na.trede} kader={kader} />
      </span>
      {g.correcties.length === 0 ? null : (
        <div role="group" aria-labelledby={id}>
          {g.correcties.map((c) => {
            const sleutel = sleutelVan(c);
            return c.cel.mag ? <Vinkje key={sleutel} aan={vinken.aan.has(sleutel)} zet={(aan) => vinken.zet(sleutel, aan)}>{t(correctiestap(c))}</Vinkje> : <div key={sleutel}>{t(correctiestap(c))}</div>;
          })}
        </div>
      )}
      {stappenVan(g).map((s) => <div key={s.nl}>{t(s)}</div>)}
    </li>
  );
};

const Zinnen = ({ kop, zinnen }: { readonly kop: Tweetalig; readonly zinnen: readonly string[] }): ReactElement | null => {
  const { t } = useOmgeving();
  if (zinnen.length === 0) return null;
  return <><h4>{t(kop)}</h4><Kortelijst soort="ul" className="meldingen" eerste={EERSTE} erbij={Infinity} aantal={zinnen.length} regels={(tot) => zinnen.slice(0, tot).map((z, i) => <li key={i}>{z}</li>)} /></>;
};

const Groep = ({ zwaarte, gevolgen, ...rest }: Metvinken & { readonly zwaarte: Zwaarte; readonly gevolgen: readonly Gevolg[] }): ReactElement | null => {
  const { t } = useOmgeving();
  if (gevolgen.length === 0) return null;
  const regels = (tot: number): readonly ReactElement[] => gevolgen.slice(0, tot).map((g) => <Een key={`${g.gemeente} ${periodeTekst(g.periode)}`} gevolg={g} {...rest} />);
  return <><h4>{t(ZWAARTE[zwaarte])}</h4><Kortelijst soort="ul" className="meldingen" eerste={EERSTE} erbij={Infinity} aantal={gevolgen.length} regels={regels} /></>;
};

/** What the new figures change, a changed trede first; then what deserves a look and what was not compared. */
export const Verschillen = ({ v, nieuw, buiten, lezing }: { readonly v: Vergelijking; readonly nieuw: Nieuwebron; readonly buiten: Buiten | null; readonly lezing: Lezing }): ReactElement => {
  const { t, taal, toestand: { vastgezet } } = useOmgeving();
  const [aan, zetAan] = useState<ReadonlySet<string>>(new Set());
  const vinken: Vinken = { aan, zet: (sleutel, erbij) => zetAan(erbij ? new Set([...aan, sleutel]) : new Set([...aan].filter((s) => s !== sleutel))) };
  const kop = v.perioden.length === 0 ? CORRECTIES.nietsGemeen : v.correcties.length === 0 ? (v.bevindingen.some(isVanUitkomst) ? CORRECTIES.alleenUitkomsten : CORRECTIES.gelijk) : CORRECTIES.anders(v.correcties.length, new Set(v.correcties.map((c) => c.gemeente)).size);
  // shown before anything is chosen: the treden that follow are no longer what is sent
  const vast = [...new Set(v.correcties.filter((c) => vastgezet.some((h) => gelijk(h.periode, c.periode))).map((c) => periodeTekst(c.periode)))];
  return (
    <>
      <p>{t(kop)}</p>
      {vast.length === 0 ? null : <p><Ongebroken>{t(CORRECTIES.isVast(tweemaal((x) => opsomming(vast, x)), vast.length > 1))}</Ongebroken></p>}
      {(['trede', 'getoetst', 'overig', 'tussenstand'] as const).map((z) => <Groep key={z} zwaarte={z} gevolgen={v.gevolgen.filter((g) => g.zwaarte === z)} lezing={lezing} vinken={vinken} />)}
      <Zinnen kop={CORRECTIES.nietOver} zinnen={geweigerdZinnen(nietOverTeNemen(v.correcties), taal).map((w) => w.zin)} />
      <Zinnen kop={CORRECTIES.letOp} zinnen={bevindingZinnen(v.bevindingen, taal)} />
      <Zinnen kop={CORRECTIES.ontbreekt} zinnen={ontbrekendZinnen(v.ontbrekend, taal)} />
      <Zinnen kop={CORRECTIES.nieuw} zinnen={v.nieuw.map((n) => `${n.gemeente} ${periodeTekst(n.periode)}`)} />
      <Zinnen kop={CORRECTIES.onleesbaar} zinnen={[...(buiten === null ? [] : [t(CORRECTIES.naastTabel(buiten))]), ...v.onleesbaar.map((o) => `${o.naam === '' ? t(CORRECTIES.zonderNaam) : o.naam} (${o.plaats}): ${foutTekst(o.fout, taal)}`)]} />
      <Overnemen correcties={v.correcties} nieuw={nieuw} aan={aan} zetAan={zetAan} />
    </>
  );
};
