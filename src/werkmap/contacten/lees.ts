import { dagenTussen, isOntbreekt, type Contact, type Contactsoort, type Dag, type Gemeente, type Tweetalig } from '../../engine';
import { adres, type Blad, type Celwaarde } from '../blad';
import { maakGemeentezoeker } from '../herkennen/gemeentenaam';
import { leesDag } from '../lezen';
import { celTekst, isLeeg } from '../lezen/cel';
import { kaal } from '../lezen/normaliseer';
import { isContactenblad } from './blad';

export const CONTACTKOPPEN = ['Gemeente', 'Datum', 'Soort'] as const;

/** Why something on the sheet does not count. */
export type Contactfout =
  | { readonly code: 'KOPPEN_ANDERS'; readonly blad: string }
  | { readonly code: 'GEEN_GEMEENTE' | 'GEEN_DAG' | 'GEEN_SOORT' | 'NA_VANDAAG'; readonly blad: string; readonly cel: string; readonly gevonden: string };

export interface Contacten {
  /** False where the workbook has no such sheet. */
  readonly aanwezig: boolean;
  /** Those that were, the day itself included. */
  readonly contacten: readonly Contact[];
  /** Those that are still to come. */
  readonly gepland: readonly Contact[];
  readonly fouten: readonly Contactfout[];
}

const SOORTEN: ReadonlyArray<readonly [RegExp, Contactsoort]> = [
  [/^(?:toezicht-? ?(?:of voortgangs)?|voortgangs|bestuurlijk |ambtelijk )?gesprek$/, 'gesprek'],
  [/^(?:contact|contactmoment|telefoon|mail|e-mail|bericht)$/, 'contact'],
];

/** Reads the contacts; what cannot be read is named and never guessed. What is after the day `op` is only planned, and is named too. */
export const leesContacten = (bladen: readonly Blad[], gemeenten: readonly Gemeente[], op: Dag): Contacten => {
  const blad = bladen.find((b) => isContactenblad(b.naam));
  if (blad === undefined) return { aanwezig: false, contacten: [], gepland: [], fouten: [] };
  if (!CONTACTKOPPEN.every((kop, i) => kaal(celTekst(blad.cellen[0]?.[i])) === kaal(kop))) return { aanwezig: true, contacten: [], gepland: [], fouten: [{ code: 'KOPPEN_ANDERS', blad: blad.naam }] };
  const zoeker = maakGemeentezoeker(gemeenten, []);
  const contacten: Contact[] = [];
  const gepland: Contact[] = [];
  const fouten: Contactfout[] = [];
  for (let rij = 1; rij < blad.cellen.length; rij += 1) {
    const [naam = null, wanneer = null, wat = null] = blad.cellen[rij] ?? [];
    if ([naam, wanneer, wat].every((cel) => isLeeg(cel))) continue;
    const fout = (code: Exclude<Contactfout['code'], 'KOPPEN_ANDERS'>, kolom: number, cel: Celwaarde): number => fouten.push({ code, blad: blad.naam, cel: adres(rij, kolom), gevonden: celTekst(cel).slice(0, 60) });
    const gemeente = zoeker.opNaam(celTekst(naam));
    const dag = leesDag(wanneer);
    const soort = SOORTEN.find(([vorm]) => vorm.test(kaal(celTekst(wat))))?.[1];
    if (gemeente === null) fout('GEEN_GEMEENTE', 0, naam);
    if (isOntbreekt(dag)) fout('GEEN_DAG', 1, wanneer);
    if (soort === undefined) fout('GEEN_SOORT', 2, wat);
    const later = !isOntbreekt(dag) && dagenTussen(op, dag) > 0;
    if (later) fout('NA_VANDAAG', 1, wanneer);
    if (gemeente !== null && !isOntbreekt(dag) && soort !== undefined) (later ? gepland : contacten).push({ gemeente: gemeente.naam, soort, dag });
  }
  return { aanwezig: true, contacten, gepland, fouten };
};

const ZINNEN: Readonly<Record<Exclude<Contactfout['code'], 'KOPPEN_ANDERS'>, (gevonden: string) => Tweetalig>> = {
  GEEN_GEMEENTE: (g) => (g === '' ? { nl: 'er staat geen gemeente; de rij telt niet mee.', en: 'there is no gemeente; the row does not count.' } : { nl: `“${g}” is geen gemeente van het beleidskader; de rij telt niet mee.`, en: `“${g}” is not a gemeente of the beleidskader; the row does not count.` }),
  GEEN_DAG: (g) => ({ nl: `“${g}” is niet als dag te lezen; de rij telt niet mee. Schrijf die als 26-9-2024.`, en: `“${g}” cannot be read as a day; the row does not count. Write it as 26-9-2024.` }),
  NA_VANDAAG: (g) => ({ nl: `“${g}” moet nog komen: gepland, en de rij telt nog niet mee. Kijk het jaar na, of laat haar staan tot die dag.`, en: `“${g}” is still to come: planned, and the row does not count yet. Check the year, or leave it until that day.` }),
  GEEN_SOORT: (g) => ({ nl: `“${g}” is geen soort; de rij telt niet mee. Schrijf gesprek of contact.`, en: `“${g}” is no kind; the row does not count. Write gesprek or contact.` }),
};

/** What is wrong on the sheet, and where. */
export const contactfoutTekst = (f: Contactfout): Tweetalig => {
  if (f.code === 'KOPPEN_ANDERS') return { nl: `Blad “${f.blad}” heeft niet de koppen ${CONTACTKOPPEN.join(', ')} in de eerste rij en is niet gelezen.`, en: `Sheet “${f.blad}” does not have the headers ${CONTACTKOPPEN.join(', ')} in its first row and was not read.` };
  const { nl, en } = ZINNEN[f.code](f.gevonden);
  return { nl: `${f.blad} ${f.cel}: ${nl}`, en: `${f.blad} ${f.cel}: ${en}` };
};
