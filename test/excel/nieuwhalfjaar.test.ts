import { bereidInBeurten } from '../../src/excel/model/nieuwhalfjaar';
import type { Halfjaarvraag } from '../../src/excel/model/toestand';
import { GEMEENTEN } from '../../src/excel/model/beoordeling';
import { leesCirculaire } from '../../src/werkmap/circulaire';
import { leesGeplakt } from '../../src/werkmap/lezen/geplakt';
import { inEens } from '../../src/werkmap/stappen';
import { bezorgd, modelproef, plekken, type Modelproef } from '../hulp/excelmodel';
import { afdruk, bladafdruk, bladVan, boekMet, CIJFERS, luisterMee, type Verkeer } from '../hulp/werkboek';

// The next half-year, made in the workbook on the real office.js and the embedded host. Fictitious figures.

const BLAD = '2024-I';
const NIEUW = '2024-II';
const CIRCULAIRE = 'Gemeente\tTaakstelling 2024-2\tWaarvan amv\nLopik\t18\t2\nSoest\t55\t\nZeist\t66\t1';

interface Proef extends Modelproef {
  readonly verkeer: Verkeer;
  readonly soorten: () => readonly string[];
}

const begin = async (bladen: Parameters<typeof boekMet>[0] = { [BLAD]: CIJFERS }, opties: Parameters<typeof modelproef>[1] = {}): Promise<Proef> => {
  const p = await modelproef(boekMet(bladen), opties);
  await p.model.acties.herlees();
  await p.host.rust();
  const verkeer = luisterMee(p.host);
  return { ...p, verkeer, soorten: () => verkeer.verzoeken.map((v) => v.soort) };
};

/** What the pane hands over of what it shows. */
const bekijk = ({ model }: Modelproef, tekst: string | null = CIRCULAIRE): Halfjaarvraag => {
  const { lezing, keuzes } = model.toestand();
  if (lezing === null) throw new Error('not read');
  const gelezen = tekst === null ? null : leesCirculaire({ circulaire: [leesGeplakt(tekst, 'Circulaire')], herverdeling: null, inwoners: null, gemeenten: GEMEENTEN, periode: null, laatste: null });
  if (gelezen?.gelukt === false) throw new Error(JSON.stringify(gelezen.fouten));
  const voorbereid = inEens(bereidInBeurten(lezing, keuzes, gelezen?.circulaire ?? null));
  if (!voorbereid.gelukt) throw new Error(JSON.stringify(voorbereid.fouten));
  return { circulaire: gelezen?.circulaire ?? null, voorbereid };
};

const maak = async (p: Proef, vraag = bekijk(p)): Promise<void> => {
  await p.model.acties.maakHalfjaar(vraag);
  await p.host.rust();
};

const rijen = ({ boek }: Modelproef, blad = NIEUW): readonly unknown[] => Array.from({ length: 4 }, (_, r) => Array.from({ length: 6 }, (_k, k) => bladVan(boek, blad).waarde(r, k)));

const hindernis = ({ model }: Modelproef): unknown => {
  const { melding } = model.toestand();
  return melding?.soort === 'hindernis' ? melding.hindernis : melding;
};

