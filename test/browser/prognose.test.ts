import { bedienVenster, blad, gevraagd, metPagina, rustig, toon, vouwOpen } from '../venster/bediening';

bedienVenster();

test('a half-year that runs says where it will end, as of the day that the user chooses; one that is over does not', async () => {
  await toon('lopend');
  await blad.getByRole('tab', { name: 'Gemeente' }).click();
  await rustig();
  const deel = blad.locator('section.prognose');
  const dag = blad.getByLabel('De realisatie is de stand van');
  expect([await dag.inputValue(), await dag.getAttribute('min'), await dag.getAttribute('max')]).toEqual(['2023-11-20', '2023-07-01', '2023-12-31']);
  const tekst = async (): Promise<string> => ((await deel.textContent()) ?? '').replace(/\s+/g, ' ');
  expect(await tekst()).toContain('45% van de totaalopgave gerealiseerd, bij 78% van het halfjaar (143 van 184 dagen).');
  expect(await tekst()).toContain('taakstelling 363, geldig vanaf 10 november 2023');
  await dag.fill('2023-10-26');
  expect(await tekst()).toContain('118 van 184 dagen');
  expect(await tekst()).toContain('taakstelling 562, geldig tot 10 november 2023');
  await dag.fill('2023-12-01');
  expect(await deel.getByRole('status').textContent()).toBe('1 december 2023 moet nog komen (vandaag is 20 november 2023): de realisatie kan niet de stand van die dag zijn. Kies de dag waarop is geteld.');
  await dag.fill('2024-01-01');
  expect(await deel.getByRole('status').textContent()).toBe('1 januari 2024 ligt niet in het halfjaar 2023-2.');
  await dag.fill('');
  expect(await deel.getByRole('status').textContent()).toBe('Kies een dag in 2023-2.');
  await blad.getByLabel('Halfjaar', { exact: true }).selectOption('2023-1');
  expect(await deel.count()).toBe(0);
});

test('a realisatie of which the header names the day is as of that day', async () => {
  await toon('tussenstand');
  await blad.getByRole('tab', { name: 'Gemeente' }).click();
  await rustig();
  expect(await blad.locator('section.prognose').textContent()).toContain('De kop zegt dat de realisatie van 26 oktober 2023 is.');
  expect(await blad.locator('section.prognose input').count()).toBe(0);
});

describe('the fold of all gemeenten', () => {
  const vouw = () => blad.locator('details', { has: blad.locator('summary', { hasText: /^Prognose$/ }) }).locator('.prognose');
  const tekst = async (): Promise<string> => ((await vouw().textContent()) ?? '').replace(/\s+/g, ' ');

  test('by keyboard: opened, another day with another taakstelling, who then goes up first, to the button that writes it', async () => {
    await toon('lopend');
    await blad.locator('summary', { hasText: /^Prognose$/ }).focus();
    await blad.keyboard.press('Enter');
    await rustig();
    expect(await tekst()).toContain('Gerekend met de taakstelling die in het blad telt, geldig vanaf 10 november 2023.');
    await blad.keyboard.press('Tab');
    expect(await blad.evaluate('document.activeElement.type')).toBe('date');
    await blad.getByLabel('De realisatie is de stand van').fill('2023-10-26');
    expect(await tekst()).toContain('Gerekend met de eerdere taakstelling “Taakstelling 2023-II (oorspronkelijk)”, geldig tot 10 november 2023.');
    expect(await vouw().locator('li .rijknop__naam').allTextContents()).toEqual(['Zeist', 'Utrecht']);
    expect(await vouw().locator('li').last().locator('.cijfers tbody tr').allTextContents()).toEqual(['gelijkblijvende realisatie554 achterstand2trede 2', 'huidig tempo390 achterstand2trede 2', 'niemand meer erbij554 achterstand2trede 2']);
    await vouw().getByRole('button', { name: 'Zet de prognose naast de treden' }).focus();
    await blad.keyboard.press('Enter');
    expect((await gevraagd()).at(-1)?.slice(0, 2)).toEqual(['beoordeel', [{ blad: '2023-II', periode: { jaar: 2023, helft: 2 } }]]);
  });

  test('a trede that needs a judgement, is derived and rests on a koppelingstekort fits in 320 pixels', async () => {
    await toon('lopend met tekort');
    await vouwOpen();
    expect(await tekst()).toContain('oordeel nodig · afgeleid · koppelingstekort');
    expect(await blad.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });

  test('the bar is as long as the figure that is written above it, and the mark stands where the half-year is', async () => {
    await toon('lopend');
    await vouwOpen();
    await blad.getByLabel('De realisatie is de stand van').fill('2023-10-26');
    const utrecht = vouw().locator('li').last();
    expect(await utrecht.textContent()).toContain('35% van de totaalopgave gerealiseerd, bij 64% van het halfjaar (118 van 184 dagen).');
    const [vol, tot, streep] = (await utrecht.locator('.deelbalk').evaluate((b) => { const [vulling, merk] = [...b.children].map((e) => e.getBoundingClientRect()); const om = b.getBoundingClientRect(); return [vulling?.width ?? 0, om.width - 2, (merk?.left ?? 0) + (merk?.width ?? 0) / 2 - om.left - 1]; })) as [number, number, number];
    expect([Math.round((100 * vol) / tot), Math.round((100 * streep) / tot)]).toEqual([35, 64]);
  });

  test('of a day that the header names there is nothing to choose; a half-year that is over has no fold, and one that is fixed no button', async () => {
    await toon('tussenstand');
    await vouwOpen();
    expect(await tekst()).toContain('De kop zegt dat de realisatie van 26 oktober 2023 is.');
    expect(await vouw().locator('input').count()).toBe(0);
    await toon('vooruitblik');
    expect(await blad.locator('summary', { hasText: /^Prognose$/ }).count()).toBe(0);
    await toon('lopend');
    await metPagina((p) => p.model().zet({ vastgezet: [{ blad: '2023-II', periode: { jaar: 2023, helft: 2 } }] }), null);
    await vouwOpen();
    expect(await vouw().getByRole('button', { name: 'Zet de prognose naast de treden' }).count()).toBe(0);
  });

  test('no day: said, and nothing to write', async () => {
    await toon('lopend');
    await vouwOpen();
    await blad.getByLabel('De realisatie is de stand van').fill('2024-01-01');
    expect(await vouw().getByRole('status').textContent()).toBe('Kies een dag in 2023-2.');
    expect(await vouw().getByRole('button').count()).toBe(0);
  });
});

test('what is alike at several gemeenten is said once, with the figures of each beside its name', async () => {
  await toon('lopend');
  await vouwOpen();
  const zin = blad.locator('.meldingen > li', { hasText: 'De taakstelling is per 10 november 2023 bijgesteld; de eerdere staat onder “Taakstelling 2023-II (oorspronkelijk)”. De laatste telt.' });
  expect(await zin.count()).toBe(1);
  expect(await zin.locator('.rijknop').allTextContents()).toEqual(['Utrecht van 562 naar 363', 'Zeist van 102 naar 66']);
});
