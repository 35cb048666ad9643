import type { Contactstand, Contacttermijn } from '../engine';
import { contactTekst } from './contact';

const OP_TIJD: Contacttermijn = { laatste: { jaar: 2025, maand: 3, dag: 3 }, uiterlijk: { jaar: 2025, maand: 12, dag: 31 }, dagen: 5, teLaat: false };
const NOOIT: Contacttermijn = { laatste: null, uiterlijk: null, dagen: null, teLaat: true };
const laat = (dagen: number): Contacttermijn => ({ laatste: { jaar: 2025, maand: 3, dag: 3 }, uiterlijk: { jaar: 2025, maand: 5, dag: 4 }, dagen, teLaat: true });

test.each<[string, Omit<Contactstand, 'gemeente'>, string | null, string | null]>([
  ['nothing is overdue', { gesprek: OP_TIJD, contact: OP_TIJD }, null, null],
  ['a talk since a day', { gesprek: laat(-1), contact: OP_TIJD }, 'Lopik: gesprek moest uiterlijk 4-5-2025 (1 dag geleden; het laatste was op 3-3-2025).', 'Lopik: talk was due by 4-5-2025 (1 day ago; the last was on 3-3-2025).'],
  ['a contact since ten', { gesprek: OP_TIJD, contact: laat(-10) }, 'Lopik: contact moest uiterlijk 4-5-2025 (10 dagen geleden; het laatste was op 3-3-2025).', 'Lopik: contact was due by 4-5-2025 (10 days ago; the last was on 3-3-2025).'],
  ['both never were', { gesprek: NOOIT, contact: NOOIT }, 'Lopik: nog geen gesprek vastgelegd; nog geen contact vastgelegd.', 'Lopik: no talk registered yet; no contact registered yet.'],
])('%s', (_, stand, nl, en) => expect(contactTekst({ gemeente: 'Lopik', ...stand })).toEqual(nl === null ? null : { nl, en }));
