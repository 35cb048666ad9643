import { alle, BESTANDFOUTEN } from '../../tools/zinvoorbeelden';
import { bestandfoutTekst } from './bestandfouten';

const fouten = alle(BESTANDFOUTEN);

test.each(fouten.map((f) => [JSON.stringify(f), f] as const))('%s has one to three sentences in both languages', (_, fout) => {
  for (const taal of ['nl', 'en'] as const) {
    const tekst = bestandfoutTekst(fout, taal);
    expect(tekst).not.toMatch(/undefined|null|NaN|\[object|\.\.|^\s|\s$/);
    const zinnen = tekst.replaceAll(/\S*\/\S*|\.(?=[a-z\d])/g, 'x').split(/[.](?:\s|$)/).filter((z) => z !== '').length;
    expect(zinnen).toBeGreaterThanOrEqual(1);
    expect(zinnen).toBeLessThanOrEqual(3);
    for (const waar of ['deel', 'pad', 'blad', 'cel'] as const) {
      const plaats = waar in fout ? (fout as unknown as Record<string, unknown>)[waar] : null;
      if (typeof plaats === 'string') expect(tekst).toContain(plaats);
    }
  }
  expect(bestandfoutTekst(fout, 'nl')).not.toBe(bestandfoutTekst(fout, 'en'));
});

test('no two faults read the same', () => {
  for (const taal of ['nl', 'en'] as const) expect(new Set(fouten.map((f) => bestandfoutTekst(f, taal))).size).toBe(fouten.length);
});
