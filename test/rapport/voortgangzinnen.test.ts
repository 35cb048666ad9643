/** Each turn that a sentence with figures can take. Fictitious figures. */
import { periode } from '../../src/engine';
import { briefgegevensVan } from '../../src/kaders/brieven';
import { feitenVan, feitenVoor, type Feiten, type Halfjaarfeiten } from '../../src/rapport/feiten/feiten';
import { kiesHalfjaren } from '../../src/rapport/voortgang/kies';
import { kaartblad } from '../../src/rapport/kaart/blad';
import { letOpZinnen } from '../../src/rapport/stukken/letop';
import { maakStukken } from '../../src/rapport/stukken/stukken';
import { platteTekst } from '../../src/rapport/stuk/plat';
import { voortgangblad } from '../../src/rapport/voortgang/blad';
import { voortgangsrapportage } from '../../src/rapport/voortgang/stuk';
import { gemeentetabel, onbeoordeeldtabel, overgangtabel, tekorttabel, tellingtabel, verloopVan } from '../../src/rapport/voortgang/tabellen';
import { besluitzinnen, bijstellingzin, onbeoordeeldzinnen, ontbreekzinnen, overgangzinnen, provinciezinnen, tekortzinnen, tellingzinnen, voorbehoudzinnen } from '../../src/rapport/voortgang/zinnen';
import { feitenUit, feitenVanBladen, GEMEENTEN, KOP, type Cel } from './halfjaren';
import { halfjaar } from './voorbeeld';
import { kaders } from '../../src/kaders';
import { beoordeelWerkmap } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import { metVastgezet } from '../../src/werkmap/beoordelen/vastgezet';
import { herken } from '../../src/werkmap/herkennen';
import { blad, gelukt, map } from '../../src/werkmap/herkennen/proefblad';

const nu = (feiten: Feiten): Halfjaarfeiten => halfjaar(feiten, 2024, 1);
const zinnen = (feiten: Feiten): readonly string[] => provinciezinnen(nu(feiten), feitenVoor(feiten, nu(feiten)));
/** One gemeente: of both half-years the opening balance, taakstelling and realisatie. */
const een = (voor: readonly [Cel, Cel, Cel], na: readonly [Cel, Cel, Cel]): Feiten => feitenUit([[[1, ...voor, null], [1, ...na, null]]]);

describe('the balance against that of the start', () => {
  test.each([
    [50, 100, 'de achterstand is toegenomen', 90], [50, 100, 'de achterstand is afgenomen', 110], [50, 100, 'daarmee is die gelijk gebleven', 100],
    [-50, 100, 'de voorsprong is toegenomen', 110], [-50, 100, 'de voorsprong is afgenomen', 90], [50, 100, 'de achterstand is ingelopen', 150],
    [50, 100, 'de achterstand is ingelopen', 160], [-50, 100, 'er is een achterstand ontstaan', 40], [0, 100, 'er is een achterstand ontstaan', 40],
    [-50, 100, 'de voorsprong is verbruikt', 50], [0, 100, 'er is een voorsprong ontstaan', 140],
  ])('from %d with a taakstelling of %d: %s', (begin, taak, woorden, realisatie) => {
    expect(zinnen(een([0, 100, 100], [begin, taak, realisatie])).at(-1)).toMatch(new RegExp(`: ${woorden}\\.$`));
  });
});

describe('both percentages against those of the half-year before', () => {
  test.each([
    ['beide zijn gelijk gebleven', [100, 100, 50], [100, 100, 50]], ['beide zijn nu hoger', [100, 100, 50], [100, 100, 60]], ['beide zijn nu lager', [100, 100, 50], [100, 100, 40]],
    ['het deel van de taakstelling is nu gelijk, dat van de totaalopgave hoger', [100, 100, 50], [0, 100, 50]], ['het deel van de taakstelling is nu hoger, dat van de totaalopgave lager', [0, 100, 50], [100, 100, 60]],
  ] as const)('%s', (woorden, voor, na) => {
    expect(zinnen(een(voor, na))[1]).toContain(`: ${woorden}.`);
  });

  test('nothing is compared where one of them is not known', () => {
    expect(zinnen(een([100, 100, null], [100, 100, 60]))).toHaveLength(2);
    expect(provinciezinnen(nu(een([0, 1, 1], [100, 100, 60])), null)).toHaveLength(2);
  });
});

