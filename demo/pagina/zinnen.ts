import type { Tweetalig } from '../../src/engine';
import type { Taal } from '../../src/tekst';
import type { NietBewaard } from '../host/xlsx';

type Kenmerk = Extract<NietBewaard, { readonly code: 'KENMERK' }>['kenmerk'];

const KENMERKEN: Readonly<Record<Kenmerk, Tweetalig>> = {
  pagina: { nl: 'hoe het blad wordt afgedrukt', en: 'how the sheet is printed' }, naam: { nl: 'de naam van het blad', en: 'the name of the sheet' }, zichtbaar: { nl: 'of het blad zichtbaar is', en: 'whether the sheet is visible' }, beveiligd: { nl: 'de beveiliging', en: 'the protection' },
  samengevoegd: { nl: 'samengevoegde cellen', en: 'merged cells' }, hoogten: { nl: 'de rijhoogten', en: 'the row heights' }, verborgenKolommen: { nl: 'verborgen kolommen', en: 'hidden columns' },
};

const ZINNEN: { readonly [C in NietBewaard['code']]: (x: Extract<NietBewaard, { readonly code: C }>) => Tweetalig } = {
  BLAD_NIEUW: (x) => ({ nl: `het nieuwe blad “${x.blad}”`, en: `the new sheet “${x.blad}”` }),
  BLAD_WEG: (x) => ({ nl: `dat het blad “${x.blad}” is verwijderd`, en: `that the sheet “${x.blad}” was removed` }),
  TABEL_NIEUW: (x) => ({ nl: `de nieuwe tabel ${x.tabel} op “${x.blad}”`, en: `the new table ${x.tabel} on “${x.blad}”` }),
  TABEL_WEG: (x) => ({ nl: `dat de tabel ${x.tabel} op “${x.blad}” is verwijderd`, en: `that the table ${x.tabel} on “${x.blad}” was removed` }),
  KENMERK: (x) => ({ nl: `${KENMERKEN[x.kenmerk].nl} op “${x.blad}”`, en: `${KENMERKEN[x.kenmerk].en} on “${x.blad}”` }),
};

/** One sentence that says what the saved file does not have; null where it has everything. */
export const nietBewaardZin = (lijst: readonly NietBewaard[], taal: Taal): string | null => {
  if (lijst.length === 0) return null;
  const delen = lijst.map((x) => (ZINNEN[x.code] as (x: NietBewaard) => Tweetalig)(x)[taal]).join('; ');
  return taal === 'nl' ? `Opgeslagen, maar dit staat niet in het bestand: ${delen}.` : `Saved, but this is not in the file: ${delen}.`;
};
