import { modelproef, type Modelproef } from '../hulp/excelmodel';
import { afdruk, alsTabel, bereik, bladVan, boekMet, CIJFERS } from '../hulp/werkboek';

jest.setTimeout(30_000);

const RIJEN = CIJFERS.map((rij, i) => [...rij, i === 0 ? 'Opmerkingen' : 'x']);

/** Excel tells of what happened a little later, and what is told may ask something in its turn. */
const bezorgd = async ({ host }: Modelproef): Promise<void> => {
  for (let i = 0; i < 3; i += 1) {
    await host.rust();
    await new Promise((verder) => setTimeout(verder, 15));
  }
};

/** Two sheets: figures with a column of remarks, and something else. */
const beoordeeld = async (): Promise<Modelproef> => {
  const p = await modelproef(boekMet({ '2024-I': RIJEN, Anders: [['x', 1]] }));
  await p.model.start();
  await p.model.acties.beoordeel();
  await p.host.rust();
  await p.model.acties.herlees();
  await bezorgd(p);
  return p;
};

describe('old outcomes', () => {
  test.each([
    ['a figure', '2024-I', 'E2', 8, true],
    ['a header', '2024-I', 'E1', 'Realisatie cumulatief 2024-I (nieuw)', true],
    ['a row below the table', '2024-I', 'A5', 'Bunnik', true],
    ['a remark', '2024-I', 'F2', 'gebeld', false],
    ['a column of ours', '2024-I', 'M2', 'eigen tekst', false],
    ['far below', '2024-I', 'A40', 'los', false],
    ['another sheet', 'Anders', 'A1', 'y', false],
  ] as const)('an edit of %s', async (_, blad, adres, waarde, oud) => {
    const p = await beoordeeld();
    expect(p.model.toestand().verouderd).toBe(false);
    p.host.typ(blad, adres, waarde);
    await bezorgd(p);
    expect(p.model.toestand().verouderd).toBe(oud);
  });

  test('a co-author counts as well; a formula that recalculates does not', async () => {
    const p = await beoordeeld();
    p.host.bewerkAlsAnder('2024-I', 'E2', 8);
    await bezorgd(p);
    expect(p.model.toestand().verouderd).toBe(true);
    await p.model.acties.beoordeel();
    await bezorgd(p);
    expect(p.model.toestand().verouderd).toBe(false);
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
