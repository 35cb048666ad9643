import * as path from 'node:path';
import { geraakteFormules, leesPakket, type Cellen } from '../bestand';
import { bewaarBestand, leesBestand } from '../bestand/schijf';
import { periodeTekst } from '../engine';
import { kaders } from '../kaders';
import { beoordeelWerkmap, type Werkmapbeoordeling } from '../werkmap/beoordelen/beoordeelWerkmap';
import { formulesIn, metOudeFormules, type IsOud } from '../werkmap/beoordelen/oudeformules';
import { celsleutel, celVan } from '../werkmap/blad';
import { isBronvraag, isOnbeslist, kiesCorrecties, leestAnders, nietOpnieuw, planCorrecties, tabellenNa, vergelijk, werkmapNa, type Aanvaarding, type Correctie, type Correctiebevinding, type Correctieplanning, type Gevolg, type Vergelijking } from '../werkmap/correcties';
import { leesverschilTekst } from '../werkmap/correcties/leesverschiltekst';
import { correctiebevindingTekst } from '../werkmap/correcties/teksten';
import { correctieregels } from '../werkmap/correcties/logregels';
import type { Correctieplan } from '../werkmap/schrijfplan';
import type { Keuzes, Tabel } from '../werkmap/tabel';
import type { Correctieopdracht, Opdracht } from './argumenten';
import type { Werkplek } from './beoordeel';
import { correctiesAlsJson } from './correctiejson';
import { antwoordOp, geweigerdTeksten, nietOpnieuwTekst, onleesbaarTekst, vergelijkingTekst } from './correctietekst';
import { alsJson, overgeslagenJson } from './json';
import { kiesKleuren, zonderStuurtekens } from './kleur';
import { houdtLogboek, LOGNAAM_NODIG, logmaker, logTekst } from './logboek';
import { vandaag } from './traject';
import { alsTekst, geschrevenTekst, overgeslagenTekst } from './uitvoer';
import { allesBeoordeeld, beoordeelEnSchrijf, herkenMet, leesBronmap, metNietHerrekend, mislukt, oudeFormules, vragen, type Gelezen, type Logmaker, type Melding, type Mislukt } from './verwerk';

const alleenVan = ({ periode, blad }: Keuzes): Pick<Keuzes, 'periode' | 'blad'> => ({ ...(periode === undefined ? {} : { periode }), ...(blad === undefined ? {} : { blad }) });

const aanvaardingTekst = ({ gemeente, periode, veld }: Aanvaarding): string => [gemeente, periode === undefined ? undefined : periodeTekst(periode), veld].filter((s) => s !== undefined).join(' ');

/** What is accepted, or which names match no correction. */
const kies = (v: Vergelijking, aanvaard: NonNullable<Correctieopdracht['aanvaard']>): readonly Correctie[] | readonly Melding[] => {
  if (aanvaard === 'alles') return v.correcties;
  const { gekozen, zonder } = kiesCorrecties(v.correcties, aanvaard);
  return zonder.length === 0 ? gekozen : zonder.map((a) => ({ code: 'GEEN_CORRECTIE', melding: `Bij “${aanvaardingTekst(a)}” is er geen verschil om te accepteren. Zonder --accepteer ziet u welke er zijn.` }));
};

const isMelding = (x: Correctie | Melding): x is Melding => 'melding' in x;

/** Whether the bytes hold what was accepted, as a reader of the file sees it. */
const staatErin = (bytes: Uint8Array, plannen: readonly Correctieplan[]): boolean => {
  const gelezen = leesPakket(bytes);
  return gelezen.gelukt && plannen.every((p) => {
    const blad = gelezen.pakket.werkmap.bladen.find((b) => b.naam === p.blad);
    return blad !== undefined && p.cellen.every((c) => celVan(blad, c.rij, c.kolom) === c.waarde);
  });
};

type Overgenomen = Extract<Awaited<ReturnType<typeof beoordeelEnSchrijf>>, { gelukt: true }>;

