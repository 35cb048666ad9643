import { maakBlad, maakWerkmap } from '../../../test/hulp/blad';
import { gelijk, periode } from '../../engine';
import { kaders, utrecht2024 } from '../../kaders';
import { bevindingTekst } from '../../tekst';
import type { Blad, Celwaarde } from '../blad';
import { maakRekenaar } from '../functies/rekenaar';
import { herken } from '../herkennen';
import { maakPlan } from '../plannen/maakPlan';
import { beoordeelWerkmap, type BeoordeeldeRij } from './beoordeelWerkmap';
import { isVastgezet, metVastgezet } from './vastgezet';

// Fictitious figures. With these the figures of 2024-1 give trede 1; what was sent is 2.

const EERST = periode(2024, 1);
const later = (...vorige: readonly Celwaarde[]): Blad => maakBlad('2024-2', [['Gemeente', ...(vorige.length === 0 ? [] : ['Trede 2024-2']), 'Achterstand 1 juli 2024', 'Taakstelling 2024-2', 'Realisatie cumulatief 2024-2'], ['Zeist', ...vorige, 40, 100, 90]]);
const eerder = (verstuurd: Celwaarde, koppen: readonly string[] = [], cellen: readonly Celwaarde[] = []): Blad =>
  maakBlad('2024-1', [['Gemeente', 'Trede 2024-1', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie cumulatief 2024-1', ...koppen, 'Trede 2024-1 (voorstel)'], ['Zeist', 1, 0, 10, 10, ...cellen, verstuurd]]);

const beoordeel = (bladen: readonly Blad[], vast = true): ReadonlyMap<string, BeoordeeldeRij> => {
  const h = herken(maakWerkmap(...bladen), utrecht2024.gemeenten, {});
  if (!h.gelukt) throw new Error(JSON.stringify(h.fouten));
  const { tabellen } = beoordeelWerkmap(metVastgezet(h.tabellen, (blad, p) => vast && blad === '2024-1' && gelijk(p, EERST)), kaders);
  return new Map(tabellen.flatMap((t) => t.rijen.map((r) => [t.tabel.blad.naam, r] as const)));
};
const van = (r: BeoordeeldeRij | undefined) => ({ trede: r?.beoordeling?.trede, vorige: r?.dossier?.vorigeTrede, gezegd: (r?.bevindingen ?? []).filter((b) => b.code.startsWith('VORIGE') || b.code === 'VASTGEZET_WIJKT_AF') });
const WIJKT_AF = { code: 'VASTGEZET_WIJKT_AF', vastgezet: 2, voorstel: 1, periode: EERST };

test('what was sent is the vorige trede of the half-year after, where the figures give another one now; both are said at both rows', () => {
  const rijen = beoordeel([eerder(2), later()]);
  expect(van(rijen.get('2024-2'))).toEqual({ trede: 3, vorige: { trede: 2, herkomst: 'vastgezet', koppelingstekort: false }, gezegd: [{ code: 'VORIGE_TREDE_UIT', herkomst: 'vastgezet', trede: 2, periode: EERST }, WIJKT_AF] });
  expect(van(rijen.get('2024-1'))).toMatchObject({ trede: 1, gezegd: [WIJKT_AF] });
  expect(rijen.get('2024-2')?.bevindingen.filter((b) => b.code === 'VASTGEZET_WIJKT_AF' || b.code === 'VORIGE_TREDE_UIT').map((b) => bevindingTekst(b, null, 'nl'))).toEqual([
    'De vorige trede (2) staat niet in het blad en komt uit de vastgezette uitkomst van 2024-1.',
    'Over 2024-1 is trede 2 vastgezet; de cijfers van nu geven daar trede 1. Wat is vastgezet blijft staan tot u het losmaakt.',
  ]);
});

test('released, or where the sheet has no trede, the proposal counts', () => {
  for (const rijen of [beoordeel([eerder(2), later()], false), beoordeel([eerder('n.v.t.'), later()])]) expect(van(rijen.get('2024-2'))).toMatchObject({ trede: 2, vorige: { trede: 1, herkomst: 'voorstel' }, gezegd: [{ herkomst: 'voorstel' }] });
});

test('where it is what the figures give, nothing is said of it', () => expect(van(beoordeel([eerder(1), later()]).get('2024-2'))).toMatchObject({ vorige: { trede: 1, herkomst: 'voorstel' }, gezegd: [{ code: 'VORIGE_TREDE_UIT', herkomst: 'voorstel' }] }));

test.each<[string, readonly string[], readonly Celwaarde[], string]>([
  ['a besluit', ['Besluit trede 2024-1'], [3], 'besluit'],
  ['a published outcome', ['Beoordeling 2024-1 (trede)'], [3], 'gepubliceerd'],
])('%s goes before it', (_, koppen, cellen, herkomst) => expect(van(beoordeel([eerder(2, koppen, cellen), later()]).get('2024-2')).vorige).toMatchObject({ trede: 3, herkomst }));

test('where the figures give none, or one that the sheet of the next half-year contradicts, it is said as well', () => {
  const zonder = maakBlad('2024-1', [['Gemeente', 'Trede 2024-1', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie cumulatief 2024-1', 'Trede 2024-1 (voorstel)'], ['Zeist', 1, 0, 10, null, 2]]);
  expect(van(beoordeel([zonder, later()]).get('2024-2'))).toMatchObject({ trede: 3, gezegd: [{ code: 'VORIGE_TREDE_UIT' }, { ...WIJKT_AF, voorstel: null }] });
  expect(van(beoordeel([eerder(2), later(1)]).get('2024-2'))).toMatchObject({ trede: 2, gezegd: [{ code: 'VORIGE_TREDE_WIJKT_AF', opgegeven: 1, herkomst: 'vastgezet', trede: 2 }, WIJKT_AF] });
  expect(van(beoordeel([eerder(2), later(2)]).get('2024-2'))).toMatchObject({ trede: 3, gezegd: [] });
});

test('one that is no trede is not handed on', () => expect(van(beoordeel([eerder(9), later()]).get('2024-2'))).toMatchObject({ trede: null, gezegd: [{ code: 'VORIGE_TREDE_ONBRUIKBAAR', herkomst: 'vastgezet', gevonden: 9 }] }));

describe('where a log says what was sent', () => {
  const tabellen = (cel: Celwaarde, verstuurd: string | number | undefined) => {
    const h = herken(maakWerkmap(eerder(cel), later()), utrecht2024.gemeenten, {});
    if (!h.gelukt) throw new Error(JSON.stringify(h.fouten));
    return beoordeelWerkmap(metVastgezet(h.tabellen, (_, p) => gelijk(p, EERST), () => verstuurd), kaders).tabellen;
  };
  const na = (cel: Celwaarde, verstuurd: string | number | undefined) => {
    const [een, twee] = tabellen(cel, verstuurd);
    if (een === undefined || twee === undefined) throw new Error();
    const plan = maakPlan([twee], { schrijf: 'formules', reken: maakRekenaar(kaders, 'nl'), ookBekend: [een] });
    if (!plan.gelukt) throw new Error(JSON.stringify(plan.fouten));
    return { vast: isVastgezet(een), vorige: twee.rijen[0]?.dossier?.vorigeTrede, formules: [...(plan.plannen[0]?.cellen ?? [])].some((c) => c.formule !== undefined) };
  };

  test('the cell with it is looked up; where the cell is blank the trede counts all the same, without a formula that would find nothing', () => {
    expect(na(2, 2)).toMatchObject({ vast: true, vorige: { trede: 2, herkomst: 'vastgezet' }, formules: true });
    expect(na(null, 2)).toMatchObject({ vast: true, vorige: { trede: 2, herkomst: 'vastgezet' }, formules: false });
  });

  test('where no trede was sent the half-year is fixed too, and hands its proposal on', () => expect(na('n.v.t.', 'n.v.t.')).toMatchObject({ vast: true, vorige: { trede: 1, herkomst: 'voorstel' }, formules: false }));
});
