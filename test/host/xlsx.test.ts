import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { leesXlsx, schrijfXlsx, vulWerkboek } from '../../demo/host/xlsx';
import type { Bewaard, Gelezen } from '../../demo/host/xlsx';
import { LEEG } from '../../demo/host/cel';
import type { Hostblad } from '../../demo/host/blad';
import { maakHost, Werkboek } from '../../demo/host';
import { rijkeWerkmap } from '../../voorbeelden/maak';

const VOORBEELDEN = path.join(__dirname, '../../voorbeelden');

const isEigen = (naam: string): boolean => naam.startsWith('IBT.');

const open = (bytes: Uint8Array): { gelezen: Gelezen; boek: Werkboek; blad: (naam: string) => Hostblad } => {
  const uit = leesXlsx(bytes);
  if (!uit.gelukt) throw new Error(uit.fout.code);
  const boek = new Werkboek();
  vulWerkboek(boek, uit.gelezen, isEigen);
  return { gelezen: uit.gelezen, boek, blad: (naam) => {
    const blad = boek.blad(naam);
    if (!blad) throw new Error(naam);
    return blad;
  } };
};

const bewaar = (gelezen: Gelezen, boek: Werkboek): Bewaard => {
  const uit = schrijfXlsx(gelezen, boek.bladen, isEigen);
  if (!uit.gelukt) throw new Error(uit.fout.code);
  return uit;
};

const utrecht = readFileSync(path.join(VOORBEELDEN, 'coa-utrecht.xlsx'));

