import type { Werkboek } from '../../demo/host';
import { HEEL_BLAD } from '../../demo/host/adressen';
import { kopieer } from '../../demo/host/kopieren';
import { schuif } from '../../demo/host/schuiven';
import { bereik, bladVan } from './werkboek';

/** What someone else in the workbook does to rows and columns, all of them from 0. */
export const rijErbij = (boek: Werkboek, naam: string, rij: number): void => boek.doe(() => schuif(boek, bladVan(boek, naam), { ...HEEL_BLAD, rij, totRij: rij }, 'rij', 1, 'ander'));
export const rijEraf = (boek: Werkboek, naam: string, rij: number): void => boek.doe(() => schuif(boek, bladVan(boek, naam), { ...HEEL_BLAD, rij, totRij: rij }, 'rij', -1, 'ander'));
export const kolomErbij = (boek: Werkboek, naam: string, kolom: number): void => boek.doe(() => schuif(boek, bladVan(boek, naam), { ...HEEL_BLAD, kolom, totKolom: kolom }, 'kolom', 1, 'ander'));
export const kolomEraf = (boek: Werkboek, naam: string, kolom: number): void => boek.doe(() => schuif(boek, bladVan(boek, naam), { ...HEEL_BLAD, kolom, totKolom: kolom }, 'kolom', -1, 'ander'));

const VER = 100;

/** Puts rows in another order, as sorting does: with their looks, and formulas that go along. */
export const sorteer = (boek: Werkboek, naam: string, vanaf: number, volgorde: readonly number[], kolommen = 30): void => {
  const blad = bladVan(boek, naam);
  const rij = (r: number) => ({ blad, bereik: bereik(r, 0, r, kolommen - 1) });
  boek.doe(() => {
    volgorde.forEach((van, i) => kopieer(boek, rij(van), rij(VER + i), 'All'));
    volgorde.forEach((_, i) => {
      kopieer(boek, rij(VER + i), rij(vanaf + i), 'All');
      for (let k = 0; k < kolommen; k += 1) blad.zetCel(VER + i, k, undefined);
    });
  });
};
