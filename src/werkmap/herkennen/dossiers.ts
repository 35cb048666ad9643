import { isOntbreekt, type Bevinding, type Dossier, type Fout, type Gegeven, type Opgave, type Periode, type TaakstellingOmvat } from '../../engine';
import type { Blad, Celwaarde } from '../blad';
import { leesBasis, leesGetal, leesKoppelingstekort, leesPercentage, leesStand, leesTrede, schaalVan, type Schaal } from '../lezen';
import type { Kolomsoort, Tabelrij } from '../tabel';
import type { Leeskolom } from './kolommen';
import type { Rauwerij } from './rijen';
import { metTeken, type Cijferrij, type Standtekens } from './tekens';

/** The cells of a table by kind of column. */
export interface Cellen {
  readonly heeft: (soort: Kolomsoort) => boolean;
  readonly cel: (rij: number, soort: Kolomsoort) => Celwaarde;
  readonly kolom: (soort: Kolomsoort) => Leeskolom | null;
}

export const maakCellen = (blad: Blad, kolommen: readonly Leeskolom[]): Cellen => {
  const perSoort = new Map<Kolomsoort, Leeskolom>();
  for (const k of kolommen) if (!perSoort.has(k.kolom.soort)) perSoort.set(k.kolom.soort, k);
  return {
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

export const cijferrij = (cellen: Cellen, rij: number): Cijferrij => ({
  begin: leesStand(cellen.cel(rij, 'beginstand')),
  eind: cellen.heeft('eindstand') ? leesStand(cellen.cel(rij, 'eindstand')) : null,
  taakstelling: leesGetal(cellen.cel(rij, taakstellingsoort(cellen))),
  herverdeling: leesGetal(cellen.cel(rij, 'herverdeling')),
  totaalopgave: leesGetal(cellen.cel(rij, totaalopgavesoort(cellen))),
  realisatie: leesGetal(cellen.cel(rij, 'realisatie')),
});

/** What holds for every row of a table. */
export interface Tabellezing {
  readonly cellen: Cellen;
  readonly tekens: Standtekens;
  readonly omvat: TaakstellingOmvat;
  readonly schalen: { readonly pctTaakstelling: Schaal; readonly pctTotaalopgave: Schaal };
}

export const maakLezing = (cellen: Cellen, rijen: readonly Rauwerij[], tekens: Standtekens, omvat: TaakstellingOmvat): Tabellezing => {
  const schaal = (soort: Kolomsoort): Schaal => schaalVan(rijen.map((r) => cellen.cel(r.rij, soort)));
  return { cellen, tekens, omvat, schalen: { pctTaakstelling: schaal('pctTaakstelling'), pctTotaalopgave: schaal('pctTotaalopgave') } };
};

/** `{ [naam]: getal }` where it is a number, else nothing. */
const alsBekend = <K extends string>(naam: K, g: Gegeven | null): { readonly [P in K]?: number } => (typeof g === 'number' ? ({ [naam]: g } as { [P in K]: number }) : {});

const leesOpgave = ({ cellen, tekens, schalen, omvat }: Tabellezing, rij: number, cijfers: Cijferrij): Opgave => {
  const basis = leesBasis(cellen.cel(rij, 'basis'));
  return {
    ...alsBekend('totaalopgave', omvat === 'totaalopgave' && taakstellingsoort(cellen) === totaalopgavesoort(cellen) ? null : cijfers.totaalopgave),
    ...alsBekend('eindstand', cijfers.eind === null ? null : metTeken(cijfers.eind, tekens.eind)),
    ...alsBekend('pctTaakstelling', leesPercentage(cellen.cel(rij, 'pctTaakstelling'), schalen.pctTaakstelling)),
    ...alsBekend('pctTotaalopgave', leesPercentage(cellen.cel(rij, 'pctTotaalopgave'), schalen.pctTotaalopgave)),
    ...alsBekend('trede', leesTrede(cellen.cel(rij, 'trede'))),
    ...(basis === null ? {} : { basis }),
  };
};

const leesDossier = (lezing: Tabellezing, rij: number, gemeente: string, periode: Periode): Dossier => {
  const { cellen, tekens, omvat } = lezing;
  const cijfers = cijferrij(cellen, rij);
  const vorige = leesTrede(cellen.cel(rij, 'vorigeTrede'));
  const besluit = leesTrede(cellen.cel(rij, 'besluit'));
  const opgave = leesOpgave(lezing, rij, cijfers);
  return {
    gemeente,
    periode,
    taakstelling: cijfers.taakstelling,
    taakstellingOmvat: omvat,
    ...(cellen.heeft('herverdeling') ? { herverdeling: cijfers.herverdeling } : {}),
    beginstand: metTeken(cijfers.begin, tekens.begin),
    realisatie: cijfers.realisatie,
    ...(cellen.heeft('tijdigBeschikbaar') ? { tijdigBeschikbaar: leesGetal(cellen.cel(rij, 'tijdigBeschikbaar')) } : {}),
    ...(cellen.heeft('koppelingstekort') ? { koppelingstekort: leesKoppelingstekort(cellen.cel(rij, 'koppelingstekort')) } : {}),
    ...(cellen.heeft('vorigeTrede') ? { vorigeTrede: typeof vorige === 'number' ? { trede: vorige, herkomst: cellen.kolom('vorigeTrede')?.betekenis.herkomst ?? 'opgegeven' } : vorige } : {}),
    ...(Object.keys(opgave).length > 0 ? { opgave } : {}),
    ...(typeof besluit === 'number' ? { besluit: { trede: besluit, reden: '', auteur: '', datum: '' } } : {}),
  };
};

/** A besluit that stands there but cannot be read is a fault: it may differ from the proposal. */
const besluitfouten = (cellen: Cellen, rij: number): readonly Fout[] => {
  const besluit = leesTrede(cellen.cel(rij, 'besluit'));
  return isOntbreekt(besluit) && ['onleesbaar', 'foutwaarde', 'datum'].includes(besluit.ontbreekt) ? [{ code: 'ONTBREEKT', veld: 'besluit', ...besluit }] : [];
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

const kaleRij = (r: Rauwerij, bevindingen: readonly Bevinding[]): Omit<Tabelrij, 'dossier' | 'totalen'> => ({
  rij: r.rij, soort: r.soort, naam: r.naam, gemeente: r.gemeente, periode: r.periode, fouten: r.fouten, bevindingen,
});

/** A row with figures as a dossier, or as totals. */
export const metDossier = (lezing: Tabellezing, r: Rauwerij): Tabelrij => {
  const rij = kaleRij(r, []);
  if (r.soort === 'totaal') return { ...rij, dossier: null, totalen: r.vergelijkbaar ? leesTotalen(lezing, r.rij) : {} };
  const dossier = r.gemeente === null || r.periode === null ? null : leesDossier(lezing, r.rij, r.gemeente.naam, r.periode);
  return { ...rij, dossier, fouten: [...r.fouten, ...besluitfouten(lezing.cellen, r.rij)], totalen: {} };
};

/** A row of a table of treden: the outcome per half-year that it prints. */
export const metUitkomsten = (blad: Blad, kolommen: readonly Leeskolom[], r: Rauwerij): Tabelrij => {
  const uitkomsten = kolommen.flatMap(({ kolom }) => {
    const periode = kolom.periode ?? r.periode;
    const trede = leesTrede(blad.cellen[r.rij]?.[kolom.kolom] ?? null);
    return kolom.soort !== 'trede' || periode === null || typeof trede !== 'number' ? [] : [{ periode, trede }];
  });
  return { ...kaleRij(r, []), dossier: null, totalen: {}, uitkomsten };
};
