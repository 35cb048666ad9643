import type { Periode } from '../../engine';
import { celVan } from '../blad';
import { kolomVanVeld } from '../herkennen';
import { tekenUitKop } from '../herkennen/standkop';
import type { Standteken } from '../tabel';
import type { Bronhalfjaar, Bronrij } from './bron';
import type { Correctie, Correctiebevinding } from './soorten';

type Paar = readonly [eigen: Bronrij, nieuw: Bronrij];

type Vraag = Extract<Correctiebevinding, { readonly code: 'STAND_VRAAG' }>;

/** One row can be chance: derived. */
const MINSTENS = 2;

/** Whether the cell of a balance leaves its sign to the column: a text may say itself which way it counts. */
const isKaal = ({ tabel, rij }: Bronrij, soort: 'beginstand' | 'eindstand' = 'beginstand'): boolean => {
  const kolom = tabel.kolommen.find((k) => k.soort === soort);
  return kolom !== undefined && typeof celVan(tabel.blad, rij.rij, kolom.kolom) === 'number';
};

/** Whether the closing balance was read the way of the opening one; a header of its own may say otherwise. */
const leestGelijk = ({ tabel }: Bronrij): boolean => {
  const teken = tekenUitKop(tabel.kolommen.find((k) => k.soort === 'eindstand')?.kop ?? '');
  return teken === null || teken === tabel.standteken;
};

const isOmgekeerd = ([{ dossier: eigen }, nieuw]: Paar): boolean =>
  typeof eigen.beginstand === 'number' && eigen.beginstand !== 0 && nieuw.dossier.beginstand === -eigen.beginstand && isKaal(nieuw);

/** Whether the balances of a half-year in the new source are to be asked about: more than half of those that are not zero are ours with the sign turned. */
export const vraagStand = (periode: Periode, paren: readonly Paar[]): Vraag | null => {
  const van = paren.filter(([{ dossier: a }, { dossier: b }]) => typeof a.beginstand === 'number' && typeof b.beginstand === 'number' && (a.beginstand !== 0 || b.beginstand !== 0)).length;
  const omgekeerd = paren.filter(isOmgekeerd);
  const eerste = omgekeerd[0]?.[1];
  return eerste === undefined || omgekeerd.length < MINSTENS || omgekeerd.length * 2 <= van ? null
    : { code: 'STAND_VRAAG', perioden: [periode], kop: kolomVanVeld(eerste.tabel, 'beginstand')?.kop ?? '', gelijk: omgekeerd.length, van };
};

/** The half-year with its balances as the user says that they count, whatever their header says. */
export const metStandteken = (halfjaar: Bronhalfjaar, standteken: Standteken): Bronhalfjaar => ({
  ...halfjaar,
  rijen: new Map([...halfjaar.rijen].map(([gemeente, rij]) => {
    const { beginstand, opgave } = rij.dossier;
    if (rij.tabel.standteken === standteken) return [gemeente, rij];
    const dossier = {
      ...rij.dossier,
      ...(typeof beginstand === 'number' && isKaal(rij) ? { beginstand: 0 - beginstand } : {}),
      ...(opgave?.eindstand !== undefined && isKaal(rij, 'eindstand') && leestGelijk(rij) ? { opgave: { ...opgave, eindstand: 0 - opgave.eindstand } } : {}),
    };
    return [gemeente, { ...rij, tabel: { ...rij.tabel, standteken }, dossier }];
  })),
});

/** A balance, and a taakstelling that can be reckoned with it, is not written as long as it is not known which way it counts. */
export const zonderStand = (correcties: readonly Correctie[]): readonly Correctie[] =>
  correcties.map((c) => ((c.veld === 'beginstand' || c.veld === 'taakstelling') && c.cel.mag ? { ...c, cel: { mag: false, weigering: { code: 'EERST_STANDVRAAG' } } } : c));
