import { existsSync } from 'node:fs';
import * as path from 'node:path';

/** What a Chromium needs to run without a screen, and to ask nothing of the network on its own. */
export const BROWSERVLAGGEN: readonly string[] = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** Where Chromium, Chrome or Edge stands when it was installed the usual way. */
const plekken = (omgeving: Readonly<Record<string, string | undefined>>): readonly string[] => [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map((naam) => `/usr/bin/${naam}`),
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[omgeving['PROGRAMFILES'], omgeving['PROGRAMFILES(X86)'], omgeving['LOCALAPPDATA']].flatMap((map) =>
    map === undefined ? [] : [path.win32.join(map, 'Google', 'Chrome', 'Application', 'chrome.exe'), path.win32.join(map, 'Microsoft', 'Edge', 'Application', 'msedge.exe')],
  ),
];

/**
 * The path of a Chromium-like browser: `CHROME_PATH`, or the first usual place where one stands. Throws, with a sentence
 * that says what to install, where there is none: nothing that needs a browser passes by being skipped.
 */
export const zoekBrowser = (omgeving: Readonly<Record<string, string | undefined>> = process.env, bestaat: (pad: string) => boolean = existsSync): string => {
  const gekozen = omgeving['CHROME_PATH'];
  if (gekozen !== undefined && gekozen !== '') {
    if (bestaat(gekozen)) return gekozen;
    throw new Error(`CHROME_PATH wijst naar ${gekozen}, maar daar staat niets. Zet er het pad van Chromium, Chrome of Edge in, of haal CHROME_PATH weg.`);
  }
  const gevonden = plekken(omgeving).find(bestaat);
  if (gevonden !== undefined) return gevonden;
  throw new Error('Geen browser gevonden om mee te testen of te meten. Installeer Chromium (Debian of Ubuntu: apt-get install chromium; Windows of Mac: Google Chrome), of zet het pad van een Chromium, Chrome of Edge in CHROME_PATH.');
};
