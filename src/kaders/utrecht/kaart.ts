/**
 * Where each gemeente stands on a map of equal squares: rows from the north, columns from the west, counted from 0; `kort` fits on a small square. Our own
 * arrangement, by the middles and borders of the gemeenten (CBS/Kadaster): of the 55 pairs with a common border 33 share a side, and 50 touch with the corners counted too.
 */
export const kaartUtrecht: ReadonlyArray<{ readonly cbsCode: string; readonly rij: number; readonly kolom: number; readonly kort: string }> = [
  { cbsCode: 'GM0317', rij: 0, kolom: 3, kort: 'Eemn' }, // Eemnes
  { cbsCode: 'GM0313', rij: 0, kolom: 4, kort: 'Buns' }, // Bunschoten
  { cbsCode: 'GM0736', rij: 1, kolom: 1, kort: 'DRV' }, // De Ronde Venen
  { cbsCode: 'GM0308', rij: 1, kolom: 3, kort: 'Baar' }, // Baarn
  { cbsCode: 'GM0342', rij: 1, kolom: 4, kort: 'Soest' }, // Soest
  { cbsCode: 'GM0307', rij: 1, kolom: 5, kort: 'Amer' }, // Amersfoort
  { cbsCode: 'GM0632', rij: 2, kolom: 1, kort: 'Woer' }, // Woerden
  { cbsCode: 'GM1904', rij: 2, kolom: 2, kort: 'SV' }, // Stichtse Vecht
  { cbsCode: 'GM0310', rij: 2, kolom: 3, kort: 'DBilt' }, // De Bilt
  { cbsCode: 'GM0355', rij: 2, kolom: 4, kort: 'Zeist' }, // Zeist
  { cbsCode: 'GM0327', rij: 2, kolom: 5, kort: 'Leus' }, // Leusden
  { cbsCode: 'GM0589', rij: 3, kolom: 0, kort: 'Oude' }, // Oudewater
  { cbsCode: 'GM0335', rij: 3, kolom: 1, kort: 'Mont' }, // Montfoort
  { cbsCode: 'GM0344', rij: 3, kolom: 2, kort: 'Utr' }, // Utrecht
  { cbsCode: 'GM0312', rij: 3, kolom: 3, kort: 'Bunn' }, // Bunnik
  { cbsCode: 'GM0351', rij: 3, kolom: 5, kort: 'Woud' }, // Woudenberg
  { cbsCode: 'GM0339', rij: 3, kolom: 6, kort: 'Rens' }, // Renswoude
  { cbsCode: 'GM0331', rij: 4, kolom: 0, kort: 'Lopik' }, // Lopik
  { cbsCode: 'GM0353', rij: 4, kolom: 1, kort: 'IJss' }, // IJsselstein
  { cbsCode: 'GM0356', rij: 4, kolom: 2, kort: 'Nieu' }, // Nieuwegein
  { cbsCode: 'GM0321', rij: 4, kolom: 3, kort: 'Hout' }, // Houten
  { cbsCode: 'GM0352', rij: 4, kolom: 4, kort: 'WbD' }, // Wijk bij Duurstede
  { cbsCode: 'GM1581', rij: 4, kolom: 5, kort: 'UH' }, // Utrechtse Heuvelrug
  { cbsCode: 'GM0345', rij: 4, kolom: 6, kort: 'Veen' }, // Veenendaal
  { cbsCode: 'GM1961', rij: 5, kolom: 2, kort: 'VHL' }, // Vijfheerenlanden
  { cbsCode: 'GM0340', rij: 5, kolom: 6, kort: 'Rhen' }, // Rhenen
];
