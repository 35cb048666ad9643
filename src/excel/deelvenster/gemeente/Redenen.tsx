import type { ReactElement } from 'react';
import type { Beoordeling, Bron, Kader, Stap } from '../../../engine';
import { foutTekst, hoofdletter, stapTekst } from '../../../tekst';
import { useOmgeving } from '../gebruik';
import { Uitklap } from '../onderdelen/Uitklap';
import { GEMEENTE } from '../tekst/gemeente';
import { LEZING } from '../tekst/lezing';

/** The steps of an onderbouwing by what they did here. */
export interface Indeling {
  readonly kader: readonly Stap[];
  readonly som: readonly Stap[];
  readonly beslist: readonly Stap[];
  readonly oordeel: readonly Stap[];
  readonly niet: readonly Stap[];
}

const HOOFDSOM: ReadonlySet<string> = new Set(['taakstellingMetHerverdeling', 'totaalopgave', 'eindstand']);
const TEKORTSOM: ReadonlySet<string> = new Set(['beoordelingsopgave', 'beoordeeldeTaakstelling', 'beoordeeldeEindstand']);

/** What decided, what counted along, and the rest: quantities on which these rest, and what did not apply, so that "why not trede 4?" has an answer. */
export const deelIn = (b: Beoordeling): Indeling => {
  const gevuurd = b.onderbouwing.find((s) => s.soort === 'ladderrij' && s.geldt);
  const gevraagd: ReadonlySet<string> = new Set(gevuurd?.soort === 'ladderrij' ? gevuurd.voorwaarden.map((v) => v.criterium) : []);
  const vak = (s: Stap): keyof Indeling => {
    switch (s.soort) {
      case 'kader':
        return 'kader';
      case 'grootheid':
        return HOOFDSOM.has(s.grootheid) || (b.basis === 'koppelingstekort' && TEKORTSOM.has(s.grootheid)) ? 'som' : 'niet';
      case 'criterium':
        return gevraagd.has(s.criterium) ? 'beslist' : 'niet';
      case 'ladderrij':
        return s.geldt ? 'beslist' : 'niet';
      case 'uitkomst':
        return 'beslist';
      case 'voorbehoud':
        return s.geldt ? 'oordeel' : 'niet';
    }
  };
  const van = (naam: keyof Indeling): readonly Stap[] => b.onderbouwing.filter((s) => vak(s) === naam);
  return { kader: van('kader'), som: van('som'), beslist: van('beslist'), oordeel: van('oordeel'), niet: van('niet') };
};

const sleutel = (bron: Bron): string => `${bron.titel}|${bron.vindplaats}|${bron.citaat ?? ''}`;

const Stappen = ({ kop, stappen, kader, bronnen }: { readonly kop: string | null; readonly stappen: readonly Stap[]; readonly kader: Kader; readonly bronnen: readonly Bron[] }): ReactElement | null => {
  const { t, taal } = useOmgeving();
  if (stappen.length === 0) return null;
  return (
    <>
      {kop === null ? null : <h4>{kop}</h4>}
      <ul className="stappen">
        {stappen.map((s) => {
          const { bron, lezing, uitleg } = s.herleiding;
          return (
            <li key={`${s.soort} ${s.id}`}>
              <p>{hoofdletter(stapTekst(s, kader, taal))}</p>
              <p className="zacht">
                <span className={`lezing lezing--${lezing}`}>{t(LEZING[lezing])}</span>
                <span>{t(GEMEENTE.bron(bronnen.findIndex((x) => sleutel(x) === sleutel(bron)) + 1))}</span>
              </p>
              {uitleg === undefined || s.soort === 'uitkomst' ? null : <p className="zacht">{t(uitleg)}</p>}
            </li>
          );
        })}
      </ul>
    </>
  );
};

/** Why this trede and no other, each step with how it was read and its source; what did not apply is folded away. */
export const Redenen = ({ beoordeling, kader }: { readonly beoordeling: Beoordeling; readonly kader: Kader }): ReactElement => {
  const { t, taal } = useOmgeving();
  const delen = deelIn(beoordeling);
  const volgorde = [...delen.beslist, ...delen.oordeel, ...delen.som, ...delen.kader, ...delen.niet];
  const bronnen = [...new Map(volgorde.map((s) => [sleutel(s.herleiding.bron), s.herleiding.bron])).values()];
  const niet = beoordeling.soort === 'niet te beoordelen';
  return (
    <>
      <section className="deel">
        <h3>{t(niet ? GEMEENTE.waaromNiet : GEMEENTE.waarom)}</h3>
        {niet ? <ul className="meldingen">{beoordeling.fouten.map((f, i) => <li key={i}><p>{foutTekst(f, taal)}</p></li>)}</ul> : null}
        <Stappen kop={t(GEMEENTE.beslist)} stappen={delen.beslist} kader={kader} bronnen={bronnen} />
        <Stappen kop={t(GEMEENTE.oordeel)} stappen={delen.oordeel} kader={kader} bronnen={bronnen} />
        <Stappen kop={t(GEMEENTE.som)} stappen={[...delen.som, ...delen.kader]} kader={kader} bronnen={bronnen} />
      </section>
      {delen.niet.length === 0 ? null : <Uitklap kop={t(GEMEENTE.nietGegolden(delen.niet.length))}><Stappen kop={null} stappen={delen.niet} kader={kader} bronnen={bronnen} /></Uitklap>}
      {bronnen.length === 0 ? null : (
        <Uitklap kop={t(GEMEENTE.bronnen(bronnen.length))}>
          <ol className="bronnen">
            {bronnen.map((b) => <li key={sleutel(b)}><p>{`${b.titel}, ${b.vindplaats}`}</p>{b.citaat === undefined ? null : <blockquote lang="nl">{b.citaat}</blockquote>}</li>)}
          </ol>
        </Uitklap>
      )}
    </>
  );
};
