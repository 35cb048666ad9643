import { bedienVenster, blad, gevraagd, rustig, toon } from '../venster/bediening';
import { keur } from '../venster/metingen';

bedienVenster();

const vouw = () => blad.locator('.uitklap', { has: blad.locator('summary', { hasText: 'Besluiten en logboek' }) });
const tekst = async (): Promise<string> => ((await vouw().textContent()) ?? '').replace(/\s+/g, ' ');

/** The fold with decisions, trajectories and the log, opened by keyboard. */
const open = async (stand: string): Promise<void> => {
  await toon(stand);
  await vouw().locator('summary').first().focus();
  await blad.keyboard.press('Enter');
  await rustig();
};

test('decisions that differ, that have expired and that count nowhere', async () => {
  await open('besloten');
  expect(await tekst()).toContain('1 besluit is gelijk aan het voorstel.Baarn 2024-1: besloten is trede 2, het voorstel is trede 4.');
  expect(await tekst()).toContain('Baarn 2024-1: het besluit (trede 2) gold tot en met 31 mei 2024 en telt nog mee.');
  expect(await tekst()).toContain("Dit is besloten, maar telt nergens mee: van de gemeente staan in de werkmap geen cijfers in dat halfjaar of het halfjaar erna: Zeist 2042-1 ('IBT-besluiten'!C3).");
  await open('vooruitblik');
  expect(await tekst()).toContain('Lopik 2024-2: besloten is trede 2, het voorstel is trede 3.');
  expect(await tekst()).toContain('Op trede 4 of hoger, maar zonder traject op blad “IBT-traject”: Amersfoort en Stichtse Vecht.');
  await open('koppelingen');
  expect(await tekst()).toContain('In deze werkmap is nog niets besloten.');
});

test('what is overdue of a trajectory, who has none, and what could not be read; at the gemeente itself only its own', async () => {
  await open('traject');
  expect(await tekst()).toContain('Traject vanaf trede 4, op 1 maart 2025');
  expect(await tekst()).toMatch(/Baarn: Nog niet: “[^”]+” \(moest uiterlijk 1 februari 2025, 28 dagen geleden; afgeleid\)\./);
  expect(await tekst()).toContain('Op trede 4 of hoger, maar zonder traject op blad “IBT-traject”: Soest.');
  expect(await tekst()).toContain('IBT-traject B3 (Baarn): “feest” is geen stap van het traject');
  await vouw().locator('summary', { hasText: 'Waar deze stappen op rusten' }).click();
  await rustig();
  expect(await tekst()).toContain('“De vooraankondiging is gepubliceerd”: Provincie Utrecht, Beoordeling IBT huisvesting vergunninghouders eerste helft 2022, gemeente Utrecht (22-09-2022, 82508878), bijlage Toelichting toepassing interventieladder, Trede 4 (afgeleid): “Deze aanzegging wordt openbaar gepubliceerd”. De rapportage over 2024 zegt alleen');
  expect(await tekst()).toContain('artikel 124-124h van de Gemeentewet');
  await blad.getByRole('tab', { name: 'Gemeente' }).click();
  await rustig();
  await blad.locator('summary', { hasText: 'Besluit van Gedeputeerde Staten' }).click();
  await rustig();
  const kaart = (await blad.locator('.besluit').textContent()) ?? '';
  expect(kaart).toContain('Nog niet: “');
  expect(kaart).not.toContain('Soest');
  expect(kaart).not.toContain('ooit');
});

test('the log: what it holds, its last line, and the row that is none; keeping in it under the name that was typed', async () => {
  await open('traject');
  expect(await tekst()).toContain('Bij het lezen van de werkmap: 1 regel op blad “IBT-logboek”. De laatste: beoordeling Lopik 2024-1, A. de Vries, 2025-01-02 10:00:00 UTC.');
  expect(await tekst()).toContain('rij 3');
  expect(await blad.getByLabel('Uw naam in het logboek').inputValue()).toBe('A. de Vries');
  await blad.getByLabel('Uw naam in het logboek').fill('');
  await vouw().getByRole('button', { name: 'Bewaar in logboek' }).click();
  expect(await vouw().locator('.veldfout').textContent()).toBe('Vul in onder welke naam de regels komen.');
  expect((await gevraagd()).some(([a]) => a === 'bewaarInLogboek')).toBe(false);
  expect(await blad.evaluate('document.activeElement.labels[0].textContent')).toBe('Uw naam in het logboek');
  await blad.keyboard.type('=B. Jansen');
  await vouw().getByRole('button', { name: 'Bewaar in logboek' }).focus();
  await blad.keyboard.press('Enter');
  expect((await gevraagd()).at(-1)).toEqual(['bewaarInLogboek', '=B. Jansen', false]);
  expect(await blad.locator('.paneel > .balk--goed').textContent()).toContain('Regels erbij in het logboek: 26.');
});

test('a log is begun only after the question, and Escape leaves it', async () => {
  await open('besloten');
  await blad.getByLabel('Uw naam in het logboek').fill('A. de Vries');
  await vouw().getByRole('button', { name: 'Bewaar in logboek' }).focus();
  await blad.keyboard.press('Enter');
  expect(await vouw().locator('.bevestiging p').textContent()).toContain('Er komt een blad “IBT-logboek” achter de andere bladen');
  expect(await keur(blad, 'question')).toEqual([]);
  await blad.keyboard.press('Escape');
  expect((await gevraagd()).some(([a]) => a === 'bewaarInLogboek')).toBe(false);
  await vouw().getByRole('button', { name: 'Bewaar in logboek' }).click();
  await vouw().getByRole('button', { name: 'Ja, begin een logboek' }).click();
  expect((await gevraagd()).at(-1)).toEqual(['bewaarInLogboek', 'A. de Vries', true]);
});

test('in English nothing Dutch is left, and nothing scrolls sideways in a pane of 160 pixels', async () => {
  await toon('traject', 'licht', 'en');
  await blad.locator('summary', { hasText: 'Decisions and log' }).click();
  await rustig();
  const fold = blad.locator('.uitklap', { has: blad.locator('summary', { hasText: 'Decisions and log' }) });
  const woorden = ((await fold.textContent()) ?? '').replace(/“[^”]*”/g, '');
  expect(/\b(het|een|niet|wordt|zijn|blad|opnieuw|kolom|wijzig)\b/i.exec(woorden)).toBeNull();
  await blad.setViewportSize({ width: 160, height: 640 });
  expect(await blad.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(160);
  await blad.setViewportSize({ width: 320, height: 640 });
});
