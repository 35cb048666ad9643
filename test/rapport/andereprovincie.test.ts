/** A workbook of gemeenten that no kader names: nothing in its documents is of the province of the kader. Fictitious figures. */
import { GEMEENTEN } from './halfjaren';
import { kaders } from '../../src/kaders';
import { briefgegevensVan } from '../../src/kaders/brieven';
import { kaartUtrecht } from '../../src/kaders/utrecht/kaart';
import { feitenVan, type Feiten } from '../../src/rapport/feiten/feiten';
import { kaartblad } from '../../src/rapport/kaart/blad';
import { kaartexport, realisatieexport } from '../../src/rapport/kaart/export';
import { kaartVan } from '../../src/rapport/kaart/kaart';
import { platteTekst } from '../../src/rapport/stuk/plat';
import { letOpZinnen } from '../../src/rapport/stukken/letop';
import { maakStukken } from '../../src/rapport/stukken/stukken';
import { voortgangblad } from '../../src/rapport/voortgang/blad';
import { beoordeelWerkmap } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import { herken } from '../../src/werkmap/herkennen';
import { blad, gelukt, map } from '../../src/werkmap/herkennen/proefblad';
import { halfjaar } from './voorbeeld';

const KOP = ['Gemeente', 'CBS-code', 'Vorige trede', 'Achterstand 1 juli 2024', 'Taakstelling 2024-2', 'Herverdeling', 'Realisatie 2024-2'];

const feitenMet = (...rijen: ReadonlyArray<readonly [string, string]>): Feiten =>
  feitenVan(beoordeelWerkmap(gelukt(herken(map(blad('2024-2', [KOP, ...rijen.map(([naam, code], i) => [naam, code, 2, 10 + i, 20, i % 2 === 0 ? 2 : -2, 15])])), [...GEMEENTEN, ...rijen.map(([naam]) => ({ naam, cbsCode: '' })).filter((g) => !GEMEENTEN.some((x) => x.naam === g.naam))], {})), kaders), kaders);

const ander = feitenMet(['Bergen', 'GM0373'], ['Nuenen', 'GM0820']);
const h = halfjaar(ander, 2024, 2);
const stukken = (feiten: Feiten) => maakStukken(halfjaar(feiten, 2024, 2), { feiten, rapporthalfjaren: feiten, briefgegevensVan, contacten: { aanwezig: false, contacten: [], gepland: [], fouten: [] }, gevraagd: () => true }).flatMap((u) => (u.gelukt ? [u] : []));

test('no document speaks of the province of the kader, but by the name of the kader itself; that is asked', () => {
  for (const s of stukken(ander)) {
    const tekst = platteTekst(s.stuk);
    expect(tekst.replaceAll(/provincie Utrecht(?=[.;,) ]|$)/g, '')).not.toMatch(/Staten van Utrecht|De provincie Utrecht|Utrechtse Heuvelrug|hebben geen rij|de provincie\s+samen/);
    if (s.soort === 'Toezichtbrief') {
      expect(tekst.match(/Gedeputeerde Staten van \[naam van de provincie\]/g)).toHaveLength(2);
      expect(tekst).toContain('[deze bijlage is die van de provincie Utrecht: ga na of zij hier geldt, of vervang haar]');
      expect(s.plaatsen?.teksten['provincie']).toBe('[naam van de provincie]');
    }
  }
  const letOp = letOpZinnen(stukken(ander).flatMap((s) => s.letOp), h.periode, 'nl').filter((z) => z.includes('provincie'));
  expect(letOp).toEqual(['Geen van de gemeenten in de werkmap is er een van de provincie Utrecht, waarvan dit kader is. Vul de naam van de provincie in, en ga na of het kader geldt.']);
});

test('no square is drawn for gemeenten of the kader that the sheet is not about', () => {
  expect(h.ontbreekt).toEqual([]);
  const kaart = kaartVan(h, kaartUtrecht);
  expect([kaart.tegels, kaart.rijen, kaart.kolommen, kaart.zonderPlek.map((g) => g.gemeente)]).toEqual([[], 0, 0, ['Bergen', 'Nuenen']]);
  const tekst = [...kaartblad(h, kaartUtrecht).cellen, ...voortgangblad(ander, ander, kaartUtrecht).cellen].map((c) => String(c.waarde)).join('\n');
  expect(tekst).not.toMatch(/geen cijfers|Zeist|vierkant/);
  expect(tekst).toContain('Geen van de gemeenten heeft een plek op de kaart: zij staan in de lijst.');
});

test('with one gemeente of the kader it is that province, of which the others are missing', () => {
  const deel = feitenMet(['Zeist', 'GM0355'], ['Bergen', 'GM0373']);
  const [eerste] = stukken(deel);
  expect(eerste === undefined ? '' : platteTekst(eerste.stuk)).toContain('Gedeputeerde Staten van Utrecht houden');
  expect(halfjaar(deel, 2024, 2).ontbreekt).toHaveLength(25);
  expect(letOpZinnen(stukken(deel).flatMap((s) => s.letOp), h.periode, 'nl').some((z) => z.includes('provincie Utrecht, waarvan'))).toBe(false);
});

test('both tables have the CBS code of the row of a gemeente that no kader names; what is no such code is left out', () => {
  const codes = (csv: string): readonly string[] => csv.split('\r\n').slice(1, -1).map((r) => r.split(';')[0] ?? '');
  expect([codes(kaartexport(ander)), codes(realisatieexport(ander))]).toEqual([['GM0373', 'GM0820'], ['GM0373', 'GM0820']]);
  expect(codes(kaartexport(feitenMet(['Bergen', 'GM0373'], ['Nuenen', 'onbekend'], ['Zeist', ''])))).toEqual(['GM0355', 'GM0373', '']);
});
