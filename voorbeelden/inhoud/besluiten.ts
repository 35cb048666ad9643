import { BESLUITKOPPEN } from '../../src/werkmap/besluiten/plan';
import type { Bladbeschrijving } from '../maker';
import { KOP, KOP_LINKS, TEKST, cel } from './opmaak';

/** The one published trede that the figures do not give: it stands in the table of the report, so it enters as a decision. */
const LOPIK = ['Lopik', '2024-2', 2, 'Trede 2 staat in de tabel van de voortgangsrapportage 2024 en past in haar tellingen (8, 11, 5 en 2); haar tekst noemt trede 1. De reden zelf is niet gepubliceerd.', 'Gedeputeerde Staten', null, null, 'besluit'];

/** The decisions beside the figures, as the sheet that we make for them. */
export const besluiten = (): Bladbeschrijving => ({
  naam: 'IBT-besluiten',
  rijen: [BESLUITKOPPEN.map((kop, i) => cel(kop, i === 0 ? KOP_LINKS : KOP)), LOPIK.map((waarde) => cel(waarde, TEKST))],
  kolombreedten: [22, 10, 10, 60, 22, 12, 12, 12],
  bevroren: 'A2',
  liggend: true,
});
