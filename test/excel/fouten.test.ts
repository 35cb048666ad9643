import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import type { Werkboek } from '../../demo/host';
import { Hindernisfout, type Excelwerk } from '../../src/excel/model/excelwerk';
import { maakModel } from '../../src/excel/model/maakModel';
import { modelproef, type Modelproef } from '../hulp/excelmodel';
import { afdruk, alsTabel, bereik, bladVan, boekMet, CIJFERS, luisterMee, zetOpmaak } from '../hulp/werkboek';

// Mistakes that are easily made with Office.js, one at a time in the adapter: each must make one of these scenarios fail.

const ADAPTER = join(__dirname, '../../src/excel/adapter');

interface Mutatie {
  readonly bestand: string;
  readonly van: string | RegExp;
  readonly naar: string;
}

const gemuteerd = (bestand: string, { van, naar }: Mutatie): string => {
  const bron = readFileSync(join(ADAPTER, bestand), 'utf8');
  const uit = bron.replace(van, () => naar);
  if (uit === bron) throw new Error(`${bestand} does not hold ${String(van)}`);
  return uit;
};

/** The adapter with one mistake in it: its own modules loaded anew, everything else shared. */
const metFout = (mutatie: Mutatie | null): (() => Excelwerk) => {
  const geladen = new Map<string, { exports: Record<string, unknown> }>();
  const laad = (bestand: string): Record<string, unknown> => {
    const bekend = geladen.get(bestand);
    if (bekend) return bekend.exports;
    const module = { exports: {} as Record<string, unknown> };
    geladen.set(bestand, module);
    const bron = mutatie?.bestand === bestand ? gemuteerd(bestand, mutatie) : readFileSync(join(ADAPTER, bestand), 'utf8');
    const { code } = transformSync(bron, { filename: bestand, module: { type: 'commonjs' }, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } });
    const eis = (naam: string): unknown => (naam.startsWith('./') ? laad(`${naam.slice(2)}.ts`) : jest.requireActual(join(ADAPTER, naam)));
    new Function('module', 'exports', 'require', code)(module, module.exports, eis);
    return module.exports;
  };
  return laad('index.ts')['maakExcelwerk'] as () => Excelwerk;
};

type Scenario = (maak: () => Excelwerk) => Promise<unknown>;

const op = async (boek: Werkboek, maak: () => Excelwerk, opties = {}): Promise<Modelproef> => {
  const p = await modelproef(boek, opties);
  return { ...p, model: maakModel(maak(), { taal: 'nl', adem: () => Promise.resolve(), vandaag: () => ({ jaar: 2024, maand: 10, dag: 26 }) }) };
};

const plaatsen = ['F', 'G', 'H', 'I', 'J', 'K', 'L', 'M'].flatMap((k) => [1, 2, 3, 4].map((r) => `${k}${r}`));

const rond = async (boek: Werkboek, maak: () => Excelwerk, opties = {}): Promise<unknown> => {
  const p = await op(boek, maak, opties);
  const voor = JSON.stringify(afdruk(boek));
  await p.model.start();
  await p.model.acties.beoordeel();
  await p.host.rust();
  const melding = p.model.toestand().melding;
  const na = { cellen: plaatsen.map((a) => p.cel('2024-I', a)), notaties: [5, 6, 9].map((k) => bladVan(boek, '2024-I').cel(2, k)?.opmaak.notatie), tabel: bladVan(boek, '2024-I').staat.tabellen.map((t) => t.bereik) };
  await p.model.acties.beoordeel();
  const tweede = [p.model.toestand().samenvatting?.cellen, bladVan(boek, '2024-I').staat.regels.length];
  await p.model.acties.herstel();
  await p.host.rust();
  return { melding, na, tweede, hersteld: p.model.toestand().melding, zelfde: JSON.stringify(afdruk(boek)) === voor, gewist: boek.ongedaan.gewistDoor };
};

const gestoord = (stoor: (p: Modelproef, boek: Werkboek) => void, vooraf: (boek: Werkboek) => void = () => undefined): Scenario => async (maak) => {
  const boek = boekMet({ '2024-I': CIJFERS, Anders: [[1]] });
  vooraf(boek);
  const p = await op(boek, maak);
  stoor(p, boek);
  let voor = JSON.stringify(afdruk(boek));
  luisterMee(p.host).voor('schrijft', 1, () => { voor = JSON.stringify(afdruk(boek)); });
  await p.model.acties.beoordeel();
  await p.host.rust();
  return { melding: p.model.toestand().melding, zelfde: JSON.stringify(afdruk(boek)) === voor };
};

