import { bezorgd, modelproef, type Modelproef } from '../hulp/excelmodel';
import { maakExcelwerk } from '../../src/excel/adapter';
import { Hindernisfout } from '../../src/excel/model/excelwerk';
import { maakModel } from '../../src/excel/model/maakModel';
import { afdruk, alsTabel, bereik, bladVan, boekMet, CIJFERS, luisterMee, type Rijen } from '../hulp/werkboek';

/** Without a figure of 0, which a formula cannot tell from a blank. */
const kort: Rijen = CIJFERS.map((rij) => rij.map((w) => (w === 0 ? 5 : w)));

const RIJEN = CIJFERS.map((rij, i) => [...rij, i === 0 ? 'Opmerkingen' : 'x']);

/** Two sheets: figures under a title with a column of remarks, and something else. */
const beoordeeld = async (meer: Readonly<Record<string, Rijen>> = {}): Promise<Modelproef> => {
  const p = await modelproef(boekMet({ '2024-I': [['Eerste helft 2024'], [], ...RIJEN], Anders: [['x', 1]], ...meer }));
  await p.model.start();
  await p.model.acties.beoordeel();
  await p.host.rust();
  await p.model.acties.herlees();
  await bezorgd(p);
  return p;
};

describe('old outcomes', () => {
  test.each([
    ['a figure', '2024-I', 'E4', 8, true],
    ['a header', '2024-I', 'E3', 'Realisatie cumulatief 2024-I (nieuw)', true],
    ['a row below the table', '2024-I', 'A7', 'Bunnik', true],
    ['a remark', '2024-I', 'F4', 'gebeld', false],
    ['the header of the remarks', '2024-I', 'F3', 'Koppelingstekort', true],
    ['a column of ours', '2024-I', 'M4', 'eigen tekst', false],
    ['the title', '2024-I', 'A1', 'Tweede helft 2023', true],
    ['a column more', '2024-I', 'N1', 'Koppelingstekort', true],
    ['a cell far below', '2024-I', 'A40', 'los', true],
    ['another sheet', 'Anders', 'A1', 'y', false],
  ] as const)('an edit of %s', async (_, blad, adres, waarde, oud) => {
    const p = await beoordeeld();
    expect(p.model.toestand().lezingOud).toBe(false);
    p.host.typ(blad, adres, waarde);
    await bezorgd(p);
    expect(p.model.toestand().lezingOud).toBe(oud);
  });

  test('a co-author counts as well, until it is read', async () => {
    const p = await beoordeeld();
    p.host.bewerkAlsAnder('2024-I', 'E4', 8);
    await bezorgd(p);
    expect(p.model.toestand().lezingOud).toBe(true);
    await p.model.acties.herlees();
    await bezorgd(p);
    expect(p.model.toestand().lezingOud).toBe(false);
  });

  test("formulas of ours that recalculate are no news; a figure that rests on another sheet is", async () => {
    const p = await modelproef(boekMet({ '2024-I': kort.map((rij, i) => (i === 1 ? [...rij.slice(0, 4), '=Bron!A1'] : rij)), Bron: [[7]] }));
    await p.model.start();
    await p.model.acties.beoordeel();
    await p.host.rust();
    await p.model.acties.herlees();
    await bezorgd(p);
    expect([p.cel('2024-I', 'J2').waarde, p.model.toestand().lezingOud]).toEqual([3, false]);
    p.host.typ('Bron', 'A1', 40);
    await bezorgd(p);
    expect([p.cel('2024-I', 'J2').waarde, p.model.toestand().lezingOud]).toEqual([1, true]);
  });

  test.each([
    ['while it is written', 'schrijft', 1],
    ['while it is read back', 'leest', 4],
  ] as const)('an edit %s is never lost', async (_, soort, n) => {
    const p = await modelproef(boekMet({ '2024-I': kort }));
    await p.model.start();
    await p.model.acties.kiesSchrijfwijze('waarden');
    luisterMee(p.host).voor(soort, n, () => p.host.bewerkAlsAnder('2024-I', 'E2', 40));
    await p.model.acties.beoordeel();
    await bezorgd(p);
    const { melding, lezingOud } = p.model.toestand();
    // either it stopped the writing, or it is said that it was not read
    expect(melding === null ? lezingOud : melding).toEqual(melding === null ? true : { soort: 'hindernis', hindernis: { code: 'TUSSENTIJDS_GEWIJZIGD', blad: '2024-I' } });
    expect(p.model.toestand().lezingOud).toBe(true);
  });

  test('what was there before a reading that fails is still old after it', async () => {
    const p = await beoordeeld();
    p.host.typ('2024-I', 'E4', 8);
    await bezorgd(p);
    luisterMee(p.host).weiger('leest', 1, 5102);
    await p.model.acties.herlees();
    expect(p.model.toestand()).toMatchObject({ lezingOud: true, melding: { hindernis: { code: 'TE_DRUK' } } });
  });
});

