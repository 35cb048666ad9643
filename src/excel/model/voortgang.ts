import { kaders } from '../../kaders';
import { kaartUtrecht } from '../../kaders/utrecht/kaart';
import { feitenOver, feitenVan, type Feiten } from '../../rapport/feiten/feiten';
import { voortgangblad } from '../../rapport/voortgang/blad';
import { metVorige } from '../../rapport/voortgang/kies';
import { beoordeelInStappen } from '../../werkmap/beoordelen/beoordeelWerkmap';
import { metAdem } from './adem';
import { Hindernisfout, type Excelwerk } from './excelwerk';
import type { Bevonden } from './lezer';
import type { Schrijver } from './schrijver';
import type { Halfjaarplek, Lezing } from './toestand';
import type { Werker } from './werk';

interface Gereedschap {
  readonly excel: Pick<Excelwerk, 'voegBladToe'>;
  readonly schrijver: Pick<Schrijver, 'voer' | 'rond'>;
  readonly adem: () => Promise<void>;
  readonly voortgang: Werker['voortgang'];
}

/** Of the whole workbook, whatever the user narrowed the assessment to: a report shows how things went. */
const feitenVanAlles = async ({ herkenning }: Lezing, adem: () => Promise<void>): Promise<Feiten> =>
  herkenning.gelukt ? feitenVan(await metAdem(beoordeelInStappen(herkenning.tabellen, kaders), adem), kaders) : [];

/** Makes the sheet with the progress report over a half-year and the one before it. Where there is a sheet of its name nothing is made. */
export const maakVoortgang = async ({ lezing, gelezen }: Bevonden, plek: Halfjaarplek, { excel, schrijver, adem, voortgang }: Gereedschap): Promise<void> => {
  const feiten = await feitenVanAlles(lezing, adem);
  const h = feitenOver(feiten, plek.periode);
  if (h === null) throw new Hindernisfout({ code: 'HALFJAAR_WEG', blad: plek.blad, periode: plek.periode });
  const nieuw = voortgangblad(feiten, metVorige(feiten, h), kaartUtrecht);
  const er = lezing.werkmap.bladen.find((b) => b.naam.toLowerCase() === nieuw.naam.toLowerCase());
  if (er !== undefined) throw new Hindernisfout({ code: 'BLAD_BESTAAT', blad: er.naam });
  const samenvatting = { wat: 'klaargezet', plekken: [{ blad: nieuw.naam, periode: plek.periode }], beoordeeld: h.gemeenten.length, nietTeBeoordelen: 0, treden: null } as const;
  const bronnen = lezing.herkenning.gelukt ? lezing.herkenning.tabellen.map((t) => t.blad.naam) : [];
  const { cellen, gewijzigd } = await schrijver.voer(samenvatting, () => excel.voegBladToe(nieuw, bronnen, gelezen, voortgang('rapporteren', 0.6, 1, true)), null);
  await schrijver.rond('rapporteren', { ...samenvatting, cellen, gewijzigd });
};
