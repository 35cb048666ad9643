import * as path from 'node:path';
import { bewaarBestand, leesBestand } from '../bestand/schijf';
import { periodeTekst } from '../engine';
import { kaders } from '../kaders';
import { beoordeelWerkmap } from '../werkmap/beoordelen/beoordeelWerkmap';
import { komendeBesluiten, komendeBesluitenTekst, onmogelijkeBesluiten, onmogelijkeBesluitenTekst } from '../werkmap/beoordelen/besluitdagen';
import { losseBesluiten, losseBesluitenTekst } from '../werkmap/beoordelen/lossebesluiten';
import { prognoseVanWerkmap, type Tabelprognose } from '../werkmap/beoordelen/prognose';
import { verlopenBesluiten, verlopenBesluitenTekst } from '../werkmap/beoordelen/verlopen';
import { contactfoutTekst } from '../werkmap/contacten/lees';
import { contactbeeld } from '../werkmap/contacten/stand';
import { prognosekolommen } from '../werkmap/plannen/prognosekolommen';
import type { Tabel } from '../werkmap/tabel';
import { leesArgumenten, type Opdracht } from './argumenten';
import { GEBRUIK } from './gebruik';
import { contactenJson, contactregels } from './contacten';
import { corrigeer } from './correcties';
import { deelWerkmap } from './delen';
import { herrekenLogboek } from './herreken';
import { alsJson, foutJson, overgeslagenJson } from './json';
import { kiesKleuren, zonderStuurtekens } from './kleur';
import { koppelingenbeeld, koppelingenJson, koppelingenTekst, ZONDER_KOPPELINGEN } from './koppelingen';
import { logmaker, logTekst, uitVorigeUitvoer } from './logboek';
import { kolommeldingen, prognoseJson, prognoseTekst, staatIn, toekomstmeldingen, zonderPrognoseTekst } from './prognose';
import { trajectbeeld, trajectJson, trajectregels, vandaag } from './traject';
import { alsTekst, geschrevenTekst, overgeslagenTekst } from './uitvoer';
import { isUitvoernaam, standaardUitvoer, werkmapeinde } from './uitvoernaam';
import { kijkVooruit } from './vooruit';
import { maakVoortgang, voortgangJson } from './voortgang';
import { allesBeoordeeld, beoordeelEnSchrijf, leesWerkmap, mislukt, oudeFormules, zonderGevolg, type Melding } from './verwerk';

/** Where the command line reads and prints; a test hands in its own. */
export interface Omgeving {
  readonly argv: readonly string[];
  readonly map: string;
  readonly voorbeeld: string;
  readonly uit: (tekst: string) => void;
  readonly fout: (tekst: string) => void;
  readonly opTerminal: boolean;
  readonly variabelen: Readonly<Record<string, string | undefined>>;
  /** The clock, for the log and for what is overdue. */
  readonly nu: () => Date;
}

/** What a command needs beside its arguments: where it reads and writes, and how it says what is wrong. */
export interface Werkplek extends Omgeving {
  readonly invoer: string;
  readonly uitvoer: string;
  readonly stop: (meldingen: readonly Melding[]) => 2;
}

/** What --periode or --blad leaves out still counts here: the half-year before gives its realisatie. */
const prognosesVan = (tabellen: readonly Tabel[], { peildatum, json }: Opdracht): readonly Tabelprognose[] =>
  peildatum === null ? [] : prognoseVanWerkmap(beoordeelWerkmap(tabellen, kaders).tabellen, peildatum, kaders, { onderbouwing: json });

/** Whether a workbook is written, in the place of the one that was there. */
const vervangt = ({ stukken, correcties, vooruit }: Opdracht): boolean => stukken === null && correcties?.aanvaard !== null && vooruit?.nieuwHalfjaar !== false;

