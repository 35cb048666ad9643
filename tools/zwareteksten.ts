/** Pieces that, repeated, would take a pattern that looks back, or compares all with all, out of its time; each with what it is. */
const STUKKEN: ReadonlyArray<readonly [wat: string, stuk: string]> = [
  ['one word without an end', 'a'],
  ['spaces', ' '],
  ['abbreviations', 'ca. Dit jl. Dat '],
  ['one long list of names', 'Baarn, De Bilt, '],
  ['numbers', '1.459 '],
  ['numbers called extra', '5 vergunninghouders extra. '],
  ['half-years', '2024-1 (2024-1) '],
  ['rows of treden', '| Baarn | trede 1 |\n'],
  ['cells', '1\t2\t3\t'],
  ['lists that never close', '3 gemeenten (Baarn, '],
  ['movements', 'Baarn van trede 1 naar trede 2 en '],
  ['pronouns', 'zij en deze gemeente stond '],
  ['broken words', 'gemeen-\nten '],
  ['open brackets', '2024-1 (((( '],
  ['letters', 'Onderwerp beoordeling datum 22-09-2022. Geacht college. '],
];

/** Texts of so many characters, or a piece more, that are heavy to check. */
export const zwareTeksten = (tekens: number): ReadonlyArray<readonly [wat: string, tekst: string]> => STUKKEN.map(([wat, stuk]) => [wat, stuk.repeat(Math.ceil(tekens / stuk.length))]);
