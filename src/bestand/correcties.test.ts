import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { unzipSync } from 'fflate';
import { Correctieplan, type Correctiecel, type Schrijfplan } from '../werkmap/schrijfplan';
import { bestand, blad, pakketVan, plan } from '../../test/hulp/proef';
import { schrijfPakket } from './schrijven';

const BLAD1 = 'xl/worksheets/sheet1.xml';
const tekstcel = (ref: string, s: string, t: string): string => `<c r="${ref}"${s} t="inlineStr"><is><t>${t}</t></is></c>`;

const schrijf = (bron: string, ...cellen: readonly Correctiecel[]) => schrijfPakket(pakketVan(bestand([bron])), [], [new Correctieplan('Blad1', cellen)]);

const na = async (bron: string, ...cellen: readonly Correctiecel[]): Promise<string> => {
  const uit = await schrijf(bron, ...cellen);
  if (!uit.gelukt) throw new Error(JSON.stringify(uit.fout));
  return new TextDecoder().decode(unzipSync(uit.bytes)[BLAD1]);
};

describe('a corrected figure', () => {
  test('keeps the style of its cell; all that stands around it keeps its characters', async () => {
    const bron = blad('<row r="1" ht="20"><c r="A1" s="3"><v>209</v></c> <!-- x --><c r="B1" s="3" t="inlineStr"><is><t>17 personen</t></is></c><c r="C1"><v>1</v></c></row>');
    expect(await na(bron, { rij: 0, kolom: 0, van: 209, waarde: 207 }, { rij: 0, kolom: 1, van: '17 personen', waarde: 18 }))
      .toBe(blad('<row r="1" ht="20"><c r="A1" s="3"><v>207</v></c> <!-- x --><c r="B1" s="3"><v>18</v></c><c r="C1"><v>1</v></c></row>'));
  });

  test('in a cell that was not there yet looks as its row says, else its column', async () => {
    const cols = '<cols><col min="2" max="3" width="9" style="3"/></cols>';
    expect(await na(blad('<row r="1"><c r="A1"><v>1</v></c></row><row r="2" s="2" customFormat="1"/><row r="3" s="2"/>', cols), { rij: 0, kolom: 2, van: null, waarde: 5 }, { rij: 1, kolom: 1, van: null, waarde: 'ja' }, { rij: 2, kolom: 3, van: null, waarde: -6 }))
      .toBe(blad(`<row r="1"><c r="A1"><v>1</v></c><c r="C1" s="3"><v>5</v></c></row><row r="2" s="2" customFormat="1">${tekstcel('B2', ' s="2"', 'ja')}</row><row r="3" s="2"><c r="D3"><v>-6</v></c></row>`, cols));
  });

  test('stands between our own cells in one pass', async () => {
    const pakket = pakketVan(bestand([blad('<row r="1"><c r="B1" s="3"><v>1</v></c></row>')]));
    const uit = await schrijfPakket(pakket, [plan({ cellen: [{ rij: 0, kolom: 0, waarde: 'a', opmaak: 'tekst' }, { rij: 0, kolom: 2, waarde: 'c', opmaak: 'tekst' }] })], [new Correctieplan('Blad1', [{ rij: 0, kolom: 1, van: 1, waarde: 2 }])]);
    expect(uit.gelukt && new TextDecoder().decode(unzipSync(uit.bytes)[BLAD1])).toBe(blad(`<row r="1">${tekstcel('A1', '', 'a')}<c r="B1" s="3"><v>2</v></c>${tekstcel('C1', '', 'c')}</row>`));
  });

  test('never replaces a formula, not even one of ours', async () => {
    for (const f of ['1+1', '_xldudf_IBT_TREDE("2024-1",D6,C6,F6,B6)']) {
      expect(await schrijf(blad(`<row r="1"><c r="A1"><f>${f.replaceAll('"', '&quot;')}</f><v>2</v></c></row>`), { rij: 0, kolom: 0, van: 2, waarde: 3 })).toEqual({ gelukt: false, fout: { code: 'CEL_IS_FORMULE', blad: 'Blad1', cel: 'A1' } });
    }
  });

  test('is not written where something else stands than what was corrected: that is a bug of ours', async () => {
    await expect(schrijf(blad('<row r="1"><c r="A1"><v>2</v></c></row>'), { rij: 0, kolom: 0, van: 1, waarde: 3 })).rejects.toThrow('A1');
    await expect(schrijf(blad('<row r="1"><c r="A1"><v>2</v></c></row>'), { rij: 0, kolom: 0, van: null, waarde: 3 })).rejects.toThrow('A1');
  });

  test('none gives the original array itself', async () => {
    const bron = bestand([blad('<row><c><v>1</v></c></row>')]);
    const uit = await schrijfPakket(pakketVan(bron), [], []);
    expect(uit.gelukt && uit.bytes).toBe(bron);
  });
});

describe('the plan of corrections is of its own kind', () => {
  test('neither plan passes for the other, to the compiler or while it runs', async () => {
    const gewoon: Schrijfplan = plan({ cellen: [] });
    const correctie = new Correctieplan('Blad1', []);
    // @ts-expect-error an assessment's plan is no correction
    const a: Correctieplan = gewoon;
    // @ts-expect-error a correction is no plan of an assessment
    const b: Schrijfplan = correctie;
    // @ts-expect-error nor is what merely looks like one
    const c: Correctieplan = { blad: 'Blad1', cellen: [], omvang: null };
    expect([a, b, c].map((x) => Correctieplan.is(x))).toEqual([false, true, false]);
    await expect(schrijfPakket(pakketVan(bestand([blad('')])), [], [c])).rejects.toThrow('accepted');
  });

  test('only what compares two workbooks makes one', () => {
    const bronnen = (map: string): readonly string[] => readdirSync(map, { withFileTypes: true }).flatMap((f) => {
      const pad = path.join(map, f.name);
      return f.isDirectory() ? bronnen(pad) : /\.tsx?$/.test(f.name) && !/\.test\.tsx?$/.test(f.name) ? [pad] : [];
    });
    const werkmap = path.resolve(__dirname, '..', 'werkmap');
    const makers = bronnen(path.resolve(__dirname, '..')).filter((pad) => readFileSync(pad, 'utf8').includes('new Correctieplan('));
    expect(makers.map((pad) => path.relative(werkmap, pad))).toEqual([path.join('correcties', 'plan.ts')]);
    const gewoon = bronnen(werkmap).filter((pad) => !pad.includes(`${path.sep}correcties${path.sep}`) && /^(?:import(?! type )|export)[^;]*from '[^']*correcties/m.test(readFileSync(pad, 'utf8')));
    expect(gewoon).toEqual([]);
  });
});
