import type { Cel, Werkmapbeschrijving } from '../maker';
import { AANTAL, KOP, KOP_LINKS, MIDDEN, ONDERTITEL, PERCENTAGE, TEKST, TITEL, cel } from './opmaak';

const BRON = 'Bron: Provincie Utrecht, Beoordeling IBT huisvesting vergunninghouders eerste helft 2022, gemeente Utrecht';

/** The published half-year 2022-1 of gemeente Utrecht as one row in the supervisors' layout. */
export const briefUtrecht = (): Werkmapbeschrijving => {
  const kolommen: ReadonlyArray<readonly [string, Cel]> = [
    ['Gemeente', cel('Utrecht', TEKST)],
    ['Trede\n2022-I', cel('Trede 2', MIDDEN)],
    ['Achterstand\n1 januari 2022', cel(171, AANTAL)],
    ['Taakstelling\n2022-I', cel(203, AANTAL)],
    ['Herverdeling\nUH', cel(1, AANTAL)],
    ['Totaalopgave\n2022-I', cel(375, AANTAL)],
    ['Realisatie\ncumulatief\n2022-I', cel(168, AANTAL)],
    ['Realisatie\ntaakstelling\n2022-I in\npercentage', cel(0.82, PERCENTAGE)],
    ['Realisatie\ntotaalopgave\n2022-I in\npercentage', cel(0.45, PERCENTAGE)],
    ['Achterstand\n1 juli 2022', cel(207, AANTAL)],
  ];
  return {
    titel: 'Utrecht 2022-1: de gepubliceerde cijfers uit de toezichtbrief',
    bladen: [{
      naam: '2022-I',
      rijen: [
        [cel('Realisatiecijfers 2022-I, gemeente Utrecht', TITEL)],
        [cel(BRON, ONDERTITEL)],
        undefined,
        kolommen.map(([kop], i) => cel(kop, i === 0 ? KOP_LINKS : KOP)),
        kolommen.map(([, waarde]) => waarde),
      ],
      kolombreedten: kolommen.map(() => 14),
      rijhoogten: { 1: 21, 4: 62 },
      bevroren: 'B5',
      liggend: true,
    }],
  };
};

/** The same as the letter prints it: labels down, figures to the right. Its trede stands in the letter's text. */
export const briefUtrechtStaand = (): Werkmapbeschrijving => {
  const regels: ReadonlyArray<readonly [string, string]> = [
    ['Stand van zaken 1 januari 2022', '171 vergunninghouders achterstand'],
    ['Taakstelling 2022-1', '203 vergunninghouders'],
    ['Herverdeling Utrechtse Heuvelrug', '1 vergunninghouder'],
    ['Totaalopgave: Taakstelling 2022-1 incl. herverdeling UH + achterstand zoals gemeten op 1 januari 2022', '375 vergunninghouders'],
    ['Taakstelling 2022-1 gerealiseerd', '168 vergunninghouders'],
    ['Realisatie taakstelling 2022-1 in percentage', '82%'],
    ['Realisatie totaalopgave 2022-1 in percentage', '45%'],
    ['Stand van zaken 1 juli 2022', '207 vergunninghouders achterstand'],
    ['Trede 2022-1', 'trede 2'],
  ];
  return {
    titel: 'Utrecht 2022-1: de tabel zoals de toezichtbrief haar afdrukt',
    bladen: [{
      naam: 'Brief',
      rijen: [
        [cel('Terugblik 2022-1, gemeente Utrecht', TITEL)],
        [cel(BRON, ONDERTITEL)],
        [cel('De trede staat in de tekst van de brief, de andere regels staan in de tabel.', ONDERTITEL)],
        undefined,
        [cel('Gemeente', KOP_LINKS), cel('Utrecht', KOP_LINKS)],
        ...regels.map(([label, waarde]) => [cel(label, { ...TEKST, terugloop: true, verticaal: 'top' }), cel(waarde, { ...TEKST, verticaal: 'top' })]),
      ],
      kolombreedten: [58, 36],
      rijhoogten: { 1: 21, 9: 27 },
    }],
  };
};
