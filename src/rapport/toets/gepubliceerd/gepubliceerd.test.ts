import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { periodeTekst } from '../../../engine';
import { gemeenten } from '../../../kaders/utrecht/gemeenten';
import type { Cijfer, Rijsoort } from '../tabellen';
import { gepubliceerdeTabellen } from '.';

/** The published csv-files, which were typed over from the documents apart from this table. */
const lees = (naam: string): ReadonlyArray<Readonly<Record<string, string>>> => {
  const [kop = '', ...regels] = readFileSync(join(__dirname, '../../../../voorbeelden/gegevens', naam), 'utf8').trim().split(/\r?\n/);
  const velden = kop.split(',');
  return regels.map((regel) => Object.fromEntries((regel.match(/("[^"]*"|[^,]*)(,|$)/g) ?? []).map((v, i) => [velden[i] ?? '', v.replace(/,$/, '').replace(/^"|"$/g, '')])));
};

const tabellen = gepubliceerdeTabellen(gemeenten);

const KOLOMMEN: Readonly<Record<string, Cijfer>> = {
  taakstelling: 'taakstelling', stand_begin: 'beginstand', totaalopgave: 'totaalopgave', realisatie: 'realisatie',
  pct_taakstelling_gerapporteerd: 'pctTaakstelling', pct_totaalopgave_gerapporteerd: 'pctTotaalopgave', stand_eind_gerapporteerd: 'eindstand',
};

const soortVan = (variant: string): Rijsoort => (variant.startsWith('prognose') ? 'prognose' : variant.startsWith('tussenstand') ? 'tussenstand' : variant.includes('definitief') ? 'definitief' : 'eerder');

test('the rows of the province are those of the published csv', () => {
  for (const regel of lees('provincie-gepubliceerd.csv')) {
    const soort = regel['periode'] === '2025-1' ? 'definitief' : soortVan(regel['variant'] ?? '');
    const rij = tabellen.cijfers.find((r) => r.gemeente === null && periodeTekst(r.periode) === regel['periode'] && r.soort === soort);
    expect(rij).toBeDefined();
    for (const [kolom, cijfer] of Object.entries(KOLOMMEN)) {
      const waarde = rij?.cijfers[cijfer];
      const gedrukt = regel[kolom] === '' ? undefined : Number(regel[kolom]);
      // a prognosis and a tussenstand repeat the taakstelling; the closing balance of 2023-2 is the one that the next report opens with
      if (waarde === undefined && (soort === 'prognose' || soort === 'tussenstand')) continue;
      expect([regel['periode'], soort, cijfer, waarde]).toEqual([regel['periode'], soort, cijfer, regel['periode'] === '2023-2' && cijfer === 'eindstand' && soort === 'definitief' ? 574 : gedrukt]);
    }
  }
});

test('the treden are those of the published csv', () => {
  const regels = lees('treden-gepubliceerd.csv');
  expect(regels).toHaveLength(26);
  for (const p of ['2022-2', '2023-1', '2023-2', '2024-1', '2024-2']) {
    const rijen = tabellen.treden.filter((r) => periodeTekst(r.periode) === p);
    expect(rijen.map((r) => [r.gemeente, r.trede])).toEqual(regels.map((r) => [r['gemeente'], Number(r[p])]));
    const tekort = regels.filter((r) => r[`basis_${p}`] === 'koppelingstekort' || r[`koppelingstekort_${p}`] === 'ja').map((r) => r['gemeente']);
    expect(rijen.filter((r) => r.basis === 'koppelingstekort').map((r) => r.gemeente)).toEqual(tekort);
  }
});
