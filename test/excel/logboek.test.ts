import { kaders } from '../../src/kaders';
import { leesLogboek, LOGBOEKKOPPEN, staat, toetsLogboek, type Logboek, type Logregel } from '../../src/werkmap/logboek';
import { periodeTekst } from '../../src/engine';
import { BESLUITEN, begin, beginOpNaam, BLAD, cellen, KOP, neem, rij, soorten } from '../hulp/besluitproef';
import { aanvaard, neemOver, NIEUW, type Proef } from '../hulp/correctieproef';
import { afdruk, bereik, bladVan, CIJFERS, zetOpmaak, type Rijen } from '../hulp/werkboek';

// The log that the pane keeps, on the real office.js and the embedded host.

const LOG = 'IBT-logboek';
const LEEG: Rijen = [LOGBOEKKOPPEN];
const SOEST: Rijen[number] = ['Soest', '2024-1', 1, 'zelf getypt', 'PS', '26-9-2024', null, null];
const TIJD = '2024-10-26 09:30:00 UTC';

const log = (p: Proef): readonly Logregel[] => {
  const gelezen = leesLogboek(p.model.toestand().lezing?.werkmap.bladen ?? []);
  if (gelezen === null || gelezen === 'andere kop') throw new Error(String(gelezen));
  expect(gelezen.onleesbaar).toEqual([]);
  return gelezen.regels;
};
const kort = (p: Proef): readonly unknown[] => log(p).map((r) => [r.soort, r.gemeente, r.veld, r.oud, r.nieuw, r.tredeVoor, r.tredeNa]);
const gelezen = async (p: Proef): Promise<readonly unknown[]> => {
  await p.model.acties.herlees();
  return kort(p);
};
const melding = (p: Proef): unknown => p.model.toestand().melding;
const beoordeel = async (p: Proef): Promise<void> => {
  await p.model.acties.beoordeel();
  await p.host.rust();
};
const herstel = async (p: Proef): Promise<void> => {
  await p.model.acties.herstel();
  await p.host.rust();
};
const bewaar = async (p: Proef, door = 'A. de Vries', metNieuwBlad = false): Promise<void> => {
  await p.model.acties.bewaarInLogboek(door, metNieuwBlad);
  await p.host.rust();
};

describe('Bewaar in logboek', () => {
  test('makes the log after asking, with a line and a receipt for each trede; the name is kept in the workbook', async () => {
    const p = await begin();
    const voor = afdruk(p.boek);
    await bewaar(p, 'A. de Vries', true);
    expect(melding(p)).toBeNull();
    expect(cellen(p, LOG)[0]).toEqual(LOGBOEKKOPPEN);
    expect(kort(p)).toEqual(['Lopik', 'Soest', 'Zeist'].map((naam) => { const t = rij(p, naam).beoordeling?.trede; return ['beoordeling', naam, 'trede', null, t, null, t]; }));
    expect(log(p).every((r) => r.door === 'A. de Vries' && r.tijdstip === TIJD && r.bewijs !== '' && periodeTekst(r.halfjaar) === '2024-1')).toBe(true);
    expect(afdruk(p.boek)).toMatchObject({ ...voor, namen: expect.anything() });
    expect(p.model.toestand()).toMatchObject({ door: 'A. de Vries', herstel: null, samenvatting: { wat: 'gelogd', cellen: 3 } });
    expect(JSON.parse(p.boek.instellingen.get('ibt') ?? '{}')).toMatchObject({ door: 'A. de Vries' });
  });
  test('without that word no sheet is made, and nothing is written', async () => {
    const p = await beginOpNaam({});
    await bewaar(p);
    expect(soorten(p)).not.toContain('schrijft');
    expect(melding(p)).toMatchObject({ hindernis: { code: 'BLAD_WEG', blad: LOG } });
  });
  test('nothing new is nothing written; two looks and no more', async () => {
    const p = await beginOpNaam({ [LOG]: LEEG });
    await bewaar(p);
    expect(soorten(p)).toEqual(['leest', 'leest', 'leest', 'schrijft', 'leest', 'leest', 'leest']);
    p.verkeer.wis();
    await bewaar(p);
    expect(soorten(p)).toEqual(['leest', 'leest', 'leest', 'leest']);
    expect(log(p)).toHaveLength(3);
  });
});

