import { BESLUIT, BESLUITEN, begin, BLAD, cellen, KOP, neem, opdracht, PERIODE, rij, soorten } from '../hulp/besluitproef';
import { afdruk, alsTabel, bereik, bladVan, CIJFERS, zetOpmaak, type Rijen } from '../hulp/werkboek';
import { rijErbij, sorteer } from '../hulp/verschuif';
import { bezorgd } from '../hulp/excelmodel';
import type { Proef } from '../hulp/correctieproef';

// Decisions entered in the pane, on the real office.js and the embedded host.

const RIJ: Rijen[number] = ['Lopik', '2024-1', 2, 'plan loopt', 'GS', '26-9-2024', '31-12-2024', 'maatwerk'];
const SOEST: Rijen[number] = ['Soest', '2024-1', 1, 'zelf getypt', 'PS', { datum: 45_561 }, null, null];

const melding = (p: Proef): unknown => p.model.toestand().melding;
const herstel = async (p: Proef): Promise<void> => {
  await p.model.acties.herstel();
  await p.host.rust();
};
/** As it was, and nothing was sent that could change it. */
const geweigerd = async (p: Proef, doe: () => Promise<void>): Promise<void> => {
  const voor = afdruk(p.boek);
  await doe();
  expect(soorten(p)).not.toContain('schrijft');
  expect(afdruk(p.boek)).toEqual(voor);
};

describe('where the workbook keeps none yet', () => {
  test('the sheet is made after asking, with headers that anyone can read; the decision is read back and shown', async () => {
    const p = await begin();
    const cijfers = afdruk(p.boek);
    await neem(p, 'Lopik', {}, true);
    expect(melding(p)).toBeNull();
    expect(cellen(p, BESLUITEN)).toEqual([KOP, RIJ]);
    expect(rij(p, 'Lopik').beoordeling?.besluit).toEqual(BESLUIT);
    expect(p.model.toestand()).toMatchObject({ herstel: 'terug', lezingOud: false, samenvatting: { wat: 'besloten', gemeente: 'Lopik', cellen: 8 } });
    // nothing else in the workbook is another than it was
    expect(afdruk(p.boek)).toMatchObject(cijfers);
    // read; is there such a sheet, made, seen; looked at once more, written, read back, and read for the pane
    expect(soorten(p)).toEqual(['leest', 'leest', 'leest', 'schrijft', 'leest', 'leest', 'leest', 'schrijft', 'leest', 'leest', 'leest']);
  });

  test('without that word no sheet is made', async () => {
    const p = await begin();
    await geweigerd(p, () => neem(p, 'Lopik'));
    expect(p.boek.blad(BESLUITEN)).toBeUndefined();
    expect(melding(p)).toMatchObject({ hindernis: { code: 'BLAD_WEG', blad: BESLUITEN } });
  });

  test.each([
    ['to write the decision', 'schrijft', 2], ['to make the sheet', 'schrijft', 1], ['to read the sheet back', 'leest', 4],
  ] as const)('where Excel refuses %s the sheet is taken away again, and nothing is left', async (_, soort, n) => {
    const p = await begin();
    const voor = afdruk(p.boek);
    p.verkeer.weiger(soort, n, 5102);
    await neem(p, 'Lopik', {}, true);
    expect(melding(p)).toMatchObject({ hindernis: { code: 'TE_DRUK' } });
    expect(afdruk(p.boek)).toEqual(voor);
    expect(p.boek.bladen.map((b) => b.naam)).toEqual([BLAD]);
    await neem(p, 'Lopik', {}, true);
    expect([melding(p), cellen(p, BESLUITEN)]).toEqual([null, [KOP, RIJ]]);
  });

  test('where someone came to write on it meanwhile it stays as it is', async () => {
    const p = await begin();
    p.verkeer.voor('schrijft', 2, () => p.host.bewerkAlsAnder(BESLUITEN, 'A2', 'van een collega'));
    await neem(p, 'Lopik', {}, true);
    expect(melding(p)).toMatchObject({ hindernis: { code: 'TUSSENTIJDS_GEWIJZIGD', blad: BESLUITEN } });
    expect(cellen(p, BESLUITEN)).toEqual([KOP, ['van een collega', ...Array<null>(7).fill(null)]]);
  });

  test('a sheet of that name that a colleague makes just then is not taken away', async () => {
    const p = await begin();
    p.verkeer.voor('schrijft', 1, () => p.boek.voegBladToe(BESLUITEN));
    await neem(p, 'Lopik', {}, true);
    expect(melding(p)).toMatchObject({ hindernis: { code: 'BLAD_BESTAAT', blad: BESLUITEN } });
    expect(p.boek.bladen.map((b) => b.naam)).toEqual([BLAD, BESLUITEN]);
  });

  test('Herstel takes the decision back and leaves the sheet with its headers, to which the next is added', async () => {
    const p = await begin();
    await neem(p, 'Lopik', {}, true);
    await herstel(p);
    expect([melding(p), cellen(p, BESLUITEN)]).toEqual([null, [KOP]]);
    expect(rij(p, 'Lopik').beoordeling?.besluit).toBeNull();
    expect(p.model.toestand()).toMatchObject({ herstel: null, samenvatting: { wat: 'hersteld', gemeente: 'Lopik' } });
    await neem(p, 'Zeist', { trede: 3 });
    expect(cellen(p, BESLUITEN)).toEqual([KOP, ['Zeist', '2024-1', 3, ...RIJ.slice(3)]]);
    expect(rij(p, 'Zeist').beoordeling?.besluit?.trede).toBe(3);
  });
});

