import { periodeTekst, type Periode } from '../../engine';

/** "Voortgang 2024-2", "Voortgang 2024-1 en 2024-2", "Voortgang 2022-2 t.m. 2024-2": never longer than Excel takes. */
export const voortgangbladnaam = (perioden: readonly Periode[]): string => {
  const p = perioden.map(periodeTekst);
  return `Voortgang ${p.length > 2 ? `${p[0] ?? ''} t.m. ${p[p.length - 1] ?? ''}` : p.join(' en ')}`;
};
