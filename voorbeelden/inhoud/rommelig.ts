import { gelijk, periode } from '../../src/engine';
import type { Celwaarde } from '../../src/werkmap/blad';
import { type Bladbeschrijving, type Cel, type Stijl, type Werkmapbeschrijving, waardeVan } from '../maker/beschrijving';
import type { Cijfer } from './gegevens';

const NBSP = '\u00a0';
/** Soft hyphen, as text pasted from a document has it. */
const ZACHT = '\u00ad';
const MIN = '\u2212';
const STREEP = '\u2013';

const VET: Stijl = { vet: true };
const KOP: Stijl = { vet: true, vulling: 'FFE699', rand: 'dun', horizontaal: 'center', verticaal: 'center', terugloop: true };
const PERCENTAGE: Stijl = { getal: '0%' };

type Kolom =
  | 'gemeente' | 'vorigeTrede' | 'beginstand' | 'taakstelling' | 'herverdeling' | 'totaalopgave'
  | 'realisatie' | 'pctTaakstelling' | 'pctTotaalopgave' | 'eindstand' | 'tijdigBeschikbaar' | 'opmerking';

const KOLOMMEN: readonly Kolom[] = [
  'gemeente', 'vorigeTrede', 'beginstand', 'taakstelling', 'herverdeling', 'totaalopgave',
  'realisatie', 'pctTaakstelling', 'pctTotaalopgave', 'eindstand', 'tijdigBeschikbaar', 'opmerking',
];

type Rij = Readonly<Record<Kolom, Celwaarde | Cel>>;

const FOUT: Celwaarde = { fout: '#N/A' };

/** Leads made up to show the three minus signs: this half-year has none. */
const VOORSPRONG: Readonly<Record<string, number>> = { Houten: -4, Soest: -6, Veenendaal: -2 };

/** What the sheet shows instead of the plain figures, per gemeente. */
const AFWIJKINGEN: Readonly<Record<string, Partial<Rij>>> = {
  Amersfoort: { beginstand: `96${NBSP}`, taakstelling: '169', totaalopgave: `${NBSP}265` },
  Baarn: { herverdeling: null, pctTaakstelling: '165%' },
  Bunnik: { gemeente: 'Gemeente Bunnik', vorigeTrede: 'trede 2' },
  Bunschoten: { opmerking: 'afgehandeld' },
  'De Bilt': { gemeente: 'Bilt, De', vorigeTrede: 'Trede 2' },
  Eemnes: { beginstand: '-', opmerking: 'beginstand nog na te vragen' },
  Houten: { beginstand: `${MIN}4`, eindstand: `${MIN}4`, opmerking: 'afgehandeld' },
  IJsselstein: { gemeente: 'Ijsselstein' },
  Lopik: { realisatie: null, pctTaakstelling: null, pctTotaalopgave: null, eindstand: null, opmerking: 'realisatie volgt *' },
  Montfoort: { realisatie: 'n.v.t.', pctTaakstelling: 'n.v.t.', pctTotaalopgave: 'n.v.t.', eindstand: 'n.v.t.' },
  Oudewater: { realisatie: 'onbekend', pctTaakstelling: null, pctTotaalopgave: null, eindstand: 'onbekend' },
  Renswoude: { vorigeTrede: null },
  Rhenen: { realisatie: FOUT, pctTaakstelling: FOUT, pctTotaalopgave: FOUT, eindstand: FOUT },
  Soest: { gemeente: 'SOEST', beginstand: `${STREEP}6`, eindstand: `${STREEP}${NBSP}6` },
  'Stichtse Vecht': { gemeente: 'Stichtse-Vecht', pctTaakstelling: '40 %' },
  Utrecht: { gemeente: 'Gemeente Utrecht', beginstand: '118 vergunninghouders achterstand', eindstand: '256 vergunninghouders achterstand', pctTotaalopgave: '49%' },
  'Utrechtse Heuvelrug': { gemeente: 'UTRECHTSE HEUVELRUG', herverdeling: `${MIN}10`, pctTaakstelling: '147%' },
  Veenendaal: { beginstand: '-2' },
  'Wijk bij Duurstede': { gemeente: `Wijk bij${NBSP}Duurstede ` },
  Woerden: { opmerking: 'afgehandeld' },
  Woudenberg: { opmerking: 'dubbel?' },
};

const kaleRij = (c: Cijfer): Rij => {
  const opgave = c.beginstand + c.taakstelling + c.herverdeling;
  return {
    gemeente: c.gemeente, vorigeTrede: c.vorigeTrede, beginstand: c.beginstand, taakstelling: c.taakstelling, herverdeling: c.herverdeling,
    totaalopgave: opgave, realisatie: c.realisatie,
    pctTaakstelling: { waarde: c.realisatie / (c.taakstelling + c.herverdeling), stijl: PERCENTAGE },
    pctTotaalopgave: { waarde: c.realisatie / opgave, stijl: PERCENTAGE },
    eindstand: opgave - c.realisatie, tijdigBeschikbaar: c.tijdigBeschikbaar, opmerking: null,
  };
};