describe('a sheet of its own', () => {
  test('in the layout of the last one, behind the others, with proposed opening balances that say so; nothing else changes', async () => {
    const p = await begin({ [BLAD]: CIJFERS, Notities: [['iets']] });
    const voor = bladafdruk(bladVan(p.boek, BLAD));
    await maak(p);
    expect(hindernis(p)).toBeNull();
    expect(p.boek.bladen.map((b) => b.naam)).toEqual([BLAD, 'Notities', NIEUW]);
    expect(rijen(p)).toEqual([
      ['Gemeente', 'Trede 2024-II', 'Achterstand 1 juli 2024', 'Taakstelling 2024-II', 'Realisatie cumulatief 2024-II', 'Beginstand 2024-2 nog niet bevestigd door COA'],
      ['Lopik', null, 26, 18, null, 26], ['Soest', null, -2, 55, null, -2], ['Zeist', null, 19, 66, null, 19],
    ]);
    expect(bladafdruk(bladVan(p.boek, BLAD))).toEqual(voor);
    const { staat } = bladVan(p.boek, NIEUW);
    expect(staat.vasteRijen).toBe(1);
    expect([bladVan(p.boek, NIEUW).cel(0, 2)?.opmaak.vet, bladVan(p.boek, NIEUW).cel(1, 2)?.opmaak.notatie, bladVan(p.boek, NIEUW).cel(1, 2)?.opmaak.vet]).toEqual([true, '#,##0', false]);
    // read, written, read back with what it was made of, and read for the pane
    expect(p.soorten()).toEqual(['leest', 'leest', 'schrijft', 'leest', 'leest', 'leest']);
    expect(p.model.toestand()).toMatchObject({ herstel: 'terug', werk: null, lezingOud: false, samenvatting: { wat: 'klaargezet', plekken: plekken(NIEUW), beoordeeld: 3 } });
    const [erna] = (p.model.toestand().lezing?.beoordeling?.tabellen ?? []).filter((t) => t.tabel.blad.naam === NIEUW);
    expect(erna?.rijen.map((r) => r.bevindingen.some((b) => b.code === 'BEGINSTAND_NIET_BEVESTIGD'))).toEqual([true, true, true]);
    // what is typed there afterwards is news
    await bezorgd(p);
    p.host.typ(NIEUW, 'E2', 5);
    await bezorgd(p);
    expect(p.model.toestand().lezingOud).toBe(true);
  });

  test('looking at it asks nothing of Excel, and not asking for it writes nothing', async () => {
    const p = await begin();
    bekijk(p);
    bekijk(p, null);
    expect(p.soorten()).toEqual([]);
  });

  test('without a circulaire the taakstelling stays empty; a title that Excel would take for a sum stays text', async () => {
    const p = await begin({ [BLAD]: [['-2024-I cijfers COA'], ...CIJFERS] });
    await maak(p, bekijk(p, null));
    expect(hindernis(p)).toBeNull();
    expect(rijen(p)[0]).toEqual(['-2024-II cijfers COA', null, null, null, null, null]);
    expect(rijen(p).slice(2)).toEqual([['Lopik', null, 26, null, null, 26], ['Soest', null, -2, null, null, -2]]);
    expect(bladVan(p.boek, NIEUW).staat.vasteRijen).toBe(2);
  });

  test('Herstel takes the sheet away, in one writing, and leaves all as it was; there is nothing to do again', async () => {
    const p = await begin();
    const voor = afdruk(p.boek);
    await maak(p);
    p.verkeer.wis();
    await p.model.acties.herstel();
    await p.host.rust();
    expect([hindernis(p), afdruk(p.boek)]).toEqual([null, voor]);
    expect(p.soorten()).toEqual(['leest', 'leest', 'leest', 'schrijft', 'leest', 'leest']);
    expect(p.model.toestand()).toMatchObject({ herstel: null, samenvatting: { wat: 'weggehaald', plekken: plekken(NIEUW) } });
    await p.model.acties.herstel();
    expect(hindernis(p)).toEqual({ code: 'NIETS_TE_HERSTELLEN' });
  });
});

