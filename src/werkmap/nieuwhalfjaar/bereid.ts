import { gelijk, groothedenVan, volgende, type Gemeente, type Kader } from '../../engine';
import type { BeoordeeldeTabel, Werkmapbeoordeling } from '../beoordelen/beoordeelWerkmap';
import { isoAlsDag, looptOp } from '../beoordelen/realisatiedag';
import { celsleutel, celVan, type Blad, type Celwaarde, type Werkmap } from '../blad';
import type { Circulaire } from '../circulaire';
import { herkenInStappen, kolomVanVeld } from '../herkennen';
import { plaatsVanCel } from '../herkennen/plaats';
import { isLeeg } from '../lezen/cel';
import { schuifOp } from '../lezen/opschuiven';
import type { Celplan } from '../schrijfplan';
import { inEens, type Stappen } from '../stappen';
import type { Keuzes, Kolomsoort, Tabel, Tabelrij } from '../tabel';
import { nieuwBlad, nieuweRijen } from './plan';
import { laatsteTabel, rijenErna, type Rij } from './rijen';
import { titelsVanToen } from './titels';
import type { Nieuwerij, Voorbereid, Voorbereiding, Voorbereidingsbevinding, Voorbereidingsfout } from './soorten';

export interface Voorbereidingsvraag {
  readonly werkmap: Werkmap;
  readonly tabellen: readonly Tabel[];
  /** Of the whole workbook. */
  readonly beoordeling: Werkmapbeoordeling;
  readonly circulaire: Circulaire | null;
  readonly kaders: readonly Kader[];
  readonly gemeenten: readonly Gemeente[];
  readonly keuzes: Keuzes;
}

const bezwaarVooraf = (laatste: BeoordeeldeTabel, { circulaire, tabellen }: Voorbereidingsvraag): Voorbereidingsfout | null => {
  const { tabel, periode, rijen } = laatste;
  const { naam } = tabel.blad;
  const naar = volgende(periode);
  if (circulaire !== null && !gelijk(circulaire.periode, naar)) return { code: 'CIRCULAIRE_VAN_ANDER', gevonden: circulaire.periode, verwacht: naar };
  const dag = looptOp(laatste) ?? [...tabel.bevindingen, ...rijen.flatMap((r) => r.bevindingen)].flatMap((b) => (b.code === 'TUSSENSTAND' ? [isoAlsDag(b.dag)] : []))[0];
  if (dag !== undefined) return { code: 'NOG_NIET_GESLOTEN', periode, dag };
  if (tabellen.filter((t) => t.blad.naam === naam).length > 1) return { code: 'MEER_OP_BLAD', blad: naam };
  const versie = rijen.flatMap((r) => r.dossier?.taakstellingVersies ?? [])[0];
  return versie === undefined ? null : { code: 'IN_VERSIES', blad: naam, kop: versie.bron };
};

const zonderPlek = (tabel: Tabel, rijen: readonly Rij[]): Voorbereidingsfout | null => {
  const r = rijen.find(({ herverdeling: h }) => h !== null && h !== 0);
  return r?.herverdeling == null || tabel.taakstellingOmvat !== 'taakstelling' || tabel.kolommen.some((k) => k.soort === 'herverdeling') ? null : { code: 'GEEN_KOLOM_HERVERDELING', blad: tabel.blad.naam, gemeente: r.gemeente, herverdeling: r.herverdeling };
};

const CIJFERS: ReadonlySet<Kolomsoort> = new Set<Kolomsoort>(['taakstelling', 'gecorrigeerdeTaakstelling', 'herverdeling', 'beginstand', 'realisatie']);

/** Rows with figures that are of no gemeente, and totals; a note has none. */
const nietMee = ({ tabel, rijen }: BeoordeeldeTabel): readonly Voorbereidingsbevinding[] => {
  const cijfers = tabel.kolommen.filter((k) => CIJFERS.has(k.soort)).map((k) => k.kolom);
  const naam = tabel.kolommen.find((k) => k.soort === 'gemeente')?.kolom ?? tabel.kop.kolom;
  const genoemd = (past: (r: Tabelrij) => boolean) => rijen.flatMap(({ rij: r }) => (past(r) ? [{ naam: r.naam, plaats: plaatsVanCel(tabel.blad, tabel.gekanteld, r.rij, naam) }] : []));
  const los = genoemd((r) => r.soort === 'gemeente' && r.gemeente === null && cijfers.some((k) => !isLeeg(celVan(tabel.blad, r.rij, k))));
  const totalen = genoemd((r) => r.soort === 'totaal');
  return [...(los.length === 0 ? [] : [{ code: 'RIJEN_NIET_MEE', rijen: los } as const]), ...(totalen.length === 0 ? [] : [{ code: 'TOTALEN_NIET_MEE', rijen: totalen } as const])];
};

