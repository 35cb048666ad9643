import type { Werkboek } from '../../demo/host';
import { modelproef, type Modelproef } from '../hulp/excelmodel';
import { kolomErbij, rijEraf, rijErbij, sorteer } from '../hulp/verschuif';
import { afdruk, alsTabel, bereik, boekMet, CIJFERS, luisterMee, type Verkeer } from '../hulp/werkboek';

// A co-author does something between the last look and the reading back. No outcome may stand beside another's figures, and none
// of what they did may be lost.

const BLAD = '2024-I';
const RIJEN = CIJFERS.map((rij) => rij.map((w) => (w === 0 ? 5 : w)));

type Ingreep = (boek: Werkboek, p: Modelproef) => void;

const INGREPEN: Readonly<Record<string, Ingreep>> = {
  'a figure is edited': (_, p) => p.host.bewerkAlsAnder(BLAD, 'E2', 40),
  'a header is edited': (_, p) => p.host.bewerkAlsAnder(BLAD, 'B1', 'Trede 2023-II'),
  'a gemeente is added below': (_, p) => p.host.bewerkAlsAnder(BLAD, 'A5', 'Bunnik'),
  'a row is inserted': (b) => rijErbij(b, BLAD, 1),
  'a row is inserted above': (b) => rijErbij(b, BLAD, 0),
  'a row is deleted': (b) => rijEraf(b, BLAD, 2),
  'the rows are sorted': (b) => sorteer(b, BLAD, 1, [2, 3, 1]),
  'a column is inserted among the figures': (b) => kolomErbij(b, BLAD, 3),
};

const OGENBLIKKEN: Readonly<Record<string, (v: Verkeer, doe: () => void) => void>> = {
  'just before the writing': (v, doe) => v.voor('schrijft', 1, doe),
  'just before the reading back': (v, doe) => v.voor('leest', 4, doe),
};

/** Where the user's cells stand: beside them nothing may be left, and nothing may be missing. */
const STANDEN: Readonly<Record<string, { readonly wijze: 'formules' | 'waarden'; readonly eerst?: (p: Modelproef) => Promise<void>; readonly tabel?: true }>> = {
  'new columns of formulas': { wijze: 'formules' },
  'new columns of values': { wijze: 'waarden' },
  'columns that are there already': { wijze: 'waarden', eerst: async (p) => { await p.model.acties.beoordeel(); p.host.typ(BLAD, 'E4', 10); p.host.typ(BLAD, 'E2', 33); } },
};

const celinhoud = (boek: Werkboek): unknown =>
  Object.entries(afdruk(boek)[boek.bladen[0]?.id ?? ''] as Record<string, string>).flatMap(([adres, tekst]) => {
    const { waarde, formule } = JSON.parse(tekst) as Record<string, unknown>;
    return adres === 'staat' || (waarde === undefined && formule === undefined) ? [] : [[adres, waarde, formule]];
  });

describe.each(Object.entries(STANDEN))('%s', (_, { wijze, eerst }) => {
  const begin = async (): Promise<Modelproef> => {
    const p = await modelproef(boekMet({ [BLAD]: RIJEN }));
    await p.model.acties.kiesSchrijfwijze(wijze);
    await eerst?.(p);
    return p;
  };

  describe.each(Object.entries(OGENBLIKKEN))('%s', (_moment, plan) => {
    test.each(Object.entries(INGREPEN))('%s: told, and only that is in the workbook', async (_naam, ingreep) => {
      const zonder = await begin();
      ingreep(zonder.boek, zonder);
      await zonder.host.rust();
      const p = await begin();
      const [herstel, regels] = [p.model.toestand().herstel, p.boek.bladen[0]?.staat.regels.length];
      plan(luisterMee(p.host), () => ingreep(p.boek, p));
      await p.model.acties.beoordeel();
      await p.host.rust();
      expect(p.model.toestand()).toMatchObject({ melding: { soort: 'hindernis', hindernis: { code: 'TUSSENTIJDS_GEWIJZIGD', blad: BLAD } }, herstel });
      expect(celinhoud(p.boek)).toEqual(celinhoud(zonder.boek));
      expect(p.boek.bladen[0]?.staat.regels.length).toBe(regels);
      expect(p.boek.ongedaan.gewistDoor).toEqual([]);
    });
  });
});

test.each(['formules', 'waarden'] as const)('something typed where our columns go, just before the writing: it stays, and is told (%s)', async (wijze) => {
  const p = await modelproef(boekMet({ [BLAD]: RIJEN }));
  await p.model.acties.kiesSchrijfwijze(wijze);
  let toen: unknown;
  luisterMee(p.host).voor('schrijft', 1, () => {
    p.host.bewerkAlsAnder(BLAD, 'J3', 'gebeld');
    p.host.bewerkAlsAnder(BLAD, 'F2', '=1+1');
    toen = afdruk(p.boek);
  });
  await p.model.acties.beoordeel();
  await p.host.rust();
  expect(p.model.toestand()).toMatchObject({ melding: { hindernis: { code: 'TUSSENTIJDS_GEWIJZIGD', blad: BLAD } }, herstel: null });
  expect(['J3', 'F2', 'F3', 'J1'].map((a) => p.cel(BLAD, a))).toEqual([{ waarde: 'gebeld', formule: null }, { waarde: 2, formule: '=1+1' }, { waarde: null, formule: null }, { waarde: null, formule: null }]);
  const zonderWaarde = (x: unknown): unknown => JSON.parse(JSON.stringify(x).replace(/\\"waarde\\":2,/g, ''));
  expect(zonderWaarde(afdruk(p.boek))).toEqual(zonderWaarde(toen));
});

test('a table that grew and lost a row meanwhile is as wide as it was', async () => {
  const boek = boekMet({ [BLAD]: RIJEN });
  alsTabel(boek, BLAD, bereik(0, 0, 3, 4));
  const p = await modelproef(boek);
  luisterMee(p.host).voor('leest', 4, () => rijEraf(boek, BLAD, 2));
  await p.model.acties.beoordeel();
  expect(p.model.toestand().melding).toMatchObject({ hindernis: { code: 'TUSSENTIJDS_GEWIJZIGD' } });
  expect(boek.bladen[0]?.staat.tabellen.map((t) => t.bereik)).toEqual([bereik(0, 0, 2, 4)]);
  expect(p.cel(BLAD, 'F1').waarde).toBeNull();
});

test.each<[string, Ingreep]>([
  ['a note beside the columns', (_, p) => p.host.bewerkAlsAnder(BLAD, 'N2', 'gebeld')],
  ['a formula of the user that rests on ours', () => undefined],
  ['a note far below', (_, p) => p.host.bewerkAlsAnder(BLAD, 'A40', 'los')],
])('%s is no reason to stop', async (_, ingreep) => {
  const p = await modelproef(boekMet({ [BLAD]: [...RIJEN, [], [], ['hoogste trede', '=MAX(J2:J4)']] }));
  luisterMee(p.host).voor('schrijft', 1, () => ingreep(p.boek, p));
  await p.model.acties.beoordeel();
  await p.host.rust();
  expect(p.model.toestand().melding).toBeNull();
  expect(p.cel(BLAD, 'B7').waarde).toBe(3);
});
