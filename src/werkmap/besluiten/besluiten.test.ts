import { maakBlad, maakWerkmap } from '../../../test/hulp/blad';
import { kaders, utrecht2024 } from '../../kaders';
import { beoordeelWerkmap, type Werkmapbeoordeling } from '../beoordelen/beoordeelWerkmap';
import type { Celwaarde } from '../blad';
import { herken } from '../herkennen';
import { besluitLeestAnders, leesInvoer, type Besluitvelden } from '.';

const PERIODE = { jaar: 2024, helft: 1 } as const;
const VELDEN: Besluitvelden = { trede: '2', soort: 'besluit', reden: 'plan', auteur: 'GS', datum: '26-9-2024', tot: '' };
const fouten = (deel: Partial<Besluitvelden>): readonly string[] => {
  const uit = leesInvoer({ ...VELDEN, ...deel }, [1, 2, 3, 4, 5, 6]);
  return uit.gelukt ? [] : uit.fouten.map((f) => `${f.veld} ${f.code}`);
};

describe('what is typed', () => {
  test.each<[Partial<Besluitvelden>, readonly string[]]>([
    [{}, []],
    [{ trede: '' }, ['trede GEEN_TREDE']],
    [{ trede: '7' }, ['trede TREDE_BUITEN_LADDER']],
    [{ trede: '0' }, ['trede TREDE_BUITEN_LADDER']],
    [{ trede: '2,5' }, ['trede TREDE_BUITEN_LADDER']],
    [{ reden: ' \u0007\n' }, ['reden GEEN_REDEN']],
    [{ reden: 'x'.repeat(4_000) }, []],
    [{ reden: 'x'.repeat(4_001) }, ['reden TE_LANG']],
    [{ auteur: '' }, ['auteur GEEN_AUTEUR']],
    [{ datum: '' }, ['datum GEEN_DATUM']],
    [{ datum: '31-2-2024' }, ['datum DAG_ONLEESBAAR']],
    [{ datum: '26 september' }, ['datum DAG_ONLEESBAAR']],
    [{ datum: '2024-09-26' }, []],
    [{ tot: 'ooit' }, ['tot DAG_ONLEESBAAR']],
    [{ tot: '25-9-2024' }, ['tot TOT_VOOR_DATUM']],
    [{ tot: '26-9-2024' }, []],
    [{ trede: '', reden: '', auteur: '', datum: 'x', tot: 'y' }, ['trede GEEN_TREDE', 'reden GEEN_REDEN', 'auteur GEEN_AUTEUR', 'datum DAG_ONLEESBAAR', 'tot DAG_ONLEESBAAR']],
  ])('%j', (deel, verwacht) => expect(fouten(deel)).toEqual(verwacht));

  test('texts keep their lines and lose what no cell can hold; days become ISO days', () => {
    expect(leesInvoer({ ...VELDEN, reden: ' a\r\nb\u0000\tc ', tot: '1 oktober 2024' }, [2])).toEqual({ gelukt: true, besluit: { trede: 2, soort: 'besluit', reden: 'a\nb\tc', auteur: 'GS', datum: '2024-09-26', tot: '2024-10-01' } });
  });
});

const KOP = ['Gemeente', 'Trede 2024-1', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie cumulatief 2024-1'];
const beoordeling = (...besluiten: ReadonlyArray<readonly Celwaarde[]>): Werkmapbeoordeling => {
  const h = herken(maakWerkmap(maakBlad('2024-1', [KOP, ['Zeist', 2, 30, 100, 90], ['Soest', 1, 0, 10, 10]]), maakBlad('IBT-besluiten', [['Gemeente', 'Halfjaar', 'Besloten trede', 'Reden', 'Door', 'Datum', 'Soort'], ...besluiten])), utrecht2024.gemeenten, {});
  if (!h.gelukt) throw new Error(JSON.stringify(h.fouten));
  return beoordeelWerkmap(h.tabellen, kaders);
};

test('a writing by which another decision would read otherwise, or become unreadable, or stand nowhere, is none', () => {
  const zeist = ['Zeist', '2024-1', 2, 'plan', 'GS', '26-9-2024', 'besluit'] as const;
  const soest = ['Soest', '2024-1', 1, 'r', 'GS', '1-9-2024', null] as const;
  const opdracht = { gemeente: 'Zeist', periode: PERIODE, besluit: { trede: 2, soort: 'besluit' as const, reden: 'plan', auteur: 'GS', datum: '2024-09-26' }, getoond: null };
  const anders = { code: 'LEEST_ANDERS', gemeente: 'Zeist', periode: PERIODE };
  const voor = beoordeling(soest);
  expect(besluitLeestAnders(voor, beoordeling(soest, zeist), opdracht)).toBeNull();
  expect(besluitLeestAnders(voor, beoordeling(['Soest', '2024-1', 2, 'r', 'GS', '1-9-2024', null], zeist), opdracht)).toEqual(anders);
  expect(besluitLeestAnders(voor, beoordeling(['Soest', '2024-1', 'trede 2 of hoger', 'r', 'GS', '1-9-2024', null], zeist), opdracht)).toEqual(anders);
  expect(besluitLeestAnders(voor, beoordeling(zeist), opdracht)).toEqual(anders);
  expect(besluitLeestAnders(voor, beoordeling(soest, zeist, ['Nergenshuizen', '2024-1', 1, 'r', 'GS', null, null]), opdracht)).toEqual(anders);
  expect(besluitLeestAnders(voor, beoordeling(soest, ['Zeist', '2024-1', 3, ...zeist.slice(3)]), opdracht)).toEqual(anders);
});
