import type { Thema } from '../deelvenster';

const isDonker = (kleur: string): boolean => {
  const [, rood = 'ff', groen = 'ff', blauw = 'ff'] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(kleur) ?? [];
  return 0.299 * parseInt(rood, 16) + 0.587 * parseInt(groen, 16) + 0.114 * parseInt(blauw, 16) < 128;
};

/** Office's theme; where Office has none (Excel on the web), the browser's own preference. */
export const leesThema = (): Thema => {
  const achtergrond: string | undefined = Office.context.officeTheme?.bodyBackgroundColor;
  if (achtergrond !== undefined) return isDonker(achtergrond) ? 'donker' : 'licht';
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'donker' : 'licht';
};

/** Calls back when the browser's preference changes; Office tells of its own theme only when the pane opens. */
export const abonneerThema = (luisteraar: () => void): (() => void) => {
  const vraag = window.matchMedia('(prefers-color-scheme: dark)');
  vraag.addEventListener('change', luisteraar);
  return () => vraag.removeEventListener('change', luisteraar);
};
