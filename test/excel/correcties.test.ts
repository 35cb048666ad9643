import { bezorgd, plekken } from '../hulp/excelmodel';
import { aanvaard, begin, BLAD, neemOver, NIEUW, plak, soorten, type Proef } from '../hulp/correctieproef';
import { kolomErbij, rijErbij, sorteer } from '../hulp/verschuif';
import { afdruk, bereik, bladVan, boekMet, CIJFERS, houdAntwoorden, zetOpmaak } from '../hulp/werkboek';

// Pasted figures of COA, accepted in the pane, on the real office.js and the embedded host.

describe('all, some, none', () => {
  test('all: in the own cells, in one writing; the pane reads it again and says so', async () => {
    const p = await begin(boekMet({ [BLAD]: CIJFERS }));
    await neemOver(p);
    expect(p.waarden('C2', 'D2', 'E2', 'C3', 'D3', 'E3', 'C4', 'D4', 'E4')).toEqual([17, 16, 33, 2, 50, 52, 20, 64, 61]);
    // read, looked at once more, written, read back, and read for the pane
    expect(soorten(p)).toEqual(['leest', 'leest', 'leest', 'schrijft', 'leest', 'leest', 'leest']);
    expect(p.model.toestand()).toMatchObject({ melding: null, werk: null, herstel: 'terug', lezingOud: false, samenvatting: { wat: 'overgenomen', cellen: 3, plekken: plekken(BLAD) } });
    expect(aanvaard(p, NIEUW).gekozen).toEqual([]);
  });

  test('some: those cells and no other', async () => {
    const p = await begin(boekMet({ [BLAD]: CIJFERS }));
    const voor = afdruk(p.boek);
    await neemOver(p, NIEUW, (c) => c.gemeente === 'Zeist');
    expect(p.waarden('E2', 'C3', 'D4')).toEqual([7, 0, 64]);
    p.host.typ(BLAD, 'D4', 60);
    expect(afdruk(p.boek)).toEqual(voor);
  });

  test('none: no request at all', async () => {
    const p = await begin(boekMet({ [BLAD]: CIJFERS }));
    const toen = p.model.toestand();
    await neemOver(p, NIEUW, () => false);
    expect(soorten(p)).toEqual([]);
    expect(p.model.toestand()).toBe(toen);
  });
});

