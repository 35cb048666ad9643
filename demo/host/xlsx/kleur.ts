import type { Knoop } from '../../../src/bestand/boom';
import { kind, leesBoom } from '../../../src/bestand/boom';
import type { Pakket } from '../../../src/bestand';
import { leesDeel } from '../../../src/bestand/relaties';

/** Excel's fixed palette, from 0; 8 to 15 are the first eight again. */
const PALET = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF '
  + '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF '
  + '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 '
  + '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The order in which styles number the theme's colours: light and dark change places in the first four. */
const THEMA = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

/** The theme's colours (RRGGBB) as styles number them; Office's own where the workbook has no theme. */
export const leesThema = (pakket: Pakket): readonly string[] => {
  const deel = pakket.relaties.find((r) => r.soort === 'theme')?.doel;
  const tekst = deel === undefined ? null : leesDeel(pakket.zip, deel);
  const schema = tekst === null ? undefined : kind(kind(leesBoom(tekst, deel ?? ''), 'themeElements'), 'clrScheme');
  const standaard = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');
  return THEMA.map((naam, i) => {
    const kleur = kind(schema, naam)?.kinderen[0]?.attributen;
    return (kleur?.['lastClr'] ?? kleur?.['val'] ?? standaard[i] ?? '000000').toUpperCase();
  });
};

/** Lighter (tint above 0) or darker, on the lightness of the colour. */
const getint = (rrggbb: string, tint: number): string => {
  const kanalen = [0, 2, 4].map((i) => parseInt(rrggbb.slice(i, i + 2), 16) / 255);
  const licht = (Math.max(...kanalen) + Math.min(...kanalen)) / 2;
  const doel = tint < 0 ? licht * (1 + tint) : licht * (1 - tint) + tint;
  // with the hue and the saturation kept, every channel moves along with the lightness
  const ruimte = licht <= 0.5 ? licht : 1 - licht;
  const nieuw = doel <= 0.5 ? doel : 1 - doel;
  return kanalen.map((k) => Math.round(Math.min(1, Math.max(0, ruimte === 0 ? doel : doel + ((k - licht) / ruimte) * nieuw)) * 255).toString(16).padStart(2, '0')).join('').toUpperCase();
};

/** A colour element as `#RRGGBB`; null where it says automatic, or nothing. */
export const leesKleur = (k: Knoop | undefined, thema: readonly string[]): string | null => {
  const a = k?.attributen ?? {};
  const basis = a['rgb']?.slice(-6) ?? (a['theme'] === undefined ? (a['indexed'] === undefined ? undefined : PALET[Number(a['indexed'])]) : thema[Number(a['theme'])]);
  if (basis === undefined || !/^[0-9A-Fa-f]{6}$/.test(basis)) return null;
  const tint = Number(a['tint'] ?? 0);
  return `#${tint === 0 ? basis.toUpperCase() : getint(basis, tint)}`;
};
