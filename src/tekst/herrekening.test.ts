import type { Verschil } from '../engine';
import { verschillenTekst } from './herrekening';

const NL = ', met dezelfde versie en hetzelfde beleidskader. Die geven altijd hetzelfde: het bewijs of de regel is gewijzigd. Zet terug wat er stond uit een eerdere versie van de werkmap';
const EN = ', by the same version and the same beleidskader. These always give the same: the receipt or the line was changed. Put back what stood there from an earlier version of the workbook';

test.each<[Verschil, string, string]>([
  [{ code: 'UITKOMST', toen: 3, nu: 2 }, `was trede 3, is nu trede 2${NL}`, `was trede 3, is now trede 2${EN}`],
  [{ code: 'UITKOMST', toen: null, nu: 1 }, `was niet te beoordelen, is nu trede 1${NL}`, `was not assessable, is now trede 1${EN}`],
  [{ code: 'UITKOMST', toen: 4, nu: null }, `was trede 4, is nu niet te beoordelen${NL}`, `was trede 4, is now not assessable${EN}`],
  [{ code: 'VERSIE', toen: '0.0.9', nu: '0.1.0' }, 'toen met versie 0.0.9, nu met 0.1.0', 'then by version 0.0.9, now by 0.1.0'],
  [{ code: 'KADER', toen: 'utrecht-2024', nu: null }, 'beleidskader toen utrecht-2024, nu geen', 'beleidskader then utrecht-2024, now none'],
  [{ code: 'KADER', toen: null, nu: 'utrecht-2024' }, 'beleidskader toen geen, nu utrecht-2024', 'beleidskader then none, now utrecht-2024'],
  [{ code: 'KADERHASH', kader: 'utrecht-2024', toen: '00', nu: 'ff' }, 'beleidskader utrecht-2024 is sindsdien gewijzigd', 'beleidskader utrecht-2024 was changed since'],
])('%j', (verschil, nl, en) => expect(verschillenTekst([verschil])).toEqual({ nl, en }));

test('the outcome comes first, the others as they are', () => {
  const verschillen: readonly Verschil[] = [{ code: 'VERSIE', toen: '1', nu: '2' }, { code: 'KADER', toen: null, nu: 'a' }, { code: 'UITKOMST', toen: 1, nu: 2 }];
  expect(verschillenTekst(verschillen).nl).toBe('was trede 1, is nu trede 2; toen met versie 1, nu met 2; beleidskader toen geen, nu a');
  expect(verschillen.map((v) => v.code)).toEqual(['VERSIE', 'KADER', 'UITKOMST']);
});

test('nothing different says nothing', () => expect(verschillenTekst([])).toEqual({ nl: '', en: '' }));
