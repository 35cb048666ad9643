import { Hindernisfout, type Excelbestand, type Voortgang } from '../model/excelwerk';

/** In bytes: what is shared with the formulas of the workbook is one thread, and each piece is a list of numbers. */
const STUK = 524_288;

/** In bytes, as for a file that is read as a source. */
const HOOGSTENS = 25 * 1_048_576;

/** One question in office.js' older manner; what Excel refuses is a Hindernisfout. */
const vraag = <T>(doe: (klaar: (uit: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((goed, mis) => doe((uit) => {
    if (uit.status === Office.AsyncResultStatus.Succeeded) goed(uit.value);
    else mis(new Hindernisfout({ code: 'BESTAND_GEWEIGERD', tekst: String(uit.error?.name ?? uit.status) }));
  }));

/** What the workbook is called: the last part of where it stands, without its ending; empty where it was never saved. */
const naamVan = (adres: string | null | undefined): string => {
  const laatste = (adres ?? '').split(/[?#]/)[0]?.split(/[\\/]/).pop() ?? '';
  const kaal = laatste.replace(/\.\w{1,5}$/, '');
  try {
    return decodeURIComponent(kaal);
  } catch {
    return kaal;
  }
};

const leesStukken = async (bestand: Office.File, voortgang: Voortgang): Promise<Uint8Array<ArrayBuffer>> => {
  const bytes = new Uint8Array(bestand.size);
  let vol = 0;
  for (let i = 0; i < bestand.sliceCount; i += 1) {
    const { data } = await vraag<Office.Slice>((klaar) => bestand.getSliceAsync(i, klaar));
    const stuk = Uint8Array.from(data as ArrayLike<number>);
    if (vol + stuk.length > bytes.length) break;
    bytes.set(stuk, vol);
    vol += stuk.length;
    voortgang(vol / bytes.length);
  }
  if (vol !== bytes.length) throw new Hindernisfout({ code: 'BESTAND_GEWEIGERD', tekst: `${vol}/${bytes.length}` });
  return bytes;
};

/** The workbook as Excel would save it now, what was not saved yet included. Excel keeps at most two such files open, so it is always closed. */
export const leesBestand = async (voortgang: Voortgang): Promise<Excelbestand> => {
  if (!Office.context.requirements.isSetSupported('CompressedFile')) throw new Hindernisfout({ code: 'BESTAND_KAN_NIET' });
  const { document } = Office.context;
  const bestand = await vraag<Office.File>((klaar) => document.getFileAsync(Office.FileType.Compressed, { sliceSize: STUK }, klaar));
  try {
    if (bestand.size > HOOGSTENS) throw new Hindernisfout({ code: 'BESTAND_TE_GROOT', bytes: bestand.size, hoogstens: HOOGSTENS });
    return { naam: naamVan(document.url), bytes: await leesStukken(bestand, voortgang) };
  } finally {
    bestand.closeAsync();
  }
};
