import fc from 'fast-check';
import { csv } from './csv';

test('fields, quotes and empty ones', () => {
  expect(csv(['a', 'b'], [['x;y', 1], ['zei "nee"', null], ['', -3]])).toBe('a;b\r\n"x;y";1\r\n"zei ""nee""";\r\n;-3\r\n');
});

test.each([['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`], ['+1', "'+1"], ['-1', "'-1"], ['@SUM', "'@SUM"], ['\t=1', "' =1"], [' =1', "' =1"], ['a,=1', '"a,=1"'], ['＝1', "'＝1"], ['a\r\nb', 'a b']])('%j is text', (van, naar) => {
  expect(csv([], [[van]])).toBe(`\r\n${naar}\r\n`);
});

/** Reads what was written, by the rules of RFC 4180 with `;`. */
const lees = (s: string): string[][] => {
  const rijen: string[][] = [];
  let rij: string[] = [];
  for (const m of s.matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/g)) {
    rij.push(m[1]?.replaceAll('""', '"') ?? m[2] ?? '');
    if (m[3] === ';') continue;
    rijen.push(rij);
    rij = [];
  }
  return rijen;
};

test('whatever stands in a sheet, the same fields come back and none begins as a formula', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), { maxLength: 5 }), (rijen) => {
    const terug = lees(csv(['x', 'y'], rijen)).slice(1);
    expect(terug.length).toBe(rijen.length);
    terug.flat().forEach((v, i) => {
      const bron = (rijen.flat()[i] ?? '').replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
      expect(v.replace(/[\p{Cc}]+/gu, ' ').replace(/^'/, '')).toBe(bron.replace(/^'/, ''));
      expect(v).not.toMatch(/^\s*[=+\-@]/);
    });
  }));
});
