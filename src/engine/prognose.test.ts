import { kaders } from '../kaders';
import { opUrgentie, periode, prognose, provincieprognose, taakstellingOp, verwacht, type Dag, type Dossier, type Gegeven, type Methode, type Prognose, type Prognosevraag } from './index';

const OKTOBER: Dag = { jaar: 2023, maand: 10, dag: 26 };
/** The province as one, with the published figures of the second half of 2023. */
const PROVINCIE: Dossier = { gemeente: 'Provincie', periode: periode(2023, 2), taakstelling: 2126, beginstand: 406, realisatie: 667, vorigeTrede: { trede: 2, herkomst: 'opgegeven' } };
const VERLAAGD: Dossier = { ...PROVINCIE, taakstelling: 1372, taakstellingVersies: [{ taakstelling: 2126, tot: { jaar: 2023, maand: 11, dag: 10 }, bron: 'Taakstelling 2023-2 (gepubliceerd)' }] };

const maak = (vraag: Partial<Prognosevraag> = {}): Prognose => {
  const p = prognose({ dossier: PROVINCIE, dag: OKTOBER, vorigeRealisatie: 1138, ...vraag }, kaders);
  if (p.soort !== 'prognose') throw new Error(JSON.stringify(p.beletsel));
  return p;
};
const bij = (p: Prognose, methode: Methode) => {
  const v = p.verwachtingen.find((x) => x.methode === methode);
  if (v?.soort !== 'verwacht') throw new Error(JSON.stringify(v));
  return v;
};
const reeks = (p: Prognose) => p.verwachtingen.map((v) => (v.soort === 'verwacht' ? [v.methode, v.beoordeling.grootheden.realisatie, v.beoordeling.grootheden.eindstand, v.beoordeling.trede, v.lezing] : [v.methode, v.beletselen.map((b) => (b.code === 'FOUT' ? b.fout.code : b.code))]));

describe('the province on 26 October 2023', () => {
  test('the published figures: 26 % of the totaalopgave at 64 % of the days, and 1394 at the same realisatie', () => {
    const p = maak();
    expect([p.nu.grootheden.totaalopgave, p.deelRealisatie, p.deelPeriode, p.verloop]).toEqual([2532, 26, 64, { verstreken: 118, totaal: 184 }]);
    expect(reeks(p)).toEqual([
      ['gelijkblijvend', 1138, 1394, 2, 'letterlijk'],
      ['huidigTempo', 1040, 1492, 2, 'afgeleid'],
      ['standNu', 667, 1865, 2, 'afgeleid'],
    ]);
    expect(p.omhoogVolgens).toEqual([]);
  });

  test('what is needed, in all and over the 66 days that are left', () => {
    expect(maak().nodig).toEqual({ trede1: { soort: 'nodig', extra: 1865, trede: 1, perWeek: 198 }, nietOmhoog: { soort: 'nodig', extra: 0, trede: 2, perWeek: 0 } });
  });

  test('the trede comes from an assessment, with its reasons', () => {
    const { beoordeling } = bij(maak(), 'huidigTempo');
    expect(beoordeling.onderbouwing.filter((s) => s.soort === 'uitkomst')).toEqual([expect.objectContaining({ trede: 2 })]);
  });

  test.each<[string, Dag, number, number]>([
    ['on the last day the published taakstelling counts', { jaar: 2023, maand: 11, dag: 9 }, 2126, 1394],
    ['on the first day the lowered one counts', { jaar: 2023, maand: 11, dag: 10 }, 1372, 640],
  ])('%s, and every method names it', (_, dag, taakstelling, eindstand) => {
    const p = maak({ dossier: VERLAAGD, dag });
    expect(bij(p, 'gelijkblijvend').beoordeling.grootheden.eindstand).toBe(eindstand);
    expect(p.verwachtingen.map((v) => v.versie.taakstelling)).toEqual([taakstelling, taakstelling, taakstelling]);
  });
});

