import * as path from 'node:path';
import { beslotenVan, percentage, periodeTekst, telTreden, tredeVanKracht, type Beoordeling, type Bevinding, type Kader, type Overgangen, type Trede } from '../engine';
import { bevindingTekst, foutTekst, getalOfOnbekend, opsomming, percentageTekst } from '../tekst';
import { beslotenTekst } from '../tekst/besloten';
import { bundel } from '../tekst/bundel';
import type { BeoordeeldeRij, BeoordeeldeTabel, Werkmapbeoordeling } from '../werkmap/beoordelen/beoordeelWerkmap';
import { isTussenstand } from '../werkmap/beoordelen/realisatiedag';
import { vanKracht, type VanKracht } from '../werkmap/beoordelen/vankracht';
import { kolomnamen } from '../werkmap/herkennen';
import { nergensZinnen } from '../werkmap/nergens';
import type { OvergeslagenBlad } from '../werkmap/tabel';
import { zonderStuurtekens, type Kleuren } from './kleur';
import { foutplaats, plaatsVan, veldenVan } from '../werkmap/plaatsen';
import { verzoekkolommen } from '../werkmap/verzoeken';

const BREEDTE = 100;
const KOPPEN = ['Gemeente', 'Totaalopgave', 'Realisatie', 'Eindstand', '% taakst.', '% totaal', 'Vorige', 'Trede', ''] as const;
const ZICHTBARE_RIJEN = 400;

const tredeVlak = (trede: Trede | null, kader: Kader | null, kleuren: Kleuren): string => {
  const stijl = kader?.treden.find((t) => t.trede === trede);
  if (trede === null) return ' – ';
  return stijl === undefined ? ` ${trede} ` : kleuren.vlak(` ${trede} `, stijl.vulling, stijl.letter);
};

const getal = (n: number | null): string => (n === null ? '?' : getalOfOnbekend(n, 'nl'));

/** "?" where a figure is unknown, "n.v.t." where there is no opgave. */
const pctTekst = (realisatie: number | null, opgave: number | null): string => (realisatie === null || opgave === null ? '?' : percentageTekst(percentage(realisatie, opgave), 'nl'));

/** The decision that holds on a row, and whether it differs from the proposal; empty without one. */
export const besluitmerk = (b: Beoordeling | null): string => {
  const besloten = b === null || b.besluit === null ? null : tredeVanKracht(b);
  return b === null || besloten === null ? '' : `besluit: ${getal(besloten)}${b.trede === null || besloten === b.trede ? '' : ' (wijkt af)'}`;
};

const opmerking = (b: Beoordeling | null): string => {
  if (b === null || b.soort === 'niet te beoordelen') return ['niet te beoordelen', besluitmerk(b)].filter((s) => s !== '').join(', ');
  const delen = [b.basis === 'koppelingstekort' ? 'koppelingstekort' : '', b.handmatig ? 'handmatig' : '', b.lezing === 'afgeleid' ? 'afgeleid' : '', besluitmerk(b)];
  return delen.filter((s) => s !== '').join(', ');
};

const regel = (cellen: readonly string[], naambreedte: number): string =>
  cellen.map((c, i) => (i === 0 ? c.padEnd(naambreedte) : i < 7 ? c.padStart(KOPPEN[i]?.length ?? 0) : c)).join('  ').trimEnd();

const tabelregels = (t: BeoordeeldeTabel, kleuren: Kleuren): readonly string[] => {
  const rijen = t.rijen.filter((r) => r.rij.soort === 'gemeente');
  const naambreedte = Math.min(30, Math.max(8, ...rijen.slice(0, ZICHTBARE_RIJEN).map((r) => naamVan(r).length)));
  const regels = rijen.slice(0, ZICHTBARE_RIJEN).map((r) => {
    const g = r.beoordeling?.grootheden;
    const pct = (opgave: number | null | undefined) => pctTekst(g?.realisatie ?? null, opgave ?? null);
    const naam = naamVan(r).slice(0, naambreedte);
    const cijfers = [g?.totaalopgave ?? null, g?.realisatie ?? null, g?.eindstand ?? null].map(getal);
    const vorige = g?.vorigeTrede == null ? '' : String(g.vorigeTrede);
    return regel([naam, ...cijfers, pct(g?.taakstellingMetHerverdeling), pct(g?.totaalopgave), vorige, ` ${tredeVlak(r.beoordeling?.trede ?? null, t.kader, kleuren)} `, opmerking(r.beoordeling)], naambreedte);
  });
  const p = t.provincie;
  const som = regel(['Samen', getal(p.sommen.totaalopgave), getal(p.sommen.realisatie), getal(p.sommen.eindstand), pctTekst(p.sommen.realisatie, p.sommen.taakstellingMetHerverdeling), pctTekst(p.sommen.realisatie, p.sommen.totaalopgave)], naambreedte);
  const meer = rijen.length > ZICHTBARE_RIJEN ? [kleuren.zacht(`… en nog ${rijen.length - ZICHTBARE_RIJEN} rijen; ze staan alle in het bestand.`)] : [];
  return [kleuren.zacht(regel(KOPPEN, naambreedte)), ...regels, ...meer, kleuren.vet(som)];
};

