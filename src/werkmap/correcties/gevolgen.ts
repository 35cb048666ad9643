import { groothedenVan, percentage, volgnummer, type Dossier, type Opgave } from '../../engine';
import type { BeoordeeldeRij, Werkmapbeoordeling } from '../beoordelen/beoordeelWerkmap';
import { isTussenstand } from '../beoordelen/realisatiedag';
import { celsleutel } from '../blad';
import type { Kolomsoort, Tabel, Tabelrij } from '../tabel';
import type { Beeld, Correctie, Gevolg, Zwaarte } from './soorten';

export type PerRij = ReadonlyMap<Tabelrij, readonly Correctie[]>;

export const perRijVan = (correcties: readonly Correctie[]): PerRij => {
  const perRij = new Map<Tabelrij, Correctie[]>();
  for (const c of correcties) {
    const eerder = perRij.get(c.rij);
    if (eerder === undefined) perRij.set(c.rij, [c]);
    else eerder.push(c);
  }
  return perRij;
};

const OPGAVEN = ['totaalopgave', 'eindstand', 'pctTaakstelling', 'pctTotaalopgave', 'trede', 'basis'] as const satisfies ReadonlyArray<keyof Opgave & Kolomsoort>;

/** What the sheet prints beside the figures, without what its own formulas had made of the old ones. */
const zonderFormules = (opgave: Opgave, { kolommen, blad }: Tabel, rij: number): Opgave => {
  const over: Opgave = Object.fromEntries(OPGAVEN.flatMap((soort) => {
    const kolom = kolommen.find((k) => k.soort === soort)?.kolom;
    return opgave[soort] === undefined || (kolom !== undefined && blad.formules.has(celsleutel(rij, kolom))) ? [] : [[soort, opgave[soort]]];
  }));
  return over;
};

const metCorrecties = (dossier: Dossier, tabel: Tabel, rij: Tabelrij, correcties: readonly Correctie[]): Dossier => ({
  ...dossier,
  ...Object.fromEntries(correcties.map((c) => [c.veld, c.naar])),
  ...(dossier.opgave === undefined ? {} : { opgave: zonderFormules(dossier.opgave, tabel, rij.rij) }),
});

/** The tables with the corrections in their dossiers; everything else, also a row without any, is the very same. */
export const tabellenMet = (tabellen: readonly Tabel[], perRij: PerRij): readonly Tabel[] => {
  const geraakt = new Set([...perRij.values()].flatMap((c) => c.map(({ tabel }) => tabel)));
  return tabellen.map((tabel) =>
    !geraakt.has(tabel)
      ? tabel
      : { ...tabel, rijen: tabel.rijen.map((rij) => {
          const correcties = perRij.get(rij);
          return correcties === undefined || rij.dossier === null ? rij : { ...rij, dossier: metCorrecties(rij.dossier, tabel, rij, correcties) };
        }) },
  );
};

const beeldVan = ({ beoordeling: b, dossier }: BeoordeeldeRij): Beeld => {
  const g = b?.grootheden ?? (dossier === null ? null : groothedenVan(dossier).grootheden);
  return {
    totaalopgave: g?.totaalopgave ?? null,
    eindstand: g?.eindstand ?? null,
    pctTaakstelling: percentage(g?.realisatie ?? null, g?.taakstellingMetHerverdeling ?? null),
    pctTotaalopgave: percentage(g?.realisatie ?? null, g?.totaalopgave ?? null),
    beoordelingsopgave: g?.beoordelingsopgave ?? null,
    beoordeeldeTaakstelling: g?.beoordeeldeTaakstelling ?? null,
    beoordeeldeEindstand: g?.beoordeeldeEindstand ?? null,
    basis: b?.basis ?? null,
    vorigeTrede: g?.vorigeTrede ?? null,
    trede: b?.trede ?? null,
    besluit: b?.besluit?.trede ?? null,
    handmatig: b?.handmatig ?? false,
  };
};

const GETOETST = ['beoordelingsopgave', 'beoordeeldeTaakstelling', 'beoordeeldeEindstand', 'basis', 'vorigeTrede', 'handmatig'] as const satisfies ReadonlyArray<keyof Beeld>;
const RANG: Readonly<Record<Zwaarte, number>> = { trede: 0, getoetst: 1, overig: 2, tussenstand: 3 };

const zwaarteVan = (voor: Beeld, na: Beeld): Zwaarte => (voor.trede !== na.trede ? 'trede' : GETOETST.some((k) => voor[k] !== na[k]) ? 'getoetst' : 'overig');

/** A gemeente that loses its trede, or gets one, before a higher one, before a lower one. */
const tredesprong = ({ voor, na }: Gevolg): number => (voor.trede === null || na.trede === null ? 100 : na.trede > voor.trede ? 50 + na.trede - voor.trede : voor.trede - na.trede);

const opZwaarte = (a: Gevolg, b: Gevolg): number =>
  RANG[a.zwaarte] - RANG[b.zwaarte]
  || (a.zwaarte === 'trede' ? tredesprong(b) - tredesprong(a) : 0)
  || volgnummer(a.periode) - volgnummer(b.periode)
  || (a.gemeente < b.gemeente ? -1 : Number(a.gemeente > b.gemeente));

/** What changes in every row, of its own figures or by the trede that an earlier half-year hands on; the heaviest first. */
export const gevolgenVan = (voor: Werkmapbeoordeling, na: Werkmapbeoordeling, perRij: PerRij): readonly Gevolg[] => {
  const gevolgen: Gevolg[] = [];
  voor.tabellen.forEach((tabel, i) => tabel.rijen.forEach((oud, j) => {
    const nieuw = na.tabellen[i]?.rijen[j];
    if (nieuw === undefined || oud.beoordeling === null) return;
    const correcties = perRij.get(oud.rij) ?? [];
    if (correcties.length === 0 && nieuw.beoordeling?.trede === oud.beoordeling.trede && nieuw.beoordeling?.grootheden.vorigeTrede === oud.beoordeling.grootheden.vorigeTrede) return;
    const [van, naar] = [beeldVan(oud), beeldVan(nieuw)];
    gevolgen.push({ gemeente: oud.beoordeling.gemeente, periode: tabel.periode, correcties, voor: van, na: naar, zwaarte: oud.bevindingen.some(isTussenstand) ? 'tussenstand' : zwaarteVan(van, naar) });
  }));
  return gevolgen.sort(opZwaarte);
};

/** Where what was accepted gives another trede or vorige trede in a table that was left out of the assessment: what is written there is of the old figures. `alles`: the whole workbook before and after. */
export const nietOpnieuw = (alles: { readonly voor: Werkmapbeoordeling; readonly na: Werkmapbeoordeling }, beoordeeld: Werkmapbeoordeling, geschreven: readonly Correctie[]): readonly Gevolg[] => {
  const gedaan = new Set(beoordeeld.tabellen.flatMap((t) => t.rijen.map(({ rij }) => rij.gemeente && `${volgnummer(t.periode)} ${rij.gemeente.naam}`)));
  return gevolgenVan(alles.voor, alles.na, perRijVan(geschreven)).filter((g) => !gedaan.has(`${volgnummer(g.periode)} ${g.gemeente}`));
};
