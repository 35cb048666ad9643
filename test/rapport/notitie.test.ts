/** The note has the tables of the published note, line by line, and what a running half-year lets expect. */
import { briefgegevensVan } from '../../src/kaders/brieven';
import type { Gemeentefeit, Halfjaarfeiten } from '../../src/rapport/feiten/feiten';
import { gespreksnotitie } from '../../src/rapport/notitie/notitie';
import { platteTekst } from '../../src/rapport/stuk/plat';
import type { Contacten } from '../../src/werkmap/contacten/lees';
import { maakXlsx } from '../../voorbeelden/maker';
import { drukkeFeiten } from './proefstukken';
import { feitenVanBestand, feitenVanVoorbeeld, halfjaar } from './voorbeeld';

const GEEN: Contacten = { aanwezig: false, contacten: [], gepland: [], fouten: [] };

const werkmap = maakXlsx({
  titel: 'proef',
  bladen: [
    {
      naam: '2022-I',
      rijen: [
        ['Gemeente', 'Trede 2022-I', 'Achterstand 1 januari 2022', 'Taakstelling 2022-I', 'Herverdeling UH', 'Totaalopgave 2022-I', 'Realisatie cumulatief 2022-I'],
        ['Utrecht', 2, 171, 203, 1, 375, 168],
      ],
    },
    {
      naam: '2022-II',
      rijen: [
        ['Gemeente', 'Achterstand 1 juli 2022', 'Taakstelling 2022-II', 'Herverdeling', 'Totaalopgave', 'Realisatie 07-07-2022', 'Versnelde uitstroom VRU'],
        ['Utrecht', 207, 275, 0, 482, 15, '276 (46 per week- zes weken lang)'],
      ],
    },
  ],
});

const notitie = (h: Halfjaarfeiten, f: Gemeentefeit | undefined, contacten = GEEN): string => {
  if (f === undefined || h.kader === null) throw new Error('no facts');
  return platteTekst(gespreksnotitie(h, f, briefgegevensVan(h.kader), contacten));
};

const utrecht = (contacten = GEEN): string => {
  const h = halfjaar(feitenVanBestand(werkmap, 'proef'), 2022, 1);
  return notitie(h, h.gemeenten[0], contacten);
};

test('both tables of the published note', () => {
  const tekst = utrecht();
  expect(tekst).toContain(
    [
      'Realisatiecijfers 2022-I',
      ['Trede 2022-I', 'Achterstand 1 januari 2022', 'Taakstelling 2022-I, incl. herverdeling UH', 'Totaalopgave 2022-I', 'Realisatie cumulatief 2022-I', 'Realisatie taakstelling 2022-I in percentage', 'Realisatie totaalopgave 2022-I in percentage', 'Achterstand 1 juli 2022', 'Prognose inschaling interventieladder'].join('\t'),
      ['Trede 2', '171', '204', '375', '168', '82%', '45%', '207', 'Trede 3'].join('\t'),
    ].join('\n'),
  );
  expect(tekst).toContain(
    [
      'Realisatiecijfers 2022-II',
      ['Achterstand 1 juli 2022', 'Taakstelling 2022-II', 'Totaalopgave', 'Realisatie 07-07-2022', 'Versnelde uitstroom VRU (ter informatie)'].join('\t'),
      ['207', '275', '482', '15', '276 (46 per week- zes weken lang)'].join('\t'),
    ].join('\n'),
  );
});

test('the prognosis names its day, its taakstelling and every method, and says what is still needed', () => {
  const tekst = utrecht();
  expect(tekst).toContain('Prognose 2022-II, stand van 7 juli 2022, gerekend met taakstelling 275');
  for (const methode of ['Gelijkblijvende realisatie\t168\t314 achterstand\tTrede 4', 'Huidig tempo\t', 'Niemand meer erbij\t15\t467 achterstand\tTrede 4']) expect(tekst).toContain(methode);
  expect(tekst).toMatch(/\n- Om niet omhoog te gaan: nog 193, \d+ per week\. Voor trede 1: nog 467, \d+ per week\.\n/);
});

