import { maakExcelwerk } from '../../src/excel/adapter';
import { maakModel } from '../../src/excel/model/maakModel';
import { ontleedInstellingen } from '../../src/excel/model/instellingenschema';
import { leesLogboek, LOGBOEKKOPPEN, type Logregel } from '../../src/werkmap/logboek';
import { beginOpNaam, BLAD } from '../hulp/besluitproef';
import { neemOver, type Proef } from '../hulp/correctieproef';
import { bladVan, CIJFERS } from '../hulp/werkboek';

// Lines that the log could not take: they wait in the workbook, also when the pane is closed meanwhile.

const LOG = 'IBT-logboek';

const regels = ({ model }: Pick<Proef, 'model'>): readonly Logregel[] => {
  const gelezen = leesLogboek(model.toestand().lezing?.werkmap.bladen ?? []);
  if (gelezen === null || gelezen === 'andere kop') throw new Error(String(gelezen));
  return gelezen.regels;
};
const bewaard = (p: Proef): ReadonlyArray<readonly unknown[]> => (JSON.parse(p.boek.instellingen.get('ibt') ?? '{}') as { logwacht?: readonly unknown[][] }).logwacht ?? [];
const beveilig = (p: Proef, beveiligd: boolean): void => { bladVan(p.boek, LOG).zet({ beveiligd }); };

/** Corrections taken over while the log was protected. */
const begonnen = async (): Promise<Proef> => {
  const p = await beginOpNaam({ [LOG]: [LOGBOEKKOPPEN] }, CIJFERS);
  beveilig(p, true);
  await neemOver(p);
  return p;
};

/** Another pane on the same workbook: as after closing the first. */
const opnieuwOpen = async (p: Proef): Promise<Pick<Proef, 'model'>> => {
  const model = maakModel(maakExcelwerk(), { taal: 'nl', adem: () => Promise.resolve(), vandaag: () => ({ jaar: 2024, maand: 10, dag: 27 }), nu: () => new Date('2024-10-27T10:00:00Z') });
  await model.start();
  await p.host.rust();
  return { model };
};

test('are kept in the workbook, are there in the next pane, and go in the log once it can be, as they were', async () => {
  const p = await begonnen();
  expect(p.model.toestand()).toMatchObject({ melding: { hindernis: { code: 'LOGBOEK_NIET_BIJGEWERKT', regels: 3, bewaard: true } } });
  expect(bewaard(p).map((r) => [r[0], r[2], r[3]])).toEqual(['Lopik', 'Soest', 'Zeist'].map((naam) => ['2024-10-26 09:30:00 UTC', 'correctie', naam]));
  const q = await opnieuwOpen(p);
  expect(q.model.toestand().logwacht).toHaveLength(3);
  beveilig(p, false);
  await q.model.acties.bewaarInLogboek('A. de Vries', false);
  expect(q.model.toestand()).toMatchObject({ melding: null, logwacht: [], samenvatting: { wat: 'gelogd', cellen: 6 } });
  expect(regels(q).map((r) => [r.soort, r.tijdstip.slice(0, 10)])).toEqual([...Array<unknown>(3).fill(['correctie', '2024-10-26']), ...Array<unknown>(3).fill(['beoordeling', '2024-10-27'])]);
  expect(bewaard(p)).toEqual([]);
  await q.model.acties.bewaarInLogboek('A. de Vries', false);
  expect(regels(q)).toHaveLength(6);
});

test('any writing that gets its lines in the log takes them along', async () => {
  const p = await begonnen();
  const q = await opnieuwOpen(p);
  beveilig(p, false);
  await q.model.acties.beoordeel();
  await q.model.acties.herlees();
  expect(regels(q).map((r) => r.soort)).toEqual(['correctie', 'correctie', 'correctie', 'beoordeling', 'beoordeling', 'beoordeling']);
  expect(bewaard(p)).toEqual([]);
});

test('in the log already, because taking them from the settings failed: never twice', async () => {
  const p = await begonnen();
  beveilig(p, false);
  p.verkeer.wis();
  // written, and then the settings are refused
  p.verkeer.weiger('schrijft', 2, 5102);
  await p.model.acties.bewaarInLogboek('A. de Vries', false);
  expect([regels(p).length, bewaard(p).length]).toEqual([6, 3]);
  const q = await opnieuwOpen(p);
  await q.model.acties.bewaarInLogboek('A. de Vries', false);
  expect(regels(q)).toHaveLength(6);
});

test('where they cannot be kept either that is said, and they wait as long as the pane is open', async () => {
  const p = await beginOpNaam({ [LOG]: [LOGBOEKKOPPEN] }, CIJFERS);
  beveilig(p, true);
  p.verkeer.weiger('schrijft', 2, 5102);
  await neemOver(p);
  expect(p.model.toestand()).toMatchObject({ logwacht: [], melding: { hindernis: { code: 'LOGBOEK_NIET_BIJGEWERKT', regels: 3, bewaard: false } } });
  expect(p.cel(BLAD, 'E2').waarde).toBe(33);
  beveilig(p, false);
  await p.model.acties.bewaarInLogboek('A. de Vries', false);
  expect(regels(p)).toHaveLength(6);
});

test('what a workbook keeps of them is bounded, and what is no line makes the settings unreadable', () => {
  const kern = { versie: 1, keuzes: {}, schrijfwijze: 'formules', vastgezet: [] };
  const lees = (logwacht: unknown): unknown => ontleedInstellingen({ ...kern, logwacht })?.logwacht ?? null;
  expect(ontleedInstellingen(kern)?.logwacht).toEqual([]);
  expect(lees([['t', 3, null]])).toEqual([['t', 3, null]]);
  for (const fout of ['x', [['t', true]], [Array<null>(15).fill(null)], Array<readonly null[]>(1_001).fill([null]), Array<readonly string[]>(20).fill(['x'.repeat(30_000)])]) expect(lees(fout)).toBeNull();
});
