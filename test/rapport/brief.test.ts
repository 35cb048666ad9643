/** The letter has the tables of the published letter, line by line, and in words nothing that the figures do not say. */
import * as fc from 'fast-check';
import { beoordeel, periode, type Besluit, type Dossier, type Trede } from '../../src/engine';
import { kaders } from '../../src/kaders';
import { briefgegevensVan } from '../../src/kaders/brieven';
import { toezichtbrief, type Briefuitkomst } from '../../src/rapport/brief/brief';
import { feitenVan, type Gemeentefeit, type Halfjaarfeiten } from '../../src/rapport/feiten/feiten';
import { platteTekst } from '../../src/rapport/stuk/plat';
import { beoordeelWerkmap } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import { rijen, UTRECHT_2022_1 } from '../beleid/gegevens';
import { allerlei } from '../beleid/willekeurig';
import { tabelVanDossiers } from './dossiertabel';
import { feitenVanVoorbeeld, halfjaar } from './voorbeeld';

const uitkomst = (h: Halfjaarfeiten, f: Gemeentefeit): Briefuitkomst => toezichtbrief(h, f, h.kader === null ? { gevolgen: [], herverdelingen: [], traject: [], ladder: null } : briefgegevensVan(h.kader));

const gelukt = (u: Briefuitkomst) => {
  if (!u.gelukt) throw new Error(u.reden);
  return u;
};

const tekstVan = (u: Briefuitkomst): string => platteTekst(gelukt(u).stuk);

/** The letter on one dossier, as the workbook with only that row gives it. */
const briefOver = (d: Dossier): Briefuitkomst => {
  const [h] = feitenVan(beoordeelWerkmap([tabelVanDossiers([d])], kaders), kaders);
  const f = h?.gemeenten[0];
  if (h === undefined || f === undefined) throw new Error('no facts');
  return uitkomst(h, f);
};

/** The text before the annex. */
const brief = (d: Partial<Dossier>): string => tekstVan(briefOver({ ...UTRECHT_2022_1, ...d })).split('Bijlage: hoe de')[0] ?? '';

const woorden = new Map(rijen('brief-utrecht-2022-1').map((r) => [r['grootheid'] ?? '', r['woorden'] ?? '']));

test('the table of the published letter, line by line', () => {
  const h = halfjaar(feitenVanVoorbeeld('brief-utrecht-2022-1.xlsx'), 2022, 1);
  const [f] = h.gemeenten;
  if (f === undefined) throw new Error('no Utrecht');
  const tekst = tekstVan(uitkomst(h, f));
  const naDubbelepunt = (w: string | undefined): readonly string[] => /^(.*?): (.*)$/.exec(w ?? '')?.slice(1) ?? [];
  const [gerealiseerd = ''] = naDubbelepunt(woorden.get('realisatie'));
  expect(tekst).toContain(
    [
      `Stand van zaken 1 januari 2022\t${woorden.get('beginstand')}`,
      naDubbelepunt(woorden.get('taakstelling')).join('\t'),
      naDubbelepunt(woorden.get('herverdeling')).join('\t'),
      `Totaalopgave: ${woorden.get('totaalopgave')}\t375 vergunninghouders`,
      `${gerealiseerd}\t168 vergunninghouders`,
      `${woorden.get('pctTaakstelling')}\t82%`,
      `${woorden.get('pctTotaalopgave')}\t45%`,
      naDubbelepunt(woorden.get('eindstand')).join('\t'),
    ].join('\n'),
  );
  expect(tekst).toContain('Tijdens 2022-1 gold trede 2 (Informatie opvragen en valideren). Uw gemeente gaat nu naar trede 3 (Actief toezicht) van de interventieladder.');
});

test('the table of the next half-year, where the workbook has it and where it does not', () => {
  const na: Dossier = { gemeente: 'Utrecht', periode: periode(2022, 2), taakstelling: 275, beginstand: 207, herverdeling: 0, realisatie: { ontbreekt: 'leeg' } };
  const [h] = feitenVan(beoordeelWerkmap([tabelVanDossiers([UTRECHT_2022_1]), tabelVanDossiers([na])], kaders), kaders);
  const f = h?.gemeenten[0];
  if (h === undefined || f === undefined) throw new Error('no facts');
  expect(tekstVan(uitkomst(h, f))).toContain('Taakstelling 2022-2\t275 vergunninghouders\nStand van zaken 1 juli 2022\t207 vergunninghouders achterstand\nTotaalopgave: Taakstelling 2022-2 + achterstand zoals gemeten op 1 juli 2022\t482 vergunninghouders');
  expect(brief({})).toContain('Taakstelling 2022-2\t[taakstelling 2022-2]\nStand van zaken 1 juli 2022\t207 vergunninghouders achterstand\n');
});

