import type { Kader } from '../engine';
import { utrecht2021 } from './utrecht/kader2021';
import { utrecht2024 } from './utrecht/kader2024';

export { utrecht2021, utrecht2024 };

/** Every kader that the product knows; the half-year decides which one judges. */
export const kaders: readonly Kader[] = [utrecht2021, utrecht2024];
