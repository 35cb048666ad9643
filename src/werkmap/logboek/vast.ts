import { periodeTekst, VERSIE, type Periode } from '../../engine';
import type { BeoordeeldeTabel } from '../beoordelen/beoordeelWerkmap';
import { celVan } from '../blad';
import { bestaandeKolommen } from '../plannen/eigenkolommen';
import type { Logregel } from './logregel';
import type { Logstempel } from './nieuw';

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

/** The last line of each gemeente that says that this half-year was fixed and was not released since; by time, for a log may have been sorted otherwise. */
const nogVast = (bekend: readonly Logregel[], halfjaar: Periode): readonly Logregel[] => {
  const zelfde = bekend.filter((r) => r.soort === 'vastgezet' && periodeTekst(r.halfjaar) === periodeTekst(halfjaar)).sort((a, b) => (a.tijdstip < b.tijdstip ? -1 : a.tijdstip > b.tijdstip ? 1 : 0));
  return [...new Map(zelfde.map((r) => [r.gemeente, r])).values()].filter((r) => r.nieuw !== null);
};

/** The half-years that the log says were fixed, and were not released since. */
export const nogVasteHalfjaren = (bekend: readonly Logregel[]): readonly Periode[] =>
  [...new Map(bekend.flatMap((r) => (r.soort === 'vastgezet' ? [[periodeTekst(r.halfjaar), r.halfjaar] as const] : []))).values()].filter((p) => nogVast(bekend, p).length > 0);

/** That a half-year was released: for each gemeente the trede as it stands in the sheet. Of a sheet that is gone (`null`), the trede that the log says was fixed. */
export const losregels = (tabel: BeoordeeldeTabel | null, halfjaar: Periode, bekend: readonly Logregel[], reden: string, stempel: Logstempel): readonly Logregel[] =>
  (tabel === null ? nogVast(bekend, halfjaar) : vastregels(tabel, reden, stempel)).map((r) => ({ ...r, ...stempel, oud: r.nieuw, nieuw: null, reden, versie: VERSIE }));