describe('where the workbook keeps some', () => {
  test('one is added below them; what the user typed stays to the letter', async () => {
    const p = await begin({ [BESLUITEN]: [KOP, SOEST] });
    await neem(p, 'Lopik');
    expect(melding(p)).toBeNull();
    expect(cellen(p, BESLUITEN)).toEqual([KOP, ['Soest', '2024-1', 1, 'zelf getypt', 'PS', 45_561, null, null], RIJ]);
    expect(rij(p, 'Soest').beoordeling?.besluit).toEqual({ trede: 1, reden: 'zelf getypt', auteur: 'PS', datum: '2024-09-26' });
    expect(soorten(p)).toEqual(['leest', 'leest', 'leest', 'schrijft', 'leest', 'leest', 'leest']);
  });

  test('replaced: only the cells that say something else, and back to what stood there', async () => {
    const p = await begin({ [BESLUITEN]: [KOP, SOEST, RIJ] });
    const voor = afdruk(p.boek);
    await neem(p, 'Soest', { trede: 2, reden: 'zelf getypt', auteur: 'PS', datum: '2024-09-26' });
    expect(cellen(p, BESLUITEN)[1]).toEqual(['Soest', '2024-1', 2, 'zelf getypt', 'PS', 45_561, '31-12-2024', 'maatwerk']);
    expect(p.model.toestand().samenvatting?.cellen).toBe(3);
    await herstel(p);
    expect(afdruk(p.boek)).toEqual(voor);
  });

  const ingetrokken = [...RIJ.slice(0, 5), '26-8-2024', null, 'ingetrokken'];
  test('beside one that does not hold, which stays as it is', async () => {
    const p = await begin({ [BESLUITEN]: [KOP, ingetrokken] });
    await neem(p, 'Lopik');
    expect([melding(p), cellen(p, BESLUITEN), rij(p, 'Lopik').beoordeling?.besluit]).toEqual([null, [KOP, ingetrokken, RIJ], BESLUIT]);
  });

  test('under headers in another order, with columns of the user between them', async () => {
    const p = await begin({ [BESLUITEN]: [['Besluiten van GS'], [], ['Nr', 'Halfjaar', 'Gemeente', 'Motivering', 'Besloten trede', 'Auteur', 'Datum', 'Soort', 'Einddatum', 'Zaak'], [1, '2024-1', 'Soest', 'x', 1, 'GS', '1-9-2024', null, null, 'Z-1']] });
    await neem(p, 'Lopik');
    expect(cellen(p, BESLUITEN)[4]).toEqual([null, '2024-1', 'Lopik', 'plan loopt', 2, 'GS', '26-9-2024', 'maatwerk', '31-12-2024', null]);
    expect(rij(p, 'Lopik').beoordeling?.besluit).toEqual(BESLUIT);
  });

  test('what was taken back by name: after sorting, and after rows came above', async () => {
    const p = await begin({ [BESLUITEN]: [KOP, SOEST, ['Zeist', '2024-1', 3, 'r', 'GS', '1-9-2024', null, null]] });
    await neem(p, 'Lopik');
    sorteer(p.boek, BESLUITEN, 1, [3, 1, 2]);
    rijErbij(p.boek, BESLUITEN, 0);
    await herstel(p);
    expect(melding(p)).toBeNull();
    expect(cellen(p, BESLUITEN).flatMap((r) => (r[0] === null ? [] : [r[0]]))).toEqual(['Gemeente', 'Soest', 'Zeist']);
  });

  test('what someone changed since stays, and is told', async () => {
    const p = await begin({ [BESLUITEN]: [KOP, SOEST] });
    await neem(p, 'Lopik');
    p.host.typ(BESLUITEN, 'D3', 'ander plan');
    await herstel(p);
    expect(cellen(p, BESLUITEN)[2]).toEqual([null, null, null, 'ander plan', null, null, null, null]);
    expect(melding(p)).toMatchObject({ hindernis: { code: 'HERSTEL_BOTST', blad: BESLUITEN, cel: 'D3', aantal: 1 } });
  });

  test('cells keep their looks, also those that are formatted as text', async () => {
    const p = await begin({ [BESLUITEN]: [KOP, SOEST] });
    zetOpmaak(p.boek, BESLUITEN, bereik(2, 0, 2, 7), { notatie: '@' });
    await neem(p, 'Lopik');
    expect(cellen(p, BESLUITEN)[2]).toEqual(RIJ);
    expect([0, 2, 5].map((k) => bladVan(p.boek, BESLUITEN).cel(2, k)?.opmaak.notatie)).toEqual(['@', '@', '@']);
  });
});