describe('Herstel', () => {
  test('gives exactly what was, in one writing; after that there is nothing left to restore', async () => {
    const p = await begin(boekMet({ [BLAD]: CIJFERS }));
    const voor = afdruk(p.boek);
    await neemOver(p);
    p.verkeer.wis();
    await p.model.acties.herstel();
    await p.host.rust();
    expect(afdruk(p.boek)).toEqual(voor);
    expect(soorten(p).filter((s) => s === 'schrijft')).toEqual(['schrijft']);
    expect(p.model.toestand()).toMatchObject({ melding: null, herstel: null, samenvatting: { wat: 'hersteld', cellen: 3 } });
    expect(aanvaard(p, NIEUW).gekozen).toHaveLength(3);
    await p.model.acties.herstel();
    expect(p.model.toestand().melding).toMatchObject({ hindernis: { code: 'NIETS_TE_HERSTELLEN' } });
  });

  test('after sorting each gemeente gets its own old figure', async () => {
    const p = await begin(boekMet({ [BLAD]: CIJFERS }));
    await neemOver(p);
    sorteer(p.boek, BLAD, 1, [3, 1, 2]);
    await p.model.acties.herstel();
    expect(p.waarden('A2', 'D2', 'A3', 'E3', 'A4', 'C4')).toEqual(['Zeist', 60, 'Lopik', 7, 'Soest', 0]);
    expect(p.model.toestand().melding).toBeNull();
  });

  test('after a row came above the header and one among the gemeenten', async () => {
    const p = await begin(boekMet({ [BLAD]: CIJFERS }));
    await neemOver(p);
    rijErbij(p.boek, BLAD, 0);
    rijErbij(p.boek, BLAD, 2);
    p.host.typ(BLAD, 'A3', 'Bunnik');
    p.host.typ(BLAD, 'E3', 12);
    await p.model.acties.herstel();
    expect(p.waarden('E3', 'E4', 'C5', 'D6')).toEqual([12, 7, 0, 60]);
    expect(p.model.toestand().melding).toBeNull();
  });

  test('after a column came before the figures and a row above the header', async () => {
    const p = await begin(boekMet({ [BLAD]: CIJFERS }));
    await neemOver(p);
    kolomErbij(p.boek, BLAD, 2);
    rijErbij(p.boek, BLAD, 0);
    await p.model.acties.herstel();
    expect(p.waarden('F3', 'D4', 'E5')).toEqual([7, 0, 60]);
    expect(p.model.toestand().melding).toBeNull();
  });

  test('under two header rows, of which the lower one is blank here and there, after a column came in between', async () => {
    const kop = CIJFERS[0]?.map((k) => (typeof k === 'string' ? k.replace(' 2024-I', '') : k)) ?? [];
    const p = await begin(boekMet({ [BLAD]: [kop, [null, '2024-I', null, '2024-I', null], ...CIJFERS.slice(1)] }));
    expect(p.model.toestand().lezing?.beoordeling?.tabellen[0]?.tabel.kop).toMatchObject({ rij: 0, totRij: 1 });
    await neemOver(p);
    expect(p.waarden('E3', 'C4', 'D5')).toEqual([33, 2, 64]);
    kolomErbij(p.boek, BLAD, 2);
    // what stands in the old place now is no figure of this table any more
    p.host.typ(BLAD, 'C4', 2);
    await p.model.acties.herstel();
    expect(p.waarden('F3', 'C4', 'D4', 'E5')).toEqual([7, 2, 0, 60]);
    expect(p.model.toestand().melding).toBeNull();
  });

  test('a figure that the user changed since stays, and is told', async () => {
    const p = await begin(boekMet({ [BLAD]: CIJFERS }));
    await neemOver(p);
    p.host.typ(BLAD, 'E2', 34);
    await p.model.acties.herstel();
    expect(p.waarden('E2', 'C3', 'D4')).toEqual([34, 0, 60]);
    expect(p.model.toestand().melding).toMatchObject({ hindernis: { code: 'HERSTEL_BOTST', blad: BLAD, cel: 'E2', aantal: 1 } });
  });

  test('texts, placeholders and blanks come back as they were', async () => {
    const rijen = [CIJFERS[0] ?? [], ['Lopik', 2, 17, true, '7 personen'], ['Soest', 1, null, 50, 52], ['Zeist', 3, 20, 'n.v.t.', 61]];
    const p = await begin(boekMet({ [BLAD]: rijen }));
    await neemOver(p);
    expect(p.waarden('D2', 'E2', 'C3', 'D4')).toEqual([16, 33, 2, 64]);
    await p.model.acties.herstel();
    await p.host.rust();
    expect(p.waarden('D2', 'E2', 'C3', 'D4')).toEqual([true, '7 personen', null, 'n.v.t.']);
    expect(p.model.toestand().melding).toBeNull();
  });
});

test('what the user undid in Excel already is no clash for Herstel', async () => {
  const p = await begin(boekMet({ [BLAD]: [CIJFERS[0] ?? [], ['Lopik', 2, 17, true, '7 personen'], ['Soest', 1, null, 50, 52], ['Zeist', 3, 20, 60, 61]] }));
  const voor = afdruk(p.boek);
  await neemOver(p);
  while (p.host.maakOngedaan()) await p.host.rust();
  expect(afdruk(p.boek)).toEqual(voor);
  await p.model.acties.herstel();
  expect(p.model.toestand()).toMatchObject({ melding: null, samenvatting: { wat: 'hersteld', cellen: 0 } });
  expect(afdruk(p.boek)).toEqual(voor);
});

