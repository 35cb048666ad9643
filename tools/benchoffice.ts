import type { Hostblad } from '../demo/host/blad';
import type { Formulecel } from '../demo/host/herrekenen/herrekening';
import { Wacht, type Argument } from '../demo/host/rekenen/omgeving';
import { maakHost, maakWerkboek, type Excelhost, type Functiemetadata } from '../demo/host';
import { koppelFuncties } from '../src/excel/functies/koppel';
import { utrecht2024 } from '../src/kaders';
import { later, startOffice } from '../test/hulp/officehost';
import { metadata } from './functies/metadata';

const scalair = (naam: string) => ({ name: naam, type: 'any', dimensionality: 'scalar' });

const OPTEL = { functions: [{ id: 'TEL', name: 'TEL', description: '', parameters: [scalair('a'), scalair('b')], result: { dimensionality: 'scalar' } }] } as unknown as Functiemetadata;

/** Excel's half and office.js' half with our functions in between, and one that only adds. */
const begin = async (): Promise<Excelhost> => {
  const host = maakHost(maakWerkboek('Blad1'), { later });
  host.functies.registreer('IBT', JSON.parse(metadata('nl', 'https://voorbeeld.nl')) as Functiemetadata);
  host.functies.registreer('PROEF', OPTEL);
  const venster = await startOffice(host);
  Object.assign(globalThis, { CustomFunctions: venster.CustomFunctions, Office: venster.Office });
  koppelFuncties();
  venster.CustomFunctions.associate('TEL', (a: number, b: number) => a + b);
  return host;
};

const KOP = ['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie'];

/** A row of made-up figures under KOP; `n` is added to its realisatie, so that no two turns ask the same. */
const rij = (i: number, n: number): readonly (string | number)[] => {
  const halfjaar = Math.floor(i / utrecht2024.gemeenten.length);
  const naam = utrecht2024.gemeenten[i % utrecht2024.gemeenten.length]?.naam ?? '';
  return [`${2024 + (halfjaar >> 1)}-${(halfjaar % 2) + 1}`, naam, 2, (i * 7) % 60, 70 + (i % 90), 60 + (i % 50) + n];
};

type Vraag = readonly [functie: string, ...argumenten: Argument['waarde'][]];

/** The questions of one turn, in rounds that wait for each other. */
const VRAGEN: Readonly<Record<'TREDE' | 'TEL' | 'BEOORDEEL', (rijen: number, n: number) => ReadonlyArray<readonly Vraag[]>>> = {
  TREDE: (rijen, n) => [Array.from({ length: rijen }, (_, i): Vraag => {
    const [periode = '', , vorige = '', stand = '', taakstelling = '', realisatie = ''] = rij(i, n);
    return ['IBT.TREDE', periode, taakstelling, stand, realisatie, vorige];
  })],
  TEL: (rijen, n) => [Array.from({ length: rijen }, (_, i): Vraag => {
    const [, , , stand = '', taakstelling = ''] = rij(i, n);
    return ['PROEF.TEL', taakstelling, Number(stand) + n];
  })],
  // in halves: the answer on all rows would be more than Excel takes at once
  BEOORDEEL: (rijen, n) => [0, 1].map((deel) => [['IBT.BEOORDEEL', [KOP, ...Array.from({ length: rijen / 2 }, (_, i) => rij(i + deel * (rijen / 2), n))]]]),
};

/** Puts a question for a cell as Excel does; the answer is not waited for. */
const stel = (host: Excelhost, blad: Hostblad, [functie, ...argumenten]: Vraag, i: number): void => {
  const cel: Formulecel = { blad, rij: i, kolom: 0, formule: '', afhankelijk: [], antwoorden: new Map(), gevraagd: new Set(), staat: 'schoon', nieuw: false, mors: null };
  try {
    host.functies.roep(cel, functie, argumenten.map((waarde) => ({ waarde })));
  } catch (e) {
    if (!(e instanceof Wacht)) throw e;
  }
};

/** Throws where a function answers with an error or a sentence: a refusal is not worth a race. */
const eisAntwoorden = (host: Excelhost, rijen: number): void => {
  const { functies } = host;
  const ontvang = functies.ontvang.bind(functies);
  functies.ontvang = (uitkomsten) => {
    const tekst = JSON.stringify(uitkomsten);
    if (tekst.includes('"failed":true') || uitkomsten === null) throw new Error(`A function answered with an error: ${tekst.slice(0, 200)}`);
    for (const { value } of uitkomsten as ReadonlyArray<{ readonly value: unknown }>) if (Array.isArray(value) && value.length !== rijen + 1) throw new Error(`${value.length} rows instead of ${rijen + 1}`);
    ontvang(uitkomsten);
  };
};

/**
 * Gives what times one turn: milliseconds from the moment that Excel hands office.js all the questions until it has every
 * answer. What Excel itself does before and after (which cells, in what order) is not in it.
 */
export const opstelling = async (soort: keyof typeof VRAGEN, rijen: number): Promise<(n: number) => Promise<number>> => {
  const host = await begin();
  const blad = host.werkboek.blad('Blad1');
  if (!blad) throw new Error('no sheet');
  eisAntwoorden(host, rijen / 2);
  return async (n) => {
    let ms = 0;
    for (const vragen of VRAGEN[soort](rijen, n)) {
      vragen.forEach((v, i) => { stel(host, blad, v, i); });
      if (host.functies.wachtend !== vragen.length) throw new Error(`${host.functies.wachtend} questions instead of ${vragen.length}`);
      const van = performance.now();
      host.functies.verstuur();
      await host.rust();
      ms += performance.now() - van;
    }
    return ms;
  };
};