test('in cells with a date format a day stays the text that it is', async () => {
  const p = await begin({ [BESLUITEN]: [KOP, SOEST] });
  zetOpmaak(p.boek, BESLUITEN, bereik(1, 5, 3, 6), { notatie: 'd-m-yyyy' });
  await neem(p, 'Lopik');
  expect(melding(p)).toBeNull();
  expect(cellen(p, BESLUITEN)[2]).toEqual(RIJ);
});

test.each(['IBT-besluiten', 'IBT-logboek'])('where the structure of the workbook is protected the sheet %s is not made, and what stands in the way is said', async (naam) => {
  const p = await begin();
  p.boek.structuurBeveiligd = true;
  if (naam === BESLUITEN) await neem(p, 'Lopik', {}, true);
  else await p.model.acties.bewaarInLogboek('A. de Vries', true);
  await p.host.rust();
  expect(melding(p)).toMatchObject({ hindernis: { code: 'WERKMAP_BEVEILIGD' } });
  expect(p.boek.bladen.map((b) => b.naam)).toEqual([BLAD]);
});

test.each(['=1+1', '+31 6', '@GS', "'t Hart", '2024-2', '1.234', 'WAAR', '#N/B', 'mei 2024', 'jan-24', 'Dec. 24', 'EUR 5', '£ 5', '=IBT.TREDE("2024-1")', 'regel 1\nregel 2'])('a reason that Excel could take for something else stays the text that it is: %s', async (reden) => {
  const p = await begin({ [BESLUITEN]: [KOP, SOEST] });
  await neem(p, 'Lopik', { reden, auteur: reden });
  expect(melding(p)).toBeNull();
  expect(p.cel(BESLUITEN, 'D3')).toEqual({ waarde: reden, formule: null });
  expect(rij(p, 'Lopik').beoordeling?.besluit).toMatchObject({ reden, auteur: reden });
  await herstel(p);
  expect(p.cel(BESLUITEN, 'D3').waarde).toBeNull();
});

test('where someone else types in a cell of it before it is read back, what is ours is put back and theirs stays, and both are said', async () => {
  const p = await begin({ [BESLUITEN]: [KOP, SOEST] });
  p.verkeer.wis();
  p.verkeer.voor('leest', 4, () => p.host.bewerkAlsAnder(BESLUITEN, 'D3', 'van een ander'));
  await neem(p, 'Lopik');
  expect(melding(p)).toMatchObject({ hindernis: { code: 'TERUGGELEZEN_ANDERS', blad: BESLUITEN, cel: 'D3', gevonden: 'van een ander', blijft: true } });
  expect(cellen(p, BESLUITEN).slice(2)).toEqual([[null, null, null, 'van een ander', null, null, null, null]]);
});

