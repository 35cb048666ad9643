import type { Werkboek } from '../../demo/host';
import { modelproef, type Modelproef } from '../hulp/excelmodel';
import { kolomEraf, kolomErbij, rijEraf, rijErbij, sorteer } from '../hulp/verschuif';
import { afdruk, alsTabel, bereik, bladVan, boekMet, CIJFERS, luisterMee, zetOpmaak } from '../hulp/werkboek';

// Someone moves rows or columns between the writing and Herstel: what is put back stands at the gemeente that it is of.

const BLAD = '2024-I';
/** No figure of 0: all rows become formulas. */
const RIJEN = CIJFERS.map((rij) => rij.map((w) => (w === 0 ? 5 : w)));
const ONZE = ['F', 'G', 'H', 'I', 'J', 'K', 'L'] as const;

interface Stand {
  readonly boek: () => Werkboek;
  readonly wijze: 'formules' | 'waarden';
  /** Before the writing that is taken back. */
  readonly eerst?: (p: Modelproef) => Promise<void>;
}

const beoordeel = async ({ model, host }: Modelproef): Promise<void> => {
  await model.acties.herlees();
  await model.acties.beoordeel(model.toestand().lezing?.beoordeling?.tabellen.map((t) => ({ blad: t.tabel.blad.naam, periode: t.periode })));
  await host.rust();
};

const STANDEN: Readonly<Record<string, Stand>> = {
  'new columns of formulas': { boek: () => boekMet({ [BLAD]: RIJEN }), wijze: 'formules' },
  'values of figures that were corrected since': { boek: () => boekMet({ [BLAD]: RIJEN }), wijze: 'waarden', eerst: async (p) => { await beoordeel(p); p.host.typ(BLAD, 'E2', 40); p.host.typ(BLAD, 'E4', 10); } },
  'formulas that became values': { boek: () => boekMet({ [BLAD]: RIJEN }), wijze: 'formules', eerst: async (p) => { await beoordeel(p); await p.model.acties.kiesSchrijfwijze('waarden'); } },
  'looks of the user underneath': {
    boek: () => {
      const boek = boekMet({ [BLAD]: RIJEN });
      zetOpmaak(boek, BLAD, bereik(0, 5, 0, 6), { vet: true, verticaal: 'Top' });
      zetOpmaak(boek, BLAD, bereik(1, 5, 3, 6), { notatie: '0.00' });
      zetOpmaak(boek, BLAD, bereik(2, 6, 2, 6), { notatie: 'd-m-yyyy' });
      return boek;
    },
    wijze: 'waarden',
  },
};

/** What is done, and the cells that are new by it: those are born with the looks of their neighbours. */
const INGREPEN: Readonly<Record<string, readonly [doe: (boek: Werkboek) => void, nieuw?: RegExp]>> = {
  'the rows sorted': [(b) => sorteer(b, BLAD, 1, [2, 3, 1])],
  'a row inserted at the top': [(b) => rijErbij(b, BLAD, 1), /^[A-Z]+2$/],
  'a row inserted in between': [(b) => rijErbij(b, BLAD, 3), /^[A-Z]+4$/],
  'a row inserted above the table': [(b) => rijErbij(b, BLAD, 0)],
  'a row deleted': [(b) => rijEraf(b, BLAD, 2)],
  'a column inserted in front': [(b) => kolomErbij(b, BLAD, 0)],
  'a column inserted among the figures': [(b) => kolomErbij(b, BLAD, 3)],
  'a column inserted among ours': [(b) => kolomErbij(b, BLAD, 8), /^I\d+$/],
};

/** The whole workbook, but for the looks of cells that are new, the widths and the ids of rules. */
const inhoud = (boek: Werkboek, nieuw: RegExp | undefined): unknown =>
  Object.entries(afdruk(boek)).map(([blad, cellen]) => [blad, typeof cellen !== 'object' ? cellen : Object.entries(cellen as Record<string, string>).map(([adres, tekst]) => {
    const { breedten: _breedten, notatie, vet, terugloop, verticaal, ...rest } = JSON.parse(tekst.replace(/\{CF\d+\}/g, 'regel')) as Record<string, unknown>;
    return [adres, nieuw?.test(adres) === true ? rest : { ...rest, notatie, vet, terugloop, verticaal }];
  }).filter(([, c]) => Object.values(c as object).some((v) => v !== undefined))]);

