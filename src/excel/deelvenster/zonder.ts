import type { Keuzes } from '../../werkmap/tabel';

/** The choices with one answer taken out. */
export const zonder = (keuzes: Keuzes, veld: keyof Keuzes): Keuzes => Object.fromEntries(Object.entries(keuzes).filter(([k]) => k !== veld));
