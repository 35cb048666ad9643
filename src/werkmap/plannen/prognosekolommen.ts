import { METHODEN, periodeTekst, tredeVanKracht, type Kader, type Methode, type Periode, type Prognoseuitkomst, type Trede } from '../../engine';
import { foutTekst, type Taal } from '../../tekst';
import { geenPrognose, isPrognosetekst, methodenaam, prognoseToelichting } from '../../tekst/prognose';
import type { Celwaarde } from '../blad';
import { tekenVermelding } from '../eigenkoppen';
import type { Rijprognose, Tabelprognose } from '../beoordelen/prognose';
import type { Tabel } from '../tabel';
import type { Bijkolom, Bijkolommen } from './bijkolom';
import { CELMAXIMUM } from './eigenwaarden';

export const NIET_TE_ZEGGEN = 'niet te zeggen';

const kop = (woorden: string, p: Periode | null, methode: Methode | null, teken = ''): string =>
  `Prognose ${woorden}${p === null ? '' : ` ${periodeTekst(p)}`}${methode === null ? '' : `, ${methodenaam[methode].nl}`}${teken} (berekend)`;

const verwachte = (u: Prognoseuitkomst | null, methode: Methode): { readonly eindstand: number | null; readonly trede: number | string } => {
  const v = u?.soort === 'prognose' ? u.verwachtingen.find((x) => x.methode === methode) : undefined;
  return v?.soort === 'verwacht' ? { eindstand: v.beoordeling.grootheden.eindstand, trede: v.beoordeling.trede ?? NIET_TE_ZEGGEN } : { eindstand: null, trede: NIET_TE_ZEGGEN };
};

const beslotenIn = ({ beoordeling: b }: Rijprognose['rij']): Trede | null => (b === null || b.besluit === null ? null : tredeVanKracht(b));

const toelichting = ({ rij, uitkomst }: Rijprognose, kader: Kader | null, taal: Taal): string =>
  (uitkomst === null ? geenPrognose(rij.fouten.map((f) => foutTekst(f, taal)), taal) : prognoseToelichting(uitkomst, kader, taal, beslotenIn(rij))).slice(0, CELMAXIMUM);

/**
 * The prognosis of a table as columns beside those of the assessment, by every method as the supervisors' sheets have it: the
 * expected closing balance, then "Prognose inschaling interventieladder". The last one names the day and the taakstelling.
 */
export const prognosekolommen = ({ tabel: { tabel, kader }, rijen }: Tabelprognose, taal: Taal): Bijkolommen => {
  const treden = new Set<Celwaarde>([NIET_TE_ZEGGEN, ...(kader?.treden.map((t) => t.trede) ?? [])]);
  const perRij = <T>(van: (r: Rijprognose) => T): ReadonlyMap<number, T> => new Map(rijen.map((r) => [r.rij.rij.rij, van(r)]));
  const perMethode = (m: Methode): readonly Bijkolom[] => [
    { kop: kop('eindstand', tabel.periode, m, tekenVermelding(tabel)), opmaak: 'getal', breedte: 24, kanOnsZijn: (w) => typeof w === 'number', waarden: perRij((r) => verwachte(r.uitkomst, m).eindstand) },
    { kop: kop('inschaling interventieladder', tabel.periode, m), opmaak: 'trede', breedte: 26, kanOnsZijn: (w) => treden.has(w), waarden: perRij((r) => verwachte(r.uitkomst, m).trede) },
  ];
  const slot: Bijkolom = { kop: kop('toelichting', tabel.periode, null), opmaak: 'toelichting', breedte: 60, kanOnsZijn: (w) => typeof w === 'string' && isPrognosetekst(w), waarden: perRij((r) => toelichting(r, kader, taal)) };
  return { tabel, kolommen: [...METHODEN.flatMap(perMethode), slot] };
};

/** Whether a table has columns of a prognosis of ours. */
export const heeftPrognosekolommen = ({ kolommen }: Tabel): boolean => kolommen.some(({ soort, kop }) => soort === 'eigen' && /^prognose/i.test(kop));
