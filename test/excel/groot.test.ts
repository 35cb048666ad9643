import { utrecht2024 } from '../../src/kaders';
import type { Werk } from '../../src/excel/model/toestand';
import { modelproef, type Modelproef } from '../hulp/excelmodel';
import { boekMet, luisterMee, type Rijen } from '../hulp/werkboek';

jest.setTimeout(180_000);

const KOPPEN = ['Trede', 'Achterstand begin', 'Taakstelling', 'Realisatie cumulatief'];

const cijfers = (i: number): readonly number[] => [1 + (i % 4), i % 60, 60 + (i % 90), 55 + (i % 70)];

const PLAATSEN = Array.from({ length: 342 }, (_, i) => `Plaats ${i + 1}`);
const HALFJAREN = Array.from({ length: 10 }, (_, i) => `${2021 + (i >> 1)}-${(i % 2) + 1}`);

const halfjaar = (p: string): Rijen => [['Gemeente', ...KOPPEN.map((k) => `${k} ${p}`)], ...PLAATSEN.map((naam, i) => [naam, ...cijfers(i)])];

/** One long table: every gemeente of Utrecht in one half-year after another. */
const lang = (rijen: number): Rijen => [
  ['Periode', 'Gemeente', 'Vorige trede', ...KOPPEN.slice(1)],
  ...Array.from({ length: rijen }, (_, i) => {
    const n = Math.floor(i / utrecht2024.gemeenten.length);
    return [`${2024 + (n >> 1)}-${(n % 2) + 1}`, utrecht2024.gemeenten[i % utrecht2024.gemeenten.length]?.naam ?? '', ...cijfers(i)];
  }),
];

/** What the work was and how far, every time that the state said something new. */
const volg = ({ model }: Modelproef): readonly Werk[] => {
  const werk: Werk[] = [];
  model.abonneer(() => {
    const nu = model.toestand().werk;
    if (nu !== null && nu !== werk.at(-1)) werk.push(nu);
  });
  return werk;
};

test('342 gemeenten in ten half-years: two requests to read, one to look again, one to write, and no more than its size asks to read back', async () => {
  const { model, host, cel } = await modelproef(boekMet(Object.fromEntries(HALFJAREN.map((p) => [p, halfjaar(p)]))));
  await model.acties.kies({ gemeenten: PLAATSEN, standteken: 'achterstand positief', gecorrigeerd: false });
  const verkeer = luisterMee(host);
  await model.acties.beoordeel(HALFJAREN.map((p) => ({ blad: p, periode: { jaar: Number(p.slice(0, 4)), helft: p.endsWith('1') ? 1 : 2 } })));
  expect(model.toestand()).toMatchObject({ melding: null, samenvatting: { wat: 'geschreven', beoordeeld: 3_420, nietTeBeoordelen: 0 } });
  const soorten = verkeer.verzoeken.map((v) => v.soort);
  expect(soorten.slice(0, 4)).toEqual(['leest', 'leest', 'leest', 'schrijft']);
  // what is read back, formulas and all, may be more than one answer holds
  expect([...new Set(soorten.slice(4))]).toEqual(['leest']);
  expect(soorten.length).toBeLessThanOrEqual(7);
  await host.rust();
  expect(cel('2025-2', 'J343')).toEqual({ waarde: expect.any(Number) as unknown, formule: expect.stringContaining('IBT.TREDE("2025-2"') as unknown });
});

test('50,000 rows in one table are written with progress, in no more requests than their size asks', async () => {
  const RIJEN = 49_998;
  const proef = await modelproef(boekMet({ Alles: lang(RIJEN) }));
  const { model, host, cel } = proef;
  const werk = volg(proef);
  await model.acties.kiesSchrijfwijze('waarden');
  host.nulTellers();
  const verkeer = luisterMee(host);
  await model.acties.beoordeel();
  expect(model.toestand()).toMatchObject({ melding: null, samenvatting: { beoordeeld: RIJEN } });
  const geschreven = verkeer.verzoeken.filter((v) => v.soort === 'schrijft');
  expect(geschreven.length).toBeLessThanOrEqual(2 + Math.ceil(geschreven.reduce((n, v) => n + v.tekens, 0) / 4_000_000));
  for (const wat of ['beoordelen', 'schrijven'] as const) {
    const delen = werk.filter((w) => w.wat === wat).map((w) => w.deel);
    expect(delen.length).toBeGreaterThan(10);
    expect(delen).toEqual([...delen].sort((a, b) => a - b));
  }
  expect(typeof cel('Alles', `K${RIJEN + 1}`).waarde).toBe('number');
});

test('cancelled half-way, a long table stays as it was', async () => {
  const proef = await modelproef(boekMet({ Alles: lang(9_984) }));
  const { model, cel } = proef;
  await model.acties.herlees();
  const stop = model.abonneer(() => {
    const { werk } = model.toestand();
    if (werk?.wat === 'beoordelen' && werk.deel > 0.3) model.acties.annuleer();
  });
  await model.acties.beoordeel();
  stop();
  expect(model.toestand()).toMatchObject({ werk: null, samenvatting: null });
  expect(cel('Alles', 'H1').waarde).toBeNull();
});
