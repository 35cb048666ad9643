import { maakBlad, maakWerkmap } from '../../../test/hulp/blad';
import type { Dag } from '../../engine';
import { kaders, utrecht2024 } from '../../kaders';
import { herken } from '../herkennen';
import { beoordeelWerkmap } from './beoordeelWerkmap';
import { nuVerlopen, verlopenBesluiten, verlopenBesluitenTekst } from './verlopen';

// Fictitious figures.

const BESLUITEN = maakBlad('IBT-besluiten', [['Gemeente', 'Halfjaar', 'Besloten trede', 'Datum', 'Tot'], ['Lopik', '2024-2', 1, '26-1-2025', '1-3-2025'], ['Soest', '2024-2', 2, '26-9-2024', '31-12-2024'], ['Zeist', '2024-2', 2, '26-9-2024', '30-11-2024'], ['Baarn', '2024-2', 2, '26-9-2024', null]]);
const NAMEN = ['Lopik', 'Soest', 'Zeist', 'Baarn'];
const eerst = maakBlad('2024-2', [['Gemeente', 'Vorige trede', 'Achterstand 1 juli 2024', 'Taakstelling 2024-2', 'Realisatie 2024-2'], ...NAMEN.map((n) => [n, 1, 10, 20, 5])]);
const later = maakBlad('2025-1', [['Gemeente', 'Achterstand 1 januari 2025', 'Taakstelling 2025-1', 'Realisatie 2025-1'], ...NAMEN.map((n) => [n, 25, 20, 5])]);

const tabellen = (...bladen: readonly ReturnType<typeof maakBlad>[]) => {
  const h = herken(maakWerkmap(...bladen, BESLUITEN), utrecht2024.gemeenten, {});
  if (!h.gelukt) throw new Error(JSON.stringify(h.fouten));
  return beoordeelWerkmap(h.tabellen, kaders).tabellen;
};
const op = (jaar: number, maand: number, dag: number): Dag => ({ jaar, maand, dag });

test('its last day is still a day on which it holds; the day after it is said, and what the assessment said already is not said twice', () => {
  const alle = tabellen(eerst);
  const namen = (d: Dag) => verlopenBesluiten(alle, d).map((v) => v.gemeente);
  expect([op(2024, 12, 31), op(2025, 1, 1), op(2025, 3, 1), op(2025, 3, 2), op(2026, 11, 30)].map(namen)).toEqual([[], ['Soest'], ['Soest'], ['Lopik', 'Soest'], ['Lopik', 'Soest']]);
  // Zeist ended before the half-year did: of that the assessment itself speaks
  expect(alle[0]?.rijen.map((r) => r.bevindingen.filter((b) => b.code === 'BESLUIT_VERLOPEN').length)).toEqual([0, 0, 1, 0]);
});

test('where it is the vorige trede of the half-year after, that is said with it; without that half-year the row after says it alone', () => {
  const vandaag = op(2025, 5, 1);
  expect(verlopenBesluitenTekst(verlopenBesluiten(tabellen(eerst, later), vandaag).filter((v) => v.gemeente === 'Lopik'), vandaag)).toEqual([
    {
      nl: "Verlopen op 1 mei 2025: het besluit over Lopik 2024-2 ('IBT-besluiten'!C2: trede 1, tot en met 1 maart 2025). Wat besloten was, telt mee zoals het er staat, tot er anders is besloten.",
      en: "Expired on 1 May 2025: the decision on Lopik 2024-2 ('IBT-besluiten'!C2: trede 1, up to and including 1 March 2025). What was decided counts as it stands, until something else is decided.",
    },
  ]);
});

test('of the half-year that builds on it', () => {
  const loopt = maakBlad('2025-1', [['Gemeente', 'Achterstand 1 januari 2025', 'Taakstelling 2025-1', 'Realisatie 2025-1'], ['Lopik', 25, 20, 5]]);
  const besluit = maakBlad('IBT-besluiten', [['Gemeente', 'Halfjaar', 'Besloten trede', 'Datum', 'Tot'], ['Lopik', '2024-2', 1, '26-1-2025', '31-8-2025']]);
  const h = herken(maakWerkmap(eerst, loopt, besluit), utrecht2024.gemeenten, {});
  const alle = h.gelukt ? beoordeelWerkmap(h.tabellen, kaders).tabellen : [];
  const vandaag = op(2026, 11, 30);
  expect(alle.map((t) => t.rijen.flatMap((r) => nuVerlopen(r, vandaag)).map((b) => b.van))).toEqual([[undefined], [{ jaar: 2024, helft: 2 }]]);
  expect(verlopenBesluitenTekst(verlopenBesluiten(alle, vandaag), vandaag)[0]?.nl).toContain("Lopik 2024-2 ('IBT-besluiten'!C2: trede 1, tot en met 31 augustus 2025, ook als vorige trede van 2025-1)");
  expect(verlopenBesluitenTekst(verlopenBesluiten(alle.slice(1), vandaag), vandaag)[0]?.nl).toContain('Lopik 2024-2 (trede 1, tot en met 31 augustus 2025, ook als vorige trede van 2025-1)');
});
