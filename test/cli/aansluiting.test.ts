import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { LOGBOEKKOPPEN } from '../../src/werkmap/logboek';
import { maakXlsx } from '../../voorbeelden/maker';
import { bladenVan, draai, klok, KOP, nieuweMap, schrijf } from './draai';

type Cel = string | number | null;
type Rijen = Cel[][];

const EERST = klok.nu;
afterEach(() => { klok.nu = EERST; });

const op = (dag: number): void => { klok.nu = new Date(Date.UTC(2026, 1, dag, 9, 30)); };

/** Lopik: a correction of the realisatie from 7 to 9 on day 2, one to 12 on day 3, beside a besluit; what is in the sheets, as rows. */
const maak = async (): Promise<{ readonly figuren: Rijen; readonly log: Rijen }> => {
  const map = schrijf('a.xlsx', [[...KOP, 'Besluit trede 2024-I', 'Reden besluit'], ['Lopik', 2, 17, 16, 7, 2, 'plan'], ['Soest', 1, 0, 50, 52, null, null]]);
  op(1);
  await draai(map, 'a.xlsx', '--logboek', 'A', '--uit', '1.xlsx');
  for (const [dag, realisatie] of [[2, 9], [3, 12]] as const) {
    op(dag);
    writeFileSync(path.join(map, 'coa.xlsx'), maakXlsx({ titel: 'coa', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 2, 17, 16, realisatie], ['Soest', 1, 0, 50, 52]] }] }));
    await draai(map, `${dag - 1}.xlsx`, '--correcties', 'coa.xlsx', '--accepteer', 'alles', '--logboek', 'A', '--uit', `${dag}.xlsx`);
  }
  const bladen = bladenVan(path.join(map, '3.xlsx'));
  const rijen = (naam: string, breed: number): Rijen => (bladen.find((b) => b.naam === naam)?.cellen ?? []).map((rij) => Array.from({ length: breed }, (_, i) => (rij?.[i] ?? null) as Cel));
  return { figuren: rijen('2024-I', 7), log: rijen('IBT-logboek', LOGBOEKKOPPEN.length) };
};

const kolom = (naam: (typeof LOGBOEKKOPPEN)[number]): number => LOGBOEKKOPPEN.indexOf(naam);
const cel = (rij: number, naam: (typeof LOGBOEKKOPPEN)[number], waarde: Cel) => (log: Rijen): void => { (log[rij - 1] ?? [])[kolom(naam)] = waarde; };
const weg = (...rijen: readonly number[]) => (log: Rijen): void => { for (const rij of [...rijen].reverse()) log.splice(rij - 1, 1); };