describe('which taakstelling counts', () => {
  const [gepubliceerd] = VERLAAGD.taakstellingVersies ?? [];
  const metVersies = (taakstellingVersies: Dossier['taakstellingVersies'] & object): Dossier => ({ ...PROVINCIE, taakstelling: 1372, taakstellingVersies });
  const eerder = { ...gepubliceerd, bron: 'eerste', taakstelling: 2126, tot: { jaar: 2023, maand: 9, dag: 1 } };
  const tussen = { ...gepubliceerd, bron: 'tweede', taakstelling: 1800, tot: { jaar: 2023, maand: 11, dag: 10 } };

  test.each([[8, 31, 2126], [9, 1, 1800], [11, 9, 1800], [11, 10, 1372]])('of three, in whatever order, on %d-%d', (maand, dag, verwachte) => {
    for (const versies of [[eerder, tussen], [tussen, eerder]]) expect(taakstellingOp(metVersies(versies), { jaar: 2023, maand, dag }).taakstelling).toBe(verwachte);
  });

  test('from and until when', () => {
    expect(taakstellingOp(metVersies([tussen, eerder]), { jaar: 2023, maand: 9, dag: 1 })).toEqual({ taakstelling: 1800, van: eerder.tot, tot: tussen.tot, bron: 'tweede' });
    expect(taakstellingOp(metVersies([tussen, eerder]), { jaar: 2023, maand: 12, dag: 1 })).toEqual({ taakstelling: 1372, van: tussen.tot, tot: null, bron: null });
  });

  test('one that gave way on an unknown day counts on no day', () => {
    expect(taakstellingOp(metVersies([{ ...tussen, tot: null }]), OKTOBER)).toEqual({ taakstelling: 1372, van: null, tot: null, bron: null });
  });

  test('an earlier one that is not known leaves the trede on its day unknown', () => {
    const p = maak({ dossier: metVersies([{ ...tussen, taakstelling: { ontbreekt: 'leeg' } }]) });
    expect([bij(p, 'huidigTempo').beoordeling.trede, p.omhoogVolgens]).toEqual([null, null]);
  });

  test('the assessment uses the last and names both; an equal one is no news', () => {
    expect(maak({ dossier: VERLAAGD, dag: { jaar: 2023, maand: 12, dag: 31 } }).nu.bevindingen).toContainEqual({ code: 'TAAKSTELLING_BIJGESTELD', eerder: 2126, nu: 1372, dag: { jaar: 2023, maand: 11, dag: 10 }, bron: 'Taakstelling 2023-2 (gepubliceerd)' });
    expect(maak({ dossier: metVersies([{ ...tussen, taakstelling: 1372 }]), dag: { jaar: 2023, maand: 12, dag: 31 } }).nu.bevindingen).toEqual([]);
  });
});

describe('the expected realisatie', () => {
  const met = (methode: Methode, realisatie: number, vorigeRealisatie: number | undefined, verstreken: number, totaal = 184) => verwacht(methode, { realisatie, vorigeRealisatie, verloop: { verstreken, totaal } });
  test.each([
    ['just below a half is down', 1, 184, 122, 2],
    ['a half is up', 1, 184, 16, 12],
    ['the first day', 3, 184, 1, 552],
    ['the last day gives the realisatie itself', 1208, 184, 184, 1208],
    ['nobody stays nobody', 0, 184, 100, 0],
    ['no rounding by way of a fraction', 9_999_999, 184, 183, 10_054_644],
  ])('at the present pace: %s', (_, realisatie, totaal, verstreken, verwachte) => {
    expect(met('huidigTempo', realisatie, undefined, verstreken, totaal)).toEqual({ soort: 'verwacht', realisatie: verwachte, lezing: 'afgeleid' });
  });

  test.each([
    ['fewer than before', 39, 40, 'letterlijk'],
    ['as many as before', 40, 40, 'letterlijk'],
    ['more than before: what was housed stays housed', 41, 41, 'afgeleid'],
  ])('as before: %s', (_, realisatie, verwachte, lezing) => {
    expect(met('gelijkblijvend', realisatie, 40, 100)).toEqual({ soort: 'verwacht', realisatie: verwachte, lezing });
  });
});

