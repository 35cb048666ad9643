import { gelijk, volgende, type Gemeente, type Periode } from '../../engine';
import { celVan, type Blad } from '../blad';
import { maakDuider, periodenIn } from '../herkennen';
import { maakGemeentezoeker, naamsleutel } from '../herkennen/gemeentenaam';
import type { Kop } from '../herkennen/kopsoort';
import { plaatsVanCel } from '../herkennen/plaats';
import { celTekst, isLeeg } from '../lezen/cel';
import { leesHerverdeling } from './herverdeling';
import { toetsEigenInwoners, toetsInwoners } from './inwoners';
import type { Circulaire, Circulairebevinding, Circulairefout, Circulairelezing, Informatie } from './soorten';
import { eisAantal, enigeLijst, leesLijst, plaatsVanLijst, zoekLijsten, type Lijst, type Lijstbron, type Lijstlezing, type Lijstrij } from './tabel';

/** What is read beside the workbook, each as sheets; and what is known of the workbook. */
export interface Circulairevraag {
  readonly circulaire: readonly Blad[];
  readonly herverdeling: readonly Blad[] | null;
  readonly inwoners: readonly Blad[] | null;
  readonly gemeenten: readonly Gemeente[];
  /** The half-year that the user says the circulaire is of. */
  readonly periode: Periode | null;
  /** The last half-year that the workbook has. */
  readonly laatste: Periode | null;
}

const OPGAVEN: ReadonlySet<string> = new Set(['taakstelling', 'gecorrigeerdeTaakstelling']);
const INFORMATIE = /\bamv|nidos|alleenstaande minderjarige/i;

interface Keuze {
  readonly kop: Kop;
  readonly periode: Periode;
  /** The text that says so, where it is not the header. */
  readonly uit: string | null;
}

/** The texts above a table, the nearest first, and the name of its sheet. */
const eromheen = ({ blad, blok }: Lijst): readonly string[] => {
  const teksten: string[] = [];
  for (let rij = blok.rij - 1; rij >= Math.max(0, blok.rij - 10); rij -= 1) for (const cel of blad.cellen[rij] ?? []) if (typeof cel === 'string') teksten.push(celTekst(cel));
  return [...teksten, blad.naam];
};

/** The column of the taakstelling and the half-year that it is of. Neither is guessed. */
const kiesKolom = (lijst: Lijst, { periode, laatste }: Circulairevraag): Keuze | Circulairefout => {
  const plaats = plaatsVanLijst(lijst);
  const gezocht = periode ?? (laatste === null ? null : volgende(laatste));
  const passend = gezocht === null ? [] : lijst.koppen.filter((k) => k.duiding.perioden.some((p) => gelijk(p, gezocht)));
  const koppen = lijst.koppen.length > 1 && passend.length > 0 ? passend : lijst.koppen;
  const [kop, tweede] = koppen;
  if (kop === undefined || tweede !== undefined) return { code: 'MEER_KOLOMMEN', bron: 'circulaire', plaats, koppen: koppen.map((k) => k.duiding.kop) };
  const omvat = kop.duiding.soort === 'gecorrigeerdeTaakstelling' ? 'totaalopgave' : kop.duiding.omvat;
  if (omvat !== 'taakstelling') return { code: 'OMVAT_MEER', plaats: plaatsVanCel(lijst.blad, false, lijst.blok.totRij, kop.kolom), kop: kop.duiding.kop, omvat };
  const tekst = kop.duiding.perioden.length > 0 ? null : (eromheen(lijst).find((t) => periodenIn(t).length === 1) ?? null);
  const genoemd = kop.duiding.perioden.length > 0 ? kop.duiding.perioden : tekst === null ? [] : periodenIn(tekst);
  const [enige, ander] = genoemd;
  if (periode !== null && genoemd.length > 0 && !genoemd.some((p) => gelijk(p, periode))) return { code: 'HALFJAAR_ANDERS', plaats, gevonden: genoemd, gevraagd: periode };
  const gevonden = periode ?? (ander === undefined ? enige : undefined);
  return gevonden === undefined ? { code: 'HALFJAAR_ONBEKEND', plaats } : { kop, periode: gevonden, uit: periode === null ? tekst : null };
};

const informatieVan = ({ blad, blok }: Lijst, rij: number): readonly Informatie[] =>
  blok.koppen.flatMap((k) => {
    const cel = celVan(blad, rij, k.kolom);
    return INFORMATIE.test(k.duiding.kop) && !OPGAVEN.has(k.duiding.soort) && !isLeeg(cel) ? [{ kop: k.duiding.kop, tekst: celTekst(cel) }] : [];
  });

const LAND = /nederland|landelijk|^rijk$/;
const ALLES = /^(?:eind)?totaal$|^totalen$/;

/** The rows that a total is of; `null` where that is not to be said. In a table of the whole country a total of a part is of the rows since the total before it. */
const rijenOnder = ({ naam, rij }: Lijstrij, { gemeenten, elders, totalen }: Lijstlezing): { readonly over: 'alles' | 'provincie'; readonly rijen: readonly Lijstrij[] } | null => {
  const sleutel = naamsleutel(naam);
  if (/^sub|regio/.test(sleutel)) return null;
  if (elders.length === 0) return LAND.test(sleutel) ? null : { over: 'provincie', rijen: gemeenten };
  const rijen = [...gemeenten, ...elders];
  if (LAND.test(sleutel) || ALLES.test(sleutel)) return { over: 'alles', rijen };
  const vanaf = Math.max(-1, ...totalen.map((t) => t.rij).filter((r) => r < rij));
  const deel = rijen.filter((r) => vanaf < r.rij && r.rij < rij);
  return deel.length > 0 && deel.every((r) => r.gemeente !== null) ? { over: 'provincie', rijen: deel } : null;
};

