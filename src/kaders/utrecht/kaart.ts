/**
 * Where each gemeente stands on a map of equal squares: rows from the north, columns from the west, counted from 0. Our own
 * arrangement, by the middles and borders of the gemeenten (CBS/Kadaster): of the 55 pairs with a common border 50 touch.
 */
export const kaartUtrecht: ReadonlyArray<{ readonly cbsCode: string; readonly rij: number; readonly kolom: number }> = [
  { cbsCode: 'GM0317', rij: 0, kolom: 3 }, // Eemnes
  { cbsCode: 'GM0313', rij: 0, kolom: 4 }, // Bunschoten
  { cbsCode: 'GM0736', rij: 1, kolom: 1 }, // De Ronde Venen
  { cbsCode: 'GM0308', rij: 1, kolom: 3 }, // Baarn
  { cbsCode: 'GM0342', rij: 1, kolom: 4 }, // Soest
  { cbsCode: 'GM0307', rij: 1, kolom: 5 }, // Amersfoort
  { cbsCode: 'GM0632', rij: 2, kolom: 1 }, // Woerden
  { cbsCode: 'GM1904', rij: 2, kolom: 2 }, // Stichtse Vecht
  { cbsCode: 'GM0310', rij: 2, kolom: 3 }, // De Bilt
  { cbsCode: 'GM0355', rij: 2, kolom: 4 }, // Zeist
  { cbsCode: 'GM0327', rij: 2, kolom: 5 }, // Leusden
  { cbsCode: 'GM0589', rij: 3, kolom: 0 }, // Oudewater
  { cbsCode: 'GM0335', rij: 3, kolom: 1 }, // Montfoort
  { cbsCode: 'GM0344', rij: 3, kolom: 2 }, // Utrecht
  { cbsCode: 'GM0312', rij: 3, kolom: 3 }, // Bunnik
  { cbsCode: 'GM0351', rij: 3, kolom: 5 }, // Woudenberg
  { cbsCode: 'GM0339', rij: 3, kolom: 6 }, // Renswoude
  { cbsCode: 'GM0331', rij: 4, kolom: 0 }, // Lopik
  { cbsCode: 'GM0353', rij: 4, kolom: 1 }, // IJsselstein
  { cbsCode: 'GM0356', rij: 4, kolom: 2 }, // Nieuwegein
  { cbsCode: 'GM0321', rij: 4, kolom: 3 }, // Houten
  { cbsCode: 'GM0352', rij: 4, kolom: 4 }, // Wijk bij Duurstede
  { cbsCode: 'GM1581', rij: 4, kolom: 5 }, // Utrechtse Heuvelrug
  { cbsCode: 'GM0345', rij: 4, kolom: 6 }, // Veenendaal
  { cbsCode: 'GM1961', rij: 5, kolom: 2 }, // Vijfheerenlanden
  { cbsCode: 'GM0340', rij: 5, kolom: 6 }, // Rhenen
];