describe('once there is a log', () => {
  test('written treden get their lines in the same writing, and no line twice', async () => {
    const p = await beginOpNaam({ [LOG]: LEEG });
    await beoordeel(p);
    expect(soorten(p).filter((s) => s === 'schrijft')).toHaveLength(1);
    // read, looked at once more, written, read back, and to the new columns
    expect(soorten(p)).toEqual(['leest', 'leest', 'leest', 'schrijft', 'leest', 'leest', 'leest']);
    expect(melding(p)).toBeNull();
    expect(await gelezen(p)).toHaveLength(3);
    const cellenErbij = p.model.toestand().samenvatting?.cellen;
    await beoordeel(p);
    expect(await gelezen(p)).toHaveLength(3);
    // what is told counts the columns beside the figures, not the log
    expect(cellenErbij).toBe(28);
    expect(p.model.toestand().samenvatting).toMatchObject({ cellen: 0, gewijzigd: false });
  });

  test('accepted corrections: what was, what is, and the trede before and after', async () => {
    const p = await beginOpNaam({ [LOG]: LEEG });
    const { gekozen } = aanvaard(p, NIEUW);
    const voor = gekozen.map((c) => rij(p, c.gemeente).beoordeling?.trede);
    await neemOver(p);
    expect(melding(p)).toBeNull();
    expect(kort(p)).toEqual(gekozen.map((c, i) => ['correctie', c.gemeente, c.veld, ...(c.veld === 'beginstand' ? ['geen achterstand', '2 achterstand'] : [c.van, c.naar]), voor[i], rij(p, c.gemeente).beoordeling?.trede]));
    expect(log(p)[0]?.reden).toBe('uit Geplakt');
    expect(soorten(p)).toEqual(['leest', 'leest', 'leest', 'schrijft', 'leest', 'leest', 'leest']);
    expect(p.model.toestand().samenvatting?.cellen).toBe(3);
  });

  test('a decision: one line, also of one that it replaces', async () => {
    const p = await beginOpNaam({ [LOG]: LEEG, [BESLUITEN]: [KOP, SOEST] });
    const voorstel = (naam: string) => rij(p, naam).beoordeling?.trede;
    await neem(p, 'Lopik');
    await neem(p, 'Soest', { trede: 3 });
    expect(kort(p)).toEqual([['besluit', 'Lopik', 'besluit', null, 2, voorstel('Lopik'), 2], ['besluit', 'Soest', 'besluit', 1, 3, 1, 3]]);
    expect(log(p)[0]?.reden).toBe('plan loopt · maatwerk, door GS, van 2024-09-26, tot en met 2024-12-31');
    expect(soorten(p).filter((s) => s === 'schrijft')).toHaveLength(2);
  });

  test('texts that look like formulas stay text', async () => {
    const p = await beginOpNaam({ [LOG]: LEEG, [BESLUITEN]: [KOP, SOEST] });
    await bewaar(p, '=HYPERLINK("x")');
    await neem(p, 'Lopik', { reden: '=1+1', auteur: '' });
    expect(log(p).every((r) => r.door === '=HYPERLINK("x")')).toBe(true);
    expect(p.cel(LOG, 'B2')).toEqual({ waarde: '=HYPERLINK("x")', formule: null });
    const laatste = cellen(p, LOG).length;
    expect(p.cel(LOG, `K${laatste}`)).toMatchObject({ formule: null });
    expect(String(p.cel(LOG, `K${laatste}`).waarde)).toContain('=1+1');
  });

  test('what the user noted in it and beside it stays, and lines come below all of it', async () => {
    const p = await beginOpNaam({ [LOG]: [[...LOGBOEKKOPPEN, 'Notitie'], [], [...Array<null>(14).fill(null), 'gebeld'], ['=""']] });
    await beoordeel(p);
    const rijen = cellen(p, LOG);
    expect([rijen[0]?.[14], rijen[2]?.[14], p.cel(LOG, 'A4').formule]).toEqual(['Notitie', 'gebeld', '=""']);
    expect(rijen.slice(4).map((r) => r[3])).toEqual(['Lopik', 'Soest', 'Zeist']);
  });
});

