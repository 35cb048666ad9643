import { periode, prognose, type Prognoseuitkomst, type Provincieverwachting } from '../engine';
import { kaders } from '../kaders';
import { aantalOmhoogTekst, geenPrognose, isPrognosetekst, prognoseToelichting } from './prognose';

const v = (omhoog: number, omhoogOnbekend: number): Provincieverwachting => ({ methode: 'standNu', lezing: 'afgeleid', realisatie: null, eindstand: null, omhoog, omhoogOnbekend });

test.each([[0, 0, '0', '0'], [3, 0, '3', '3'], [0, 2, 'onbekend', 'unknown'], [3, 2, 'minstens 3', 'at least 3']])('%d go up and of %d it is not known', (omhoog, onbekend, nl, en) =>
  expect([aantalOmhoogTekst(v(omhoog, onbekend), 'nl'), aantalOmhoogTekst(v(omhoog, onbekend), 'en')]).toEqual([nl, en]));

const van = (dag: number, extra: object = {}): Prognoseuitkomst =>
  prognose({ dossier: { gemeente: 'Zeist', periode: periode(2023, 2), taakstelling: 100, beginstand: 30, realisatie: 20, vorigeTrede: { trede: 2, herkomst: 'opgegeven' }, ...extra }, dag: { jaar: 2023, maand: 10, dag }, vorigeRealisatie: 25 }, kaders);

test('the prognosis of one gemeente in one cell, in both languages', () => {
  expect(prognoseToelichting(van(26), 'nl')).toBe('Stand van Zeist op 26 oktober 2023, gerekend met taakstelling 100. 15% van de totaalopgave gerealiseerd, bij 64% van het halfjaar (118 van 184 dagen). Dreigt omhoog te gaan, volgens: gelijkblijvende realisatie en niemand meer erbij. Om niet omhoog te gaan: nog 11, 2 per week. Voor trede 1: nog 110, 12 per week. Huidig tempo en niemand meer erbij: afgeleid.');
  expect(prognoseToelichting(van(26), 'en')).toBe('As of 26 October 2023, for Zeist, reckoned with taakstelling 100. 15% of the totaalopgave realised, at 64% of the half-year (118 of 184 days). About to go up, by: same realisatie as before and no one more. Not to go up: 11 more, 2 a week. For trede 1: 110 more, 12 a week. Present pace and no one more: derived.');
});

test('a method judged on a koppelingstekort, one that a person must look at and one that cannot tell say so', () => {
  expect(prognoseToelichting(van(26, { tijdigBeschikbaar: 40 }), 'nl')).toContain('Gelijkblijvende realisatie, huidig tempo en niemand meer erbij: beoordeeld op een koppelingstekort. ');
  expect(prognoseToelichting(van(26, { vorigeTrede: { trede: 4, herkomst: 'opgegeven' } }), 'nl')).toContain(': er moet een mens naar kijken.');
  expect(prognoseToelichting(van(26, { realisatie: { ontbreekt: 'leeg' } }), 'nl')).toContain('Huidig tempo en niemand meer erbij: De realisatie is niet ingevuld.');
});

test('what we wrote is known again, in whatever language; anything else is the user’s', () => {
  const onze = (['nl', 'en'] as const).flatMap((t) => [prognoseToelichting(van(26), t), prognoseToelichting(van(32), t), geenPrognose(['Daarom.'], t)]);
  expect([onze.filter((z) => !isPrognosetekst(z)), ['nabellen', 'Stand van zaken', 'As of today', ''].filter(isPrognosetekst)]).toEqual([[], []]);
});
