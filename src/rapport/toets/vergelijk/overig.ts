import { beginPeildatum, eindPeildatum, isoDag, type Periode } from '../../../engine';
import type { Bewering } from '../beweringen';
import type { Cijfer } from '../tabellen';
import type { Tabelzoeker } from '../zoeker';
import { bronVan } from './treden';
import { eenVan, KLOPT, ONBEKEND, strijdig, type Strijdig, type Uitslag } from './uitslag';

type Van<S extends Bewering['soort']> = Extract<Bewering, { soort: S }>;

/** The last figure that counts for a cell: an earlier taakstelling is none. */
const laatste = (t: Tabelzoeker, gemeente: string | null, periode: Periode, cijfer: Cijfer) => t.waarden({ gemeente, periode, cijfer }, ['definitief'])[0] ?? null;

const gingAnders = (richting: Van<'vergelijking'>['richting'], eerst: number, nu: number): boolean => (richting === 'hoger' ? nu <= eerst : richting === 'lager' ? nu >= eerst : nu !== eerst);

/** "een verbetering" while one of the percentages fell; "lager" while it rose. */
export const toetsVergelijking = (b: Van<'vergelijking'>, t: Tabelzoeker): Uitslag => {
  if (typeof b.wat === 'object') {
    const { opTrede } = b.wat;
    const [eerst, nu] = [t.tel(b.van, (x) => x === opTrede), t.tel(b.naar, (x) => x === opTrede)];
    if (eerst === null || nu === null) return ONBEKEND;
    return gingAnders(b.richting, eerst, nu) ? strijdig({ code: 'VERGELIJKING', richting: b.richting, wat: b.wat, van: b.van, naar: b.naar, anders: [{ cijfer: null, eerst, nu }], bron: bronVan(t, b.naar) }) : KLOPT;
  }
  const wat: readonly Cijfer[] = b.wat === 'percentages' ? ['pctTaakstelling', 'pctTotaalopgave'] : [b.wat];
  const paren = wat.flatMap((cijfer) => {
    const [eerst, nu] = [laatste(t, b.gemeente, b.van, cijfer), laatste(t, b.gemeente, b.naar, cijfer)];
    return eerst === null || nu === null ? [] : [{ cijfer, eerst: eerst.waarde, nu: nu.waarde, bron: nu.rij.bron }];
  });
  const [eerste] = paren;
  if (eerste === undefined) return ONBEKEND;
  const anders = paren.filter((p) => gingAnders(b.richting, p.eerst, p.nu)).map(({ cijfer, eerst, nu }) => ({ cijfer, eerst, nu }));
  return anders.length === 0 ? KLOPT : strijdig({ code: 'VERGELIJKING', richting: b.richting, wat: b.wat, van: b.van, naar: b.naar, anders, bron: eerste.bron });
};

export const toetsHerverdeling = (b: Van<'herverdeling'>, t: Tabelzoeker): Uitslag => {
  const rijen = t.tabellen.cijfers.filter((r) => r.gemeente !== null && !b.behalve.includes(r.gemeente) && r.cijfers.herverdeling !== undefined && b.perioden.some((p) => p.jaar === r.periode.jaar && p.helft === r.periode.helft));
  if (rijen.length === 0) return ONBEKEND;
  return strijdig(
    ...rijen.flatMap((r): readonly Strijdig[] => {
      const tabel = r.cijfers.herverdeling ?? 0;
      return b.aantallen.includes(tabel) ? [] : [{ code: 'HERVERDELING', gemeente: r.gemeente ?? '', periode: r.periode, vermeld: b.aantallen, tabel, bron: r.bron }];
    }),
  );
};

/** "anderhalf keer" is said of what comes near it. */
const SPELING = 0.15;

export const toetsVerhouding = (b: Van<'verhouding'>, t: Tabelzoeker): Uitslag => {
  const [eerst, nu] = [laatste(t, b.gemeente, b.van, b.cijfer), laatste(t, b.gemeente, b.naar, b.cijfer)];
  if (eerst === null || nu === null || eerst.waarde <= 0) return ONBEKEND;
  const ernaast = Math.abs(nu.waarde / eerst.waarde - b.factor) > b.factor * SPELING;
  return ernaast ? strijdig({ code: 'VERHOUDING', cijfer: b.cijfer, van: b.van, naar: b.naar, factor: b.factor, eerst: eerst.waarde, nu: nu.waarde, bron: nu.rij.bron }) : KLOPT;
};

export const toetsTussendag = ({ periode, dag }: Van<'tussendag'>): Uitslag => {
  const binnen = isoDag(beginPeildatum(periode)) <= isoDag(dag) && isoDag(dag) <= isoDag(eindPeildatum(periode));
  return binnen ? KLOPT : strijdig({ code: 'TUSSENDAG', periode, vermeld: dag });
};

export const toetsPeildatum = (b: Van<'peildatum'>): Uitslag =>
  eenVan(b.perioden, (periode) => {
    const peildatum = eindPeildatum(periode);
    return peildatum.jaar === b.dag.jaar && peildatum.maand === b.dag.maand && peildatum.dag === b.dag.dag ? KLOPT : strijdig({ code: 'PEILDATUM', periode, vermeld: b.dag, peildatum });
  });