test('what must be known of the methods stands once, on a line for those of which it is the same', () => {
  const h = halfjaar(drukkeFeiten(), 2024, 1);
  const regels = notitie(h, h.gemeenten.find((g) => g.gemeente.naam === 'De Bilt')).split('\n');
  expect(regels).toContain('- Alle methoden: er moet een mens naar kijken. De trede rust op een afgeleide regel.');
  expect(regels).toContain('- Huidig tempo en niemand meer erbij: afgeleid.');
  expect(regels.filter((r) => r.startsWith('- '))).toHaveLength(4);
});

test('the last talk and the last contact, or a place for them', () => {
  expect(utrecht()).toContain('Laatste gesprek: [niet vastgelegd].');
  const contact = (gemeente: string, soort: 'gesprek' | 'contact', maand: number) => ({ gemeente, soort, dag: { jaar: 2022, maand, dag: 6 } });
  expect(utrecht({ aanwezig: true, fouten: [], contacten: [contact('Utrecht', 'gesprek', 7), contact('Utrecht', 'gesprek', 3), contact('Utrecht', 'contact', 8), contact('Zeist', 'gesprek', 9)], gepland: [contact('Utrecht', 'gesprek', 12), contact('Utrecht', 'gesprek', 11), contact('Zeist', 'contact', 10)] })).toMatch(/Laatste gesprek: 6 juli 2022\. Laatste contact: 6 augustus 2022\. Gepland: gesprek op 6 november 2022\. *\n/);
});

test.each(['coa-utrecht.xlsx', 'brief-utrecht-2022-1.xlsx'])('%s: no note has a hole in it', (naam) => {
  for (const h of feitenVanVoorbeeld(naam)) for (const f of h.gemeenten) expect(notitie(h, f)).not.toMatch(/undefined|null|NaN|\[object/);
});

test('what is unknown is called so, never 0', () => {
  const leeg = maakXlsx({ titel: 'proef', bladen: [{ naam: '2022-I', rijen: [['Gemeente', 'Trede 2022-I', 'Achterstand 1 januari 2022', 'Taakstelling 2022-I', 'Realisatie cumulatief 2022-I'], ['Utrecht', 2, 171, 203, null]] }] });
  const h = halfjaar(feitenVanBestand(leeg, 'leeg'), 2022, 1);
  const tekst = notitie(h, h.gemeenten[0]);
  expect(tekst).toContain(['Trede 2', '171', '203', '374', 'onbekend', 'onbekend', 'onbekend', 'onbekend', 'niet te beoordelen'].join('\t'));
  expect(tekst).toContain('Nog niet te beoordelen.');
});

test('of a half-year that has not closed: the day of its realisatie, where it may end, and no closing balance or trede', () => {
  const h = halfjaar(feitenVanBestand(werkmap, 'proef'), 2022, 2);
  const tekst = notitie(h, h.gemeenten[0]);
  expect(tekst).toContain('De realisatie is een tussenstand van 7 juli 2022. De stand op 1 januari 2023 en de trede volgen pas uit de eindcijfers.');
  expect(tekst).toContain(['Totaalopgave 2022-II', 'Realisatie 07-07-2022', 'Realisatie taakstelling 2022-II in percentage', 'Realisatie totaalopgave 2022-II in percentage'].join('\t').concat('\n'));
  expect(tekst).toContain('Prognose 2022-II, stand van 7 juli 2022');
  expect(tekst).not.toMatch(/Realisatie cumulatief|Prognose inschaling|stand 1 januari 2023/);
  // seen to run, on a day that is not that of the realisatie
  const [f] = h.gemeenten;
  const zonderDag = notitie({ ...h, realisatiedag: null, looptOp: { jaar: 2022, maand: 11, dag: 30 } }, f === undefined ? f : { ...f, prognose: null });
  expect(zonderDag).toContain('De realisatie is een tussenstand, van een dag die niet is genoemd.');
  expect(zonderDag).not.toMatch(/november|Prognose/);
});
