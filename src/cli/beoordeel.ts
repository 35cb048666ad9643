import * as path from 'node:path';
import { leesPakket, schrijfPakket } from '../bestand';
import { bewaarBestand, leesBestand } from '../bestand/schijf';
import { gemeentenVan, periodeTekst } from '../engine';
import { kaders } from '../kaders';
import { bevindingTekst } from '../tekst';
import { bestandfoutTekst, bestandwaarschuwingTekst, type Bestandfout } from '../tekst/bestandfouten';
import { beoordeelWerkmap, type Werkmapbeoordeling } from '../werkmap/beoordelen/beoordeelWerkmap';
import { maakRekenaar } from '../werkmap/functies/rekenaar';
import { herken, herkenningsfoutTekst } from '../werkmap/herkennen';
import type { Herkenningsfout, OvergeslagenBlad } from '../werkmap/tabel';
import { maakPlan } from '../werkmap/plannen/maakPlan';
import { planfoutTekst, planwaarschuwingTekst } from '../werkmap/plannen/teksten';
import { GEBRUIK, leesArgumenten, type Opdracht } from './argumenten';
import { alsJson, foutJson } from './json';
import { kiesKleuren, zonderStuurtekens } from './kleur';
import { alsTekst, overgeslagenTekst } from './uitvoer';
import { isUitvoernaam, standaardUitvoer, werkmapeinde } from './uitvoernaam';

/** Where the command line reads and prints; a test hands in its own. */
export interface Omgeving {
  readonly argv: readonly string[];
  readonly map: string;
  readonly voorbeeld: string;
  readonly uit: (tekst: string) => void;
  readonly fout: (tekst: string) => void;
  readonly opTerminal: boolean;
  readonly variabelen: Readonly<Record<string, string | undefined>>;
}

interface Melding {
  readonly code: string;
  readonly melding: string;
}

type Gelukt = { readonly gelukt: true; readonly bytes: Uint8Array; readonly beoordeling: Werkmapbeoordeling; readonly overgeslagen: readonly OvergeslagenBlad[]; readonly waarschuwingen: readonly string[] };
type Mislukt = { readonly gelukt: false; readonly meldingen: readonly Melding[] };

const mislukt = (fout: Bestandfout): Mislukt => ({ gelukt: false, meldingen: [{ code: fout.code, melding: bestandfoutTekst(fout, 'nl') }] });

/** The option that answers a question of the recognition, where there is one. */
const antwoord = (fout: Herkenningsfout): string => {
  switch (fout.code) {
    case 'GEEN_TABEL':
      return ' Een kolom die anders heet, wijst u aan met bijvoorbeeld --kolom realisatie=F.';
    case 'TWEE_TABELLEN':
      return fout.nodigVoor === undefined ? ' Hier: --blad "naam".' : '';
    case 'KOLOM_IN_MEER_TABELLEN':
      return ' Hier: --blad "naam".';
    case 'PERIODE_ONBEKEND':
    case 'PERIODE_STRIJDIG':
      return ' Hier: --periode 2024-2.';
    case 'KOLOM_DUBBEL':
      return ` Hier: --kolom ${fout.soort}=LETTER.`;
    case 'STAND_TEKEN_ONBEKEND':
      return ' Hier: --stand achterstand of --stand voorsprong.';
    case 'GECORRIGEERD_VRAAG':
      return ' Hier: --gecorrigeerd ja of --gecorrigeerd nee.';
    case 'TREDE_VRAAG':
      return ' Hier: --kolom vorigeTrede=LETTER of --kolom trede=LETTER.';
    default:
      return '';
  }
};

/** From bytes to bytes: reads, recognises, assesses, plans and patches. Nothing is written here. */
const verwerk = async (bytes: Uint8Array, opdracht: Opdracht): Promise<Gelukt | Mislukt> => {
  const gelezen = leesPakket(bytes);
  if (!gelezen.gelukt) return mislukt(gelezen.fout);
  const herkend = herken(gelezen.pakket.werkmap, gemeentenVan(kaders), opdracht.keuzes);
  if (!herkend.gelukt) return { gelukt: false, meldingen: herkend.fouten.map((f) => ({ code: f.code, melding: `${herkenningsfoutTekst(f, 'nl')}${antwoord(f)}` })) };
  const beoordeling = beoordeelWerkmap(herkend.tabellen, kaders, opdracht.keuzes);
  if (beoordeling.tabellen.length === 0 && beoordeling.zonderPeriode.length === 0) return { gelukt: false, meldingen: nietsTeBeoordelen(beoordeling) };
  const plan = maakPlan(beoordeling.tabellen, { reken: maakRekenaar(kaders, 'nl') });
  if (!plan.gelukt) return { gelukt: false, meldingen: plan.fouten.map((f) => ({ code: f.code, melding: planfoutTekst(f, 'nl') })) };
  const geschreven = await schrijfPakket(gelezen.pakket, plan.plannen);
  return geschreven.gelukt ? { gelukt: true, bytes: geschreven.bytes, beoordeling, overgeslagen: herkend.overgeslagen, waarschuwingen: [...plan.waarschuwingen.map((w) => planwaarschuwingTekst(w, 'nl')), ...geschreven.waarschuwingen.map((w) => bestandwaarschuwingTekst(w, 'nl'))] } : mislukt(geschreven.fout);
};

/** A workbook with only published rows or treden has nothing to assess; what its own figures contradict is still said. */
const nietsTeBeoordelen = (b: Werkmapbeoordeling): readonly Melding[] => [
  { code: 'NIETS_TE_BEOORDELEN', melding: 'In deze werkmap staan wel gepubliceerde uitkomsten of provinciecijfers, maar geen tabel met cijfers per gemeente. Er is niets te beoordelen.' },
  ...b.provinciesignalen.map((s) => ({ code: s.bevinding.code, melding: `Provincie ${periodeTekst(s.periode)}: ${bevindingTekst(s.bevinding, null, 'nl')}` })),
];

const allesBeoordeeld = (b: Werkmapbeoordeling): boolean =>
  b.zonderPeriode.length === 0 && b.tabellen.every((t) => t.rijen.every((r) => r.rij.soort === 'totaal' || r.beoordeling?.trede != null));

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
  const verwerkt = await verwerk(bestand.bytes, opdracht);
  if (!verwerkt.gelukt) return stop(verwerkt.meldingen);
  const bewaard = bewaarBestand(uitvoer, verwerkt.bytes);
  if (!bewaard.gelukt) return stop(mislukt(bewaard.fout).meldingen);

  const { beoordeling, overgeslagen } = verwerkt;
  if (opdracht.json) omgeving.uit(JSON.stringify(alsJson(invoer, uitvoer, beoordeling, kaders)));
  else {
    omgeving.uit(alsTekst(beoordeling, kiesKleuren(omgeving.opTerminal, omgeving.variabelen)));
    omgeving.uit(`\nGeschreven: ${zonderStuurtekens(path.relative(omgeving.map, uitvoer))}. Dit zijn voorstellen; Gedeputeerde Staten besluiten.`);
    if (bewaard.vorige !== null) omgeving.uit(`Wat daar stond, is bewaard als ${zonderStuurtekens(path.relative(omgeving.map, bewaard.vorige))}.`);
  }
  for (const w of [...overgeslagen.map(overgeslagenTekst), ...verwerkt.waarschuwingen]) omgeving.fout(zonderStuurtekens(w));
  const onvolledig = overgeslagen.some((o) => o.reden === 'kolom ontbreekt');
  return !onvolledig && allesBeoordeeld(beoordeling) ? 0 : 1;
};
