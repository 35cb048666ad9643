import { periode, type Dag, type Periode } from '../../../engine';
import { dagVan, halfjarenIn, isVergelijkend } from '../lezen/verband';
import type { Cijfer } from '../tabellen';
import { bij, ervoor, gebied, merkOp } from './hulp';
import type { Bewering, Patroon } from './soorten';
import { tussenstandVan } from './tussenstand';

const HERVERDELING = /(?:elke|iedere) andere [^‹]{0,40}gemeente kreeg tussen ‹n(\d+)› en ‹n(\d+)› [^‹.;]{0,40}‹n(\d+)›(?: of ‹n(\d+)›)? extra vergunninghouders/;

const halfjarenTussen = (van: number, tot: number): readonly Periode[] =>
  tot < van || tot - van > 20 ? [] : Array.from({ length: (tot - van + 1) * 2 }, (_, i) => periode(van + Math.floor(i / 2), i % 2 === 0 ? 1 : 2));

/** "elke andere gemeente kreeg tussen 2022 en 2024 per toerbeurt 2 of 3 extra": what herverdeling is said to have been. */
export const herverdelingen: Patroon = (z) => {
  const vondst = HERVERDELING.exec(z.sjabloon);
  const [van, tot, a, b] = (vondst?.slice(1) ?? []).map((i) => merkOp(z, 'n', i));
  if (vondst === null || van == null || tot == null || a == null) return [];
  const behalve = z.vorige === null ? [] : z.vorige.merken.flatMap((m) => (m.soort === 'g' ? m.namen : []));
  return [{ ...bij(z, ...vondst.slice(3)), soort: 'herverdeling', perioden: halfjarenTussen(van.waarde, tot.waarde), behalve, aantallen: [a.waarde, ...(b == null ? [] : [b.waarde])] }];
};

const PEILDATUM = /‹h(\d+)›(?: en (?:de )?‹h(\d+)›)? ?\((?:peildat(?:um|a)|ijkpunt(?:en)?) ‹d(\d+)›(?: en ‹d(\d+)›)?\)/g;
const VOOR_PERIODE = /peildatum van ‹d(\d+)›[^‹.;]{0,80}(?:taakstellings)?periode ‹h(\d+)›/g;

/** A half-year beside its peildatum. */
export const peildata: Patroon = (z) => {
  const peildatum = (h: string | undefined, d: string | undefined): readonly Bewering[] => {
    const [halfjaren, merk] = [merkOp(z, 'h', h), merkOp(z, 'd', d)];
    const dag: Dag | null = merk === null ? null : dagVan(z, merk);
    return halfjaren === null || dag === null ? [] : [{ ...bij(z, h, d), soort: 'peildatum', perioden: halfjaren.perioden, dag }];
  };
  return [
    ...[...z.sjabloon.matchAll(PEILDATUM)].flatMap(([, h1, h2, d1, d2]) => (h2 === undefined || d2 === undefined ? peildatum(h2 ?? h1, d1) : [...peildatum(h1, d1), ...peildatum(h2, d2)])),
    ...[...z.sjabloon.matchAll(VOOR_PERIODE)].flatMap(([, d, h]) => peildatum(h, d)),
  ];
};

const TWEEMAAL = /‹h(\d+)› \(‹h(\d+)›\)/g;

/** "de eerste helft van 2022 (2022-1)": one half-year, written twice; and figures of a day, beside the half-year that it lies in. */
export const halfjaren: Patroon = (z) => {
  const tweemaal = [...z.sjabloon.matchAll(TWEEMAAL)].flatMap(([, a, b]): Bewering[] => {
    const [een, twee] = [merkOp(z, 'h', a), merkOp(z, 'h', b)].map((m) => (m?.perioden.length === 1 ? m.perioden[0] : undefined));
    return een === undefined || twee === undefined ? [] : [{ ...bij(z, a, b), soort: 'zelfde halfjaar', een, twee }];
  });
  const dag = tussenstandVan(z);
  const eigen = halfjarenIn(z).filter((m) => !isVergelijkend(z, m));
  const [periode] = eigen.flatMap((m) => m.perioden);
  const overCijfers = /gerealiseerd|gehuisvest/.test(z.sjabloon);
  return dag === null || periode === undefined || eigen.length > 1 || !overCijfers ? tweemaal : [...tweemaal, { ...bij(z, z.merken.findIndex((m) => m === eigen[0])), soort: 'tussendag', periode, dag }];
};