const SCENARIOS = {
  gewoon: (maak) => rond(boekMet({ '2024-I': CIJFERS, Leeg: [] }), maak),
  'alleen 1.9': (maak) => rond(boekMet({ '2024-I': CIJFERS }), maak, { apiniveau: '1.9', alleenNiveau: true }),
  tabel: (maak) => {
    const boek = boekMet({ '2024-I': CIJFERS });
    alsTabel(boek, '2024-I', bereik(0, 0, 3, 4));
    return rond(boek, maak);
  },
  opgemaakt: (maak) => {
    const boek = boekMet({ '2024-I': CIJFERS });
    zetOpmaak(boek, '2024-I', bereik(0, 5, 3, 11), { notatie: '@', terugloop: true });
    return rond(boek, maak);
  },
  'tabel op 1.9': (maak) => {
    const boek = boekMet({ '2024-I': CIJFERS });
    alsTabel(boek, '2024-I', bereik(0, 0, 3, 4));
    return rond(boek, maak, { apiniveau: '1.9', alleenNiveau: true });
  },
  tekst: async (maak) => {
    const p = await op(boekMet({ '2024-I': CIJFERS }), maak);
    const excel = maak();
    const cellen = ['=HYPERLINK("x","y")', '+1', '@x', "'x", '1-2', 'WAAR'].map((waarde, i) => ({ rij: i, kolom: 9, waarde, opmaak: 'tekst' as const }));
    await excel.schrijf([{ blad: '2024-I', cellen, omvang: bereik(0, 9, 5, 9), kleuren: [], groei: [], breedten: [] }], await excel.lees(() => undefined), () => undefined);
    return cellen.map(({ rij }) => p.cel('2024-I', `J${rij + 1}`));
  },
  filter: gestoord(() => undefined, (b) => bladVan(b, '2024-I').zet({ filter: { bereik: bereik(0, 0, 3, 4), criteria: new Map([[0, { soort: 'waarden', waarden: ['Lopik'] }]]), verbergt: new Set([2, 3]) } })),
  samengevoegd: gestoord(() => undefined, (b) => bladVan(b, '2024-I').zet({ samengevoegd: [bereik(1, 7, 2, 8)] })),
  'ander schrijft': gestoord((p) => luisterMee(p.host).voor('leest', 3, () => p.host.bewerkAlsAnder('2024-I', 'E2', 15))),
  'blad hernoemd': gestoord((p, boek) => luisterMee(p.host).voor('leest', 3, () => boek.hernoem(bladVan(boek, 'Anders'), 'Weg'))),
  'cel bewerkt': async (maak) => {
    const p = await op(boekMet({ '2024-I': CIJFERS }), maak);
    p.host.beginCelbewerking();
    // the typing ends a while after Excel was first asked something
    luisterMee(p.host).voor('elk', 1, () => setTimeout(p.host.eindCelbewerking, 30));
    await p.model.acties.beoordeel();
    return { melding: p.model.toestand().melding, cel: p.cel('2024-I', 'J1').waarde };
  },
  botst: async (maak) => {
    const p = await op(boekMet({ '2024-I': CIJFERS }), maak);
    await p.model.acties.beoordeel();
    await p.host.rust();
    p.host.typ('2024-I', 'J3', 4);
    await p.model.acties.herstel();
    return { melding: p.model.toestand().melding, cel: p.cel('2024-I', 'J3') };
  },
} as const satisfies Readonly<Record<string, Scenario>>;

