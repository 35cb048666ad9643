import { periodeTekst, type Beletsel, type Beoordeling, type Dag, type GerekendeTaakstelling, type Grootheden, type Kader, type Methode, type NodigPerWeek, type Prognose, type Prognoseuitkomst, type Provincieverwachting, type Trede, type Tweetalig, type Verwachting } from '../engine';
import { foutTekst } from './fouten';
import { dagTekst, getalTekst as g, opsomming, percentageTekst } from './getal';
import { hoofdletter } from './namen';
import { tweemaal, zin, type Taal, type Zinnen } from './taal';
import { regelnaam } from './voorstelbevindingen';

/** What a method is called; never shown without its day. */
export const methodenaam: Readonly<Record<Methode, Tweetalig>> = {
  gelijkblijvend: { nl: 'gelijkblijvende realisatie', en: 'same realisatie as before' },
  huidigTempo: { nl: 'huidig tempo', en: 'present pace' },
  standNu: { nl: 'niemand meer erbij', en: 'no one more' },
};

/** How a method reckons. */
export const methodeuitleg: Readonly<Record<Methode, Tweetalig>> = {
  gelijkblijvend: {
    nl: 'evenveel als in het hele vorige halfjaar, of wat er al is als dat meer is',
    en: 'as many as in the whole half-year before, or what there is already where that is more',
  },
  huidigTempo: {
    nl: 'de realisatie tot nu toe, omgerekend naar alle dagen van het halfjaar',
    en: 'the realisatie so far, over all days of the half-year',
  },
  standNu: { nl: 'de stand als er niemand meer wordt gehuisvest', en: 'the balance if no one more is housed' },
};

const ZINNEN: Zinnen<Beletsel> = {
  FOUT: ({ fout }) => tweemaal((t) => foutTekst(fout, t)),
  DAG_BUITEN_HALFJAAR: ({ dag, periode, bestaat }) =>
    tweemaal((t) => {
      const welke = dagTekst(dag, t);
      if (!bestaat) return t === 'nl' ? `De dag ${welke} bestaat niet.` : `The day ${welke} does not exist.`;
      return t === 'nl' ? `${welke} ligt niet in het halfjaar ${periodeTekst(periode)}.` : `${welke} does not lie in the half-year ${periodeTekst(periode)}.`;
    }),
  VORIGE_REALISATIE_ONTBREEKT: () => ({
    nl: 'De realisatie van het vorige halfjaar is niet bekend: dat halfjaar staat niet (volledig) in wat is gelezen.',
    en: 'The realisatie of the half-year before is not known: that half-year is not (fully) in what was read.',
  }),
  VORIGE_REALISATIE_ONLEESBAAR: ({ gevonden }) => ({
    nl: `De realisatie van het vorige halfjaar (“${gevonden}”) is geen heel aantal personen van 0 of meer.`,
    en: `The realisatie of the half-year before (“${gevonden}”) is no whole number of persons of 0 or more.`,
  }),
};

/** Why a method gives no number. */
export const beletselTekst = (b: Beletsel, taal: Taal): string => zin(ZINNEN, b, taal);

/** That a herverdeling is in the number; nothing where there is none to say. */
const herverdelingTekst = ({ herverdeling }: GerekendeTaakstelling, taal: Taal): string => (herverdeling === null || herverdeling === 0 ? '' : taal === 'nl' ? ' met herverdeling' : ' with herverdeling');

/** Which taakstelling was used: "taakstelling 204 met herverdeling", "taakstelling 2.126, geldig tot 10 november 2023 (“…”)". */
export const versieTekst = (v: GerekendeTaakstelling, taal: Taal): string => {
  const aantal = typeof v.taakstelling === 'number' ? g(v.taakstelling, taal) : taal === 'nl' ? 'onbekend' : 'unknown';
  const van = v.van === null ? '' : taal === 'nl' ? `, geldig vanaf ${dagTekst(v.van, taal)}` : `, valid from ${dagTekst(v.van, taal)}`;
  const tot = v.tot === null ? '' : taal === 'nl' ? `, geldig tot ${dagTekst(v.tot, taal)}` : `, valid until ${dagTekst(v.tot, taal)}`;
  return `taakstelling ${aantal}${herverdelingTekst(v, taal)}${van}${tot}${v.bron === null ? '' : ` (“${v.bron}”)`}`;
};

