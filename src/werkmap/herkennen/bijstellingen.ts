import { gelijk, type Periode } from '../../engine';
import { isBedrag, type Geduid, type Kolomcellen, type Kolomvraag } from './geduid';
import { isBijstelling, isVerwerkt, rolVan } from './taakstellingversies';

/** The figure that an adjustment is of, where it does not say that it was adjusted. */
const bijgesteld = (geduid: readonly Geduid[], kop: string): Pick<Extract<Kolomvraag, { code: 'BIJSTELLING_VRAAG' }>, 'naast' | 'soort'> | null => {
  const soort = isBijstelling(kop) ? 'taakstelling' : /realis|huisv/i.test(kop) ? 'realisatie' : 'beginstand';
  const soorten = soort === 'taakstelling' ? ['taakstelling', 'gecorrigeerdeTaakstelling', 'totaalopgave'] : [soort];
  const naast = geduid.find((g) => soorten.includes(g.betekenis.soort))?.kop.duiding;
  return naast === undefined || rolVan(naast) === 'bijgesteld' || (soort !== 'taakstelling' && /gecorr|correctie/i.test(naast.kop)) ? null : { naast: naast.kop, soort };
};

/** An adjustment beside a figure that does not say that it was adjusted: whether it still has to be counted, only the user can say. */
export const bijstellingen = (geduid: readonly Geduid[], p: Periode | null, cellen: Kolomcellen): readonly Kolomvraag[] =>
  geduid.flatMap(({ kop: { kolom, opgegeven, duiding: { soort, kop, perioden } } }): readonly Kolomvraag[] => {
    const elders = p !== null && perioden.length > 0 && !perioden.some((q) => gelijk(p, q));
    if (soort !== 'bijstelling' || opgegeven !== null || elders || isVerwerkt(kop) || !cellen(kolom).some(isBedrag)) return [];
    const van = bijgesteld(geduid, kop);
    return van === null ? [] : [{ code: 'BIJSTELLING_VRAAG', kop, kolom, ...van }];
  });

