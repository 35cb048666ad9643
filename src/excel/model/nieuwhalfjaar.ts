import { kaders } from '../../kaders';
import { beoordeelInStappen } from '../../werkmap/beoordelen/beoordeelWerkmap';
import type { Circulaire } from '../../werkmap/circulaire';
import { bereidInStappen, type Voorbereid, type Voorbereiding } from '../../werkmap/nieuwhalfjaar';
import type { Stappen } from '../../werkmap/stappen';
import type { Keuzes } from '../../werkmap/tabel';
import { metAdem } from './adem';
import { GEMEENTEN } from './beoordeling';
import { Hindernisfout, type Excelwerk } from './excelwerk';
import type { Bevonden, Lezer } from './lezer';
import type { Schrijver } from './schrijver';
import type { Halfjaarvraag, Lezing } from './toestand';
import type { Werker } from './werk';

/** The half-year after the last one of the workbook, whatever the user narrowed the assessment to. */
export function* bereidInBeurten({ werkmap, herkenning }: Pick<Lezing, 'werkmap' | 'herkenning'>, keuzes: Keuzes, circulaire: Circulaire | null): Stappen<Voorbereiding> {
  if (!herkenning.gelukt) return { gelukt: false, fouten: [{ code: 'GEEN_HALFJAAR' }] };
  const { tabellen } = herkenning;
  const beoordeling = yield* beoordeelInStappen(tabellen, kaders);
  return yield* bereidInStappen({ werkmap, tabellen, beoordeling, circulaire, kaders, gemeenten: GEMEENTEN, keuzes });
}

/** The same of the workbook as it is now. Throws where that is not what the user looked at: then nothing is made. */
const planHalfjaar = async ({ lezing, instellingen }: Bevonden, { circulaire, voorbereid }: Halfjaarvraag, adem: () => Promise<void>): Promise<Voorbereid> => {
  const v = await metAdem(bereidInBeurten(lezing, instellingen?.keuzes ?? {}, circulaire), adem);
  const bezet = v.gelukt ? undefined : v.fouten.find((f) => f.code === 'NAAM_BEZET');
  if (bezet !== undefined) throw new Hindernisfout({ code: 'BLAD_BESTAAT', blad: bezet.blad });
  if (!v.gelukt || JSON.stringify(v) !== JSON.stringify(voorbereid)) throw new Hindernisfout({ code: 'VOORBEREIDING_ANDERS' });
  return v;
};

interface Gereedschap {
  readonly excel: Pick<Excelwerk, 'voegBladToe'>;
  readonly schrijver: Pick<Schrijver, 'voer' | 'schrijf' | 'rond'>;
  readonly lezer: Pick<Lezer, 'schrijft'>;
  readonly adem: () => Promise<void>;
  readonly voortgang: Werker['voortgang'];
}

/** Makes the half-year that the user looked at: its sheet, or its rows below a long table. */
export const maakHalfjaar = async (bevonden: Bevonden, vraag: Halfjaarvraag, { excel, schrijver, lezer, adem, voortgang }: Gereedschap): Promise<void> => {
  const { nieuw, plan, blad, naar, rijen } = await planHalfjaar(bevonden, vraag, adem);
  const samenvatting = { wat: 'klaargezet', plekken: [{ blad, periode: naar }], beoordeeld: rijen.length, nietTeBeoordelen: 0, treden: null } as const;
  const { herkenning } = bevonden.lezing;
  const bronnen = herkenning.gelukt ? herkenning.tabellen.map((t) => t.blad.naam) : [];
  const { cellen, gewijzigd } = nieuw === null
    ? await schrijver.schrijf('klaarmaken', plan === null ? [] : [plan], samenvatting, bevonden, null)
    : await schrijver.voer(samenvatting, () => excel.voegBladToe(nieuw, bronnen, bevonden.gelezen, voortgang('klaarmaken', 0.6, 1, true)), null);
  // what stands below a table from now on is the user's
  lezer.schrijft(blad, []);
  await schrijver.rond('klaarmaken', { ...samenvatting, cellen, gewijzigd });
};
