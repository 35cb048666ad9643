import { unzipSync } from 'fflate';
import type { Celplan } from '../werkmap/schrijfplan';
import { bestand, blad, NS, pakketVan, plan, relaties, schrijf } from '../../test/hulp/proef';
import { schrijfPakket } from './schrijven';

const BLAD1 = 'xl/worksheets/sheet1.xml';
const deel = (bytes: Uint8Array, naam: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(unzipSync(bytes)[naam]);
const na = async (bron: string, p: Parameters<typeof plan>[0]): Promise<string> => deel((await schrijf(bestand([bron]), plan(p))).bytes, BLAD1);
const c = (rij: number, kolom: number, waarde: Celplan['waarde']): Celplan => ({ rij, kolom, waarde, opmaak: 'tekst' });

describe('a formula of ours', () => {
  const TREDE = '_xldudf_IBT_TREDE("2024-2",C1&amp;"")';

  test('is read as ours, also where it is shared; another formula is not', () => {
    const gelezen = pakketVan(bestand([blad(`<row><c><f t="shared" ref="A1:A2" si="0">${TREDE}</f><v>3</v></c><c><f>A1+1</f><v>4</v></c></row><row><c><f t="shared" si="0"/><v>2</v></c><c><f t="shared" si="1"/><v>2</v></c></row>`)])).werkmap.bladen[0];
    expect([...(gelezen?.eigenFormules ?? [])]).toEqual([[0, '_xldudf_IBT_TREDE("2024-2",C1&"")'], [16_384, '_xldudf_IBT_TREDE("2024-2",C2&"")']]);
    expect(gelezen?.formules.size).toBe(4);
  });

  test('over several cells at once is none of ours', () => {
    const gelezen = pakketVan(bestand([blad(`<row><c><f t="array" ref="A1:B1">${TREDE}</f><v>3</v></c><c><v>3</v></c></row>`)])).werkmap.bladen[0];
    expect([gelezen?.formules.size, gelezen?.eigenFormules]).toEqual([2, undefined]);
  });


  const f = (rij: number): string => `=IBT.TREDE("2024-2",C${rij}&"")`;
  const blijft = (rij: number, kolom: number, waarde: Celplan['waarde'], formule: string): Celplan => ({ ...c(rij, kolom, waarde), formule });

  test('stays to the letter where it is planned, with all that its cell has, and only the outcome is renewed', async () => {
    const cel = (attributen: string, uitkomst: string, t = ''): string => `<c r="A1" ph="1" s="2"${attributen} cm="1" vm="2"${t}><f t="array" ref="A1" ca="1">${TREDE}</f>${uitkomst}</c>`;
    const rij = (inhoud: string): string => blad(`<row r="1">${inhoud}</row>`);
    expect(await na(rij(cel('', '<v>3</v>')), { cellen: [blijft(0, 0, 4, f(1))] })).toBe(rij(cel('', '<v>4</v>')));
    expect(await na(rij(cel('', '<v>3</v>')), { cellen: [blijft(0, 0, 'drie', f(1))] })).toBe(rij(cel('', '<v>drie</v>', ' t="str"')));
    expect(await na(rij(cel(' t="e"', '<v>#NAME?</v>')), { cellen: [blijft(0, 0, 4, f(1))] })).toBe(rij(cel('', '<v>4</v>')));
    expect(await na(rij(cel(' t="str"', '')), { cellen: [blijft(0, 0, 'a<b', f(1))] })).toBe(rij(cel(' t="str"', '<v>a&lt;b</v>')));
    expect(await na(rij(cel(' t="e"', '<v/>')), { cellen: [blijft(0, 0, null, f(1))] })).toBe(rij(cel('', '')));
    const bron = bestand([rij(cel('', '<v>3</v>'))]);
    expect((await schrijf(bron, plan({ cellen: [blijft(0, 0, 3, f(1))] }))).bytes).toBe(bron);
  });

  test('makes way where a value is planned, or nothing', async () => {
    const bron = blad(`<row r="1"><c r="A1" s="2" cm="1"><f t="array" ref="A1">${TREDE}</f><v>3</v></c><c r="B1" s="2"><f>${TREDE}</f></c></row>`);
    expect(await na(bron, { cellen: [c(0, 0, 3), c(0, 1, null)] })).toBe(blad('<row r="1"><c r="A1"><v>3</v></c><c r="B1" s="2"/></row>'));
  });

  test('that is new is never written, nor another in its place: that is a bug', async () => {
    const bron = pakketVan(bestand([blad(`<row r="1"><c r="A1"><f>${TREDE}</f><v>3</v></c></row>`)]));
    for (const cel of [blijft(0, 1, 3, f(1)), blijft(0, 0, 3, f(2)), blijft(5, 0, 3, f(1))]) await expect(schrijfPakket(bron, [plan({ cellen: [cel] })])).rejects.toThrow('a file gets no new formula');
  });

  describe('that is shared', () => {
    const eerste = `<f t="shared" ref="A1:A5" si="0">${TREDE}</f>`;
    const rij = (n: number, inhoud: string): string => `<row r="${n}"><c r="A${n}" s="1">${inhoud}</c></row>`;
    const VOLGER = '<f t="shared" si="0"/><v>2</v>';
    const eigen = (n: number, v: number | string): string => `<f>${TREDE.replace('C1', `C${n}`)}</f><v>${v}</v>`;
    const bron = blad([rij(1, `${eerste}<v>3</v>`), ...[2, 3, 4, 5].map((n) => rij(n, VOLGER))].join(''));

    test('keeps its first cell where another gets a value', async () => {
      expect(await na(bron, { cellen: [c(1, 0, 9), blijft(2, 0, 7, f(3))] })).toBe(
        blad([rij(1, `${eerste}<v>3</v>`), '<row r="2"><c r="A2"><v>9</v></c></row>', rij(3, '<f t="shared" si="0"/><v>7</v>'), rij(4, VOLGER), rij(5, VOLGER)].join('')),
      );
    });

    test('leaves each of the others its own where the first cell gets a value, planned or not', async () => {
      expect(await na(bron, { cellen: [c(0, 0, 9), c(2, 0, 8), blijft(3, 0, 7, f(4))] })).toBe(
        blad(['<row r="1"><c r="A1"><v>9</v></c></row>', rij(2, eigen(2, 2)), '<row r="3"><c r="A3"><v>8</v></c></row>', rij(4, eigen(4, 7)), rij(5, eigen(5, 2))].join('')),
      );
    });
  });

  test('that went takes the order of calculation along, which may name no cell without a formula', async () => {
    const rels = [['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rIdS', 'styles', 'styles.xml']] as const;
    const typen = deel(bestand([blad('')]), '[Content_Types].xml');
    const bron = bestand([blad(`<row r="1"><c r="A1"><f>${TREDE}</f><v>3</v></c></row>`)], {
      'xl/_rels/workbook.xml.rels': relaties(...rels, ['rIdK', 'calcChain', 'calcChain.xml']),
      '[Content_Types].xml': typen.replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>'),
      'xl/calcChain.xml': `<calcChain xmlns="${NS}"><c r="A1" i="1"/></calcChain>`,
    });
    const houdt = (await schrijf(bron, plan({ cellen: [blijft(0, 0, 4, f(1))] }))).bytes;
    expect(Object.keys(unzipSync(houdt))).toEqual(Object.keys(unzipSync(bron)));
    const verliest = (await schrijf(bron, plan({ cellen: [c(0, 0, 4)] }))).bytes;
    expect(Object.keys(unzipSync(verliest))).toEqual(Object.keys(unzipSync(bron)).filter((d) => d !== 'xl/calcChain.xml'));
    expect([deel(verliest, '[Content_Types].xml'), deel(verliest, 'xl/_rels/workbook.xml.rels')]).toEqual([typen, relaties(...rels)]);
  });
});
