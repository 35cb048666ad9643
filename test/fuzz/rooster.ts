import type { Celwaarde, Werkmap } from '../../src/werkmap/blad';

/** A small seeded generator (mulberry32): the same seed gives the same grids everywhere. */
export const maakToeval = (zaad: number): (() => number) => {
  let a = zaad >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const KOPPEN = [
  'Gemeente', 'Gemeente', 'CBS-code', 'Periode', 'Halfjaar', 'Achterstand 1 januari 2024', 'Stand van zaken 1 januari 2024', 'Beginstand', 'Voorsprong',
  'Achterstand of voorsprong uit vorige periode', 'Taakstelling', 'Taakstelling 2024-1', 'Taakstelling 2024-I, incl. herverdeling UH', 'Gecorrigeerde taakstelling',
  'Herverdeling UH', 'Totaalopgave', 'Totaalopgave 2024-1', 'Realisatie', 'Realisatie cumulatief 2024-I', 'Realisatie 07-02-2024', 'Realisatie taakstelling in percentage',
  'Totaalopgave gerealiseerd in %', 'Achterstand 1 juli 2024', 'Eindstand', 'Trede 2024-I', 'Trede', 'Vorige trede', 'Beoordeling 2024-1 (trede)', 'Beoordeling 2023-2 (trede)',
  'Tijdig beschikbaar', 'Koppelingstekort', 'Beoordeling n.a.v.', 'Besluit (trede)', 'Opmerkingen', 'Nidos', 'Prognose inschaling interventieladder',
  'Trede 2024-1 (voorstel)', 'Toelichting 2024-1 (voorstel)', 'Totaalopgave 2024-1 (berekend)', 'Trede (voorstel)', 'Taak-\nstelling\n2024-I', 'GEMEENTE ', 'realisatie_2024_1',
] as const;

const NAMEN = ['Utrecht', 'Gemeente Utrecht', 'Stichtse-Vecht', 'ZEIST', 'Bilt, De', 'Wijk bij Duurstede', 'Lopik', 'Soest', 'GM0344', '344', 'Totaal', 'Provincie Utrecht', 'Subtotaal', 'Abcoude', '=HYPERLINK("x")', 'Utrecth', ''] as const;

const TEKSTEN = ['171 vergunninghouders achterstand', '150 voorsprong', '1.234', '12-', '−5', '–', 'n.v.t.', 'onbekend', '?', 'ja', 'nee', 'Trede 2', 'trede 3 (actief toezicht)', '82%', '0,82', '2024-1', '2024-II', '1e helft 2024', '2023-2', 'x'.repeat(400), '\u00a012\u00a0', '(12)', '1e308', '#REF!', '<b>'] as const;

const kies = <T>(lijst: readonly T[], toeval: () => number): T | undefined => lijst[Math.floor(toeval() * lijst.length)];

const getal = (toeval: () => number): number => {
  const soort = toeval();
  if (soort < 0.8) return Math.floor(toeval() * 400) - 60;
  if (soort < 0.9) return toeval() * 2;
  return kies([0, -0, 1e308, 0.1, NaN, Infinity, 2 ** 53, 45_292], toeval) ?? 0;
};

const cel = (toeval: () => number): Celwaarde => {
  const soort = toeval();
  if (soort < 0.55) return getal(toeval);
  if (soort < 0.7) return null;
  if (soort < 0.85) return kies(TEKSTEN, toeval) ?? null;
  if (soort < 0.9) return kies(NAMEN, toeval) ?? null;
  if (soort < 0.93) return { fout: '#N/A' };
  if (soort < 0.96) return { datum: Math.floor(toeval() * 50_000) };
  return soort < 0.98 ? toeval() < 0.5 : (kies(KOPPEN, toeval) ?? null);
};

const maakBlad = (naam: string, toeval: () => number): Werkmap['bladen'][number] => {
  const breed = 2 + Math.floor(toeval() * 12);
  const hoog = 2 + Math.floor(toeval() * 12);
  const kopRij = Math.floor(toeval() * 4);
  const begin = Math.floor(toeval() * 3);
  const cellen: Celwaarde[][] = [];
  if (toeval() < 0.5) cellen[0] = [`Realisatiecijfers ${toeval() < 0.5 ? '2024-I' : 'eerste helft 2024'}`];
  const net = toeval() < 0.6;
  const koppen = net ? ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Herverdeling UH', 'Totaalopgave 2024-I', 'Realisatie cumulatief 2024-I'] : [];
  const rijKop: Celwaarde[] = (cellen[kopRij] = []);
  for (let k = 0; k < breed; k += 1) rijKop[begin + k] = (toeval() < 0.9 ? koppen[k] : undefined) ?? kies(KOPPEN, toeval) ?? null;
  for (let r = 1; r <= hoog; r += 1) {
    if (toeval() < 0.08) continue;
    const rij: Celwaarde[] = (cellen[kopRij + r] = []);
    for (let k = 0; k < breed; k += 1) rij[begin + k] = net && k > 1 && toeval() < 0.8 ? Math.floor(toeval() * 300) - 20 : cel(toeval);
    rij[begin] = toeval() < 0.9 ? (kies(NAMEN, toeval) ?? null) : cel(toeval);
    if (net) rij[begin + 1] = toeval() < 0.8 ? 1 + Math.floor(toeval() * 6) : cel(toeval);
  }
  if (toeval() < 0.2) (cellen[kopRij + 1] ??= [])[begin + breed + Math.floor(toeval() * 3)] = 'van de gebruiker';
  const formules = new Set<number>();
  if (toeval() < 0.2) formules.add((kopRij + 1) * 16_384 + begin + breed + Math.floor(toeval() * 4));
  const samengevoegd = toeval() < 0.1 ? [{ rij: kopRij + 1, totRij: kopRij + 2, kolom: begin + 1, totKolom: begin + 2 }] : [];
  const tabellen = toeval() < 0.2 ? [{ naam: 'T1', bereik: { rij: kopRij, totRij: kopRij + hoog, kolom: begin, totKolom: begin + breed - 1 }, totaalrij: false }] : [];
  return { naam, cellen, samengevoegd, tabellen, formules, verborgen: toeval() < 0.05 };
};

/** A random workbook of one or two sheets: half of it looks like a supervisor's sheet, half like anything. */
export const maakWerkmap = (zaad: number): Werkmap => {
  const toeval = maakToeval(zaad);
  const bladen = [maakBlad(kies(['Blad1', '2024-I', '1e helft 2024', 'Gemeente Utrecht'], toeval) ?? 'Blad1', toeval)];
  if (toeval() < 0.3) bladen.push(maakBlad(kies(['Blad2', '2023-2'], toeval) ?? 'Blad2', toeval));
  return { bladen };
};
