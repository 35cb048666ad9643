import type { Periode } from '../../../engine';
import type { Cijfer } from '../tabellen';
import { bij, gebied, merkOp } from './hulp';
import type { Bewering, Patroon } from './soorten';

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