/** The same for a table of gemeenten, each with a number of its own. */
const versieVanTabel = ({ van, tot, bron }: GerekendeTaakstelling, verdeeld: string, taal: Taal): string => {
  const nl = taal === 'nl';
  const welke = bron === null ? (nl ? 'de taakstelling die in het blad telt' : 'the taakstelling that counts in the sheet') : nl ? `de eerdere taakstelling “${bron}”` : `the earlier taakstelling “${bron}”`;
  const vanaf = van === null ? '' : nl ? `, geldig vanaf ${dagTekst(van, taal)}` : `, valid from ${dagTekst(van, taal)}`;
  const totDan = tot === null ? '' : nl ? `, geldig tot ${dagTekst(tot, taal)}` : `, valid until ${dagTekst(tot, taal)}`;
  return `${welke}${verdeeld === '' ? '' : `,${verdeeld}`}${vanaf}${totDan}`;
};

/** Which taakstellingen a table was reckoned with, each once; of one gemeente with its number. */
export const versiesVan = (uitkomsten: readonly (Prognoseuitkomst | null)[], taal: Taal): readonly string[] => {
  const versies = uitkomsten.flatMap((u) => (u?.soort === 'prognose' ? [u.versie] : []));
  const [een] = versies;
  if (een !== undefined && uitkomsten.length === 1) return [versieTekst(een, taal)];
  // a herverdeling is of the table: who has none of it takes part all the same
  const verdeeld = versies.map((v) => herverdelingTekst(v, taal)).find((z) => z !== '') ?? '';
  return [...new Set(versies.map((v) => versieVanTabel(v, verdeeld, taal)))];
};

/** How much of the totaalopgave was realised, against how much of the half-year has passed. */
export const deelTekst = (p: Pick<Prognose, 'deelRealisatie' | 'deelPeriode' | 'verloop'>, { realisatie, totaalopgave }: Pick<Grootheden, 'realisatie' | 'totaalopgave'>, taal: Taal): string => {
  const { verstreken, totaal } = p.verloop;
  const deel = realisatie === null || totaalopgave === null ? (taal === 'nl' ? 'onbekend welk deel' : 'unknown what part') : percentageTekst(p.deelRealisatie, taal);
  return taal === 'nl'
    ? `${deel} van de totaalopgave gerealiseerd, bij ${percentageTekst(p.deelPeriode, taal)} van het halfjaar (${verstreken} van ${totaal} dagen)`
    : `${deel} of the totaalopgave realised, at ${percentageTekst(p.deelPeriode, taal)} of the half-year (${verstreken} of ${totaal} days)`;
};

/** What is needed, in all and per week. */
export const nodigTekst = (n: NodigPerWeek, taal: Taal): string => {
  if (n.soort === 'niet te beoordelen') return taal === 'nl' ? 'niet te zeggen' : 'cannot be told';
  if (n.soort === 'niet te halen') return taal === 'nl' ? `niet te halen; trede ${n.laagste} is de laagste` : `cannot be reached; trede ${n.laagste} is the lowest`;
  if (n.extra === 0) return taal === 'nl' ? 'niemand meer' : 'no one more';
  const week = n.perWeek === null ? (taal === 'nl' ? 'er is geen dag meer over' : 'no day is left') : taal === 'nl' ? `${g(n.perWeek, taal)} per week` : `${g(n.perWeek, taal)} a week`;
  return taal === 'nl' ? `nog ${g(n.extra, taal)}, ${week}` : `${g(n.extra, taal)} more, ${week}`;
};

/** How many gemeenten go up by one method; of some it may not be known. */
export const aantalOmhoogTekst = ({ omhoog, omhoogOnbekend }: Provincieverwachting, taal: Taal): string => {
  if (omhoogOnbekend === 0) return g(omhoog, taal);
  if (omhoog === 0) return taal === 'nl' ? 'onbekend' : 'unknown';
  return taal === 'nl' ? `minstens ${g(omhoog, taal)}` : `at least ${g(omhoog, taal)}`;
};

