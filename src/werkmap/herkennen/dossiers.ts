import type { Bevinding, Dag, Dossier, Gegeven, Opgave, Periode, TaakstellingOmvat, Taakstellingversie } from '../../engine';
import type { Blad, Celwaarde } from '../blad';
import { leesBasis, leesBesluitrij, leesGetal, leesKoppelingstekort, leesPercentage, leesStand, leesTrede, schaalVan, type Gelezenbesluit, type Schaal } from '../lezen';
import type { Kolomsoort, Tabelrij } from '../tabel';
import type { Leeskolom } from './kolommen';
import type { Rauwerij } from './rijen';
import { metTeken, type Cijferrij, type Standtekens } from './tekens';

/** The cells of a table by kind of column. */
export interface Cellen {
  readonly blad: Blad;
  readonly heeft: (soort: Kolomsoort) => boolean;
  readonly cel: (rij: number, soort: Kolomsoort) => Celwaarde;
  readonly kolom: (soort: Kolomsoort) => Leeskolom | null;
  /** The columns with an earlier version of the taakstelling. */
  readonly versies: readonly Versiekolom[];
  /** The column with the opening balances that are only proposed. */
  readonly onbevestigd: number | null;
}

interface Versiekolom {
  readonly kolom: number;
  readonly kop: string;
  readonly tot: Dag | null;
}

export const maakCellen = (blad: Blad, kolommen: readonly Leeskolom[]): Cellen => {
  const perSoort = new Map<Kolomsoort, Leeskolom>();
  for (const k of kolommen) if (!perSoort.has(k.kolom.soort)) perSoort.set(k.kolom.soort, k);
  return {
    blad,
    onbevestigd: kolommen.find((k) => k.betekenis.onbevestigd === true)?.kolom.kolom ?? null,
    versies: kolommen.flatMap(({ kolom: { kolom, kop }, betekenis: { versieTot } }) => (versieTot === undefined ? [] : [{ kolom, kop, tot: versieTot }])),
    heeft: (soort) => perSoort.has(soort),
    kolom: (soort) => perSoort.get(soort) ?? null,
    cel: (rij, soort) => {
      const kolom = perSoort.get(soort)?.kolom.kolom;
      return kolom === undefined ? null : (blad.cellen[rij]?.[kolom] ?? null);
    },
  };
};

/** The column that is read as the taakstelling. */
export const taakstellingsoort = (cellen: Cellen): 'taakstelling' | 'gecorrigeerdeTaakstelling' | 'totaalopgave' => {
  if (cellen.heeft('taakstelling')) return 'taakstelling';
  return cellen.heeft('gecorrigeerdeTaakstelling') ? 'gecorrigeerdeTaakstelling' : 'totaalopgave';
};

/** The column that holds the totaalopgave beside the taakstelling. */
const totaalopgavesoort = (cellen: Cellen): Kolomsoort => (cellen.heeft('totaalopgave') || !cellen.heeft('taakstelling') ? 'totaalopgave' : 'gecorrigeerdeTaakstelling');

/** Reads the figures of a row; which columns hold them is looked up once for a table. */
export const maakCijferlezer = (cellen: Cellen, schaal: Schaal): ((rij: number) => Cijferrij) => {
  const kolom = (soort: Kolomsoort): number => cellen.kolom(soort)?.kolom.kolom ?? -1;
  const [begin, eind, taakstelling, herverdeling] = [kolom('beginstand'), kolom('eindstand'), kolom(taakstellingsoort(cellen)), kolom('herverdeling')];
  const [totaalopgave, realisatie, pctTotaalopgave] = [kolom(totaalopgavesoort(cellen)), kolom('realisatie'), kolom('pctTotaalopgave')];
  return (rij) => {
    const r = cellen.blad.cellen[rij];
    const op = (k: number): Celwaarde => (k < 0 ? null : (r?.[k] ?? null));
    return {
      begin: leesStand(op(begin)),
      eind: eind < 0 ? null : leesStand(op(eind)),
      taakstelling: leesGetal(op(taakstelling)),
      herverdeling: leesGetal(op(herverdeling)),
      totaalopgave: leesGetal(op(totaalopgave)),
      realisatie: leesGetal(op(realisatie)),
      pctTotaalopgave: leesPercentage(op(pctTotaalopgave), schaal),
    };
  };
};

/** What holds for every row of a table. */
export interface Tabellezing {
  readonly cellen: Cellen;
  readonly tekens: Standtekens;
  readonly omvat: TaakstellingOmvat;
  /** Whether there is a column that says what came of it. */
  readonly printUitkomst: boolean;
  readonly schalen: { readonly pctTaakstelling: Schaal; readonly pctTotaalopgave: Schaal };
}

