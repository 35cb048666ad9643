/** The progress report over the half-years that were published has every number of the published tables. */
import { periode, vorige, type Periode } from '../../src/engine';
import { feitenVoor, type Halfjaarfeiten } from '../../src/rapport/feiten/feiten';
import { alsTekst, type Stuk, type Tabelblok } from '../../src/rapport/stuk/stuk';
import { platteTekst } from '../../src/rapport/stuk/plat';
import { gemeenten } from '../../src/kaders/utrecht/gemeenten';
import { gepubliceerdeTabellen, toets, vondstTekst } from '../../src/rapport/toets';
import { kiesHalfjaren } from '../../src/rapport/voortgang/kies';
import { voortgangsrapportage } from '../../src/rapport/voortgang/stuk';
import { overgangzinnen, provinciezinnen, tekortzinnen, tellingzinnen, verschilzin } from '../../src/rapport/voortgang/zinnen';
import { getal, rijen } from '../beleid/gegevens';
import { feitenVanVoorbeeld, halfjaar } from './voorbeeld';

const feiten = feitenVanVoorbeeld('coa-utrecht.xlsx');

const over = (...perioden: readonly Periode[]): readonly Halfjaarfeiten[] => {
  const keuze = kiesHalfjaren(feiten, perioden);
  if (!keuze.gelukt) throw new Error(JSON.stringify(keuze.fout));
  return keuze.halfjaren;
};
const tekst = (h: Halfjaarfeiten): string => `${h.periode.jaar}-${h.periode.helft}`;

const tabel = (stuk: Stuk, bijschrift: string): Tabelblok => {
  const t = stuk.blokken.find((b): b is Tabelblok => b.soort === 'tabel' && b.bijschrift === bijschrift);
  if (t === undefined) throw new Error(`no table ${bijschrift}`);
  return t;
};
const cellen = (t: Tabelblok): ReadonlyArray<readonly string[]> => t.rijen.map((r) => r.map((c) => alsTekst(c.inhoud)));

const RAPPORTEN = [
  ['2022-2 and 2023-1', [periode(2022, 2), periode(2023, 1)]],
  ['2023-2', [periode(2023, 2)]],
  ['2024-1 and 2024-2', [periode(2024, 1), periode(2024, 2)]],
] as const;

const duizend = (n: number): string => String(n).replace(/\B(?=\d{3}$)/, '.');
const balans = (n: number): string => `${duizend(Math.abs(n))} ${n > 0 ? 'achterstand' : 'voorsprong'}`;

describe.each(RAPPORTEN)('the report on %s', (_, perioden) => {
  const halfjaren = over(...perioden);
  const stuk = voortgangsrapportage(feiten, halfjaren);

  test('the row of the province, cell by cell', () => {
    const t = tabel(stuk, 'Provinciale resultaten');
    expect(t.kop).toHaveLength(7);
    expect(cellen(t)).toEqual(halfjaren.map((h) => {
      const r = rijen('provincie-gepubliceerd').find((x) => x['periode'] === tekst(h) && /definitief/.test(x['variant'] ?? ''));
      const n = (k: string): number => getal(r?.[k]) as number;
      return [tekst(h), duizend(n('taakstelling')), balans(n('stand_begin')), duizend(n('totaalopgave')), duizend(n('realisatie')), `${n('pct_taakstelling_gerapporteerd')}%`, `${n('pct_totaalopgave_gerapporteerd')}%`];
    }));
  });

  test('every gemeente on its published trede, judged on what was published', () => {
    const t = tabel(stuk, 'Beoordeling per gemeente');
    const gepubliceerd = rijen('treden-gepubliceerd');
    expect(t.rijen).toHaveLength(gepubliceerd.length);
    const basis = (r: Readonly<Record<string, string>>, p: string): string => (r[`basis_${p}`] === 'koppelingstekort' || r[`koppelingstekort_${p}`] === 'ja' ? 'Koppelingstekort' : 'Totaalopgave');
    expect(cellen(t)).toEqual(gepubliceerd.map((r) => [
      r['gemeente'],
      ...halfjaren.flatMap((h) => [`trede ${r[tekst(h)] ?? ''}`, ...(tekst(h) >= '2023-2' ? [basis(r, tekst(h))] : [])]),
    ]));
    // a colour for everyone, and the text of the cell says the same
    for (const r of t.rijen) for (const c of r.filter((x) => alsTekst(x.inhoud).startsWith('trede'))) expect(c.kleur).toBeDefined();
  });
});

test('without a half-year asked: the last in which everyone has an outcome, and the one before', () => {
  expect(over().map(tekst)).toEqual(['2024-1', '2024-2']);
});

test('a half-year that is not there is named, with those that are', () => {
  expect(kiesHalfjaren(feiten, [periode(2021, 2)])).toMatchObject({ gelukt: false, fout: { code: 'HALFJAAR_NIET_GEVONDEN', perioden: [{ jaar: 2021, helft: 2 }] } });
  expect(kiesHalfjaren([], [])).toMatchObject({ fout: { code: 'GEEN_HALFJAAR' } });
});

