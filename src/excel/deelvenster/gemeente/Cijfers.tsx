import type { ReactElement } from 'react';
import { percentage, type Beoordeling, type Grootheid } from '../../../engine';
import { getalOfOnbekend, grootheidnaam, hoofdletter, percentageTekst, standTekst } from '../../../tekst';
import { useOmgeving } from '../gebruik';
import { GEMEENTE } from '../tekst/gemeente';

const STANDEN: ReadonlySet<Grootheid> = new Set(['beginstand', 'eindstand', 'beoordeeldeEindstand']);
const STERK: ReadonlySet<Grootheid> = new Set(['totaalopgave', 'eindstand']);

/** The figures of one assessment, from taakstelling to closing balance; those of a koppelingstekort only where there is one. */
export const Cijfers = ({ beoordeling }: { readonly beoordeling: Beoordeling }): ReactElement => {
  const { t, taal } = useOmgeving();
  const g = beoordeling.grootheden;
  const rijen: readonly Grootheid[] = [
    'taakstelling',
    ...(g.herverdeling === null || g.herverdeling === 0 ? [] : (['herverdeling', 'taakstellingMetHerverdeling'] as const)),
    'beginstand', 'totaalopgave', 'realisatie', 'eindstand',
    ...(beoordeling.basis === 'koppelingstekort' ? (['tijdigBeschikbaar', 'beoordelingsopgave', 'beoordeeldeEindstand'] as const) : []),
  ];
  const tekst = (naam: Grootheid): string => {
    const n = g[naam];
    return n !== null && STANDEN.has(naam) ? standTekst(n, taal) : getalOfOnbekend(n, taal);
  };
  const pct = (opgave: number | null): string => (g.realisatie === null || opgave === null ? t(GEMEENTE.onbekend) : percentageTekst(percentage(g.realisatie, opgave), taal));
  return (
    <section className="deel">
      <h3>{t(GEMEENTE.cijfers)}</h3>
      <table className="cijfers">
        <tbody>
          {rijen.map((naam) => (
            <tr key={naam} className={STERK.has(naam) ? 'sterk' : undefined}>
              <th scope="row">{hoofdletter(t(grootheidnaam[naam]))}</th>
              <td className="getal">{tekst(naam)}</td>
            </tr>
          ))}
          <tr><th scope="row">{hoofdletter(t(GEMEENTE.vanTaakstelling))}</th><td className="getal">{pct(g.taakstellingMetHerverdeling)}</td></tr>
          <tr><th scope="row">{hoofdletter(t(GEMEENTE.vanTotaalopgave))}</th><td className="getal">{pct(g.totaalopgave)}</td></tr>
        </tbody>
      </table>
    </section>
  );
};
