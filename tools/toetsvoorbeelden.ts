import { periode } from '../src/engine';
import type { Oncontroleerbaar, Plek, Vondst } from '../src/rapport/toets';
import type { Voorbeelden } from './zinvoorbeelden';

const nu = periode(2024, 2);
const eerder = periode(2024, 1);
const bron = { titel: 'Rapport', vindplaats: 'Tabel 1' };
const op = (regel: number): Plek => ({ tekst: 'rapport.txt', regel, van: 0, tot: 9, zin: 'De zin.' });
const plek = op(12);
const tabel = (trede: number, p = nu) => ({ periode: p, trede, bron });

/** One or more of every contradiction, one for each way its sentence goes. */
export const VONDSTEN: Voorbeelden<Vondst> = {
  CIJFER: [
    { code: 'CIJFER', plek, gemeente: null, cijfer: 'taakstelling', periode: nu, vermeld: 1327, tabel: [{ waarde: 1323, periode: nu, cijfer: 'taakstelling', bron, berekend: false }, { waarde: 2126, periode: nu, cijfer: 'taakstelling', bron, berekend: false }] },
    { code: 'CIJFER', plek, gemeente: 'Zeist', cijfer: 'eindstand', periode: nu, vermeld: -5, tabel: [{ waarde: 5, periode: nu, cijfer: 'eindstand', bron, berekend: true }] },
    { code: 'CIJFER', plek, gemeente: null, cijfer: 'pctTotaalopgave', periode: nu, vermeld: 56, tabel: [{ waarde: 59, periode: nu, cijfer: 'pctTotaalopgave', bron, berekend: false }] },
  ],
  TELLING: [
    { code: 'TELLING', plek, periode: nu, trede: 1, tot: 1, wijze: 'staan', vermeld: 9, geteld: 8, bron },
    { code: 'TELLING', plek, periode: nu, trede: 3, tot: 6, wijze: 'staan', vermeld: 0, geteld: 7, bron },
    { code: 'TELLING', plek, periode: nu, trede: 4, tot: 4, wijze: 'erbij', vermeld: 1, geteld: 2, bron },
    { code: 'TELLING', plek, periode: nu, trede: 2, tot: 2, wijze: 'gebleven', vermeld: 5, geteld: 6, bron },
    { code: 'TELLING', plek, periode: nu, trede: 1, tot: 2, wijze: 'staan', vermeld: 18, geteld: 19, bron },
  ],
  TEKORTTELLING: [
    { code: 'TEKORTTELLING', plek, periode: nu, zonder: false, vermeld: 3, geteld: ['Baarn', 'Bunnik', 'IJsselstein', 'Leusden'], bron },
    { code: 'TEKORTTELLING', plek, periode: nu, zonder: true, vermeld: 1, geteld: ['Soest', 'Zeist'], bron },
  ],
  TEKORTAANTAL: [{ code: 'TEKORTAANTAL', plek, gemeente: 'Baarn', periode: nu, vermeld: 16, tabel: 15, bron }],
  ZONDER_TREDE: [{ code: 'ZONDER_TREDE', plek, periode: nu, vermeld: 1, geteld: 0, bron }],
  ALLE_GEMEENTEN: [{ code: 'ALLE_GEMEENTEN', plek, vermeld: 25, geteld: 26 }],
  LIJST: [{ code: 'LIJST', plek, vermeld: 3, genoemd: ['Baarn', 'Soest'] }],
  PLAATSING: [{ code: 'PLAATSING', plek, gemeente: 'Zeist', vermeld: 3, tabel: tabel(2) }],
  BEWEGING: [
    { code: 'BEWEGING', plek, gemeente: 'Utrecht', richting: 'omhoog', van: tabel(3, eerder), naar: tabel(3) },
    { code: 'BEWEGING', plek, gemeente: 'Houten', richting: 'omlaag', van: tabel(1, eerder), naar: tabel(2) },
    { code: 'BEWEGING', plek, gemeente: 'Bunnik', richting: 'gelijk', van: tabel(2, eerder), naar: tabel(1) },
  ],
  BEWEGINGTELLING: [
    { code: 'BEWEGINGTELLING', plek, periode: nu, richting: 'omhoog', vermeld: 10, geteld: 11, bron },
    { code: 'BEWEGINGTELLING', plek, periode: nu, richting: 'omlaag', vermeld: 1, geteld: 5, bron },
    { code: 'BEWEGINGTELLING', plek, periode: nu, richting: 'gelijk', vermeld: 9, geteld: 10, bron },
  ],
  OVERGANG: [
    { code: 'OVERGANG', plek, gemeente: 'Baarn', vermeldVan: 2, vermeldNaar: 1, richting: null, van: tabel(1, eerder), naar: tabel(1) },
    { code: 'OVERGANG', plek, gemeente: 'Eemnes', vermeldVan: 2, vermeldNaar: 2, richting: null, van: tabel(2, eerder), naar: tabel(3) },
    { code: 'OVERGANG', plek, gemeente: 'Soest', vermeldVan: null, vermeldNaar: 3, richting: 'op', van: null, naar: tabel(2) },
    { code: 'OVERGANG', plek, gemeente: 'Lopik', vermeldVan: null, vermeldNaar: 1, richting: 'af', van: tabel(3, eerder), naar: tabel(2) },
  ],
  PRECIES: [
    { code: 'PRECIES', plek, periode: nu, op: { trede: 4, tot: 4, wijze: 'staan', van: null, buiten: false }, genoemd: ['Soest', 'Zeist'], tabel: ['Utrecht', 'Zeist'], bron },
    { code: 'PRECIES', plek, periode: nu, op: { trede: 1, tot: 2, wijze: 'staan', van: null, buiten: true }, genoemd: ['Zeist'], tabel: [], bron },
    { code: 'PRECIES', plek, periode: nu, op: { trede: 2, tot: 2, wijze: 'erbij', van: 3, buiten: false }, genoemd: ['Zeist'], tabel: ['Soest'], bron },
    { code: 'PRECIES', plek, periode: nu, op: { trede: 2, tot: 2, wijze: 'erbij', van: null, buiten: false }, genoemd: ['Zeist'], tabel: ['Soest'], bron },
    { code: 'PRECIES', plek, periode: nu, op: { trede: 3, tot: 3, wijze: 'gebleven', van: 3, buiten: false }, genoemd: ['Soest', 'Zeist'], tabel: ['Zeist'], bron },
    { code: 'PRECIES', plek, periode: nu, op: 'koppelingstekort', genoemd: ['Soest'], tabel: ['Soest', 'Zeist'], bron },
  ],
  TEKORT: [{ code: 'TEKORT', plek, gemeente: 'Soest', periode: nu, vermeld: 'koppelingstekort', tabel: 'totaalopgave', bron }],
  GEHAALD_BIJ_TEKORT: [
    { code: 'GEHAALD_BIJ_TEKORT', plek, gemeenten: ['Baarn', 'Bunnik'], wat: 'ingelopen', periode: nu, bron },
    { code: 'GEHAALD_BIJ_TEKORT', plek, gemeenten: ['Veenendaal'], wat: 'gerealiseerd', periode: nu, bron },
  ],
  GEHAALD_BIJ_TREDE: [{ code: 'GEHAALD_BIJ_TREDE', plek, gemeente: 'Lopik', wat: 'geen achterstand', tabel: tabel(2) }],
  VERGELIJKING: [
    { code: 'VERGELIJKING', plek, richting: 'hoger', wat: 'percentages', van: eerder, naar: nu, anders: [{ cijfer: 'pctTotaalopgave', eerst: 76, nu: 68 }], bron },
    { code: 'VERGELIJKING', plek, richting: 'gelijk', wat: { opTrede: 3 }, van: eerder, naar: nu, anders: [{ cijfer: null, eerst: 5, nu: 4 }], bron },
  ],
  HERVERDELING: [{ code: 'HERVERDELING', plek, gemeente: 'Utrecht', periode: nu, vermeld: [2, 3], tabel: 1, bron }],
  PEILDATUM: [{ code: 'PEILDATUM', plek, periode: nu, vermeld: { jaar: 2024, maand: 7, dag: 1 }, peildatum: { jaar: 2025, maand: 1, dag: 1 } }],
  TUSSENDAG: [{ code: 'TUSSENDAG', plek, periode: nu, vermeld: { jaar: 2023, maand: 10, dag: 26 } }],
  HALFJAREN: [{ code: 'HALFJAREN', plek, een: eerder, twee: nu }],
  VERHOUDING: [{ code: 'VERHOUDING', plek, cijfer: 'taakstelling', van: eerder, naar: nu, factor: 1.5, eerst: 1000, nu: 2000, bron }],
  TEGENRICHTING: [{ code: 'TEGENRICHTING', plek, richting: 'lager', eerst: 899, nu: 906 }, { code: 'TEGENRICHTING', plek, richting: 'hoger', eerst: 1208, nu: 1131 }],
  VERSCHIL: [
    { code: 'VERSCHIL', plek, gemeente: 'Zeist', periode: nu, vermeld: -46, taakstelling: 204, realisatie: 168, bron },
    { code: 'VERSCHIL', plek, gemeente: 'Zeist', periode: nu, vermeld: 7, taakstelling: 14, realisatie: 22, bron },
  ],
  BEGINSTAND: [{ code: 'BEGINSTAND', plek, periode: nu, vermeld: 899, gemeld: 899, berekend: 902, vorige: eerder, bron }],
  EXTRA_IS_TOTAAL: [{ code: 'EXTRA_IS_TOTAAL', plek, vermeld: 20_000, extra: 6500, bovenOp: 13_500, elders: op(40) }],
  BRIEFDATUM: [{ code: 'BRIEFDATUM', plek, vermeld: { jaar: 2022, maand: 9, dag: 23 }, brief: { jaar: 2022, maand: 9, dag: 22 }, elders: op(3) }],
  SOM: [
    { code: 'SOM', plek, kolom: 'Plekken', vermeld: 1600, som: 1601, rijen: 12 },
    { code: 'SOM', plek, kolom: 'Plekken', vermeld: 1600, som: 1700, rijen: 12 },
  ],
  RIJ_DUBBEL: [{ code: 'RIJ_DUBBEL', plek, gemeente: 'Zeist', elders: op(8) }],
  RIJ_ONTBREEKT: [{ code: 'RIJ_ONTBREEKT', plek, gemeenten: ['Eemnes', 'Zeist'] }],
};

export const ONCONTROLEERBAAR: readonly Oncontroleerbaar[] = [{ plek, waarom: 'onbekend' }, { plek, waarom: 'los' }, { plek, waarom: 'wie' }, { plek, waarom: 'deel' }];
