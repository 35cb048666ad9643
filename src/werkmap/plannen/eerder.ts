import { gelijk, volgnummer, type Periode } from '../../engine';
import type { Taal } from '../../tekst';
import type { BeoordeeldeRij, BeoordeeldeTabel } from '../beoordelen/beoordeelWerkmap';
import { celsleutel } from '../blad';
import { formuleTekst, isZelfdeFormule, type Rekenaar } from '../formule';
import type { Tabel } from '../tabel';
import type { Eigenkolom } from './celplannen';
import { eigenwaarden } from './eigenwaarden';
import { formulerij, type Formulebron } from './formulerij';
import type { Eerder } from './vorigeterm';

interface Halfjaren {
  readonly geschreven: readonly BeoordeeldeTabel[];
  readonly ookBekend: readonly BeoordeeldeTabel[];
  readonly kolommenVan: (tabel: Tabel) => readonly Eigenkolom[];
  readonly taal: Taal;
  readonly reken: Rekenaar;
}

/**
 * The half-years that formulas may look a vorige trede up in: those that are written as formulas too, and those that are not
 * written now. A trede there only counts as live where its cell gets, or holds, the formula that follows its own row.
 */
export const maakEerder = ({ geschreven, ookBekend, kolommenVan, taal, reken }: Halfjaren): Formulebron['eerder'] => {
  const gemaakt = new Map<number, Eerder | null>();
  const bron: Formulebron = { reken, eerder: (p) => van(p) };
  const maak = (p: Periode): Eerder | null => {
    const tabel = [...geschreven, ...ookBekend].find((t) => t.tabel.soort === 'gemeenten' && gelijk(t.periode, p));
    if (tabel === undefined) return null;
    const kolommen = kolommenVan(tabel.tabel);
    const trede = kolommen.find((k) => k.soort === 'trede');
    const wordtGeschreven = geschreven.includes(tabel);
    const levend = new WeakMap<BeoordeeldeRij, boolean>();
    const kijk = (r: BeoordeeldeRij): boolean => {
      const term = formulerij(r, tabel, eigenwaarden(r, tabel.kader, taal), bron)?.trede;
      if (term === undefined || trede === undefined) return false;
      const staatEr = tabel.tabel.blad.eigenFormules?.get(celsleutel(r.rij.rij, trede.kolom));
      return wordtGeschreven || (staatEr !== undefined && isZelfdeFormule(staatEr, formuleTekst(term)));
    };
    return {
      tabel, kolommen,
      leeft: (r) => {
        const bekend = levend.get(r) ?? kijk(r);
        levend.set(r, bekend);
        return bekend;
      },
    };
  };
  const van = (p: Periode): Eerder | null => {
    const n = volgnummer(p);
    const bekend = gemaakt.get(n) ?? maak(p);
    gemaakt.set(n, bekend);
    return bekend;
  };
  return van;
};
