import { ontcijfer } from './ontcijfer';

const TEKST = 'Gemeente;Realisatie 2024-1\r\nSúdwest-Fryslân;1.200\tné';

test.each([
  ['UTF-8', Buffer.from(TEKST)],
  ['CSV of a Dutch Excel', Buffer.from(TEKST, 'latin1')],
  ['Unicode text of Excel', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEKST, 'utf16le')])],
  ['the same, high byte first', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(TEKST, 'utf16le').swap16()])],
])('%s', (_, bytes) => {
  expect(ontcijfer(bytes)).toBe(TEKST);
});

test.each([['zeros', [0x47, 0, 0x65, 0]], ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]]])('%s are no text', (_, bytes) => {
  expect(ontcijfer(Uint8Array.from(bytes))).toBeNull();
});
