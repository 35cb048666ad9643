import type { Werkboek } from '../werkboek';

/** The requirement sets that the host declares for an ExcelApi level (`1.9`). */
export const vereisten = ({ apiniveau, geeftBestand }: Pick<Uitvoering, 'apiniveau' | 'geeftBestand'>): Readonly<Record<string, string>> => ({
  ExcelApi: apiniveau, CustomFunctionsRuntime: '1.1', CustomFunctions: '1.6', SharedRuntime: '1.1', SharedRuntimeInternal: '1.2', DelayForCellEdit: '1.1', AddinCommands: '1.1', Settings: '1.1',
  ...(geeftBestand ? { File: '1.1', CompressedFile: '1.1' } : {}),
});

/** How the Excel around the workbook is set up. */
export interface Uitvoering {
  readonly apiniveau: string;
  /** The language of Excel itself; numbers and dates stay Dutch. */
  readonly taal: 'nl-NL' | 'en-US';
  readonly donker: () => boolean;
  /** Whether an add-in can ask for the workbook as a file. */
  readonly geeftBestand: boolean;
}

const THEMA = {
  licht: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x212121, controlBackgroundColor: 0xffffff, controlForegroundColor: 0x212121 },
  donker: { bodyBackgroundColor: 0x1b1d1f, bodyForegroundColor: 0xececec, controlBackgroundColor: 0x26282b, controlForegroundColor: 0xececec },
} as const;

/** What `window.external.GetContext()` gives on the desktop. */
export const maakContext = (boek: Werkboek, { apiniveau, taal, donker, geeftBestand }: Uitvoering): Readonly<Record<string, () => unknown>> => ({
  GetAppType: () => 1,
  GetSolutionRef: () => 'ibt-demo',
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => taal,
  GetAppDataLocale: () => 'nl-NL',
  GetDocUrl: () => boek.naam,
  GetAppCapabilities: () => (boek.alleenLezen ? 1 : 0),
  GetActivationMode: () => 2,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => '',
  GetInstanceId: () => 'ibt-demo-1',
  GetHostFullVersion: () => '16.0.15407.20000',
  GetSupportedMatrix: () => JSON.stringify(vereisten({ apiniveau, geeftBestand })),
  GetOfficeThemeInfo: () => JSON.stringify(THEMA[donker() ? 'donker' : 'licht']),
  GetSettings: () => ({
    Read: (sleutels: string[], waarden: string[]) => {
      for (const [k, v] of boek.documentinstellingen) { sleutels.push(k); waarden.push(v); }
    },
    Write: (sleutels: readonly string[], waarden: readonly string[]) => {
      boek.documentinstellingen.clear();
      sleutels.forEach((k, i) => boek.documentinstellingen.set(k, waarden[i] ?? 'null'));
      boek.wisOngedaan('Office.context.document.settings.saveAsync');
    },
  }),
});