/** The same as a sentence, without its full stop. */
export const aantalOmhoogZin = ({ omhoog, omhoogOnbekend }: Provincieverwachting, taal: Taal): string => {
  const nl = taal === 'nl';
  if (omhoog === 0) {
    if (omhoogOnbekend > 0) return nl ? 'hoeveel gemeenten omhoog gaan, is niet te zeggen' : 'how many gemeenten go up cannot be told';
    return nl ? 'geen gemeente gaat omhoog' : 'no gemeente goes up';
  }
  const wie = nl ? `${g(omhoog, taal)} ${omhoog === 1 ? 'gemeente gaat' : 'gemeenten gaan'} omhoog` : `${g(omhoog, taal)} ${omhoog === 1 ? 'gemeente goes' : 'gemeenten go'} up`;
  return omhoogOnbekend === 0 ? wie : `${nl ? 'minstens' : 'at least'} ${wie}`;
};

/** Of how many gemeenten a sum is: of all, or of how many of those of the kader (`null`: not known how many there are). */
export const samenTekst = (aantal: number, van: number | null, taal: Taal): string => {
  if (van !== null && aantal < van) return taal === 'nl' ? `${g(aantal, taal)} van de ${g(van, taal)} gemeenten${aantal === 1 ? '' : ' samen'}` : `${g(aantal, taal)} of the ${g(van, taal)} gemeenten${aantal === 1 ? '' : ' together'}`;
  return taal === 'nl' ? 'Alle gemeenten samen' : 'All gemeenten together';
};

/** Whether a gemeente is about to go up, and by which methods. */
export const omhoogTekst = (p: Pick<Prognose, 'omhoogVolgens' | 'verwachtingen'>, taal: Taal): string => {
  const { omhoogVolgens: v } = p;
  const kent = (o: Prognose['verwachtingen'][number]): boolean => o.soort === 'verwacht' && o.omhoog !== null;
  if (v === null) return taal === 'nl' ? 'Of de gemeente omhoog gaat, is niet te zeggen.' : 'Whether the gemeente goes up cannot be told.';
  if (v.length === 0 && !p.verwachtingen.some((o) => o.methode === 'standNu' && kent(o))) {
    const wel = opsomming(p.verwachtingen.filter(kent).map((o) => methodenaam[o.methode][taal]), taal);
    return taal === 'nl' ? `Gaat niet omhoog volgens: ${wel}. Volgens de andere methoden is het niet te zeggen.` : `Does not go up by: ${wel}. By the other methods it cannot be told.`;
  }
  if (v.length === 0) return taal === 'nl' ? 'Gaat volgens geen van de methoden omhoog.' : 'Goes up by none of the methods.';
  const namen = opsomming(v.map((m) => methodenaam[m][taal]), taal);
  return taal === 'nl' ? `Dreigt omhoog te gaan, volgens: ${namen}.` : `About to go up, by: ${namen}.`;
};

/** What it takes: for trede 1, and not to go up. */
export const nodigZinnen = ({ trede1, nietOmhoog }: Prognose['nodig'], taal: Taal): { readonly trede1: string; readonly nietOmhoog: string } =>
  taal === 'nl'
    ? { trede1: `Voor trede 1: ${nodigTekst(trede1, taal)}.`, nietOmhoog: `Om niet omhoog te gaan: ${nodigTekst(nietOmhoog, taal)}.` }
    : { trede1: `For trede 1: ${nodigTekst(trede1, taal)}.`, nietOmhoog: `Not to go up: ${nodigTekst(nietOmhoog, taal)}.` };

const afgeleideRegels = (b: Beoordeling, kader: Kader | null, taal: Taal): readonly string[] => b.bevindingen.flatMap((x) => (x.code === 'AFGELEID' ? [regelnaam(kader, x.regel)[taal]] : []));

/** The derived rules on which expected treden rest, each once. */
export const regelsVan = (verwachtingen: readonly Verwachting[], kader: Kader | null, taal: Taal): readonly string[] => [
  ...new Set(verwachtingen.flatMap((v) => (v.soort === 'verwacht' ? afgeleideRegels(v.beoordeling, kader, taal) : []))),
];

