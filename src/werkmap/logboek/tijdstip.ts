/** `2026-11-29 02:10:05 UTC`: to be read by anyone, and in order as a text. */
export const tijdstip = (nu: Date): string => `${nu.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
