import { gemeentenVan, periodeTekst, type Beoordeling, type Kader } from '../../engine';
import { bevindingTekst, foutTekst, herleidingTekst, stapTekst, tredeTekst, type Taal } from '../../tekst';
import { onderbouwd, type BeoordeeldeRij, type BeoordeeldeTabel } from '../beoordelen/beoordeelWerkmap';
import { maakGemeentezoeker } from '../herkennen/gemeentenaam';
import { celTekst } from '../lezen/cel';
import { BASIS } from '../plannen/eigenwaarden';
import { fractie } from '../plannen/fractie';
import { alsCel } from './argumenten';
import { kaartnamen } from './kaarttekst';
import { leesTabel } from './tabel';
import { gelukt, mislukt, type Tabeluitkomst } from './uitkomst';

type Kaartrij = readonly [string, string | number];
type Naam = keyof typeof kaartnamen;

interface Vondst {
  readonly tabel: BeoordeeldeTabel;
  readonly rij: BeoordeeldeRij;
}

/** The gemeente in the latest half-year that has it. */
const zoek = (tabellen: readonly BeoordeeldeTabel[], naam: string): Vondst | null => {
  for (const tabel of [...tabellen].reverse()) {
    const rij = tabel.rijen.find((r) => r.rij.gemeente?.naam === naam);
    if (rij !== undefined) return { tabel, rij };
  }
  return null;
};

const cijfers = (b: Beoordeling, kader: Kader | null, taal: Taal): readonly Kaartrij[] => {
  const g = b.grootheden;
  const tekort = b.basis === 'koppelingstekort';
  const rijen: ReadonlyArray<readonly [Naam, string | number | null]> = [
    ['taakstelling', g.taakstelling],
    ['herverdeling', g.herverdeling],
    ['taakstellingMetHerverdeling', g.taakstellingMetHerverdeling],
    ['beginstand', g.beginstand],
    ['totaalopgave', g.totaalopgave],
    ['realisatie', g.realisatie],
    ['pctTaakstelling', fractie(g.realisatie, g.taakstellingMetHerverdeling)],
    ['pctTotaalopgave', fractie(g.realisatie, g.totaalopgave)],
    ['eindstand', g.eindstand],
    ['tijdigBeschikbaar', g.tijdigBeschikbaar],
    ['beoordelingsopgave', tekort ? g.beoordelingsopgave : null],
    ['vorigeTrede', g.vorigeTrede],
    ['voorstel', b.trede === null ? kaartnamen.nietTeBeoordelen[taal].toLowerCase() : kader === null ? b.trede : tredeTekst(b.trede, kader, taal)],
    ['besluit', b.besluit?.trede ?? null],
    ['basis', b.trede === null || b.basis === null ? null : BASIS[b.basis]],
  ];
  return rijen.flatMap(([naam, waarde]): readonly Kaartrij[] => (waarde === null ? [] : [[kaartnamen[naam][taal], waarde]]));
};

/** What must be looked at: faults, then findings, then what the kader itself warns of. */
const aandacht = (r: BeoordeeldeRij, kader: Kader | null, taal: Taal): readonly Kaartrij[] => [
  ...r.fouten.map((f): Kaartrij => [kaartnamen.nietTeBeoordelen[taal], foutTekst(f, taal)]),
  ...r.bevindingen.map((b): Kaartrij => [kaartnamen.letOp[taal], bevindingTekst(b, kader, taal)]),
  ...(kader?.waarschuwing === undefined ? [] : [[kaartnamen.letOp[taal], kader.waarschuwing[taal]] as const]),
];

const redenen = (b: Beoordeling, kader: Kader, taal: Taal): readonly Kaartrij[] =>
  b.onderbouwing.length === 0 ? [] : [[kaartnamen.onderbouwing[taal], kaartnamen.bron[taal]], ...b.onderbouwing.map((stap): Kaartrij => [stapTekst(stap, kader, taal), herleidingTekst(stap, taal)])];

/** One gemeente in two columns: its figures and trede, what deserves a look, and every reason beside its source. */
export const gemeente = (kaders: readonly Kader[], taal: Taal, naam: unknown, tabel: unknown, periode?: unknown): Tabeluitkomst => {
  const gevraagd = celTekst(alsCel(naam));
  const zoeker = maakGemeentezoeker(gemeentenVan(kaders), []);
  const gekend = zoeker.opNaam(gevraagd);
  if (gekend === null) return mislukt([{ code: 'GEMEENTE_ONBEKEND', naam: gevraagd, lijktOp: zoeker.lijktOp(gevraagd) }]);
  const gelezen = leesTabel(tabel, periode, kaders, taal, gekend.naam);
  if (!gelezen.gelukt) return gelezen;
  const { tabellen, zonderPeriode } = gelezen.beoordeling;
  const vondst = zoek(tabellen, gekend.naam);
  const beoordeling = vondst === null ? null : onderbouwd(vondst.rij, kaders);
  const zonder = zonderPeriode.find(({ rij }) => rij.gemeente?.naam === gekend.naam);
  if (vondst === null && zonder !== undefined) return mislukt(zonder.rij.fouten);
  if (vondst === null || beoordeling === null) return mislukt([{ code: 'GEMEENTE_NIET_IN_TABEL', naam: gekend.naam, perioden: tabellen.map((t) => t.periode) }]);
  const { kader, periode: halfjaar } = vondst.tabel;
  const kop: readonly Kaartrij[] = [[kaartnamen.gemeente[taal], gekend.naam], [kaartnamen.periode[taal], periodeTekst(halfjaar)], ...(kader === null ? [] : [[kaartnamen.kader[taal], kader.naam[taal]] as const])];
  return gelukt([...kop, ...cijfers(beoordeling, kader, taal), ...aandacht(vondst.rij, kader, taal), ...(kader === null ? [] : redenen(beoordeling, kader, taal))]);
};
