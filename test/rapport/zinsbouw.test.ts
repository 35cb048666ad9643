/** Every sentence of every document is one: it ends, has one space between words, and its numbers, plurals and names are written one way. */
import { kaders } from '../../src/kaders';
import { briefgegevensVan } from '../../src/kaders/brieven';
import { feitenVan, type Feiten } from '../../src/rapport/feiten/feiten';
import { alsTekst, type Stuk } from '../../src/rapport/stuk/stuk';
import { maakStukken } from '../../src/rapport/stukken/stukken';
import { voortgangsrapportage } from '../../src/rapport/voortgang/stuk';
import { beoordeelWerkmap } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import { tabelVanDossiers } from './dossiertabel';
import { lopendeFeiten, proefdossiers, PROEFPERIODEN } from './proefstukken';
import { feitenVanVoorbeeld } from './voorbeeld';

const GEEN = { aanwezig: false, contacten: [], gepland: [], fouten: [] };

const stukkenVan = (feiten: Feiten): readonly Stuk[] => [
  ...feiten.flatMap((h) => maakStukken(h, { feiten, rapporthalfjaren: [h], briefgegevensVan, contacten: GEEN, gevraagd: () => true }).flatMap((u) => (u.gelukt ? [u.stuk] : []))),
  voortgangsrapportage(feiten, feiten),
];

/** The paragraphs and points of a document: what is no heading, no cell, and no line that only names something. */
const zinnenVan = ({ blokken }: Stuk): readonly string[] =>
  blokken.flatMap((b) => (b.soort === 'alinea' ? [alsTekst(b.inhoud)] : b.soort === 'lijst' ? b.punten.map(alsTekst) : [])).filter((z) => !/^(?:Aan het college|Onderwerp: |Datum: |Documentnummer: |Contactpersoon: |Bijlage: |Geacht college,|Hoogachtend,|Gedeputeerde Staten van \p{L}+,|namens hen,)/u.test(z));

const allesVan = ({ titel, blokken }: Stuk): readonly string[] => [
  titel,
  ...blokken.flatMap((b) => (b.soort === 'alinea' ? [alsTekst(b.inhoud)] : b.soort === 'kop' ? [b.tekst] : b.soort === 'lijst' ? b.punten.map(alsTekst) : b.soort === 'tabel' ? [b.bijschrift, ...b.kop, ...b.rijen.flatMap((r) => r.map((c) => alsTekst(c.inhoud)))] : [])),
];

/** What is wrong with a text, if anything. */
const foutIn = (t: string): string | null => {
  if (/ {2}|^ | $| [.,;:](?!\d)/.test(t)) return 'space';
  if (/\b1 (?:vergunninghouders|gemeenten|halfjaren|mensen)\b|\bEén gemeenten|\b(?:twee|drie|vier) gemeente\b|\b(?!1 )[\d.]*\d vergunninghouder\b/.test(t.replace(/\b1 vergunninghouder\b/g, ''))) return 'plural';
  if (/gemeente gemeente/i.test(t)) return 'gemeente twice';
  if (/\.\.(?!\.)|\.,|,\.|:\.|;\./.test(t)) return 'two marks';
  if (/(?<![\d\-–.])\b\d{4,}\b/.test(t.replace(/\b(?:20\d\d|82508878|CVDR713805(?:\/1)?|GM\d+)\b/g, ''))) return 'number without a point';
  return null;
};

const uitDossiers = (): Feiten => {
  const tabellen = PROEFPERIODEN.map((p) => {
    const [eerste, ...rest] = proefdossiers(p);
    if (eerste === undefined) throw new Error('no dossier');
    return tabelVanDossiers([eerste, ...rest]);
  });
  return feitenVan(beoordeelWerkmap(tabellen, kaders), kaders);
};

test.each([['the example', () => feitenVanVoorbeeld('coa-utrecht.xlsx')], ['the published letter', () => feitenVanVoorbeeld('brief-utrecht-2022-1.xlsx')], ['large, small and missing figures', uitDossiers], ['a half-year that runs', lopendeFeiten]] as const)('%s', (_, maak) => {
  const stukken = stukkenVan(maak());
  const zonderEinde = stukken.flatMap((s) => zinnenVan(s).filter((z) => !/[.:?!)\]]$/.test(z)));
  expect([...new Set(zonderEinde)]).toEqual([]);
  expect([...new Set(stukken.flatMap((s) => allesVan(s).flatMap((t) => { const fout = foutIn(t); return fout === null ? [] : [`${fout}: ${t}`]; })))]).toEqual([]);
});

test.each([['Er waren 1 vergunninghouders.', 'plural'], ['Er was 12 vergunninghouder.', 'plural'], ['twee  spaties', 'space'], ['samen 1635 gehuisvest', 'number without a point'], ['de gemeente Gemeente Utrecht', 'gemeente twice'], ['op 2024-2 1 vergunninghouder van 1.635', null]])('“%s” is at fault for: %s', (t, fout) => {
  expect(foutIn(t)).toBe(fout);
});
