import { bestand, blad, delenVan, NS, pakketVan, relaties, zip } from '../../test/hulp/proef';
import { adres, celsleutel } from '../werkmap/blad';
import { geraakteFormules } from './geraakt';

const cel = (plek: string, formule: string, extra = ''): string => `<c r="${plek}"><f${extra}>${formule}</f><v>1</v></c>`;

test('what may follow a change, also by way of another sheet, a shared formula or one that cannot be told; what is elsewhere does not', () => {
  const een = blad(`<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>${cel('C1', 'A1+1', ' t="shared" ref="C1:C2" si="0"')}</row><row r="2"><c r="A2"><v>3</v></c>${cel('C2', '', ' t="shared" si="0"')}${cel('D2', 'B1*2')}</row>`);
  const twee = blad(`<row r="1">${cel('A1', 'Blad1!C1')}${cel('B1', 'Blad1!C2')}${cel('C1', 'SUM(A1:B1)')}${cel('D1', 'ergens')}${cel('E1', 'A1:A2', ' t="array" ref="E1:E2"')}</row><row r="2"><c r="E2"><v>4</v></c>${cel('F2', 'E2')}${cel('G2', 'B1')}</row>`);
  const pakket = pakketVan(bestand([een, twee]));
  const na = (...gewijzigd: readonly [number, number][]): unknown =>
    [...geraakteFormules(pakket, new Map([['Blad1', new Set(gewijzigd.map(([r, k]) => celsleutel(r, k)))]]))].map(([naam, cellen]) => `${naam}: ${[...cellen].sort((a, b) => a - b).map((s) => adres(Math.floor(s / 16_384), s % 16_384)).join(' ')}`);
  expect(na([0, 0])).toEqual(['Blad1: C1', 'Blad2: A1 C1 D1 E1 E2 F2']);
  expect(na([1, 0])).toEqual(['Blad1: C2', 'Blad2: B1 C1 D1 G2']);
  expect(na()).toEqual(['Blad1: ', 'Blad2: ']);
});

test('a correction in one row of a table touches the formulas of that row, by a name or by the table itself', () => {
  const een = blad(`<row r="1">${['A', 'B', 'C', 'D'].map((k) => `<c r="${k}1" t="inlineStr"><is><t>Kop ${k}</t></is></c>`).join('')}</row>${[2, 3].map((r) => `<row r="${r}"><c r="A${r}"><v>1</v></c>${cel(`B${r}`, 'Cijfers[[#This Row],[Kop A]]*2')}${cel(`C${r}`, 'links+1')}${cel(`D${r}`, 'SUM(Cijfers[Kop A])')}</row>`).join('')}`, '', '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>');
  const basis = delenVan([een]);
  const pakket = pakketVan(zip({
    ...basis,
    'xl/workbook.xml': String(basis['xl/workbook.xml']).replace('</sheets>', '</sheets><definedNames><definedName name="links">Blad1!XFD1</definedName></definedNames>'),
    'xl/worksheets/_rels/sheet1.xml.rels': relaties(['rId1', 'table', '../tables/table1.xml']),
    'xl/tables/table1.xml': `<table xmlns="${NS}" id="1" name="Cijfers" displayName="Cijfers" ref="A1:D3"/>`,
  }));
  const geraakt = [...(geraakteFormules(pakket, new Map([['Blad1', new Set([celsleutel(1, 0)])]])).get('Blad1') ?? [])];
  expect(geraakt.map((s) => adres(Math.floor(s / 16_384), s % 16_384)).sort()).toEqual(['B2', 'C2', 'D2', 'D3']);
});
