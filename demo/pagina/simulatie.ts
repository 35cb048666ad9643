import type { Tweetalig } from '../../src/engine';

/** What the page can imitate besides the workbook itself. */
export interface Simulatie {
  readonly alleenLezen: boolean;
  readonly celBewerken: boolean;
  /** What a blank cell is to a custom function: 0 as on the desktop, or null as on the web. */
  readonly leeg: 'bureaublad' | 'web';
  /** The highest ExcelApi set that the host says it has. */
  readonly api: Apiniveau;
}

export const APINIVEAUS = ['1.9', '1.12', '1.14', '1.17', '1.20'] as const;

export type Apiniveau = (typeof APINIVEAUS)[number];

export const BEGIN: Simulatie = { alleenLezen: false, celBewerken: false, leeg: 'bureaublad', api: '1.20' };

/** The switches that are on or off. */
export const SCHAKELAARS = ['alleenLezen', 'celBewerken'] as const satisfies readonly (keyof Simulatie)[];

export const SIMULATIETEKSTEN: Readonly<Record<(typeof SCHAKELAARS)[number] | 'beveiligd' | 'filter' | 'ander' | 'leeg' | 'bureaublad' | 'web' | 'api', Tweetalig>> = {
  beveiligd: { nl: 'Dit blad is beveiligd', en: 'This sheet is protected' },
  alleenLezen: { nl: 'De werkmap is alleen-lezen', en: 'The workbook is read-only' },
  celBewerken: { nl: 'Er wordt een cel bewerkt', en: 'A cell is being edited' },
  filter: { nl: 'Rijen filteren op de waarde van de actieve cel', en: 'Filter rows on the value of the active cell' },
  ander: { nl: 'Een ander verhoogt de actieve cel met 1', en: 'Someone else raises the active cell by 1' },
  leeg: { nl: 'Lege cel voor een functie', en: 'Blank cell to a function' },
  bureaublad: { nl: '0, zoals Excel op het bureaublad', en: '0, as Excel on the desktop' },
  web: { nl: 'leeg, zoals Excel op het web', en: 'blank, as Excel on the web' },
  api: { nl: 'Excel kent ExcelApi tot en met', en: 'Excel knows ExcelApi up to' },
};
