import { koppelpeildatum, periode, volgende, vorige, type Dag, type Periode } from '../../../engine';
import { geslotenOp } from '../zoeker';
import { plekVan, type Dagmerk } from './merken';
import { halfjarenIn, isVergelijkend, opTijd, type Gelezen } from './verband';

/** A half-year or a day that goes with what stands right before it. */
const naElkaar = /^(?! en )[^‹;:,()]{0,40}?(?<!(?:dan|en) [^‹]{0,30})(?:in|over|voor|van|op|per|uit|tijdens)(?: de| het)?(?: peildatum| taakstellingsperiode| periode| beoordelingsperiode)?(?: van)? (?:‹h|‹d)$/;

/** A day with its year: the one it says, or else the peildatum nearest to what is being spoken of. */
export const dagVan = (z: Gelezen, { dag }: Pick<Dagmerk, 'dag'>): Dag | null => {
  if (dag.jaar !== null) return { ...dag, jaar: dag.jaar };
  const bij = [...halfjarenIn(z).flatMap((m) => m.perioden), ...z.lopend];
  for (const p of bij) {
    for (const kandidaat of [{ jaar: p.jaar, maand: 7, dag: 1 }, { jaar: p.jaar + (p.helft === 2 ? 1 : 0), maand: 1, dag: 1 }, koppelpeildatum(p)]) if (kandidaat.maand === dag.maand && kandidaat.dag === dag.dag) return kandidaat;
  }
  return null;
};

/** The half-year that a day belongs to: the one it closes as a peildatum, or else the one it lies in. */
export const periodeBij = (dag: Dag): Periode => geslotenOp(dag) ?? periode(dag.jaar, dag.maand <= 6 ? 1 : 2);

/** When something in a sentence is: the half-years it can be of, and the day that it names. */
export interface Wanneer {
  readonly perioden: readonly Periode[];
  readonly dag: Dag | null;
  /** Whether the sentence itself says so. */
  readonly genoemd: boolean;
  /** Whether it is counted on from, or back from, the half-year that the sentence names. */
  readonly verschoven?: true;
}

/** A whole year, which no table has: "in 2024", "over heel 2024". */
const JAAR = /(?<![a-z])(?:in|over|heel|hele|jaar) ‹n(\d+)›/g;

const noemtJaar = (z: Gelezen): boolean => [...z.sjabloon.matchAll(JAAR)].some(([, i]) => {
  const merk = z.merken[Number(i)];
  return merk?.soort === 'n' && merk.waarde >= 2015 && merk.waarde <= 2040;
});

/** Of some time after what was being spoken of. */
const LATER = /(?<![a-z])(?:inmiddels|later|daarna|sindsdien|vervolgens|ondertussen)(?![a-z])/;
const NU = /(?<![a-z])(?:nu|thans)(?![a-z])/;

/** After a half-year that was just named; which one, it does not say. */
const drieErna = (p: Periode): readonly Periode[] => [volgende(p), volgende(volgende(p)), volgende(volgende(volgende(p)))];

/** "een half jaar later", "een jaar eerder". */
const AFSTAND = /(?<![a-z])een (?:(half ?)?jaar) (?:(later|daarna|erna)|eerder|daarvoor|ervoor)(?![a-z])/g;

/** The half-year that a piece of a sentence, from the half-year that it names, counts on to; `null` where it does not count. */
const verschoven = (stuk: string, p: Periode): readonly Periode[] | null => {
  const vondst = [...stuk.matchAll(AFSTAND)].pop();
  if (vondst === undefined) return null;
  const voor = stuk.slice(0, vondst.index);
  // "in ‹h›, een half jaar later, ": that is the one
  if (/^‹h\d+›(?:, | \()$/.test(voor)) return [p];
  const stap = vondst[2] === undefined ? vorige : volgende;
  const ander = vondst[1] === undefined ? stap(stap(p)) : stap(p);
  return /(?:dan|van|met) $/.test(voor) ? [ander, p] : [ander];
};

/** What the mark at `i` is about: the half-year or day that goes with it in the sentence, else what was being spoken of. */
export const wanneer = (z: Gelezen, i: number, dagen = true): Wanneer => {
  const tijden = z.merken.flatMap((m, j) => ((m.soort === 'h' && !isVergelijkend(z, m)) || (dagen && m.soort === 'd') ? [j] : []));
  const plek = plekVan(z, i);
  const erna = tijden.find((j) => j > i && naElkaar.test(z.sjabloon.slice(z.sjabloon.indexOf('›', plek) + 1, plekVan(z, j) + 2)) && !z.merken.slice(i + 1, j).some((m) => m.soort === 'n' || m.soort === 'p'));
  // "(2022-1: 11 op trede 1, …)", "anders dan in 2024-1, toen …": what is compared with has figures of its own
  const eigenStuk = /(?:\(‹h(\d+)›: [^)]*|‹h(\d+)›,? toen [^.;:,]*)$/.exec(z.sjabloon.slice(0, plek));
  const eigen = eigenStuk?.[1] ?? eigenStuk?.[2];
  const ervoor = eigen === undefined ? tijden.filter((j) => j < i).pop() : Number(eigen);
  const gekozen = z.merken[erna ?? ervoor ?? (tijden.length === 1 ? tijden[0] ?? -1 : -1)];
  const tussen = gekozen?.soort === 'h' && erna === undefined && ervoor !== undefined ? z.sjabloon.slice(plekVan(z, ervoor), plek) : '';
  const geteld = gekozen?.soort === 'h' ? [...gekozen.perioden].sort(opTijd).slice(-1).flatMap((p) => verschoven(tussen, p) ?? []) : [];
  if (geteld.length > 0) return { perioden: geteld, dag: null, genoemd: true, verschoven: true };
  const [sinds] = gekozen?.soort === 'h' && (LATER.test(tussen) || NU.test(tussen)) ? [...gekozen.perioden].sort(opTijd).slice(-1) : [];
  if (sinds !== undefined) return { perioden: [...(NU.test(tussen) ? [sinds] : []), ...drieErna(sinds)], dag: null, genoemd: true };
  if (gekozen?.soort === 'h') return { perioden: gekozen.perioden, dag: null, genoemd: true };
  if (gekozen?.soort === 'd') {
    const dag = dagVan(z, gekozen);
    if (dag !== null) return { perioden: [periodeBij(dag)], dag, genoemd: true };
  }
  if (/^(?:toen|toentertijd|destijds)(?![a-z])/.test(z.sjabloon) && z.toen.length > 0) return { perioden: z.toen, dag: null, genoemd: true };
  if (noemtJaar(z)) return { perioden: [], dag: null, genoemd: true };
  return { perioden: LATER.test(z.sjabloon) ? [...z.lopend.slice(0, 1).map(volgende), ...z.lopend] : z.lopend, dag: null, genoemd: false };
};
