import type { Keuze, Terrein, Toets } from './toetsen';
import { keuzebereik, naToets } from './toetsen';

/** Rows 0..9, columns 0..5; filled: A1:A3, A6, C1; row 4 is hidden. */
const gevuld = new Set(['0,0', '1,0', '2,0', '5,0', '0,2']);
const terrein: Terrein = {
  rijen: 10, kolommen: 6, scherm: 3, laatste: { rij: 5, kolom: 2 },
  leeg: (rij, kolom) => !gevuld.has(`${rij},${kolom}`), rijZichtbaar: (rij) => rij !== 3, kolomZichtbaar: () => true,
};

const op = (rij: number, kolom: number): Keuze => ({ actief: { rij, kolom }, eind: { rij, kolom } });
const toets = (key: string, ...bij: readonly ('ctrl' | 'shift')[]): Toets => ({ key, ctrl: bij.includes('ctrl'), shift: bij.includes('shift') });

test.each<[string, Keuze, Toets, readonly [number, number]]>([
  ['down', op(0, 0), toets('ArrowDown'), [1, 0]], ['down over a hidden row', op(2, 0), toets('ArrowDown'), [4, 0]], ['up at the top', op(0, 0), toets('ArrowUp'), [0, 0]],
  ['right at the edge', op(0, 5), toets('ArrowRight'), [0, 5]], ['left', op(0, 2), toets('ArrowLeft'), [0, 1]],
  ['to the end of what is filled', op(0, 0), toets('ArrowDown', 'ctrl'), [2, 0]], ['over blank cells', op(2, 0), toets('ArrowDown', 'ctrl'), [5, 0]], ['to the end of the sheet', op(5, 0), toets('ArrowDown', 'ctrl'), [9, 0]],
  ['right over blank', op(0, 0), toets('ArrowRight', 'ctrl'), [0, 2]], ['up to the first', op(2, 0), toets('ArrowUp', 'ctrl'), [0, 0]],
  ['a screen down', op(0, 1), toets('PageDown'), [4, 1]], ['a screen up', op(9, 1), toets('PageUp'), [6, 1]], ['home', op(4, 3), toets('Home'), [4, 0]], ['ctrl home', op(4, 3), toets('Home', 'ctrl'), [0, 0]],
  ['ctrl end', op(0, 0), toets('End', 'ctrl'), [5, 2]], ['tab', op(0, 0), toets('Tab'), [0, 1]], ['shift tab', op(0, 1), toets('Tab', 'shift'), [0, 0]], ['enter', op(0, 0), toets('Enter'), [1, 0]], ['shift enter', op(4, 0), toets('Enter', 'shift'), [2, 0]],
])('%s', (_, van, t, [rij, kolom]) => expect(naToets(van, t, terrein)?.actief).toEqual({ rij, kolom }));

test('with Shift the selection grows from the active cell', () => {
  const groter = naToets(op(4, 2), toets('ArrowUp', 'shift'), terrein);
  expect(groter).toEqual({ actief: { rij: 4, kolom: 2 }, eind: { rij: 2, kolom: 2 } });
  expect(groter && keuzebereik(groter)).toEqual({ rij: 2, kolom: 2, totRij: 4, totKolom: 2 });
});

test('a letter moves nothing', () => expect(naToets(op(0, 0), toets('a'), terrein)).toBeNull());
