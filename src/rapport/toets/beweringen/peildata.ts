import type { Dag } from '../../../engine';
import { halfjarenIn, isVergelijkend } from '../lezen/verband';
import { dagVan } from '../lezen/wanneer';
import { bij, merkOp } from './hulp';
import type { Bewering, Patroon } from './soorten';
import { tussenstandVan } from './tussenstand';

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
