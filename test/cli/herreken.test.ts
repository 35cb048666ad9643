import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { VERSIE } from '../../src/engine';
import { LOGBOEKKOPPEN } from '../../src/werkmap/logboek';
import { maakXlsx } from '../../voorbeelden/maker';
import { bladenVan, draai, KOP, nieuweMap, schrijf } from './draai';

type Cel = string | number | null;
const RIJEN = [[...KOP, 'Besluit trede 2024-I'], ['Lopik', 2, 17, 16, 7, 2], ['Soest', 1, 0, 50, 52, null]] as const;
const LOPIK = 1;

/** The lines that an assessment of Lopik (trede 3, besluit 2) and Soest (trede 1) gives. */
const regels = async (): Promise<Cel[][]> => {
  const map = schrijf('cijfers.xlsx', RIJEN);
  await draai(map, 'cijfers.xlsx', '--logboek', 'A. de Vries');
  const blad = bladenVan(path.join(map, 'cijfers-beoordeeld.xlsx')).find((b) => b.naam === 'IBT-logboek');
  return (blad?.cellen ?? []).map((rij) => LOGBOEKKOPPEN.map((_, i) => (rij?.[i] ?? null) as Cel));
};

/** A workbook with nothing but a log, in which one cell was changed. */
const metLog = async (verander: (rijen: Cel[][]) => void = () => undefined): Promise<string> => {
  const rijen = await regels();
  verander(rijen);
  const map = nieuweMap();
  writeFileSync(path.join(map, 'log.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: 'IBT-logboek', rijen }] }));
  return map;
};

const kolom = (naam: (typeof LOGBOEKKOPPEN)[number]): number => LOGBOEKKOPPEN.indexOf(naam);

const metBewijs = (verander: (bewijs: string) => string) => (rijen: Cel[][]): void => {
  const rij = rijen[LOPIK];
  if (rij === undefined) throw new Error('no line');
  rij[kolom('Bewijs')] = verander(String(rij[kolom('Bewijs')]));
};

const cel = (naam: (typeof LOGBOEKKOPPEN)[number], waarde: Cel) => (rijen: Cel[][]): void => { (rijen[LOPIK] ?? [])[kolom(naam)] = waarde; };

const beide = (eerst: (rijen: Cel[][]) => void, naam: (typeof LOGBOEKKOPPEN)[number], waarde: Cel) => (rijen: Cel[][]): void => { eerst(rijen); cel(naam, waarde)(rijen); };

test('every assessment in the log is done again, without the figures; the besluit beside it is none', async () => {
  const { code, uit, fout } = await draai(await metLog(), 'log.xlsx', '--herreken');
  expect(uit).toBe(`Logboek opnieuw berekend · blad IBT-logboek · met versie ${VERSIE}\n2 beoordelingen in het logboek; alle geven hetzelfde, met dezelfde versie en hetzelfde beleidskader.\nEén correctie of besluit in het logboek; alles sluit aan.`);
  expect([code, fout]).toEqual([0, '']);
});

test.each<[string, (rijen: Cel[][]) => void, 0 | 1, string]>([
  ['another version is named and the trede stands', beide(metBewijs((b) => b.replace(`"versie":"${VERSIE}"`, '"versie":"0.0.9"')), 'Versie', '0.0.9'), 0, `(2026-02-01 09:30:00 UTC): trede 3, zoals toen; toen met versie 0.0.9, nu met ${VERSIE}.`],
  ['a kader that was changed is named', metBewijs((b) => b.replace(/"kaderhash":"[^"]*"/, '"kaderhash":"0"')), 0, 'trede 3, zoals toen; beleidskader utrecht-2024 is sindsdien gewijzigd.'],
  ['another kader is named', beide(metBewijs((b) => b.replace('"kader":"utrecht-2024"', '"kader":"ander"')), 'Kader', 'ander'), 0, 'beleidskader toen ander, nu utrecht-2024.'],
  ['figures that give another trede', metBewijs((b) => b.replace('"realisatie":7', '"realisatie":33')), 1, 'was trede 3, is nu trede 1, met dezelfde versie en hetzelfde beleidskader. Die geven altijd hetzelfde: het bewijs of de regel is gewijzigd.'],
  ['a receipt that was cut off', metBewijs((b) => b.slice(0, 40)), 1, 'het bewijs is niet te lezen.'],
  ['a receipt of someone else', metBewijs((b) => b.replace('"gemeente":"Lopik"', '"gemeente":"Baarn"')), 1, 'de regel zegt iets anders dan haar bewijs: Gemeente “Lopik”, in het bewijs “Baarn”. Een van beide is gewijzigd; zet terug wat er stond'],
  ['a line that was changed', cel('Trede na', 2), 1, 'haar bewijs: Trede na “2”, in het bewijs “3”.'],
  ['a line whose new trede was changed', cel('Nieuw', 4), 1, 'haar bewijs: Nieuw “4”, in het bewijs “3”.'],
  ['a version that was changed', cel('Versie', '0.0.9'), 1, `haar bewijs: Versie “0.0.9”, in het bewijs “${VERSIE}”.`],
  ['a kader that was changed in the line, and emptied', cel('Kader', null), 1, 'haar bewijs: Kader leeg, in het bewijs “utrecht-2024”.'],
  ['a receipt of no kader', metBewijs((b) => b.replace('"kader":"utrecht-2024"', '"kader":null')), 1, 'haar bewijs: Kader “utrecht-2024”, in het bewijs leeg.'],
  ['a receipt that was taken away', metBewijs(() => ''), 1, 'de regel zegt trede 3, maar het bewijs ontbreekt: dat is niet opnieuw te berekenen. Zet het terug'],
  ['a receipt and the trede that were taken away', beide(metBewijs(() => ''), 'Trede na', null), 1, 'de regel zegt trede 3, maar het bewijs ontbreekt'],
  ['nothing to assess: no trede and no receipt', beide(beide(metBewijs(() => ''), 'Trede na', null), 'Nieuw', null), 0, 'de regel geeft geen trede en heeft geen bewijs: toen was er niets te beoordelen.'],
])('%s', async (_, verander, afloop, zin) => {
  const { code, uit } = await draai(await metLog(verander), 'log.xlsx', '--herreken');
  expect(code).toBe(afloop);
  expect(uit).toContain('2 beoordelingen in het logboek; één geeft hetzelfde');
  expect(uit.replace(/\s+/g, ' ')).toContain('rij 2 · Lopik 2024-1 (2026-02-01 09:30:00 UTC): ');
  expect(uit.replace(/\s+/g, ' ')).toContain(zin);
});

test('a row that is no line any more is named', async () => {
  const { code, fout } = await draai(await metLog((rijen) => { (rijen[LOPIK] ?? [])[kolom('Halfjaar')] = 'toen'; }), 'log.xlsx', '--herreken');
  expect([code, fout]).toEqual([1, 'Logboek: op blad “IBT-logboek” is rij 2 niet als logregel te lezen. Zij blijft staan en telt niet mee.']);
});

test('as JSON', async () => {
  const { code, uit } = await draai(await metLog(metBewijs((b) => b.replace('"realisatie":7', '"realisatie":33'))), 'log.xlsx', '--herreken', '--json');
  expect(code).toBe(1);
  const document = JSON.parse(uit) as { readonly versie: string; readonly blad: string; readonly onleesbareRijen: readonly number[]; readonly regels: readonly unknown[] };
  expect([document.versie, document.blad, document.onleesbareRijen]).toEqual([VERSIE, 'IBT-logboek', []]);
  expect(document.regels).toEqual([
    { rij: 2, tijdstip: '2026-02-01 09:30:00 UTC', gemeente: 'Lopik', periode: '2024-1', toen: 3, staat: false, uitkomst: 'anders', nu: 1, verschillen: [{ code: 'UITKOMST', toen: 3, nu: 1 }], melding: 'was trede 3, is nu trede 1, met dezelfde versie en hetzelfde beleidskader. Die geven altijd hetzelfde: het bewijs of de regel is gewijzigd. Zet terug wat er stond uit een eerdere versie van de werkmap' },
    { rij: 4, tijdstip: '2026-02-01 09:30:00 UTC', gemeente: 'Soest', periode: '2024-1', toen: 1, staat: true, uitkomst: 'gelijk', nu: 1, melding: 'trede 1, zoals toen' },
  ]);
});

test('without a log, or with a sheet that is none, there is nothing to do again', async () => {
  const map = schrijf('cijfers.xlsx', RIJEN);
  const zonder = await draai(map, 'cijfers.xlsx', '--herreken');
  expect([zonder.code, zonder.fout]).toEqual([2, 'In deze werkmap is geen blad “IBT-logboek”: er is niets om opnieuw te berekenen. Met --logboek "uw naam" begint u er een.\nEr is niets geschreven.']);
  writeFileSync(path.join(map, 'ander.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: 'IBT-logboek', rijen: [['Datum', 'Wie']] }] }));
  const ander = await draai(map, 'ander.xlsx', '--herreken');
  expect([ander.code, ander.fout]).toEqual([2, 'Blad “IBT-logboek” heeft niet de koppen van het logboek. Geef dat blad een andere naam, of zet de koppen terug; er wordt niet overheen geschreven.\nEr is niets geschreven.']);
});

test('it goes together with nothing that assesses or writes', async () => {
  const { code, fout } = await draai(nieuweMap(), 'log.xlsx', '--herreken', '--periode', '2024-1', '--logboek', 'A');
  expect(code).toBe(2);
  expect(fout.split('\n').filter((r) => r.includes('--herreken:'))).toEqual(['--periode gaat niet samen met --herreken: dat leest alleen het logboek en schrijft niets.', '--logboek gaat niet samen met --herreken: dat leest alleen het logboek en schrijft niets.']);
});