/** Which formulas may come to something else by what is written: by the corrections, and by the outcomes of ours that follow them. */
const oudDoor = ({ pakket, herkend }: Gelezen, plannen: readonly Correctieplan[]): IsOud => {
  const gewijzigd = new Map(pakket.werkmap.bladen.map((b) => [b.naam, new Set<number>()]));
  for (const p of plannen) for (const c of p.cellen) gewijzigd.get(p.blad)?.add(celsleutel(c.rij, c.kolom));
  for (const t of herkend.tabellen) for (const k of t.kolommen) if (t.soort === 'gemeenten' && k.soort === 'eigen') for (const r of t.rijen) gewijzigd.get(t.blad.naam)?.add(t.gekanteld ? celsleutel(k.kolom, r.rij) : celsleutel(r.rij, k.kolom));
  const geraakt = geraakteFormules(pakket, gewijzigd);
  return (blad, rij, kolom) => geraakt.get(blad)?.has(celsleutel(rij, kolom)) === true;
};

/** The figures of the user's that are such formulas. */
const oudeCijfers = (tabellen: readonly Tabel[], isOud: IsOud): Cellen => {
  const uit = new Map<string, Set<number>>();
  for (const tabel of tabellen) for (const rij of tabel.rijen) for (const f of formulesIn(tabel, rij)) {
    const { naam, eigenFormules } = tabel.blad;
    const sleutel = celsleutel(f.rij, f.kolom);
    if (!isOud(naam, f.rij, f.kolom) || eigenFormules?.has(sleutel) === true) continue;
    uit.set(naam, (uit.get(naam) ?? new Set()).add(sleutel));
  }
  return uit;
};

/** The corrections in the file, assessed anew; first it is seen that they will read as they were meant. */
const neemOver = async (gelezen: Gelezen, keuzes: Keuzes, { plannen, geschreven }: Correctieplanning, houdBij: Logmaker | null): Promise<Overgenomen | Mislukt> => {
  const { tabellen } = gelezen.herkend;
  const bedoeld = tabellenNa(tabellen, geschreven);
  const erna = herkenMet(werkmapNa(gelezen.pakket.werkmap, tabellen, plannen, geschreven), keuzes);
  const verschil = leestAnders(bedoeld, erna.gelukt ? metNietHerrekend({ ...gelezen, herkend: erna }).herkend : erna);
  if (verschil !== null) {
    return verschil.code === 'VRAAG_ERNA' ? vragen(verschil.fouten, '--', 'Met deze correcties: ') : { gelukt: false, meldingen: [{ code: verschil.code, melding: leesverschilTekst(verschil, 'nl') }] };
  }
  const isOud = oudDoor(gelezen, plannen);
  const verwerkt = await beoordeelEnSchrijf(gelezen.pakket, metOudeFormules(bedoeld, isOud), keuzes, plannen, houdBij, undefined, undefined, oudeCijfers(bedoeld, isOud));
  if (!verwerkt.gelukt || staatErin(verwerkt.bytes, plannen)) return verwerkt;
  return { gelukt: false, meldingen: [{ code: 'NIET_TERUGGELEZEN', melding: 'Wat in het bestand zou komen, leest anders dan wat u accepteerde, bijvoorbeeld door een datumopmaak van de cel. Geef die cellen een getalopmaak.' }] };
};

/** What --periode or --blad left out of the assessment, and what was accepted gives another trede all the same. */
const achtergelaten = ({ herkend: { tabellen } }: Gelezen, { geschreven }: Correctieplanning, { periode, blad }: Keuzes, beoordeeld: Werkmapbeoordeling): readonly Gevolg[] =>
  periode === undefined && blad === undefined ? [] : nietOpnieuw({ voor: beoordeelWerkmap(tabellen, kaders), na: beoordeelWerkmap(tabellenNa(tabellen, geschreven), kaders) }, beoordeeld, geschreven);

