import { leesLogboek, LOGBOEKKOPPEN, type Logregel } from '../../src/werkmap/logboek';
import { BESLUITEN, begin, KOP, neem } from '../hulp/besluitproef';
import { neemOver, type Proef } from '../hulp/correctieproef';
import { afdruk, type Rijen } from '../hulp/werkboek';

// A line of the log says by whom: without a name the pane asks for it first, on the real office.js and the embedded host.

const LOG = 'IBT-logboek';
const LEEG: Rijen = [LOGBOEKKOPPEN];

const log = (p: Proef): readonly Logregel[] => {
  const gelezen = leesLogboek(p.model.toestand().lezing?.werkmap.bladen ?? []);
  if (gelezen === null || gelezen === 'andere kop') throw new Error(String(gelezen));
  return gelezen.regels;
};
const melding = (p: Proef): unknown => p.model.toestand().melding;
const bewaar = async (p: Proef, door: string, metNieuwBlad = false): Promise<void> => {
  await p.model.acties.bewaarInLogboek(door, metNieuwBlad);
  await p.host.rust();
};
const beoordeel = async (p: Proef): Promise<void> => {
  await p.model.acties.beoordeel();
  await p.host.rust();
};

describe('where the workbook has a log and no name is known', () => {
  const GEWEIGERD = { hindernis: { code: 'LOGNAAM_NODIG', blad: LOG } };
  test.each<readonly [string, (p: Proef) => Promise<void>]>([
    ['treden', beoordeel],
    ['corrections', (p) => neemOver(p)],
    ['a decision', (p) => neem(p, 'Lopik')],
    ['a decision on a sheet that is made for it', (p) => neem(p, 'Lopik', {}, true)],
    ['keeping what is new', (p) => bewaar(p, '')],
  ])('%s: nothing is written, and where to type the name is said', async (wat, doe) => {
    const p = await begin({ [LOG]: LEEG, ...(wat.endsWith('for it') ? {} : { [BESLUITEN]: [KOP] }) });
    const voor = afdruk(p.boek);
    await doe(p);
    expect(melding(p)).toMatchObject(GEWEIGERD);
    expect(afdruk(p.boek)).toEqual(voor);
    await bewaar(p, 'B. Jansen');
    await doe(p);
    expect(log(p).map((r) => r.door)).toEqual(log(p).map(() => 'B. Jansen'));
  });
  test('no log is begun without a name', async () => {
    const p = await begin();
    await bewaar(p, '', true);
    expect(melding(p)).toMatchObject(GEWEIGERD);
    expect(p.boek.bladen).toHaveLength(1);
  });
});
