import { contrast, leesbaar } from './kleur';

test('contrast as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test.each([['#1f3864', '#1b1b1b'], ['#ffff00', '#ffffff'], ['#595959', '#202020'], ['#00ff00', '#eeeeee']])('%s on %s becomes readable', (letter, grond) => expect(contrast(leesbaar(letter, grond), grond)).toBeGreaterThanOrEqual(4.5));

test('a colour that can be read stays', () => expect(leesbaar('#1f3864', '#ffffff')).toBe('#1f3864'));
