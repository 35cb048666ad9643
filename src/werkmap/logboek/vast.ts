import { VERSIE } from '../../engine';
import type { BeoordeeldeTabel } from '../beoordelen/beoordeelWerkmap';
import { celVan } from '../blad';
import { bestaandeKolommen } from '../plannen/kolomplaatsen';
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
