import type { Bestandfout } from '../tekst/bestandfouten';
import { leesRelaties } from './relaties';
import { Weigering } from './weigering';
import type { Zip } from './zip';
import { pakUit } from './zip';

const begintMet = (bytes: Uint8Array, kop: readonly number[]): boolean => kop.every((b, i) => bytes[i] === b);

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46];
const ZIP = [0x50, 0x4b];

/** OLE keeps the names of its streams in UTF-16. */
const bevatNaam = (bytes: Uint8Array, naam: string): boolean => {
  const zoek = [...naam].flatMap((t) => [t.charCodeAt(0), 0]);
  for (let p = bytes.indexOf(zoek[0] ?? 0); p >= 0; p = bytes.indexOf(zoek[0] ?? 0, p + 1)) {
    if (zoek.every((b, i) => bytes[p + i] === b)) return true;
  }
  return false;
};

const soortOle = (bytes: Uint8Array): Bestandfout<'VERSLEUTELD_OF_XLS'>['soort'] => {
  if (bevatNaam(bytes, 'EncryptedPackage')) return 'versleuteld';
  return bevatNaam(bytes, 'Workbook') || bevatNaam(bytes, 'Book') ? 'xls' : 'onbekend';
};

const lijktOp = (bytes: Uint8Array): Bestandfout<'GEEN_XLSX'>['lijktOp'] => {
  if (bytes.length === 0) return 'leeg';
  if (begintMet(bytes, PDF)) return 'pdf';
  const begin = bytes.subarray(0, 4_096);
  if (begin.includes(0)) return 'onbekend';
  return /^\ufeff?\s*</.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(begin)) ? 'html' : 'tekst';
};

/** Refuses what is no zip, saying what it looks like; throws Weigering. */
export const eisZip = (bytes: Uint8Array): void => {
  if (begintMet(bytes, OLE)) throw new Weigering({ code: 'VERSLEUTELD_OF_XLS', soort: soortOle(bytes) });
  if (!begintMet(bytes, ZIP)) throw new Weigering({ code: 'GEEN_XLSX', lijktOp: lijktOp(bytes) });
};

const soortZip = (zip: Zip, hoofddeel: string): Bestandfout<'GEEN_WERKMAP'>['lijktOp'] => {
  const mime = zip.opNaam.get('mimetype');
  if (mime && new TextDecoder().decode(pakUit(zip, mime)).includes('opendocument')) return 'ods';
  if (hoofddeel.endsWith('.bin') || zip.opNaam.has('xl/workbook.bin')) return 'xlsb';
  if (hoofddeel.startsWith('word/') || zip.opNaam.has('word/document.xml')) return 'docx';
  if (hoofddeel.startsWith('ppt/') || zip.opNaam.has('ppt/presentation.xml')) return 'pptx';
  return 'onbekend';
};

/** The name of the workbook part, which is xl/workbook.xml unless the package says otherwise; throws Weigering. */
export const vindWerkmap = (zip: Zip): string => {
  const hoofddeel = leesRelaties(zip, '').find((r) => r.soort === 'officeDocument')?.doel ?? 'xl/workbook.xml';
  const soort = soortZip(zip, hoofddeel);
  if (soort !== 'onbekend' || !zip.opNaam.has(hoofddeel.toLowerCase())) throw new Weigering({ code: 'GEEN_WERKMAP', lijktOp: soort });
  return hoofddeel;
};