describe('Herstel leaves a sheet that is no longer as it was made', () => {
  const stappen: ReadonlyArray<readonly [wat: string, doe: (p: Proef) => void, verwacht: unknown]> = [
    ['a figure was typed', (p) => p.host.typ(NIEUW, 'E3', 5), { code: 'NIEUW_BLAD_GEWIJZIGD', blad: NIEUW, cel: 'E3' }],
    ['a mark was cleared', (p) => p.host.typ(NIEUW, 'F2', ''), { code: 'NIEUW_BLAD_GEWIJZIGD', blad: NIEUW, cel: 'F2' }],
    ['a remark was written below', (p) => p.host.typ(NIEUW, 'H9', 'nabellen'), { code: 'NIEUW_BLAD_GEWIJZIGD', blad: NIEUW, cel: 'H9' }],
    ['a formula gives the same number', (p) => p.host.typ(NIEUW, 'C2', '=26'), { code: 'NIEUW_BLAD_GEWIJZIGD', blad: NIEUW, cel: 'C2' }],
    ['it was renamed', (p) => p.boek.hernoem(bladVan(p.boek, NIEUW), '2024-II concept'), { code: 'BLAD_WEG', blad: NIEUW }],
    ['a formula elsewhere points to it', (p) => p.host.typ(BLAD, 'H3', "='2024-II'!C2"), { code: 'NIEUW_BLAD_GENOEMD', blad: NIEUW, door: `${BLAD}!H3` }],
    ['a name points to it', (p) => p.boek.zetNaam({ naam: 'Begin', formule: "='2024-II'!$C$2:$C$4", blad: null, zichtbaar: true }), { code: 'NIEUW_BLAD_GENOEMD', blad: NIEUW, door: 'Begin' }],
    ...([
      ['a picture', { bijlagen: [{ soort: 'vorm', naam: 'Logo' }] }, { soort: 'vorm', aantal: 1 }], ['charts', { bijlagen: [{ soort: 'grafiek', naam: 'G1' }, { soort: 'grafiek', naam: 'G2' }] }, { soort: 'grafiek', aantal: 2 }],
      ['a pivot', { bijlagen: [{ soort: 'draaitabel', naam: 'D' }] }, { soort: 'draaitabel', aantal: 1 }], ['a comment', { bijlagen: [{ soort: 'opmerking', naam: 'nabellen' }] }, { soort: 'opmerking', aantal: 1 }],
      ['validation', { validaties: [{ soort: 'List', bereik: { rij: 1, totRij: 3, kolom: 4, totKolom: 4 } }] }, { soort: 'validatie', aantal: 1 }],
    ] as const).map(([wat, deel, inhoud]) => [`${wat} stands on it`, (p: Proef): void => { bladVan(p.boek, NIEUW).zet(deel); }, { code: 'NIEUW_BLAD_DRAAGT', blad: NIEUW, wat: [inhoud] }] as const),
    ['a name of the sheet itself was made', (p) => p.boek.zetNaam({ naam: 'Hier', formule: '=5', blad: bladVan(p.boek, NIEUW).id, zichtbaar: true }), { code: 'NIEUW_BLAD_DRAAGT', blad: NIEUW, wat: [{ soort: 'naam', aantal: 1 }] }],
    ['it was protected', (p) => bladVan(p.boek, NIEUW).zet({ beveiligd: true }), { code: 'BLAD_BEVEILIGD', blad: NIEUW }],
    ['the structure was protected', (p) => { p.boek.structuurBeveiligd = true; }, { code: 'WERKMAP_BEVEILIGD' }],
  ];

  test.each(stappen)('%s', async (_, doe, verwacht) => {
    const p = await begin();
    await maak(p);
    doe(p);
    await p.host.rust();
    const voor = afdruk(p.boek);
    await p.model.acties.herstel();
    await p.host.rust();
    expect(hindernis(p)).toEqual(verwacht);
    expect(afdruk(p.boek)).toEqual(voor);
    expect(p.model.toestand().herstel).toBe('terug');
  });

  test('a rule of conditional formatting, with a chart beside it: both are named, and without them it goes', async () => {
    const p = await begin();
    await maak(p);
    await p.venster.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(NIEUW).getRange('C2:C4').conditionalFormats.add('CellValue');
      await context.sync();
    });
    bladVan(p.boek, NIEUW).zet({ bijlagen: [{ soort: 'grafiek', naam: 'G' }] });
    await p.model.acties.herstel();
    expect(hindernis(p)).toEqual({ code: 'NIEUW_BLAD_DRAAGT', blad: NIEUW, wat: [{ soort: 'grafiek', aantal: 1 }, { soort: 'opmaakregel', aantal: 1 }] });
    bladVan(p.boek, NIEUW).zet({ bijlagen: [], regels: [] });
    await p.model.acties.herstel();
    expect(p.boek.bladen.map((b) => b.naam)).toEqual([BLAD]);
  });

  test.each(['1.9', '1.10'])('comments are asked for where this Excel can tell (%s)', async (apiniveau) => {
    const p = await begin(undefined, { apiniveau, alleenNiveau: true });
    await maak(p);
    bladVan(p.boek, NIEUW).zet({ bijlagen: [{ soort: 'opmerking', naam: 'nabellen' }] });
    await p.model.acties.herstel();
    expect(p.boek.bladen.map((b) => b.naam)).toEqual(apiniveau === '1.9' ? [BLAD] : [BLAD, NIEUW]);
  });

  test('once the change is undone it goes after all', async () => {
    const p = await begin();
    await maak(p);
    p.host.typ(NIEUW, 'E3', 5);
    await p.model.acties.herstel();
    p.host.typ(NIEUW, 'E3', '');
    await p.model.acties.herstel();
    expect(p.boek.bladen.map((b) => b.naam)).toEqual([BLAD]);
  });
});