describe.each(Object.entries(STANDEN))('%s', (_, { boek: maak, wijze, eerst }) => {
  const begin = async (): Promise<Modelproef> => {
    const p = await modelproef(maak());
    await p.model.acties.kiesSchrijfwijze(wijze);
    await eerst?.(p);
    return p;
  };

  test.each(Object.entries(INGREPEN))('%s: Herstel gives what would have been there without the writing', async (_naam, [ingreep, nieuw]) => {
    const zonder = await begin();
    ingreep(zonder.boek);
    await zonder.host.rust();
    const verwacht = inhoud(zonder.boek, nieuw);
    const p = await begin();
    await beoordeel(p);
    expect(p.model.toestand()).toMatchObject({ melding: null, herstel: 'terug' });
    ingreep(p.boek);
    await p.host.rust();
    const verkeer = luisterMee(p.host);
    await p.model.acties.herstel();
    // what is fixed, where all of it stands, what it holds; then it is put back, and the workbook is looked at again
    expect(verkeer.verzoeken.map((v) => v.soort)).toEqual(['leest', 'leest', 'leest', 'schrijft', 'leest', 'leest']);
    await p.host.rust();
    expect(p.model.toestand().melding).toBeNull();
    expect(inhoud(p.boek, nieuw)).toEqual(verwacht);
    expect(p.boek.ongedaan.gewistDoor).toEqual([]);
  });
});

const waarden = async (boek = boekMet({ [BLAD]: RIJEN })): Promise<Modelproef> => {
  const p = await modelproef(boek);
  await p.model.acties.kiesSchrijfwijze('waarden');
  await beoordeel(p);
  expect(p.model.toestand().melding).toBeNull();
  return p;
};

const botst = (p: Modelproef): unknown => {
  const m = p.model.toestand().melding;
  return m?.soort === 'hindernis' && m.hindernis.code === 'HERSTEL_BOTST' ? [m.hindernis.cel, m.hindernis.aantal] : m;
};

const rij = (p: Modelproef, n: number): readonly unknown[] => ONZE.map((k) => p.cel(BLAD, `${k}${n}`).waarde);
const LEEG = ONZE.map(() => null);

describe('what cannot be told any more stays, and is told', () => {
  test('a gemeente that was given another name', async () => {
    const p = await waarden();
    const soest = rij(p, 3);
    p.host.typ(BLAD, 'A3', 'Soest (nieuw)');
    await p.model.acties.herstel();
    expect(botst(p)).toEqual(['F3', 7]);
    expect([rij(p, 1), rij(p, 2), rij(p, 3), rij(p, 4)]).toEqual([LEEG, LEEG, soest, LEEG]);
  });

  test('two rows of one name, sorted', async () => {
    const boek = boekMet({ [BLAD]: [...RIJEN, ['Soest', 3, 20, 50, 30]] });
    const p = await waarden(boek);
    sorteer(boek, BLAD, 1, [4, 1, 2, 3]);
    const dubbel = [rij(p, 2), rij(p, 4)];
    await p.model.acties.herstel();
    expect([rij(p, 1), rij(p, 2), rij(p, 3), rij(p, 4), rij(p, 5)]).toEqual([LEEG, dubbel[0], LEEG, dubbel[1], LEEG]);
    expect(botst(p)).toEqual(['J2', 4]);
  });

  test('a header of ours that was changed', async () => {
    const p = await waarden();
    p.host.typ(BLAD, 'J1', 'Trede');
    await p.model.acties.herstel();
    expect(botst(p)).toEqual(['J2', 3]);
    expect(['J1', 'J2', 'J3', 'J4'].map((a) => p.cel(BLAD, a).waarde)).toEqual(['Trede', 3, 2, 3]);
    expect(bladVan(p.boek, BLAD).cel(0, 9)?.opmaak.vet).toBe(true);
  });

  test('the header of the names is gone and rows moved: nothing of any row', async () => {
    const p = await waarden();
    const toen = [2, 3, 4].map((n) => rij(p, n));
    kolomEraf(p.boek, BLAD, 0);
    await p.model.acties.herstel();
    expect(['E', 'F', 'G', 'H', 'I', 'J', 'K'].map((k) => p.cel(BLAD, `${k}2`).waarde)).toEqual(toen[0]);
    expect(botst(p)).toEqual(['E2', 21]);
  });

  test('a column that the table may not lose keeps its header', async () => {
    const boek = boekMet({ [BLAD]: RIJEN });
    alsTabel(boek, BLAD, bereik(0, 0, 3, 4));
    const p = await waarden(boek);
    await p.venster.Excel.run(async (context) => {
      context.workbook.tables.getItem('T_2024I').resize('A1:M4');
      await context.sync();
    });
    await p.model.acties.herstel();
    expect(botst(p)).toEqual(['F1', 7]);
    expect([rij(p, 2), rij(p, 3), rij(p, 4)]).toEqual([LEEG, LEEG, LEEG]);
    expect(p.cel(BLAD, 'J1').waarde).toBe('Trede 2024-1 (voorstel)');
  });
});

