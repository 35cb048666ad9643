import { periodeTekst, type Basis, type Bron, type Tweetalig } from '../../engine';
import { getalTekst as g, opsomming, percentageTekst, standTekst, type Taal } from '../../tekst';
import type { Beweging, Groep, Telwijze } from './beweringen/soorten';
import type { Cijfer } from './tabellen';
import type { Plek, Tabelcijfer, Tabeltrede, Vondst } from './vondst';

export const CIJFERNAMEN: Readonly<Record<Cijfer, Tweetalig>> = {
  taakstelling: { nl: 'de taakstelling', en: 'the taakstelling' },
  herverdeling: { nl: 'de herverdeling', en: 'the herverdeling' },
  beginstand: { nl: 'de beginstand', en: 'the opening balance' },
  totaalopgave: { nl: 'de totaalopgave', en: 'the totaalopgave' },
  realisatie: { nl: 'de realisatie', en: 'the realisatie' },
  pctTaakstelling: { nl: 'het percentage van de taakstelling', en: 'the percentage of the taakstelling' },
  pctTotaalopgave: { nl: 'het percentage van de totaalopgave', en: 'the percentage of the totaalopgave' },
  eindstand: { nl: 'de eindstand', en: 'the closing balance' },
};

export const waarde = (cijfer: Cijfer, n: number, t: Taal): string => {
  if (cijfer === 'pctTaakstelling' || cijfer === 'pctTotaalopgave') return percentageTekst(n, t);
  return cijfer === 'beginstand' || cijfer === 'eindstand' ? standTekst(n, t) : g(n, t);
};

export const bronTekst = (bron: Bron): string => `${bron.titel}, ${bron.vindplaats}`;

export const vanWie = (gemeente: string | null, t: Taal): string => gemeente ?? (t === 'nl' ? 'de provincie' : 'the province');

/** "1.372 (title, Tabel 1) of 2.126 (title, Vooruitblik)". */
export const tabelkanten = (tabel: readonly Tabelcijfer[], t: Taal): string =>
  tabel.map((c) => `${waarde(c.cijfer, c.waarde, t)} (${c.berekend ? (t === 'nl' ? 'volgt uit de rij in ' : 'follows from the row in ') : ''}${bronTekst(c.bron)})`).join(t === 'nl' ? ' of ' : ' or ');

export const gemeenten = (n: number, t: Taal): string => {
  if (n === 1) return t === 'nl' ? '1 gemeente' : '1 gemeente';
  return `${g(n, t)} gemeenten`;
};

const WIJZE: Readonly<Record<Telwijze, Tweetalig>> = { staan: { nl: 'op', en: 'on' }, erbij: { nl: 'naar', en: 'to' }, gebleven: { nl: 'gebleven op', en: 'that stayed on' } };

/** "trede 3", "trede 3 of hoger", "trede 1 tot en met 2". */
const tredenTekst = ({ trede, tot }: { readonly trede: number; readonly tot: number }, t: Taal): string => {
  if (tot === trede) return `trede ${trede}`;
  if (tot === 6) return `trede ${trede} ${t === 'nl' ? 'of hoger' : 'or higher'}`;
  return `trede ${trede} ${t === 'nl' ? 'tot en met' : 'to'} ${tot}`;
};

export const opTrede = (x: { readonly trede: number; readonly tot: number; readonly wijze: Telwijze }, t: Taal): string => `${WIJZE[x.wijze][t]} ${tredenTekst(x, t)}`;

