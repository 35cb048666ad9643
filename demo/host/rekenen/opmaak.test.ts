import { ENGELS, isDatumopmaak, NEDERLAND, toon } from '.';
import type { Enkel } from './waarde';

test.each<[Enkel, string, string]>([
  [1234.5, 'General', '1234,5'], [0.1 + 0.2, 'General', '0,3'], [1 / 3, 'General', '0,3333333333'], [-31, 'General', '-31'], [1e21, 'General', '1E+21'], [0, 'General', '0'], [12345678901, 'General', '12345678901'],
  [1234.5, '0', '1235'], [0.5, '0', '1'], [1.005, '0.00', '1,01'], [1234567, '#,##0', '1.234.567'], [-1234, '#,##0', '-1.234'], [-0.2, '0', '0'], [0, '#', ''], [5, '0.0#', '5,0'], [5.125, '0.0#', '5,13'],
  [1.672, '0%', '167%'], [0.825, '0%', '83%'], [0.8237, '0.0%', '82,4%'], [3, '"trede "0', 'trede 3'], [3, '\\t0', 't3'], [-5, '0;(0)', '(5)'], [0, '0;-0;"nul"', 'nul'], [1234, '0.0,', '1,2'],
  [5, '_-* #,##0_-;-* #,##0_-;_-* "-"_-', ' 5 '], [12, '000', '012'], [12345, '0.00E+00', '1,23E+04'], ['n.v.t.', '0%', 'n.v.t.'], ['a', '0;0;0;"<"@">"', '<a>'], ['a', '@', 'a'],
  [true, 'General', 'WAAR'], [null, '0', ''], [{ fout: '#N/A' }, '0', '#N/A'], [-3, '[Red]-0', '--3'],
  [45292, 'd-m-yyyy', '1-1-2024'], [45292, 'dd-mm-yy', '01-01-24'], [45292.75, 'dd-mm-yyyy hh:mm', '01-01-2024 18:00'], [45473, 'd mmmm yyyy', '30 juni 2024'], [45292, 'ddd', 'ma'], [60, 'd-m-yyyy', '29-2-1900'],
  [59, 'd-m-yyyy', '28-2-1900'], [61, 'd-m-yyyy', '1-3-1900'], [1, 'd-m-yyyy', '1-1-1900'], [0.5, 'h:mm AM/PM', '12:00 PM'], [45292, '[$-413]d mmm jjjj', '1 jan 2024'],
])('%p as %s shows %s', (waarde, code, uit) => expect(toon(waarde, code, NEDERLAND)).toBe(uit));

test.each<[Enkel, string, string]>([[1234.5, '#,##0.00', '1,234.50'], [45292, 'mmm d, yyyy', 'Jan 1, 2024'], [false, 'General', 'FALSE']])('in English %p as %s shows %s', (waarde, code, uit) => expect(toon(waarde, code, ENGELS)).toBe(uit));

test.each([['d-m-yyyy', true], ['"dag "0', false], ['[Red]0', false], ['hh:mm', true], ['General', false], ['0.00E+00', false]])('%s shows a date: %p', (code, uit) => expect(isDatumopmaak(code)).toBe(uit));
