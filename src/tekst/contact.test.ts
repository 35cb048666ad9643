import type { Contactstand, Contacttermijn } from '../engine';
import { contactTekst, termijnTekst } from './contact';

const OP_TIJD: Contacttermijn = { laatste: { jaar: 2025, maand: 3, dag: 3 }, uiterlijk: { jaar: 2025, maand: 12, dag: 31 }, dagen: 5, teLaat: false };
const NOOIT: Contacttermijn = { laatste: null, uiterlijk: null, dagen: null, teLaat: true };
const laat = (dagen: number): Contacttermijn => ({ laatste: { jaar: 2025, maand: 3, dag: 3 }, uiterlijk: { jaar: 2025, maand: 5, dag: 4 }, dagen, teLaat: true });

test.each<[string, Omit<Contactstand, 'gemeente'>, string | null, string | null]>([
  ['nothing is overdue', { gesprek: OP_TIJD, contact: OP_TIJD }, null, null],
  ['a talk since a day', { gesprek: laat(-1), contact: OP_TIJD }, 'Lopik: gesprek moest uiterlijk 4 mei 2025 (1 dag geleden; het laatste was op 3 maart 2025).', 'Lopik: talk was due by 4 May 2025 (1 day ago; the last was on 3 March 2025).'],
  ['a contact since ten', { gesprek: OP_TIJD, contact: laat(-10) }, 'Lopik: contact moest uiterlijk 4 mei 2025 (10 dagen geleden; het laatste was op 3 maart 2025).', 'Lopik: contact was due by 4 May 2025 (10 days ago; the last was on 3 March 2025).'],
  ['both never were', { gesprek: NOOIT, contact: NOOIT }, 'Lopik: nog geen gesprek vastgelegd; nog geen contact vastgelegd.', 'Lopik: no talk registered yet; no contact registered yet.'],
])('%s', (_, stand, nl, en) => expect(contactTekst({ gemeente: 'Lopik', ...stand })).toEqual(nl === null ? null : { nl, en }));

test.each<[string, Contacttermijn, string | null, string | null]>([
  ['in time', OP_TIJD, null, null],
  ['in time, though never', { ...NOOIT, teLaat: false }, null, null],
  ['never', NOOIT, 'nog geen', 'none yet'],
  ['a last day without a last talk', { ...laat(-3), laatste: null }, 'nog geen', 'none yet'],
  ['a last talk without a last day', { ...laat(-3), uiterlijk: null }, 'nog geen', 'none yet'],
  ['since a day', laat(-1), '1 dag te laat (uiterlijk 4 mei 2025, laatst 3 maart 2025)', '1 day overdue (due 4 May 2025, last 3 March 2025)'],
  ['since twelve', laat(-12), '12 dagen te laat (uiterlijk 4 mei 2025, laatst 3 maart 2025)', '12 days overdue (due 4 May 2025, last 3 March 2025)'],
])('one term in a table: %s', (_, termijn, nl, en) => expect(termijnTekst(termijn)).toEqual(nl === null ? null : { nl, en }));