/** "had alleen Baarn een koppelingstekort", "stonden alleen Utrecht en Zeist niet op trede 1 tot en met 2". */
export const precies = (wie: readonly string[], op: Groep, t: Taal): string => {
  const meer = wie.length > 1;
  const namen = opsomming(wie, t);
  if (op === 'koppelingstekort') return t === 'nl' ? `${meer ? 'hadden' : 'had'} alleen ${namen} een koppelingstekort` : `only ${namen} had a koppelingstekort`;
  const trede = tredenTekst(op, t);
  if (op.van !== null && op.wijze === 'erbij') return t === 'nl' ? `${meer ? 'gingen' : 'ging'} alleen ${namen} van trede ${op.van} naar ${trede}` : `only ${namen} went from trede ${op.van} to ${trede}`;
  if (op.wijze === 'erbij') return t === 'nl' ? `${meer ? 'gingen' : 'ging'} alleen ${namen} naar ${trede}` : `only ${namen} went to ${trede}`;
  if (op.wijze === 'gebleven') return t === 'nl' ? `${meer ? 'bleven' : 'bleef'} alleen ${namen} op ${trede}` : `only ${namen} stayed on ${trede}`;
  return t === 'nl' ? `${meer ? 'stonden' : 'stond'} alleen ${namen} ${op.buiten ? 'niet ' : ''}op ${trede}` : `only ${namen} ${meer ? 'were' : 'was'} ${op.buiten ? 'not ' : ''}on ${trede}`;
};

export const tredeOfNiets = (x: Tabeltrede | null, t: Taal): string => (x === null ? (t === 'nl' ? 'onbekend' : 'unknown') : `trede ${x.trede} (${periodeTekst(x.periode)})`);

export const BEWEGING: Readonly<Record<Beweging, Readonly<Record<'een' | 'meer', Tweetalig>>>> = {
  omhoog: { een: { nl: 'omhoog gegaan', en: 'went up' }, meer: { nl: 'omhoog', en: 'that went up' } },
  omlaag: { een: { nl: 'omlaag gegaan', en: 'went down' }, meer: { nl: 'omlaag', en: 'that went down' } },
  gelijk: { een: { nl: 'op dezelfde trede gebleven', en: 'stayed on the same trede' }, meer: { nl: 'gelijk gebleven', en: 'that stayed' } },
};

export const GEHAALD: Readonly<Record<'geen achterstand' | 'ingelopen' | 'gerealiseerd', Readonly<Record<'een' | 'meer', Tweetalig>>>> = {
  'geen achterstand': { een: { nl: 'geen achterstand had', en: 'had no backlog' }, meer: { nl: 'geen achterstand hadden', en: 'had no backlog' } },
  ingelopen: { een: { nl: 'de achterstand volledig heeft ingelopen', en: 'caught up the whole backlog' }, meer: { nl: 'de achterstand volledig hebben ingelopen', en: 'caught up the whole backlog' } },
  gerealiseerd: { een: { nl: 'de taakstelling volledig heeft gerealiseerd', en: 'met the whole taakstelling' }, meer: { nl: 'de taakstelling volledig hebben gerealiseerd', en: 'met the whole taakstelling' } },
};

export const BASIS: Readonly<Record<Basis, Tweetalig>> = {
  koppelingstekort: { nl: 'beoordeeld op een koppelingstekort', en: 'judged on a koppelingstekort' },
  totaalopgave: { nl: 'beoordeeld op de totaalopgave', en: 'judged on the totaalopgave' },
};

export const elders = (p: Plek, t: Taal): string => (t === 'nl' ? `${p.tekst}, regel ${p.regel}` : `${p.tekst}, line ${p.regel}`);

export const RICHTING: Readonly<Record<'hoger' | 'lager' | 'gelijk', Tweetalig>> = { hoger: { nl: 'hoger of beter', en: 'higher or better' }, lager: { nl: 'lager of minder', en: 'lower or less' }, gelijk: { nl: 'gelijk', en: 'the same' } };

/** "van trede 2 naar trede 1 gegaan", "op trede 3 gebleven", "opgeschaald naar trede 4". */
export const beweging = ({ vermeldVan: van, vermeldNaar: naar, richting }: Extract<Vondst, { code: 'OVERGANG' }>, t: Taal): string => {
  if (van === naar) return t === 'nl' ? `op trede ${naar} gebleven` : `stay on trede ${naar}`;
  if (van !== null) return t === 'nl' ? `van trede ${van} naar trede ${naar} gegaan` : `go from trede ${van} to trede ${naar}`;
  if (richting === null) return t === 'nl' ? `naar trede ${naar} gegaan` : `go to trede ${naar}`;
  return t === 'nl' ? `${richting}geschaald naar trede ${naar}` : `go ${richting === 'op' ? 'up' : 'down'} to trede ${naar}`;
};