describe('what stands beside the figures', () => {
  test.each(['formules', 'waarden'] as const)('treden of ours are not rewritten in silence: where they are old the pane says so (%s)', async (wijze) => {
    const p = await begin(boekMet({ [BLAD]: CIJFERS.map((rij) => rij.map((w) => (w === 0 ? 5 : w))) }));
    await p.model.acties.kiesSchrijfwijze(wijze);
    await p.model.acties.beoordeel();
    await p.host.rust();
    expect(p.cel(BLAD, 'J2').waarde).toBe(3);
    const laat = houdAntwoorden(p.host);
    await p.model.acties.neemOver(aanvaard(p, NIEUW, (c) => c.gemeente === 'Lopik'));
    const levend = wijze === 'formules';
    // formulas were still at work when the pane read the sheet after the writing: nothing is old for that
    expect(p.model.toestand().lezing).toMatchObject(levend ? { oud: [], rekenend: plekken(BLAD) } : { oud: plekken(BLAD), rekenend: [] });
    await laat();
    expect(p.cel(BLAD, 'J2').waarde).toBe(levend ? 1 : 3);
    const verzoeken = soorten(p).length;
    expect(await p.straks()).toBe(levend);
    expect(p.model.toestand().lezing).toMatchObject({ oud: levend ? [] : plekken(BLAD), rekenend: [] });
    // one quiet look, of the two rounds that a look takes
    expect(soorten(p).slice(verzoeken)).toEqual(levend ? ['leest', 'leest'] : []);
    expect(await p.straks()).toBe(false);
    expect(p.model.toestand()).toMatchObject({ lezingOud: false, melding: null, samenvatting: { wat: 'overgenomen' } });
  });

  /** Formulas of ours are there, and at work after corrections until they are let go. */
  const metFormules = async (): Promise<readonly [Proef, () => Promise<void>]> => {
    const p = await begin(boekMet({ [BLAD]: CIJFERS.map((rij) => rij.map((w) => (w === 0 ? 5 : w))) }));
    await p.model.acties.beoordeel();
    await p.host.rust();
    return [p, houdAntwoorden(p.host)];
  };
  const lopik = (p: Proef): Promise<void> => p.model.acties.neemOver(aanvaard(p, NIEUW, (c) => c.gemeente === 'Lopik'));

  test('a formula of ours that still says otherwise at the quiet look is old', async () => {
    const [p, laat] = await metFormules();
    await lopik(p);
    expect(p.model.toestand().lezing?.oud).toEqual([]);
    await laat();
    // as where Excel has no functions of ours any more
    const blad = bladVan(p.boek, BLAD);
    const cel = blad.cel(1, 9);
    if (cel !== undefined) blad.zetCel(1, 9, { ...cel, waarde: 3 });
    await p.straks();
    expect(p.model.toestand().lezing).toMatchObject({ oud: plekken(BLAD), rekenend: [] });
  });

  test('while Excel says that it still calculates nothing is called old, and there is no second quiet look', async () => {
    const [p, laat] = await metFormules();
    await lopik(p);
    await p.straks();
    expect(p.model.toestand().lezing).toMatchObject({ oud: [], rekenend: plekken(BLAD) });
    expect(await p.straks()).toBe(false);
    await laat();
    await p.model.acties.herlees();
    expect(p.model.toestand().lezing).toMatchObject({ oud: [], rekenend: [] });
  });

  test('a value among formulas is old at once', async () => {
    const [p, laat] = await metFormules();
    p.host.typ(BLAD, 'J2', 3);
    await lopik(p);
    expect(p.model.toestand().lezing).toMatchObject({ oud: plekken(BLAD), rekenend: [] });
    await laat();
  });

  test('where Excel calculates only when asked, formulas are old at once, and the pane is told why', async () => {
    const [p, laat] = await metFormules();
    p.boek.rekenwijze = 'Manual';
    await lopik(p);
    await laat();
    expect(p.cel(BLAD, 'J2').waarde).toBe(3);
    expect(p.model.toestand().lezing).toMatchObject({ oud: plekken(BLAD), rekenend: [], handmatig: true });
    expect(await p.straks()).toBe(false);
  });

  test('what is done in the meantime makes the quiet look needless', async () => {
    const [p, laat] = await metFormules();
    await lopik(p);
    await laat();
    await p.model.acties.herlees();
    const { lezing } = p.model.toestand();
    expect(lezing).toMatchObject({ oud: [], rekenend: [] });
    await p.straks();
    expect(p.model.toestand().lezing).toBe(lezing);
  });

  test('what the user types in a corrected cell afterwards is news, as before', async () => {
    const p = await begin(boekMet({ [BLAD]: CIJFERS }));
    await neemOver(p);
    await bezorgd(p);
    expect(p.model.toestand().lezingOud).toBe(false);
    p.host.typ(BLAD, 'E2', 34);
    await bezorgd(p);
    expect(p.model.toestand().lezingOud).toBe(true);
  });

  test('a half-year that is fixed: the figure changes, its treden stay, and it can be taken back', async () => {
    const p = await begin(boekMet({ [BLAD]: CIJFERS.map((rij) => rij.map((w) => (w === 0 ? 5 : w))) }));
    await p.model.acties.beoordeel();
    await p.host.rust();
    const [plek] = plekken(BLAD);
    if (plek !== undefined) await p.model.acties.zetVast(plek);
    const voor = afdruk(p.boek);
    await neemOver(p);
    expect(p.waarden('E2', 'J2')).toEqual([33, 3]);
    await p.model.acties.herstel();
    await p.host.rust();
    expect(p.model.toestand().melding).toBeNull();
    expect(afdruk(p.boek)).toEqual(voor);
  });
});