test.each([[-100, 'Er was geen totaalopgave'], [-120, 'Er was geen totaalopgave'], [-99, '6000% van de totaalopgave (1)']])('a lead of %d with a taakstelling of 100', (begin, woorden) => {
  expect(zinnen(een([0, 100, 100], [begin, 100, 60]))[0]?.replace('6.000', '6000')).toContain(woorden);
});

test('a realisatie of 0 is said as 0; one that is missing is named', () => {
  expect(zinnen(een([0, 100, 100], [0, 100, 0]))[0]).toContain('samen 0 vergunninghouders gehuisvest. Dat is 0% van de taakstelling (100)');
  expect(zinnen(een([0, 100, 100], [0, 100, null]))[0]).toBe('Hoeveel vergunninghouders de gemeenten in de werkmap in de eerste helft van 2024 hebben gehuisvest, is niet te zeggen: de realisatie ontbreekt van Amersfoort.');
  expect(zinnen(een([0, 100, 100], [0, null, 5]))[0]).toContain('De taakstelling en de totaalopgave zijn niet van alle gemeenten bekend, dus welk deel daarvan is gerealiseerd ook niet.');
});

test('who has no row is not passed over: the figures are then not those of the province', () => {
  const deel = een([0, 100, 100], [0, 100, 90]);
  expect(zinnen(deel)[0]).toContain('hebben de gemeenten in de werkmap samen');
  expect(ontbreekzinnen(nu(deel))[0]).toMatch(/^De cijfers over de eerste helft van 2024 zijn niet die van de hele provincie: Baarn, .* en Zeist hebben geen rij in de werkmap\.$/);
  const heel = feitenUit(GEMEENTEN.map(() => [[1, 0, 100, 100, null], [1, 0, 100, 100, null]] as const));
  expect([zinnen(heel)[0]?.includes('in de provincie Utrecht samen 2.600'), ontbreekzinnen(nu(heel))]).toEqual([true, []]);
});

describe('a koppelingstekort', () => {
  const met = (...beschikbaar: readonly Cel[]): readonly string[] => tekortzinnen(nu(feitenUit(beschikbaar.map((b) => [[1, 0, 100, 100, null], [2, 50, 100, 100, b]] as const))));
  test.each([
    ['nothing is said of it', [null, null], ['Over koppelingen op 1 april 2024 staat niets in de werkmap.']],
    ['nobody had one', [150, 160], ['Voor zover bekend had geen gemeente op 1 april 2024 een koppelingstekort.']],
    ['one, and it does not matter', [120, 150], ['Eén gemeente had op 1 april 2024 een koppelingstekort: Amersfoort.', 'Het voorstel werd daardoor geen lagere trede.']],
    ['one, and it does', [100, 150], ['Eén gemeente had op 1 april 2024 een koppelingstekort: Amersfoort.', 'Voor Amersfoort werd het voorstel daardoor een lagere trede dan op de totaalopgave.']],
  ])('%s', (_, beschikbaar, verwacht) => {
    expect(met(...beschikbaar)).toEqual(verwacht);
  });

  test('a mere yes is a shortage of which the size is not known, nor what it did to a trede that cannot be given', () => {
    const feiten = feitenVanBladen({ '2024-1': [[...KOP('2024-1', '1 januari 2024').slice(0, 5), 'Koppelingstekort'], ['Baarn', 2, 50, 100, 100, 'ja'], ['Bunnik', 2, 50, 100, 100, 'nee']] });
    expect(tekortzinnen(nu(feiten))).toEqual(['Eén gemeente had op 1 april 2024 een koppelingstekort: Baarn.', 'Hoe groot het tekort van Baarn was, is niet bekend.']);
    expect(onbeoordeeldzinnen(nu(feiten))[0]).toMatch(/^Baarn is niet te beoordelen\. ./);
    expect(onbeoordeeldtabel([nu(feiten)]).rijen).toHaveLength(nu(feiten).gemeenten.filter((g) => g.trede === null).length);
  });
});