/** Totals that are not the sum of their rows. */
const vergelijkTotalen = (gelezen: Lijstlezing): readonly Circulairebevinding[] =>
  gelezen.totalen.flatMap((totaal): readonly Circulairebevinding[] => {
    const { naam, plaats, getal } = totaal;
    const onder = rijenOnder(totaal, gelezen);
    if (typeof getal !== 'number' || onder === null) return [];
    const berekend = onder.rijen.reduce((s, r) => s + (typeof r.getal === 'number' ? r.getal : 0), 0);
    return berekend === getal ? [] : [{ code: 'TOTAAL_ANDERS', naam, plaats, vermeld: getal, berekend, over: onder.over }];
  });

const alleenAmv = (bladen: readonly Blad[], bron: Lijstbron): Circulairefout | null => {
  const [lijst] = zoekLijsten(bladen, (k) => OPGAVEN.has(k.duiding.soort), bron);
  const [kop] = lijst?.koppen ?? [];
  return lijst === undefined || kop === undefined ? null : { code: 'ALLEEN_AMV', plaats: plaatsVanCel(lijst.blad, false, lijst.blok.totRij, kop.kolom), kop: kop.duiding.kop };
};

const isFout = (x: object): x is Circulairefout => 'code' in x;

/**
 * Reads a circulaire: the taakstelling per gemeente of one half-year, with the herverdeling that was entered beside it and what
 * the inhabitants let expect. Amv and Nidos are shown and never count. Every fault at once; nothing is guessed.
 */
export const leesCirculaire = (vraag: Circulairevraag): Circulairelezing => {
  const bron: Lijstbron = { zoeker: maakGemeentezoeker(vraag.gemeenten, []), duid: maakDuider() };
  const fout = (...fouten: readonly Circulairefout[]): Circulairelezing => ({ gelukt: false, fouten });
  const isTaakstelling = (k: Kop): boolean => OPGAVEN.has(k.duiding.soort) && !INFORMATIE.test(k.duiding.kop);
  const lijst = enigeLijst('circulaire', zoekLijsten(vraag.circulaire, isTaakstelling, bron), vraag.circulaire);
  if (isFout(lijst)) return fout(lijst.code === 'GEEN_KOPPEN' ? (alleenAmv(vraag.circulaire, bron) ?? lijst) : lijst);
  const keuze = kiesKolom(lijst, vraag);
  if (isFout(keuze)) return fout(keuze);
  const gelezen = leesLijst('circulaire', lijst, keuze.kop.kolom, bron);
  const aantallen = gelezen.gemeenten.map((r) => [r, eisAantal('circulaire', 'taakstelling', r, 1)] as const);
  const herverdeling = leesHerverdeling({ lijst, gelezen, periode: keuze.periode }, vraag.herverdeling, bron);
  const fouten = [...gelezen.fouten, ...aantallen.flatMap(([, a]) => (typeof a === 'number' ? [] : [a])), ...herverdeling.fouten];
  if (gelezen.gemeenten.length === 0) fouten.push({ code: 'GEEN_GEMEENTEN', bron: 'circulaire', plaats: plaatsVanLijst(lijst) });
  const inwoners = vraag.inwoners === null ? toetsEigenInwoners(lijst, gelezen, bron) : toetsInwoners(vraag.inwoners, gelezen, bron);
  if (inwoners?.gelukt === false) fouten.push(...inwoners.fouten);
  if (fouten.length > 0 || inwoners?.gelukt === false) return fout(...fouten);
  const regels = aantallen.map(([r, a]) => ({
    gemeente: r.gemeente?.naam ?? r.naam, taakstelling: Number(a), plaats: r.plaats,
    herverdeling: herverdeling.perGemeente === null ? null : (herverdeling.perGemeente.get(r.gemeente?.naam ?? '') ?? 0),
    informatie: informatieVan(lijst, r.rij), verwacht: inwoners?.verwacht.get(r.gemeente?.naam ?? '') ?? null,
  }));
  const gezien = new Set(regels.map((r) => r.gemeente));
  const namen = vraag.gemeenten.map((g) => g.naam).filter((naam) => !gezien.has(naam));
  const { periode, uit } = keuze;
  const bevindingen: Circulairebevinding[] = [
    ...(uit === null ? [] : [{ code: 'HALFJAAR_GELEZEN_UIT', periode, tekst: uit } as const]),
    ...(vraag.laatste === null || gelijk(volgende(vraag.laatste), periode) ? [] : [{ code: 'NIET_HET_VOLGENDE', periode, laatste: vraag.laatste } as const]),
    ...(namen.length === 0 ? [] : [{ code: 'GEMEENTEN_NIET_GENOEMD', bron: 'circulaire', namen } as const]),
    ...vergelijkTotalen(gelezen),
    ...herverdeling.bevindingen,
    ...regels.flatMap(({ gemeente, taakstelling, herverdeling: h }) => (h !== null && taakstelling + h < 1 ? [{ code: 'MET_HERVERDELING_NIET_POSITIEF', gemeente, taakstelling, herverdeling: h } as const] : [])),
    ...(inwoners?.bevindingen ?? []),
  ];
  const circulaire: Circulaire = { periode, plaats: plaatsVanLijst(lijst), regels, elders: gelezen.elders.length, basis: inwoners?.basis ?? null, bevindingen };
  return { gelukt: true, circulaire };
};