describe('a decision that differs from the proposal', () => {
  test('is marked at the row after reading back, and in the columns that are written then', async () => {
    const p = await begin({ [BESLUITEN]: [KOP, SOEST] });
    const voorstel = rij(p, 'Lopik').beoordeling?.trede;
    await neem(p, 'Lopik', { trede: 5 });
    expect(rij(p, 'Lopik').bevindingen).toContainEqual({ code: 'BESLUIT_WIJKT_AF', besluit: 5, voorstel });
    await p.model.acties.beoordeel();
    await p.host.rust();
    const [, lopik] = cellen(p, BLAD);
    expect(lopik?.[9]).toBe(voorstel);
    expect(String(lopik?.[11])).toContain('trede 5');
    // the proposal stands beside it, the decision is as it was
    expect(cellen(p, BESLUITEN)[2]?.[2]).toBe(5);
  });

  test('an expired one is told, and goes on counting', async () => {
    const p = await begin({ [BESLUITEN]: [KOP, SOEST] });
    await neem(p, 'Lopik', { datum: '2024-02-01', tot: '2024-03-01' });
    expect(rij(p, 'Lopik').bevindingen).toContainEqual(expect.objectContaining({ code: 'BESLUIT_VERLOPEN', tot: '2024-03-01' }));
    expect(rij(p, 'Lopik').beoordeling?.besluit?.trede).toBe(2);
  });
});

test.each(['1-11-2024', '1-1-2025', null])('what is taken on a later day than one that runs until %s is added as a row, and the earlier one stays; then it is the later one that is replaced', async (tot) => {
  const p = await begin({ [BESLUITEN]: [KOP, ['Lopik', '2024-1', 1, 'coulance', 'GS', '26-8-2024', tot, 'coulance']] });
  await neem(p, 'Lopik', { trede: 2, datum: '2024-11-05', tot: '2025-12-31' });
  expect(cellen(p, BESLUITEN).slice(1).map((r) => [r[0], r[2], r[5], r[6]])).toEqual([['Lopik', 1, '26-8-2024', tot], ['Lopik', 2, '5-11-2024', '31-12-2025']]);
  expect(rij(p, 'Lopik').beoordeling?.besluit?.trede).toBe(2);
  await neem(p, 'Lopik', { trede: 3, datum: '2024-11-05', tot: '2025-12-31' });
  expect(cellen(p, BESLUITEN).slice(1).map((r) => [r[2], r[5]])).toEqual([[1, '26-8-2024'], [3, '5-11-2024']]);
  // nothing but the day: it is mended
  await neem(p, 'Lopik', { trede: 3, datum: '2024-11-06', tot: '2025-12-31' });
  expect(cellen(p, BESLUITEN).slice(1).map((r) => [r[2], r[5]])).toEqual([[1, '26-8-2024'], [3, '6-11-2024']]);
  await neem(p, 'Lopik', { trede: 4, datum: '2024-08-26', tot: '2025-12-31' });
  expect(melding(p)).toMatchObject({ hindernis: { code: 'BESLUIT_GEWEIGERD', bezwaar: { code: 'LEEST_ANDERS' } } });
});

