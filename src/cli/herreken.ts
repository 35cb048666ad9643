import { leesPakket } from '../bestand';
import { periodeTekst, VERSIE } from '../engine';
import { kaders } from '../kaders';
import { getalTekst } from '../tekst';
import { verschillenTekst } from '../tekst/herrekening';
import { beoordeelWerkmap, type Werkmapbeoordeling } from '../werkmap/beoordelen/beoordeelWerkmap';
import { metVastgezet } from '../werkmap/beoordelen/vastgezet';
import type { Werkmap } from '../werkmap/blad';
import { zoekBreuken, type Logbreuk } from '../werkmap/correcties/aansluiting';
import { leesLogboek, LOGBOEKBLAD, staat, toetsLogboek, type Logboek, type Logtoets } from '../werkmap/logboek';
import { aansluitTekst, breukJson, breukTekst } from './aansluittekst';
import type { Werkplek } from './beoordeel';
import { kiesKleuren, zonderStuurtekens, type Kleuren } from './kleur';
import { geenLogboek, onleesbareRijen } from './logboek';
import { breek } from './uitvoer';
import { herkenMet, mislukt } from './verwerk';

const trede = (t: number | null): string => (t === null ? 'niet te beoordelen' : `trede ${t}`);

const celwoord = (tekst: string): string => (tekst === '' ? 'leeg' : `“${tekst}”`);

const watErIs = (t: Logtoets): string => {
  switch (t.uitkomst) {
    case 'gelijk':
      return `${trede(t.trede)}, zoals toen`;
    case 'anders':
      return `${staat(t) ? `${trede(t.trede)}, zoals toen; ` : ''}${verschillenTekst(t.verschillen).nl}`;
    case 'zonder bewijs':
      return 'de regel geeft geen trede en heeft geen bewijs: toen was er niets te beoordelen';
    case 'bewijs ontbreekt':
      return `de regel zegt trede ${t.regel.tredeNa ?? t.regel.nieuw ?? ''}, maar het bewijs ontbreekt: dat is niet opnieuw te berekenen. Zet het terug uit een eerdere versie van de werkmap`;
    case 'onleesbaar bewijs':
      return 'het bewijs is niet te lezen. Het is gewijzigd of afgebroken; zet het terug uit een eerdere versie van de werkmap';
    case 'hoort niet bij de regel':
      return `de regel zegt iets anders dan haar bewijs: ${t.afwijkingen.map(({ kolom, regel, bewijs }) => `${kolom} ${celwoord(regel)}, in het bewijs ${celwoord(bewijs)}`).join('; ')}. Een van beide is gewijzigd; zet terug wat er stond uit een eerdere versie van de werkmap`;
  }
};

const regelTekst = (t: Logtoets): string => breek(`  rij ${t.rij} · ${zonderStuurtekens(t.regel.gemeente)} ${periodeTekst(t.regel.halfjaar)} (${zonderStuurtekens(t.regel.tijdstip)}): ${zonderStuurtekens(watErIs(t))}.`, '    ');

/** How many there are, and how many of them are as they were. */
const telling = (alle: number, gelijk: number): string => {
  if (alle === 0) return 'In het logboek staat geen beoordeling.';
  const hoeveel = alle === 1 ? 'Eén beoordeling' : `${getalTekst(alle, 'nl')} beoordelingen`;
  const daarvan = gelijk === alle ? (alle === 1 ? 'zij geeft' : 'alle geven') : gelijk === 0 ? 'geen geeft' : gelijk === 1 ? 'één geeft' : `${getalTekst(gelijk, 'nl')} geven`;
  return `${hoeveel} in het logboek; ${daarvan} hetzelfde, met dezelfde versie en hetzelfde beleidskader.`;
};

/** What came of it: how many give the same again, and every line that has something to say. */
const alsTekst = (log: Logboek, toetsen: readonly Logtoets[], breuken: readonly Logbreuk[], kleuren: Kleuren): string => {
  const anders = toetsen.filter((t) => t.uitkomst !== 'gelijk');
  return [
    kleuren.vet(`Logboek opnieuw berekend · blad ${log.blad.naam}`) + kleuren.zacht(` · met versie ${VERSIE}`),
    telling(toetsen.length, toetsen.length - anders.length),
    ...anders.map(regelTekst),
    aansluitTekst(log, breuken),
    ...breuken.map(breukTekst),
  ].join('\n');
};

const alsJson = (bestand: string, log: Logboek, toetsen: readonly Logtoets[], breuken: readonly Logbreuk[]): unknown => ({
  versie: VERSIE, bestand, blad: log.blad.naam, onleesbareRijen: log.onleesbaar,
  regels: toetsen.map((t) => ({
    rij: t.rij, tijdstip: t.regel.tijdstip, gemeente: t.regel.gemeente, periode: periodeTekst(t.regel.halfjaar), toen: t.regel.tredeNa, staat: staat(t), uitkomst: t.uitkomst,
    ...(t.uitkomst === 'gelijk' || t.uitkomst === 'anders' ? { nu: t.trede } : {}), ...(t.uitkomst === 'anders' ? { verschillen: t.verschillen } : {}), ...(t.uitkomst === 'hoort niet bij de regel' ? { afwijkingen: t.afwijkingen } : {}), melding: watErIs(t),
  })),
  breuken: breuken.map(breukJson),
});

/** The workbook as it is now, to hold the last lines against; `null` where it cannot be read without an answer. */
const beoordeeldNu = (werkmap: Werkmap): Werkmapbeoordeling | null => {
  const herkend = herkenMet(werkmap, {});
  return herkend.gelukt ? beoordeelWerkmap(metVastgezet(herkend.tabellen, () => true), kaders) : null;
};

const NIET_VERGELEKEN = 'De laatste regels zijn niet naast de bladen gelegd: wat daar staat, is niet te lezen zonder een antwoord. npm run beoordeel zegt wat er wordt gevraagd.';

/** Does every assessment in the log of a workbook again, and holds the other lines against each other and the workbook. Exit 0: all stands; 1: a trede differs, a line cannot be done again or does not join; 2: there is no log. */
export const herrekenLogboek = (bytes: Uint8Array, json: boolean, { invoer, uit, fout, opTerminal, variabelen, stop }: Werkplek): 0 | 1 | 2 => {
  const gelezen = leesPakket(bytes);
  if (!gelezen.gelukt) return stop(mislukt(gelezen.fout).meldingen);
  const log = leesLogboek(gelezen.pakket.werkmap.bladen);
  if (log === 'andere kop') return stop([geenLogboek]);
  if (log === null) return stop([{ code: 'ZONDER_LOGBOEK', melding: `In deze werkmap is geen blad “${LOGBOEKBLAD}”: er is niets om opnieuw te berekenen. Met --logboek "uw naam" begint u er een.` }]);
  const toetsen = toetsLogboek(log, kaders);
  const heeftMeer = gelezen.pakket.werkmap.bladen.length > 1;
  const nu = heeftMeer ? beoordeeldNu(gelezen.pakket.werkmap) : null;
  const breuken = zoekBreuken(log, nu);
  uit(json ? JSON.stringify(alsJson(invoer, log, toetsen, breuken)) : alsTekst(log, toetsen, breuken, kiesKleuren(opTerminal, variabelen)));
  for (const w of [...onleesbareRijen(log), ...(heeftMeer && nu === null ? [NIET_VERGELEKEN] : [])]) fout(zonderStuurtekens(w));
  return log.onleesbaar.length === 0 && breuken.length === 0 && toetsen.every(staat) ? 0 : 1;
};