describe('Herstel adds lines and takes none away', () => {
  test('of treden', async () => {
    const p = await beginOpNaam({ [LOG]: LEEG });
    await beoordeel(p);
    const toen = cellen(p, LOG);
    await herstel(p);
    expect(melding(p)).toBeNull();
    expect(cellen(p, LOG).slice(0, toen.length)).toEqual(toen);
    expect((await gelezen(p)).slice(3)).toEqual(['Lopik', 'Soest', 'Zeist'].map((naam) => { const t = rij(p, naam).beoordeling?.trede; return ['beoordeling', naam, 'trede', t, null, t, null]; }));
    expect(log(p).at(-1)?.reden).toBe('teruggenomen met Herstel');
    expect(cellen(p, BLAD)[0]).toEqual(CIJFERS[0]);
    // the same once more is written, and logged, again
    await herstel(p);
    expect((await gelezen(p)).slice(6)).toHaveLength(3);
  });
  test('of treden on other figures: what stands there again has the receipt of then', async () => {
    const p = await beginOpNaam({ [LOG]: LEEG });
    await p.model.acties.kiesSchrijfwijze('waarden');
    await beoordeel(p);
    await neemOver(p, NIEUW, (c) => c.gemeente === 'Lopik');
    await beoordeel(p);
    await herstel(p);
    await gelezen(p);
    const lopik = log(p).filter((r) => r.gemeente === 'Lopik' && r.soort === 'beoordeling');
    expect(lopik.map((r) => [r.oud, r.nieuw])).toEqual([[null, 3], [3, 1], [1, 3]]);
    expect(lopik[2]?.bewijs).toBe(lopik[0]?.bewijs);
    expect(toetsLogboek(leesLogboek(p.model.toestand().lezing?.werkmap.bladen ?? []) as Logboek, kaders).every(staat)).toBe(true);
  });
  test('of corrections, but for what was changed since', async () => {
    const p = await beginOpNaam({ [LOG]: LEEG });
    await neemOver(p);
    const voor = kort(p);
    p.host.typ(BLAD, 'C3', 2);
    p.host.typ(BLAD, 'E2', 34);
    await herstel(p);
    expect(await gelezen(p)).toEqual([...voor, ...log(p).slice(3).map((r) => ['correctie', r.gemeente, r.veld, r.oud, r.nieuw, r.tredeVoor, r.tredeNa])]);
    expect(log(p).slice(3).map((r) => [r.gemeente, r.veld, r.oud, r.nieuw])).toEqual([['Soest', 'beginstand', '2 achterstand', 'geen achterstand'], ['Zeist', 'taakstelling', 64, 60]]);
  });
  test('of a decision, and of one that comes back', async () => {
    const p = await beginOpNaam({ [LOG]: LEEG, [BESLUITEN]: [KOP, SOEST] });
    await neem(p, 'Lopik');
    await herstel(p);
    expect((await gelezen(p)).map((r) => (r as unknown[]).slice(1, 5))).toEqual([['Lopik', 'besluit', null, 2], ['Lopik', 'besluit', 2, null]]);
    await neem(p, 'Soest', { trede: 3 });
    await herstel(p);
    expect((await gelezen(p)).slice(2).map((r) => (r as unknown[]).slice(1, 5))).toEqual([['Soest', 'besluit', 1, 3], ['Soest', 'besluit', 3, 1]]);
    expect(log(p).slice(1).map((r) => r.reden)).toEqual(['teruggenomen met Herstel', expect.stringContaining('plan loopt'), 'teruggenomen met Herstel; weer geldt: zelf getypt · door PS, van 2024-09-26']);
    await bewaar(p);
    // what is right again is not new
    expect(log(p).filter((r) => r.soort === 'besluit')).toHaveLength(4);
  });
});

