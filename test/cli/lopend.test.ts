import * as path from 'node:path';
import { draai, klok, schrijf } from './draai';

const map = schrijf('in.xlsx', [['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie 2024-I'], ['Zeist', 1, 5, 60, 20]]);

test('a half-year that still runs is an interim figure on the command line: said, not logged, and no letter is made of it', async () => {
  const nu = klok.nu;
  klok.nu = new Date('2024-03-31T09:30:00Z');
  try {
    const { uit } = await draai(map, 'in.xlsx', '--logboek', 'Jan');
    expect(uit.replace(/\s+/g, ' ')).toContain('2024-1: Dit halfjaar loopt nog: 31 maart 2024 is dag 91 van 182. De cijfers zijn een tussenstand en de trede is geen uitkomst; beoordeel met de cijfers van de peildatum 1 juli 2024.');
    expect(uit.match(/loopt nog/g)).toHaveLength(1);
    expect(uit).toContain('Logboek: niets nieuws; er is niets toegevoegd.');
    const stukken = await draai(map, 'in.xlsx', '--stukken', path.join(map, 'stukken'), '--periode', '2024-1');
    expect(`${stukken.uit}${stukken.fout}`.replace(/\s+/g, ' ')).toContain('De realisatie van 2024-1 is een tussenstand, van een dag die niet is genoemd.');
    const op = await draai(map, 'in.xlsx', '--stukken', path.join(map, 'op'), '--periode', '2024-1', '--peildatum', '15-3-2024');
    expect(`${op.uit}${op.fout}`.replace(/\s+/g, ' ')).toContain('De realisatie van 2024-1 is een tussenstand van 15 maart 2024.');
  } finally {
    klok.nu = nu;
  }
  expect((await draai(map, 'in.xlsx')).uit).not.toContain('loopt nog');
});

test('that a realisatie is of a day before the peildatum is said once, for the table', async () => {
  const { uit } = await draai(schrijf('tussen.xlsx', [['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie 31-03-2024'], ['Zeist', 1, 5, 60, 20], ['Soest', 1, 5, 60, 0]]), 'tussen.xlsx');
  expect(uit.replace(/\s+/g, ' ').match(/31 maart 2024/g)).toHaveLength(1);
  expect(uit).toContain('Soest (E3)');
});
