import type { Correctie } from '../../../werkmap/correcties';

/** By what a correction is known as long as it stays the same. */
export const sleutelVan = ({ plaats: { blad, adres }, veld, van, naar }: Correctie): string => `${blad}!${adres} ${veld} ${String(van)} ${String(naar)}`;
