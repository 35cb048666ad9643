/**
 * A row of the ladder as a letter tells it, for who reads no decision tables: when it holds and what then follows. `lezing`: how
 * the source was read, where the row is derived.
 */
export interface Briefregel {
  /** The row of the ladder. */
  readonly rij: string;
  readonly situatie: string;
  readonly gevolg: string;
  readonly lezing?: string;
}

/** What Gedeputeerde Staten weigh beside the figures, as a letter tells it; `voorbehoud` is that of the kader. */
export interface Briefoordeel {
  readonly voorbehoud: string;
  readonly tekst: string;
}

/** What a letter says under a kader of its ladder. */
export interface Briefladder {
  readonly regels: readonly Briefregel[];
  readonly oordelen: readonly Briefoordeel[];
  /** How the source on the koppelingstekort was read. */
  readonly tekortlezing: string;
}

const EVEN_HOOG = 'De achterstand is even hoog als of hoger dan de taakstelling van het halfjaar';
const OP_RIJ = 'Voor de hoeveelste periode op rij het is, volgt uit de trede die in het halfjaar gold: wie toen op trede 3 stond, was er één keer eerder.';

const zonderAchterstand: Briefregel = { rij: 'geen-achterstand', situatie: 'De gemeente heeft op de peildatum geen achterstand.', gevolg: 'Trede 1.' };

export const briefladder2021: Briefladder = {
  regels: [
    zonderAchterstand,
    { rij: 'achterstand-onder-taakstelling', situatie: 'De gemeente heeft een achterstand, en die is lager dan de taakstelling van het halfjaar.', gevolg: 'Trede 2.' },
    { rij: 'even-hoog-eerste-keer', situatie: `${EVEN_HOOG}.`, gevolg: 'Trede 3.' },
    { rij: 'even-hoog-tweede-keer', situatie: `${EVEN_HOOG}, voor de tweede periode op rij.`, gevolg: 'Trede 4.', lezing: OP_RIJ },
    { rij: 'even-hoog-derde-keer', situatie: `${EVEN_HOOG}, voor de derde periode op rij.`, gevolg: 'Trede 5.', lezing: OP_RIJ },
    { rij: 'even-hoog-vierde-keer', situatie: `${EVEN_HOOG}, voor de vierde periode op rij.`, gevolg: 'Trede 6.', lezing: OP_RIJ },
  ],
  oordelen: [
    { voorbehoud: 'oordeel-bij-trede-5-en-6', tekst: 'Voor trede 5 en 6 of de gemeente na de eerdere afspraken een wezenlijke verbetering heeft laten zien.' },
    { voorbehoud: 'bouwt-op-bijzondere-trede', tekst: 'Of het werkelijk om perioden op rij gaat, als de trede daarvoor op een afwijkend besluit of een tekort aan koppelingen berustte.' },
  ],
  tekortlezing: 'Dat een tekort aan koppelingen telt, zegt de rapportage over de tweede helft van 2023. Hoe het wordt berekend, en dat het ook in een ander halfjaar zo telt, is afgeleid.',
};

export const briefladder2024: Briefladder = {
  regels: [
    zonderAchterstand,
    { rij: 'taakstelling-niet-gehaald', situatie: 'De gemeente heeft een achterstand en heeft de taakstelling van het halfjaar niet gehaald, zodat de achterstand oploopt.', gevolg: 'Eén trede hoger dan daarvoor: ten minste trede 2 en ten hoogste trede 4.' },
    { rij: 'taakstelling-gehaald-met-achterstand', situatie: 'De gemeente heeft de taakstelling van het halfjaar gehaald, maar heeft nog een achterstand.', gevolg: 'De trede blijft gelijk, en is ten minste trede 2.', lezing: 'Dat de trede gelijk blijft voor wie de taakstelling haalt en nog een achterstand heeft, staat in geen van de bronnen zo. Het past bij de gemeente Utrecht, die in 2024-2 op trede 3 bleef, en bij de uitleg dat trede 4 volgt als een achterstand niet deels is ingelopen.' },
    { rij: 'traject-loopt', situatie: 'De gemeente staat al op trede 4 of hoger en heeft nog een achterstand.', gevolg: 'De trede blijft gelijk tot Gedeputeerde Staten anders besluiten.', lezing: 'Trede 5 en trede 6 volgen niet uit cijfers. Of een gemeente van trede 4 naar trede 5 gaat, is een oordeel over haar plan en de resultaten; trede 6 volgt als de termijn van het besluit zonder resultaat is verlopen.' },
  ],
  oordelen: [
    { voorbehoud: 'oordeel-bij-trede-4', tekst: 'Voor trede 4 of de achterstand deels is ingelopen, en of maatwerk nodig is.' },
    { voorbehoud: 'oordeel-tijdens-traject', tekst: 'Vanaf trede 4 hoe het met het verbeterplan gaat: de halfjaarlijkse beoordeling is dan losgelaten.' },
    { voorbehoud: 'koppelingstekort-niet-gehaald', tekst: 'Wat er volgt als na een tekort aan koppelingen ook het lagere aantal niet is gehaald.' },
  ],
  tekortlezing: 'De rapportage over 2024 zegt dat met een tekort rekening is gehouden, en niet hoe. Het is gelezen als in de tweede helft van 2023.',
};
