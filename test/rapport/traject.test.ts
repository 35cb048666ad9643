/** What the sheet of trajectories says stands in the letter and the note: the steps that were taken, what comes, and nothing that it does not say. */
import { periode, type Besluit, type Dag, type Dossier, type Trede } from '../../src/engine';
import { kaders } from '../../src/kaders';
import { briefgegevensVan } from '../../src/kaders/brieven';
import { trajectVan } from '../../src/kaders/trajecten';
import { toezichtbrief } from '../../src/rapport/brief/brief';
import { feitenVan, type Gemeentefeit, type Halfjaarfeiten } from '../../src/rapport/feiten/feiten';
import { gespreksnotitie } from '../../src/rapport/notitie/notitie';
import { platteTekst } from '../../src/rapport/stuk/plat';
import { letOpZinnen, opmerkingenOver } from '../../src/rapport/stukken/letop';
import { beoordeelWerkmap } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import type { Celwaarde } from '../../src/werkmap/blad';
import { metVandaag } from '../../src/werkmap/beoordelen/lopend';
import { trajectbeeld } from '../../src/werkmap/traject/beeld';
import { TRAJECTKOPPEN } from '../../src/werkmap/traject/lees';
import { UTRECHT_2022_1 } from '../beleid/gegevens';
import { maakBlad, maakWerkmap } from '../hulp/blad';
import { tabelVanDossiers } from './dossiertabel';

const VANDAAG: Dag = { jaar: 2026, maand: 2, dag: 1 };

type Stap = readonly [stap: string, uiterlijk: Celwaarde, gedaan: Celwaarde];

interface Proef {
  readonly van: Trede;
  readonly besloten?: Trede;
  readonly jaar?: number;
  readonly realisatie?: number;
  readonly stappen: readonly Stap[];
}

/** The facts of Utrecht, whose trede was `van`, beside these rows of the sheet. */
const feitOver = ({ van, besloten, jaar = 2025, realisatie = 168, stappen }: Proef): readonly [Halfjaarfeiten, Gemeentefeit] => {
  const besluit: Besluit | undefined = besloten === undefined ? undefined : { trede: besloten, reden: 'proef', auteur: 'x', datum: '2025-09-01' };
  const dossier: Dossier = { ...UTRECHT_2022_1, periode: periode(jaar, 1), realisatie, vorigeTrede: { trede: van, herkomst: 'opgegeven' }, ...(besluit === undefined ? {} : { besluit }) };
  const werkmap = maakWerkmap(...(stappen.length === 0 ? [] : [maakBlad('IBT-traject', [[...TRAJECTKOPPEN], ...stappen.map((s) => ['Utrecht', ...s])])]));
  const [h] = feitenVan(beoordeelWerkmap([tabelVanDossiers([dossier])], kaders), kaders, { vandaag: VANDAAG, trajecten: trajectbeeld(werkmap, kaders, trajectVan, VANDAAG) });
  const f = h?.gemeenten[0];
  if (h === undefined || f === undefined) throw new Error('no facts');
  return [h, f];
};

const gegevensVan = (h: Halfjaarfeiten) => {
  if (h.kader === null) throw new Error('no kader');
  return briefgegevensVan(h.kader);
};

/** The letter without its annex. */
const brief = (p: Proef): string => {
  const [h, f] = feitOver(p);
  const u = toezichtbrief(h, f, gegevensVan(h));
  if (!u.gelukt) throw new Error(u.reden);
  return platteTekst(u.stuk).split('Bijlage: hoe de')[0] ?? '';
};

/** What stands under its heading. */
const stand = (p: Proef): string => /\n\nStand van het traject\n\n([^]*?)\n\nDe opgave voor /.exec(brief(p))?.[1] ?? '';

const GEPUBLICEERD: Stap = ['vooraankondiging-gepubliceerd', null, '3-9-2025'];
const RAAD: Stap = ['vooraankondiging-raad', null, '5-9-2025'];
const PLAN: Stap = ['verbeterplan', '1-12-2025', '20-11-2025'];
const BESLUIT: Stap = ['besluit', null, '5-1-2026'];

