import type { ReactElement } from 'react';
import type { Periode } from '../../../engine';
import { isOnder } from '../../model/halfjaarplek';
import { useOmgeving } from '../gebruik';
import { LATER } from '../later';
import { Later } from './Later';

/** What became old: what was read (none), or else what stands in the sheet in these half-years, which are not fixed. Null where nothing did. */
export const useVerouderd = (): readonly Periode[] | null => {
  const { toestand: { lezingOud, lezing, vastgezet } } = useOmgeving();
  if (lezing === null) return null;
  if (lezingOud) return [];
  const oud = lezing.oud.filter((p) => !isOnder(vastgezet, p));
  return oud.length === 0 ? null : oud.map((p) => p.periode);
};

/** Says on every tab what became old. */
export const Verouderdbalk = (): ReactElement | null => (useVerouderd() === null ? null : <Later bron={LATER.verouderd} met={{}} stil />);
