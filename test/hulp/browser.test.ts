import { zoekBrowser } from './browser';

test('CHROME_PATH goes first, and a wrong one is said', () => {
  expect(zoekBrowser({ CHROME_PATH: '/mijn/chrome' }, () => true)).toBe('/mijn/chrome');
  expect(() => zoekBrowser({ CHROME_PATH: '/weg' }, (pad) => pad !== '/weg')).toThrow(/CHROME_PATH wijst naar \/weg/);
});

test('the usual places on Linux, Mac and Windows', () => {
  expect(zoekBrowser({}, (pad) => pad === '/usr/bin/google-chrome')).toBe('/usr/bin/google-chrome');
  expect(zoekBrowser({}, (pad) => pad.startsWith('/Applications/Chromium'))).toBe('/Applications/Chromium.app/Contents/MacOS/Chromium');
  expect(zoekBrowser({ PROGRAMFILES: 'C:\\Program Files' }, (pad) => pad.startsWith('C:'))).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
});

test('no browser: a sentence that says what to install', () => {
  expect(() => zoekBrowser({}, () => false)).toThrow(/Installeer Chromium .* CHROME_PATH\.$/);
});
