import { leesTsv } from './klembord';

test.each<[string, readonly (readonly string[])[]]>([
  ['', []], ['a', [['a']]], ['a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]], ['"a\tb"\t"c ""d"""', [['a\tb', 'c "d"']]], ['\t\n\t', [['', ''], ['', '']]], ['"twee\nregels"\tx', [['twee\nregels', 'x']]],
])('%j', (tekst, uit) => expect(leesTsv(tekst)).toEqual(uit));
