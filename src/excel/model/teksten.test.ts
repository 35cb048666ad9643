import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Besluitbezwaar } from '../../werkmap/besluiten';
import type { Hindernis } from './hindernis';
import { ontleedPlaats } from './plaatsen';
import { ontleedAdres } from './plek';
import { hindernisTekst } from './teksten';

const periode = { jaar: 2024, helft: 2 } as const;

const BEZWAREN: readonly Besluitbezwaar[] = [
  { code: 'STAAT_ELDERS', plaatsen: ["'2024-II'!H5", "'IBT-besluiten'!C2"] },
  { code: 'ANDERE_KOPPEN', blad: 'Blad1', koppen: ['Gemeente', 'Halfjaar'] },
  { code: 'GEEN_KOLOM', blad: 'Blad1', kolom: 'Tot' },
  { code: 'BLAD_VERBORGEN', blad: 'Blad1' },
  { code: 'CEL_BEZET', blad: 'Blad1', cel: 'C5' },
  { code: 'FORMULE', blad: 'Blad1', cel: 'C5' },
  { code: 'INTUSSEN_ANDERS', gemeente: 'Zeist', periode },
  { code: 'LEEST_ANDERS', gemeente: 'Zeist', periode },
];

const ALLE: { readonly [C in Hindernis['code']]: ReadonlyArray<Extract<Hindernis, { readonly code: C }>> } = {
  BLAD_BEVEILIGD: [{ code: 'BLAD_BEVEILIGD', blad: 'Blad1' }],
  FILTER_VERBERGT: [{ code: 'FILTER_VERBERGT', blad: 'Blad1', rijen: 1 }, { code: 'FILTER_VERBERGT', blad: 'Blad1', rijen: 1200 }],
  SAMENGEVOEGD: [{ code: 'SAMENGEVOEGD', blad: 'Blad1', cel: 'C5' }],
  CEL_WORDT_BEWERKT: [{ code: 'CEL_WORDT_BEWERKT' }],
  ALLEEN_LEZEN: [{ code: 'ALLEEN_LEZEN' }],
  TUSSENTIJDS_GEWIJZIGD: [{ code: 'TUSSENTIJDS_GEWIJZIGD', blad: 'Blad1' }],
  TERUGGELEZEN_ANDERS: [{ code: 'TERUGGELEZEN_ANDERS', blad: 'Blad1', cel: 'C5', geschreven: '3', gevonden: '2', blijft: false }, { code: 'TERUGGELEZEN_ANDERS', blad: 'IBT-besluiten', cel: 'D2', geschreven: 'mei 2024', gevonden: '45413', blijft: true }],
  NIET_TERUGGEZET: [{ code: 'NIET_TERUGGEZET', blad: 'Blad1' }],
  BLAD_WEG: [{ code: 'BLAD_WEG', blad: 'Blad1' }],
  BLAD_VERBORGEN: [{ code: 'BLAD_VERBORGEN', blad: 'Blad1' }],
  HALFJAAR_WEG: [{ code: 'HALFJAAR_WEG', blad: 'Blad1', periode }],
  TE_GROOT: [{ code: 'TE_GROOT' }],
  TE_DRUK: [{ code: 'TE_DRUK' }],
  HERSTEL_BOTST: [{ code: 'HERSTEL_BOTST', blad: 'Blad1', cel: 'C5', aantal: 1 }, { code: 'HERSTEL_BOTST', blad: 'Blad1', cel: 'C5', aantal: 3 }],
  NIETS_TE_BEOORDELEN: [{ code: 'NIETS_TE_BEOORDELEN' }],
  NIETS_TE_HERSTELLEN: [{ code: 'NIETS_TE_HERSTELLEN' }],
  GEANNULEERD: [{ code: 'GEANNULEERD' }],
  VASTGEZET: [{ code: 'VASTGEZET', blad: 'Blad1', periode }],
  VASTGEZET_BLAD_WEG: [{ code: 'VASTGEZET_BLAD_WEG', blad: 'Blad1', periode }],
  NIET_BEOORDEELD: [{ code: 'NIET_BEOORDEELD', blad: 'Blad1', periode }],
  VASTZETTEN_LOOPT: [{ code: 'VASTZETTEN_LOOPT', blad: 'Blad1', periode }],
  VASTZETTEN_ANDERS: [{ code: 'VASTZETTEN_ANDERS', blad: 'Blad1', periode, cel: 'C5', aantal: 1 }, { code: 'VASTZETTEN_ANDERS', blad: 'Blad1', periode, cel: 'C5', aantal: 3 }],
  VASTZETTEN_FOUT: [{ code: 'VASTZETTEN_FOUT', blad: 'Blad1', periode, cel: 'C5' }],
  VASTZETTEN_HALF: [{ code: 'VASTZETTEN_HALF', blad: 'Blad1', periode }],
  DEEL_NIET_GELADEN: [{ code: 'DEEL_NIET_GELADEN' }],
  BESTAND_KAN_NIET: [{ code: 'BESTAND_KAN_NIET' }],
  BESTAND_TE_GROOT: [{ code: 'BESTAND_TE_GROOT', bytes: 27_000_000, hoogstens: 26_214_400 }],
  BESTAND_GEWEIGERD: [{ code: 'BESTAND_GEWEIGERD', tekst: 'Internal Error' }],
  KEUZE_NIET_TE_BEWAREN: [{ code: 'KEUZE_NIET_TE_BEWAREN' }],
  NIET_GEVOLGD: [{ code: 'NIET_GEVOLGD' }],
  ONVERWACHT: [{ code: 'ONVERWACHT', tekst: 'TypeError' }],
  CORRECTIE_ANDERS: [{ code: 'CORRECTIE_ANDERS', blad: 'Blad1', cel: 'C5' }],
  CORRECTIE_LEEST_ANDERS: [{ code: 'CORRECTIE_LEEST_ANDERS', verschil: { code: 'LEEST_ANDERS', gemeente: 'Lopik', periode } }],
  BLAD_BESTAAT: [{ code: 'BLAD_BESTAAT', blad: 'IBT-besluiten' }],
  BESLUIT_GEWEIGERD: BEZWAREN.map((bezwaar) => ({ code: 'BESLUIT_GEWEIGERD', bezwaar })),
  LOGBOEK_NIET_BIJGEWERKT: (['beveiligd', 'andere kop', 'geen naam', 'anders'] as const).flatMap((waarom) => [0, 1, 3].map((regels) => ({ code: 'LOGBOEK_NIET_BIJGEWERKT', blad: 'IBT-logboek', waarom, regels, bewaard: regels === 3 }))),
  LOGNAAM_NODIG: [{ code: 'LOGNAAM_NODIG', blad: 'IBT-logboek' }],
  CEL_DATUMOPMAAK: [{ code: 'CEL_DATUMOPMAAK', blad: 'Blad1', cel: 'C5' }],
  WERKMAP_BEVEILIGD: [{ code: 'WERKMAP_BEVEILIGD' }],
  VOORBEREIDING_ANDERS: [{ code: 'VOORBEREIDING_ANDERS' }],
  NIEUW_BLAD_GEWIJZIGD: [{ code: 'NIEUW_BLAD_GEWIJZIGD', blad: 'Blad1', cel: 'C5' }],
  NIEUW_BLAD_DRAAGT: [1, 3].map((aantal) => ({ code: 'NIEUW_BLAD_DRAAGT', blad: 'Blad1', wat: (['vorm', 'grafiek', 'draaitabel', 'opmerking', 'opmaakregel', 'naam', 'validatie'] as const).map((soort) => ({ soort, aantal })) })),
  NIEUW_BLAD_GENOEMD: [{ code: 'NIEUW_BLAD_GENOEMD', blad: 'Blad1', door: 'Overzicht!B2' }],
  INSTELLINGEN_ONLEESBAAR: [{ code: 'INSTELLINGEN_ONLEESBAAR' }],
  EXCEL_WEIGERT: [{ code: 'EXCEL_WEIGERT', tekst: 'GeneralException' }],
};

