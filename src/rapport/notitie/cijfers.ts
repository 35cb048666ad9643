import { beginPeildatum, eindPeildatum, type Dag, type Trede } from '../../engine';
import { dagTekst, percentageTekst } from '../../tekst';
import { tussenstandVan, type Gemeentefeit, type Halfjaarfeiten, type Vooruit } from '../feiten/feiten';
import { cel, getalcel, invullen, type Cel, type Tabelblok } from '../stuk/stuk';
import { getal, halfjaar, kort, standgetal, standnaam } from './woorden';

const pct = (p: number | null, realisatie: number | null, opgave: number | null): string => (realisatie === null || opgave === null ? 'onbekend' : percentageTekst(p, 'nl'));

const tredecel = (trede: Trede | null, h: Halfjaarfeiten, geen: string): Cel => {
  const t = h.kader?.treden.find((x) => x.trede === trede);
  return trede === null ? cel(geen) : { ...cel(`Trede ${trede}`), ...(t === undefined ? {} : { kleur: { vulling: t.vulling, letter: t.letter } }) };
};

const metHerverdeling = (herverdeling: number | null, kort_: string): string => (herverdeling === null || herverdeling === 0 ? '' : `, incl. ${kort_}`);

const dagkop = (dag: Dag | null, anders: string): string => `Realisatie ${dag === null ? anders : kort(dag)}`;

/** The half-year of the note in one row, as the notes of the supervisors have it: of one that has not closed no closing balance, and no trede but a decided one. */
export const halfjaartabel = (h: Halfjaarfeiten, f: Gemeentefeit, herverdeling: string): Tabelblok => {
  const g = f.beoordeling.grootheden;
  const p = halfjaar(h.periode);
  const tussenstand = tussenstandVan(h) !== null;
  const uitkomst: ReadonlyArray<readonly [kop: string, cel: Cel]> = [
    ...(tussenstand ? [] : [[`${standnaam(g.eindstand)} ${dagTekst(eindPeildatum(h.periode), 'nl')}`, getalcel(standgetal(g.eindstand))] as const]),
    ...(tussenstand && f.besluit === null ? [] : [[f.besluit === null ? 'Prognose inschaling interventieladder' : 'Inschaling interventieladder (besluit)', tredecel(f.trede, h, 'niet te beoordelen')] as const]),
  ];
  return {
    soort: 'tabel',
    bijschrift: `Realisatiecijfers ${p}${tussenstand ? ' (tussenstand)' : ''}`,
    kop: [
      `Trede ${p}`, `${standnaam(g.beginstand)} ${dagTekst(beginPeildatum(h.periode), 'nl')}`, `Taakstelling ${p}${metHerverdeling(g.herverdeling, herverdeling)}`, `Totaalopgave ${p}`, tussenstand ? dagkop(f.prognose?.dag ?? h.realisatiedag, `${p} tot nu toe`) : `Realisatie cumulatief ${p}`,
      `Realisatie taakstelling ${p} in percentage`, `Realisatie totaalopgave ${p} in percentage`,
      ...uitkomst.map(([kop]) => kop),
    ],
    rijkop: false,
    rijen: [[
      tredecel(f.vorigeTrede, h, 'onbekend'), getalcel(standgetal(g.beginstand)), getalcel(getal(g.taakstellingMetHerverdeling)), getalcel(getal(g.totaalopgave)), getalcel(getal(g.realisatie)),
      getalcel(pct(f.pctTaakstelling, g.realisatie, g.taakstellingMetHerverdeling)), getalcel(pct(f.pctTotaalopgave, g.realisatie, g.totaalopgave)),
      ...uitkomst.map(([, c]) => c),
    ]],
  };
};

/** The half-year that runs, as far as the workbook knows it; other asks stand beside it as information. */
export const lopendtabel = (v: Vooruit, herverdeling: string): Tabelblok => {
  const p = halfjaar(v.periode);
  const of = (n: number | null, wat: string): Cel => (n === null ? cel(invullen(wat)) : getalcel(getal(n)));
  return {
    soort: 'tabel',
    bijschrift: `Realisatiecijfers ${p}`,
    kop: [`${standnaam(v.beginstand)} ${dagTekst(beginPeildatum(v.periode), 'nl')}`, `Taakstelling ${p}${metHerverdeling(v.herverdeling, herverdeling)}`, 'Totaalopgave', dagkop(v.realisatiedag, p), ...v.informatie.map((i) => `${i.kop} (ter informatie)`)],
    rijkop: false,
    rijen: [[v.beginstand === null ? cel(invullen('stand')) : getalcel(standgetal(v.beginstand)), of(v.taakstellingMetHerverdeling, 'taakstelling'), of(v.totaalopgave, 'totaalopgave'), of(v.realisatie, 'realisatie en dag'), ...v.informatie.map((i) => cel(i.tekst))]],
  };
};
