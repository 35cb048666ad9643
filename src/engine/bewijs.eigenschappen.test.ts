import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beoordeel, bewijsTekst, canoniek, herreken, leesBewijs, maakBewijs } from '.';
import { allerlei, gewoon } from '../../test/beleid/willekeurig';
import { kaders } from '../kaders';
import { sha256 } from './sha256';

test('sha256 as others reckon it, for any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (t) => expect(sha256(t)).toBe(createHash('sha256').update(t, 'utf8').digest('hex'))));
});

test('canoniek: one form, and JSON', () => {
  fc.assert(fc.property(fc.jsonValue(), (v) => {
    expect(JSON.parse(canoniek(v))).toEqual(JSON.parse(JSON.stringify(v)));
    expect(canoniek(JSON.parse(canoniek(v)))).toBe(canoniek(v));
  }));
});

test('the same dossier gives the same bytes, is read back, and gives the same outcome again', () => {
  fc.assert(fc.property(fc.oneof(gewoon, allerlei), (d) => {
    const bewijs = maakBewijs(d, kaders);
    const tekst = bewijsTekst(bewijs);
    expect(bewijsTekst(maakBewijs({ ...d }, kaders))).toBe(tekst);
    const terug = leesBewijs(tekst);
    expect(terug).toEqual(bewijs);
    if (terug === null) return;
    expect(bewijsTekst(terug)).toBe(tekst);
    expect(bewijsTekst(maakBewijs(terug.dossier, kaders))).toBe(tekst);
    expect(terug.trede).toBe(beoordeel(d, kaders).trede);
    expect(herreken(terug, kaders)).toEqual({ soort: 'gelijk', trede: beoordeel(d, kaders).trede });
  }));
});
