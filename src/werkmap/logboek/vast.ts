import { gelijk, periodeTekst, VERSIE, type Periode } from '../../engine';
import type { BeoordeeldeTabel } from '../beoordelen/beoordeelWerkmap';
import { celVan } from '../blad';
import { bestaandeKolommen } from '../plannen/eigenkolommen';
import type { Logregel } from './logregel';
import { sleutel, type Logstempel } from './nieuw';

/** What was fixed of a half-year: for each gemeente the trede as it stands in the sheet, whatever an assessment would give. */
export const vastregels = ({ tabel, periode, kader, rijen }: BeoordeeldeTabel, reden: string, stempel: Logstempel): readonly Logregel[] => {
  const trede = bestaandeKolommen(tabel).find((k) => k.soort === 'trede');
  if (trede === undefined) return [];
  return rijen.flatMap(({ rij }): readonly Logregel[] => {
    const staat = celVan(tabel.blad, rij.rij, trede.kolom);
    if (rij.gemeente === null || (typeof staat !== 'number' && typeof staat !== 'string') || staat === '') return [];
    const nu = typeof staat === 'number' ? staat : null;
    return [{ ...stempel, soort: 'vastgezet', gemeente: rij.gemeente.naam, halfjaar: periode, veld: 'trede', oud: null, nieuw: staat, tredeVoor: nu, tredeNa: nu, reden, versie: VERSIE, kader: kader?.id ?? '', bewijs: '' }];
  });
};

/** The last line of each gemeente and half-year that says that it was fixed and was not released since; by time, for a log may have been sorted otherwise. */
export const nogVast = (bekend: readonly Logregel[]): readonly Logregel[] => {
  const opTijd = bekend.filter((r) => r.soort === 'vastgezet').sort((a, b) => (a.tijdstip < b.tijdstip ? -1 : a.tijdstip > b.tijdstip ? 1 : 0));
  return [...new Map(opTijd.map((r) => [sleutel(r.soort, r.gemeente, periodeTekst(r.halfjaar)), r])).values()].filter((r) => r.nieuw !== null);
};

/** That a half-year was released: a line for each gemeente that the log says is fixed, and for each other one whose trede stands in the sheet (`null` where that is gone). */
export const losregels = (tabel: BeoordeeldeTabel | null, halfjaar: Periode, bekend: readonly Logregel[], reden: string, stempel: Logstempel): readonly Logregel[] => {
  const alle = [...(tabel === null ? [] : vastregels(tabel, reden, stempel)), ...nogVast(bekend).filter((r) => gelijk(r.halfjaar, halfjaar))];
  return [...new Map(alle.map((r) => [r.gemeente, r])).values()].map((r) => ({ ...r, ...stempel, oud: r.nieuw, nieuw: null, reden, versie: VERSIE }));
};
