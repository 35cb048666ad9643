import { kaders } from '../../src/kaders';
import { leesLogboek, LOGBOEKKOPPEN, staat, toetsLogboek, type Logboek } from '../../src/werkmap/logboek';
import { beginOpNaam, BLAD, soorten } from '../hulp/besluitproef';
import type { Proef } from '../hulp/correctieproef';
import { bladVan, CIJFERS } from '../hulp/werkboek';

// What the log keeps of a half-year that is fixed, on the real office.js and the embedded host.

const LOG = 'IBT-logboek';

const log = (p: Proef): Logboek => {
  const gelezen = leesLogboek(p.model.toestand().lezing?.werkmap.bladen ?? []);
  if (gelezen === null || gelezen === 'andere kop') throw new Error(String(gelezen));
  return gelezen;
};
const gelezen = async (p: Proef): Promise<readonly unknown[]> => {
  await p.model.acties.herlees();
  return log(p).regels.map((r) => [r.soort, r.gemeente, r.veld, r.oud, r.nieuw, r.tredeVoor, r.tredeNa]);
};
const melding = (p: Proef): unknown => p.model.toestand().melding;

describe('a half-year that is fixed', () => {
  const PLEK = { blad: BLAD, periode: { jaar: 2024, helft: 1 } } as const;
  const begonnen = async (): Promise<Proef> => {
    const p = await beginOpNaam({ [LOG]: [LOGBOEKKOPPEN] }, CIJFERS.map((r) => r.map((w) => (w === 0 ? 5 : w))));
    await p.model.acties.beoordeel();
    await p.host.rust();
    p.verkeer.wis();
    return p;
  };

  test('gets a line for each gemeente with the trede that stands there, in the same writing', async () => {
    const p = await begonnen();
    await p.model.acties.zetVast(PLEK);
    expect(melding(p)).toBeNull();
    // read, looked at once more, written, read back, and kept in the settings
    expect(soorten(p)).toEqual(['leest', 'leest', 'leest', 'schrijft', 'leest', 'leest', 'schrijft']);
    expect((await gelezen(p)).slice(3)).toEqual([['vastgezet', 'Lopik', 'trede', null, 3, 3, 3], ['vastgezet', 'Soest', 'trede', null, 2, 2, 2], ['vastgezet', 'Zeist', 'trede', null, 3, 3, 3]]);
    expect(log(p).regels[3]).toMatchObject({ reden: 'vastgezet zoals beoordeeld', kader: 'utrecht-2024', tijdstip: '2024-10-26 09:30:00 UTC', halfjaar: PLEK.periode });
    expect(p.model.toestand()).toMatchObject({ vastgezet: [PLEK], herstel: null });
    expect(toetsLogboek(log(p), kaders).every(staat)).toBe(true);
    // what stands there is known: keeping adds nothing
    await p.model.acties.bewaarInLogboek('A. de Vries', false);
    expect(log(p).regels).toHaveLength(6);
  });

  test('as it stands, where that is not what the figures give', async () => {
    const p = await begonnen();
    p.host.typ(BLAD, 'J2', 1);
    await p.model.acties.zetVast(PLEK);
    expect(melding(p)).toMatchObject({ hindernis: { code: 'VASTZETTEN_ANDERS' } });
    await p.model.acties.zetVast(PLEK, true);
    await gelezen(p);
    expect(log(p).regels.slice(3, 4).map((r) => [r.gemeente, r.nieuw, r.reden])).toEqual([['Lopik', 1, 'vastgezet zoals het stond, op verzoek']]);
  });

  test('half done, and taken back: both are in the log', async () => {
    const p = await begonnen();
    p.verkeer.weiger('schrijft', 2, 5102);
    await p.model.acties.zetVast(PLEK);
    expect(melding(p)).toMatchObject({ hindernis: { code: 'VASTZETTEN_HALF' } });
    await p.model.acties.herstel();
    await p.host.rust();
    expect((await gelezen(p)).slice(3).map((r) => (r as unknown[]).slice(0, 5))).toEqual([
      ...[['Lopik', 3], ['Soest', 2], ['Zeist', 3]].map(([wie, t]) => ['vastgezet', wie, 'trede', null, t]), ...[['Lopik', 3], ['Soest', 2], ['Zeist', 3]].map(([wie, t]) => ['vastgezet', wie, 'trede', t, null]),
    ]);
    expect(log(p).regels.at(-1)?.reden).toBe('teruggenomen met Herstel');
  });

  const LOS = [['vastgezet', 'Lopik', 'trede', 3, null, 3, 3], ['vastgezet', 'Soest', 'trede', 2, null, 2, 2], ['vastgezet', 'Zeist', 'trede', 3, null, 3, 3]];

  test('released: a line for each gemeente that says so, and the half-year can be assessed again', async () => {
    const p = await begonnen();
    await p.model.acties.zetVast(PLEK);
    p.verkeer.wis();
    await p.model.acties.maakLos(PLEK);
    expect([melding(p), p.model.toestand().vastgezet]).toEqual([null, []]);
    // read, released in the settings, looked at once more, and written and read back
    expect(soorten(p)).toEqual(['leest', 'leest', 'leest', 'schrijft', 'leest', 'schrijft', 'leest']);
    expect((await gelezen(p)).slice(6)).toEqual(LOS);
    expect(log(p).regels.at(-1)).toMatchObject({ reden: 'losgemaakt', kader: 'utrecht-2024', halfjaar: PLEK.periode });
    // what is not fixed is not released
    await p.model.acties.maakLos(PLEK);
    expect(await gelezen(p)).toHaveLength(9);
  });

  test('released where a cell is blank since: a line for every gemeente that was fixed', async () => {
    const p = await begonnen();
    await p.model.acties.zetVast(PLEK);
    p.host.typ(BLAD, 'J2', '');
    await p.model.acties.maakLos(PLEK);
    expect((await gelezen(p)).slice(6)).toEqual(expect.arrayContaining(LOS));
  });

  test('not released where that cannot be kept: no line either', async () => {
    const p = await begonnen();
    await p.model.acties.zetVast(PLEK);
    p.verkeer.weiger('schrijft', 1, 5102);
    await p.model.acties.maakLos(PLEK);
    expect(p.model.toestand()).toMatchObject({ vastgezet: [PLEK], melding: { hindernis: { code: 'TE_DRUK' } } });
    expect(await gelezen(p)).toHaveLength(6);
  });

  test('released where the log refuses: its lines wait, and come with the next', async () => {
    const p = await begonnen();
    await p.model.acties.zetVast(PLEK);
    bladVan(p.boek, LOG).zet({ beveiligd: true });
    await p.model.acties.maakLos(PLEK);
    expect(p.model.toestand()).toMatchObject({ vastgezet: [], melding: { hindernis: { code: 'LOGBOEK_NIET_BIJGEWERKT', waarom: 'beveiligd', regels: 3, bewaard: true } } });
    bladVan(p.boek, LOG).zet({ beveiligd: false });
    await p.model.acties.bewaarInLogboek('A. de Vries', false);
    expect((await gelezen(p)).slice(6)).toEqual(LOS);
  });

  test('released where its sheet is gone: by what the log says', async () => {
    const p = await begonnen();
    await p.model.acties.zetVast(PLEK);
    p.boek.verwijderBlad(bladVan(p.boek, BLAD));
    await p.model.acties.maakLos(PLEK);
    expect([melding(p), p.model.toestand().vastgezet]).toEqual([null, []]);
    expect((await gelezen(p)).slice(6)).toEqual(LOS);
  });

  test('released with all that was kept, and the name with it, where that cannot be read: by what the log says, once a name is typed and under it', async () => {
    const p = await begonnen();
    await p.model.acties.zetVast(PLEK);
    p.boek.instellingen.set('ibt', '{"versie":9}');
    await p.model.acties.herlees();
    await p.model.acties.beginOpnieuw();
    expect(p.model.toestand()).toMatchObject({ vastgezet: [], melding: { hindernis: { code: 'LOGBOEK_NIET_BIJGEWERKT', blad: LOG, waarom: 'geen naam', regels: 3, bewaard: true } } });
    expect(await gelezen(p)).toHaveLength(6);
    await p.model.acties.bewaarInLogboek('B. Jansen', false);
    expect(p.model.toestand()).toMatchObject({ melding: null, logwacht: [] });
    expect((await gelezen(p)).slice(6)).toEqual(LOS);
    expect(log(p).regels.slice(6).map((r) => r.door)).toEqual(Array(3).fill('B. Jansen'));
    expect(log(p).regels.at(-1)).toMatchObject({ reden: 'losgemaakt met alle bewaarde keuzes: die waren niet te lezen', halfjaar: PLEK.periode });
    // nothing is fixed by now
    await p.model.acties.beginOpnieuw();
    expect(await gelezen(p)).toHaveLength(9);
  });

  test('without a name in the log it is neither fixed nor released', async () => {
    const p = await begonnen();
    const noem = (door: string): void => { p.boek.instellingen.set('ibt', JSON.stringify({ ...(JSON.parse(p.boek.instellingen.get('ibt') ?? '') as object), door })); };
    noem('');
    await p.model.acties.zetVast(PLEK);
    expect(p.model.toestand()).toMatchObject({ vastgezet: [], melding: { hindernis: { code: 'LOGNAAM_NODIG', blad: LOG } } });
    noem('A. de Vries');
    await p.model.acties.zetVast(PLEK);
    noem('');
    await p.model.acties.maakLos(PLEK);
    expect(p.model.toestand()).toMatchObject({ vastgezet: [PLEK], melding: { hindernis: { code: 'LOGNAAM_NODIG', blad: LOG } } });
    expect(await gelezen(p)).toHaveLength(6);
  });

  test('a log that is protected does not keep it from being fixed, and is told', async () => {
    const p = await begonnen();
    bladVan(p.boek, LOG).zet({ beveiligd: true });
    await p.model.acties.zetVast(PLEK);
    expect(p.model.toestand()).toMatchObject({ vastgezet: [PLEK], melding: { hindernis: { code: 'LOGBOEK_NIET_BIJGEWERKT', waarom: 'beveiligd', regels: 3 } } });
    expect(p.cel(BLAD, 'J2')).toEqual({ waarde: 3, formule: null });
  });
});
