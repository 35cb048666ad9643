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

/** Rows of made-up figures from A1, their header on top; the last column of each is the one that changes. */
const vul = (host: Excelhost, rijen: number): void => {
  KOP.forEach((kop, k) => host.typ('Blad1', `${'ABCDEF'.charAt(k)}1`, kop));
  for (let i = 0; i < rijen; i += 1) {
    const halfjaar = Math.floor(i / utrecht2024.gemeenten.length);
    const naam = utrecht2024.gemeenten[i % utrecht2024.gemeenten.length]?.naam ?? '';
    const waarden = [`'${2024 + (halfjaar >> 1)}-${(halfjaar % 2) + 1}`, naam, 2, (i * 7) % 60, 70 + (i % 90), 60 + (i % 50)];
    waarden.forEach((w, k) => host.typ('Blad1', `${'ABCDEF'.charAt(k)}${i + 2}`, w));
  }
};

/** Milliseconds from a change on which every formula rests until Excel has all the answers. */
const duur = async (host: Excelhost, cel: string, waarde: number): Promise<number> => {
  const van = performance.now();
  host.typ('Blad1', cel, waarde);
  await host.rust();
  return performance.now() - van;
};

/** A sheet with one formula per row, or one for all, made ready; gives what times a recalculation. */
export const opstelling = async (soort: 'TREDE' | 'TEL' | 'BEOORDEEL', rijen: number): Promise<(n: number) => Promise<number>> => {
  const host = await begin();
  vul(host, rijen);
  if (soort === 'BEOORDEEL') host.typ('Blad1', 'H1', `=IBT.BEOORDEEL(A1:F${rijen + 1})`);
  else {
    host.typ('Blad1', 'Z1', 0);
    for (let r = 2; r < rijen + 2; r += 1) host.typ('Blad1', `H${r}`, soort === 'TREDE' ? `=IBT.TREDE(A${r},E${r},D${r},F${r}+$Z$1,C${r})` : `=PROEF.TEL(E${r},D${r}+$Z$1)`);
  }
  await host.rust();
  return (n) => (soort === 'BEOORDEEL' ? duur(host, 'F2', 60 + n) : duur(host, 'Z1', n));
};