const alle = Object.values(ALLE).flatMap((h): readonly Hindernis[] => h);

test.each(alle.map((h) => [JSON.stringify(h), h] as const))('%s says where and what to do, in both languages', (_, hindernis) => {
  for (const taal of ['nl', 'en'] as const) {
    const tekst = hindernisTekst(hindernis, taal);
    expect(tekst).not.toMatch(/undefined|null|NaN|\[object|\.\.|^\s|\s$| {2}|\( /);
    for (const waar of ['blad', 'cel'] as const) if (waar in hindernis) expect(tekst).toContain((hindernis as unknown as Record<string, string>)[waar]);
  }
  expect(hindernisTekst(hindernis, 'nl')).not.toBe(hindernisTekst(hindernis, 'en'));
});

test('no two read the same', () => {
  expect(new Set(alle.map((h) => hindernisTekst(h, 'nl'))).size).toBe(alle.length);
});

const SRC = path.resolve(__dirname, '..');
const bronnen = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((b) => /\.tsx?$/.test(b) && !/\.test\.ts$|hindernis\.ts$/.test(b))
  .map((b) => readFileSync(path.join(SRC, b), 'utf8'))
  .join('\n');

test.each(Object.keys(ALLE))('%s is made somewhere', (code) => {
  expect(bronnen).toContain(`code: '${code}'`);
});

test.each(alle.filter((h) => !/^VASTZETTEN|^VASTGEZET|^NIET_BEOORDEELD/.test(h.code)).map((h) => [h.code, h] as const))('%s is said of whatever work it stands in the way of', (_, hindernis) => {
  expect(hindernisTekst(hindernis, 'nl')).not.toMatch(/[Tt]ijdens het beoordelen|en beoordeel (?:opnieuw|daarna)/);
});

test('numbers and plurals', () => {
  const filter = (rijen: number): string => hindernisTekst({ code: 'FILTER_VERBERGT', blad: 'B', rijen }, 'nl');
  expect(filter(1)).toMatch(/^Een filter op blad “B” verbergt een rij\. /);
  expect(filter(1200)).toMatch(/^Een filter op blad “B” verbergt 1\.200 rijen\. /);
  expect(hindernisTekst({ code: 'HERSTEL_BOTST', blad: 'B', cel: 'C5', aantal: 1 }, 'nl')).toMatch(/is een cel door iemand gewijzigd \(C5 op blad “B”\), of de gemeente of de kop ervan heet nu anders\. Die blijft zoals zij is;/);
});

test('a place as recognition writes it is a sheet and a cell', () => {
  expect(ontleedPlaats("'2024-1'!C7")).toEqual({ blad: '2024-1', rij: 6, kolom: 2 });
  expect(ontleedPlaats("'Cijfers ''24'!AA10:AC12")).toEqual({ blad: "Cijfers '24", rij: 9, kolom: 26 });
  expect(ontleedPlaats('Blad1!$B$2')).toEqual({ blad: 'Blad1', rij: 1, kolom: 1 });
  expect(ontleedPlaats('Blad1')).toBeNull();
  expect(ontleedAdres('7')).toBeNull();
  expect(ontleedAdres('C0')).toBeNull();
});