describe('unknown is not zero', () => {
  test('no figures of this half-year yet: only the half-year before says something', () => {
    expect(reeks(maak({ dossier: { ...PROVINCIE, realisatie: { ontbreekt: 'leeg' } } }))).toEqual([['gelijkblijvend', 1138, 1394, 2, 'letterlijk'], ['huidigTempo', ['ONTBREEKT']], ['standNu', ['ONTBREEKT']]]);
  });

  test.each([
    ['no half-year before', { vorigeRealisatie: { ontbreekt: 'leeg' } }, ['VORIGE_REALISATIE_ONTBREEKT']],
    ['a half-year before that cannot be read', { vorigeRealisatie: { ontbreekt: 'foutwaarde', gevonden: '#N/B' } }, ['VORIGE_REALISATIE_ONLEESBAAR']],
    ['a half-year before that is no number of people', { vorigeRealisatie: -1 }, ['VORIGE_REALISATIE_ONLEESBAAR']],
    ['a realisatie that is wrong', { dossier: { ...PROVINCIE, realisatie: -1 } }, ['TE_LAAG']],
    ['a realisatie that is an error', { dossier: { ...PROVINCIE, realisatie: { ontbreekt: 'foutwaarde' } } }, ['ONTBREEKT']],
  ] as const)('%s', (_, vraag, codes) => {
    expect(reeks(maak(vraag))[0]).toEqual(['gelijkblijvend', codes]);
  });

  test('a half-year before that was not asked for', () => {
    const p = prognose({ dossier: PROVINCIE, dag: OKTOBER }, kaders);
    expect(p.soort === 'prognose' && reeks(p)[0]).toEqual(['gelijkblijvend', ['VORIGE_REALISATIE_ONTBREEKT']]);
  });

  test('a taakstelling that is missing leaves the expected realisatie, and no trede', () => {
    const v = bij(maak({ dossier: { ...PROVINCIE, taakstelling: { ontbreekt: 'leeg' } } }), 'huidigTempo');
    expect([v.beoordeling.grootheden.realisatie, v.beoordeling.trede, v.omhoog]).toEqual([1040, null, null]);
  });

  test('without a vorige trede, who is expected on trede 1 does not go up; of the others it cannot be told', () => {
    const p = maak({ dossier: { gemeente: 'Zeist', periode: periode(2024, 1), taakstelling: 50, beginstand: 0, realisatie: 49 }, dag: { jaar: 2024, maand: 6, dag: 1 }, vorigeRealisatie: 60 });
    expect(p.verwachtingen.map((v) => v.soort === 'verwacht' && [v.beoordeling.trede, v.omhoog])).toEqual([[1, false], [1, false], [null, null]]);
    expect(p.omhoogVolgens).toEqual([]);
  });

  test('a day outside the half-year', () => {
    expect(prognose({ dossier: PROVINCIE, dag: { jaar: 2024, maand: 1, dag: 1 } }, kaders)).toEqual({
      soort: 'niet te zeggen', gemeente: 'Provincie', dag: { jaar: 2024, maand: 1, dag: 1 }, beletsel: { code: 'DAG_BUITEN_HALFJAAR', dag: { jaar: 2024, maand: 1, dag: 1 }, periode: periode(2023, 2), bestaat: true },
    });
  });

  test('what the sheet prints of the outcome, and a decision, are not about what is expected', () => {
    const { beoordeling } = bij(maak({ dossier: { ...PROVINCIE, opgave: { eindstand: 1 }, besluit: { trede: 4, reden: '', auteur: '', datum: '2023-01-01' } } }), 'standNu');
    expect([beoordeling.bevindingen, beoordeling.besluit]).toEqual([[], null]);
  });
});