export const leesSchaal = (cellen: Cellen, rijen: readonly Rauwerij[], soort: Kolomsoort): Schaal => (cellen.heeft(soort) ? schaalVan(rijen.map((r) => cellen.cel(r.rij, soort))) : 'procent');

export const maakLezing = (cellen: Cellen, rijen: readonly Rauwerij[], tekens: Standtekens, omvat: TaakstellingOmvat): Tabellezing => {
  const schaal = (soort: Kolomsoort): Schaal => leesSchaal(cellen, rijen, soort);
  const printUitkomst = ([totaalopgavesoort(cellen), 'eindstand', 'pctTaakstelling', 'pctTotaalopgave', 'trede', 'basis'] as const).some(cellen.heeft);
  return { cellen, tekens, omvat, printUitkomst, schalen: { pctTaakstelling: schaal('pctTaakstelling'), pctTotaalopgave: schaal('pctTotaalopgave') } };
};

/** `{ [naam]: getal }` where it is a number, else nothing. */
const alsBekend = <K extends string>(naam: K, g: Gegeven | null): { readonly [P in K]?: number } => (typeof g === 'number' ? ({ [naam]: g } as { [P in K]: number }) : {});

type Schrijfbaar<T> = { -readonly [K in keyof T]: T[K] };

const PERCENTAGES = ['pctTaakstelling', 'pctTotaalopgave'] as const;

/** What the sheet prints of the outcome; `null` where it prints nothing. */
const leesOpgave = ({ cellen, tekens, schalen, omvat, printUitkomst }: Tabellezing, rij: number, cijfers: Cijferrij): Opgave | null => {
  if (!printUitkomst) return null;
  const opgave: Schrijfbaar<Opgave> = {};
  const zet = (naam: Exclude<keyof Opgave, 'basis'>, g: Gegeven): void => {
    if (typeof g === 'number') opgave[naam] = g;
  };
  if (omvat !== 'totaalopgave' || taakstellingsoort(cellen) !== totaalopgavesoort(cellen)) zet('totaalopgave', cijfers.totaalopgave);
  if (cijfers.eind !== null) zet('eindstand', metTeken(cijfers.eind, tekens.eind));
  for (const soort of PERCENTAGES) if (cellen.heeft(soort)) zet(soort, leesPercentage(cellen.cel(rij, soort), schalen[soort]));
  if (cellen.heeft('trede')) zet('trede', leesTrede(cellen.cel(rij, 'trede')));
  const basis = leesBasis(cellen.cel(rij, 'basis'));
  if (basis !== null) opgave.basis = basis;
  return Object.keys(opgave).length > 0 ? opgave : null;
};

const GEEN_BESLUIT: Gelezenbesluit = { besluit: null, bevindingen: [] };

/** What the row says of a besluit. One that stands there but cannot be read is a fault: it may differ from the proposal. */
const besluitVan = ({ heeft, cel }: Cellen, rij: number): Gelezenbesluit =>
  heeft('besluit')
    ? leesBesluitrij({
        trede: cel(rij, 'besluit'),
        soort: cel(rij, 'besluitSoort'),
        reden: cel(rij, 'besluitReden'),
        door: cel(rij, 'besluitDoor'),
        datum: cel(rij, 'besluitDatum'),
        tot: cel(rij, 'besluitTot'),
      })
    : GEEN_BESLUIT;

const leesVersies = (blad: Blad, rij: number, versies: readonly Versiekolom[]): readonly Taakstellingversie[] =>
  versies.map(({ kolom, kop, tot }) => ({ taakstelling: leesGetal(blad.cellen[rij]?.[kolom] ?? null), tot, bron: kop }));

const leesDossier = (lezing: Tabellezing, rij: number, cijfers: Cijferrij, gemeente: string, periode: Periode, besluit: Gelezenbesluit['besluit']): Dossier => {
  const { cellen, tekens, omvat } = lezing;
  const opgave = leesOpgave(lezing, rij, cijfers);
  const dossier: Schrijfbaar<Dossier> = {
    gemeente,
    periode,
    taakstelling: cijfers.taakstelling,
    taakstellingOmvat: omvat,
    beginstand: metTeken(cijfers.begin, tekens.begin),
    realisatie: cijfers.realisatie,
  };
  if (cellen.versies.length > 0) dossier.taakstellingVersies = leesVersies(cellen.blad, rij, cellen.versies);
  if (cellen.heeft('herverdeling')) dossier.herverdeling = cijfers.herverdeling;
  if (cellen.heeft('tijdigBeschikbaar')) dossier.tijdigBeschikbaar = leesGetal(cellen.cel(rij, 'tijdigBeschikbaar'));
  if (cellen.heeft('koppelingstekort')) dossier.koppelingstekort = leesKoppelingstekort(cellen.cel(rij, 'koppelingstekort'));
  if (cellen.heeft('vorigeTrede')) {
    const vorige = leesTrede(cellen.cel(rij, 'vorigeTrede'));
    dossier.vorigeTrede = typeof vorige === 'number' ? { trede: vorige, herkomst: cellen.kolom('vorigeTrede')?.betekenis.herkomst ?? 'opgegeven' } : vorige;
  }
  if (opgave !== null) dossier.opgave = opgave;
  if (besluit !== null && 'trede' in besluit) dossier.besluit = besluit;
  return dossier;
};

