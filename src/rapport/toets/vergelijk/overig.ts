import { beginPeildatum, eindPeildatum, isoDag, volgende, type Periode } from '../../../engine';
import type { Bewering } from '../beweringen';
import type { Cijfer } from '../tabellen';
import type { Celwaarde, Tabelzoeker } from '../zoeker';
import { bronVan } from './treden';
import { eenVan, KLOPT, ONBEKEND, strijdig, type Strijdig, type Uitslag } from './uitslag';

type Van<S extends Bewering['soort']> = Extract<Bewering, { soort: S }>;

/** Every figure that a cell can be: a taakstelling that was lowered has two, and a balance closes one half-year and opens the next. */
const alle = (t: Tabelzoeker, gemeente: string | null, periode: Periode, cijfer: Cijfer): readonly Celwaarde[] => [
  ...t.waarden({ gemeente, periode, cijfer }),
  ...(cijfer === 'eindstand' ? t.waarden({ gemeente, periode: volgende(periode), cijfer: 'beginstand' }) : []),
];

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
  const paren = wat.map((cijfer) => alle(t, b.gemeente, b.van, cijfer).flatMap((eerst) => alle(t, b.gemeente, b.naar, cijfer).map((nu) => ({ cijfer, eerst: eerst.waarde, nu: nu.waarde, bron: nu.rij.bron }))));
  const bekend = paren.flatMap((p) => p.slice(0, 1));
  const [eerste] = bekend;
  if (eerste === undefined) return ONBEKEND;
  // one reading that agrees is enough
  const anders = paren.filter((p) => p.length > 0 && p.every((x) => gingAnders(b.richting, x.eerst, x.nu))).flatMap((p) => p.slice(0, 1)).map(({ cijfer, eerst, nu }) => ({ cijfer, eerst, nu }));
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
  const paren = alle(t, b.gemeente, b.van, b.cijfer).flatMap((eerst) => alle(t, b.gemeente, b.naar, b.cijfer).map((nu) => ({ eerst: eerst.waarde, nu: nu.waarde, bron: nu.rij.bron })));
  const [eerste] = paren;
  if (eerste === undefined || paren.some((p) => p.eerst <= 0)) return ONBEKEND;
  const ernaast = paren.every(({ eerst, nu }) => Math.abs(nu / eerst - b.factor) > b.factor * SPELING);
  return ernaast ? strijdig({ code: 'VERHOUDING', cijfer: b.cijfer, van: b.van, naar: b.naar, factor: b.factor, ...eerste }) : KLOPT;
};

export const toetsVerschil = (b: Van<'verschil'>, t: Tabelzoeker): Uitslag =>
  eenVan(b.perioden, (periode) => {
    // a taakstelling that was lowered, or is with a herverdeling, has two
    const paren = alle(t, b.gemeente, periode, 'taakstelling').flatMap((taak) => alle(t, b.gemeente, periode, 'realisatie').map((gehuisvest) => ({ taakstelling: taak.waarde, realisatie: gehuisvest.waarde, bron: gehuisvest.rij.bron })));
    const laatste = paren[paren.length - 1];
    if (laatste === undefined) return ONBEKEND;
    return paren.some((p) => p.realisatie - p.taakstelling === b.aantal) ? KLOPT : strijdig({ code: 'VERSCHIL', gemeente: b.gemeente, periode, vermeld: b.aantal, ...laatste });
  });

/** "gedaald van 899 naar 906": by its own figures. */
export const toetsTegenrichting = ({ richting, eerst, nu }: Van<'tegenrichting'>): Uitslag => (gingAnders(richting, eerst, nu) && eerst !== nu ? strijdig({ code: 'TEGENRICHTING', richting, eerst, nu }) : KLOPT);

export const toetsTussendag = ({ periode, dag }: Van<'tussendag'>): Uitslag => {
  const binnen = isoDag(beginPeildatum(periode)) <= isoDag(dag) && isoDag(dag) <= isoDag(eindPeildatum(periode));
  return binnen ? KLOPT : strijdig({ code: 'TUSSENDAG', periode, vermeld: dag });
};

export const toetsPeildatum = (b: Van<'peildatum'>): Uitslag =>
  eenVan(b.perioden, (periode) => {
    const peildatum = eindPeildatum(periode);
    return peildatum.jaar === b.dag.jaar && peildatum.maand === b.dag.maand && peildatum.dag === b.dag.dag ? KLOPT : strijdig({ code: 'PEILDATUM', periode, vermeld: b.dag, peildatum });
  });