describe('the letter', () => {
  test('below trede 4 says nothing of a trajectory that was, and asks about a step that cannot be of one', () => {
    expect(brief({ van: 1, stappen: [['vooraankondiging-gepubliceerd', null, '31-12-2024']] })).not.toMatch(/traject|vooraankondiging/i);
    expect(brief({ van: 4, besloten: 1, stappen: [GEPUBLICEERD, RAAD, ['verbeterplan', '1-5-2026', null]] })).not.toMatch(/IBT-traject|De vooraankondiging|Stand van het traject/);
    expect(brief({ van: 1, stappen: [['vooraankondiging-gepubliceerd', null, '1-1-2025']] })).toMatch(/\[op blad “IBT-traject” staat “De vooraankondiging is gepubliceerd” \(1 januari 2025\), en dat hoort bij trede 4: kijk na of trede \d nog klopt, en haal dit weg\]/);
  });

  describe('that comes to a new trede', () => {
    const VAN_EERDER: readonly Stap[] = [['vooraankondiging-raad', null, '1-10-2022'], ['vooraankondiging-gepubliceerd', null, '3-10-2022'], ['verbeterplan', '1-12-2022', null]];
    const nieuw: Proef = { van: 3, stappen: VAN_EERDER };

    test('takes no step of before the half-year for one of this trajectory: it asks, and announces all', () => {
      const tekst = brief(nieuw);
      expect(tekst).not.toMatch(/Wat is gedaan|wat daarvan al is gedaan|is voorbij/);
      expect(tekst).toContain('De gemeenteraad ontvangt de vooraankondiging van juridische interventie.');
      expect(tekst).toContain('De vooraankondiging wordt openbaar gepubliceerd.');
      expect(stand(nieuw)).toBe([stand({ van: 3, stappen: [] }), '[op blad “IBT-traject” staat “De vooraankondiging is gepubliceerd” (3 oktober 2022), “De gemeenteraad heeft de vooraankondiging ontvangen” (1 oktober 2022) en “Het verbeterplan is ontvangen” (1 december 2022), van voor het halfjaar, terwijl trede 4 nieuw is: hoort dat bij een eerder traject, haal het dan van dat blad, en haal dit weg]'].join('\n\n'));
    });

    test('keeps what was taken from the first day of the half-year on, and what is of a trede that it had', () => {
      expect(stand({ van: 3, stappen: [['vooraankondiging-raad', null, '1-1-2025']] })).toContain('op 1 januari 2025 ontvangen.');
      const hoger = stand({ van: 4, besloten: 5, stappen: [['vooraankondiging-raad', null, '1-3-2024'], ['besluit', null, '1-2-2023'], ['beroep', '1-4-2023', null]] });
      expect(hoger).toMatch(/op 1 maart 2024 ontvangen[^]*- Het besluit tot indeplaatsstelling: \[de uiterste dag\][^]*“Er is besloten tot indeplaatsstelling” \(1 februari 2023\) en “De gemeente heeft beroep ingesteld bij de Raad van State” \(1 april 2023\), van voor het halfjaar/);
      expect(brief({ van: 4, besloten: 5, stappen: [['beroep', '1-4-2023', null]] })).toContain('rechtstreeks beroep instellen');
    });

    test('stands under Let op', () => {
      const letOp = (p: Proef) => {
        const [h, f] = feitOver(p);
        return letOpZinnen(opmerkingenOver(h, f), h.periode, 'nl').filter((z) => z.includes('IBT-traject'));
      };
      expect(letOp(nieuw)).toEqual(['Utrecht: Op blad “IBT-traject” staan stappen van voor het halfjaar, terwijl de trede nieuw is. Die tellen niet mee. Haal ze van dat blad als ze bij een eerder traject horen.']);
      expect(letOp({ van: 4, stappen: VAN_EERDER })).toEqual([]);
    });
  });

  test('announces no step that was taken: the vooraankondiging at trede 4, the besluit at trede 5', () => {
    for (const jaar of [2023, 2025]) {
      expect(brief({ jaar, van: 5, besloten: 5, stappen: [] })).toMatch(/nemen wij een besluit tot indeplaatsstelling|Wij nemen een besluit tot indeplaatsstelling/);
      expect(brief({ jaar, van: 5, besloten: 5, stappen: [BESLUIT] })).not.toMatch(/[Ww]ij (?:nemen )?een besluit|nemen wij/);
    }
    expect(brief({ van: 4, stappen: [] })).toContain('De gemeente ontvangt een vooraankondiging');
    expect(brief({ van: 4, stappen: [RAAD] })).not.toContain('De gemeente ontvangt een vooraankondiging');
    expect(brief({ van: 4, stappen: [RAAD] })).toContain('krijgt de ruimte om met haar eigen verbeterplan');
  });

  test('asks until when an appeal can be made, where a besluit was taken and the sheet has no last day', () => {
    const vraag = 'bij de Raad van State. [op blad “IBT-traject” staat niet tot wanneer dat kan: schrijf de dag erbij, of haal dit weg als de termijn voorbij is]';
    expect(brief({ van: 5, stappen: [BESLUIT] })).toContain(vraag);
    expect(brief({ van: 5, stappen: [] })).toContain(vraag);
    for (const p of [{ van: 4, besloten: 5, stappen: [] }, { van: 5, stappen: [BESLUIT, ['beroep', '16-2-2026', null]] }] satisfies Proef[]) {
      expect(brief(p)).toContain('rechtstreeks beroep instellen');
      expect(brief(p)).not.toContain('staat niet tot wanneer');
    }
  });

  test('that comes to trede 4 has what follows, each day to be written where none is kept', () => {
    expect(stand({ van: 3, stappen: [] })).toBe(['Wat nog komt:', '', '- De publicatie van de vooraankondiging: [de uiterste dag].', '- De ontvangst van de vooraankondiging door de gemeenteraad: [de uiterste dag].', '- Het verbeterplan van uw gemeente: [de uiterste dag].'].join('\n'));
  });

  test('that stays on trede 4 with nothing on the sheet leaves the stand to be written, and claims no step', () => {
    const tekst = brief({ van: 4, stappen: [] });
    expect(stand({ van: 4, stappen: [] })).toMatch(/^\[stand van het traject: [^\]]*\]$/);
    expect(tekst).not.toMatch(/Wat is gedaan|Wat nog komt/);
  });

  test('after the vooraankondiging: the days it was published and received, and the day for the verbeterplan', () => {
    const p: Proef = { van: 4, stappen: [GEPUBLICEERD, RAAD, ['verbeterplan', '1-5-2026', null]] };
    expect(stand(p)).toBe(['Wat is gedaan:', '', '- De vooraankondiging is op 3 september 2025 gepubliceerd.\n- De gemeenteraad heeft de vooraankondiging op 5 september 2025 ontvangen.', '', 'Wat nog komt:', '', '- Het verbeterplan van uw gemeente: uiterlijk 1 mei 2026.'].join('\n'));
    // what was done is announced no longer
    expect(brief(p)).not.toMatch(/De gemeenteraad ontvangt de vooraankondiging van|wordt openbaar gepubliceerd/);
    expect(brief({ ...p, stappen: [RAAD] })).toContain('De vooraankondiging wordt openbaar gepubliceerd.');
  });

  test('tells what was done by day, in whatever order the ladder has it', () => {
    expect(stand({ van: 4, stappen: [['vooraankondiging-gepubliceerd', null, '9-9-2025'], RAAD] })).toMatch(/op 5 september 2025 ontvangen\.\n- De vooraankondiging is op 9 september 2025 gepubliceerd/);
  });

  test('with all of trede 4 done asks what follows, for that is a judgement', () => {
    expect(stand({ van: 4, stappen: [GEPUBLICEERD, RAAD, PLAN] })).toMatch(/- Wij hebben het verbeterplan van uw gemeente op 20 november 2025 ontvangen\.\n\n\[wat er nu volgt, en wanneer\]$/);
  });

  test('does not tell the gemeente what is overdue: a new day is asked for', () => {
    const tekst = stand({ van: 4, stappen: [RAAD, ['vooraankondiging-gepubliceerd', '1-10-2025', null], ['verbeterplan', '31-1-2026', null]] });
    expect(tekst).toContain('- De publicatie van de vooraankondiging: [de dag die was vastgelegd, is voorbij');
    expect(tekst).toContain('- Het verbeterplan van uw gemeente: [de dag die was vastgelegd, is voorbij');
    expect(tekst).not.toMatch(/oktober|januari|te laat|geleden/);
  });

  test('takes a last day that is today as one to come, and a day in the future that something was done as one to check', () => {
    const tekst = stand({ van: 4, stappen: [GEPUBLICEERD, ['vooraankondiging-raad', null, '2-2-2026'], ['verbeterplan', '1-2-2026', null]] });
    expect(tekst).toContain('- Het verbeterplan van uw gemeente: uiterlijk 1 februari 2026.');
    expect(tekst).toContain('- De ontvangst van de vooraankondiging door de gemeenteraad: [op blad “IBT-traject” staat een dag die nog moet komen, 2 februari 2026: kijk die na].');
  });

  test('at trede 5: the besluit with its day, the term that runs and the appeal', () => {
    const p: Proef = { van: 5, stappen: [GEPUBLICEERD, RAAD, PLAN, BESLUIT, ['beroep', '16-2-2026', null], ['verbeteringen', '1-7-2026', null]] };
    expect(stand(p)).toMatch(/- Op 5 januari 2026 is besloten tot indeplaatsstelling\.\n\nWat nog komt:\n\n- Beroep bij de Raad van State: tot en met 16 februari 2026\.\n- De termijn van het besluit om de verbeteringen uit te voeren: tot en met 1 juli 2026\.$/);
    expect(brief(p)).toContain('rechtstreeks beroep instellen bij de Raad van State');
  });

  test('at trede 5 without the days: each is asked for, and an appeal without a term is only the right that it is', () => {
    const tekst = stand({ van: 4, besloten: 5, stappen: [] });
    expect(tekst).toBe(['Wat nog komt:', '', '- Het besluit tot indeplaatsstelling: [de uiterste dag].', '- De termijn van het besluit om de verbeteringen uit te voeren: [de termijn die het besluit tot indeplaatsstelling geeft, en de dag waarop die begint].'].join('\n'));
  });

  test('an appeal that was made, or can be made no more, is announced no longer', () => {
    const gedaan = brief({ van: 5, stappen: [BESLUIT, ['beroep', '16-2-2026', '20-1-2026']] });
    expect(gedaan).toContain('- Uw gemeente heeft op 20 januari 2026 beroep ingesteld bij de Raad van State.');
    for (const tekst of [gedaan, brief({ van: 5, stappen: [BESLUIT, ['beroep', '31-1-2026', null]] })]) expect(tekst).not.toContain('rechtstreeks beroep instellen');
  });

  test('once the term is over at trede 5 the letter says until when it ran, and asks what holds now', () => {
    const tekst = stand({ van: 5, stappen: [BESLUIT, ['verbeteringen', '31-1-2026', null]] });
    expect(tekst).toMatch(/\n\nDe termijn van het besluit om de verbeteringen uit te voeren liep tot en met 31 januari 2026\. \[deze termijn is voorbij: schrijf wat er nu geldt, en haal dit weg\]$/);
    expect(tekst).not.toMatch(/te laat|trede 6|indeplaatsstelling volgt/);
  });

  test('at trede 6: the besluit, the term that ran out, and when it is carried out or was', () => {
    const tot: readonly Stap[] = [BESLUIT, ['verbeteringen', '31-1-2026', null]];
    const komt = stand({ van: 5, besloten: 6, stappen: [...tot, ['indeplaatsstelling', '1-4-2026', null]] });
    expect(komt).toMatch(/liep tot en met 31 januari 2026\.\n\nWat nog komt:\n\n- De indeplaatsstelling: uiterlijk 1 april 2026\.$/);
    const p: Proef = { van: 6, stappen: [...tot, ['indeplaatsstelling', null, '1-2-2026']] };
    expect(stand(p)).toMatch(/- De indeplaatsstelling is op 1 februari 2026 uitgevoerd\.\n\nDe termijn [^\n]*\.\n\n\[wat er nu volgt, en wanneer\]$/);
    expect(brief(p)).not.toContain('Wij voeren de indeplaatsstelling uit');
  });

  test.each<[string, Proef, string]>([
    ['a step of a higher trede', { van: 4, stappen: [RAAD, BESLUIT] }, '[op blad “IBT-traject” staat “Er is besloten tot indeplaatsstelling” (5 januari 2026), en dat hoort bij trede 5: kijk na of trede 4 nog klopt, en haal dit weg]'],
    ['a trede that was made needless', { van: 5, besloten: 6, stappen: [BESLUIT, ['verbeteringen', '1-3-2026', '20-1-2026']] }, '[volgens blad “IBT-traject” is op tijd gedaan wat trede 6 overbodig maakt: kijk na wat klopt, en haal dit weg]'],
  ])('%s on the sheet is for a person to look into', (_, p, zin) => {
    expect(stand(p)).toContain(zin);
  });

  test('a trajectory of the kader of 2021–2024 is told the same', () => {
    expect(stand({ jaar: 2023, van: 3, stappen: [GEPUBLICEERD, RAAD] })).toContain('- De gemeenteraad heeft de vooraankondiging op 5 september 2025 ontvangen.');
  });
});

