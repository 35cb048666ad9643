import { volgende, vorige, type Criterium, type Grootheid, type Herleiding, type Kader, type Ladderrij, type Lezing, type Periode, type Uitkomst, type Vergelijking, type Voorbehoud, type Voorwaarde } from '../../src/engine';
import { criteriaVan } from '../../src/tekst';

/** A kader with exactly one deliberate policy mistake. */
export interface Mutant {
  /** Unique; what was changed, readable: "utrecht-2024 · rij traject-loopt · minstens 4 → 5". */
  readonly naam: string;
  /** The id of the kader whose place it takes. */
  readonly kader: string;
  readonly mutant: Kader;
}

type Wijziging = readonly [omschrijving: string, kader: Kader];

/** Each comparison with its neighbour (the boundary itself), then its negation. */
const ANDERE: Readonly<Record<Vergelijking, readonly Vergelijking[]>> = {
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '=': ['>=', '<=', '>', '<'],
};

/** Balances and taakstellingen that are easily confused. */
const VERWANT: Partial<Record<Grootheid, readonly Grootheid[]>> = {
  beoordeeldeEindstand: ['eindstand', 'beginstand'],
  beoordeeldeTaakstelling: ['taakstellingMetHerverdeling', 'taakstelling', 'totaalopgave'],
  realisatie: ['beginstand'],
};

const zonder = <T>(lijst: readonly T[], i: number): readonly T[] => lijst.filter((_, j) => j !== i);
const vervang = <T>(lijst: readonly T[], i: number, door: T): readonly T[] => lijst.map((x, j) => (j === i ? door : x));

/** The kader with a criterion replaced wherever it is used. */
const metCriterium = (kader: Kader, id: string, nieuw: Criterium): Kader => {
  const als = (lijst: readonly Voorwaarde[]) => lijst.map((v) => (v.criterium.id === id ? { ...v, criterium: nieuw } : v));
  return {
    ...kader,
    criteria: kader.criteria.map((c) => (c.id === id ? nieuw : c)),
    ladder: kader.ladder.map((r) => ({ ...r, als: als(r.als) })),
    voorbehouden: kader.voorbehouden.map((v) => ({ ...v, als: als(v.als) })),
  };
};

const andereLezing = (l: Lezing): Lezing => (l === 'letterlijk' ? 'afgeleid' : 'letterlijk');

/** A rule that is read the other way. */
const andersGelezen = <R extends { readonly herleiding: Herleiding }>(r: R): readonly [string, R] => [
  `lezing ${r.herleiding.lezing} → ${andereLezing(r.herleiding.lezing)}`,
  { ...r, herleiding: { ...r.herleiding, lezing: andereLezing(r.herleiding.lezing) } },
];

const criteriumMutanten = (c: Criterium): readonly (readonly [string, Criterium])[] => {
  const lezing = andersGelezen(c);
  if (c.soort === 'bekend') return [lezing];
  const { links, vergelijking, rechts } = c;
  return [
    lezing,
    ...ANDERE[vergelijking].map((v) => [`${vergelijking} → ${v}`, { ...c, vergelijking: v }] as const),
    ...(VERWANT[links] ?? []).map((g) => [`links ${links} → ${g}`, { ...c, links: g }] as const),
    ...(typeof rechts === 'number'
      ? [rechts - 1, rechts + 1].map((n) => [`rechts ${rechts} → ${n}`, { ...c, rechts: n }] as const)
      : [
          [`${links} en ${rechts} verwisseld`, { ...c, links: rechts, rechts: links }] as const,
          ...(VERWANT[rechts] ?? []).map((g) => [`rechts ${rechts} → ${g}`, { ...c, rechts: g }] as const),
        ]),
  ];
};

const uitkomstMutanten = (dan: Uitkomst): readonly (readonly [string, Uitkomst])[] => {
  switch (dan.soort) {
    case 'trede':
      return [dan.trede - 1, dan.trede + 1].map((trede) => [`trede ${dan.trede} → ${trede}`, { ...dan, trede }] as const);
    case 'niet te beoordelen':
      return [1, 2].map((trede) => [`niet te beoordelen → trede ${trede}`, { soort: 'trede', trede }] as const);
    case 'vanaf vorige':
      return [
        [`plus ${dan.plus} → ${1 - dan.plus}`, { ...dan, plus: dan.plus === 0 ? 1 : 0 }] as const,
        ...[dan.minstens - 1, dan.minstens + 1].map((n) => [`minstens ${dan.minstens} → ${n}`, { ...dan, minstens: n }] as const),
        ...[dan.hoogstens - 1, dan.hoogstens + 1].map((n) => [`hoogstens ${dan.hoogstens} → ${n}`, { ...dan, hoogstens: n }] as const),
      ];
  }
};

