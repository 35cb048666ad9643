import { breedte, hoogte } from './adressen';
import type { Bereik } from '../../src/werkmap/blad';
import type { Hostblad } from './blad';
import { GEWOON, LEEG } from './cel';
import { ongeldig } from './fout';
import type { Werkboek } from './werkboek';

/** Copies cells (`All`, `Formulas`, `Values` or `Formats`); a target that is a multiple of the source is filled with it. */
export const kopieer = (boek: Werkboek, van: { blad: Hostblad; bereik: Bereik }, naar: { blad: Hostblad; bereik: Bereik }, wat: string): void => {
  if (!['All', 'Formulas', 'Values', 'Formats'].includes(wat)) throw ongeldig(`Range.CopyFrom: ${wat} kent de demo-Excel niet.`, 'Range.CopyFrom');
  const { bereik: b } = van;
  const doel = {
    ...naar.bereik,
    totRij: naar.bereik.rij + Math.max(hoogte(b), hoogte(naar.bereik)) - 1,
    totKolom: naar.bereik.kolom + Math.max(breedte(b), breedte(naar.bereik)) - 1,
  };
  const bron = Array.from({ length: hoogte(b) }, (_, i) => Array.from({ length: breedte(b) }, (_k, j) => van.blad.cel(b.rij + i, b.kolom + j) ?? LEEG));
  for (let rij = doel.rij; rij <= doel.totRij; rij++) {
    for (let kolom = doel.kolom; kolom <= doel.totKolom; kolom++) {
      const [i, j] = [(rij - doel.rij) % hoogte(b), (kolom - doel.kolom) % breedte(b)];
      const c = bron[i]?.[j] ?? LEEG;
      const oud = naar.blad.cel(rij, kolom) ?? LEEG;
      const formule = c.formule === null ? null : boek.rekenmachine.kopieer(c.formule, rij - b.rij - i, kolom - b.kolom - j);
      const inhoud = wat === 'Formats' ? oud : { waarde: c.waarde, formule: wat === 'Values' ? null : formule, aanhaling: c.aanhaling };
      const opmaak = wat === 'All' || wat === 'Formats' ? c.opmaak : oud.opmaak;
      naar.blad.zetCel(rij, kolom, { waarde: inhoud.waarde, formule: inhoud.formule, aanhaling: inhoud.aanhaling, opmaak: opmaak ?? GEWOON });
    }
  }
  boek.meldWijziging(naar.blad, doel, 'invoegtoepassing');
};
