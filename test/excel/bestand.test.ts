import type { Excelbestand } from '../../src/excel/model/excelwerk';
import { modelproef, type Modelproef } from '../hulp/excelmodel';
import { afdruk } from '../hulp/werkboek';

// The workbook as a file, for a copy to share: asked by the pane of the embedded host through the real office.js.

const BYTES = Uint8Array.from({ length: 1_100_000 }, (_, i) => i % 251);

const zelfde = (bytes: Uint8Array): boolean => Buffer.from(BYTES).equals(bytes);

const begin = async (opties: Parameters<typeof modelproef>[1] = {}): Promise<Modelproef> => {
  const p = await modelproef('coa-utrecht', opties);
  await p.model.acties.herlees();
  await p.host.rust();
  return p;
};

const haal = async ({ model }: Modelproef): Promise<readonly Excelbestand[]> => {
  const uit: Excelbestand[] = [];
  await model.acties.haalBestand((b) => uit.push(b));
  return uit;
};

const melding = ({ model }: Modelproef): unknown => {
  const { melding: m } = model.toestand();
  return m?.soort === 'hindernis' ? m.hindernis : m;
};

test('all of it, whatever its size, under the workbook’s own name; nothing is asked of its cells, nothing changes, and it can be asked again and again', async () => {
  const p = await begin({ bestand: () => BYTES });
  const voor = afdruk(p.boek);
  p.host.nulTellers();
  for (let i = 0; i < 3; i += 1) expect((await haal(p)).map((b) => [b.naam, zelfde(b.bytes)])).toEqual([['Map1', true]]);
  expect([melding(p), afdruk(p.boek), p.host.tellers.celLezingen, p.boek.ongedaan.gewistDoor]).toEqual([null, voor, 0, []]);
});

test.each([['IBT cijfers.xlsx', 'IBT cijfers'], ['C:\\map\\IBT cijfers 2024.2.xlsm', 'IBT cijfers 2024.2'], ['https://x.example/a/50%25%20klaar.xlsx?web=1#a', '50% klaar'], ['https://x.example/a/50%.xlsx', '50%'], ['', '']])('the workbook at %j is called %j', async (adres, naam) => {
  const p = await modelproef('coa-utrecht', { bestand: () => BYTES.subarray(0, 10), adres });
  expect((await haal(p)).map((b) => b.naam)).toEqual([naam]);
});

test('where Excel gives no files, or not this one, a sentence says so; it is asked again from there', async () => {
  const p = await begin();
  expect([await haal(p), melding(p)]).toEqual([[], { code: 'BESTAND_KAN_NIET' }]);
  let kan = false;
  const q = await begin({ bestand: () => (kan ? BYTES : null) });
  const uit: Excelbestand[] = [];
  await q.model.acties.haalBestand((b) => uit.push(b));
  expect([uit, melding(q)]).toEqual([[], { code: 'BESTAND_GEWEIGERD', tekst: expect.stringMatching(/./) }]);
  kan = true;
  await q.model.acties.probeerOpnieuw();
  expect([uit.map((b) => zelfde(b.bytes)), melding(q)]).toEqual([[true], null]);
});

test('a file that is too large is not read, and one that is stopped half way gives nothing; both are closed', async () => {
  const groot = new Uint8Array(26 * 1_048_576);
  let bestand = groot;
  const p = await begin({ bestand: () => bestand });
  for (let i = 0; i < 3; i += 1) expect([await haal(p), melding(p)]).toEqual([[], { code: 'BESTAND_TE_GROOT', bytes: groot.length, hoogstens: 25 * 1_048_576 }]);
  bestand = BYTES;
  for (let i = 0; i < 3; i += 1) {
    const stop = p.model.abonneer(() => { if ((p.model.toestand().werk?.deel ?? 0) > 0) p.model.acties.annuleer(); });
    expect([await haal(p), melding(p)]).toEqual([[], { code: 'GEANNULEERD' }]);
    stop();
  }
  expect(await haal(p)).toHaveLength(1);
});