const cellen = (rij: Rij): ReadonlyArray<Celwaarde | Cel> => KOLOMMEN.map((k) => rij[k]);

/** A former gemeente, long since part of De Ronde Venen. */
const ONBEKEND: ReadonlyArray<Celwaarde> = ['Abcoude', 1, 2, 9, 0, 11, 6, '67%', '55%', 5];
const DUBBEL: ReadonlyArray<Celwaarde> = ['Woudenberg', 1, 0, 15, 0, 15, 9, '60%', '60%', 6, null, 'nieuwe opgave COA'];
const TOTAAL: ReadonlyArray<Celwaarde> = ['Totaal', null, '574', '1.459', 0, '2.033', `1.131${NBSP}`, '78%', '56%', '902'];

const lijn = (waarden: ReadonlyArray<Celwaarde | Cel>, stijl: Stijl): readonly Cel[] =>
  waarden.map((w) => ({ waarde: waardeVan(w), stijl }));

const KOPPEN: readonly (readonly Celwaarde[])[] = [
  [`Ge${ZACHT}meente`, 'Trede\n2024-I', 'Opgave', null, null, null, 'Resultaat', null, null, null, `Gekop${ZACHT}peld\n1 april 2024\n(tijdig beschik${ZACHT}baar)`, 'Opmerking'],
  [null, null, `Achter${ZACHT}stand\n1 januari 2024`, `Taak${ZACHT}stelling`, `Her${ZACHT}verdeling\nUH`, `Totaal${ZACHT}opgave`,
    `Realisatie\ncumu${ZACHT}latief`, `Realisatie taak${ZACHT}stelling\nin percentage`, `Realisatie totaal${ZACHT}opgave\nin percentage`,
    `Achter${ZACHT}stand\n1 juli 2024`, null, null],
];

const EERSTE = 7;

const tabelrijen = (cijfers: readonly Cijfer[]): ReadonlyArray<ReadonlyArray<Celwaarde | Cel> | undefined> =>
  cijfers.flatMap((c) => {
    const rij = cellen({ ...kaleRij({ ...c, beginstand: VOORSPRONG[c.gemeente] ?? c.beginstand }), ...AFWIJKINGEN[c.gemeente] });
    if (c.gemeente === 'Houten' || c.gemeente === 'Utrecht') return [undefined, rij];
    return c.gemeente === 'Zeist' ? [rij, DUBBEL, ONBEKEND] : [rij];
  });

const cijferblad = (cijfers: readonly Cijfer[]): Bladbeschrijving => {
  const rijen = tabelrijen(cijfers);
  const laatste = EERSTE + rijen.length - 1;
  return {
    naam: '1e helft 2024',
    rijen: [
      [{ waarde: 'Overzicht huisvesting vergunninghouders', stijl: { vet: true, grootte: 16 } }],
      [{ waarde: 'Fictieve cijfers, met opzet rommelig', stijl: { cursief: true } }],
      [null, null, 'concept, cijfers COA overgetypt'],
      undefined,
      ...KOPPEN.map((kop) => lijn(kop, KOP)),
      ...rijen,
      undefined,
      lijn(TOTAAL, VET),
      undefined,
      ['* voorlopig; Lopik levert de realisatie na. Utrecht telt 248 huisvestingen.'],
    ],
    kolombreedten: [21, 9, 16, 12, 12, 12, 12, 15, 15, 16, 15, 26],
    rijhoogten: { 6: 42 },
    samengevoegd: ['A1:F1', 'A5:A6', 'B5:B6', 'C5:F5', 'G5:J5', 'K5:K6', 'L5:L6'],
    autofilter: {
      bereik: `A6:L${laatste}`,
      op: { kolom: 11, waarden: ['beginstand nog na te vragen', 'dubbel?', 'nieuwe opgave COA', 'realisatie volgt *'], ookLeeg: true },
    },
    verborgenRijen: rijen.flatMap((rij, i) => (rij?.[11] === 'afgehandeld' ? [EERSTE + i] : [])),
    liggend: true,
  };
};

/** Days as Excel counts them: 45551 is 16 September 2024. */
const planning: Bladbeschrijving = {
  naam: 'Planning overleggen',
  rijen: [
    lijn(['Datum', 'Gemeente', 'Soort overleg', 'Plaats', 'Duur (min.)'], VET),
    [{ datum: 45551 }, 'Leusden', 'ambtelijk', 'Leusden', 60],
    [{ datum: 45558 }, 'Stichtse Vecht', 'bestuurlijk', 'Utrecht', 45],
    [{ datum: 45565 }, 'Amersfoort', 'ambtelijk', 'online', 60],
  ],
  kolombreedten: [12, 20, 16, 14, 12],
};

/** One half-year as nobody should keep it; which rows cannot be assessed is told in the examples' LEESMIJ. */
export const rommelig = (cijfers: readonly Cijfer[]): Werkmapbeschrijving => ({
  titel: 'Rommelig voorbeeld – fictieve cijfers',
  bladen: [cijferblad(cijfers.filter((c) => gelijk(c.periode, periode(2024, 1)))), planning],
});