test('an opening balance that is not the closing balance is said, with both', () => {
  const na: Dossier = { gemeente: 'Utrecht', periode: periode(2022, 2), taakstelling: 275, beginstand: 201, realisatie: 1 };
  const [h] = feitenVan(beoordeelWerkmap([tabelVanDossiers([UTRECHT_2022_1]), tabelVanDossiers([na])], kaders), kaders);
  const f = h?.gemeenten[0];
  if (h === undefined || f === undefined) throw new Error('no facts');
  expect(tekstVan(uitkomst(h, f))).toContain('201 in plaats van 207');
  expect(tekstVan(uitkomst(h, f))).toContain('Stand van zaken 1 juli 2022\t201 vergunninghouders achterstand\n');
});

test.each([
  ['opgelopen', { beginstand: 171, realisatie: 168 }, 'De achterstand is opgelopen van 171 naar 207 op 1 juli 2022. De achterstand (207) is hoger dan de taakstelling van het halfjaar (204).'],
  ['even hoog als de taakstelling', { beginstand: 171, realisatie: 171 }, 'De achterstand (204) is even hoog als de taakstelling van het halfjaar (204).'],
  ['één tekort', { beginstand: 171, realisatie: 203 }, 'De taakstelling is niet gehaald: er is 1 vergunninghouder minder gehuisvest dan gevraagd.'],
  ['gelijk', { beginstand: 171, realisatie: 204 }, 'De taakstelling is precies gehaald. De achterstand is even groot gebleven: 171 op 1 juli 2022.'],
  ['deels ingelopen', { beginstand: 171, realisatie: 205 }, 'met 1 vergunninghouder meer dan gevraagd. De achterstand is deels ingelopen: van 171 naar 170'],
  ['ingelopen', { beginstand: 171, realisatie: 375 }, 'De achterstand van 171 is volledig ingelopen: op 1 juli 2022 is er geen achterstand.'],
  ['ontstaan', { beginstand: -5, realisatie: 100 }, 'Er is een achterstand ontstaan: 99 op 1 juli 2022, waar het halfjaar begon met een voorsprong van 5.'],
  ['voorsprong', { beginstand: -5, realisatie: 204 }, 'Er is, net als bij het begin van het halfjaar, een voorsprong van 5 op 1 juli 2022.'],
] as const)('the balance in words: %s', (_naam, d, zin) => {
  expect(brief(d)).toContain(zin);
});

test.each([
  [2, 204, 'Plaats op', 'Uw gemeente blijft op trede 2 (Informatie opvragen en valideren) van de interventieladder.'],
  [3, 375, 'Afschaling op', 'Uw gemeente gaat nu naar trede 1 (Signaleren) van de interventieladder.'],
  [3, 168, 'Opschaling op', 'Uw gemeente gaat nu naar trede 4 (Vooraankondiging juridische interventie) van de interventieladder.'],
  [4, 168, 'Opschaling op', 'Uw gemeente gaat nu naar trede 5 (Besluit tot indeplaatsstelling) van de interventieladder.'],
  [5, 168, 'Opschaling op', 'Uw gemeente gaat nu naar trede 6 (Sanctie uitvoeren) van de interventieladder.'],
] as const)('from trede %d with %d housed', (van, realisatie, kop, zin) => {
  const tekst = brief({ realisatie, vorigeTrede: { trede: van, herkomst: 'opgegeven' } });
  expect(tekst).toContain(zin);
  expect(tekst).toContain(`\n${kop} de interventieladder\n`);
  expect(tekst).toContain('Dit is het voorstel dat uit de cijfers volgt; Gedeputeerde Staten besluiten.');
});

/** What the law adds, in the letter itself. */
const WET: ReadonlyArray<readonly [Trede, readonly string[]]> = [
  [4, ['De gemeenteraad ontvangt de vooraankondiging van juridische interventie.', 'De vooraankondiging wordt openbaar gepubliceerd.', 'artikel 124']],
  [5, ['rechtstreeks beroep instellen bij de Raad van State', 'artikel 124']],
  [6, ['in naam en voor rekening van de gemeente', 'artikel 124']],
];

