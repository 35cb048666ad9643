const kanaal = (n: number): number => (n <= 0.04045 ? n / 12.92 : ((n + 0.055) / 1.055) ** 2.4);

const kanalen = (kleur: string): readonly number[] => [1, 3, 5].map((i) => parseInt(kleur.slice(i, i + 2), 16) / 255);

const helderheid = (kleur: string): number => {
  const [r = 0, g = 0, b = 0] = kanalen(kleur).map(kanaal);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** The contrast of two colours (`#RRGGBB`) as WCAG counts it: 1 to 21. */
export const contrast = (a: string, b: string): number => {
  const [p, q] = [helderheid(a), helderheid(b)];
  return (Math.max(p, q) + 0.05) / (Math.min(p, q) + 0.05);
};

const meng = (a: string, b: string, deel: number): string => {
  const q = kanalen(b);
  return `#${kanalen(a).map((k, i) => Math.round((k + ((q[i] ?? 0) - k) * deel) * 255).toString(16).padStart(2, '0')).join('')}`;
};

const GENOEG = 4.5;

/** The colour itself where it can be read on the ground, else moved towards white or black just as far as needed. */
export const leesbaar = (letter: string, grond: string): string => {
  const doel = helderheid(grond) > 0.18 ? '#000000' : '#ffffff';
  for (let deel = 0; deel <= 1; deel += 0.1) {
    const kleur = deel === 0 ? letter : meng(letter, doel, deel);
    if (contrast(kleur, grond) >= GENOEG) return kleur;
  }
  return doel;
};