const verschillen = (voor: Uint8Array, na: Uint8Array): readonly string[] => {
  const [a, b] = [unzipSync(voor), unzipSync(na)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((deel) => !Buffer.from(a[deel] ?? []).equals(Buffer.from(b[deel] ?? [])));
};

const deel = (bytes: Uint8Array, naam: string): string => Buffer.from(unzipSync(bytes)[naam] ?? []).toString('utf8');

describe('loading coa-utrecht.xlsx', () => {
  const { gelezen, boek, blad } = open(utrecht);

  test('cells have their value, formula and looks', () => {
    const eerste = blad('2022-II');
    expect(eerste.cel(5, 4)).toMatchObject({ waarde: 178, formule: '=B6+C6+D6' });
    expect(eerste.cel(5, 6)).toMatchObject({ formule: '=IF(C6+D6>0,F6/(C6+D6),"n.v.t.")', opmaak: { notatie: '0%', horizontaal: 'Right' } });
    expect(eerste.cel(5, 9)?.opmaak.notatie).toBe('"trede "0');
    expect(eerste.cel(4, 0)?.opmaak).toMatchObject({ vulling: '#DCE6F1', tekstkleur: '#1F3864', vet: true, terugloop: true, verticaal: 'Center', lettertype: 'Arial', lettergrootte: 10, randen: { EdgeTop: { stijl: 'Continuous', kleur: '#BFBFBF' } } });
  });

  test('sheets have their filter, table, widths, heights and what stays in view', () => {
    expect(boek.bladen.map((b) => b.naam)).toEqual(['2022-II', '2023-I', '2023-II', '2024-I', '2024-II', 'Overzicht', 'IBT-besluiten']);
    expect(blad('2024-I').staat.filter?.bereik).toEqual({ rij: 4, kolom: 0, totRij: 30, totKolom: 11 });
    const [tabel] = blad('2024-II').staat.tabellen;
    expect(tabel).toMatchObject({ naam: 'Cijfers_2024_II', kop: true, totaalrij: true, bereik: { rij: 4, totRij: 31 }, stijl: 'TableStyleLight1' });
    expect(tabel?.kolommen[2]).toEqual({ id: 3, naam: 'Achterstand 1 juli 2024' });
    expect(blad('2022-II').staat.breedten.get(0)).toBe(115.5);
    expect(blad('2022-II').staat.hoogten.get(4)).toBe(62);
    expect(gelezen.bladen[0]?.beeld).toEqual({ bevrorenRijen: 5, bevrorenKolommen: 1, rasterlijnen: false, tekening: false, rijhoogte: 15, kolombreedte: 48, letter: { lettertype: 'Arial', lettergrootte: 10 } });
  });
});

test('hidden rows under a filter with criteria are the filter\'s doing; merged cells and error values are read', () => {
  const { blad } = open(readFileSync(path.join(VOORBEELDEN, 'rommelig.xlsx')));
  const staat = blad('1e helft 2024').staat;
  expect(staat.filter?.verbergt.size).toBe(3);
  expect(staat.verborgenRijen.size).toBe(0);
  expect(staat.samengevoegd.length).toBeGreaterThan(0);
});

test('saving without a change gives the same bytes', () => {
  for (const naam of ['coa-utrecht', 'rommelig', 'gepubliceerd-utrecht', 'brief-utrecht-2022-1']) {
    const bytes = readFileSync(path.join(VOORBEELDEN, `${naam}.xlsx`));
    const { gelezen, boek } = open(bytes);
    const uit = bewaar(gelezen, boek);
    expect(Buffer.from(uit.bytes).equals(bytes)).toBe(true);
    expect(uit.nietBewaard).toEqual([]);
  }
});

describe('after an edit', () => {
  const { gelezen, boek, blad } = open(utrecht);
  const eerste = blad('2022-II');
  eerste.werkBij(5, 5, { waarde: 210 });
  eerste.werkBij(5, 8, { waarde: -32 });
  eerste.werkBij(6, 6, { waarde: null, formule: null });
  eerste.werkBij(4, 10, { waarde: 'Trede <nieuw>', opmaak: { ...LEEG.opmaak, vet: true, vulling: '#D9D9D9' } });
  eerste.werkBij(5, 10, { waarde: 1, formule: '=IBT.TREDE(A6,XLOOKUP(A6,A:A,B:B))' });
  eerste.werkBij(39, 2, { waarde: true });
  eerste.zet({
    breedten: new Map(eerste.staat.breedten).set(10, 89.25),
    regels: [{ id: 'nieuw', bereiken: [{ rij: 5, kolom: 10, totRij: 30, totKolom: 10 }], soort: 'CellValue', stop: false, operator: 'EqualTo', formule1: '=3', formule2: null, vulling: '#F4B183', tekstkleur: '#000000', vet: null, cursief: null, notatie: null }],
  });
  const tweede = blad('2024-II');
  const [tabel] = tweede.staat.tabellen;
  if (!tabel) throw new Error('table');
  tweede.werkBij(4, 12, { waarde: 'Trede' });
  tweede.werkBij(5, 12, { waarde: 2, formule: '=IBT.TREDE([@Gemeente],[@[Taakstelling 2024-II]])' });
  tweede.zet({ tabellen: [{ ...tabel, bereik: { ...tabel.bereik, totKolom: 12 }, kolommen: [...tabel.kolommen, { id: 13, naam: 'Trede' }] }] });
  const uit = bewaar(gelezen, boek);
  const blad1 = deel(uit.bytes, 'xl/worksheets/sheet1.xml');

  test('only the parts that had to change did', () => {
    expect(verschillen(utrecht, uit.bytes).slice().sort()).toEqual(['xl/styles.xml', 'xl/tables/table1.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet5.xml']);
    expect(uit.nietBewaard).toEqual([]);
  });

  test('within the sheet, cells that did not change are there to the letter', () => {
    const cel = (xml: string, adres: string): string => new RegExp(`<c r="${adres}".*?(?:</c>|/>)`).exec(xml)?.[0] ?? '';
    const oud = deel(utrecht, 'xl/worksheets/sheet1.xml');
    for (const adres of ['A6', 'E6', 'G6', 'B32', 'I31']) expect(cel(blad1, adres)).toBe(cel(oud, adres));
    expect(cel(blad1, 'F6')).toBe('<c r="F6" s="6"><v>210</v></c>');
    expect(cel(blad1, 'I6')).toBe('<c r="I6" s="6"><f>E6-F6</f><v>-32</v></c>');
    expect(cel(blad1, 'G7')).toBe('<c r="G7" s="7"/>');
    expect(blad1).toContain('<c r="K6"><f>_xldudf_IBT_TREDE(A6,_xlfn.XLOOKUP(A6,A:A,B:B))</f><v>1</v></c>');
    expect(blad1).toContain('<row r="40"><c r="C40" t="b"><v>1</v></c></row>');
    expect(blad1).toContain('<dimension ref="A1:K40"/>');
    expect(blad1).toContain('<col min="11" max="11" width="17" customWidth="1"/>');
  });

  test('a function of ours in a table names the table; the table has the column', () => {
    expect(deel(uit.bytes, 'xl/worksheets/sheet5.xml')).toContain('<f>_xldudf_IBT_TREDE(Cijfers_2024_II[[#This Row],[Gemeente]],Cijfers_2024_II[[#This Row],[Taakstelling 2024-II]])</f>');
    const xml = deel(uit.bytes, 'xl/tables/table1.xml');
    expect(xml).toContain('ref="A5:M32"');
    expect(xml).toContain('<autoFilter ref="A5:M31"/>');
    expect(xml).toContain('<tableColumns count="13">');
    expect(xml).toContain('<tableColumn id="13" name="Trede"/>');
    expect(xml).toContain('<totalsRowFormula>IF(D32+E32&gt;0,G32/(D32+E32),"n.v.t.")</totalsRowFormula>'.replaceAll('"', '&quot;'));
  });

  test('read again, it is what it was when it was saved', () => {
    const weer = open(uit.bytes);
    for (const b of boek.bladen) {
      const ander = weer.blad(b.naam);
      b.bezoek({ rij: 0, kolom: 0, totRij: 99, totKolom: 30 }, (rij, kolom, c) => {
        if (b === tweede && kolom === 12 && rij === 5) return;
        expect({ rij, kolom, waarde: ander.cel(rij, kolom)?.waarde ?? null, formule: ander.cel(rij, kolom)?.formule ?? null }).toEqual({ rij, kolom, waarde: c.waarde, formule: c.formule });
      });
    }
    expect(weer.blad('2022-II').cel(4, 10)?.opmaak).toMatchObject({ vet: true, vulling: '#D9D9D9', lettertype: 'Arial', lettergrootte: 10 });
    expect(weer.blad('2022-II').staat.regels).toMatchObject([{ soort: 'CellValue', operator: 'EqualTo', formule1: '=3', vulling: '#F4B183' }]);
    expect(weer.blad('2024-II').cel(5, 12)?.formule).toBe('=IBT.TREDE(Cijfers_2024_II[[#This Row],[Gemeente]],Cijfers_2024_II[[#This Row],[Taakstelling 2024-II]])');
    expect(Buffer.from(bewaar(weer.gelezen, weer.boek).bytes).equals(Buffer.from(uit.bytes))).toBe(true);
  });

  test('taking a rule away leaves no trace of it', () => {
    const weer = open(uit.bytes);
    weer.blad('2022-II').zet({ regels: [] });
    expect(deel(bewaar(weer.gelezen, weer.boek).bytes, 'xl/worksheets/sheet1.xml')).not.toContain('conditionalFormatting');
  });
});

test('a workbook with a chart, a pivot, sparklines, x14 rules, comments and an image: only the edited sheet changes', () => {
  const bytes = rijkeWerkmap();
  const { gelezen, boek } = open(bytes);
  const [blad] = boek.bladen;
  blad?.werkBij(6, 1, { waarde: 'anders' });
  const uit = bewaar(gelezen, boek);
  expect(verschillen(bytes, uit.bytes).filter((d) => d !== 'xl/workbook.xml')).toEqual(['xl/worksheets/sheet1.xml']);
});

test('a formula that went takes the order of calculation along, which would name a cell without one', () => {
  const delen = unzipSync(utrecht);
  const tekst = (naam: string): string => Buffer.from(delen[naam] ?? []).toString();
  const metKeten = zipSync({
    ...delen, 'xl/calcChain.xml': strToU8('<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="E6" i="1"/></calcChain>'),
    '[Content_Types].xml': strToU8(tekst('[Content_Types].xml').replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>')),
    'xl/_rels/workbook.xml.rels': strToU8(tekst('xl/_rels/workbook.xml.rels').replace('</Relationships>', '<Relationship Id="keten" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>')),
  });
  const { gelezen, boek, blad } = open(metKeten);
  blad('2022-II').werkBij(5, 5, { waarde: 1 });
  expect(verschillen(metKeten, bewaar(gelezen, boek).bytes)).not.toContain('xl/_rels/workbook.xml.rels');
  blad('2022-II').werkBij(5, 4, { waarde: 178, formule: null });
  const uit = bewaar(gelezen, boek).bytes;
  expect(deel(uit, 'xl/_rels/workbook.xml.rels')).toBe(tekst('xl/_rels/workbook.xml.rels'));
  expect(deel(uit, '[Content_Types].xml')).toBe(tekst('[Content_Types].xml'));
});

describe('formulas after loading', () => {
  const metFormule = (formule: string, waarde: string): Uint8Array => {
    const delen = unzipSync(utrecht);
    const blad = Buffer.from(delen['xl/worksheets/sheet1.xml'] ?? []).toString().replace('<f>B6+C6+D6</f><v>178</v>', `<f>${formule}</f><v>${waarde}</v>`);
    return zipSync({ ...delen, 'xl/worksheets/sheet1.xml': strToU8(blad) });
  };

  test('all of coa-utrecht works out to what the file says', () => {
    const { boek, gelezen } = open(utrecht);
    maakHost(boek).reken();
    for (const { staat, cellen } of gelezen.bladen) for (const c of cellen) expect({ c, nu: boek.blad(staat.naam)?.waarde(c.rij, c.kolom) }).toEqual({ c, nu: typeof c.cel.waarde === 'number' ? expect.closeTo(c.cel.waarde, 12) : c.cel.waarde });
  });

  test('one with a function that the host does not know keeps its value; typed anew it is #NAME?', () => {
    const { boek, blad } = open(metFormule('OFFSET(B6,0,0)+TODAY()*0', '53'));
    const host = maakHost(boek);
    host.typ('2022-II', 'B6', 60);
    expect(blad('2022-II').cel(5, 4)).toMatchObject({ waarde: 53, nietHerberekend: true });
    expect(blad('2022-II').waarde(5, 8)).toBe(53 - 209);
    host.typ('2022-II', 'E6', '=TODAY()');
    expect(blad('2022-II').cel(5, 4)).toMatchObject({ waarde: { fout: '#NAME?' } });
    expect(blad('2022-II').cel(5, 4)?.nietHerberekend).toBeUndefined();
  });

  test('a whole column is counted from its top, also where the sheet begins lower', () => {
    const { boek } = open(utrecht);
    const host = maakHost(boek);
    boek.voegBladToe('Laag');
    host.typ('Laag', 'C5', 'Zeist');
    host.typ('2022-II', 'L1', '=MATCH("Zeist",Laag!C:C,0)');
    expect(boek.blad('2022-II')?.waarde(0, 11)).toBe(5);
  });
});

test('what cannot be saved is named', () => {
  const { gelezen, boek, blad } = open(utrecht);
  boek.voegBladToe('Nieuw');
  blad('2022-II').zet({ beveiligd: true });
  blad('2024-II').zet({ tabellen: [] });
  expect(bewaar(gelezen, boek).nietBewaard).toEqual([
    { code: 'KENMERK', blad: '2022-II', kenmerk: 'beveiligd' }, { code: 'TABEL_WEG', blad: '2024-II', tabel: 'Cijfers_2024_II' }, { code: 'BLAD_NIEUW', blad: 'Nieuw' },
  ]);
});

test('no workbook at all comes back as a fault with a name', () => expect(leesXlsx(new TextEncoder().encode('a,b'))).toMatchObject({ gelukt: false, fout: { code: 'GEEN_XLSX' } }));