describe('nothing is made', () => {
  const geenBlad = (p: Proef): void => expect(p.boek.bladen.map((b) => b.naam)).not.toContain(NIEUW);

  test('where the workbook gives another half-year than was looked at', async () => {
    const p = await begin();
    const vraag = bekijk(p);
    p.host.typ(BLAD, 'E2', 8);
    p.verkeer.wis();
    await maak(p, vraag);
    expect(hindernis(p)).toEqual({ code: 'VOORBEREIDING_ANDERS' });
    expect(p.soorten()).toEqual(['leest', 'leest']);
    geenBlad(p);
  });

  test.each(['voor het lezen', 'na het lezen'] as const)('over a sheet of that name that someone made meanwhile (%s)', async (wanneer) => {
    const p = await begin();
    const vraag = bekijk(p);
    const doe = (): void => {
      p.boek.voegBladToe('2024-ii');
      p.host.typ('2024-ii', 'A1', 'van een ander');
    };
    if (wanneer === 'voor het lezen') doe();
    else p.verkeer.voor('schrijft', 1, doe);
    await maak(p, vraag);
    expect(hindernis(p)).toEqual({ code: 'BLAD_BESTAAT', blad: NIEUW });
    expect([p.boek.bladen.length, bladVan(p.boek, '2024-ii').waarde(0, 0), bladVan(p.boek, '2024-ii').waarde(1, 0)]).toEqual([2, 'van een ander', null]);
  });

  test('in a workbook that is read-only, or of which the structure is protected', async () => {
    const p = await begin();
    p.boek.structuurBeveiligd = true;
    await maak(p);
    expect(hindernis(p)).toEqual({ code: 'WERKMAP_BEVEILIGD' });
    p.boek.structuurBeveiligd = false;
    p.boek.alleenLezen = true;
    p.verkeer.wis();
    await maak(p);
    expect(hindernis(p)).toEqual({ code: 'ALLEEN_LEZEN' });
    expect(p.soorten()).toEqual(['leest', 'leest']);
    geenBlad(p);
  });

  test('that stays where a figure changes while it is made: the sheet is taken away again', async () => {
    const p = await begin();
    p.verkeer.voor('schrijft', 1, () => p.host.bewerkAlsAnder(BLAD, 'E2', 8));
    await maak(p);
    expect(hindernis(p)).toEqual({ code: 'TUSSENTIJDS_GEWIJZIGD', blad: BLAD });
    geenBlad(p);
    expect(p.model.toestand().herstel).toBeNull();
  });

  test('where someone writes on the new sheet before it was read back it stays, and is told; Herstel does not take it either', async () => {
    const p = await begin();
    p.verkeer.voor('leest', 3, () => p.host.bewerkAlsAnder(NIEUW, 'E2', 8));
    await maak(p);
    expect(hindernis(p)).toEqual({ code: 'NIET_TERUGGEZET', blad: NIEUW });
    await p.model.acties.herstel();
    expect(hindernis(p)).toEqual({ code: 'NIEUW_BLAD_GEWIJZIGD', blad: NIEUW, cel: 'E2' });
    p.host.typ(NIEUW, 'E2', '');
    await p.model.acties.herstel();
    geenBlad(p);
  });

  test('where the reading back is refused, the sheet is taken away again', async () => {
    const p = await begin();
    p.verkeer.weiger('leest', 3, 5102);
    await maak(p);
    expect(hindernis(p)).toEqual({ code: 'TE_DRUK' });
    geenBlad(p);
  });
});

describe('a long table', () => {
  const LANG = [['Halfjaar', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie'], ...CIJFERS.slice(1).map((r) => ['2024-I', ...r])];

  test('gets rows below it, in one writing; Herstel takes them away', async () => {
    const p = await begin({ Alles: LANG });
    const voor = afdruk(p.boek);
    await maak(p);
    expect(hindernis(p)).toBeNull();
    expect(Array.from({ length: 7 }, (_, k) => bladVan(p.boek, 'Alles').waarde(4, k))).toEqual(['2024-II', 'Lopik', null, 26, 18, null, 26]);
    expect(p.soorten().filter((s) => s === 'schrijft')).toHaveLength(1);
    expect(p.model.toestand().samenvatting).toMatchObject({ wat: 'klaargezet', beoordeeld: 3 });
    await bezorgd(p);
    await p.model.acties.herstel();
    await p.host.rust();
    expect([hindernis(p), afdruk(p.boek)]).toEqual([null, voor]);
    expect(p.model.toestand().herstel).toBeNull();
  });

  test('what is typed in those rows afterwards is news', async () => {
    const p = await begin({ Alles: LANG });
    await maak(p);
    await bezorgd(p);
    p.host.typ('Alles', 'F5', 5);
    await bezorgd(p);
    expect(p.model.toestand().lezingOud).toBe(true);
  });
});