describe('other shapes', () => {
  const om = (rijen: typeof RIJEN): typeof RIJEN => (rijen[0] ?? []).map((_, k) => rijen.map((r) => r[k] ?? null));
  const lang = [
    ['Gemeente', 'Halfjaar', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie'],
    ['Lopik', '2024-I', 2, 17, 16, 7], ['Soest', '2024-I', 1, 5, 50, 52], ['Lopik', '2023-II', 2, 7, 26, 9], ['Soest', '2023-II', 3, 15, 40, 12],
  ];
  const keten = (): Werkboek => boekMet({
    '2023-II': RIJEN.map((r) => r.map((w) => (typeof w === 'string' ? w.replace('2024-I', '2023-II').replace('1 januari 2024', '1 juli 2023') : w))),
    [BLAD]: RIJEN.map((r) => r.filter((_, k) => k !== 1)),
  });

  test.each<[string, () => Werkboek, (b: Werkboek) => void]>([
    ['a table on its side, a gemeente inserted', () => boekMet({ [BLAD]: om(RIJEN) }), (b) => kolomErbij(b, BLAD, 2)],
    ['a table on its side, a row inserted above', () => boekMet({ [BLAD]: om(RIJEN) }), (b) => rijErbij(b, BLAD, 0)],
    ['a table on its side, a gemeente removed', () => boekMet({ [BLAD]: om(RIJEN) }), (b) => kolomEraf(b, BLAD, 1)],
    ['two half-years in one table, sorted', () => boekMet({ [BLAD]: lang }), (b) => sorteer(b, BLAD, 1, [3, 1, 4, 2])],
    ['a half-year before that has a row more', keten, (b) => rijErbij(b, '2023-II', 2)],
    ['both half-years with a row more', keten, (b) => { rijErbij(b, '2023-II', 2); rijErbij(b, BLAD, 1); }],
    ['the half-year before sorted', keten, (b) => sorteer(b, '2023-II', 1, [2, 3, 1])],
  ])('%s', async (_, maak, ingreep) => {
    const cellen = (boek: Werkboek): unknown => boek.bladen.map((b) => Object.entries(afdruk(boek)[b.id] as Record<string, string>).flatMap(([adres, tekst]) => {
      const { waarde, formule } = JSON.parse(tekst) as Record<string, unknown>;
      return adres === 'staat' || (waarde ?? formule) === undefined ? [] : [[adres, waarde, formule]];
    }));
    const zonder = maak();
    ingreep(zonder);
    const p = await modelproef(maak());
    await beoordeel(p);
    expect(p.model.toestand()).toMatchObject({ melding: null, herstel: 'terug' });
    if (maak === keten) expect(p.cel(BLAD, 'I2').formule).toContain("INDEX('2023-II'!$J$2:$J$4,");
    const vol = cellen(p.boek);
    ingreep(p.boek);
    await p.host.rust();
    await p.model.acties.herstel();
    await p.host.rust();
    expect(p.model.toestand().melding).toBeNull();
    expect(cellen(p.boek)).not.toEqual(vol);
    expect(cellen(p.boek)).toEqual(cellen(zonder));
  });

  test('a formula of ours that someone filled into a new row is told', async () => {
    const p = await modelproef(boekMet({ [BLAD]: RIJEN }));
    await beoordeel(p);
    rijErbij(p.boek, BLAD, 2);
    p.host.typ(BLAD, 'A3', 'Bunnik');
    p.host.typ(BLAD, 'J3', '=IBT.TREDE("2024-1",D3,C3,E3,B3)');
    await p.model.acties.herstel();
    expect(botst(p)).toEqual(['J3', 1]);
    expect(['J2', 'J4', 'J5'].map((a) => p.cel(BLAD, a).waarde)).toEqual([null, null, null]);
  });
});

describe('what is of the user', () => {
  test('an argument of our formula that was changed: the formula stays', async () => {
    const p = await modelproef(boekMet({ [BLAD]: RIJEN }));
    await beoordeel(p);
    p.host.typ(BLAD, 'J2', '=IBT.TREDE("2024-1",D2,C2&"",E2&"",4)');
    await p.host.rust();
    const eigen = p.cel(BLAD, 'J2');
    await p.model.acties.herstel();
    await p.host.rust();
    expect(botst(p)).toEqual(['J2', 1]);
    expect([p.cel(BLAD, 'J2'), p.cel(BLAD, 'J3')]).toEqual([eigen, { waarde: null, formule: null }]);
  });

  test('a date typed in one of our cells keeps its looks', async () => {
    const p = await waarden();
    zetOpmaak(p.boek, BLAD, bereik(2, 9, 2, 9), { notatie: 'd-m-yyyy' });
    p.host.typ(BLAD, 'J3', '27-7-2024');
    const toen = bladVan(p.boek, BLAD).cel(2, 9);
    expect(toen?.waarde).toBe(45_500);
    await p.model.acties.herstel();
    expect(bladVan(p.boek, BLAD).cel(2, 9)).toEqual(toen);
    expect(botst(p)).toEqual(['J3', 1]);
  });

  test('a number format that the user gave our cells stays', async () => {
    const p = await waarden();
    zetOpmaak(p.boek, BLAD, bereik(1, 5, 1, 5), { notatie: '0.000' });
    await p.model.acties.herstel();
    expect([1, 2, 3].map((r) => bladVan(p.boek, BLAD).cel(r, 5)?.opmaak.notatie ?? 'General')).toEqual(['0.000', 'General', 'General']);
  });

  test('a column that takes the place of one of ours keeps its looks and its cells', async () => {
    const boek = boekMet({ [BLAD]: RIJEN.map((r, i) => [...r, ...Array.from({ length: 8 }, () => null), i === 0 ? 'Gebeld op' : { datum: 45_500 + i }]) });
    zetOpmaak(boek, BLAD, bereik(0, 13, 0, 13), { vet: true });
    const p = await waarden(boek);
    kolomEraf(boek, BLAD, 11);
    const blad = bladVan(boek, BLAD);
    const kolom = () => [0, 1, 2, 3].map((r) => blad.cel(r, 12));
    const toen = kolom();
    await p.model.acties.herstel();
    expect(p.model.toestand().melding).toBeNull();
    expect(kolom()).toEqual(toen);
    expect(blad.cel(0, 12)?.opmaak.vet).toBe(true);
  });

  test('criteria of a filter that grew are kept, and so is its width', async () => {
    const boek = boekMet({ [BLAD]: RIJEN });
    const filter = { bereik: bereik(0, 0, 3, 4), criteria: new Map(), verbergt: new Set<number>() };
    bladVan(boek, BLAD).zet({ filter });
    const p = await waarden(boek);
    const nu = { bereik: bereik(0, 0, 3, 11), criteria: new Map([[0, { soort: 'waarden' as const, waarden: ['Lopik', 'Soest', 'Zeist'] }]]), verbergt: new Set<number>() };
    bladVan(boek, BLAD).zet({ filter: nu });
    await p.model.acties.herstel();
    expect(bladVan(boek, BLAD).staat.filter).toEqual(nu);
    expect([1, 2, 3, 4].map((n) => rij(p, n))).toEqual([LEEG, LEEG, LEEG, LEEG]);
  });

  test('a colour rule made after a writing that could not be put back stays; ours go', async () => {
    const boek = boekMet({ [BLAD]: RIJEN });
    const p = await modelproef(boek);
    const verkeer = luisterMee(p.host);
    // written, then neither read back nor put back
    verkeer.voor('leest', 4, () => bladVan(boek, BLAD).zet({ beveiligd: true }));
    verkeer.weiger('leest', 4, 5102);
    await p.model.acties.beoordeel();
    expect(p.model.toestand().melding).toMatchObject({ hindernis: { code: 'NIET_TERUGGEZET' } });
    const eigen = { id: '{VAN-DE-GEBRUIKER}', bereiken: [bereik(1, 0, 3, 0)], soort: 'CellValue' as const, stop: false, operator: 'EqualTo', formule1: '=3', formule2: null, vulling: '#00FF00', tekstkleur: null, vet: null, cursief: null, notatie: null };
    const blad = bladVan(boek, BLAD);
    expect(blad.staat.regels).toHaveLength(6);
    blad.zet({ beveiligd: false, regels: [...blad.staat.regels, eigen] });
    await p.model.acties.herstel();
    expect(p.model.toestand().melding).toBeNull();
    expect(blad.staat.regels).toEqual([eigen]);
    expect([1, 2, 3, 4].map((n) => rij(p, n))).toEqual([LEEG, LEEG, LEEG, LEEG]);
  });
});
