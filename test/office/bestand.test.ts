import { proef, type Proef } from '../hulp/officehost';

// The workbook as a file, asked in pieces through the real office.js.

const BYTES = Uint8Array.from({ length: 2_500 }, (_, i) => i % 251);

const open = ({ venster: { Office } }: Proef, soort: Office.FileType, sliceSize = 1_000): Promise<Office.AsyncResult<Office.File>> => new Promise((klaar) => Office.context.document.getFileAsync(soort, { sliceSize }, klaar));

const stuk = (bestand: Office.File, i: number): Promise<Office.AsyncResult<Office.Slice>> => new Promise((klaar) => bestand.getSliceAsync(i, klaar));

test('a file comes in slices, the last one smaller, and is closed', async () => {
  const p = await proef({}, { bestand: () => BYTES });
  expect(['CompressedFile', 'File', 'PdfFile'].map((naam) => p.venster.Office.context.requirements.isSetSupported(naam))).toEqual([true, true, false]);
  const { value: bestand } = await open(p, p.venster.Office.FileType.Compressed);
  expect([bestand.size, bestand.sliceCount]).toEqual([2_500, 3]);
  const stukken = await Promise.all([0, 1, 2].map((i) => stuk(bestand, i)));
  expect(stukken.map(({ value }) => [value.index, value.size])).toEqual([[0, 1_000], [1, 1_000], [2, 500]]);
  expect(Uint8Array.from(stukken.flatMap(({ value }) => value.data as number[]))).toEqual(BYTES);
});

test('no more than two stay open; another format, or a workbook that this host cannot save whole, is refused', async () => {
  const p = await proef({}, { bestand: () => BYTES });
  const { Compressed, Pdf } = p.venster.Office.FileType;
  const [een, twee, drie] = [await open(p, Compressed), await open(p, Compressed), await open(p, Compressed)];
  expect([een, twee, drie].map((r) => String(r.status))).toEqual(['succeeded', 'succeeded', 'failed']);
  await new Promise<void>((klaar) => een.value.closeAsync(() => klaar()));
  expect(String((await stuk(een.value, 0)).status)).toBe('failed');
  expect([String((await open(p, Compressed)).status), String((await open(p, Pdf)).status)]).toEqual(['succeeded', 'failed']);
  const q = await proef({}, { bestand: () => null });
  expect(String((await open(q, Compressed)).status)).toBe('failed');
});

test('an Excel that gives no files says so', async () => {
  const p = await proef();
  expect(p.venster.Office.context.requirements.isSetSupported('CompressedFile')).toBe(false);
  expect(String((await open(p, p.venster.Office.FileType.Compressed)).status)).toBe('failed');
});
