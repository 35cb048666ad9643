import { percentage, periodeTekst, VERSIE, type Fout, type Kader, type Overgangen, type Provincie } from '../engine';
import { bevindingTekst, foutTekst } from '../tekst';
import { onderbouwd, type BeoordeeldeRij, type BeoordeeldeTabel, type Werkmapbeoordeling } from '../werkmap/beoordelen/beoordeelWerkmap';
import { vanKracht, type VanKracht } from '../werkmap/beoordelen/vankracht';
import type { OvergeslagenBlad, Tabel, Tabelrij } from '../werkmap/tabel';
import { foutplaats, plaatsVan } from '../werkmap/plaatsen';
import { verzoekenVan } from '../werkmap/verzoeken';
import { overgeslagenTekst } from './uitvoer';

/** The results as one JSON document. Figures are whole persons; percentages whole percents; unknown is null. */
export const alsJson = (bestand: string, uit: string, beoordeling: Werkmapbeoordeling, kaders: readonly Kader[]): object => ({
  versie: VERSIE,
  bestand,
  uit,
  provincie: beoordeling.provinciesignalen.map((s) => ({ periode: periodeTekst(s.periode), code: s.bevinding.code, melding: bevindingTekst(s.bevinding, null, 'nl') })),
  tabellen: [...beoordeling.tabellen.map((t) => tabelJson(t, kaders)), ...beoordeling.zonderPeriode.map(zonderPeriodeJson)],
});

/** A sheet with gemeenten and figures that was not read, and why. */
export const overgeslagenJson = (o: OvergeslagenBlad): object => ({ blad: o.blad, reden: o.reden, ontbreekt: o.ontbreekt, gevonden: o.gevonden, melding: overgeslagenTekst(o) });

/** The same document where nothing could be assessed. */
export const foutJson = (bestand: string, fouten: ReadonlyArray<{ readonly code: string; readonly melding: string }>): unknown => ({ versie: VERSIE, bestand, tabellen: [], fouten });

const tabelJson = (t: BeoordeeldeTabel, kaders: readonly Kader[]): unknown => ({
  blad: t.tabel.blad.naam,
  periode: periodeTekst(t.periode),
  kader: t.kader?.id ?? null,
  rijen: t.rijen.filter((r) => r.rij.soort === 'gemeente').map((r) => rijJson(r, t, kaders)),
  provincie: provincieJson(t.provincie),
  overgangen: overgangenJson(t.overgangen),
  vanKracht: krachtJson(vanKracht(t)),
  bevindingen: t.signalen.map((s) => ({ code: s.bevinding.code, melding: bevindingTekst(s.bevinding, t.kader, 'nl') })),
});

const overgangenJson = ({ omhoog, omlaag, gelijk }: Overgangen) => ({ omhoog, omlaag, gelijk });

/** The counts and movements once more with the decisions in them, and those decisions: beside it, all of the document is of proposals. */
const krachtJson = ({ treden, overgangen, besloten }: VanKracht) => ({ treden, overgangen: overgangenJson(overgangen), besloten });

const zonderPeriodeJson = ({ tabel, rij }: { readonly tabel: Tabel; readonly rij: Tabelrij }): unknown => ({
  blad: tabel.blad.naam,
  periode: null,
  kader: null,
  rijen: [{ ...LEEG, rij: rij.rij + 1, gemeente: rij.gemeente?.naam ?? rij.naam, periode: null, verzoeken: [], bevindingen: [], fouten: rij.fouten.map((f) => foutRegel(f, tabel, rij)) }],
  provincie: null,
  bevindingen: [],
});

const LEEG = {
  taakstelling: null,
  herverdeling: null,
  beginstand: null,
  totaalopgave: null,
  realisatie: null,
  eindstand: null,
  beoordelingsopgave: null,
  basis: null,
  pctTaakstelling: null,
  pctTotaalopgave: null,
  vorigeTrede: null,
  trede: null,
  handmatig: false,
  besluit: null,
  onderbouwing: [],
};

const foutRegel = (f: Fout, tabel: Tabel, rij: Tabelrij) => ({ code: f.code, veld: f.veld, cel: plaatsVan(tabel, rij, [f.veld])?.adres ?? null, melding: foutTekst(f, 'nl') });

/** Of a besluit in a table of them the cell has its sheet. */
const rijfout = (f: Fout, t: BeoordeeldeTabel, r: BeoordeeldeRij) => ({ ...foutRegel(f, t.tabel, r.rij), ...(f.veld === 'besluit' && r.besluitplaatsen !== undefined ? { cel: foutplaats(t.tabel, r, f) } : {}) });

const rijJson = (r: BeoordeeldeRij, t: BeoordeeldeTabel, kaders: readonly Kader[]): unknown => {
  const b = onderbouwd(r, kaders);
  const g = b?.grootheden;
  return {
    ...LEEG,
    rij: r.rij.rij + 1,
    gemeente: r.rij.gemeente?.naam ?? r.rij.naam,
    periode: periodeTekst(t.periode),
    ...(b === null || g === undefined
      ? {}
      : {
          taakstelling: g.taakstellingMetHerverdeling,
          herverdeling: g.herverdeling,
          beginstand: g.beginstand,
          totaalopgave: g.totaalopgave,
          realisatie: g.realisatie,
          eindstand: g.eindstand,
          beoordelingsopgave: g.beoordelingsopgave,
          basis: b.basis,
          pctTaakstelling: percentage(g.realisatie, g.taakstellingMetHerverdeling),
          pctTotaalopgave: percentage(g.realisatie, g.totaalopgave),
          vorigeTrede: g.vorigeTrede,
          trede: b.trede,
          handmatig: b.handmatig,
          besluit: b.besluit,
          onderbouwing: b.onderbouwing,
        }),
    verzoeken: verzoekenVan(t.tabel, r.rij),
    bevindingen: r.bevindingen.map((x) => ({ code: x.code, melding: bevindingTekst(x, t.kader, 'nl') })),
    fouten: r.fouten.map((f) => rijfout(f, t, r)),
  };
};

const provincieJson = (p: Provincie): unknown => ({
  taakstelling: p.sommen.taakstellingMetHerverdeling,
  beginstand: p.sommen.beginstand,
  totaalopgave: p.sommen.totaalopgave,
  realisatie: p.sommen.realisatie,
  eindstand: p.sommen.eindstand,
  pctTaakstelling: p.pctTaakstelling,
  pctTotaalopgave: p.pctTotaalopgave,
  treden: p.treden,
  onbekend: {
    taakstelling: p.onbekend.taakstellingMetHerverdeling,
    beginstand: p.onbekend.beginstand,
    totaalopgave: p.onbekend.totaalopgave,
    realisatie: p.onbekend.realisatie,
    eindstand: p.onbekend.eindstand,
  },
  nietTeBeoordelen: p.nietTeBeoordelen,
});
