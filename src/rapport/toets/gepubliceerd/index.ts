import type { Gemeente } from '../../../engine';
import type { Tabellen } from '../tabellen';
import { CIJFERRIJEN } from './cijfers';
import { TELLINGEN, TREDENRIJEN } from './treden';

/** What the province of Utrecht published up to 2025-1, for texts that name these gemeenten. */
export const gepubliceerdeTabellen = (gemeenten: readonly Gemeente[]): Tabellen => ({ gemeenten, cijfers: CIJFERRIJEN, treden: TREDENRIJEN, tellingen: TELLINGEN });