describe('the log never blocks a writing that is right', () => {
  test('a protected log: written all the same, told, and the lines come once it can be', async () => {
    const p = await beginOpNaam({ [LOG]: LEEG });
    bladVan(p.boek, LOG).zet({ beveiligd: true });
    await p.model.acties.herlees();
    await neemOver(p);
    expect(p.waarden('C2', 'D4', 'E2')).toEqual([17, 64, 33]);
    expect(p.model.toestand()).toMatchObject({ herstel: 'terug', samenvatting: { cellen: 3 }, melding: { hindernis: { code: 'LOGBOEK_NIET_BIJGEWERKT', blad: LOG, waarom: 'beveiligd', regels: 3 } } });
    expect(cellen(p, LOG)).toHaveLength(1);
    bladVan(p.boek, LOG).zet({ beveiligd: false });
    await bewaar(p);
    expect(melding(p)).toBeNull();
    expect(log(p).map((r) => r.soort)).toEqual(['correctie', 'correctie', 'correctie', 'beoordeling', 'beoordeling', 'beoordeling']);
  });
  test('Herstel says of its own writing alone that it was taken back, not of lines that waited', async () => {
    const p = await beginOpNaam({ [LOG]: LEEG, [BESLUITEN]: [KOP] });
    bladVan(p.boek, LOG).zet({ beveiligd: true });
    await beoordeel(p);
    bladVan(p.boek, LOG).zet({ beveiligd: false });
    await neem(p, 'Lopik');
    await herstel(p);
    expect((await gelezen(p)).map((r) => (r as unknown[]).slice(0, 2))).toEqual([...['Lopik', 'Soest', 'Zeist'].map((naam) => ['beoordeling', naam]), ['besluit', 'Lopik'], ['besluit', 'Lopik']]);
    expect(log(p).map((r) => r.reden === 'teruggenomen met Herstel')).toEqual([false, false, false, false, true]);
  });
  test('that corrections were taken back while the log was protected waits with them', async () => {
    const p = await beginOpNaam({ [LOG]: LEEG });
    bladVan(p.boek, LOG).zet({ beveiligd: true });
    await neemOver(p);
    await herstel(p);
    expect(melding(p)).toMatchObject({ hindernis: { code: 'LOGBOEK_NIET_BIJGEWERKT', regels: 6 } });
    bladVan(p.boek, LOG).zet({ beveiligd: false });
    await bewaar(p);
    const kern = log(p).filter((r) => r.soort === 'correctie').map((r) => [r.gemeente, r.veld, r.oud, r.nieuw]);
    expect(kern.slice(3)).toEqual(kern.slice(0, 3).map(([wie, veld, oud, nieuw]) => [wie, veld, nieuw, oud]));
    expect(kern).toHaveLength(6);
    expect(p.model.toestand().samenvatting).toMatchObject({ wat: 'gelogd', cellen: 9 });
  });
  test('protected between the look and the writing', async () => {
    const p = await beginOpNaam({ [LOG]: LEEG });
    p.verkeer.voor('leest', 3, () => bladVan(p.boek, LOG).zet({ beveiligd: true }));
    await neemOver(p);
    expect(p.waarden('C2', 'D4', 'E2')).toEqual([17, 64, 33]);
    expect(melding(p)).toMatchObject({ hindernis: { code: 'LOGBOEK_NIET_BIJGEWERKT', waarom: 'beveiligd', regels: 3 } });
  });
  test('a colleague adds to the log just then: the writing goes through, the line of the colleague stays', async () => {
    const p = await beginOpNaam({ [LOG]: LEEG });
    p.verkeer.voor('leest', 3, () => p.host.bewerkAlsAnder(LOG, 'A2', 'van een collega'));
    await beoordeel(p);
    expect(p.cel(BLAD, 'F1').waarde).not.toBeNull();
    expect(cellen(p, LOG)[1]?.[0]).toBe('van een collega');
    expect(melding(p)).toMatchObject({ hindernis: { code: 'LOGBOEK_NIET_BIJGEWERKT', waarom: 'anders', regels: 3 } });
  });
  test('a sheet of that name with other headers is not written in', async () => {
    const p = await beginOpNaam({ [LOG]: [['Datum', 'Wie']] });
    await beoordeel(p);
    expect(p.cel(BLAD, 'F1').waarde).not.toBeNull();
    expect(cellen(p, LOG)).toEqual([['Datum', 'Wie']]);
    expect(melding(p)).toMatchObject({ hindernis: { code: 'LOGBOEK_NIET_BIJGEWERKT', waarom: 'andere kop' } });
  });
  test('what is refused is not logged', async () => {
    const p = await beginOpNaam({ [LOG]: LEEG });
    zetOpmaak(p.boek, BLAD, bereik(1, 4, 1, 4), { notatie: 'd-m-yyyy' });
    const voor = afdruk(p.boek);
    await neemOver(p);
    expect(melding(p)).toMatchObject({ hindernis: { code: 'CORRECTIE_ANDERS' } });
    expect(afdruk(p.boek)).toEqual(voor);
    await p.model.acties.neemOver({ ...aanvaard(p, NIEUW), gekozen: [] });
    expect(afdruk(p.boek)).toEqual(voor);
  });
});

test('without a log nothing is kept, and nothing more is asked of Excel', async () => {
  const p = await begin();
  await beoordeel(p);
  expect(soorten(p)).toEqual(['leest', 'leest', 'leest', 'schrijft', 'leest', 'leest', 'leest']);
  expect(p.boek.bladen).toHaveLength(1);
});
