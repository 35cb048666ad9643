import { periode, periodeTekst, volgende } from '../../src/engine';
import type { Celwaarde } from '../../src/werkmap/blad';
import type { Werkmapbeschrijving } from '../maker';
import { KOP, cel } from './opmaak';

const KOPPEN = ['Periode', 'Gemeente', 'Vorige trede', 'Beginstand', 'Taakstelling', 'Herverdeling', 'Totaalopgave', 'Realisatie', 'Tijdig beschikbaar', 'Opmerking'];

/** A long table of `aantal` rows: the gemeenten, half-year after half-year from 2024-1 on, with made-up figures. */
export const groot = (aantal: number, gemeenten: readonly string[]): Werkmapbeschrijving => {
  let p = periode(2024, 1);
  const rijen: Celwaarde[][] = [];
  while (rijen.length < aantal) {
    const tekst = periodeTekst(p);
    for (const [i, gemeente] of gemeenten.slice(0, aantal - rijen.length).entries()) {
      const n = rijen.length;
      const beginstand = (n * 7) % 60 - 10;
      const taakstelling = 10 + ((n * 13) % 90);
      const herverdeling = i === 0 ? -1 : i === 1 ? 1 : 0;
      const totaalopgave = beginstand + taakstelling + herverdeling;
      rijen.push([tekst, gemeente, 1 + (n % 3), beginstand, taakstelling, herverdeling, totaalopgave, (n * 11) % 100, n % 5 === 0 ? totaalopgave + 5 : null, n % 9 === 0 ? 'fictief' : null]);
    }
    p = volgende(p);
  }
  return {
    titel: 'Lange tabel – fictieve cijfers',
    bladen: [{ naam: 'Cijfers', rijen: [KOPPEN.map((kop) => cel(kop, KOP)), ...rijen], bevroren: 'A2', kolombreedten: KOPPEN.map(() => 14) }],
  };
};
