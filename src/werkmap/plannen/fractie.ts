import { percentage } from '../../engine';

export const NIET_VAN_TOEPASSING = 'n.v.t.';

/** Whole percents as a fraction; "n.v.t." where there is no opgave, `null` where a figure is unknown. */
export const fractie = (realisatie: number | null, opgave: number | null): string | number | null => {
  const p = percentage(realisatie, opgave);
  if (p !== null) return p / 100;
  return realisatie === null || opgave === null ? null : NIET_VAN_TOEPASSING;
};
/** What a gemeente was judged on, as the published tables print it. */
export const BASIS = { totaalopgave: 'Totaalopgave', koppelingstekort: 'Koppelingstekort' } as const;