test.each([2022, 2025])('from trede 4 on the letter says what the law adds (%d)', (jaar) => {
  for (const [trede, zinnen] of WET) {
    const tekst = brief({ periode: periode(jaar, 1), besluit: { trede, reden: 'proef', auteur: 'x', datum: '2025-02-01' } });
    for (const zin of zinnen) expect(tekst).toContain(zin);
    if (trede > 4) expect(tekst).not.toContain('vooraankondiging');
    expect(tekst).not.toContain('te rekenen');
  }
  expect(brief({ periode: periode(jaar, 1), besluit: { trede: 3, reden: 'proef', auteur: 'x', datum: '2025-02-01' } })).not.toMatch(/artikel 124|Raad van State|vooraankondiging/);
});

test.each(WET)('who stays on trede %d under the kader of 2024 reads that it is in force and what the law adds, and that nothing is done twice', (trede, zinnen) => {
  const tekst = brief({ periode: periode(2024, 2), vorigeTrede: { trede, herkomst: 'opgegeven' } });
  expect(tekst).toContain('Deze trede blijft van kracht tot Gedeputeerde Staten anders besluiten; uit de cijfers volgt geen andere.');
  expect(tekst).toContain('inhoudt; wat daarvan al is gedaan, gebeurt niet opnieuw:');
  for (const zin of zinnen) expect(tekst).toContain(zin);
  expect(tekst).not.toContain('voorstel dat uit de cijfers volgt');
  expect(tekst.includes('Trede 4 vraagt een oordeel')).toBe(trede === 4);
  expect(brief({ periode: periode(2024, 2), vorigeTrede: { trede: 3, herkomst: 'opgegeven' } })).not.toContain('niet opnieuw');
});

test.each([[2, 'tweede', 3], [3, 'tweede', 4], [4, 'derde', 5], [5, 'vierde', 6]] as const)('from trede %d the letter itself says why the trede follows, also for which half-year in a row', (van, keer, naar) => {
  const tekst = brief({ vorigeTrede: { trede: van, herkomst: 'opgegeven' } });
  const reden = /De reden volgens de interventieladder: ([^\n]*)/.exec(tekst)?.[1];
  expect([tekst.includes(`trede ${naar} (`), reden?.includes(`voor de ${keer} periode op rij`)]).toEqual([true, naar > 3]);
});

test('the reason is that of the proposal: not of a decision that deviates, and not where a koppelingstekort tells it already', () => {
  const tekort = { periode: periode(2023, 2), taakstelling: 100, herverdeling: 0, beginstand: 50, realisatie: 140, tijdigBeschikbaar: 140 } as const;
  for (const d of [{ besluit }, tekort]) expect(brief(d)).not.toContain('De reden volgens');
});

test('under the kader of 2021–2024 the figures give trede 6 again: a proposal, and nothing of a trede that stays in force by itself', () => {
  const tekst = brief({ periode: periode(2023, 1), vorigeTrede: { trede: 6, herkomst: 'opgegeven' } });
  expect(tekst).toContain('Uw gemeente blijft op trede 6 (Sanctie uitvoeren)');
  expect(tekst).toContain('Dit is het voorstel dat uit de cijfers volgt; Gedeputeerde Staten besluiten.');
  expect(tekst).not.toContain('van kracht');
});

test('a trede that rests on a derived rule says so where the letter gives it, until it is decided', () => {
  const gebleven: Partial<Dossier> = { periode: periode(2024, 2), realisatie: 210, vorigeTrede: { trede: 3, herkomst: 'opgegeven' } };
  expect(brief(gebleven)).toContain('[deze trede rust op een afgeleide regel');
  expect(brief({})).not.toContain('afgeleide regel');
  expect(brief({ ...gebleven, besluit: { trede: 3, reden: 'proef', auteur: 'x', datum: '2025-02-01' } })).not.toContain('afgeleide regel');
});

test('where a lead left nothing to house nobody is said to be short; a realisatie of 0 is for a person to check', () => {
  const tekst = brief({ taakstelling: 20, herverdeling: 0, beginstand: -20, realisatie: 0 });
  expect(tekst).toContain('Door de voorsprong was er geen totaalopgave meer over.');
  expect(tekst).not.toContain('minder gehuisvest');
  expect(tekst).toContain('[de realisatie is precies 0');
  expect(brief({ beginstand: 0, realisatie: 0 })).toContain('het halfjaar begon zonder achterstand');
});