describe('half-years in which the sheet says something else than the figures', () => {
  const PLEK = { blad: '2024-I', periode: { jaar: 2024, helft: 1 } } as const;
  const metWaarden = async (): Promise<Modelproef> => {
    const p = await modelproef(boekMet({ '2024-I': kort }));
    await p.model.start();
    await p.model.acties.kiesSchrijfwijze('waarden');
    await p.model.acties.beoordeel();
    await p.model.acties.herlees();
    expect(p.model.toestand().lezing?.oud).toEqual([]);
    return p;
  };
  const oud = (p: Modelproef): unknown => p.model.toestand().lezing?.oud;

  test('values stay old until they are written, whatever is chosen next', async () => {
    const p = await metWaarden();
    p.host.typ('2024-I', 'E2', 40);
    await p.model.acties.herlees();
    expect(oud(p)).toEqual([PLEK]);
    await p.model.acties.kiesSchrijfwijze('formules');
    await p.model.acties.herlees();
    expect(oud(p)).toEqual([PLEK]);
    await p.model.acties.beoordeel();
    expect(oud(p)).toEqual([]);
  });

  test('a choice makes them old without an edit', async () => {
    const p = await modelproef(boekMet({ '2024-I': kort.map((rij) => rij.map((w) => (w === 'Achterstand 1 januari 2024' ? 'Stand 1 januari 2024' : w))) }));
    await p.model.start();
    await p.model.acties.kiesSchrijfwijze('waarden');
    await p.model.acties.kies({ standteken: 'achterstand positief' });
    await p.model.acties.beoordeel();
    await p.model.acties.kies({ standteken: 'voorsprong positief' });
    expect([oud(p), p.model.toestand().lezingOud]).toEqual([[PLEK], false]);
  });

  test('Herstel looks again: what it brought back may be old', async () => {
    const p = await metWaarden();
    p.host.typ('2024-I', 'E2', 40);
    await p.model.acties.beoordeel();
    await p.model.acties.herstel();
    expect(p.model.toestand()).toMatchObject({ samenvatting: { wat: 'hersteld' }, lezingOud: false });
    expect([p.cel('2024-I', 'J2').waarde, oud(p)]).toEqual([3, [PLEK]]);
    const [rij] = p.model.toestand().lezing?.beoordeling?.tabellen[0]?.rijen ?? [];
    expect(rij?.beoordeling?.trede).toBe(1);
  });

  test('texts in another language, and figures beside ours, do not make them old', async () => {
    const p = await metWaarden();
    p.host.typ('2024-I', 'L2', 'Proposal: trede 3');
    p.host.typ('2024-I', 'N2', 5);
    await p.model.acties.herlees();
    expect(oud(p)).toEqual([]);
  });
});

