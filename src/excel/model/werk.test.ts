import type { Toestand } from './toestand';
import { maakWerker } from './werk';

test('what the user asks waits for all that is done in silence, also for what began while it waited', async () => {
  const werker = maakWerker({ werk: null, melding: null } as unknown as Toestand, () => undefined);
  const gedaan: string[] = [];
  const taak = (naam: string) => ({ wat: 'lezen' as const, doe: async () => { await new Promise((klaar) => { setTimeout(klaar, 5); }); gedaan.push(naam); } });
  void werker.doeStil(taak('stil'));
  void werker.doeStil(taak('nog eens stil'));
  await werker.doe(taak('gevraagd'));
  expect(gedaan).toEqual(['stil', 'nog eens stil', 'gevraagd']);
});