/** Runs the command. Exit 0: all assessed; 1: written, but not every row or sheet could be assessed; 2: nothing written. */
export const hoofd = async (omgeving: Omgeving): Promise<0 | 1 | 2> => {
  const argumenten = leesArgumenten(omgeving.argv);
  if (!argumenten.gelukt) {
    omgeving.fout(argumenten.meldingen.join('\n'));
    return 2;
  }
  const { opdracht } = argumenten;
  if (opdracht.hulp) {
    omgeving.uit(GEBRUIK);
    return 0;
  }
  const invoer = opdracht.invoer === null ? omgeving.voorbeeld : path.resolve(omgeving.map, opdracht.invoer);
  const uitvoer = opdracht.uit === null ? standaardUitvoer(invoer) : path.resolve(omgeving.map, opdracht.uit);
  const stop = (meldingen: readonly Melding[]): 2 => {
    if (opdracht.json) omgeving.uit(JSON.stringify(foutJson(invoer, meldingen)));
    omgeving.fout([...meldingen.map((m) => zonderStuurtekens(m.melding)), 'Er is niets geschreven.'].join('\n'));
    return 2;
  };

  if (!isUitvoernaam(uitvoer, invoer)) {
    return stop([{ code: 'UITVOERNAAM', melding: `--uit “${opdracht.uit ?? ''}” past niet bij de invoer: het resultaat is een werkmap van dezelfde soort. Geef een naam die eindigt op ${werkmapeinde(invoer)}.` }]);
  }
  const bestand = leesBestand(invoer);
  if (!bestand.gelukt) return stop(mislukt(bestand.fout).meldingen);
  if (opdracht.herreken) return herrekenLogboek(bestand.bytes, opdracht.json, { ...omgeving, invoer, uitvoer, stop });
  if (opdracht.delen !== null) return deelWerkmap(bestand.bytes, opdracht.delen, opdracht.json, { ...omgeving, invoer, uitvoer, stop });
  const gelezen = leesWerkmap(bestand.bytes, opdracht.keuzes, opdracht.vooruit !== null, vandaag(omgeving.nu()), { los: opdracht.losmaken, vervangt: vervangt(opdracht) ? { invoer, uitvoer, regels: uitVorigeUitvoer(uitvoer)?.regels ?? [] } : null });
  if (!gelezen.gelukt) return stop(gelezen.meldingen);
  if (opdracht.stukken !== null) {
    // what writes documents is as large as all the rest, and is fetched where they are asked for
    const { maakStukkenmap } = await import(/* webpackChunkName: "beoordeel-stukken" */ './stukken');
    return maakStukkenmap(opdracht, opdracht.stukken, gelezen, { ...omgeving, invoer, uitvoer, stop });
  }
  if (opdracht.correcties !== null) return corrigeer(opdracht, opdracht.correcties, gelezen, { ...omgeving, invoer, uitvoer, stop });
  if (opdracht.vooruit !== null) return kijkVooruit(opdracht, opdracht.vooruit, gelezen, { ...omgeving, invoer, uitvoer, stop });
  const voortgang = opdracht.voortgang ? maakVoortgang(gelezen, opdracht.perioden, opdracht.peildatum) : null;
  if (voortgang?.gelukt === false) return stop(voortgang.meldingen);
  const houdBij = logmaker({ ...opdracht, gelezen, uitvoer, nu: omgeving.nu() });
  const prognoses = prognosesVan(gelezen.herkend.tabellen, opdracht);
  const verwerkt = await beoordeelEnSchrijf(gelezen.pakket, gelezen.herkend.tabellen, opdracht.keuzes, [], houdBij, (b) => (opdracht.prognose ? prognoses.filter((p) => staatIn(b, p)).map((p) => prognosekolommen(p, 'nl')) : []), voortgang?.nieuw ?? []);
  if (!verwerkt.gelukt) return stop(verwerkt.meldingen);
  const bewaard = bewaarBestand(uitvoer, verwerkt.bytes);
  if (!bewaard.gelukt) return stop(mislukt(bewaard.fout).meldingen);

  const { beoordeling, log } = verwerkt;
  const formules = oudeFormules(gelezen);
  const { overgeslagen } = gelezen.herkend;
  const { peildatum } = opdracht;
  // who stands where now is said of the whole workbook
  const heel = opdracht.keuzes.periode === undefined && opdracht.keuzes.blad === undefined ? beoordeling : beoordeelWerkmap(gelezen.herkend.tabellen, kaders);
  const trajecten = trajectbeeld(gelezen.pakket.werkmap, heel, peildatum ?? vandaag(omgeving.nu()));
  const contacten = contactbeeld(gelezen.pakket.werkmap, kaders, peildatum ?? vandaag(omgeving.nu()));
  const los = losseBesluiten(gelezen.herkend.tabellen);
  const onmogelijk = onmogelijkeBesluiten(gelezen.herkend.tabellen);
  const komend = komendeBesluiten(gelezen.herkend.tabellen, vandaag(omgeving.nu()));
  const verlopen = verlopenBesluiten(beoordeling.tabellen, peildatum ?? vandaag(omgeving.nu()));
  const koppelingen = opdracht.koppelingen ? koppelingenbeeld(beoordeling) : null;
  const gemist = peildatum !== null && prognoses.length === 0 ? [zonderPrognoseTekst(peildatum)] : [];
  const kolommen = kolommeldingen(opdracht.prognose, prognoses, beoordeling);
  if (opdracht.json) omgeving.uit(JSON.stringify({ ...alsJson(invoer, uitvoer, beoordeling, kaders), overgeslagen: overgeslagen.map(overgeslagenJson), ...(formules.length === 0 ? {} : { oudeFormules: formules }), ...(peildatum === null ? {} : { prognoses: prognoses.map(prognoseJson) }), ...(koppelingen === null ? {} : { koppelingen: koppelingen.map(koppelingenJson) }), ...(contacten.standen.length === 0 && !contacten.nietsVastgelegd ? {} : { contacten: contactenJson(contacten) }), ...(los.length === 0 ? {} : { losseBesluiten: los.map((l) => (l.code === 'ZONDER_CIJFERS' ? { ...l, periode: periodeTekst(l.periode) } : l)) }), ...(onmogelijk.length + komend.length === 0 ? {} : { besluitdagen: [...onmogelijk, ...komend].map((o) => ({ ...o, periode: periodeTekst(o.periode) })) }), ...(verlopen.length === 0 ? {} : { verlopenBesluiten: verlopen.map((v) => ({ ...v, periode: periodeTekst(v.periode), vorigeVan: v.vorigeVan === null ? null : periodeTekst(v.vorigeVan) })) }), ...(trajecten.meldingen.length === 0 ? {} : { trajectmeldingen: trajecten.meldingen }), ...(contacten.fouten.length === 0 ? {} : { contactmeldingen: contacten.fouten.map((f) => contactfoutTekst(f).nl) }), ...(trajecten.zonder.length === 0 ? {} : { zonderTraject: trajecten.zonder }), ...(trajecten.standen.length === 0 ? {} : { trajecten: trajecten.standen.map(trajectJson) }), ...(voortgang === null ? {} : { voortgang: voortgangJson(voortgang) }), ...(verwerkt.vastgezet.length === 0 ? {} : { vastgezet: verwerkt.vastgezet.map(periodeTekst) }), ...(log === null ? {} : { logboek: { blad: log.blad, toegevoegd: log.toegevoegd } }) }));
  else {
    const kleuren = kiesKleuren(omgeving.opTerminal, omgeving.variabelen);
    omgeving.uit([alsTekst(beoordeling, kleuren), ...prognoses.map((p) => prognoseTekst(p, kleuren)), ...(koppelingen ?? []).map((k) => koppelingenTekst(k, kleuren)), ...trajectregels(trajecten, kleuren), ...contactregels(contacten, kleuren)].join('\n'));
    omgeving.uit(geschrevenTekst(omgeving.map, uitvoer, bewaard.vorige));
    if (voortgang !== null) omgeving.uit(voortgang.tekst);
    if (log !== null) omgeving.uit(logTekst(log));
  }
  for (const w of [...overgeslagen.map(overgeslagenTekst), ...formules, ...[...losseBesluitenTekst(los), ...onmogelijkeBesluitenTekst(onmogelijk), ...komendeBesluitenTekst(komend), ...verlopenBesluitenTekst(verlopen, peildatum ?? vandaag(omgeving.nu()))].map((z) => z.nl), ...trajecten.meldingen, ...contacten.fouten.map((f) => contactfoutTekst(f).nl), ...(koppelingen?.length === 0 ? [ZONDER_KOPPELINGEN] : []), ...verwerkt.waarschuwingen, ...gemist, ...toekomstmeldingen(prognoses, vandaag(omgeving.nu())), ...kolommen, ...zonderGevolg(gelezen.pakket.werkmap, opdracht.keuzes)]) omgeving.fout(zonderStuurtekens(w));
  const onvolledig = overgeslagen.some((o) => o.reden !== 'verborgen');
  return !onvolledig && gemist.length === 0 && allesBeoordeeld(beoordeling) ? 0 : 1;
};
