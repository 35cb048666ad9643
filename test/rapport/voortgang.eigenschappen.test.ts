/** Whatever the figures: the sentences hold no number that is not one of the facts, and what is not known is never a zero. */
import * as fc from 'fast-check';
import { periode } from '../../src/engine';
import { kaders } from '../../src/kaders';
import { feitenVoor, type Halfjaarfeiten } from '../../src/rapport/feiten/feiten';
import { alsTekst } from '../../src/rapport/stuk/stuk';
import { platteTekst } from '../../src/rapport/stuk/plat';
import { voortgangblad } from '../../src/rapport/voortgang/blad';
import { kiesHalfjaren } from '../../src/rapport/voortgang/kies';
import { voortgangsrapportage } from '../../src/rapport/voortgang/stuk';
import { overgangzinnen, provinciezinnen, tekortzinnen, tellingzinnen, verschilzin } from '../../src/rapport/voortgang/zinnen';
import { feitenUit, feitenVanBladen, KOP, type Cel } from './halfjaren';

// Fictitious figures.

const soms = (a: fc.Arbitrary<number>): fc.Arbitrary<number | null> => fc.option(a, { freq: 8, nil: null });
const rij = fc.tuple(soms(fc.integer({ min: 1, max: 4 })), soms(fc.integer({ min: -90, max: 400 })), soms(fc.integer({ min: 1, max: 900 })), soms(fc.integer({ min: 0, max: 1200 })), fc.option(fc.integer({ min: 0, max: 900 }), { freq: 2, nil: null }));
const werkmap = fc.array(fc.tuple(rij, rij), { minLength: 1, maxLength: 24 });

const WOORDEN = ['één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien', 'twintig'];

const getallenIn = (zinnen: readonly string[]): readonly number[] =>
  zinnen.flatMap((z) => [
    ...[...z.matchAll(/\d[\d.]*\d|\d/g)].map((m) => Number(m[0].replaceAll('.', ''))),
    ...z.toLowerCase().replaceAll('eén', 'één').split(/[^\p{L}]+/u).flatMap((w) => (WOORDEN.includes(w) ? [WOORDEN.indexOf(w) + 1] : [])),
  ]);

const bekend = (...n: ReadonlyArray<number | null | undefined>): ReadonlySet<number> => new Set(n.flatMap((x) => (x == null ? [] : [Math.abs(x)])));
const kalender = (h: Halfjaarfeiten): readonly number[] => [1, h.periode.jaar, h.periode.jaar + 1, h.periode.jaar - 1, h.periode.helft, 2];

const klopt = (zinnen: readonly string[], feiten: ReadonlySet<number>): void => {
  expect(getallenIn(zinnen).filter((n) => !feiten.has(n))).toEqual([]);
};

test('no number in a sentence that is not a fact', () => {
  fc.assert(
    fc.property(werkmap, (rijen) => {
      const feiten = feitenUit(rijen);
      for (const h of feiten) {
        const voor = feitenVoor(feiten, h);
        const { sommen: s, pctTaakstelling, pctTotaalopgave, gemeldeEindstand, verschilEindstand } = h.provincie;
        klopt(provinciezinnen(h, voor), bekend(...kalender(h), s.realisatie, s.taakstellingMetHerverdeling, s.totaalopgave, s.beginstand, s.eindstand, pctTaakstelling, pctTotaalopgave, voor?.provincie.pctTaakstelling, voor?.provincie.pctTotaalopgave));
        klopt([verschilzin(h) ?? ''], bekend(...kalender(h), s.eindstand, gemeldeEindstand, verschilEindstand));
        klopt(tellingzinnen(h), bekend(h.periode.jaar, h.periode.jaar - 1, ...h.telling.flatMap((t) => [t.trede, t.nu, t.vroeger])));
        const { omhoog, omlaag, gelijk } = h.overgangen;
        klopt(overgangzinnen(h), bekend(...[omhoog, omlaag, gelijk].map((o) => o.length), ...[...omhoog, ...omlaag, ...gelijk].flatMap((o) => [o.van, o.naar])));
        klopt(tekortzinnen(h), bekend(h.periode.jaar, 1, h.gemeenten.filter((g) => g.tekort !== null).length));
      }
    }),
    { numRuns: 150 },
  );
});

