import { isOntbreekt, periodeTekst, VERSIE, type Dossier } from '../../engine';
import { standTekst } from '../../tekst';
import type { Werkmapbeoordeling } from '../beoordelen/beoordeelWerkmap';
import { cijfernaam, CIJFERNAMEN, TOTAALOPGAVE } from './cijfernamen';
import { isTussenstand } from '../beoordelen/realisatiedag';
import { CORRECTIEVELDEN, type Cijferwaarde, type Correctie, type Correctieveld } from './soorten';
import { omvatVan, veldVan } from './waarden';
import type { Logcel, Logregel } from '../logboek/logregel';
import { sleutel, type Logstempel } from '../logboek/nieuw';

/** A figure of the user's that was corrected. */
export type Gecorrigeerd = Pick<Correctie, 'gemeente' | 'periode' | 'veld' | 'van' | 'naar' | 'tabel'>;

/** As a line says it: a balance in words, for a sheet may count a lead as positive. */
const logwaarde = (veld: Correctieveld, w: Cijferwaarde | null): Logcel => (veld === 'beginstand' && typeof w === 'number' ? standTekst(w, 'nl') : w);

/** Which figure a line is of; `null` where its word was changed. */
const veldIn = ({ veld }: Pick<Logregel, 'veld'>): Correctieveld | null => (veld === TOTAALOPGAVE.nl ? 'taakstelling' : (CORRECTIEVELDEN.find((v) => veld === CIJFERNAMEN[v].nl) ?? null));

/** What a line would say of a figure as it stands now; `undefined` where it is of no figure, or where the taakstelling is read as something else there. */
export const logwaardeIn = (r: Pick<Logregel, 'veld'>, dossier: Dossier | null): Logcel | undefined => {
  const veld = veldIn(r);
  if (veld === null || (veld === 'taakstelling' && dossier !== null && (r.veld === TOTAALOPGAVE.nl) !== (omvatVan(dossier) === 'totaalopgave'))) return undefined;
  const nu = dossier === null ? undefined : veldVan(dossier, veld);
  return logwaarde(veld, nu === undefined || isOntbreekt(nu) ? null : nu);
};

/** What was accepted, in the words of the user's sheet, with the treden that the figures gave before and give after. `reden`: where the new figures come from. */
export const correctieregels = (correcties: readonly Gecorrigeerd[], voor: Werkmapbeoordeling, na: Werkmapbeoordeling, reden: string, stempel: Logstempel): readonly Logregel[] => {
  const perGemeente = ({ tabellen }: Werkmapbeoordeling) => new Map(tabellen.flatMap(({ periode, rijen }) => rijen.flatMap(({ beoordeling: b, bevindingen }) => (b === null ? [] : [[sleutel('correctie', b.gemeente, periodeTekst(periode)), { trede: b.trede, kader: b.kader, isTussenstand: bevindingen.some(isTussenstand) }] as const]))));
  const [eerst, daarna] = [perGemeente(voor), perGemeente(na)];
  return correcties.map((c) => {
    const { gemeente, periode, veld, van, naar } = c;
    const wie = sleutel('correctie', gemeente, periodeTekst(periode));
    const [toen, nu] = [eerst.get(wie), daarna.get(wie)];
    // the trede of a half-year that still runs is no outcome
    const [tredeVoor, tredeNa] = toen?.isTussenstand === true || nu?.isTussenstand === true ? [null, null] : [toen?.trede ?? null, nu?.trede ?? null];
    return {
      ...stempel, soort: 'correctie', gemeente, halfjaar: periode, veld: cijfernaam(c).nl, oud: logwaarde(veld, van), nieuw: logwaarde(veld, naar), tredeVoor, tredeNa, reden, versie: VERSIE, kader: nu?.kader ?? '', bewijs: '',
    };
  });
};