describe('the note', () => {
  const regel = (p: Proef): string | undefined => {
    const [h, f] = feitOver(p);
    return /(?<=\nTraject op 1 februari 2026\. )[^\n]*/.exec(platteTekst(gespreksnotitie(h, f, gegevensVan(h), { aanwezig: false, contacten: [], gepland: [], fouten: [] })))?.[0];
  };

  test.each<[string, Proef, string | undefined]>([
    ['nothing below trede 4 where none is kept', { van: 1, stappen: [] }, undefined],
    ['that none is kept from trede 4 on', { van: 4, stappen: [] }, '[niet vastgelegd].'],
    ['the last step, and what comes', { van: 4, stappen: [GEPUBLICEERD, RAAD, ['verbeterplan', '1-5-2026', null]] }, 'Laatst gedaan: vooraankondiging aan de gemeenteraad (5 september 2025). Nog niet gedaan: verbeterplan (uiterlijk 1 mei 2026, over 89 dagen).'],
    ['what is overdue, by how many days', { van: 4, stappen: [GEPUBLICEERD, RAAD, ['verbeterplan', '31-1-2026', null]] }, 'Laatst gedaan: vooraankondiging aan de gemeenteraad (5 september 2025). Te laat: verbeterplan (moest uiterlijk 31 januari 2026, 1 dag geleden).'],
    ['that it did not begin, and of two steps to come the one with a day first', { van: 3, stappen: [['vooraankondiging-raad', '1-3-2026', null]] }, 'Laatst gedaan: niets. Nog niet gedaan: vooraankondiging aan de gemeenteraad (uiterlijk 1 maart 2026, over 28 dagen); publicatie van de vooraankondiging (geen uiterste dag vastgelegd).'],
    ['a term that runs and an appeal that can be made', { van: 5, stappen: [GEPUBLICEERD, RAAD, PLAN, BESLUIT, ['beroep', '16-2-2026', null], ['verbeteringen', '1-7-2026', null]] }, 'Laatst gedaan: besluit tot indeplaatsstelling (5 januari 2026). Nog niet gedaan: verbeteringen binnen de termijn van het besluit (uiterlijk 1 juli 2026, over 150 dagen); beroep bij de Raad van State (uiterlijk 16 februari 2026, over 15 dagen).'],
    ['what was done after its term', { van: 5, stappen: [GEPUBLICEERD, RAAD, PLAN, BESLUIT, ['verbeteringen', '20-1-2026', '22-1-2026'], ['indeplaatsstelling', '1-4-2026', null]] }, 'Laatst gedaan: verbeteringen binnen de termijn van het besluit (22 januari 2026, 2 dagen te laat). Nog niet gedaan: indeplaatsstelling (uiterlijk 1 april 2026, over 59 dagen).'],
    ['what is out of order, also on a lower trede', { van: 1, stappen: [['verbeterplan', null, '1-1-2026']] }, 'Laatst gedaan: verbeterplan (1 januari 2026). Buiten de volgorde: verbeterplan. Op trede 2 loopt geen traject.'],
    ['nothing that is to come where the trede is below 4', { van: 4, besloten: 1, stappen: [GEPUBLICEERD, RAAD, ['verbeterplan', '31-1-2026', null]] }, 'Laatst gedaan: vooraankondiging aan de gemeenteraad (5 september 2025). Op trede 1 loopt geen traject.'],
    ['what is of an earlier trajectory', { van: 3, stappen: [['vooraankondiging-raad', null, '1-10-2022']] }, 'Laatst gedaan: niets. Nog niet gedaan: publicatie van de vooraankondiging (geen uiterste dag vastgelegd). [Van een eerder traject? vooraankondiging aan de gemeenteraad (1 oktober 2022).]'],
  ])('says %s', (_, p, zin) => {
    expect(regel(p)).toBe(zin);
  });

  test('of a half-year that still runs goes by the trede in force, not by a proposal', () => {
    const lopend = (van: Trede) => {
      const tabellen = metVandaag([tabelVanDossiers([{ ...UTRECHT_2022_1, periode: periode(2026, 1), vorigeTrede: { trede: van, herkomst: 'opgegeven' } }])], VANDAAG);
      return feitenVan(beoordeelWerkmap(tabellen, kaders), kaders, { vandaag: VANDAAG, trajecten: trajectbeeld(maakWerkmap(), kaders, trajectVan, VANDAAG) })[0]?.gemeenten[0];
    };
    expect([lopend(3)?.trede, lopend(3)?.traject, lopend(4)?.trede, lopend(4)?.traject?.stand]).toEqual([4, null, 4, null]);
  });
});
