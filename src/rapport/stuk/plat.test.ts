import { platteTekst } from './plat';
import { alinea, cel, getalcel, inhoud, invullen, kop, vet, type Stuk } from './stuk';

const stuk: Stuk = {
  titel: 'Brief',
  blokken: [
    kop(1, 'Cijfers'),
    alinea('De trede is ', vet('3'), '. ', invullen('naam')),
    { soort: 'tabel', bijschrift: 'De cijfers', kop: ['Wat', 'Aantal'], rijkop: true, rijen: [[cel('Taakstelling'), getalcel('203')]] },
    { soort: 'nieuwe pagina' },
    { soort: 'lijst', punten: [inhoud('een'), inhoud('twee')] },
  ],
};

test('everything is said, in order, and what a person must write stands out', () => {
  expect(platteTekst(stuk)).toBe('Brief\n\nCijfers\n\nDe trede is 3. [naam]\n\nDe cijfers\nWat\tAantal\nTaakstelling\t203\n\n- een\n- twee');
});
