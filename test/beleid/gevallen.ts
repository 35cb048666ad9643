import { beoordeel, type Beoordeling, type Besluit, type Bevinding, type Dossier, type Fout, type Gegeven, type Grootheid, type Kader, type Ontbreekt, type Reden, type TaakstellingOmvat, type VorigeTrede } from '../../src/engine';
import type { Csvrij } from '../../voorbeelden/inhoud/gegevens';
import { cijfers, dossierVan, getal, leesPeriode, rijen, UTRECHT_2022_1 } from './gegevens';

/** What must come out, written by hand; what is left out is not looked at. */
export interface Verwacht {
  /** `null`: not assessable. */
  readonly trede: number | null;
  readonly kader?: string | null;
  readonly basis?: string;
  readonly handmatig?: boolean;
  readonly afgeleid?: boolean;
  /** Whether the herverdeling decided. */
  readonly herverdelingBeslist?: boolean;
  /** Every fault and every bevinding, sorted. */
  readonly meldingen?: readonly string[];
  readonly grootheden?: Readonly<Partial<Record<Grootheid, number>>>;
}

export interface Geval {
  readonly naam: string;
  readonly dossier: Dossier;
  readonly verwacht: Verwacht;
}

const REDENEN: readonly string[] = ['leeg', 'nvt', 'onbekend', 'onleesbaar', 'foutwaarde', 'datum'] satisfies readonly Reden[];
const isReden = (cel: string): cel is Reden => REDENEN.includes(cel);
const ontbreekt = (reden: Reden): Ontbreekt => ({ ontbreekt: reden });

const gegeven = (cel: string | undefined): Gegeven => {
  if (cel === undefined || cel === '') throw new Error('A figure that is needed stands nowhere: write "leeg"');
  return isReden(cel) ? ontbreekt(cel) : Number(cel);
};

const OMVAT: Readonly<Record<string, TaakstellingOmvat>> = { incl: 'taakstelling en herverdeling', totaal: 'totaalopgave' };

const vorigeTrede = (cel: string, bijzonder: string | undefined): VorigeTrede | Ontbreekt =>
  isReden(cel)
    ? ontbreekt(cel)
    : { trede: Number(cel), herkomst: 'opgegeven', ...(bijzonder === 'besluit' ? { afwijkend: true } : {}), ...(bijzonder === 'koppelingstekort' ? { koppelingstekort: true } : {}) };

const besluit = (trede: number): Besluit => ({ trede, reden: 'maatwerk', auteur: 'GS', datum: '2022-09-20' });

/** A dossier from the columns that every table has; a blank cell is a figure that was not given. */
const leesDossier = (r: Csvrij): Dossier => {
  const cel = (kolom: string): string => r[kolom] ?? '';
  const omvat = OMVAT[cel('omvat')];
  const tekort = cel('koppelingstekort');
  return {
    gemeente: 'Voorbeeld',
    periode: leesPeriode(cel('periode')),
    taakstelling: gegeven(cel('taakstelling')),
    ...(omvat === undefined ? {} : { taakstellingOmvat: omvat }),
    ...(cel('herverdeling') === '' ? {} : { herverdeling: gegeven(cel('herverdeling')) }),
    beginstand: gegeven(cel('beginstand')),
    realisatie: gegeven(cel('realisatie')),
    ...(cel('tijdig_beschikbaar') === '' ? {} : { tijdigBeschikbaar: gegeven(cel('tijdig_beschikbaar')) }),
    ...(tekort === '' ? {} : { koppelingstekort: tekort === 'ja' || tekort === 'nee' ? tekort : gegeven(tekort) }),
    ...(cel('vorige_trede') === '' ? {} : { vorigeTrede: vorigeTrede(cel('vorige_trede'), r['bijzonder']) }),
    ...(cel('besluit') === '' ? {} : { besluit: besluit(Number(cel('besluit'))) }),
  };
};

const VORIGE = ['onbekend', 'na 1', 'na 2', 'na 3', 'na 4', 'na 5', 'na 6'] as const;

/** "4ab*": trede 4, derived, decided by the herverdeling, judgement by a person needed. "?": not assessable. */
const leesUitkomst = (cel: string): Verwacht => {
  const delen = /^(?:\?|([1-6])(a?)(b?)(\*?))$/.exec(cel);
  if (delen === null) throw new Error(`No outcome: ${cel}`);
  if (cel === '?') return { trede: null, meldingen: ['VORIGE_TREDE_NODIG:vorigeTrede'] };
  return { trede: Number(delen[1]), basis: 'totaalopgave', afgeleid: delen[2] === 'a' || delen[3] === 'b', herverdelingBeslist: delen[3] === 'b', handmatig: delen[4] === '*' };
};

/** A table with one column per vorige trede becomes one case per cell; REALISATIE_NUL and such are left to the other tables. */
const grensgevallen = (naam: string): readonly Geval[] =>
  rijen(naam).flatMap((r) =>
    VORIGE.map((kolom) => {
      const { meldingen, ...verwacht } = leesUitkomst(r[kolom] ?? '');
      const vorige = kolom === 'onbekend' ? {} : { vorigeTrede: { trede: Number(kolom.slice(3)), herkomst: 'opgegeven' as const } };
      return { naam: `${r['geval']}, ${kolom}`, dossier: { ...leesDossier(r), ...vorige }, verwacht: meldingen === undefined || r['realisatie'] === '0' ? verwacht : { ...verwacht, meldingen } };
    }),
  );

