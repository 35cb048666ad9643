import type { Hostblad, Regel } from '../../host/blad';
import type { Waarde } from '../../host/cel';
import { isFout } from '../../host/cel';

/** Works out a formula of a rule as if it stood in a cell; null where that cannot be done. */
export type Rekenaar = (formule: string, rij: number, kolom: number) => Waarde;

const orde = (a: Waarde, b: Waarde): number | null => {
  if (isFout(a) || isFout(b) || a === null || b === null || typeof a !== typeof b) return null;
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0;
  return Number(a) - Number(b);
};

const geldt = (r: Regel, waarde: Waarde, reken: (formule: string) => Waarde): boolean => {
  if (r.soort === 'Custom') {
    const uit = reken(r.formule1);
    return uit === true || (typeof uit === 'number' && uit !== 0);
  }
  const een = orde(waarde, reken(r.formule1));
  switch (r.operator) {
    case 'EqualTo': return een === 0;
    case 'NotEqualTo': return een !== 0;
    case 'GreaterThan': return een !== null && een > 0;
    case 'GreaterThanOrEqual': return een !== null && een >= 0;
    case 'LessThan': return een !== null && een < 0;
    case 'LessThanOrEqual': return een !== null && een <= 0;
    default: {
      const twee = orde(waarde, reken(r.formule2 ?? ''));
      if (een === null || twee === null) return r.operator === 'NotBetween';
      const tussen = (een >= 0 && twee <= 0) || (een <= 0 && twee >= 0);
      return r.operator === 'NotBetween' ? !tussen : tussen;
    }
  }
};

export type Regelkleur = Pick<Regel, 'vulling' | 'tekstkleur' | 'vet' | 'cursief' | 'notatie'>;

const GEEN: Regelkleur = { vulling: null, tekstkleur: null, vet: null, cursief: null, notatie: null };

/** What the conditional formats give a cell: of rules that both hold, the first has its say per property. */
export const regelopmaak = (blad: Hostblad, rij: number, kolom: number, reken: Rekenaar): Regelkleur | null => {
  let uit: Regelkleur | null = null;
  for (const r of blad.staat.regels) {
    const b = r.bereiken.find((x) => rij >= x.rij && rij <= x.totRij && kolom >= x.kolom && kolom <= x.totKolom);
    const hoek = r.bereiken[0];
    if (!b || !hoek || !geldt(r, blad.waarde(rij, kolom), (f) => reken(f, rij - hoek.rij, kolom - hoek.kolom))) continue;
    const eerder: Regelkleur = uit ?? GEEN;
    uit = {
      vulling: eerder.vulling ?? r.vulling, tekstkleur: eerder.tekstkleur ?? r.tekstkleur, vet: eerder.vet ?? r.vet, cursief: eerder.cursief ?? r.cursief, notatie: eerder.notatie ?? r.notatie,
    };
    if (r.stop) break;
  }
  return uit;
};