/** What must be known of the number and the trede that one method gives; nothing where they speak for themselves. */
export const methodeopmerking = (v: Verwachting, kader: Kader | null, taal: Taal): readonly string[] => {
  if (v.soort === 'niet te zeggen') return v.beletselen.map((b) => beletselTekst(b, taal));
  const { beoordeling: b } = v;
  const getal = v.lezing === 'afgeleid' ? [taal === 'nl' ? 'afgeleid.' : 'derived.'] : [];
  if (b.soort === 'niet te beoordelen') return [...b.fouten.map((f) => foutTekst(f, taal)), ...getal];
  return [
    ...(b.basis === 'koppelingstekort' ? [taal === 'nl' ? 'beoordeeld op een koppelingstekort.' : 'judged on a koppelingstekort.'] : []),
    ...(b.handmatig ? [taal === 'nl' ? 'er moet een mens naar kijken.' : 'a person must look.'] : []),
    ...getal,
    ...(b.lezing === 'afgeleid' ? [[taal === 'nl' ? 'de trede rust op een afgeleide regel.' : 'the trede rests on a derived rule.', ...afgeleideRegels(b, kader, taal)].join(' ')] : []),
  ];
};

/** The same remark on several methods is said once. */
export const methodeopmerkingen = (verwachtingen: readonly Verwachting[], kader: Kader | null, taal: Taal): readonly string[] => {
  const perZin = new Map<string, string[]>();
  for (const v of verwachtingen) for (const zin of methodeopmerking(v, kader, taal)) perZin.set(zin, [...(perZin.get(zin) ?? []), methodenaam[v.methode][taal]]);
  return [...perZin].map(([zin, namen]) => `${hoofdletter(opsomming(namen, taal))}: ${zin}`);
};

/** That a half-year was decided already, beside the treden that a prognosis expects; `null` where it was not. */
const beslotenZin = (besloten: Trede | null, taal: Taal): readonly string[] =>
  besloten === null ? [] : [taal === 'nl' ? `Over dit halfjaar is al besloten: trede ${besloten}. De verwachte treden zijn die van het voorstel.` : `This half-year was decided already: trede ${besloten}. The expected treden are those of the proposal.`];

/** A prognosis in one cell: of whom, of which day, with which taakstelling, how far, what threatens and what it takes. */
export const prognoseToelichting = (p: Prognoseuitkomst, kader: Kader | null, taal: Taal, besloten: Trede | null = null): string => {
  if (p.soort === 'niet te zeggen') return geenPrognose([beletselTekst(p.beletsel, taal), ...beslotenZin(besloten, taal)], taal);
  const { trede1, nietOmhoog } = nodigZinnen(p.nodig, taal);
  const dag = dagTekst(p.dag, taal);
  return [
    taal === 'nl' ? `Stand van ${p.gemeente} op ${dag}, gerekend met ${versieTekst(p.versie, taal)}.` : `As of ${dag}, for ${p.gemeente}, reckoned with ${versieTekst(p.versie, taal)}.`,
    `${hoofdletter(deelTekst(p, p.nu.grootheden, taal))}.`,
    omhoogTekst(p, taal), nietOmhoog, trede1,
    ...beslotenZin(besloten, taal),
    ...methodeopmerkingen(p.verwachtingen, kader, taal),
  ].join(' ');
};

/** That a prognosis is asked for a day which is still to come: the realisatie cannot be of that day. */
export const dagTeGaanTekst = (dag: Dag, vandaag: Dag, taal: Taal): string =>
  taal === 'nl'
    ? `${dagTekst(dag, 'nl')} moet nog komen (vandaag is ${dagTekst(vandaag, 'nl')}): de realisatie kan niet de stand van die dag zijn. Kies de dag waarop is geteld.`
    : `${dagTekst(dag, 'en')} is still to come (today is ${dagTekst(vandaag, 'en')}): the realisatie cannot be as of that day. Choose the day on which it was counted.`;

/** Why a row has no prognosis at all. */
export const geenPrognose = (redenen: readonly string[], taal: Taal): string => [taal === 'nl' ? 'Geen prognose.' : 'No prognosis.', ...redenen].join(' ');

/** Whether a text is one of these two, in whatever language. */
export const isPrognosetekst = (tekst: string): boolean => /^(?:Stand van .+ op |Geen prognose\. |As of .+, for |No prognosis\. )/.test(tekst);
