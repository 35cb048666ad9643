import type { Hostblad } from '../demo/host/blad';
import type { Formulecel } from '../demo/host/herrekenen/herrekening';
import { Wacht, type Argument } from '../demo/host/rekenen/omgeving';
import { maakHost, maakWerkboek, type Excelhost, type Functiemetadata } from '../demo/host';
import { koppelFuncties } from '../src/excel/functies/koppel';
import { beoordeel, periode, periodeTekst } from '../src/engine';
import { kaders, utrecht2024 } from '../src/kaders';
import { maakTabelfuncties } from '../src/werkmap/functies/tabelfuncties';
import { later, startOffice } from '../test/hulp/officehost';
import { metadata } from './functies/metadata';

const scalair = (naam: string) => ({ name: naam, type: 'any', dimensionality: 'scalar' });

const PROEF = {
  functions: [
    { id: 'TEL', name: 'TEL', description: '', parameters: [scalair('a'), scalair('b')], result: { dimensionality: 'scalar' } },
    { id: 'HEEN', name: 'HEEN', description: '', parameters: [{ name: 'a', type: 'any', dimensionality: 'matrix' }], result: { dimensionality: 'matrix' } },
  ],
} as unknown as Functiemetadata;

/** An answer of BEOORDEEL that was made before: what is handed over is the same, and nothing is worked out. */
const klaar = (rijen: number): readonly (readonly (string | number)[])[] => {
  const uit = maakTabelfuncties(kaders, 'nl').beoordeel([KOP, ...maakRijen(rijen, 0)]);
  if (!uit.gelukt) throw new Error('no answer');
  return uit.waarde;
};

/** Excel's half and office.js' half with our functions in between, one that only adds, and one that only hands over. */
const begin = async (rijen: number): Promise<Excelhost> => {
  const host = maakHost(maakWerkboek('Blad1'), { later });
  host.functies.registreer('IBT', JSON.parse(metadata('nl', 'https://voorbeeld.nl')) as Functiemetadata);
  host.functies.registreer('PROEF', PROEF);
  const venster = await startOffice(host);
  Object.assign(globalThis, { CustomFunctions: venster.CustomFunctions, Office: venster.Office });
  koppelFuncties();
  venster.CustomFunctions.associate('TEL', (a: number, b: number) => a + b);
  const antwoord = klaar(rijen);
  venster.CustomFunctions.associate('HEEN', () => antwoord);
  return host;
};

const KOP = ['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie'];

/**
 * Rows of made-up figures under KOP, as they follow each other: each opening balance is the closing balance of the half-year before,
 * and each vorige trede its proposal. `n` changes what is housed, so that no two turns ask the same.
 */
const maakRijen = (aantal: number, n: number): readonly (readonly (string | number)[])[] => {
  const { gemeenten } = utrecht2024;
  const staat = new Map<string, { readonly begin: number; readonly vorige: number }>();
  return Array.from({ length: aantal }, (_, i) => {
    const halfjaar = Math.floor(i / gemeenten.length);
    const p = periode(2024 + (halfjaar >> 1), halfjaar % 2 === 0 ? 1 : 2);
    const naam = gemeenten[i % gemeenten.length]?.naam ?? '';
    const { begin, vorige } = staat.get(naam) ?? { begin: (i * 7) % 60, vorige: 2 };
    const taakstelling = 70 + (i % 90);
    const realisatie = Math.max(0, taakstelling + ((i * 13 + n) % 41) - 20 + (begin > 60 ? 40 : begin < -60 ? -40 : 0));
    const b = beoordeel({ gemeente: naam, periode: p, taakstelling, beginstand: begin, realisatie, vorigeTrede: { trede: vorige, herkomst: 'opgegeven' } }, [utrecht2024], { onderbouwing: false });
    staat.set(naam, { begin: b.grootheden.eindstand ?? begin, vorige: b.trede ?? vorige });
    return [periodeTekst(p), naam, vorige, begin, taakstelling, realisatie];
  });
};

type Vraag = readonly [functie: string, ...argumenten: Argument['waarde'][]];

/** The questions of one turn. */
const VRAGEN: Readonly<Record<'TREDE' | 'TEL' | 'BEOORDEEL' | 'HEEN', (rijen: number, n: number) => readonly Vraag[]>> = {
  TREDE: (rijen, n) => maakRijen(rijen, n).map(([halfjaar = '', , vorige = '', stand = '', taakstelling = '', realisatie = '']): Vraag => ['IBT.TREDE', halfjaar, taakstelling, stand, realisatie, vorige]),
  TEL: (rijen, n) => maakRijen(rijen, n).map(([, , , stand = '', taakstelling = '']): Vraag => ['PROEF.TEL', taakstelling, Number(stand) + n]),
  BEOORDEEL: (rijen, n) => [['IBT.BEOORDEEL', [KOP, ...maakRijen(rijen, n)]]],
  HEEN: (rijen, n) => [['PROEF.HEEN', [KOP, ...maakRijen(rijen, n)]]],
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
  const host = await begin(rijen);
  const blad = host.werkboek.blad('Blad1');
  if (!blad) throw new Error('no sheet');
  eisAntwoorden(host, rijen);
  return async (n) => {
    const vragen = VRAGEN[soort](rijen, n);
    vragen.forEach((v, i) => { stel(host, blad, v, i); });
    if (host.functies.wachtend !== vragen.length) throw new Error(`${host.functies.wachtend} questions instead of ${vragen.length}`);
    const van = performance.now();
    host.functies.verstuur();
    await host.rust();
    return performance.now() - van;
  };
};