test('the sentences on 2024-1', () => {
  const h = halfjaar(feiten, 2024, 1);
  expect(provinciezinnen(h, feitenVoor(feiten, h))).toEqual([
    'In de eerste helft van 2024 hebben de gemeenten in de provincie Utrecht samen 1.131 vergunninghouders gehuisvest. Dat is 78% van de taakstelling (1.459) en 56% van de totaalopgave (2.033).',
    'In de tweede helft van 2023 was dat 88% van de taakstelling en 68% van de totaalopgave: beide zijn nu lager.',
    'Op 1 januari 2024 was er een achterstand van 574; uit de cijfers volgt op 1 juli 2024 een achterstand van 902: de achterstand is toegenomen.',
  ]);
  expect(tellingzinnen(h)).toEqual([
    'Over de eerste helft van 2024 komen negen gemeenten op trede 1, twaalf op trede 2 en vijf op trede 3 uit.',
    'Na de tweede helft van 2023 stonden dertien gemeenten op trede 1 en dertien op trede 2.',
  ]);
  expect(tekortzinnen(h)).toEqual([
    'Drie gemeenten hadden op 1 april 2024 een koppelingstekort: Nieuwegein, Veenendaal en Woerden.',
    'Voor Nieuwegein, Veenendaal en Woerden werd het voorstel daardoor een lagere trede dan op de totaalopgave.',
    'Van alle andere gemeenten is niet bekend of er een koppelingstekort was.',
  ]);
  expect(verschilzin(h)).toMatch(/^Uit de cijfers van 2024-1 volgt op 1 juli 2024 een achterstand van 902, maar 2024-2 begint met een achterstand van 899: een verschil van 3\./);
});

test('the sentences on 2024-2: both sides of what differs', () => {
  const h = halfjaar(feiten, 2024, 2);
  expect(provinciezinnen(h, feitenVoor(feiten, h))[1]).toBe('In de eerste helft van 2024 was dat 78% van de taakstelling en 56% van de totaalopgave: beide zijn nu hoger.');
  expect(tellingzinnen(h)[0]).toBe('Over de tweede helft van 2024 komen acht gemeenten op trede 1, elf op trede 2, vijf op trede 3 en twee op trede 4 uit.');
  expect(overgangzinnen(h)).toEqual([
    'Elf gemeenten gaan omhoog. Van trede 1 naar trede 2: Houten, Montfoort, Nieuwegein, Soest en Woerden. Van trede 2 naar trede 3: Eemnes, Utrechtse Heuvelrug, Vijfheerenlanden en Wijk bij Duurstede. Van trede 3 naar trede 4: Amersfoort en Stichtse Vecht.',
    'Vijf gemeenten gaan omlaag. Van trede 2 naar trede 1: Bunnik, IJsselstein en Woudenberg. Van trede 3 naar trede 1: Leusden. Van trede 3 naar trede 2: Lopik.',
    'Tien gemeenten blijven staan. Op trede 1: Baarn, De Ronde Venen, Oudewater en Veenendaal. Op trede 2: Bunschoten, De Bilt, Renswoude, Rhenen en Zeist. Op trede 3: Utrecht.',
  ]);
});

test('one that rose beside one that fell: 2023-2 is not called better', () => {
  const h = halfjaar(feiten, 2023, 2);
  expect(provinciezinnen(h, feitenVoor(feiten, h))[1]).toBe('In de eerste helft van 2023 was dat 69% van de taakstelling en 76% van de totaalopgave: het deel van de taakstelling is nu hoger, dat van de totaalopgave lager.');
});

test('what the workbook does not know is said, not counted as none', () => {
  const h = halfjaar(feiten, 2022, 2);
  expect(tellingzinnen(h)[1]).toBe('Op welke trede zij daarvoor stonden, staat niet in de werkmap.');
  expect(overgangzinnen(h)).toEqual([]);
  expect(tekortzinnen(h)).toEqual(['Over koppelingen op 1 oktober 2022 staat niets in de werkmap.']);
});

test.each(RAPPORTEN)('the report on %s contradicts no published table, and most of what it says can be checked', (_, perioden) => {
  const { vondsten, gecontroleerd } = toets([{ naam: 'rapport', tekst: platteTekst(voortgangsrapportage(feiten, over(...perioden))) }], gepubliceerdeTabellen(gemeenten));
  expect(vondsten.filter((v) => v.code !== 'BEGINSTAND').map((v) => vondstTekst(v, 'nl'))).toEqual([]);
  expect(gecontroleerd).toBeGreaterThan(30);
});

test('the besluit on Lopik is printed, with the proposal and the reason', () => {
  const plat = platteTekst(voortgangsrapportage(feiten, over()));
  expect(plat).toContain('Lopik: besloten is trede 2; het voorstel was trede 3. Reden: Trede 2 staat in de tabel');
  expect(plat).toContain('Fictieve cijfers.');
});

test('with many half-years a document has several tables, none wider than a page, and every half-year once', () => {
  const oud = feiten.slice(0, 3).map((h) => ({ ...h, periode: vorige(vorige(vorige(h.periode))) }));
  const alle = [...oud, ...feiten];
  for (const n of [1, 2, 3, 5, 8]) {
    const halfjaren = alle.slice(-n);
    const tabellen = voortgangsrapportage(alle, halfjaren).blokken.flatMap((b) => (b.soort === 'tabel' ? [b] : []));
    for (const t of tabellen) expect(t.kop.length).toBeLessThanOrEqual(9);
    for (const naam of ['Beoordeling per gemeente', 'Gemeenten per trede']) {
      const deze = tabellen.filter((t) => t.bijschrift.startsWith(naam));
      expect(deze.length === 1).toBe(n <= 2);
      for (const h of halfjaren) expect(deze.filter((t) => t.kop.some((k) => k.startsWith(naam === 'Gemeenten per trede' ? 'Na' : 'Beoordeling') && k.includes(tekst(h))))).toHaveLength(1);
    }
  }
});