const FACTOREN: Readonly<Record<string, number>> = { anderhalf: 1.5, anderhalve: 1.5, twee: 2, dubbel: 2, drie: 3, vier: 4, vijf: 5 };
const KEER = /(?<![a-z])(taakstelling|totaalopgave|realisatie)(?![a-z])[^‹.;]{0,40}?(?:(anderhalf|anderhalve)|‹n(\d+)›) (?:keer|maal) (?:zo ?(?:hoog|groot|veel)) als (?:in |over )?(?:de )?‹h(\d+)›/g;
const VOUDIG = /tussen (?:de )?‹h(\d+)› en (?:de )?‹h(\d+)› (?:is|zijn) de (taakstelling|totaalopgave|realisatie) (ver(?:dubbeld|drievoudigd|viervoudigd|vijfvoudigd))/g;
const VOUDEN: Readonly<Record<string, number>> = { verdubbeld: 2, verdrievoudigd: 3, verviervoudigd: 4, vervijfvoudigd: 5 };

/** "anderhalf keer zo hoog als 2022-2", "tussen 2020-1 en 2023-1 verviervoudigd". */
export const verhoudingen: Patroon = (z) => {
  const gemeente = gebied(z);
  if (gemeente === undefined) return [];
  const maak = (cijfer: string, van: Periode | undefined, naar: Periode | undefined, factor: number | undefined, merken: readonly (string | undefined)[]): readonly Bewering[] =>
    van === undefined || naar === undefined || factor === undefined ? [] : [{ ...bij(z, ...merken), soort: 'verhouding', gemeente, cijfer: cijfer as Cijfer, van, naar, factor }];
  return [
    ...[...z.sjabloon.matchAll(KEER)].flatMap(([, cijfer = '', woord, n, h]) => maak(cijfer, merkOp(z, 'h', h)?.perioden[0], z.lopend[0], woord === undefined ? merkOp(z, 'n', n)?.waarde : FACTOREN[woord], [n, h])),
    ...[...z.sjabloon.matchAll(VOUDIG)].flatMap(([, van, naar, cijfer = '', woord = '']) => maak(cijfer, merkOp(z, 'h', van)?.perioden[0], merkOp(z, 'h', naar)?.perioden[0], VOUDEN[woord], [van, naar])),
  ];
};

const EXTRA = /‹n(\d+)› (?:vergunninghouders|statushouders|personen) extra(?: te huisvesten)?(,? boven ?op [^‹.;]{0,60}‹n(\d+)›)?/g;

/** "20.000 vergunninghouders extra", and "6.500 extra, boven op de taakstelling van 13.500". */
export const extra: Patroon = (z) =>
  [...z.sjabloon.matchAll(EXTRA)].flatMap(([, n, , basis]): Bewering[] => {
    const [merk, bovenOp] = [merkOp(z, 'n', n), merkOp(z, 'n', basis)];
    return merk === null ? [] : [{ ...bij(z, n), soort: 'extra', waarde: merk.waarde, bovenOp: bovenOp?.waarde ?? null }];
  });

const BRIEFHOOFD = /(?:^|(?<![a-z]))datum:? ‹d(\d+)›/;
const AANHEF = /(?<![a-z])geacht college(?![a-z])/;
const VERZONDEN = /(?:toezichtbrief|beoordelingsbrief)[^‹.;]{0,60}(?<![a-z])op ‹d(\d+)› (?:jl\.? )?aan (?:het|uw) college/g;

/** The date in the head of a letter to the college, and the day on which another text says that it was sent. */
export const briefdata: Patroon = (z) => {
  const verwijzingen = [...z.sjabloon.matchAll(VERZONDEN)].flatMap(([, d]): Bewering[] => {
    const merk = merkOp(z, 'd', d);
    return merk === null ? [] : [{ ...bij(z, d), soort: 'briefdatum', dag: { ...merk.dag, jaar: merk.dag.jaar ?? 0 }, rol: 'verwijzing' }];
  });
  if (!AANHEF.test(z.sjabloon)) return verwijzingen;
  // the head of a letter is cut in lines: look back from its salutation to the last date, past a subject that is an assessment
  let hoofd: Bewering | null = null;
  for (const zin of [z, ...ervoor(z, 25)]) {
    const d = BRIEFHOOFD.exec(zin.sjabloon)?.[1];
    const merk = merkOp(zin, 'd', d);
    if (hoofd === null && merk?.dag.jaar != null) hoofd = { ...bij(zin, d), soort: 'briefdatum', dag: { ...merk.dag, jaar: merk.dag.jaar }, rol: 'brief' };
    if (hoofd !== null && /onderwerp.*beoordeling/.test(zin.sjabloon)) return [...verwijzingen, hoofd];
  }
  return verwijzingen;
};
