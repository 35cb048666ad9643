import type { Fout, Veld } from '../engine';
import { bevindingTekst } from './bevindingen';
import { foutTekst } from './fouten';

const onleesbaar = (veld: Veld): Fout => ({ code: 'ONTBREEKT', veld, ontbreekt: 'onleesbaar', gevonden: 'zie brief' });

test.each<[Veld, string, string]>([
  ['vorigeTrede', 'verwacht wordt een trede, zoals 2.', 'a trede such as 2 is expected.'],
  ['besluit', 'verwacht wordt niets anders dan de besloten trede, zoals 2.', 'nothing but the trede that was decided, such as 2, is expected.'],
  ['koppelingstekort', 'verwacht wordt een aantal, ja of nee.', 'a number, ja or nee is expected.'],
  ['realisatie', 'verwacht wordt een heel getal, zoals 171.', 'a whole number is expected, such as 171.'],
])('what %s should hold', (veld, nl, en) => {
  expect(foutTekst(onleesbaar(veld), 'nl')).toContain(nl);
  expect(foutTekst(onleesbaar(veld), 'en')).toContain(en);
});

test('an error value is called as the Excel of the reader calls it', () => {
  const fout = (gevonden: string): Fout => ({ code: 'ONTBREEKT', veld: 'realisatie', ontbreekt: 'foutwaarde', gevonden });
  expect(foutTekst(fout('#DIV/0!'), 'nl')).toBe('De realisatie is een foutwaarde (“#DEEL/0!”): herstel de formule in die cel.');
  expect(foutTekst(fout('#SPILL!'), 'nl')).toContain('(“#SPILL!”)');
  expect(foutTekst(fout('#DIV/0!'), 'en')).toContain('(“#DIV/0!”)');
});

test('only a 0 stands for a blank cell', () => {
  const laag = (gevonden: number): string => foutTekst({ code: 'TE_LAAG', veld: 'taakstelling', gevonden, minstens: 1 }, 'nl');
  expect(laag(0)).toMatch(/ten minste 1\. Een 0 staat hier vaak voor een cel die niet is ingevuld\.$/);
  expect(laag(-3)).toMatch(/ten minste 1\.$/);
});

test('where the half-year was read', () => {
  const tekst = (waar: 'titel' | 'bladnaam' | 'keuze'): string => bevindingTekst({ code: 'PERIODE_UIT', periode: { jaar: 2024, helft: 1 }, bron: '2024-1', waar }, null, 'nl');
  expect([tekst('titel'), tekst('bladnaam'), tekst('keuze')]).toEqual([
    'Het halfjaar 2024-1 is gelezen uit de titel “2024-1”.',
    'Het halfjaar 2024-1 is gelezen uit de bladnaam “2024-1”.',
    'Het halfjaar 2024-1 hebt u zelf gekozen; de tabel noemt er geen.',
  ]);
});
