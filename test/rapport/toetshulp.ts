import { periodeTekst, vorige, type Periode } from '../../src/engine';
import { gemeenten } from '../../src/kaders/utrecht/gemeenten';
import { gepubliceerdeTabellen, toets, type Tabellen, type Vondst } from '../../src/rapport/toets';
import { beweringenIn, type Bewering } from '../../src/rapport/toets/beweringen';
import { maakMerker } from '../../src/rapport/toets/lezen/merken';
import { leesVerband } from '../../src/rapport/toets/lezen/verband';
import { leesZinnen } from '../../src/rapport/toets/lezen/zinnen';
import { maakTabelzoeker } from '../../src/rapport/toets/zoeker';
import { opsomming } from '../../src/tekst';

export const tabellen = gepubliceerdeTabellen(gemeenten);

const kort = (_: string, waarde: unknown): unknown =>
  typeof waarde === 'object' && waarde !== null && 'helft' in waarde ? periodeTekst(waarde as Periode) : waarde;

/** What a text is read to say, without where. */
export const beweringen = (tekst: string): readonly Record<string, unknown>[] =>
  leesVerband(leesZinnen(tekst).map(maakMerker(gemeenten)))
    .flatMap((z) => beweringenIn(z))
    .map(({ zin: _zin, merken: _merken, ...wat }: Bewering) => JSON.parse(JSON.stringify(wat, kort)) as Record<string, unknown>);

/** The figures that a text is read to give: "taakstelling 2023-2 = 1372", every reading with "of". */
export const cijfers = (tekst: string): readonly string[] =>
  beweringen(tekst).flatMap((b) => {
    if (b['soort'] !== 'cijfers') return [];
    const lezingen = b['lezingen'] as ReadonlyArray<ReadonlyArray<{ gemeente: string | null; periode: string; cijfer: string }>>;
    return (b['getallen'] as ReadonlyArray<{ waarde: number }>).map(({ waarde }, i) => `${[...new Set(lezingen.map((l) => `${l[i]?.gemeente === null ? '' : `${l[i]?.gemeente ?? ''} `}${l[i]?.cijfer ?? ''} ${l[i]?.periode ?? ''}`))].join(' of ')} = ${waarde}`);
  });

export const vondsten = (tekst: string, tegen: Tabellen = tabellen): readonly Vondst[] => toets([{ naam: 'proef', tekst }], tegen).vondsten;

export const codes = (tekst: string): readonly string[] => vondsten(tekst).map((v) => v.code);

const eigenCijfer = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

/** A report in our own words on half-years that are published in full, with only what the tables have. */
export const goedeTekst = (perioden: readonly Periode[], dotten = false): string => {
  const t = maakTabelzoeker(tabellen);
  const g = (n: number): string => (dotten ? eigenCijfer(n) : String(n));
  return perioden
    .map((p) => {
      const rij = t.rijen(null, p).find((r) => r.soort === 'definitief')?.cijfers ?? {};
      const { taakstelling = 0, beginstand = 0, totaalopgave = 0, realisatie = 0, pctTaakstelling = 0, pctTotaalopgave = 0 } = rij;
      const treden = t.treden(p);
      const op = (trede: number) => treden.filter((r) => r.trede === trede).map((r) => r.gemeente);
      const gestegen = treden.filter((r) => (t.plaatsing(r.gemeente, vorige(p))?.trede ?? 9) === 2 && r.trede === 3).map((r) => r.gemeente);
      const tekorten = t.tekorten(p);
      const helft = `${p.helft === 1 ? 'eerste' : 'tweede'} helft van ${p.jaar}`;
      return [
        `## Uitkomsten van de ${helft}`,
        '| Periode | Taakstelling | Stand vooraf | Totaalopgave | Gerealiseerd | % taakstelling | % totaalopgave |\n|---|---|---|---|---|---|---|',
        `| ${periodeTekst(p)} | ${g(taakstelling)} | ${g(Math.abs(beginstand))} ${beginstand < 0 ? 'voorsprong' : 'achterstand'} | ${g(totaalopgave)} | ${g(realisatie)} | ${pctTaakstelling}% | ${pctTotaalopgave}% |`,
        `Over de ${helft} was de provinciale taakstelling ${g(taakstelling)} vergunninghouders en de totaalopgave ${g(totaalopgave)} vergunninghouders. De gemeenten hebben ${g(realisatie)} vergunninghouders gehuisvest. De taakstelling is voor ${pctTaakstelling}% gerealiseerd en de totaalopgave voor ${pctTotaalopgave}%.`,
        `Na afloop van ${periodeTekst(p)} staan ${op(1).length} gemeenten op trede 1 en ${op(2).length} gemeenten op trede 2.${op(3).length > 0 ? ` Er staan ${op(3).length} gemeenten op trede 3.` : ' Er staan geen gemeenten op trede 3 of hoger.'}`,
        ...(gestegen.length > 1 ? [`In ${periodeTekst(p)} zijn de gemeenten ${opsomming(gestegen, 'nl')} van trede 2 naar trede 3 opgeschaald.`] : []),
        ...(tekorten !== null && tekorten.length > 1 ? [`De gemeenten ${opsomming(tekorten, 'nl')} hadden in ${periodeTekst(p)} een koppelingstekort.`] : []),
        `| Gemeente | Beoordeling ${periodeTekst(p)} (trede) |\n|---|---|`,
        treden.map((r) => `| ${r.gemeente} | trede ${r.trede} |`).join('\n'),
      ].join('\n\n');
    })
    .join('\n\n');
};

export const HALFJAREN: readonly Periode[] = [{ jaar: 2022, helft: 2 }, { jaar: 2023, helft: 1 }, { jaar: 2023, helft: 2 }, { jaar: 2024, helft: 1 }, { jaar: 2024, helft: 2 }];
