import {
  controleerProvincie,
  volgnummer,
  type Beoordeling,
  type Bevinding,
  type Grootheid,
  type Kader,
  type Opgave,
  type Optelbaar,
  type Periode,
  type Provincie,
  type Provincieregel,
  type Signaal,
} from '../../engine';
import type { Kolomsoort, Tabel, Tabelrij } from '../tabel';

const VERGELIJKBAAR: ReadonlyArray<readonly [Kolomsoort & Grootheid, Optelbaar]> = [
  ['beginstand', 'beginstand'],
  ['totaalopgave', 'totaalopgave'],
  ['realisatie', 'realisatie'],
  ['eindstand', 'eindstand'],
  ['taakstelling', 'taakstellingMetHerverdeling'],
];

/** Figures that a totals row or a row of the province prints, held against the sum of the gemeenten. */
export const vergelijkTotalen = (rij: Tabelrij, provincie: Provincie, taakstellingMetHerverdeling: boolean): readonly Bevinding[] =>
  VERGELIJKBAAR.flatMap(([soort, grootheid]): Bevinding[] => {
    const vermeld = rij.totalen[soort];
    const som = provincie.sommen[grootheid];
    if (vermeld === undefined || som === null) return [];
    const herverdeling = grootheid === 'taakstellingMetHerverdeling' && !taakstellingMetHerverdeling ? (provincie.sommen.herverdeling ?? 0) : 0;
    const berekend = som - herverdeling;
    return vermeld === berekend ? [] : [{ code: 'TOTAAL_WIJKT_AF', grootheid: soort, vermeld, berekend }];
  });

/** A published outcome that differs from the proposal, from a table of treden elsewhere in the workbook. */
export const vergelijkUitkomst = (b: Beoordeling, gepubliceerd: number | undefined): readonly Bevinding[] =>
  gepubliceerd === undefined || b.trede === null || gepubliceerd === b.trede ? [] : [{ code: 'TREDE_WIJKT_AF', vermeld: gepubliceerd, voorstel: b.trede }];

/** What must be read before a decision rests on the kader. */
export const waarschuwingen = (kader: Kader | null, periode: Periode): readonly Signaal[] =>
  kader?.waarschuwing === undefined ? [] : [{ periode, gemeente: null, bevinding: { code: 'LEES_KADER_NA', kader: kader.id } }];

const opgaveVan = ({ totaalopgave, eindstand, pctTaakstelling, pctTotaalopgave }: Tabelrij['totalen']): Opgave => ({
  ...(totaalopgave === undefined ? {} : { totaalopgave }),
  ...(eindstand === undefined ? {} : { eindstand }),
  ...(pctTaakstelling === undefined ? {} : { pctTaakstelling }),
  ...(pctTotaalopgave === undefined ? {} : { pctTotaalopgave }),
});

const alsProvincieregel = (rij: Tabelrij): readonly Provincieregel[] => {
  const { taakstelling, beginstand, realisatie } = rij.totalen;
  if (rij.periode === null || taakstelling === undefined || beginstand === undefined || realisatie === undefined) return [];
  return [{ periode: rij.periode, taakstelling, beginstand, realisatie, opgave: opgaveVan(rij.totalen) }];
};

/** The rows of the province held against their own arithmetic and against each other. */
export const controleerProvincietabellen = (tabellen: readonly Tabel[]): readonly Signaal[] =>
  controleerProvincie(
    tabellen
      .filter((t) => t.soort === 'provincie')
      .flatMap((t) => t.rijen.flatMap(alsProvincieregel))
      .sort((a, b) => volgnummer(a.periode) - volgnummer(b.periode)),
  );