describe('what is needed every week', () => {
  const UTRECHT: Dossier = { gemeente: 'Utrecht', periode: periode(2022, 1), taakstelling: 203, herverdeling: 1, beginstand: 171, realisatie: 168, vorigeTrede: { trede: 2, herkomst: 'opgegeven' } };
  test.each<[string, Dag, number | null, number | null]>([
    ['two weeks left', { jaar: 2022, maand: 6, dag: 16 }, 104, 2],
    ['one day less: rounded up, so that it suffices', { jaar: 2022, maand: 6, dag: 17 }, 112, 3],
    ['one week left: all of it', { jaar: 2022, maand: 6, dag: 23 }, 207, 4],
    ['one day left: no more than all of it', { jaar: 2022, maand: 6, dag: 29 }, 207, 4],
    ['no day left', { jaar: 2022, maand: 6, dag: 30 }, null, null],
  ])('%s', (_, dag, trede1, nietOmhoog) => {
    const { nodig } = maak({ dossier: UTRECHT, dag });
    expect([nodig.trede1.perWeek, nodig.nietOmhoog.perWeek]).toEqual([trede1, nietOmhoog]);
  });
});

test('who is about to go up comes first: by the most methods, the steepest, then whoever needs the most; unknown before who stays', () => {
  const basis: Dossier = { gemeente: '', periode: periode(2024, 1), taakstelling: 40, beginstand: 10, realisatie: 20, vorigeTrede: { trede: 1, herkomst: 'opgegeven' } };
  const gevallen: ReadonlyArray<readonly [string, Partial<Dossier>, number]> = [
    ['stays', { realisatie: 60 }, 10],
    ['unknown', { vorigeTrede: { ontbreekt: 'leeg' } }, 10],
    ['one method', { realisatie: 30 }, 60],
    ['all, needs 30', {}, 10],
    ['all, needs 31', { realisatie: 19 }, 10],
    ['stays too', { realisatie: 50 }, 10],
  ];
  const rijen = gevallen.map(([gemeente, deel, vorigeRealisatie]) => prognose({ dossier: { ...basis, ...deel, gemeente }, dag: { jaar: 2024, maand: 4, dag: 1 }, vorigeRealisatie }, kaders));
  expect(opUrgentie(rijen, (p) => p).map((p) => p.gemeente)).toEqual(['all, needs 31', 'all, needs 30', 'one method', 'unknown', 'stays', 'stays too']);
});

describe('what a method starts from', () => {
  const vraag = (realisatie: Gegeven, vorigeRealisatie: Gegeven | undefined) => verwacht('gelijkblijvend', { realisatie, vorigeRealisatie, verloop: { verstreken: 118, totaal: 184 } });
  const ontbreekt = { soort: 'niet te zeggen', beletselen: [{ code: 'VORIGE_REALISATIE_ONTBREEKT' }] };

  test.each(['leeg', 'nvt', 'onbekend'] as const)('%s: no half-year before, and as yet no realisatie', (reden) => {
    expect(vraag(5, { ontbreekt: reden })).toEqual(ontbreekt);
    expect(vraag({ ontbreekt: reden }, 7)).toEqual({ soort: 'verwacht', realisatie: 7, lezing: 'letterlijk' });
  });
  test.each<[string, Gegeven, string]>([
    ['an error value', { ontbreekt: 'foutwaarde', gevonden: '#N/B' }, '#N/B'],
    ['an error value that nobody quoted', { ontbreekt: 'foutwaarde' }, 'foutwaarde'],
    ['less than nobody', -1, '-1'],
  ])('%s as the realisatie of the half-year before is named as it was found', (_, vorige, gevonden) =>
    expect(vraag(5, vorige)).toEqual({ soort: 'niet te zeggen', beletselen: [{ code: 'VORIGE_REALISATIE_ONLEESBAAR', gevonden }] }));
  test('a realisatie that is no number of people is a fault of that field', () =>
    expect(vraag(-1, 7)).toEqual({ soort: 'niet te zeggen', beletselen: [{ code: 'FOUT', fout: { code: 'TE_LAAG', veld: 'realisatie', gevonden: -1, minstens: 0 } }] }));
});

