import { isEigenKop } from '../eigenkoppen';
import { MAANDNAAM, vindDagen, vindKorteDagen, type Dagvermelding } from '../lezen/dag';
import { metHalfjaren, metMaandeinden, vindMaanden } from '../lezen/maand';
import { kaal, netjes } from '../lezen/normaliseer';
import { vindPerioden } from '../lezen/periode';
import { isCorrectie } from './correctie';
import { KOPREGELS, SAMENTREKKINGEN } from './kopregels';
import type { Kopduiding, Kopsoort } from './kopsoort';
import { tekenUitKop } from './standkop';
import { isBijstelling } from './taakstellingversies';
import { woordtest, type Woordtest } from './woordpatroon';

/** A longer text is a sentence, not a header. */
const HOOGSTENS = 160;

const REGELS = KOPREGELS.map((regel) => ({
  ...regel,
  met: regel.met.map(woordtest),
  zonder: regel.zonder === undefined ? null : woordtest(regel.zonder),
  alleen: regel.alleen === undefined ? null : woordtest(regel.alleen),
}));

const past = (regel: { met: readonly Woordtest[]; zonder: Woordtest | null; alleen: Woordtest | null }, woorden: readonly string[]): boolean =>
  regel.met.every((test) => woorden.some(test)) &&
  !(regel.zonder !== null && woorden.some(regel.zonder)) &&
  (regel.alleen === null || woorden.every(regel.alleen));

/** "Eind 2023" and "begin 2024" are the day; before a half ("eind 2023-II") they are not. */
const alsDag = (tekst: string): string => tekst.replace(/(?<![a-z])(?:(eind|einde|ultimo)|begin|primo) (2\d{3})(?!\d| ?[-/.,(]? ?(?:[12](?:e|de|ste)?|i|ii|h[12]|eerste|tweede)(?![\da-z]))/g, (_, eind: string | undefined, jaar: string) => `${eind === undefined ? '1-1' : '31-12'}-${jaar}`);

/** A note under or beside a table, not a header. */
const isZin = (kop: string): boolean => /[a-z)]\.$/.test(kop) && kop.split(' ').length >= 8;

/** `vorigeTrede`, `vorige_trede`, `trede_2022_1`: the names of columns in exports, as ordinary words. */
const alsWoorden = (kop: string): string => kop.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/(2\d{3})_([12])(?!\d)/g, '$1-$2').replaceAll('_', ' ');

/** The words of a header; the digit of a footnote stuck to a word falls off. */
const woordenVan = (tekst: string): string[] =>
  SAMENTREKKINGEN.reduce((t, [van, naar]) => t.replace(van, naar), tekst)
    .replace(/[^a-z0-9%+]+/g, ' ')
    .split(' ')
    .filter((woord) => woord !== '')
    .map((woord) => woord.replace(/^([a-z]{4,})\d$/, '$1'));



/** What counts per half-year: a whole year says nothing of it. */
const PER_HALFJAAR: ReadonlySet<Kopsoort> = new Set<Kopsoort>([
  'taakstelling', 'gecorrigeerdeTaakstelling', 'herverdeling', 'beginstand', 'eindstand', 'stand', 'totaalopgave', 'realisatie', 'realisatie taakstelling', 'realisatie totaalopgave',
  'pctTaakstelling', 'pctTotaalopgave', 'tijdigBeschikbaar', 'koppelingstekort',
]);

const noemtAlleenJaar = ({ perioden, dagen }: Pick<Kopduiding, 'perioden' | 'dagen'>, woorden: readonly string[]): boolean =>
  perioden.length === 0 && dagen.length === 0 && woorden.some((woord) => /^20\d\d$/.test(woord));

const DAG = `(?<!\\d)(?:\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?|(?:\\d{1,2} ?)?(?<![a-z])(?:${MAANDNAAM.source})(?![a-z])(?: ?2\\d{3})?)(?!\\d)`;
const BEGINDAG = new RegExp(`(?<![a-z])(?:v\\.?a\\.?|vanaf|sinds) ${DAG}|${DAG}(?= ?(?:t/m|tm|tot)(?![a-z])| ?[-/] ?${DAG})`, 'g');

/** The days on which something begins ("vanaf 1 juli", the first of "1-7 t/m 26-10") in a text (in lower case), and the text without them. */
export const splitsBegin = (tekst: string): { readonly vanaf: readonly Dagvermelding[]; readonly rest: string } => {
  const vanaf: Dagvermelding[] = [];
  const rest = tekst.replace(BEGINDAG, (begin) => {
    const { dagen, rest: over } = vindDagen(begin);
    vanaf.push(...dagen, ...vindKorteDagen(over), ...vindMaanden(over).maanden.map(({ jaar, maand }) => ({ jaar, maand, dag: 1 })));
    return ' ';
  });
  return { vanaf, rest };
};

/** Reads one header by itself: what it speaks of, which half-years and days it names, which way a balance counts. */
export const duidKop = (gelezen: string): Kopduiding => {
  const kop = netjes(gelezen);
  const tekst = alsDag(metHalfjaren(kaal(alsWoorden(kop))));
  const { vanaf, rest: zonderBegin } = /real|huisv/.test(tekst) ? splitsBegin(metMaandeinden(tekst)) : { vanaf: [], rest: tekst };
  const { dagen, rest: zonderDagen } = vindDagen(zonderBegin);
  const { perioden, rest } = vindPerioden(zonderDagen);
  const woorden = woordenVan(rest);
  const duiding = {
    kop, perioden, dagen, vanaf, soort: 'onbekend', teken: null, omvat: 'taakstelling',
    provinciaal: woorden.some((woord) => woord.startsWith('provinci')), reden: 'niet herkend',
  } as const;
  if (isEigenKop(kop)) return { ...duiding, soort: 'eigen', reden: 'van ons' };
  if (kop.length > HOOGSTENS || isZin(kop)) return duiding;
  if (woorden.length === 0) return perioden.length === 1 ? { ...duiding, soort: 'alleen periode' } : duiding;
  if (isBijstelling(kop) || isCorrectie(kop)) return { ...duiding, soort: 'bijstelling', reden: 'bijstelling' };
  const regel = REGELS.find((r) => past(r, woorden));
  if (regel === undefined || (regel.soort === 'periode' && perioden.length > 0)) return duiding;
  if (regel.soort.startsWith('realisatie') && vindMaanden(rest).maanden.length > 0) return { ...duiding, soort: 'genegeerd', reden: 'maand' };
  if (PER_HALFJAAR.has(regel.soort) && noemtAlleenJaar(duiding, woorden)) return { ...duiding, reden: 'heel jaar' };
  const alle = PER_HALFJAAR.has(regel.soort) ? [...dagen, ...vindKorteDagen(rest)] : dagen;
  return { ...duiding, dagen: alle, soort: regel.soort, teken: tekenUitKop(kop), omvat: regel.omvat ?? 'taakstelling', reden: regel.reden ?? 'kop' };
};

/** `duidKop` that reads each text once. */
export const maakDuider = (): ((tekst: string) => Kopduiding) => {
  const bekend = new Map<string, Kopduiding>();
  return (tekst) => {
    const eerder = bekend.get(tekst);
    if (eerder !== undefined) return eerder;
    const nieuw = duidKop(tekst);
    bekend.set(tekst, nieuw);
    return nieuw;
  };
};

export type Duider = ReturnType<typeof maakDuider>;
