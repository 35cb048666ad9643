import { periodeTekst, volgende, type Herkomst, type Periode, type Trede, type Tweetalig } from '../../engine';
import type { BeoordeeldeRij, BeoordeeldeTabel } from '../../werkmap/beoordelen/beoordeelWerkmap';

interface Ander {
  readonly trede: number;
  /** Stated as the outcome of the half-year, fixed as such, or what the half-year after it was assessed from. */
  readonly wat: 'uitkomst' | 'vastgezet' | 'erna';
  /** The sheet that has it beside the figures; `null` where it stands elsewhere. */
  readonly blad: string | null;
  readonly herkomst: Herkomst | null;
}

/** Another trede of a half-year than the one that documents print of it, and where the workbook has that. */
export interface Uitkomstverschil {
  readonly periode: Periode;
  /** What documents print; `null` where the figures give none. */
  readonly trede: Trede | null;
  readonly besloten: boolean;
  readonly anders: readonly [Ander, ...Ander[]];
}

interface Uitkomstvraag {
  readonly trede: Trede | null;
  readonly besloten: boolean;
  readonly tabel: BeoordeeldeTabel;
  readonly rij: BeoordeeldeRij;
  readonly na: BeoordeeldeTabel | null;
  readonly rijNa: BeoordeeldeRij | undefined;
}

/** `null` where the workbook has no other. */
export const uitkomstverschil = ({ trede, besloten, tabel, rij, na, rijNa }: Uitkomstvraag): Uitkomstverschil | null => {
  const hier = rij.dossier?.opgave?.trede;
  const vermeld = hier ?? rij.beoordeling?.bevindingen.find((b) => b.code === 'TREDE_WIJKT_AF')?.vermeld ?? null;
  const vorige = rijNa?.dossier?.vorigeTrede;
  const erna = vorige !== undefined && 'trede' in vorige ? vorige : null;
  const gelezen = rijNa?.rij.dossier?.vorigeTrede;
  const opBlad = gelezen !== undefined && 'trede' in gelezen && gelezen.trede === erna?.trede;
  const [eerste, ...rest] = [
    ...(vermeld === null || vermeld === trede ? [] : [{ trede: vermeld, wat: 'uitkomst', blad: hier === undefined ? null : tabel.tabel.blad.naam, herkomst: null } as const]),
    ...(rij.rij.vastgezet == null || rij.rij.vastgezet === trede ? [] : [{ trede: rij.rij.vastgezet, wat: 'vastgezet', blad: null, herkomst: null } as const]),
    ...(erna === null || erna.trede === trede ? [] : [{ trede: erna.trede, wat: 'erna', blad: opBlad ? (na?.tabel.blad.naam ?? null) : null, herkomst: erna.herkomst } as const]),
  ];
  return eerste === undefined ? null : { periode: tabel.periode, trede, besloten, anders: [eerste, ...rest] };
};

/** Whether the half-year after was assessed from another trede. */
export const geldtErnaAnders = (v: Uitkomstverschil): boolean => v.anders.some((a) => a.wat === 'erna');

const NIETS: Tweetalig = { nl: '', en: '' };
/** What is published or fixed is named as such already. */
const VAN: Readonly<Record<Herkomst, Tweetalig>> = { opgegeven: NIETS, gepubliceerd: NIETS, vastgezet: NIETS, voorstel: NIETS, besluit: { nl: ', een besluit', en: ', a besluit' } };

const anderdeel = ({ trede, wat, blad, herkomst }: Ander, { periode }: Uitkomstverschil): Tweetalig => {
  const na = periodeTekst(volgende(periode));
  if (wat === 'erna') {
    const uit = blad === null ? VAN[herkomst ?? 'opgegeven'] : { nl: `, de vorige trede op blad “${blad}”`, en: `, the vorige trede on sheet “${blad}”` };
    return { nl: `${na} gaat uit van trede ${trede}${uit.nl}`, en: `${na} goes by trede ${trede}${uit.en}` };
  }
  if (wat === 'vastgezet') return { nl: `volgens het logboek is trede ${trede} vastgezet`, en: `the log says that trede ${trede} is fixed` };
  return blad === null
    ? { nl: `een tabel met uitkomsten in de werkmap vermeldt trede ${trede}`, en: `a table of outcomes in the workbook states trede ${trede}` }
    : { nl: `blad “${blad}” vermeldt trede ${trede} als uitkomst`, en: `sheet “${blad}” states trede ${trede} as the outcome` };
};

/** "uit de cijfers van 2024-2 volgt trede 3, maar blad “2024-2” vermeldt trede 2 als uitkomst en 2025-1 gaat uit van trede 2". */
export const verschildeel = (v: Uitkomstverschil): Tweetalig => {
  const [p, delen, t] = [periodeTekst(v.periode), v.anders.map((a) => anderdeel(a, v)), String(v.trede)];
  return {
    nl: `${v.trede === null ? `uit de cijfers van ${p} volgt geen trede` : v.besloten ? `over ${p} is trede ${t} besloten` : `uit de cijfers van ${p} volgt trede ${t}`}, maar ${delen.map((d) => d.nl).join(' en ')}`,
    en: `${v.trede === null ? `from the figures of ${p} follows no trede` : v.besloten ? `trede ${t} was decided on ${p}` : `from the figures of ${p} follows trede ${t}`}, but ${delen.map((d) => d.en).join(' and ')}`,
  };
};

/** What a person does about it, before the documents are made again. */
export const verschilWerk = (v: Uitkomstverschil): Tweetalig =>
  v.besloten ? { nl: 'verbeter de cel die niet klopt', en: 'correct the cell that is wrong' } : { nl: 'leg vast wat is besloten, of verbeter de werkmap', en: 'record what was decided, or correct the workbook' };
