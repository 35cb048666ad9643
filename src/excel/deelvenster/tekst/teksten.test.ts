import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import * as ts from 'typescript';
import { ALGEMEEN } from './algemeen';
import { BEGIN } from './begin';
import { BEOORDELEN, SCHRIJVEN } from './beoordelen';
import { CONTACTEN } from './contacten';
import { CORRECTIES } from './correcties';
import { DELEN } from './delen';
import { GEMEENTE } from './gemeente';
import { HERKEND, KOLOMKEUZE } from './herkend';
import { KAART } from './kaart';
import { KENMERKEN } from './kenmerken';
import { KOPPELINGEN } from './koppelingen';
import { HINDERNIS } from './hindernis';
import { HALFJAAR } from './nieuwhalfjaar';
import { DIAGNOSE, OVER } from './over';
import { PROGNOSE } from './prognose';
import { STUKKEN } from './stukken';
import { TOETSEN } from './toetsen';
import { HERSTEL } from './samenvatting';
import { UITWEGEN } from './uitwegen';
import { VASTZETTEN } from './vastzetten';
import { VRAGEN } from './vragen';
import type { Teksten } from './vorm';

const VENSTER = path.resolve(__dirname, '..');
const TABELLEN: Readonly<Record<string, Teksten>> = { ALGEMEEN, BEGIN, BEOORDELEN, SCHRIJVEN, CONTACTEN, CORRECTIES, DELEN, GEMEENTE, HALFJAAR, HERKEND, HERSTEL, HINDERNIS, KAART, KENMERKEN, KOPPELINGEN, DIAGNOSE, OVER, PROGNOSE, STUKKEN, TOETSEN, UITWEGEN, VASTZETTEN, VRAGEN };

const bestanden = readdirSync(VENSTER, { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/.test(f) && !/\.test\.tsx?$/.test(f));
const lees = (bestand: string): string => readFileSync(path.join(VENSTER, bestand), 'utf8');
const bronnen = bestanden.filter((f) => !f.startsWith(`tekst${path.sep}`)).map(lees).join('\n');

const LEESBAAR = /\p{L}{2,}/u;
/** Attributes that a user reads or hears. */
const VOOR_MENSEN = new Set(['title', 'aria-label', 'aria-description', 'alt', 'placeholder', 'label', 'kop', 'legenda', 'bij', 'knop', 'vraag', 'ja']);

/** Texts for people that stand in the JSX of a source itself. */
const letterlijk = (bron: string): readonly string[] => {
  const gevonden: string[] = [];
  const bezoek = (n: ts.Node): void => {
    if (ts.isJsxText(n) && LEESBAAR.test(n.text)) gevonden.push(n.text.trim());
    if (ts.isJsxAttribute(n) && VOOR_MENSEN.has(n.name.getText()) && n.initializer !== undefined) {
      const waarde = ts.isJsxExpression(n.initializer) ? n.initializer.expression : n.initializer;
      if (waarde !== undefined && ts.isStringLiteralLike(waarde) && LEESBAAR.test(waarde.text)) gevonden.push(waarde.text);
    }
    if (ts.isJsxExpression(n) && n.expression !== undefined && (ts.isJsxElement(n.parent) || ts.isJsxFragment(n.parent)) && ts.isStringLiteralLike(n.expression) && LEESBAAR.test(n.expression.text)) gevonden.push(n.expression.text);
    ts.forEachChild(n, bezoek);
  };
  bezoek(ts.createSourceFile('bron.tsx', bron, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX));
  return gevonden;
};

test('the search for texts in JSX finds them', () => {
  expect(letterlijk('const a = <p title="Een zin">Nog een <b>{"derde"}</b>{t(X.y)} {"→"}</p>;')).toEqual(['Een zin', 'Nog een', 'derde']);
});

test.each(bestanden.filter((f) => f.endsWith('.tsx')))('%s holds no text for people', (bestand) => {
  expect(letterlijk(lees(bestand))).toEqual([]);
});

test.each(Object.entries(TABELLEN))('every text of %s is used', (naam, tabel) => {
  const elders = bestanden.filter((f) => f.startsWith(`tekst${path.sep}`)).map(lees).join('\n');
  const gebruikt = new Set([...`${bronnen}\n${elders}`.matchAll(new RegExp(`\\b${naam}\\.(\\w+)`, 'g'))].map(([, sleutel]) => sleutel));
  const langsNaam = new Set(naam === 'GEMEENTE' ? [...bronnen.matchAll(/'(ladder\w+)'/g)].map(([, sleutel]) => sleutel) : []);
  expect(Object.keys(tabel).filter((sleutel) => !gebruikt.has(sleutel) && !langsNaam.has(sleutel))).toEqual([]);
});

/** Words that stay Dutch in English: where a text is one of these, both languages read the same. */
const GELIJK = new Set(['ALGEMEEN.gemeente', 'BEOORDELEN.trede', 'BEOORDELEN.was', 'KENMERKEN.koppelingstekort', 'BEOORDELEN.koppelingen', 'CONTACTEN.gemeente', 'CONTACTEN.contact', 'HALFJAAR.gemeente', 'HALFJAAR.taakstelling', 'HALFJAAR.erbij', 'HALFJAAR.trede', 'GEMEENTE.kies', 'GEMEENTE.trede', 'GEMEENTE.achterstand', 'GEMEENTE.voorsprong', 'HERKEND.kader', 'KAART.kopGemeente', 'KAART.kopTrede', 'OVER.kaders', 'OVER.treden', 'OVER.privacy', 'PROGNOSE.trede', 'DIAGNOSE.api']);

test.each(Object.entries(TABELLEN).flatMap(([naam, tabel]) => Object.entries(tabel).map(([sleutel, tekst]) => [`${naam}.${sleutel}`, tekst] as const)))('%s is written in both languages', (sleutel, tekst) => {
  if (typeof tekst === 'function') return expect(tekst.toString()).toMatch(/nl:[\s\S]*en:|aantalTekst/);
  expect(tekst.nl).not.toBe('');
  expect(tekst.en).not.toBe('');
  expect(tekst.nl === tekst.en).toBe(GELIJK.has(sleutel));
});

test.each(['nl', 'en'] as const)('the kinds of columns in a list differ within what is in view, %s', (taal) => {
  const namen = Object.values(KOLOMKEUZE).map((naam) => naam[taal].slice(0, 24));
  expect(new Set(namen).size).toBe(namen.length);
});