const herreken = async (verander: (log: Rijen) => void, figuur: (figuren: Rijen) => void = () => undefined, ...argv: readonly string[]) => {
  const { figuren, log } = await maak();
  verander(log);
  figuur(figuren);
  const map = nieuweMap();
  writeFileSync(path.join(map, 'log.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: figuren }, { naam: 'IBT-logboek', rijen: log }] }));
  const { code, uit, fout } = await draai(map, 'log.xlsx', '--herreken', ...argv);
  return { code, fout, uit: argv.includes('--json') ? uit : uit.replace(/\s+/g, ' ') };
};

test('the log as it was written: two corrections, a besluit, and a receipt after each', async () => {
  const { log } = await maak();
  expect(log.map((r) => [r[2], r[5], r[6], r[7]])).toEqual([
    ['Soort', 'Veld', 'Oud', 'Nieuw'], ['beoordeling', 'trede', null, 3], ['besluit', 'besluit', null, 2], ['beoordeling', 'trede', null, 1],
    ['correctie', 'realisatie', 7, 9], ['beoordeling', 'trede', 3, 3], ['correctie', 'realisatie', 9, 12], ['beoordeling', 'trede', 3, 3],
  ]);
  expect(await herreken(() => undefined)).toMatchObject({ code: 0, fout: '', uit: expect.stringContaining('3 correcties en besluiten in het logboek; alles sluit aan.') });
});

const TERUG = 'Zet terug wat er stond uit een eerdere versie van de werkmap.';
test.each<[string, (log: Rijen) => void, readonly string[]]>([
  ['a new value that was changed', cel(5, 'Nieuw', 8), ['rij 5 · Lopik 2024-1, realisatie (2026-02-02 09:30:00 UTC): de regel zegt 8, maar het bewijs dat er toen bij kwam (rij 6) heeft 9. Een van beide is gewijzigd.']],
  ['an old value that was changed', cel(5, 'Oud', 6), ['rij 5 · Lopik 2024-1, realisatie (2026-02-02 09:30:00 UTC): de regel zegt dat er 6 stond, maar volgens rij 2 was het 7: een van beide is gewijzigd, of een regel ertussen is weg, of het cijfer is met de hand gewijzigd zonder dat er is beoordeeld.']],
  ['a correction and its receipt that are gone', weg(5, 6), ['rij 5 · Lopik 2024-1, realisatie (2026-02-03 09:30:00 UTC): de regel zegt dat er 9 stond, maar volgens rij 2 was het 7']],
  ['the last new value, and no receipt beside it', (log) => { weg(8)(log); cel(7, 'Nieuw', 13)(log); }, ['rij 7 · Lopik 2024-1, realisatie (2026-02-03 09:30:00 UTC): de laatste regel zegt 13, de werkmap 12.']],
  ['the only line of a gemeente that is gone: nothing tells that it was there', weg(4), []],
  ['the first trede of a gemeente that is gone', weg(2), ['rij 5 · Lopik 2024-1, trede (2026-02-02 09:30:00 UTC): de regel zegt dat er 3 stond, maar een eerdere regel is er niet: die is weg, of deze is gewijzigd.']],
  ['a trede before that was changed', cel(8, 'Oud', 4), ['rij 8 · Lopik 2024-1, trede (2026-02-03 09:30:00 UTC): de regel zegt dat er 4 stond, maar volgens rij 6 was het 3']],
  ['a besluit that was changed', cel(3, 'Nieuw', 1), ['rij 3 · Lopik 2024-1, besluit (2026-02-01 09:30:00 UTC): onder Nieuw staat 1 en onder Trede na 2.', 'de laatste regel zegt 1, de werkmap 2.']],
  ['the reason of a besluit that was changed', cel(3, 'Reden', 'ander plan'), ['over dit besluit zegt de regel “ander plan” en de werkmap “plan”.']],
])('%s', async (_wat, verander, zinnen) => {
  const { code, uit } = await herreken(verander);
  for (const zin of zinnen) expect(uit).toContain(zin);
  expect(code).toBe(zinnen.length === 0 ? 0 : 1);
  expect(uit.includes('aan:')).toBe(zinnen.length > 0);
  if (zinnen[0]?.includes('volgens rij') === true) expect(uit).toContain(TERUG);
});

test('what was typed in the sheet between two runs is no break, for the receipt of the next run has it; after the last it is told', async () => {
  const getypt = (log: Rijen): void => {
    // as if 10 was typed and assessed on day 2, and corrected from 10
    cel(7, 'Oud', 10)(log);
    (log[5] ?? [])[kolom('Bewijs')] = String(log[5]?.[kolom('Bewijs')]).replace('"realisatie":9', '"realisatie":10');
    (log[5] ?? [])[kolom('Tijdstip')] = '2026-02-02 12:00:00 UTC';
  };
  expect((await herreken(getypt)).uit).toContain('alles sluit aan');
  expect((await herreken(weg(8), (figuren) => { (figuren[1] ?? [])[4] = 14; })).uit).toContain('de laatste regel zegt 12, de werkmap 14. Is dat daarna gewijzigd, beoordeel dan met --logboek; anders is de regel gewijzigd of is er een weg.');
});

test('a log that was sorted otherwise joins all the same', async () => {
  expect((await herreken((log) => { log.splice(1, log.length, ...log.slice(1).sort((a, b) => String(b[0]).localeCompare(String(a[0])))); })).code).toBe(0);
});

test('as JSON; and where the sheets ask something first, that is said', async () => {
  const { code, uit } = await herreken(cel(5, 'Nieuw', 8), undefined, '--json');
  expect([code, JSON.parse(uit).breuken]).toEqual([1, [
    { rij: 5, soort: 'bewijs anders', tijdstip: '2026-02-02 09:30:00 UTC', gemeente: 'Lopik', periode: '2024-1', veld: 'realisatie', oud: 7, nieuw: 8, bewijs: { rij: 6, staat: 9 }, melding: expect.stringContaining('heeft 9') },
  ]]);
  const vraag = await herreken(() => undefined, (figuren) => { (figuren[0] ?? [])[2] = 'Achterstand (-)'; });
  expect([vraag.code, vraag.fout]).toEqual([0, expect.stringContaining('De laatste regels zijn niet naast de bladen gelegd')]);
});
