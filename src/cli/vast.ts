import * as path from 'node:path';
import { gelijk, periodeTekst, type Periode } from '../engine';
import { opsomming } from '../tekst';
import type { BeoordeeldeTabel } from '../werkmap/beoordelen/beoordeelWerkmap';
import { metVastgezet, staatIn, tredekolom } from '../werkmap/beoordelen/vastgezet';
import { celTekst, isLeeg } from '../werkmap/lezen/cel';
import { leesLogboek, nogVast, type Logregel } from '../werkmap/logboek';
import { plaatsVanCel } from '../werkmap/herkennen/plaats';
import type { Tabel } from '../werkmap/tabel';
import type { Gelezen, Melding, Mislukt } from './verwerk';

/** What is asked of the half-years that are fixed. */
export interface Vastvraag {
  /** Those that are assessed anew all the same. */
  readonly los: readonly Periode[];
  /** The result that would be replaced, with the lines of its log; `null` where none is written. */
  readonly vervangt: { readonly invoer: string; readonly uitvoer: string; readonly regels: readonly Logregel[] } | null;
}

export const NIETS_LOS: Vastvraag = { los: [], vervangt: null };

const LOSMAKEN = (p: Periode): string => `--losmaken ${periodeTekst(p)}, met --logboek`;

const isIn = (perioden: readonly Periode[], p: Periode): boolean => perioden.some((q) => gelijk(q, p));

const halfjarenIn = (regels: readonly Logregel[]): readonly Periode[] => [...new Map(regels.map((r) => [periodeTekst(r.halfjaar), r.halfjaar])).values()];

const regelVan = (regels: readonly Logregel[], gemeente: string | undefined, p: Periode | null): Logregel | undefined =>
  p === null ? undefined : regels.find((r) => r.gemeente === gemeente && gelijk(r.halfjaar, p));

/** What was sent would be lost where the workbook itself does not have it as fixed. */
const weigering = (p: Periode, { invoer, uitvoer }: NonNullable<Vastvraag['vervangt']>): Melding => {
  const naam = `“${path.basename(uitvoer)}”`;
  return { code: 'VAST_IN_RESULTAAT', melding: `In ${naam} is ${periodeTekst(p)} volgens het logboek vastgezet, en in “${path.basename(invoer)}” niet zo: wat is verstuurd zou daar verdwijnen. Beoordeel ${naam} zelf (nieuwe cijfers neemt u daar over met --correcties), geef met --uit een andere naam, of maak het halfjaar los: ${LOSMAKEN(p)}.` };
};

/** The rows whose cell says another trede than the log says was sent: nobody can tell which was. */
const tegengesproken = (tabellen: readonly Tabel[], vast: readonly Logregel[]): readonly Melding[] =>
  tabellen.filter((t) => t.soort === 'gemeenten').flatMap((tabel) => {
    const kolom = tredekolom(tabel);
    return kolom === null ? [] : tabel.rijen.flatMap((rij): readonly Melding[] => {
      const [cel, regel] = [staatIn(tabel, rij, kolom), rij.soort === 'totaal' ? undefined : regelVan(vast, rij.gemeente?.naam, rij.periode ?? tabel.periode)];
      if (regel === undefined || isLeeg(cel) || celTekst(cel) === String(regel.nieuw).trim()) return [];
      const plaats = plaatsVanCel(tabel.blad, tabel.gekanteld, rij.rij, kolom);
      return [{ code: 'VAST_ANDERS', melding: `${regel.gemeente} ${periodeTekst(regel.halfjaar)}: volgens het logboek is “${regel.nieuw ?? ''}” vastgezet (${regel.door}, ${regel.tijdstip}), en in ${plaats} staat “${celTekst(cel)}”. Zet terug wat is vastgezet, of maak het halfjaar los: ${LOSMAKEN(regel.halfjaar)}.` }];
    });
  });

/** A workbook with what the log says was sent: its own log, with that of the result that would be replaced, whose lines go along. */
export const metLog = (gelezen: Gelezen, { los, vervangt }: Vastvraag): Gelezen | Mislukt => {
  const log = leesLogboek(gelezen.pakket.werkmap.bladen);
  const regels = log === null || log === 'andere kop' ? [] : log.regels;
  const [eigen, beide] = [nogVast(regels), nogVast([...regels, ...(vervangt?.regels ?? [])])];
  // released in that result already: the same input with the same words makes it again
  const ooit = halfjarenIn([...eigen, ...(vervangt?.regels ?? []).filter((r) => r.soort === 'vastgezet')]);
  const nietVast = los.filter((p) => !isIn(ooit, p));
  if (nietVast.length > 0) return { gelukt: false, meldingen: nietVast.map((p) => ({ code: 'NIET_VAST', melding: `--losmaken ${periodeTekst(p)}: volgens het logboek is dat halfjaar niet vastgezet.` })) };
  const vast = beide.filter((r) => !isIn(los, r.halfjaar));
  const alleenDaar = halfjarenIn(vast.filter((r) => regelVan(eigen, r.gemeente, r.halfjaar)?.nieuw !== r.nieuw));
  if (vervangt !== null && alleenDaar.length > 0) return { gelukt: false, meldingen: alleenDaar.map((p) => weigering(p, vervangt)) };
  const anders = tegengesproken(gelezen.herkend.tabellen, vast);
  if (anders.length > 0) return { gelukt: false, meldingen: anders };
  const halfjaren = halfjarenIn(vast);
  return { ...gelezen, herkend: { ...gelezen.herkend, tabellen: metVastgezet(gelezen.herkend.tabellen, (_, p) => isIn(halfjaren, p), (g, p) => regelVan(vast, g, p)?.nieuw ?? undefined) } };
};

/** What is fixed and was left as it stands, with the way to assess it anew; and which trede is not to be seen there. */
export const vastTekst = ({ tabel, periode, rijen }: BeoordeeldeTabel): readonly string[] => {
  const p = periodeTekst(periode);
  const kolom = tredekolom(tabel);
  const weg = rijen.flatMap(({ rij }) => (typeof rij.vastgezet === 'number' && isLeeg(staatIn(tabel, rij, kolom)) ? [`${rij.naam} (${rij.vastgezet})`] : []));
  const zonder = rijen.flatMap(({ rij, beoordeling: b }) => (rij.vastgezet === null && b !== null && b.trede !== null && b.besluit === null ? [rij.naam] : []));
  return [
    `${p} op blad “${tabel.blad.naam}” is volgens het logboek vastgezet: er is niets opnieuw geschreven, en het volgende halfjaar bouwt op wat is vastgezet. Mogen de treden nog veranderen: ${LOSMAKEN(periode)}.`,
    ...(weg.length === 0 ? [] : [`Op blad “${tabel.blad.naam}” staat niet meer wat over ${p} is vastgezet van ${opsomming(weg, 'nl')}: dat komt uit het logboek.`]),
    ...(zonder.length === 0 ? [] : [`Van ${opsomming(zonder, 'nl')} is over ${p} geen trede vastgezet: wat het volgende halfjaar daar meeneemt, is het voorstel van nu.`]),
  ];
};