test('a decision that is the proposal is not told; one that differs is, with when and why; who decided stays in the workbook', () => {
  const kop = [...KOP('2024-1', '1 januari 2024').slice(0, 5), 'Besluit trede 2024-1', 'Reden besluit', 'Besloten door', 'Datum besluit'];
  const feiten = feitenVanBladen({ '2024-1': [kop, ['Baarn', 2, 50, 100, 90, 3, 'gelijk', 'GS', '1-8-2024'], ['Bunnik', 2, 50, 100, 90, 2, 'maatwerk', 'GS', '26-9-2024'], ['Eemnes', 2, 50, 100, 90, 1, null, null, null]] });
  expect(besluitzinnen(nu(feiten))).toEqual([
    'Bunnik: besloten is trede 2 (op 26 september 2024); het voorstel was trede 3. Reden: maatwerk.',
    'Eemnes: besloten is trede 1; het voorstel was trede 3. Reden: niet vastgelegd.',
  ]);
});

describe('an interim figure', () => {
  const feiten = feitenVanBladen({ '2023-2': [KOP('2023-2', '1 juli 2023'), ['Baarn', 1, 0, 100, 100, null]], '2024-1': [['Gemeente', 'Trede 2024-1', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie 26-05-2024'], ['Baarn', 1, 0, 100, 60]] });

  test('is told with its day, and compared with nothing', () => {
    expect(zinnen(feiten)).toEqual(['In de eerste helft van 2024 hebben de gemeenten in de werkmap tot en met 26 mei 2024 samen 60 vergunninghouders gehuisvest. Dat is 60% van de taakstelling (100) en 60% van de totaalopgave (100).']);
    expect(voorbehoudzinnen(nu(feiten))[0]).toBe('De cijfers zijn een tussenstand van 26 mei 2024: dit is nog geen beoordeling.');
  });

  test('makes no one go up, and is in no count, table or chart as an outcome', () => {
    const h = nu(feiten);
    const zin = 'De cijfers over de eerste helft van 2024 zijn een tussenstand van 26 mei 2024: daaruit volgt nog geen trede.';
    expect(tellingzinnen(h)).toEqual([zin, 'Na de tweede helft van 2023 stond één gemeente op trede 1.']);
    expect([overgangzinnen(h), overgangtabel([h]).rijen, verloopVan(feiten, [h]).map((x) => x.periode)]).toEqual([[], [], [periode(2023, 2)]]);
    expect(gemeentetabel([h])).toMatchObject({ kop: ['Gemeente', 'Beoordeling 2024-1 (tussenstand)'], rijen: [[{ tekst: 'Baarn' }, { tekst: 'nog geen trede' }]] });
    expect(tellingtabel([h]).kop).toEqual(['Trede', 'Vóór 2024-1', 'Naam']);
    expect(platteTekst(voortgangsrapportage(feiten, [h])).split(zin)).toHaveLength(3);
    expect(voortgangblad(feiten, [h]).cellen.filter((c) => c.waarde === zin)).toHaveLength(1);
  });

  test('is no half-year to report on, unless it is asked for', () => {
    const perioden = (gevraagd: Parameters<typeof kiesHalfjaren>[1]) => { const k = kiesHalfjaren(feiten, gevraagd); return k.gelukt ? k.halfjaren.map((h) => h.periode) : k.fout.code; };
    expect(perioden([])).toEqual([periode(2023, 2)]);
    expect(perioden([periode(2024, 1)])).toEqual([periode(2024, 1)]);
  });
});

test('treden from before that nobody knows are not counted as nobody', () => {
  const feiten = feitenVanBladen({ '2022-2': [['Gemeente', 'Achterstand 1 juli 2022', 'Taakstelling 2022-2', 'Realisatie 2022-2'], ['Baarn', 0, 100, 100], ['Bunnik', 0, 100, 90]] });
  const h = halfjaar(feiten, 2022, 2);
  expect(tellingzinnen(h)).toEqual(['Over de tweede helft van 2022 komt één gemeente op trede 1 en één op trede 2 uit.', 'Op welke trede zij daarvoor stonden, staat niet in de werkmap.']);
  const onbekend = { soort: 'tekst', tekst: 'onbekend' };
  expect(tellingtabel([h]).rijen.map((r) => r.slice(1, 3))).toEqual([[{ soort: 'getal', getal: 1 }, onbekend], [{ soort: 'getal', getal: 1 }, onbekend], [{ soort: 'getal', getal: 0 }, onbekend], [{ soort: 'getal', getal: 0 }, onbekend], [{ soort: 'getal', getal: 0 }, { soort: 'getal', getal: 2 }]]);
});

test('as many on a trede as before is only said where everyone before is known', () => {
  const twee = (...rijen: ReadonlyArray<readonly Cel[]>): readonly string[] => tellingzinnen(nu(feitenVanBladen({ '2024-1': [KOP('2024-1', '1 januari 2024').slice(0, 5), ...rijen] })));
  expect(twee(['Baarn', 1, 0, 100, 100], ['Bunnik', 1, 0, 100, 100])[1]).toBe('Na de tweede helft van 2023 stonden er op elke trede evenveel.');
  expect(twee(['Baarn', 1, 0, 100, null], ['Bunnik', null, 0, 100, 100])).toEqual(['Over de eerste helft van 2024 komt één gemeente op trede 1 uit.', 'Na de tweede helft van 2023 stond één gemeente op trede 1; van Bunnik is dat niet bekend.']);
});

test('a taakstelling that was adjusted within the half-year is told, with both sums', () => {
  const feiten = (...rijen: ReadonlyArray<readonly Cel[]>): Halfjaarfeiten => nu(feitenVanBladen({ '2024-1': [['Gemeente', 'Trede 2024-1', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1 (oorspronkelijk)', 'Taakstelling 2024-1 na bijstelling (10 mei 2024)', 'Realisatie 2024-1'], ...rijen] }));
  expect(bijstellingzin(feiten(['Baarn', 1, 0, 150, 100, 100], ['Bunnik', 1, 0, 1_000, 900, 100]))).toBe('De taakstelling van 2024-1 is die na een bijstelling in het halfjaar: in het blad van 1.150 naar 1.000.');
  expect(bijstellingzin(feiten(['Baarn', 1, 0, null, 100, 100], ['Bunnik', 1, 0, 1_000, 900, 100]))).toBe('De taakstelling van 2024-1 is die na een bijstelling in het halfjaar.');
  expect(bijstellingzin(feiten(['Baarn', 1, 0, 100, 100, 100]))).toBeNull();
  expect(bijstellingzin(nu(een([0, 1, 1], [0, 1, 1])))).toBeNull();
});

test('a blank cell under Koppelingstekort is not known, and not "none"', () => {
  const feiten = feitenVanBladen({ '2024-1': [[...KOP('2024-1', '1 januari 2024').slice(0, 5), 'Koppelingstekort'], ['Baarn', 2, 50, 100, 90, 30], ['Bunnik', 1, 0, 100, 100, 'nee'], ['Eemnes', 1, 0, 100, 100, null], ['Lopik', 2, 50, 100, 90, 'ja']] });
  expect(tekortzinnen(nu(feiten)).at(-1)).toBe('Van Eemnes is niet bekend of er een koppelingstekort was.');
  expect(tekorttabel([nu(feiten)]).rijen.map((r) => [r[1], r[4]].map((w) => (w?.soort === 'tekst' ? w.tekst : '')))).toEqual([['Baarn', 'nee'], ['Lopik', 'niet te zeggen']]);
});

test('a shortage that is stated without a number is one, and only its size is not known', () => {
  const feiten = feitenVanBladen({ '2024-1': [[...KOP('2024-1', '1 januari 2024').slice(0, 5), 'Koppelingstekort'], ['Baarn', 2, 50, 100, 90, 30], ['Bunnik', 1, 0, 100, 100, 'ja'], ['Eemnes', 1, 0, 100, 100, 'onbekend']] });
  expect(tekortzinnen(nu(feiten))).toEqual(['Twee gemeenten hadden op 1 april 2024 een koppelingstekort: Baarn en Bunnik.', 'Het voorstel werd daardoor voor geen van hen een lagere trede.', 'Hoe groot het tekort van Bunnik was, is niet bekend.', 'Van Eemnes is niet bekend of er een koppelingstekort was.']);
  expect(tekorttabel([nu(feiten)]).rijen.map((r) => r.slice(1, 3))).toEqual([[{ soort: 'tekst', tekst: 'Baarn' }, { soort: 'getal', getal: 30 }], [{ soort: 'tekst', tekst: 'Bunnik' }, { soort: 'tekst', tekst: 'niet bekend' }]]);
});

describe('an outcome in the workbook that is another than the trede printed', () => {
  const KOLOMMEN = ['Gemeente', 'Trede 2024-1', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie 2024-1'];
  const NA = ['Gemeente', 'Achterstand 1 juli 2024', 'Taakstelling 2024-2', 'Realisatie 2024-2'];
  const over = (feiten: Feiten, p: Halfjaarfeiten, halfjaren: readonly Halfjaarfeiten[]) =>
    maakStukken(p, { feiten, rapporthalfjaren: halfjaren, briefgegevensVan, contacten: { aanwezig: false, contacten: [], gepland: [], fouten: [] }, gevraagd: () => true }).flatMap((u) => (u.gelukt ? [u] : []));
  const vel = (feiten: Feiten, halfjaren: readonly Halfjaarfeiten[]): string => voortgangblad(feiten, halfjaren).cellen.map((c) => String(c.waarde)).join('\n');

  describe.each<[string, Parameters<typeof feitenVanBladen>[0], string]>([
    ['beside the figures', { '2024-1': [[...KOLOMMEN, 'Beoordeling 2024-1'], ['Baarn', 2, 50, 100, 90, 2], ['Bunnik', 2, 50, 100, 90, 3]], '2024-2': [NA, ['Baarn', 60, 100, 90], ['Bunnik', 60, 100, 90]] },
      'uit de cijfers van 2024-1 volgt trede 3, maar blad “2024-1” vermeldt trede 2 als uitkomst en 2024-2 gaat uit van trede 2'],
    ['in the half-year after', { '2024-1': [KOLOMMEN, ['Baarn', 2, 50, 100, 90], ['Bunnik', 2, 50, 100, 90]], '2024-2': [[NA[0] ?? '', 'Trede 2024-2', ...NA.slice(1)], ['Baarn', 2, 60, 100, 90], ['Bunnik', 3, 60, 100, 90]] },
      'uit de cijfers van 2024-1 volgt trede 3, maar 2024-2 gaat uit van trede 2, de vorige trede op blad “2024-2”'],
  ])('%s', (_, bladen, deel) => {
    const feiten = feitenVanBladen(bladen);
    const [voor, na] = [nu(feiten), halfjaar(feiten, 2024, 2)];

    test('is said of every half-year that a report or its sheet prints, for a person to settle', () => {
      for (const halfjaren of [[voor], [voor, na], [na]]) {
        const zin = `Baarn: ${deel}. De tabellen en tellingen over 2024-1 gaan uit van trede 3, die van vóór 2024-2 van de trede die toen gold.`;
        expect(platteTekst(voortgangsrapportage(feiten, halfjaren))).toContain(`[${zin}`);
        expect(vel(feiten, halfjaren)).toContain(zin);
      }
    });

    test('is said on the sheet with the map', () => {
      expect(kaartblad(voor, []).cellen.map((c) => String(c.waarde)).join(' ')).toContain(`Baarn: ${deel}. De tabellen`);
    });

    test('counts before the half-year after by the trede in force in it, as its letters do', () => {
      expect(na.telling.map((t) => t.vroeger).slice(0, 4)).toEqual([0, 1, 1, 0]);
      expect(tellingzinnen(na)[1]).toBe('Tijdens de tweede helft van 2024 stond één gemeente op trede 2 en één op trede 3.');
      expect(na.overgangen.omhoog.map((o) => [o.gemeente, o.van, o.naar])).toEqual([['Baarn', 2, 3], ['Bunnik', 3, 4]]);
    });

    test('is marked in the letter and the note, and stands under what to look at, also of the half-year before', () => {
      for (const h of [voor, na]) {
        const stukken = over(feiten, h, [voor, na]);
        const van = (gemeente: string) => stukken.filter((s) => s.gemeente === gemeente).map((s) => platteTekst(s.stuk).includes(deel));
        expect([van('Baarn'), van('Bunnik')]).toEqual([[true, true], [false, false]]);
        const regels = letOpZinnen(stukken.flatMap((s) => s.letOp), h.periode, 'nl').filter((z) => z.toLowerCase().includes(deel));
        expect(regels).toHaveLength(1);
        expect(regels[0]).toMatch(h === voor ? /^Baarn: / : /^2024-1: Baarn: /);
      }
    });
  });

  test('what to look at is said of every half-year that the report prints', () => {
    const feiten = feitenVanBladen({ '2024-1': [KOLOMMEN, ['Baarn', 2, 50, 100, 110], ['Bunnik', 2, 50, 100, 90]], '2024-2': [NA, ['Baarn', 40, 100, 200], ['Bunnik', 60, 100, 200]] });
    const [voor, na] = [nu(feiten), halfjaar(feiten, 2024, 2)];
    expect(letOpZinnen(over(feiten, na, [voor, na]).flatMap((s) => s.letOp), na.periode, 'nl').join('\n')).toMatch(/^2024-1: Baarn: Deze trede rust op een afgeleide regel/m);
  });

  test('a trede before a half-year that the one before it does not give is no contradiction, and is explained', () => {
    const feiten = feitenVanBladen({ '2024-1': [KOLOMMEN, ['Baarn', 2, 50, 100, null], ['Bunnik', 2, 50, 100, 90]], '2024-2': [[NA[0] ?? '', 'Trede 2024-2', ...NA.slice(1)], ['Baarn', 2, 60, 100, 90], ['Bunnik', 3, 60, 100, 90]] });
    const tekst = platteTekst(voortgangsrapportage(feiten, feiten));
    expect(tekst).toContain('Baarn: uit de cijfers van 2024-1 volgt geen trede, maar 2024-2 gaat uit van trede 2, de vorige trede op blad “2024-2”. Vóór 2024-2 is die trede geteld.');
    expect(tekst).not.toContain('[Baarn: ');
  });

  test('is none beside a besluit', () => {
    const feiten = feitenVanBladen({ '2024-1': [[...KOLOMMEN, 'Besluit trede 2024-1', 'Reden besluit', 'Besloten door', 'Datum besluit'], ['Baarn', 2, 50, 100, 90, 2, 'maatwerk', 'GS', '1-8-2024']], '2024-2': [NA, ['Baarn', 60, 100, 90]] });
    expect(nu(feiten).gemeenten.map((g) => [g.trede, g.verschil])).toEqual([[2, null]]);
  });

  test('is what was fixed, where the figures give another trede now', () => {
    const tabellen = gelukt(herken(map(blad('2024-1', [[...KOLOMMEN, 'Trede 2024-1 (voorstel)'], ['Baarn', 2, 50, 100, 90, 2], ['Bunnik', 2, 50, 100, 90, 3]]), blad('2024-2', [NA, ['Baarn', 60, 100, 90], ['Bunnik', 60, 100, 90]])), GEMEENTEN, {}));
    const feiten = feitenVan(beoordeelWerkmap(metVastgezet(tabellen, (b) => b === '2024-1'), kaders), kaders);
    const deel = 'uit de cijfers van 2024-1 volgt trede 3, maar volgens het logboek is trede 2 vastgezet en 2024-2 gaat uit van trede 2';
    expect(platteTekst(voortgangsrapportage(feiten, feiten))).toContain(`[Baarn: ${deel}. `);
    const regels = letOpZinnen(over(feiten, halfjaar(feiten, 2024, 2), feiten).flatMap((s) => s.letOp), periode(2024, 2), 'nl');
    expect(regels.filter((z) => /vastgezet/.test(z)).map((z) => z.slice(0, 30))).toEqual(['Baarn: De vorige trede (2) sta', '2024-1: Baarn: Uit de cijfers ']);
  });

  test('is said beside a besluit where the sheet states a third', () => {
    const feiten = feitenVanBladen({ '2024-1': [[...KOLOMMEN, 'Beoordeling 2024-1', 'Besluit trede 2024-1', 'Reden besluit', 'Besloten door', 'Datum besluit'], ['Baarn', 2, 50, 100, 90, 3, 2, 'maatwerk', 'GS', '1-8-2024'], ['Bunnik', 2, 50, 100, 90, 3, '', '', '', '']] });
    expect(platteTekst(voortgangsrapportage(feiten, feiten))).toContain('[Baarn: over 2024-1 is trede 2 besloten, maar blad “2024-1” vermeldt trede 3 als uitkomst. De tabellen en tellingen over 2024-1 gaan uit van trede 2. Verbeter de cel die niet klopt, en maak de stukken opnieuw.]');
  });
});

const maak = (feiten: Feiten, h: Halfjaarfeiten) => maakStukken(h, { feiten, rapporthalfjaren: [h], briefgegevensVan, contacten: { aanwezig: false, contacten: [], gepland: [], fouten: [] }, gevraagd: () => true }).flatMap((u) => (u.gelukt ? [[u.soort, platteTekst(u.stuk)] as const] : []));

test('a taakstelling that was adjusted within the half-year that follows is told in the letter and the note of the one before', () => {
  const feiten = feitenVanBladen({ '2024-1': [['Gemeente', 'Trede 2024-1', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie 2024-1'], ['Baarn', 2, 50, 100, 90]], '2024-2': [['Gemeente', 'Achterstand 1 juli 2024', 'Taakstelling 2024-2', 'Bijgestelde taakstelling 2024-2', 'Realisatie 2024-2'], ['Baarn', 60, 58, 53, 20]] });
  expect(maak(feiten, halfjaar(feiten, 2024, 1)).map(([soort, tekst]) => [soort, tekst.includes('De taakstelling van 2024-2 is in het halfjaar bijgesteld van 58 naar 53; de laatste telt.')])).toEqual([['Toezichtbrief', true], ['Gespreksnotitie', true]]);
});

test('a besluit on a half-year that still runs stands in the report with its day and reason, and a day that is to come is said to be', () => {
  const kop = ['Gemeente', 'Trede 2024-1', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie 15-5-2024', 'Besluit trede 2024-1', 'Reden besluit', 'Besloten door', 'Datum besluit'];
  const bladen = { '2024-1': [kop, ['Baarn', 2, 50, 100, 40, 3, 'Vooruitlopend.', 'GS', '15-5-2024'], ['Bunnik', 2, 50, 100, 40, 2, 'Traject.', 'GS', '15-6-2024'], ['Zeist', 2, 50, 100, 40, '', '', '', '']] };
  const tabellen = gelukt(herken(map(...Object.entries(bladen).map(([naam, rijen]) => blad(naam, rijen))), GEMEENTEN, {}));
  const feiten = feitenVan(beoordeelWerkmap(tabellen, kaders), kaders, { vandaag: { jaar: 2024, maand: 6, dag: 1 } });
  const rapport = platteTekst(voortgangsrapportage(feiten, feiten));
  expect(rapport).toContain('Baarn: besloten is trede 3 (op 15 mei 2024); een voorstel is er nog niet. Reden: Vooruitlopend.');
  expect(rapport).toContain('Bunnik: besloten is trede 2 (op 15 juni 2024, een dag die nog moet komen); een voorstel is er nog niet. Reden: Traject.');
  expect(rapport).not.toContain('Zeist: besloten');
  const noties = maak(feiten, nu(feiten)).flatMap(([soort, tekst]) => (soort === 'Gespreksnotitie' ? [tekst.includes('[de dag van het besluit, 15 juni 2024, moet nog komen: kijk die na]')] : []));
  expect(noties).toEqual([false, true, false]);
});

test('a taakstelling that was adjusted is told in the letter and the note, with both numbers; one that stayed is not', () => {
  const kop = ['Gemeente', 'Trede 2024-1', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Taakstelling 2024-1 bijgesteld per 10-5-2024', 'Realisatie 2024-1'];
  const feiten = feitenVanBladen({ '2024-1': [kop, ['Baarn', 2, 50, 1200, 100, 90], ['Bunnik', 2, 50, 100, 100, 90]] });
  const h = nu(feiten);
  const stukken = maakStukken(h, { feiten, rapporthalfjaren: [h], briefgegevensVan, contacten: { aanwezig: false, contacten: [], gepland: [], fouten: [] }, gevraagd: () => true }).flatMap((u) => (u.gelukt && u.gemeente !== null ? [[u.gemeente, platteTekst(u.stuk).includes('De taakstelling is in het halfjaar bijgesteld van 1.200 naar 100; de laatste telt.'), platteTekst(u.stuk).includes('bijgesteld')]] : []));
  expect(stukken).toEqual([['Baarn', true, true], ['Bunnik', false, false], ['Baarn', true, true], ['Bunnik', false, false]]);
});