/** Where the sheet prints another closing balance than follows from its figures. */
const andereEindstanden = ({ periode, rijen }: BeoordeeldeTabel): readonly Voorbereidingsbevinding[] => {
  const anders = rijen.flatMap(({ rij, bevindingen }) => bevindingen.flatMap((b) => (b.code === 'EINDSTAND_WIJKT_AF' && rij.gemeente !== null ? [{ gemeente: rij.gemeente.naam, vermeld: b.vermeld, berekend: b.berekend }] : [])));
  return anders.length === 0 ? [] : [{ code: 'EINDSTAND_ANDERS', periode, rijen: anders }];
};

const bevindingenVan = (laatste: BeoordeeldeTabel, rijen: readonly Rij[], circulaire: Circulaire | null): readonly Voorbereidingsbevinding[] => {
  const { tabel, periode } = laatste;
  const namen = (past: (r: Rij) => boolean): readonly string[] => rijen.filter(past).map((r) => r.gemeente);
  const open = (code: Extract<Voorbereidingsbevinding, { namen: unknown }>['code'], wie: readonly string[], p = periode): readonly Voorbereidingsbevinding[] => (wie.length === 0 ? [] : [{ code, periode: p, namen: wie }]);
  const metTrede = tabel.kolommen.some((k) => k.soort === 'vorigeTrede');
  const nodigtHerverdeling = tabel.taakstellingOmvat !== 'taakstelling';
  const formules = tabel.kolommen.filter((k) => k.soort !== 'eigen' && rijen.some((r) => tabel.blad.formules.has(celsleutel(r.bron.rij, k.kolom))));
  const hier = new Set(rijen.map((r) => r.gemeente));
  const opgave = tabel.taakstellingOmvat === 'totaalopgave' && rijen.some((r) => r.taakstelling !== null) ? kolomVanVeld(tabel, 'taakstelling') : null;
  const titels = tabel.kolommen.some((k) => k.soort === 'periode') ? [] : titelsVanToen(tabel);
  return [
    ...nietMee(laatste),
    ...(titels.length === 0 ? [] : [{ code: 'TITELS_NIET_MEE', titels: titels.map(({ tekst, plaats }) => ({ tekst, plaats })) } as const]),
    ...open('ALLEEN_IN_CIRCULAIRE', (circulaire?.regels ?? []).map((r) => r.gemeente).filter((naam) => !hier.has(naam))),
    ...andereEindstanden(laatste),
    ...open('EINDSTAND_ONBEKEND', namen((r) => r.beginstand === null)),
    ...open('TREDE_ONBEKEND', metTrede ? namen((r) => r.vorigeTrede === null) : []),
    ...open('TREDE_VOORGESTELD', metTrede ? namen((r) => r.vorigeTrede?.herkomst === 'voorstel') : []),
    ...tabel.bevindingen.filter((b) => b.code === 'TREDE_VAN_ERNA'),
    ...open('TAAKSTELLING_ONBEKEND', namen((r) => r.taakstelling === null || (nodigtHerverdeling && r.herverdeling === null)), volgende(periode)),
    ...(opgave == null ? [] : [{ code: 'OPGAVE_ONBEVESTIGD', kop: schuifOp(opgave.kop) } as const]),
    ...(formules.length === 0 ? [] : [{ code: 'ZONDER_FORMULES', koppen: formules.map((k) => schuifOp(k.kop)) } as const]),
  ];
};

const metCellen = (cellen: Blad['cellen'], erbij: Iterable<Celplan>): Blad['cellen'] => {
  const uit: Array<Array<Celwaarde | undefined> | undefined> = cellen.map((rij) => (rij === undefined ? undefined : [...rij]));
  for (const { rij, kolom, waarde } of erbij) (uit[rij] ??= [])[kolom] = waarde;
  return uit;
};

/** The workbook as it would be. */
export const werkmapMet = (werkmap: Werkmap, { nieuw, plan }: Pick<Voorbereid, 'nieuw' | 'plan'>): Werkmap => ({
  bladen: [
    ...werkmap.bladen.map((b) => (b.naam === plan?.blad ? { ...b, cellen: metCellen(b.cellen, plan.cellen) } : b)),
    ...(nieuw === null ? [] : [{ naam: nieuw.naam, cellen: metCellen([], nieuw.cellen), samengevoegd: nieuw.samengevoegd ?? [], tabellen: [], formules: new Set<number>(), verborgen: false }]),
  ],
});