const losseGevallen = (naam: string): readonly Geval[] =>
  rijen(naam).map((r) => {
    const grootheden: Partial<Record<Grootheid, number>> = {};
    const neem = (grootheid: Grootheid, kolom: string) => {
      const n = getal(r[kolom]);
      if (n !== null) grootheden[grootheid] = n;
    };
    neem('beoordeeldeTaakstelling', 'getoetste_taakstelling');
    neem('beoordeeldeEindstand', 'getoetste_eindstand');
    neem('eindstand', 'eindstand');
    const meldingen = (r['meldingen'] ?? '').split(' ').filter((m) => m !== '');
    const afgeleid = meldingen.some((m) => m.startsWith('AFGELEID:') || m === 'KOPPELINGSTEKORT_AFGELEID' || m === 'HERVERDELING_BESLIST');
    const verwacht: Verwacht = {
      trede: r['trede'] === '-' ? null : Number(r['trede']),
      ...(r['basis'] === undefined || r['basis'] === '' ? {} : { basis: r['basis'], afgeleid, handmatig: meldingen.some((m) => m.startsWith('HANDMATIG:')) }),
      meldingen,
      grootheden,
    };
    return { naam: r['geval'] ?? '', dossier: leesDossier(r), verwacht };
  });

const halfjaren = (): readonly Geval[] =>
  rijen('halfjaren').map((r) => ({
    naam: `${r['geval']} (${r['periode']})`,
    dossier: { gemeente: 'Voorbeeld', periode: leesPeriode(r['periode'] ?? ''), taakstelling: 100, beginstand: 50, realisatie: 100, vorigeTrede: { trede: 3, herkomst: 'opgegeven' } },
    verwacht: { trede: r['trede'] === '-' ? null : Number(r['trede']), kader: r['kader'] === '-' ? null : (r['kader'] ?? null) },
  }));

/** Lopik 2024-2 is published on trede 2 while the text of the same report says 1; the rule gives 3. */
export const isLopik = (d: Dossier): boolean => d.gemeente === 'Lopik' && d.periode.jaar === 2024 && d.periode.helft === 2;

const gepubliceerd = (): readonly Geval[] => [
  { naam: 'Utrecht 2022-1, de brief', dossier: UTRECHT_2022_1, verwacht: { trede: 3, basis: 'totaalopgave', handmatig: false, afgeleid: false, grootheden: { totaalopgave: 375, eindstand: 207 } } },
  ...cijfers().map((c): Geval => {
    const dossier = dossierVan(c);
    return { naam: `${c.gemeente} ${c.periode.jaar}-${c.periode.helft} (fictieve cijfers)`, dossier, verwacht: { trede: isLopik(dossier) ? 3 : c.trede } };
  }),
];

/** Every hand-written table by its name. */
export const tabellen: Readonly<Record<string, () => readonly Geval[]>> = {
  'grenzen-utrecht-2021': () => grensgevallen('grenzen-utrecht-2021'),
  'grenzen-utrecht-2024': () => grensgevallen('grenzen-utrecht-2024'),
  koppelingstekort: () => losseGevallen('koppelingstekort'),
  'vorige-trede': () => losseGevallen('vorige-trede'),
  invoer: () => losseGevallen('invoer'),
  halfjaren,
  gepubliceerd,
};

export const alleGevallen = (): readonly Geval[] => Object.values(tabellen).flatMap((tabel) => tabel());

const foutcode = (f: Fout): string => `${f.code}:${f.veld}`;

const bevindingcode = (b: Bevinding): string => {
  if (b.code === 'AFGELEID') return `AFGELEID:${b.regel}`;
  return b.code === 'HANDMATIG' ? `HANDMATIG:${b.voorbehoud}` : b.code;
};

/** Everything that is said of an assessment, sorted. */
export const meldingen = (b: Beoordeling): readonly string[] =>
  [...(b.soort === 'niet te beoordelen' ? b.fouten.map(foutcode) : []), ...b.bevindingen.map(bevindingcode)].sort();

/** The same keys as what is expected, from what came. */
const gevonden = (b: Beoordeling, v: Verwacht): Verwacht => ({
  trede: b.trede,
  ...('kader' in v ? { kader: b.kader } : {}),
  ...('basis' in v ? { basis: b.basis ?? 'geen' } : {}),
  ...('handmatig' in v ? { handmatig: b.handmatig } : {}),
  ...('afgeleid' in v ? { afgeleid: b.soort === 'voorstel' && b.lezing === 'afgeleid' } : {}),
  ...('herverdelingBeslist' in v ? { herverdelingBeslist: b.bevindingen.some((x) => x.code === 'HERVERDELING_BESLIST') } : {}),
  ...('meldingen' in v ? { meldingen: meldingen(b) } : {}),
  ...(v.grootheden === undefined ? {} : { grootheden: Object.fromEntries(Object.keys(v.grootheden).map((k) => [k, Object.entries(b.grootheden).find(([naam]) => naam === k)?.[1]])) }),
});

/** What came out of a case, in the shape of what was expected. */
export const uitkomst = (geval: Geval, kaders: readonly Kader[]): Verwacht => gevonden(beoordeel(geval.dossier, kaders, { onderbouwing: false }), geval.verwacht);
