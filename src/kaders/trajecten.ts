import type { Kader, Trajectstap } from '../engine';
import { utrecht2021, utrecht2024 } from './index';
import { traject2021, traject2024 } from './utrecht/traject';

const TRAJECTEN: ReadonlyMap<string, readonly Trajectstap[]> = new Map([[utrecht2021.id, traject2021], [utrecht2024.id, traject2024]]);

/** The steps from trede 4 on under a kader; none where it has no such treden. Kept apart from the kader: no trede follows from them. */
export const trajectVan = (kader: Kader): readonly Trajectstap[] => TRAJECTEN.get(kader.id) ?? [];
