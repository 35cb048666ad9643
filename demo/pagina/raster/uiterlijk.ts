import type { CSSProperties } from 'react';
import type { Opmaak, Rand } from '../../host/cel';
import { leesbaar } from '../kleur';
import { puntpixels } from '../maten';
import type { Tabelopmaak } from './tabelstijl';
import type { Regelkleur } from './voorwaarden';

const LIJN: Readonly<Record<string, string>> = { Dash: 'dashed', DashDot: 'dashed', DashDotDot: 'dashed', SlantDashDot: 'dashed', Dot: 'dotted', Double: 'double' };
const DIKTE: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };

const lijn = (r: Rand | undefined): string | undefined => (r === undefined || r.stijl === 'None' ? undefined : `${DIKTE[r.dikte] ?? 1}px ${LIJN[r.stijl] ?? 'solid'} ${r.kleur}`);

const UITLIJNING: Readonly<Record<string, CSSProperties['textAlign']>> = { Left: 'left', Center: 'center', Right: 'right', Fill: 'left', Justify: 'justify', CenterAcrossSelection: 'center', Distributed: 'justify' };
const HOOGTE: Readonly<Record<string, CSSProperties['alignItems']>> = { Top: 'flex-start', Center: 'center', Bottom: 'flex-end', Justify: 'flex-start', Distributed: 'center' };

/** The ground of cells without a fill, per theme. */
export const GROND = { licht: '#ffffff', donker: '#1b1d1f' } as const;

const STANDAARD = '#000000';

/** The looks of a cell as CSS: its own, over what its table gives, under what the rules give. Letters stay readable in the dark. */
export const uiterlijk = (o: Opmaak, soort: 'getal' | 'tekst' | 'midden', regel: Regelkleur | null, tabel: Tabelopmaak | null, donker: boolean): CSSProperties => {
  const vulling = regel?.vulling ?? o.vulling ?? tabel?.vulling ?? null;
  const kleur = regel?.tekstkleur ?? (o.tekstkleur.toUpperCase() === STANDAARD ? (tabel?.letter ?? null) : o.tekstkleur);
  const grond = vulling ?? (donker ? GROND.donker : GROND.licht);
  const letter = kleur === null ? (vulling === null ? undefined : leesbaar(donker ? '#ECECEC' : STANDAARD, vulling)) : donker && vulling === null ? leesbaar(kleur, grond) : kleur;
  const vet = regel?.vet ?? (o.vet || tabel?.vet === true);
  const rand = (zijde: string): string | undefined => lijn(o.randen[zijde]);
  const onder = rand('EdgeBottom') ?? (tabel?.lijnOnder == null ? undefined : `1px solid ${tabel.lijnOnder}`);
  return {
    ...(vulling === null ? {} : { backgroundColor: vulling }), ...(letter === undefined ? {} : { color: letter }),
    fontFamily: `${o.lettertype}, Carlito, Arial, sans-serif`, fontSize: puntpixels(o.lettergrootte),
    ...(vet ? { fontWeight: 700 } : {}), ...((regel?.cursief ?? o.cursief) ? { fontStyle: 'italic' } : {}), ...(o.onderstreept === 'None' ? {} : { textDecoration: 'underline' }),
    textAlign: UITLIJNING[o.horizontaal] ?? (soort === 'getal' ? 'right' : soort === 'midden' ? 'center' : 'left'),
    alignItems: HOOGTE[o.verticaal] ?? 'flex-end',
    ...(o.terugloop ? { whiteSpace: 'pre-wrap' } : {}), ...(o.inspringing > 0 ? { paddingLeft: 3 + o.inspringing * 9 } : {}),
    ...(rand('EdgeTop') === undefined ? {} : { borderTop: rand('EdgeTop') }), ...(rand('EdgeLeft') === undefined ? {} : { borderLeft: rand('EdgeLeft') }),
    ...(rand('EdgeRight') === undefined ? {} : { borderRight: rand('EdgeRight') }), ...(onder === undefined ? {} : { borderBottom: onder }),
  };
};