describe('cells of the user keep their looks', () => {
  test('a column that is formatted as text gets a number and stays text-formatted; Herstel brings text and number back', async () => {
    const boek = boekMet({ [BLAD]: [CIJFERS[0] ?? [], ['Lopik', 2, 17, 16, '7'], ['Soest', 1, 0, 50, 52], ['Zeist', 3, 20, 60, 61]] });
    zetOpmaak(boek, BLAD, bereik(1, 2, 3, 4), { notatie: '@' });
    const p = await begin(boek);
    const voor = afdruk(boek);
    await neemOver(p);
    expect(p.model.toestand().melding).toBeNull();
    expect(p.waarden('E2', 'C3', 'D4')).toEqual([33, 2, 64]);
    expect(['E2', 'C3', 'D4'].map((a) => bladVan(boek, BLAD).cel(Number(a[1]) - 1, a.charCodeAt(0) - 65)?.opmaak.notatie)).toEqual(['@', '@', '@']);
    await p.model.acties.herstel();
    await p.host.rust();
    expect(afdruk(boek)).toEqual(voor);
  });

  test('a blank cell with a date format: refused by name, nothing is written', async () => {
    const boek = boekMet({ [BLAD]: [CIJFERS[0] ?? [], ['Lopik', 2, 17, 16, null], ['Soest', 1, 0, 50, 52], ['Zeist', 3, 20, 60, 61]] });
    zetOpmaak(boek, BLAD, bereik(1, 4, 1, 4), { notatie: 'd-m-yyyy' });
    const p = await begin(boek);
    const voor = afdruk(boek);
    await neemOver(p);
    expect(p.model.toestand()).toMatchObject({ herstel: null, samenvatting: null, melding: { hindernis: { code: 'CEL_DATUMOPMAAK', blad: BLAD, cel: 'E2' } } });
    expect(afdruk(boek)).toEqual(voor);
  });
});

test('a source that would be read otherwise afterwards: not one figure is taken over', async () => {
  const boek = boekMet({ Cijfers: [['Periode', 'Gemeente', 'Vorige trede', 'Stand begin', 'Taakstelling', 'Totaalopgave', 'Realisatie'], ['2024-1', 'Lopik', 2, 17, 16, 33, 7]] });
  const p = await begin(boek);
  const voor = afdruk(boek);
  await neemOver(p, plak([['Periode', 'Gemeente', 'Achterstand begin', 'Taakstelling', 'Realisatie'], ['2024-1', 'Lopik', 19, 16, 7]]));
  expect(p.model.toestand().melding).toMatchObject({ hindernis: { code: 'CORRECTIE_LEEST_ANDERS', verschil: { code: 'VRAAG_ERNA' } } });
  expect(soorten(p)).not.toContain('schrijft');
  expect(afdruk(boek)).toEqual(voor);
});