test('every letter says that the raad gets a copy and that it is published, and has an annex with the six treden', () => {
  for (const h of feitenVanVoorbeeld('coa-utrecht.xlsx')) {
    for (const f of h.gemeenten) {
      const tekst = tekstVan(uitkomst(h, f));
      expect(tekst).toContain('De gemeenteraad ontvangt een afschrift van deze brief. De uitkomst en deze brief komen op de IBT-kaart');
      expect(tekst).not.toMatch(/undefined|null|NaN|\[object|onbekend/);
      expect(tekst).toContain('Fictieve cijfers: deze brief is niet om te versturen.');
      const { plaatsen } = gelukt(uitkomst(h, f));
      for (const naam of ['cijfers', 'bevindingen', 'oordeel', 'opgave']) expect(JSON.stringify(plaatsen.blokken[naam])).toContain('Fictieve cijfers');
      expect(tekst).toContain(plaatsen.teksten['afschrift']);
      for (const t of h.kader?.treden ?? []) expect(tekst).toContain(`\n${t.trede}\t${t.naam.nl}\t`);
      if (h.kader?.waarschuwing !== undefined) expect(tekst).toContain(`[${h.kader.waarschuwing.nl}]`);
    }
  }
});

test.each([2023, 2024])('the annex can be read by who was not there: whole sentences, each with its source, and no words of a machine (%d)', (jaar) => {
  const tekst = tekstVan(briefOver({ ...UTRECHT_2022_1, periode: periode(jaar, 1) }));
  const bijlage = tekst.slice(tekst.indexOf('Bijlage: hoe de'));
  expect(bijlage).not.toMatch(/beginstand|handmatig|criteri(?:um|a)\b(?! van dit kader)|: (?:ja|nee)\b|niet te beoordelen|plus 1|→|\*|vorige trede|controleer/);
  expect(bijlage).toContain('De gemeente heeft op de peildatum geen achterstand.\tTrede 1.\tbron 2, ');
  expect(bijlage).toMatch(/\tbron \d, [^\t\n]+ \(afgeleid\)\n/);
  for (const nummer of new Set([...bijlage.matchAll(/bron (\d)/g)].map((m) => m[1]))) expect(bijlage).toMatch(new RegExp(`- Bron ${nummer}: .+\\.`));
  for (const regel of bijlage.split('\n').filter((r) => r.startsWith('- '))) expect(regel).toMatch(/\.$/);
});

const besluit: Besluit = { trede: 2, soort: 'coulance', reden: 'het plan loopt', auteur: 'J. Jansen', datum: '2022-09-20', tot: '2022-12-31' };

test('a besluit goes before the proposal, with its reason, day and end; who signed it is not printed', () => {
  const tekst = brief({ besluit });
  expect(tekst).toContain('Uw gemeente blijft op trede 2');
  expect(tekst).toContain('Gedeputeerde Staten hebben hiertoe besloten op 20 september 2022. Uit de cijfers alleen zou trede 3 (Actief toezicht) volgen; van dat voorstel is afgeweken. Het gaat om coulance voor een bepaalde tijd. De reden: het plan loopt. Het besluit geldt tot en met 31 december 2022.');
  expect(tekst).not.toMatch(/Jansen|Dit is het voorstel/);
});

test('the trede within a sentence of a template says itself that it is a proposal, and of fictitious figures', () => {
  const plaats = (u: Briefuitkomst): string | undefined => gelukt(u).plaatsen.teksten['trede'];
  expect(plaats(briefOver(UTRECHT_2022_1))).toBe('trede 3 (Actief toezicht) [voorstel]');
  expect(plaats(briefOver({ ...UTRECHT_2022_1, besluit }))).toBe('trede 2 (Informatie opvragen en valideren)');
  const [h] = feitenVanVoorbeeld('coa-utrecht.xlsx');
  const [f] = h?.gemeenten ?? [];
  if (h === undefined || f === undefined) throw new Error('no facts');
  expect(plaats(uitkomst(h, f))).toMatch(/ \[voorstel, fictieve cijfers\]$/);
  expect(plaats(uitkomst(h, { ...f, besluit }))).toMatch(/ \[fictieve cijfers\]$/);
});

test('a besluit without day or reason leaves them to be written', () => {
  expect(brief({ besluit: { trede: 2, reden: '', auteur: '', datum: '' } })).toMatch(/besloten op \[datum van het besluit\].*De reden: \[reden van het besluit\]/);
});

test('a koppelingstekort is said with its numbers, and that the real backlog stays', () => {
  const tekst = brief({ periode: periode(2023, 2), taakstelling: 100, herverdeling: 0, beginstand: 50, realisatie: 140, tijdigBeschikbaar: 140, vorigeTrede: { trede: 2, herkomst: 'opgegeven' } });
  expect(tekst).toContain('Op de koppelpeildatum 1 oktober 2023 waren 140 vergunninghouders tijdig beschikbaar, 10 minder dan de totaalopgave.');
  expect(tekst).toContain('Voor de beoordeling telt dan geen achterstand. De werkelijke achterstand van 10 blijft staan en gaat mee naar 2024-1. Zonder het tekort was de trede hoger geweest.');
  expect(tekst).toContain('Uw gemeente gaat nu op basis van het koppelingstekort naar trede 1');
});

test('where a person must judge, the letter has a place for it', () => {
  expect(brief({ periode: periode(2024, 2), vorigeTrede: { trede: 3, herkomst: 'opgegeven' } })).toContain('[oordeel nodig: Trede 4 vraagt een oordeel over deels inlopen en maatwerk]');
});

test('the herverdeling is called so where no agreement ran, and left out where there was none', () => {
  expect(brief({ periode: periode(2025, 1) })).toContain('\nHerverdeling\t1 vergunninghouder\n');
  expect(brief({ herverdeling: 0 })).not.toContain('erverdeling');
  expect(brief({ periode: periode(2024, 2) })).toContain('\nHerverdeling Utrechtse Heuvelrug\t1 vergunninghouder\n');
  expect(brief({ herverdeling: 2 })).toContain('In die taakstelling zit de herverdeling Utrechtse Heuvelrug: 2 vergunninghouders extra.');
  const minder = brief({ herverdeling: -10 });
  expect(minder).toContain('\nHerverdeling Utrechtse Heuvelrug\t−10 vergunninghouders\n');
  expect(minder).toContain('In die taakstelling zit de herverdeling Utrechtse Heuvelrug: 10 vergunninghouders minder.');
});

test('a voorsprong is taken off the opgave, and one that covers it all is said', () => {
  expect(brief({ beginstand: -5 })).toContain('Totaalopgave: Taakstelling 2022-1 incl. herverdeling UH − voorsprong zoals gemeten op 1 januari 2022\t199 vergunninghouders');
  expect(brief({ beginstand: -300 })).toContain('Door de voorsprong was er geen totaalopgave meer over.');
});

test('what the next half-year asks is said where it asks anything', () => {
  const met = (beginstand: number): string => {
    const na: Dossier = { gemeente: 'Utrecht', periode: periode(2022, 2), taakstelling: 275, beginstand, herverdeling: 0, realisatie: 1 };
    const [h] = feitenVan(beoordeelWerkmap([tabelVanDossiers([UTRECHT_2022_1]), tabelVanDossiers([na])], kaders), kaders);
    const f = h?.gemeenten[0];
    if (h === undefined || f === undefined) throw new Error('no facts');
    return tekstVan(uitkomst(h, f));
  };
  expect(met(207)).toContain('Huisvest uw gemeente 482 vergunninghouders in de tweede helft van 2022, dan is er op 1 januari 2023 geen achterstand.');
  expect(met(-275)).not.toContain('Huisvest uw gemeente');
});

test('an interim figure gives no letter: the half-year has not closed', () => {
  const h = halfjaar(feitenVanVoorbeeld('brief-utrecht-2022-1.xlsx'), 2022, 1);
  const [f] = h.gemeenten;
  if (f === undefined) throw new Error('no Utrecht');
  expect(uitkomst({ ...h, realisatiedag: { jaar: 2022, maand: 6, dag: 30 } }, f).gelukt).toBe(true);
  expect(uitkomst({ ...h, realisatiedag: { jaar: 2022, maand: 6, dag: 29 } }, f)).toEqual({ gelukt: false, reden: expect.stringContaining('tussenstand van 29 juni 2022') });
});

test('any dossier gives a letter or a reason in words, and a figure is never made up', () => {
  fc.assert(
    fc.property(allerlei, (d) => {
      const u = briefOver(d);
      const b = beoordeel(d, kaders, { onderbouwing: false });
      const tekst = u.gelukt ? platteTekst(u.stuk) : u.reden;
      expect(tekst).not.toMatch(/undefined|NaN|\[object/);
      expect(tekst.length).toBeGreaterThan(20);
      if (b.trede === null && b.besluit === null) expect(u.gelukt).toBe(false);
      if (b.trede !== null && b.kader !== null) expect(u.gelukt).toBe(true);
    }),
    { seed: 41, numRuns: 300 },
  );
});
