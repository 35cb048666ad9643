import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functiebestanden } from '../functies/maak';
import { FUNCTIENAMEN } from '../functies/soorten';
import { FOUTCODES, manifestzin } from './fouten';
import { keurManifest } from './keur';
import { maakManifest } from './maak';
import { ontwikkeling, productie, type Bouwsel, type Variant } from './variant';

const HOST = 'https://voorbeeld.nl';
const map = join(process.cwd(), 'tools', 'manifest');
const lees = (...delen: readonly string[]): string => readFileSync(join(map, ...delen), 'utf8');
const assets = readdirSync('assets').map((naam) => [`assets/${naam}`, new Uint8Array(readFileSync(join('assets', naam)))] as const);
const bytes = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);

/** The functions as one of the folders has them: two, of which the second can be told otherwise. */
const metadata = (taal: string, { id = 'NODIG', dimensionality = 'scalar', hulp = 'help/nl/index.html' } = {}): Uint8Array =>
  bytes(JSON.stringify({
    functions: [
      { id: 'TREDE', name: 'TREDE', description: `trede ${taal}`, parameters: [], result: {} },
      { id, name: id, description: `nodig ${taal}`, helpUrl: `${HOST}/${hulp}`, parameters: [{ name: `naam_${taal}`, description: taal, dimensionality }], result: {} },
    ],
  }));

/** What stands beside `goed.xml` and the broken ones. */
const voorbeeld: Bouwsel = {
  variant: productie(HOST),
  acties: ['beoordeel'],
  functies: ['TREDE', 'NODIG'],
  bestanden: new Map<string, Uint8Array>([
    ...['venster.html', 'functies.js', 'help/nl/index.html', 'help/en/index.html'].map((pad) => [pad, bytes('')] as const),
    ...assets,
    ...['nl', 'en'].flatMap((taal) => [
      [`functies.${taal}.json`, metadata(taal)] as const,
      [`onleesbaar/functies.${taal}.json`, taal === 'en' ? bytes('{"functions": [') : metadata(taal)] as const,
      [`verschil/functies.${taal}.json`, metadata(taal, taal === 'en' ? { dimensionality: 'matrix' } : {})] as const,
      [`zonder-code/functies.${taal}.json`, metadata(taal, { id: 'WENS' })] as const,
      [`zonder-hulp/functies.${taal}.json`, metadata(taal, { hulp: 'help/nl/weg.html' })] as const,
    ]),
  ]),
};

const fout = readdirSync(join(map, 'fout')).sort();

test('the good manifest has no fault', () => {
  expect(keurManifest(lees('goed.xml'), voorbeeld)).toEqual([]);
});

test('there is a broken manifest for every fault, and no other', () => {
  expect([...new Set(fout.map((naam) => naam.split('.')[0]))].sort()).toEqual([...FOUTCODES].sort());
});

describe.each(fout)('%s', (naam) => {
  const bron = lees('fout', naam);
  const gevonden = keurManifest(bron, voorbeeld);

  test('has the fault that its name says, and no other', () => {
    expect([...new Set(gevonden.map((f) => f.code))]).toEqual([naam.split('.')[0]]);
  });

  test('says where and what, with nothing left open', () => {
    for (const f of gevonden) expect(manifestzin(f)).not.toMatch(/undefined|NaN|\[object| {2}|“”/);
    for (const f of gevonden) expect(manifestzin(f)).toMatch(/^\/\S*: [^ ][^]*[^ ]\.$/);
  });

  test('is the good one with a few lines changed', () => {
    const goed = new Set(lees('goed.xml').split('\n'));
    expect(bron.split('\n').filter((regel) => !goed.has(regel)).length).toBeLessThanOrEqual(4);
  });
});

test('a place leads to the element, and counts those of one name', () => {
  expect(keurManifest(lees('fout', 'RUNTIME_VERSCHILT.deelvenster.xml'), voorbeeld).map((f) => f.plek)).toEqual([
    '/OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor/ExtensionPoint/OfficeTab/Group/Control[2]/Action/SourceLocation',
  ]);
});

/** The manifest of the project beside what its build lays down. */
const bouwsel = (variant: Variant): Bouwsel => ({
  variant,
  acties: ['beoordeel', 'toelichting', 'herstel'],
  functies: FUNCTIENAMEN,
  bestanden: new Map<string, Uint8Array>([
    ...['venster.html', 'functies.js'].map((pad) => [pad, bytes('')] as const),
    ...assets,
    ...Object.entries(functiebestanden(variant.host)).map(([pad, tekst]) => [pad, bytes(tekst)] as const),
  ]),
});

const bron = readFileSync(join(process.cwd(), 'manifest.xml'), 'utf8');

test.each<[string, string | null, Variant]>([['development', null, ontwikkeling], ['production', HOST, productie(HOST)]])('the manifest of the project has no fault: %s', (_, host, variant) => {
  expect(keurManifest(maakManifest(bron, host), bouwsel(variant)).map(manifestzin)).toEqual([]);
});

test('one variant is refused as the other', () => {
  expect([...new Set(keurManifest(bron, bouwsel(productie(HOST))).map((f) => f.code))].sort()).toEqual(['ID_ANDERE_VARIANT', 'NAAM_ANDERE_VARIANT', 'URL_LOKAAL']);
  expect([...new Set(keurManifest(maakManifest(bron, HOST), bouwsel(ontwikkeling)).map((f) => f.code))].sort()).toEqual(['ID_ANDERE_VARIANT', 'NAAM_ANDERE_VARIANT', 'URL_ANDERE_HOST']);
});

test('the ribbon has its four buttons, each with eight sizes of an icon of its own', () => {
  const knoppen = bron.split('<Control ').slice(1);
  expect(knoppen.map((k) => /id="IBT\.(\w+)"/.exec(k)?.[1])).toEqual(['Beoordeel', 'Deelvenster', 'Toelichting', 'Herstel']);
  expect(knoppen.map((k) => /<FunctionName>(\w+)</.exec(k)?.[1] ?? /xsi:type="(ShowTaskpane)"/.exec(k)?.[1])).toEqual(['beoordeel', 'ShowTaskpane', 'toelichting', 'herstel']);
  expect(knoppen.map((k) => [...k.split('<Action')[0]?.matchAll(/size="(\d+)"/g) ?? []].map((m) => Number(m[1])))).toEqual(Array(4).fill([16, 20, 24, 32, 40, 48, 64, 80]));
  expect(new Set(knoppen.map((k) => /resid="(Icoon\.\w*\.?)16"/.exec(k)?.[1])).size).toBe(4);
});