/** How many gemeenten on each trede, as bars, and which of them were decided. */
const staven = ({ treden, besloten }: VanKracht, kader: Kader | null, kleuren: Kleuren): readonly string[] => [
  ...(kader?.treden ?? [])
    .map((t) => ({ t, n: treden[String(t.trede)] ?? 0 }))
    .filter(({ t, n }) => n > 0 || t.trede <= 4)
    .map(({ t, n }) => `  trede ${t.trede}  ${String(n).padStart(3)}  ${n === 0 ? '' : kleuren.vlak('█'.repeat(Math.min(n, 60)), 'FFFFFF', t.vulling)}`),
  ...(besloten.length === 0 ? [] : [breek(beslotenTekst(besloten, 'nl'), '    ')]),
];

/** Who goes up and who goes down against the trede in force. */
const bewegingen = ({ omhoog, omlaag, gelijk }: Overgangen): readonly string[] => {
  const lijst = (naam: string, wie: Overgangen['omhoog']): readonly string[] => (wie.length === 0 ? [] : [breek(`${naam}: ${opsomming(wie.map((o) => `${o.gemeente} (${o.van ?? '?'} → ${o.naar ?? '?'})`), 'nl')}`, '    ')]);
  return [...lijst('omhoog', omhoog), ...lijst('omlaag', omlaag), ...(gelijk.length === 0 ? [] : [`gelijk gebleven: ${gelijk.length}`])];
};

/** What else the sheet has that was asked of gemeenten: named, and said not to count. */
const verzoekregels = ({ tabel }: BeoordeeldeTabel): readonly string[] => {
  const koppen = verzoekkolommen(tabel).map((k) => `“${k.kop}”`);
  return koppen.length === 0 ? [] : [breek(`ter informatie, telt nooit voor een trede: ${opsomming(koppen, 'nl')}`, '    ')];
};

/** Breaks a text at spaces into lines of at most 100 characters; the spaces that it begins with stay, and each further line begins with `inspringen`. */
export const breek = (tekst: string, inspringen: string): string => {
  const heel = zonderStuurtekens(tekst);
  const kaal = heel.trimStart();
  const [eerste = '', ...woorden] = kaal.split(' ');
  const regels: string[] = [];
  let nu = heel.slice(0, heel.length - kaal.length) + eerste;
  for (const woord of woorden) {
    if (nu.length + woord.length + 1 > BREEDTE) {
      regels.push(nu);
      nu = inspringen + woord;
    } else nu = `${nu} ${woord}`;
  }
  return [...regels, nu].join('\n');
};

const regelVan = (plaatsen: readonly string[], zin: string): string => breek(`  • ${plaatsen.length > 12 ? `${plaatsen.slice(0, 10).join(', ')} en nog ${plaatsen.length - 10} andere` : opsomming(plaatsen, 'nl')}: ${zin}`, '    ');

/** The same sentence about several rows is said once, with all its places. */
const gebundeld = (meldingen: readonly Melding[]): readonly string[] => {
  const perZin = new Map<string, string[]>();
  for (const [plaats, zin] of meldingen) {
    const plaatsen = perZin.get(zin);
    if (plaatsen === undefined) perZin.set(zin, [plaats]);
    else plaatsen.push(plaats);
  }
  return [...perZin].map(([zin, plaatsen]) => regelVan(plaatsen, zin));
};

type Melding = readonly [plaats: string, zin: string];