/** Each condition left out, and each asked answer flipped. */
const voorwaardeMutanten = (als: readonly Voorwaarde[]): readonly (readonly [string, readonly Voorwaarde[]])[] =>
  als.flatMap((v, i) => [
    [`zonder ${v.criterium.id}`, zonder(als, i)] as const,
    [`${v.criterium.id} ${v.antwoord ? 'ja → nee' : 'nee → ja'}`, vervang(als, i, { ...v, antwoord: !v.antwoord })] as const,
  ]);

const perRij = (kader: Kader): readonly Wijziging[] =>
  kader.ladder.flatMap((rij, i) => {
    const met = (nieuw: Ladderrij): Kader => ({ ...kader, ladder: vervang(kader.ladder, i, nieuw) });
    return [
      [`rij ${rij.id} · weggelaten`, { ...kader, ladder: zonder(kader.ladder, i) }] as const,
      [`rij ${rij.id} · ${andersGelezen(rij)[0]}`, met(andersGelezen(rij)[1])] as const,
      ...voorwaardeMutanten(rij.als).map(([wat, als]) => [`rij ${rij.id} · ${wat}`, met({ ...rij, als })] as const),
      ...uitkomstMutanten(rij.dan).map(([wat, dan]) => [`rij ${rij.id} · ${wat}`, met({ ...rij, dan })] as const),
    ];
  });

const perVoorbehoud = (kader: Kader): readonly Wijziging[] =>
  kader.voorbehouden.flatMap((v, i) => {
    const met = (nieuw: Voorbehoud): Kader => ({ ...kader, voorbehouden: vervang(kader.voorbehouden, i, nieuw) });
    return [
      [`voorbehoud ${v.id} · weggelaten`, { ...kader, voorbehouden: zonder(kader.voorbehouden, i) }] as const,
      [`voorbehoud ${v.id} · ${andersGelezen(v)[0]}`, met(andersGelezen(v)[1])] as const,
      ...voorwaardeMutanten(v.als).map(([wat, als]) => [`voorbehoud ${v.id} · ${wat}`, met({ ...v, als })] as const),
    ];
  });

const perCriterium = (kader: Kader): readonly Wijziging[] =>
  [...criteriaVan(kader).values()].flatMap((c) => criteriumMutanten(c).map(([wat, nieuw]) => [`criterium ${c.id} · ${wat}`, metCriterium(kader, c.id, nieuw)] as const));

const schuif = (p: Periode): readonly (readonly [string, Periode])[] => [['een halfjaar eerder', vorige(p)], ['een halfjaar later', volgende(p)]];

const perGrens = (kader: Kader): readonly Wijziging[] => {
  const { tot } = kader;
  return [
    ...schuif(kader.van).map(([wat, van]) => [`van · ${wat}`, { ...kader, van }] as const),
    ...(tot === null
      ? [['tot · gesloten na het eerste halfjaar', { ...kader, tot: kader.van }] as const, ['tot · gesloten na een jaar', { ...kader, tot: volgende(kader.van) }] as const]
      : schuif(tot).map(([wat, p]) => [`tot · ${wat}`, { ...kader, tot: p }] as const)),
    [`geldigheid · lezing ${kader.geldigheid.lezing} → ${andereLezing(kader.geldigheid.lezing)}`, { ...kader, geldigheid: { ...kader.geldigheid, lezing: andereLezing(kader.geldigheid.lezing) } }] as const,
  ];
};

const perKoppelingstekort = (kader: Kader): readonly Wijziging[] => [
  ['koppelingstekort · ookTaakstelling omgekeerd', { ...kader, koppelingstekort: { ...kader.koppelingstekort, ookTaakstelling: !kader.koppelingstekort.ookTaakstelling } }],
];

const perTrede = (kader: Kader): readonly Wijziging[] => kader.treden.map((t, i) => [`trede ${t.trede} · weggelaten`, { ...kader, treden: zonder(kader.treden, i) }]);

const perRekenregel = (kader: Kader): readonly Wijziging[] =>
  Object.entries(kader.rekenregels).map(([naam, h]) => [`rekenregel ${naam} · lezing ${h.lezing} → ${andereLezing(h.lezing)}`, { ...kader, rekenregels: { ...kader.rekenregels, [naam]: { ...h, lezing: andereLezing(h.lezing) } } }]);

/** Every mutant of a kader. */
export const mutanten = (kader: Kader): readonly Mutant[] =>
  [perGrens, perCriterium, perRij, perVoorbehoud, perKoppelingstekort, perTrede, perRekenregel]
    .flatMap((maak) => maak(kader))
    .map(([omschrijving, mutant]) => ({ naam: `${kader.id} · ${omschrijving}`, kader: kader.id, mutant }));
