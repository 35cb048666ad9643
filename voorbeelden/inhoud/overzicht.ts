import type { Bladbeschrijving } from '../maker';
import { AANTAL, KOP, KOP_LINKS, ONDERTITEL, PERCENTAGE, TEKST, TITEL, cel } from './opmaak';

/** One half-year of the province: its sums, and where the sheet of that half-year has them. */
export interface Regel {
  readonly naam: string;
  readonly totaal: { readonly beginstand: number; readonly taakstelling: number; readonly herverdeling: number; readonly realisatie: number };
  readonly totaalAdres: (kolom: 'beginstand' | 'taakstelling' | 'herverdeling' | 'totaalopgave' | 'realisatie' | 'eindstand') => string;
}

const NAAM = 'Overzicht';
const EERSTE = 6;

const KOPPEN = ['Periode', 'Provinciale\ntaakstelling', 'Achterstand uit\nvorige periode', 'Totaalopgave', 'Realisatie',
  'Taakstelling\ngerealiseerd\nin %', 'Totaalopgave\ngerealiseerd\nin %', 'Achterstand\nop de peildatum'];

const rij = ({ naam, totaal: t, totaalAdres }: Regel, n: number) => {
  const taakstelling = t.taakstelling + t.herverdeling;
  const opgave = taakstelling + t.beginstand;
  return [
    cel(naam, TEKST),
    cel(taakstelling, AANTAL, `${totaalAdres('taakstelling')}+${totaalAdres('herverdeling')}`),
    cel(t.beginstand, AANTAL, totaalAdres('beginstand')),
    cel(opgave, AANTAL, totaalAdres('totaalopgave')),
    cel(t.realisatie, AANTAL, totaalAdres('realisatie')),
    cel(t.realisatie / taakstelling, PERCENTAGE, `E${n}/B${n}`),
    cel(t.realisatie / opgave, PERCENTAGE, `E${n}/D${n}`),
    cel(opgave - t.realisatie, AANTAL, totaalAdres('eindstand')),
  ];
};

/** The provincial sums per half-year with a chart of totaalopgave and realisatie. */
export const overzicht = (regels: readonly Regel[]): Bladbeschrijving => {
  const laatste = EERSTE + regels.length - 1;
  const kolom = (k: string): string => `'${NAAM}'!$${k}$${EERSTE}:$${k}$${laatste}`;
  return {
    naam: NAAM,
    rijen: [
      [cel('Provincie Utrecht per halfjaar', TITEL)],
      [cel('Fictieve cijfers – sluiten aan op de gepubliceerde provincietotalen', ONDERTITEL)],
      [cel('De beginstand wijkt soms af van de eindstand ervoor: dat is een latere administratieve correctie en blijft zo staan.', ONDERTITEL)],
      undefined,
      KOPPEN.map((kop, i) => cel(kop, i === 0 ? KOP_LINKS : KOP)),
      ...regels.map((r, i) => rij(r, EERSTE + i)),
    ],
    kolombreedten: [14, 14, 16, 14, 13, 14, 14, 16],
    rijhoogten: { 1: 21, 5: 48 },
    bevroren: `A${EERSTE}`,
    liggend: true,
    grafieken: [{
      titel: 'Totaalopgave en realisatie per halfjaar (fictieve cijfers)',
      categorieen: kolom('A'),
      reeksen: [
        { naam: `'${NAAM}'!$D$5`, waarden: kolom('D'), kleur: 'A9BCD6' },
        { naam: `'${NAAM}'!$E$5`, waarden: kolom('E'), kleur: '1F3864' },
      ],
      plaats: `A${laatste + 2}:H${laatste + 20}`,
    }],
  };
};