export const naamVan = (r: BeoordeeldeRij): string => zonderStuurtekens(r.rij.gemeente?.naam ?? r.rij.naam);

const bladVan = (t: BeoordeeldeTabel): string => zonderStuurtekens(t.tabel.blad.naam);

/** Why rows could not be assessed, with the cell. */
export const foutregels = (t: BeoordeeldeTabel, rijen = t.rijen): readonly Melding[] =>
  rijen.flatMap((r) => r.fouten.map((f): Melding => [`${naamVan(r)} (${foutplaats(t.tabel, r, f)})`, foutTekst(f, 'nl')]));

/** So many gemeenten are each named with their own figure. */
const VOLUIT = 40;

const metPlaats = (t: BeoordeeldeTabel, r: BeoordeeldeRij, b: Bevinding): string => `${naamVan(r)} (${plaatsVan(t.tabel, r.rij, veldenVan(b))?.adres ?? '–'})`;

/** What is said of a row alone: that its half-year runs is said of the whole table, and is said there. */
const bevindingenVan = (t: BeoordeeldeTabel, r: BeoordeeldeRij): readonly Bevinding[] =>
  r.bevindingen.filter((b) => !isTussenstand(b) || !t.signalen.some((s) => s.bevinding.code === b.code));

/** What deserves a look; what differs in its figures alone is said once, with every gemeente and its own figure. */
const bevindingregels = (t: BeoordeeldeTabel): readonly string[] => {
  const meldingen = t.rijen.flatMap((r) => bevindingenVan(t, r).map((b) => [metPlaats(t, r, b), b] as const));
  return [
    ...gebundeld(t.signalen.map((s): Melding => [periodeTekst(s.periode), bevindingTekst(s.bevinding, t.kader, 'nl')])),
    ...bundel(meldingen, t.kader, 'nl').map(({ zin, rijen }) =>
      rijen.length <= VOLUIT && rijen.some(({ bij }) => bij !== '') ? breek(`  • ${opsomming(rijen.map(({ rij, bij }) => `${rij.slice(0, -1)}, ${bij})`), 'nl')}: ${zin}`, '    ') : regelVan(rijen.map(({ rij }) => rij), zin)),
  ];
};

/** One half-year as text: the table, the counts, what deserves a look and what could not be assessed. */
const tabelTekst = (t: BeoordeeldeTabel, kleuren: Kleuren): string => {
  const [fouten, bevindingen] = [gebundeld(foutregels(t)), bevindingregels(t)];
  const kracht = vanKracht(t);
  return [
    '',
    kleuren.vet(`${periodeTekst(t.periode)} · blad “${bladVan(t)}”`) + kleuren.zacht(` · ${t.kader?.naam.nl ?? 'geen beleidskader'}`),
    ...tabelregels(t, kleuren),
    ...staven(kracht, t.kader, kleuren),
    ...bewegingen(kracht.overgangen),
    ...verzoekregels(t),
    ...(fouten.length === 0 ? [] : [kleuren.vet('Niet te beoordelen'), ...fouten]),
    ...(bevindingen.length === 0 ? [] : [kleuren.vet('Let op'), ...bevindingen]),
  ].join('\n');
};

const provincietekst = (b: Werkmapbeoordeling, kleuren: Kleuren): readonly string[] =>
  b.provinciesignalen.length === 0
    ? []
    : ['', kleuren.vet('De rijen van de provincie zelf'), ...gebundeld(b.provinciesignalen.map((s) => [periodeTekst(s.periode), bevindingTekst(s.bevinding, null, 'nl')] as const))];

/** Beyond this many half-years or rows nobody reads every row on a screen. */
const HALFJAREN_VOLUIT = 20;
const RIJEN_VOLUIT = 1_000;

const inHetKort = ({ tabellen }: Werkmapbeoordeling): boolean =>
  tabellen.length > HALFJAREN_VOLUIT || tabellen.reduce((n, t) => n + t.rijen.length, 0) > RIJEN_VOLUIT;

