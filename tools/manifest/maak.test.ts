import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesHost, maakManifest, ONTWIKKEL_ID, ONTWIKKELHOST, PRODUCTIE_ID } from './maak';

const bron = readFileSync(join(process.cwd(), 'manifest.xml'), 'utf8');

test.each([
  ['https://ibt.provincie-voorbeeld.nl', 'https://ibt.provincie-voorbeeld.nl'],
  ['https://voorbeeld.nl:8443', 'https://voorbeeld.nl:8443'],
  ['https://voorbeeld.nl:443', 'https://voorbeeld.nl'],
  ['HTTPS://Voorbeeld.NL', 'https://voorbeeld.nl'],
])('%s is a host to build for', (gegeven, host) => {
  expect(leesHost(gegeven)).toEqual({ gelukt: true, host });
});

test.each([
  ['', 'GEEN_ADRES'],
  ['voorbeeld.nl', 'GEEN_ADRES'],
  ['https://', 'GEEN_ADRES'],
  ['http://voorbeeld.nl', 'GEEN_HTTPS'],
  ['ftp://voorbeeld.nl', 'GEEN_HTTPS'],
  ['javascript:alert(1)', 'GEEN_HTTPS'],
  ['https://jan:geheim@voorbeeld.nl', 'AANMELDGEGEVENS'],
  ['https://voorbeeld.nl/', 'MEER_DAN_EEN_HOST'],
  ['https://voorbeeld.nl/ibt', 'MEER_DAN_EEN_HOST'],
  ['https://voorbeeld.nl?a=1', 'MEER_DAN_EEN_HOST'],
  ['https://voorbeeld.nl#a', 'MEER_DAN_EEN_HOST'],
  [' https://voorbeeld.nl', 'MEER_DAN_EEN_HOST'],
  ['https://voorbeeld.nl ', 'MEER_DAN_EEN_HOST'],
  ['https://voorbeeld.nl"/><x a="', 'MEER_DAN_EEN_HOST'],
  ['https://voor"beeld.nl', 'GEEN_ADRES'],
  ['https://voor&beeld.nl', 'GEEN_ADRES'],
  ['https://$&.nl', 'GEEN_ADRES'],
  ['https://voorbeeld.nl.', 'GEEN_ADRES'],
  ['https://voorbeeld.nl\n', 'MEER_DAN_EEN_HOST'],
  ['https://localhost', 'LOKAAL'],
  ['https://localhost.', 'LOKAAL'],
  ['https://localhost:3000', 'LOKAAL'],
  ['https://ibt.localhost', 'LOKAAL'],
  ['https://127.0.0.1', 'LOKAAL'],
  ['https://10.0.0.8:8443', 'LOKAAL'],
  ['https://[::1]', 'LOKAAL'],
  ['https://intranet', 'LOKAAL'],
])('“%s” is refused: %s', (gegeven, fout) => {
  expect(leesHost(gegeven)).toEqual({ gelukt: false, fout });
  expect(() => maakManifest(bron, gegeven)).toThrow(`De host “${gegeven}” `);
});

test('without a host the source itself is the development variant', () => {
  expect(maakManifest(bron, null)).toBe(bron);
  expect(bron).toContain(ONTWIKKEL_ID);
});

test('production differs from the source in its host, its id and the names that say development, and in nothing else', () => {
  const host = 'https://ibt.provincie-voorbeeld.nl';
  const productie = maakManifest(bron, host);
  expect(productie).not.toMatch(/localhost|ontwikkel|development/i);
  const terug = productie.replaceAll(host, ONTWIKKELHOST).replace(PRODUCTIE_ID, ONTWIKKEL_ID);
  const zonderMerk = bron.replace(/\n<!--[\s\S]*?-->/, '').replaceAll(' (ontwikkeling)', '').replaceAll(' (development)', '');
  expect(terug).toBe(zonderMerk);
});