describe('refused, and nothing is sent that writes', () => {
  const weigert = async (p: Proef, gemeente: string, bezwaar: object): Promise<void> => {
    await geweigerd(p, () => neem(p, gemeente, { trede: 4 }));
    expect(melding(p)).toMatchObject({ hindernis: { code: 'BESLUIT_GEWEIGERD', bezwaar } });
  };

  test('it stands beside the figures already', async () => {
    const p = await begin({ [BESLUITEN]: [KOP, SOEST] }, CIJFERS.map((r, i) => [...r, i === 0 ? 'Besluit trede 2024-I' : i === 1 ? 3 : null]));
    await weigert(p, 'Lopik', { code: 'STAAT_ELDERS', plaatsen: [`'${BLAD}'!F2`] });
    // of another gemeente nothing stands there
    await neem(p, 'Zeist');
    expect(rij(p, 'Zeist').beoordeling?.besluit).toEqual(BESLUIT);
  });
  test('it stands there twice', async () => {
    const p = await begin({ [BESLUITEN]: [KOP, RIJ, RIJ] });
    await weigert(p, 'Lopik', { code: 'STAAT_ELDERS', plaatsen: [`'${BESLUITEN}'!C2`, `'${BESLUITEN}'!C3`] });
  });
  test('a sheet of that name holds something else', async () => weigert(await begin({ [BESLUITEN]: [['Notities'], ['bellen']] }), 'Lopik', { code: 'ANDERE_KOPPEN', blad: BESLUITEN }));
  test('a part of it has no column', async () => weigert(await begin({ [BESLUITEN]: [KOP.slice(0, 6), SOEST.slice(0, 6)] }), 'Lopik', { code: 'GEEN_KOLOM', kolom: 'Tot' }));
  test('a cell of it is a formula of the user', async () => weigert(await begin({ [BESLUITEN]: [KOP, ['Lopik', '2024-1', '=1+1', 'x', 'GS', null, null, null]] }), 'Lopik', { code: 'FORMULE', cel: 'C2' }));
  test('a hidden sheet', async () => {
    const p = await begin({ [BESLUITEN]: [KOP, SOEST] });
    bladVan(p.boek, BESLUITEN).zet({ zichtbaar: 'Hidden' });
    await p.model.acties.herlees();
    p.verkeer.wis();
    await weigert(p, 'Lopik', { code: 'BLAD_VERBORGEN', blad: BESLUITEN });
  });
  test('another stands there than the user saw', async () => {
    const p = await begin({ [BESLUITEN]: [KOP, SOEST] });
    const toen = opdracht(p, 'Soest', { trede: 4 });
    p.host.bewerkAlsAnder(BESLUITEN, 'C2', 3);
    await geweigerd(p, () => p.model.acties.neemBesluit(toen, false));
    expect(melding(p)).toMatchObject({ hindernis: { code: 'BESLUIT_GEWEIGERD', bezwaar: { code: 'INTUSSEN_ANDERS', gemeente: 'Soest', periode: PERIODE } } });
  });
  test('a protected sheet', async () => {
    const p = await begin({ [BESLUITEN]: [KOP, SOEST] });
    bladVan(p.boek, BESLUITEN).zet({ beveiligd: true });
    await geweigerd(p, () => neem(p, 'Lopik'));
    expect(melding(p)).toMatchObject({ hindernis: { code: 'BLAD_BEVEILIGD', blad: BESLUITEN } });
  });
  test('the trede would be shown as a date', async () => {
    const p = await begin({ [BESLUITEN]: [KOP, SOEST] });
    zetOpmaak(p.boek, BESLUITEN, bereik(2, 2, 2, 2), { notatie: 'd-m-yyyy' });
    await geweigerd(p, () => neem(p, 'Lopik'));
    expect(melding(p)).toMatchObject({ hindernis: { code: 'CEL_DATUMOPMAAK', blad: BESLUITEN, cel: 'C3' } });
  });
  test('a colleague changes the sheet between the last look and the writing: all is put back', async () => {
    const p = await begin({ [BESLUITEN]: [KOP, SOEST] });
    p.verkeer.voor('schrijft', 1, () => p.host.bewerkAlsAnder(BESLUITEN, 'A3', 'Zeist'));
    await neem(p, 'Lopik');
    expect(melding(p)).toMatchObject({ hindernis: { code: 'TUSSENTIJDS_GEWIJZIGD', blad: BESLUITEN } });
    expect(cellen(p, BESLUITEN)[2]?.filter((c) => c !== null)).toEqual(['Zeist']);
  });
});

test.each([BESLUITEN, 'IBT-traject'])('what the user types on sheet %s, that is still empty, is news', async (blad) => {
  const p = await begin({ [BESLUITEN]: [KOP], 'IBT-traject': [['Gemeente', 'Stap', 'Uiterlijk', 'Gedaan op']] });
  p.host.typ(blad, 'A2', 'Zeist');
  await bezorgd(p);
  expect(p.model.toestand().lezingOud).toBe(true);
});

test('below an Excel table the row is read along, or nothing is written', async () => {
  const p = await begin({ [BESLUITEN]: [KOP, SOEST] });
  alsTabel(p.boek, BESLUITEN, bereik(0, 0, 1, 7));
  await neem(p, 'Lopik');
  if (melding(p) === null) expect(rij(p, 'Lopik').beoordeling?.besluit).toEqual(BESLUIT);
  else expect(cellen(p, BESLUITEN)).toHaveLength(2);
});