/** That a figure which the new source has was not compared. */
const NIET_VERGELEKEN: ReadonlySet<Correctiebevinding['code']> = new Set(['ANDERE_PEILDAG', 'ANDERE_VERSIE', 'OMVAT_ANDERS', 'GEEN_KOLOM', 'GECORRIGEERD_VRAAG', 'HERVERDELING_VRAAG', 'STAND_VRAAG'] as const);

/** Shows what a new source changes, and writes what was accepted. */
export const corrigeer = async (opdracht: Opdracht, { bestand, aanvaard, keuzes }: Correctieopdracht, gelezen: Gelezen, plek: Werkplek): Promise<0 | 1 | 2> => {
  const nieuwPad = path.resolve(plek.map, bestand);
  const naam = path.basename(nieuwPad);
  const nieuwBestand = leesBestand(nieuwPad);
  if (!nieuwBestand.gelukt) return plek.stop(mislukt(nieuwBestand.fout, `${naam}: `).meldingen);
  const nieuw = leesBronmap(nieuwBestand.bytes, keuzes, naam);
  if (!nieuw.gelukt) return plek.stop(nieuw.meldingen);
  const vast = new Set(gelezen.herkend.tabellen.flatMap((t) => t.rijen.flatMap((r) => { const p = r.vastgezet === undefined ? null : (r.periode ?? t.periode); return p === null ? [] : [periodeTekst(p)]; })));
  const v = vergelijk({ tabellen: gelezen.herkend.tabellen, alleen: alleenVan(opdracht.keuzes) }, { tabellen: nieuw.herkend.tabellen, alleen: alleenVan(keuzes), gecorrigeerdBekend: keuzes.gecorrigeerd !== undefined, herverdelingBekend: keuzes.herverdelingErin !== undefined, ...(keuzes.standteken === undefined ? {} : { standteken: keuzes.standteken }) }, kaders, { vandaag: vandaag(plek.nu()), vastgezet: (p) => vast.has(periodeTekst(p)) });
  const formules = [...oudeFormules(gelezen), ...(nieuw.pakket === null ? [] : oudeFormules({ herkend: nieuw.herkend, pakket: nieuw.pakket })).map((z) => `${naam}: ${z}`)];
  const overgeslagen = [...[...new Set(v.correcties.map((c) => periodeTekst(c.periode)))].filter((p) => vast.has(p)).map((p) => `${p} is volgens het logboek vastgezet: neemt u over, dan veranderen uw cijfers; de treden die er staan blijven.`), ...formules, ...gelezen.herkend.overgeslagen.map(overgeslagenTekst), ...nieuw.herkend.overgeslagen.map((o) => `${naam}: ${overgeslagenTekst(o)}`)];
  if (v.perioden.length === 0) return plek.stop([{ code: 'NIETS_TE_VERGELIJKEN', melding: `${naam} en uw werkmap hebben geen halfjaar gemeen, of geen gemeente die te vergelijken is. Is het halfjaar niet genoemd, geef het dan met --periode 2024-2.` }, ...v.onleesbaar.map((o) => ({ code: o.fout.code, melding: `Niet te vergelijken: ${onleesbaarTekst(o)}` })), ...overgeslagen.map((melding) => ({ code: 'OVERGESLAGEN', melding }))]);
  const gemist = [...gelezen.herkend.overgeslagen.map((o) => ({ bron: 'eigen', ...overgeslagenJson(o) })), ...nieuw.herkend.overgeslagen.map((o) => ({ bron: 'nieuw', ...overgeslagenJson(o) }))];
  const kleuren = kiesKleuren(plek.opTerminal, plek.variabelen);
  const toon = (planning: Correctieplanning | null, rest: object, tekst: string): void => {
    if (opdracht.json) plek.uit(JSON.stringify(correctiesAlsJson(plek.invoer, nieuwPad, v, planning, gemist, rest)));
    else plek.uit(`${vergelijkingTekst(v, naam, kleuren)}\n${tekst}`);
    for (const o of overgeslagen) plek.fout(zonderStuurtekens(o));
  };
  const onvolledig = gelezen.herkend.overgeslagen.some((o) => o.reden !== 'verborgen') || nieuw.herkend.overgeslagen.some((o) => o.reden === 'kolom ontbreekt');
  const heel = v.onleesbaar.length === 0 && v.ontbrekend.every((o) => o.veld === null) && !onvolledig && !v.bevindingen.some((b) => NIET_VERGELEKEN.has(b.code) || isOnbeslist(b));

  if (aanvaard === null || (aanvaard === 'alles' && v.correcties.length === 0)) {
    const mogelijk = [...new Set(v.correcties.filter((c) => c.cel.mag).map((c) => c.gemeente))];
    toon(null, {}, mogelijk.length === 0 ? '\nEr is niets over te nemen en niets geschreven.' : `\nEr is niets geschreven. Overnemen: --accepteer alles, of --accepteer "${mogelijk.slice(0, 2).join(',')}".`);
    return heel ? 0 : 1;
  }
  const teVragen = v.bevindingen.filter(isBronvraag);
  if (teVragen.length > 0) return plek.stop(teVragen.map((b) => ({ code: b.code, melding: `${naam}: ${correctiebevindingTekst(b, 'nl')}${antwoordOp(b)}` })));
  if (opdracht.logboek === null && houdtLogboek(gelezen.pakket, plek.uitvoer)) return plek.stop([LOGNAAM_NODIG]);
  const gekozen = kies(v, aanvaard);
  const meldingen = gekozen.filter((x): x is Melding => isMelding(x));
  if (meldingen.length > 0) return plek.stop(meldingen);
  const planning = planCorrecties(v.correcties, gekozen.filter((x): x is Correctie => !isMelding(x)));
  if (planning.geschreven.length === 0) return plek.stop(geweigerdTeksten(planning.geweigerd));
  const houdBij = logmaker({ ...opdracht, gelezen, uitvoer: plek.uitvoer, nu: plek.nu() }, (na, stempel) =>
    correctieregels(planning.geschreven, beoordeelWerkmap(gelezen.herkend.tabellen, kaders, opdracht.keuzes), na, `uit ${naam}`, stempel));
  const verwerkt = await neemOver(gelezen, opdracht.keuzes, planning, houdBij);
  if (!verwerkt.gelukt) return plek.stop(verwerkt.meldingen);
  const bewaard = bewaarBestand(plek.uitvoer, verwerkt.bytes);
  if (!bewaard.gelukt) return plek.stop(mislukt(bewaard.fout).meldingen);

  const { log } = verwerkt;
  const aantal = planning.geschreven.length;
  toon(
    planning,
    { beoordeling: alsJson(plek.invoer, plek.uitvoer, verwerkt.beoordeling, kaders), ...(log === null ? {} : { logboek: { blad: log.blad, toegevoegd: log.toegevoegd } }) },
    `${alsTekst(verwerkt.beoordeling, kleuren)}\n\n${aantal === 1 ? 'Eén cijfer is' : `${aantal} cijfers zijn`} overgenomen in uw eigen cellen.${verwerkt.herrekent ? ' Formules van u die daarop kunnen rusten, rekent Excel uit als u de werkmap opent; wat zij tot dan geven, is van vóór de correctie.' : ''}${geschrevenTekst(plek.map, plek.uitvoer, bewaard.vorige)}${log === null ? '' : `\n${logTekst(log)}`}`,
  );
  const oud = achtergelaten(gelezen, planning, opdracht.keuzes, verwerkt.beoordeling);
  for (const w of [...geweigerdTeksten(planning.geweigerd).map((m) => m.melding), ...oud.map(nietOpnieuwTekst), ...verwerkt.waarschuwingen]) plek.fout(zonderStuurtekens(w));
  return heel && oud.length === 0 && planning.geweigerd.length === 0 && allesBeoordeeld(verwerkt.beoordeling) ? 0 : 1;
};