test('a figure that is not known of everyone is said to be so, and stands nowhere as 0', () => {
  fc.assert(
    fc.property(werkmap, (rijen) => {
      const feiten = feitenUit(rijen);
      for (const h of feiten) {
        const zinnen = provinciezinnen(h, feitenVoor(feiten, h));
        const { realisatie, totaalopgave } = h.provincie.sommen;
        if (realisatie === null) expect(zinnen[0]).toContain('is niet te zeggen: de realisatie ontbreekt van');
        if (realisatie === null || totaalopgave === null) expect(zinnen.join(' ')).not.toMatch(/\d% van de totaalopgave \(/);
        if (h.gemeenten.every((g) => g.vorigeTrede === null)) expect(tellingzinnen(h).join(' ')).not.toMatch(/^Na |\. Na | Na de /);
      }
      const keuze = kiesHalfjaren(feiten, [periode(2024, 1)]);
      if (!keuze.gelukt) throw new Error('no half-year');
      const rij_ = voortgangsrapportage(feiten, keuze.halfjaren).blokken.flatMap((b) => (b.soort === 'tabel' && b.bijschrift === 'Provinciale resultaten' ? b.rijen : []))[0]?.map((c) => alsTekst(c.inhoud));
      const { sommen: s } = keuze.halfjaren[0]?.provincie ?? { sommen: { realisatie: 0 } };
      expect(rij_?.[4] === 'onbekend').toBe(s.realisatie === null);
    }),
    { numRuns: 50 },
  );
});

test('one gemeente, one person: singular', () => {
  const [h] = feitenUit([[[1, 0, 1, 1, null], [1, 0, 1, 1, null]]]).slice(-1);
  if (h === undefined) throw new Error('no facts');
  expect(provinciezinnen(h, null)[0]).toContain('samen 1 vergunninghouder gehuisvest. Dat is 100% van de taakstelling (1) en 100% van de totaalopgave (1).');
  expect(tellingzinnen(h)[0]).toBe('Over de eerste helft van 2024 komt één gemeente op trede 1 uit.');
  expect(overgangzinnen(h)[0]).toBe('Eén gemeente blijft staan. Op trede 1: Amersfoort.');
});

test('342 gemeenten in 20 half-years', () => {
  const wie = Array.from({ length: 342 }, (_, i) => ({ naam: `Gemeente ${i}`, cbsCode: `GM${i}` }));
  const bladen = Object.fromEntries(Array.from({ length: 20 }, (_, n) => {
    const [p, dag] = [`${2015 + Math.floor(n / 2)}-${1 + (n % 2)}`, `1 ${n % 2 === 0 ? 'januari' : 'juli'} ${2015 + Math.floor(n / 2)}`];
    return [p, [KOP(p, dag), ...wie.map((g, i): readonly Cel[] => [g.naam, 1 + ((i + n) % 3), (i * 7) % 60 - 10, 10 + ((i * 13 + n) % 90), (i * 11 + n) % 100, null])]];
  }));
  const alle = kaders.map((k) => ({ ...k, gemeenten: wie, ...(k.tot === null ? {} : { van: periode(2000, 1) }) }));
  const feiten = feitenVanBladen(bladen, wie, alle);
  const keuze = kiesHalfjaren(feiten, feiten.map((h) => h.periode));
  if (!keuze.gelukt) throw new Error(keuze.fout.code);
  expect(keuze.halfjaren).toHaveLength(20);
  const [plat, vel] = [platteTekst(voortgangsrapportage(feiten, keuze.halfjaren)), voortgangblad(feiten, keuze.halfjaren)];
  expect(plat).toContain('Gemeente 341');
  expect(vel.cellen.length).toBeGreaterThan(342 * 20);
  expect(vel.naam.length).toBeLessThanOrEqual(31);
});
