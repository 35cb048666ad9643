import type { BeoordeeldeTabel } from '../../werkmap/beoordelen/beoordeelWerkmap';
import { zoekAfwijking } from '../../werkmap/plannen/staand';
import { planWaarden } from '../../werkmap/plannen/waarden';
import { inEens } from '../../werkmap/stappen';
import { Hindernisfout } from './excelwerk';
import { isPlek, opBladen, plekVan } from './halfjaarplek';
import type { Bevonden, Lezer } from './lezer';
import type { Logwerker } from './logboek';
import { vatSamen, type Schrijver } from './schrijver';
import type { Werker } from './werk';

const celVan = (plaats: string): string => plaats.slice(plaats.lastIndexOf('!') + 1);

export interface Vastzetter {
  readonly zetVast: (t: BeoordeeldeTabel, bevonden: Bevonden, zoalsHetStaat: boolean, log: Logwerker | null) => Promise<void>;
}

/** Fixes a half-year: what our formulas show becomes what the cells hold, and nothing is reckoned anew. */
export const maakVastzetter = (lezer: Lezer, schrijver: Schrijver, { zet }: Pick<Werker, 'zet'>): Vastzetter => ({
  zetVast: async (t, bevonden, zoalsHetStaat, log) => {
    const plek = plekVan(t);
    const { plan, fout } = planWaarden(t);
    if (fout !== null) throw new Hindernisfout({ code: 'VASTZETTEN_FOUT', ...plek, cel: celVan(fout) });
    if (plan === null) throw new Hindernisfout({ code: 'NIET_BEOORDEELD', ...plek });
    const anders = inEens(zoekAfwijking(t));
    if (anders !== null && !zoalsHetStaat) throw new Hindernisfout({ code: 'VASTZETTEN_ANDERS', ...plek, cel: celVan(anders.plaats), aantal: anders.aantal });
    const samenvatting = vatSamen('vastgezet', [t], bevonden, [plan]);
    const [vast = plek] = opBladen([plek], bevonden.gelezen.bladen);
    const mee = (await log?.vast(bevonden, t, zoalsHetStaat)) ?? null;
    const { cellen, gewijzigd } = await schrijver.schrijf('vastzetten', [plan], samenvatting, bevonden, mee);
    await lezer.bewaar((nu) => ({ ...nu, vastgezet: [...nu.vastgezet.filter((v) => !isPlek(v, vast)), vast] })).catch((e: unknown) => {
      throw cellen === 0 ? e : new Hindernisfout({ code: 'VASTZETTEN_HALF', ...plek });
    });
    // the half-year after builds on what was fixed, which is not what was read
    if (anders !== null) zet({ lezingOud: true });
    // what is fixed is not taken back: releasing and assessing is
    schrijver.vergeet();
    schrijver.meldGedaan({ ...samenvatting, cellen, gewijzigd });
  },
});