describe('following that Excel refuses', () => {
  test('is told, and tried again at the next reading; nothing that happened before is lost', async () => {
    const boek = boekMet({ '2024-I': kort });
    const p = await modelproef(boek);
    const echt = maakExcelwerk();
    let keren = 0;
    const model = maakModel({ ...echt, luister: (l) => (++keren === 1 ? Promise.reject(new Hindernisfout({ code: 'TE_DRUK' })) : echt.luister(l)) }, { taal: 'nl', adem: () => Promise.resolve(), vandaag: () => ({ jaar: 2024, maand: 10, dag: 26 }) });
    await model.start();
    expect(model.toestand()).toMatchObject({ volgt: false, melding: { hindernis: { code: 'NIET_GEVOLGD' } } });
    expect(model.toestand().lezing).not.toBeNull();
    await model.acties.herlees();
    expect(model.toestand()).toMatchObject({ volgt: true, melding: null });
    p.host.typ('2024-I', 'E2', 40);
    await bezorgd(p);
    expect(model.toestand().lezingOud).toBe(true);
  });

  test('an edit during the first reading is seen', async () => {
    const p = await modelproef(boekMet({ '2024-I': kort }));
    luisterMee(p.host).voor('leest', 2, () => p.host.typ('2024-I', 'E2', 40));
    await p.model.start();
    await bezorgd(p);
    expect(p.model.toestand()).toMatchObject({ volgt: true, lezingOud: true });
  });
});

test.each(['1.9', '1.15'])('the selection is followed (%s)', async (apiniveau) => {
  const p = await modelproef(boekMet({ '2024-I': CIJFERS, Anders: [['x']] }), { apiniveau, alleenNiveau: true });
  await p.model.start();
  p.boek.selecteer(bladVan(p.boek, '2024-I'), bereik(2, 3, 2, 3));
  await bezorgd(p);
  expect(p.model.toestand().selectie).toEqual({ blad: '2024-I', rij: 2, kolom: 3 });
  p.boek.activeer(bladVan(p.boek, 'Anders'));
  await bezorgd(p);
  expect(p.model.toestand().lezing?.actiefBlad).toBe('Anders');
});

describe('cancelling', () => {
  /** Cancels as soon as the work is this far. */
  const annuleerBij = (p: Modelproef, deel: number): (() => void) => p.model.abonneer(() => { if ((p.model.toestand().werk?.deel ?? 0) >= deel) p.model.acties.annuleer(); });

  test.each([0, 0.05, 0.3, 0.5, 0.62, 0.7, 0.9])('at %d of assessing: told, and the workbook is as it was', async (deel) => {
    const boek = boekMet({ '2024-I': CIJFERS });
    alsTabel(boek, '2024-I', bereik(0, 0, 3, 4));
    const p = await modelproef(boek);
    const toen = afdruk(boek);
    const klaar = annuleerBij(p, deel);
    await p.model.acties.beoordeel();
    klaar();
    await p.host.rust();
    expect(p.model.toestand()).toMatchObject({ melding: { hindernis: { code: 'GEANNULEERD' } }, werk: null, herstel: null });
    expect(afdruk(boek)).toEqual(toen);
    await p.model.acties.beoordeel();
    expect(p.model.toestand()).toMatchObject({ melding: null, herstel: 'terug' });
  });

  test('while restoring: either nothing happened, or all of it', async () => {
    const boek = boekMet({ '2024-I': CIJFERS });
    const p = await modelproef(boek);
    const leeg = afdruk(boek);
    await p.model.acties.beoordeel();
    await p.host.rust();
    const vol = afdruk(boek);
    for (const [deel, herstel, inhoud] of [[0, 'terug', vol], [0.2, 'opnieuw', leeg]] as const) {
      const klaar = annuleerBij(p, deel);
      await p.model.acties.herstel();
      klaar();
      await p.host.rust();
      expect(p.model.toestand()).toMatchObject({ herstel, melding: herstel === 'terug' ? { hindernis: { code: 'GEANNULEERD' } } : null });
      expect(afdruk(boek)).toEqual(inhoud);
    }
  });
});
