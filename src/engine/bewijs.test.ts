import { createHash } from 'node:crypto';
import { bewijsTekst, canoniek, herreken, kaderhash, leesBewijs, maakBewijs, VERSIE, type Dossier } from '.';
import { kaders, utrecht2021, utrecht2024 } from '../kaders';
import { sha256 } from './sha256';

/** The published letter of Utrecht. */
const utrecht: Dossier = { gemeente: 'Utrecht', periode: { jaar: 2022, helft: 1 }, taakstelling: 203, herverdeling: 1, beginstand: 171, realisatie: 168, vorigeTrede: { trede: 2, herkomst: 'opgegeven' } };

describe('sha256', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
  ])('%j, as the standard has it', (tekst, hash) => expect(sha256(tekst)).toBe(hash));
  test.each([0x00, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xfffd, 0xffff, 0x1_0000, 0x10_ffff])('as others reckon it, at every edge of UTF-8: %i', (punt) =>
    expect(sha256(`a${String.fromCodePoint(punt)}b`)).toBe(createHash('sha256').update(`a${String.fromCodePoint(punt)}b`, 'utf8').digest('hex')));
  test('as others reckon it, for any length around a block', () => {
    const anders = (t: string): string => createHash('sha256').update(t, 'utf8').digest('hex');
    for (let n = 50; n < 70; n += 1) expect(sha256('€'.repeat(n))).toBe(anders('€'.repeat(n)));
  });
});

test('canoniek: one form whatever the order, and JSON', () => {
  expect(canoniek({ b: [1, undefined, { d: null, c: 'é"' }], a: undefined, A: -0 })).toBe('{"A":0,"b":[1,null,{"c":"é\\"","d":null}]}');
});

describe('a receipt', () => {
  test('of Utrecht 2022-1', () => {
    expect(bewijsTekst(maakBewijs(utrecht, kaders))).toBe(
      `{"dossier":{"beginstand":171,"gemeente":"Utrecht","herverdeling":1,"periode":{"helft":1,"jaar":2022},"realisatie":168,"taakstelling":203,"vorigeTrede":{"herkomst":"opgegeven","trede":2}},"kader":"utrecht-2021-2024","kaderhash":"${kaderhash(utrecht2021)}","trede":3,"versie":"${VERSIE}"}`,
    );
    expect(kaderhash(utrecht2021)).toBe(createHash('sha256').update(canoniek(utrecht2021)).digest('hex'));
  });
  test('of a half-year without a kader', () => {
    const bewijs = maakBewijs({ ...utrecht, periode: { jaar: 2019, helft: 1 } }, kaders);
    expect(bewijs).toMatchObject({ kader: null, kaderhash: null, trede: null });
    expect(herreken(bewijs, kaders)).toEqual({ soort: 'gelijk', trede: null });
  });
  test('has the trede of a besluit, not its words', () =>
    expect(maakBewijs({ ...utrecht, besluit: { trede: 2, reden: 'x'.repeat(40_000), auteur: 'GS', datum: '2022-09-22', tot: '2022-12-31' } }, kaders).dossier.besluit).toEqual({ trede: 2, reden: '', auteur: '', datum: '' }));
  test.each(['', 'null', '[]', '{', '"x"', '{"versie":"0.1.0"}', bewijsTekst(maakBewijs(utrecht, kaders)).replace('203', '"203"'), bewijsTekst(maakBewijs(utrecht, kaders)).replace('"helft":1', '"helft":3')])('%j is none', (tekst) =>
    expect(leesBewijs(tekst)).toBeNull());
});

describe('done again', () => {
  const toen = maakBewijs(utrecht, kaders);
  test('another version is named', () =>
    expect(herreken({ ...toen, versie: '0.0.9' }, kaders)).toEqual({ soort: 'anders', verschillen: [{ code: 'VERSIE', toen: '0.0.9', nu: VERSIE }] }));
  test('a kader that was changed is named by its hash', () => {
    const anders = [{ ...utrecht2021, naam: { ...utrecht2021.naam, nl: 'Ander' } }, utrecht2024];
    expect(herreken(toen, anders)).toEqual({ soort: 'anders', verschillen: [{ code: 'KADERHASH', kader: utrecht2021.id, toen: kaderhash(utrecht2021), nu: kaderhash(anders[0] ?? utrecht2021) }] });
  });
  test('another kader, or none', () =>
    expect(herreken(toen, [])).toEqual({ soort: 'anders', verschillen: [{ code: 'KADER', toen: utrecht2021.id, nu: null }, { code: 'UITKOMST', toen: 3, nu: null }] }));
  test('another outcome, also where all else is the same', () =>
    expect(herreken({ ...toen, trede: 2 }, kaders)).toEqual({ soort: 'anders', verschillen: [{ code: 'UITKOMST', toen: 2, nu: 3 }] }));
});
