import { beginPeildatum, eindPeildatum, type Grootheden, type Periode } from '../../engine';
import type { Gemeentefeit, Vooruit } from '../feiten/feiten';
import { cel, invullen, type Cel, type Tabelblok } from '../stuk/stuk';
import type { Briefgegevens } from './soorten';
import { dag, halfjaar, herverdelingsnaam, mensen, procent, stand } from './woorden';

/** The figures that a letter cannot do without, all known. */
export interface Briefcijfers {
  readonly taakstellingMetHerverdeling: number;
  readonly beginstand: number;
  readonly totaalopgave: number;
  readonly realisatie: number;
  readonly eindstand: number;
}

/** `null` where one of them is unknown. */
export const briefcijfersVan = ({ taakstellingMetHerverdeling, beginstand, totaalopgave, realisatie, eindstand }: Grootheden): Briefcijfers | null =>
  taakstellingMetHerverdeling === null || beginstand === null || totaalopgave === null || realisatie === null || eindstand === null ? null : { taakstellingMetHerverdeling, beginstand, totaalopgave, realisatie, eindstand };

type Opgave = Pick<Grootheden, 'taakstelling' | 'herverdeling' | 'taakstellingMetHerverdeling'>;

const heeftHerverdeling = ({ herverdeling }: Opgave): boolean => herverdeling !== null && herverdeling !== 0;

/** The taakstelling and what was shifted; a source that prints them only together gives one row. */
const opgaverijen = (p: Periode, o: Opgave, gegevens: Briefgegevens): ReadonlyArray<readonly Cel[]> => {
  const { taakstelling, herverdeling, taakstellingMetHerverdeling: samen } = o;
  if (taakstelling !== null) return [[cel(`Taakstelling ${halfjaar(p)}`), cel(mensen(taakstelling))], ...(heeftHerverdeling(o) && herverdeling !== null ? [[cel(herverdelingsnaam(p, gegevens).vol), cel(mensen(herverdeling))]] : [])];
  return [[cel(`Taakstelling ${halfjaar(p)}${samen === null ? '' : ', incl. herverdeling'}`), samen === null ? cel(invullen(`taakstelling ${halfjaar(p)}`)) : cel(mensen(samen))]];
};

/** "Totaalopgave: Taakstelling 2022-1 incl. herverdeling UH + achterstand zoals gemeten op 1 januari 2022". */
const opgavenaam = (p: Periode, o: Opgave, begin: number | null, gegevens: Briefgegevens): string => {
  const bij = o.taakstelling === null && o.taakstellingMetHerverdeling !== null ? ' incl. herverdeling' : heeftHerverdeling(o) ? ` incl. ${herverdelingsnaam(p, gegevens).kort}` : '';
  const wat = begin === null ? '+ achterstand of − voorsprong' : begin < 0 ? '− voorsprong' : '+ achterstand';
  return `Totaalopgave: Taakstelling ${halfjaar(p)}${bij} ${wat} zoals gemeten op ${dag(beginPeildatum(p))}`;
};

/** The table of the half-year that closed, with the words of the published letter. */
export const cijfertabel = (p: Periode, f: Gemeentefeit, c: Briefcijfers, gegevens: Briefgegevens): Tabelblok => ({
  soort: 'tabel',
  bijschrift: halfjaar(p),
  kop: ['Wat', 'Cijfer'],
  rijkop: true,
  rijen: [
    [cel(`Stand van zaken ${dag(beginPeildatum(p))}`), cel(stand(c.beginstand))],
    ...opgaverijen(p, f.beoordeling.grootheden, gegevens),
    [cel(opgavenaam(p, f.beoordeling.grootheden, c.beginstand, gegevens)), cel(mensen(c.totaalopgave))],
    [cel(`Taakstelling ${halfjaar(p)} gerealiseerd`), cel(mensen(c.realisatie))],
    [cel(`Realisatie taakstelling ${halfjaar(p)} in percentage`), cel(procent(f.pctTaakstelling))],
    [cel(`Realisatie totaalopgave ${halfjaar(p)} in percentage`), cel(procent(f.pctTotaalopgave))],
    [cel(`Stand van zaken ${dag(eindPeildatum(p))}`), cel(stand(c.eindstand))],
  ],
});

const GEEN_OPGAVE: Opgave = { taakstelling: null, herverdeling: null, taakstellingMetHerverdeling: null };

/** The table of the half-year that follows; what the workbook does not know yet is for a person to write. */
export const vooruittabel = (p: Periode, vooruit: Vooruit | null, eindstand: number, gegevens: Briefgegevens): Tabelblok => {
  const begin = vooruit?.beginstand ?? eindstand;
  return {
    soort: 'tabel',
    bijschrift: halfjaar(p),
    kop: ['Wat', 'Cijfer'],
    rijkop: true,
    rijen: [
      ...opgaverijen(p, vooruit ?? GEEN_OPGAVE, gegevens),
      [cel(`Stand van zaken ${dag(beginPeildatum(p))}`), cel(stand(begin))],
      [cel(opgavenaam(p, vooruit ?? GEEN_OPGAVE, begin, gegevens)), vooruit?.totaalopgave == null ? cel(invullen(`totaalopgave ${halfjaar(p)}`)) : cel(mensen(vooruit.totaalopgave))],
    ],
  };
};
