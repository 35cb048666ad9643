import { kaders } from '../../kaders';
import { kaartUtrecht } from '../../kaders/utrecht/kaart';
import { feitenOver, feitenVan, type Feiten, type Halfjaarfeiten } from '../../rapport/feiten/feiten';
import { kaartblad } from '../../rapport/kaart/blad';
import { voortgangblad } from '../../rapport/voortgang/blad';
import { metVorige } from '../../rapport/voortgang/kies';
import { beoordeelInStappen } from '../../werkmap/beoordelen/beoordeelWerkmap';
import type { Nieuwblad } from '../../werkmap/schrijfplan';
import { metAdem } from './adem';
import { Hindernisfout, type Excelwerk } from './excelwerk';
import type { Bevonden } from './lezer';
import type { Schrijver } from './schrijver';
import type { Halfjaarplek, Lezing, Rapportblad } from './toestand';
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

const MAKERS: Readonly<Record<Rapportblad, (feiten: Feiten, h: Halfjaarfeiten) => Nieuwblad>> = {
  voortgang: (feiten, h) => voortgangblad(feiten, metVorige(feiten, h), kaartUtrecht),
  kaart: (_, h) => kaartblad(h, kaartUtrecht),
};

/** Makes a sheet that reports on a half-year. Where there is a sheet of its name nothing is made. */
export const maakRapportblad = async (soort: Rapportblad, { lezing, gelezen }: Bevonden, plek: Halfjaarplek, { excel, schrijver, adem, voortgang }: Gereedschap): Promise<void> => {
  const feiten = await feitenVanAlles(lezing, adem);
  const h = feitenOver(feiten, plek.periode);
  if (h === null) throw new Hindernisfout({ code: 'HALFJAAR_WEG', blad: plek.blad, periode: plek.periode });
  const nieuw = MAKERS[soort](feiten, h);
  const er = lezing.werkmap.bladen.find((b) => b.naam.toLowerCase() === nieuw.naam.toLowerCase());
  if (er !== undefined) throw new Hindernisfout({ code: 'BLAD_BESTAAT', blad: er.naam });
  const samenvatting = { wat: 'klaargezet', plekken: [{ blad: nieuw.naam, periode: plek.periode }], beoordeeld: h.gemeenten.length, nietTeBeoordelen: 0, treden: null } as const;
  const bronnen = lezing.herkenning.gelukt ? lezing.herkenning.tabellen.map((t) => t.blad.naam) : [];
  const { cellen, gewijzigd } = await schrijver.voer(samenvatting, () => excel.voegBladToe(nieuw, bronnen, gelezen, voortgang('rapporteren', 0.6, 1, true)), null);
  await schrijver.rond('rapporteren', { ...samenvatting, cellen, gewijzigd });
};