/** A mistake: where it is made, in which scenario it is felt, and the part of the outcome that gives it away. */
const FOUTEN: Readonly<Record<string, readonly [scenario: keyof typeof SCENARIOS, bestand: string, van: string | RegExp, naar: string, verraad: string]>> = {
  'a field that is not loaded': ['gewoon', 'lees.ts', "blad.load('id,name,visibility')", "blad.load('id,name')", 'melding: EXCEL_WEIGERT PropertyNotLoaded'],
  'a field of a nested object that is not loaded': ['gewoon', 'lees.ts', "blad.protection.load('protected');", '', 'melding: EXCEL_WEIGERT PropertyNotLoaded'],
  'no sync before reading': ['gewoon', 'lees.ts', '    await context.sync();\n    bladen.push', '    bladen.push', 'melding: EXCEL_WEIGERT PropertyNotLoaded'],
  'the last answers are never asked for': ['gewoon', 'lees.ts', '  await ronde.verstuur();\n', '', 'melding: EXCEL_WEIGERT PropertyNotLoaded'],
  'no look whether a null object is there': ['gewoon', 'lees.ts', "filter.isNullObject ? null : leesBereikadres", 'leesBereikadres', 'melding: ONVERWACHT TypeError'],
  'an API above the floor': ['alleen 1.9', 'lees.ts', "workbook.load('readOnly');", "workbook.load('readOnly'); workbook.application.cultureInfo.load('name');", 'melding: EXCEL_WEIGERT ApiNotFound'],
  'a table that grows where Excel cannot': ['tabel op 1.9', 'mogelijkheden.ts', "tabellenGroeien: heeft('1.13')", 'tabellenGroeien: true', 'melding: EXCEL_WEIGERT ApiNotFound'],
  'a matrix of another shape': ['gewoon', 'stukken.ts', 'b.na.length, b.na[0]?.length ?? 1);', 'b.na.length, (b.na[0]?.length ?? 1) + 1);', 'melding: EXCEL_WEIGERT InvalidArgument'],
  'a row too far down': ['gewoon', 'stukken.ts', 'getRangeByIndexes(b.rij,', 'getRangeByIndexes(b.rij + 1,', 'na'],
  'values instead of formulas, read back': ['gewoon', 'teruglezen.ts', 'bereik.formulas as unknown[][]', 'bereik.values as unknown[][]', 'melding: EXCEL_WEIGERT PropertyNotLoaded'],
  'formulas written as their outcome': ['gewoon', 'invoer.ts', 'if (formule !== undefined) return formule;', '', 'na'],
  'text that is not escaped': ['tekst', 'invoer.ts', /RISKANT\.test\(tekst\)/, 'tekst === null', 'brak: TERUGGELEZEN_ANDERS'],
  'written over a filter': ['filter', 'plaatsen.ts', /await eisZichtbaar\(uit\.w[^\n]*/, '', 'melding: SAMENGEVOEGD'],
  'not read back': ['samengevoegd', 'schrijf.ts', 'if (anders !== null) throw new Hindernisfout(anders);', '', 'melding'],
  'not put back after a failure': ['samengevoegd', 'schrijf.ts', 'await zetTerug(opname, context)', '[]', 'zelfde'],
  'not looked again before writing': ['ander schrijft', 'nazien.ts', /if \(nu !== staat\.vingerafdruk\)/, 'if (nu === undefined)', 'melding'],
  'a sheet that formulas may point to has another name': ['blad hernoemd', 'plaatsen.ts', /^\s*eisBladenErNog\(gelezen, worksheets\);$/m, '', 'melding'],
  'not waiting while a cell is edited': ['cel bewerkt', 'loop.ts', 'delayForCellEdit: true', 'delayForCellEdit: false', 'melding: CEL_WORDT_BEWERKT'],
  'rules added each time': ['gewoon', 'kleuren.ts', 'return vind(k.eerste, regel) === undefined ? [k.plan.bereik] : [];', 'return [k.plan.bereik];', 'tweede'],
  'a table that Herstel leaves grown': ['tabel', 'herstel.ts', 'if (naar !== null) krimp.push({ tabel: t.naam, naar });', '', 'zelfde'],
  'looks not given back': ['opgemaakt', 'koppen.ts', 'format.wrapText = k.terugloop;', 'format.wrapText = false;', 'zelfde'],
  'formulas in a column of text': ['opgemaakt', 'koppen.ts', "toelichting: 'General'", "toelichting: '@'", 'na'],
  'a cell of the user overwritten by Herstel': ['botst', 'terugplan.ts', 'else anders.push(cel);', 'else if (oud !== null) cellen.push({ ...cel, invoer: oud });', 'cel'],
  'an undo that is wiped': ['gewoon', 'nazien.ts', "blad.load('name');", "blad.load('name'); blad.getRange('A1:B2').getMergedAreasOrNullObject().load('address');", 'gewist'],
};

/** What a scenario gave, part by part; a hindernis by its code and what Excel said. */
type Delen = Readonly<Record<string, string>>;

const alsDelen = (uit: unknown): Delen =>
  Object.fromEntries(
    Object.entries(uit as object).map(([deel, waarde]: [string, unknown]) => {
      const { code, tekst } = (waarde as { readonly hindernis?: { readonly code: string; readonly tekst?: string } } | null)?.hindernis ?? {};
      return [deel, code === undefined ? JSON.stringify(waarde) : [code, ...(tekst === undefined ? [] : [tekst])].join(' ')];
    }),
  );

/** A hindernis that a scenario itself meets is an outcome; any other exception is a fault of the test. */
const uitkomst = async (scenario: keyof typeof SCENARIOS, maak: () => Excelwerk): Promise<Delen> => {
  try {
    return alsDelen(await SCENARIOS[scenario](maak));
  } catch (e) {
    if (!(e instanceof Hindernisfout)) throw e;
    return alsDelen({ brak: e });
  }
};

const bekend = new Map<string, Promise<Delen>>();

/** What the scenario gives without a mistake; reckoned once, by whoever asks first. */
const goed = (scenario: keyof typeof SCENARIOS): Promise<Delen> => {
  const uit = bekend.get(scenario) ?? uitkomst(scenario, metFout(null));
  bekend.set(scenario, uit);
  return uit;
};

/** The parts that a mistake changed, with what a hindernis became. */
const verschil = (eerst: Delen, nu: Delen): readonly string[] =>
  [...new Set([...Object.keys(eerst), ...Object.keys(nu)])].filter((deel) => eerst[deel] !== nu[deel]).map((deel) => (/^[A-Z_]+(?: |$)/.test(nu[deel] ?? '') ? `${deel}: ${nu[deel] ?? ''}` : deel));

test.each(Object.keys(SCENARIOS) as ReadonlyArray<keyof typeof SCENARIOS>)('%s, without a mistake, gives the same each time', async (scenario) => {
  expect(verschil(await goed(scenario), await uitkomst(scenario, metFout(null)))).toEqual([]);
});

test.each(Object.entries(FOUTEN))('%s is noticed, by what it does', async (_, [scenario, bestand, van, naar, verraad]) => {
  expect(verschil(await goed(scenario), await uitkomst(scenario, metFout({ bestand, van, naar })))).toContain(verraad);
});
