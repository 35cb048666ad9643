import type { Gelezen, Momentopname, Nieuwgelezen } from './excelwerk';

/** The workbook as it was read, with a sheet that was made since. */
export const metNieuwBlad = (g: Gelezen, { staat, blad }: Nieuwgelezen): Gelezen => ({ ...g, werkmap: { bladen: [...g.werkmap.bladen, blad] }, bladen: [...g.bladen, staat] });

/** What Herstel takes back where the last writing added no cells, only rules: those belong to the writing before. */
export const metRegels = (vorige: Momentopname, { bladen }: Momentopname): Momentopname => ({
  ...vorige,
  bladen: vorige.bladen.map((b) => {
    const erbij = bladen.find((n) => n.id === b.id)?.regels ?? [];
    return b.regels === null ? b : { ...b, regels: [...b.regels, ...erbij] };
  }),
});