/** The taakstelling with herverdeling that a row is meant to have; a column of both, or of the totaalopgave, needs all its parts. */
const bedoeldeTaakstelling = ({ taakstellingOmvat }: Tabel, { taakstelling, herverdeling, beginstand }: Nieuwerij): number | null => {
  if (taakstelling === null || (taakstellingOmvat === 'totaalopgave' && beginstand === null)) return null;
  if (herverdeling === null) return taakstellingOmvat === 'taakstelling' ? taakstelling : null;
  return taakstelling + herverdeling;
};

/** Reads the workbook as it would be: the new half-year must be there as it was meant, in every row. */
function* leestAnders(v: Voorbereid, { tabel }: BeoordeeldeTabel, { werkmap, gemeenten, keuzes }: Voorbereidingsvraag): Stappen<Voorbereidingsfout | null> {
  const { blad: _, periode: __, ...antwoorden } = keuzes;
  const erna = yield* herkenInStappen(werkmapMet(werkmap, v), gemeenten, antwoorden);
  if (!erna.gelukt) return { code: 'VRAAG_ERNA', fouten: erna.fouten };
  const gelezen = new Map(erna.tabellen.flatMap((t) => (t.soort !== 'gemeenten' ? [] : t.rijen.flatMap((r) => (r.dossier !== null && gelijk(r.dossier.periode, v.naar) ? [[r.dossier.gemeente, r] as const] : [])))));
  const anders = v.rijen.find((r) => {
    const d = gelezen.get(r.gemeente)?.dossier;
    const zelfde = (gemeten: unknown, bedoeld: number | null): boolean => (bedoeld === null ? typeof gemeten !== 'number' : gemeten === bedoeld);
    const bevestigd = gelezen.get(r.gemeente)?.bevindingen.some((b) => b.code === 'BEGINSTAND_NIET_BEVESTIGD') !== true;
    return d == null || !zelfde(d.beginstand, r.beginstand) || typeof d.realisatie === 'number' || bevestigd !== (r.beginstand === null) || groothedenVan(d).grootheden.taakstellingMetHerverdeling !== bedoeldeTaakstelling(tabel, r);
  });
  return anders === undefined ? null : { code: 'LEEST_ANDERS', gemeente: anders.gemeente };
}

/**
 * Prepares the next half-year in the layout of the last one: closing balances as proposed opening balances that say of themselves
 * that COA has not confirmed them, the taakstelling of the circulaire, the trede in force. The realisatie stays empty. Nothing of
 * the user's is written over, and what would read otherwise than was meant is not made at all.
 */
export const bereidVoor = (vraag: Voorbereidingsvraag): Voorbereiding => inEens(bereidInStappen(vraag));

/** The same in steps. */
export function* bereidInStappen(vraag: Voorbereidingsvraag): Stappen<Voorbereiding> {
  const weiger = (fout: Voorbereidingsfout): Voorbereiding => ({ gelukt: false, fouten: [fout] });
  const laatste = laatsteTabel(vraag.beoordeling.tabellen);
  if (laatste === null) return weiger({ code: 'GEEN_HALFJAAR' });
  const { tabel, periode: van } = laatste;
  const naar = volgende(van);
  const vooraf = bezwaarVooraf(laatste, vraag);
  if (vooraf !== null) return weiger(vooraf);
  const rijen = yield* rijenErna(laatste, naar, vraag.circulaire, vraag.tabellen, vraag.kaders);
  const plek = zonderPlek(tabel, rijen);
  if (plek !== null) return weiger(plek);
  const lang = tabel.kolommen.some((k) => k.soort === 'periode');
  const plan = lang ? nieuweRijen(tabel, rijen) : null;
  if (plan !== null && 'code' in plan) return weiger(plan);
  const nieuw = lang ? null : nieuwBlad(tabel, rijen, naar);
  if (nieuw !== null && vraag.werkmap.bladen.some((b) => b.naam.toLowerCase() === nieuw.naam.toLowerCase())) return weiger({ code: 'NAAM_BEZET', blad: nieuw.naam });
  const v: Voorbereid = { gelukt: true, van, naar, blad: nieuw?.naam ?? tabel.blad.naam, rijen: rijen.map(({ bron: _, ...r }) => r), bevindingen: bevindingenVan(laatste, rijen, vraag.circulaire), nieuw, plan };
  const anders = yield* leestAnders(v, laatste, vraag);
  return anders === null ? v : weiger(anders);
}

