import { periodeTekst, type Periode } from '../../engine';

/** "2024-2", "2024-1 en 2024-2", "2022-2 t.m. 2024-2": as short as the name of a sheet or a file asks. */
export const spannaam = (perioden: readonly Periode[]): string => {
  const p = perioden.map(periodeTekst);
  return p.length > 2 ? `${p[0] ?? ''} t.m. ${p[p.length - 1] ?? ''}` : p.join(' en ');
};

/** "Voortgang 2022-2 t.m. 2024-2": never longer than Excel takes. */
export const voortgangbladnaam = (perioden: readonly Periode[]): string => `Voortgang ${spannaam(perioden)}`;