const GETELD: readonly Kolomsoort[] = ['taakstelling', 'gecorrigeerdeTaakstelling', 'herverdeling', 'totaalopgave', 'realisatie', 'tijdigBeschikbaar'];

/** The figures of a row of totals, balances with the backlog positive. */
const leesTotalen = ({ cellen, tekens, schalen }: Tabellezing, rij: number): Tabelrij['totalen'] => ({
  ...Object.assign({}, ...GETELD.map((soort) => alsBekend(soort, leesGetal(cellen.cel(rij, soort))))),
  ...alsBekend('beginstand', metTeken(leesStand(cellen.cel(rij, 'beginstand')), tekens.begin)),
  ...alsBekend('eindstand', metTeken(leesStand(cellen.cel(rij, 'eindstand')), tekens.eind)),
  ...alsBekend('pctTaakstelling', leesPercentage(cellen.cel(rij, 'pctTaakstelling'), schalen.pctTaakstelling)),
  ...alsBekend('pctTotaalopgave', leesPercentage(cellen.cel(rij, 'pctTotaalopgave'), schalen.pctTotaalopgave)),
});

/** An opening balance that is still the one that was proposed; another figure, or an empty cell beside it, and it counts as confirmed. */
const onbevestigdIn = ({ cellen, tekens }: Tabellezing, rij: number): readonly Bevinding[] => {
  if (cellen.onbevestigd === null) return [];
  const [voorstel, stand] = [cellen.blad.cellen[rij]?.[cellen.onbevestigd] ?? null, cellen.cel(rij, 'beginstand')].map((cel) => metTeken(leesStand(cel), tekens.begin));
  return typeof voorstel === 'number' && voorstel === stand ? [{ code: 'BEGINSTAND_NIET_BEVESTIGD', stand }] : [];
};

const kaleRij = (r: Rauwerij): Omit<Tabelrij, 'dossier' | 'totalen'> => ({
  rij: r.rij, soort: r.soort, naam: r.naam, gemeente: r.gemeente, periode: r.periode, fouten: r.fouten, bevindingen: [],
});

const GEEN_TOTALEN: Tabelrij['totalen'] = {};

/** A row with figures as a dossier, or as totals; `cijfers` are those of the row, which totals have not. */
export const metDossier = (lezing: Tabellezing, r: Rauwerij, cijfers: Cijferrij | undefined): Tabelrij => {
  const { rij, soort, naam, gemeente, periode } = r;
  const totaal = soort === 'totaal';
  const { besluit, bevindingen } = totaal ? GEEN_BESLUIT : besluitVan(lezing.cellen, rij);
  return {
    rij, soort, naam, gemeente, periode,
    fouten: besluit !== null && 'code' in besluit ? [...r.fouten, besluit] : r.fouten,
    bevindingen: totaal || lezing.cellen.onbevestigd === null ? bevindingen : [...onbevestigdIn(lezing, rij), ...bevindingen],
    dossier: totaal || gemeente === null || periode === null || cijfers === undefined ? null : leesDossier(lezing, rij, cijfers, gemeente.naam, periode, besluit),
    totalen: totaal && r.vergelijkbaar ? leesTotalen(lezing, rij) : GEEN_TOTALEN,
  };
};

/** A row of a table of treden: the outcome per half-year that it prints. */
export const metUitkomsten = (blad: Blad, kolommen: readonly Leeskolom[], r: Rauwerij): Tabelrij => {
  const uitkomsten = kolommen.flatMap(({ kolom }) => {
    const periode = kolom.periode ?? r.periode;
    const trede = leesTrede(blad.cellen[r.rij]?.[kolom.kolom] ?? null);
    return kolom.soort !== 'trede' || periode === null || typeof trede !== 'number' ? [] : [{ periode, trede }];
  });
  return { ...kaleRij(r), dossier: null, totalen: {}, uitkomsten };
};
