/** Our own documents, held against the workbook that they were made from. */
import { briefgegevensVan } from '../../src/kaders/brieven';
import { kaders } from '../../src/kaders';
import { tabellenUitFeiten, toets, vondstTekst } from '../../src/rapport/toets';
import { proef } from '../../src/rapport/toets/proef';
import { platteTekst } from '../../src/rapport/stuk/plat';
import { maakStukken } from '../../src/rapport/stukken/stukken';
import { feitenVanVoorbeeld } from './voorbeeld';

const feiten = feitenVanVoorbeeld('coa-utrecht.xlsx');
const tabellen = tabellenUitFeiten(feiten, 'coa-utrecht.xlsx', kaders);
const contacten = { aanwezig: false, contacten: [], fouten: [] };

const teksten = feiten.flatMap((h) =>
  maakStukken(h, { feiten, rapporthalfjaren: [h], briefgegevensVan, contacten, gevraagd: () => true }).flatMap((u, i) => (u.gelukt ? [{ naam: `${u.soort} ${h.blad} ${u.gemeente ?? ''} ${i}`, tekst: platteTekst(u.stuk) }] : [])),
);

test('every letter, note and report agrees with the workbook', () => {
  expect(teksten.length).toBeGreaterThan(200);
  const { vondsten, gecontroleerd } = toets(teksten, tabellen);
  expect(vondsten.map((v) => `${v.plek.tekst}, ${v.plek.regel}: ${vondstTekst(v, 'nl')} (${v.plek.zin})`)).toEqual([]);
  expect(gecontroleerd).toBeGreaterThan(2_000);
});

test('one figure, name or half-year that is changed in a report is found', () => {
  const rapporten = teksten.filter((t) => t.naam.startsWith('Voortgangsrapportage'));
  const { fout, goed } = proef(rapporten, tabellen, { aantal: 80, zaad: 11 });
  expect(fout.filter((m) => m.gevonden).length).toBeGreaterThanOrEqual(76);
  expect(goed.filter((m) => m.gevonden)).toEqual([]);
});