/** One half-year on one line: how many gemeenten on each trede that holds, how many without one, and which were decided. */
const halfjaarregel = (t: BeoordeeldeTabel): string => {
  const beoordelingen = t.rijen.flatMap((r) => r.beoordeling ?? []);
  const besloten = beslotenVan(beoordelingen);
  const treden = Object.entries(telTreden(beoordelingen, t.kader?.treden.map((k) => k.trede) ?? [], tredeVanKracht)).filter(([, n]) => n > 0).map(([trede, n]) => `trede ${trede}: ${n}`);
  const niet = t.rijen.filter((r) => r.rij.soort === 'gemeente' && (r.beoordeling === null || tredeVanKracht(r.beoordeling) === null)).length;
  const tellingen = [...treden, ...(niet === 0 ? [] : [`niet te beoordelen: ${niet}`])].join(', ');
  return `${periodeTekst(t.periode)} · blad “${bladVan(t)}” · ${[tellingen, ...(besloten.length === 0 ? [] : [beslotenTekst(besloten, 'nl')])].join('; ')}`;
};

/** A large workbook: a line per half-year, and every row that could not be assessed. */
const overzicht = (tabellen: readonly BeoordeeldeTabel[], kleuren: Kleuren): readonly string[] => {
  const fouten = tabellen.flatMap((t) => foutregels(t).map(([plaats, zin]) => [`${plaats}, ${periodeTekst(t.periode)}`, zin] as const));
  const bevindingen = tabellen.reduce((n, t) => t.rijen.reduce((m, r) => m + bevindingenVan(t, r).length, n + t.signalen.length), 0);
  return [
    '',
    ...tabellen.map(halfjaarregel),
    ...(fouten.length === 0 ? [] : ['', kleuren.vet('Niet te beoordelen'), ...fouten.map(([plaats, zin]) => breek(`  • ${plaats}: ${zin}`, '    '))]),
    '',
    breek(`${getal(bevindingen)} ${bevindingen === 1 ? 'bevinding' : 'bevindingen'}: die van een rij staan in het bestand bij die rij. Eén halfjaar met alle rijen en bevindingen ziet u met --periode, bijvoorbeeld --periode ${periodeTekst(tabellen[tabellen.length - 1]?.periode ?? { jaar: 2024, helft: 1 })}.`, ''),
  ];
};

/** A sheet with figures that was not assessed: which, why, and what to do about it. */
export const overgeslagenTekst = ({ blad, reden, ontbreekt, gevonden }: OvergeslagenBlad): string => {
  if (reden === 'verborgen') return `Overgeslagen: blad “${blad}” is verborgen. Maak het zichtbaar, of noem het met --blad, als het mee moet doen.`;
  if (reden === 'besluiten verborgen') return `Overgeslagen: blad “${blad}” met besluiten is verborgen. Wat daar besloten is, telt niet mee. Maak het zichtbaar; moet het niet meetellen, haal het dan weg.`;
  const koppen = gevonden.length === 0 ? '' : ` Wel herkend: ${opsomming(gevonden.map((k) => `“${k}”`), 'nl')}.`;
  return `Overgeslagen: blad “${blad}” heeft geen kolom voor ${opsomming(ontbreekt.map((s) => kolomnamen[s].nl), 'nl')}.${koppen} Geef de kolom een duidelijke kop, of wijs haar aan met --blad en --kolom.`;
};

/** The faults of a row that belongs to no gemeente or no half-year, with the cell. */
export const nergensRegels = ({ tabel, rij }: Werkmapbeoordeling['zonderPeriode'][number]): readonly string[] =>
  nergensZinnen(tabel, rij, 'nl').map(zonderStuurtekens);

/** Everything that is printed after an assessment; a large workbook in short. */
export const alsTekst = (beoordeling: Werkmapbeoordeling, kleuren: Kleuren): string =>
  [
    ...(inHetKort(beoordeling) ? overzicht(beoordeling.tabellen, kleuren) : beoordeling.tabellen.map((t) => tabelTekst(t, kleuren))),
    ...provincietekst(beoordeling, kleuren),
    ...beoordeling.zonderPeriode.flatMap(nergensRegels),
  ].join('\n');

/** Where the result went, and where what stood there was kept. */
export const geschrevenTekst = (map: string, uitvoer: string, vorige: string | null): string => {
  const pad = (naar: string): string => zonderStuurtekens(path.relative(map, naar));
  return `\nGeschreven: ${pad(uitvoer)}. Dit zijn voorstellen; Gedeputeerde Staten besluiten.${vorige === null ? '' : `\nWat daar stond, is bewaard als ${pad(vorige)}.`}`;
};