describe('gemeenten together', () => {
  const gemeente = (taakstelling: number, beginstand: number, realisatie: Gegeven, vorigeRealisatie: Gegeven, trede: number) =>
    prognose({ dossier: { gemeente: 'Voorbeeld', periode: periode(2023, 2), taakstelling, beginstand, realisatie, vorigeTrede: { trede, herkomst: 'opgegeven' } }, dag: OKTOBER, vorigeRealisatie }, kaders);
  const drie = [gemeente(100, 30, 20, 25, 2), gemeente(50, 0, 40, 45, 1), gemeente(20, 0, 0, 20, 1)];

  test('are reckoned as one, and counted where a method lets them go up', () =>
    expect(provincieprognose(drie)).toEqual({
      verloop: { verstreken: 118, totaal: 184 }, totaalopgave: 200, realisatie: 60, vorigeRealisatie: 90, deelRealisatie: 30, deelPeriode: 64,
      verwachtingen: [
        { methode: 'gelijkblijvend', lezing: 'letterlijk', realisatie: 90, eindstand: 110, omhoog: 2, omhoogOnbekend: 0 },
        { methode: 'huidigTempo', lezing: 'afgeleid', realisatie: 94, eindstand: 106, omhoog: 1, omhoogOnbekend: 0 },
        { methode: 'standNu', lezing: 'afgeleid', realisatie: 60, eindstand: 140, omhoog: 3, omhoogOnbekend: 0 },
      ],
    }));
  test('an opgave of one that is not known leaves the balance unknown, and the realisatie known', () => {
    const zonder = prognose({ dossier: { gemeente: 'Voorbeeld', periode: periode(2023, 2), taakstelling: { ontbreekt: 'leeg' }, beginstand: 0, realisatie: 1 }, dag: OKTOBER, vorigeRealisatie: 2 }, kaders);
    expect(provincieprognose([...drie, zonder])).toMatchObject({ totaalopgave: null, deelRealisatie: null, verwachtingen: [{ realisatie: 92, eindstand: null }, { realisatie: 95, eindstand: null }, { realisatie: 61, eindstand: null }] });
  });
  test('a realisatie of one that is not known leaves only what the half-year before says', () =>
    expect(provincieprognose([...drie, gemeente(10, 0, { ontbreekt: 'leeg' }, 5, 1)])?.verwachtingen).toEqual([
      { methode: 'gelijkblijvend', lezing: 'letterlijk', realisatie: 95, eindstand: 115, omhoog: 3, omhoogOnbekend: 0 },
      { methode: 'huidigTempo', lezing: 'afgeleid', realisatie: null, eindstand: null, omhoog: 1, omhoogOnbekend: 1 },
      { methode: 'standNu', lezing: 'afgeleid', realisatie: null, eindstand: null, omhoog: 3, omhoogOnbekend: 1 },
    ]));
  test('one whose day lies outside the half-year leaves nothing to say', () =>
    expect(provincieprognose([...drie, prognose({ dossier: PROVINCIE, dag: { jaar: 2024, maand: 1, dag: 1 } }, kaders)])).toBeNull());
});

describe('the taakstelling that is named is the one in the sum', () => {
  const versieMet = (deel: Partial<Dossier>) => {
    const p = prognose({ dossier: { gemeente: 'Utrecht', periode: periode(2022, 1), taakstelling: 203, beginstand: 171, realisatie: 168, ...deel }, dag: { jaar: 2022, maand: 5, dag: 1 } }, kaders);
    if (p.soort !== 'prognose') throw new Error(p.soort);
    return [p.versie.taakstelling, p.versie.herverdeling, p.nu.grootheden.totaalopgave, p.verwachtingen.every((v) => v.versie === p.versie)];
  };
  test.each<[string, Partial<Dossier>, readonly unknown[]]>([
    ['with herverdeling', { herverdeling: 1 }, [204, 1, 375, true]],
    ['without', {}, [203, null, 374, true]],
    ['that comprises it', { taakstelling: 204, taakstellingOmvat: 'taakstelling en herverdeling' }, [204, null, 375, true]],
    ['from a totaalopgave', { taakstelling: 375, taakstellingOmvat: 'totaalopgave' }, [204, null, 375, true]],
    ['of a herverdeling that cannot be read', { herverdeling: { ontbreekt: 'foutwaarde' } }, [{ ontbreekt: 'onbekend' }, null, null, true]],
    ['that is not there', { taakstelling: { ontbreekt: 'leeg' }, herverdeling: 1 }, [{ ontbreekt: 'leeg' }, 1, null, true]],
  ])('%s', (_, deel, verwachte) => expect(versieMet(deel)).toEqual(verwachte));
});
