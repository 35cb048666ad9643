import { bedienVenster, blad, metPagina, toon } from '../venster/bediening';

bedienVenster();

test('what Herstel is of is said where that is not what was told last', async () => {
  const zin = blad.getByText('Herstel zet terug wat bij 2023-2 is geschreven.');
  await toon('samenvatting');
  await metPagina((p) => { p.model().zet({ herstelt: [{ blad: '2024-II', periode: { jaar: 2024, helft: 2 } }] }); }, null);
  expect(await zin.count()).toBe(0);
  await metPagina((p) => { p.model().zet({ herstelt: [{ blad: '2023-II', periode: { jaar: 2023, helft: 2 } }] }); }, null);
  await zin.waitFor();
  await metPagina((p) => { p.model().zet({ herstel: 'opnieuw' }); }, null);
  expect(await zin.count()).toBe(0);
});
