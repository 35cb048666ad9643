import { vorige, type Bron, type Periode, type Trede } from '../../../engine';
import type { Bewering } from '../beweringen';
import type { Beweging, Wie } from '../beweringen/soorten';
import type { Tabeltrede } from '../vondst';
import type { Tabelzoeker } from '../zoeker';
import { eenVan, KLOPT, ONBEKEND, strijdig, type Strijdig, type Uitslag } from './uitslag';

type Van<S extends Bewering['soort']> = Extract<Bewering, { soort: S }>;

/** Where the treden of a half-year, or their counts, are published. */
export const bronVan = (t: Tabelzoeker, p: Periode): Bron => {
  const gelijk = (x: { readonly periode: Periode }) => x.periode.jaar === p.jaar && x.periode.helft === p.helft;
  return t.treden(p)[0]?.bron ?? t.tabellen.tellingen.find(gelijk)?.bron ?? { titel: '', vindplaats: '' };
};

const tredeIn = (t: Tabelzoeker, gemeente: string, p: Periode): Tabeltrede | null => {
  const rij = t.plaatsing(gemeente, p);
  return rij === null ? null : { periode: p, trede: rij.trede, bron: rij.bron };
};

/** The names that are meant: a group is read from the table. */
export const namenVan = (wie: Wie, p: Periode, t: Tabelzoeker): readonly string[] => {
  if (!('groep' in wie)) return wie;
  return wie.groep === 'koppelingstekort' ? (t.tekorten(p) ?? []) : t.treden(p).filter((r) => r.trede === wie.trede).map((r) => r.gemeente);
};

/** Who is on these treden; `null` where no table has all, or all of the half-year before where that matters. */
const opTreden = ({ trede, tot, wijze, van }: Pick<Van<'telling'>, 'trede' | 'tot' | 'wijze' | 'van'>, periode: Periode, t: Tabelzoeker): readonly string[] | null => {
  const past = (x: Trede): boolean => x >= trede && x <= tot;
  if (t.treden(periode).length === 0 || (wijze !== 'staan' && t.treden(vorige(periode)).length === 0)) return null;
  const eerst = (gemeente: string): Trede => t.plaatsing(gemeente, vorige(periode))?.trede ?? 0;
  return t.treden(periode).filter((r) => past(r.trede) && (wijze === 'staan' || past(eerst(r.gemeente)) === (wijze === 'gebleven')) && (van === null || eerst(r.gemeente) === van)).map((r) => r.gemeente);
};

export const toetsTelling = (b: Van<'telling'>, t: Tabelzoeker): Uitslag =>
  eenVan(b.perioden, (periode) => {
    const vermeld = b.aantal === 'alle' ? t.tel(periode, () => true) : b.aantal;
    const geteld = b.wijze === 'staan' ? t.tel(periode, (x) => x >= b.trede && x <= b.tot) : (opTreden(b, periode, t)?.length ?? null);
    if (geteld === null || vermeld === null) return ONBEKEND;
    return geteld === vermeld ? KLOPT : strijdig({ code: 'TELLING', periode, trede: b.trede, tot: b.tot, wijze: b.wijze, vermeld, geteld, bron: bronVan(t, periode) });
  });

export const toetsPrecies = ({ perioden, namen, op }: Van<'precies'>, t: Tabelzoeker): Uitslag =>
  eenVan(perioden, (periode) => {
    const binnen = op === 'koppelingstekort' ? t.tekorten(periode) : opTreden(op, periode, t);
    if (binnen === null) return ONBEKEND;
    const tabel = op !== 'koppelingstekort' && op.buiten ? t.treden(periode).map((r) => r.gemeente).filter((g) => !binnen.includes(g)) : binnen;
    const zelfde = tabel.length === new Set(namen).size && namen.every((naam) => tabel.includes(naam));
    return zelfde ? KLOPT : strijdig({ code: 'PRECIES', periode, op, genoemd: namen, tabel, bron: bronVan(t, periode) });
  });

export const toetsTekorttelling = (b: Van<'tekorttelling'>, t: Tabelzoeker): Uitslag =>
  eenVan(b.perioden, (periode) => {
    const tekorten = t.tekorten(periode);
    if (tekorten === null) return ONBEKEND;
    const geteld = b.zonder ? t.treden(periode).map((r) => r.gemeente).filter((g) => !tekorten.includes(g)) : tekorten;
    return geteld.length === b.aantal ? KLOPT : strijdig({ code: 'TEKORTTELLING', periode, zonder: b.zonder, vermeld: b.aantal, geteld, bron: bronVan(t, periode) });
  });

export const toetsZonderTrede = (b: Van<'zonder trede'>, t: Tabelzoeker): Uitslag =>
  eenVan(b.perioden, (periode) => {
    const geteld = t.zonderTrede(periode);
    return geteld === null ? ONBEKEND : geteld === b.aantal ? KLOPT : strijdig({ code: 'ZONDER_TREDE', periode, vermeld: b.aantal, geteld, bron: bronVan(t, periode) });
  });

export const toetsTekortaantal = (b: Van<'tekortaantal'>, t: Tabelzoeker): Uitslag =>
  eenVan(b.perioden, (periode) => {
    const rij = t.plaatsing(b.gemeente, periode);
    if (rij === null) return ONBEKEND;
    if (rij.tekort !== undefined) return rij.tekort === b.aantal ? KLOPT : strijdig({ code: 'TEKORTAANTAL', gemeente: b.gemeente, periode, vermeld: b.aantal, tabel: rij.tekort, bron: rij.bron });
    // a table that does not say how many can still say that there was none
    return rij.basis !== 'totaalopgave' || b.aantal === 0 ? ONBEKEND : strijdig({ code: 'TEKORT', gemeente: b.gemeente, periode, vermeld: 'koppelingstekort', tabel: rij.basis, bron: rij.bron });
  });

export const toetsPlaatsing = (b: Van<'plaatsing'>, t: Tabelzoeker): Uitslag =>
  eenVan(b.perioden, (p) => {
    const bekend = namenVan(b.wie, p, t).flatMap((gemeente) => {
      const tabel = tredeIn(t, gemeente, p);
      return tabel === null ? [] : [{ gemeente, tabel }];
    });
    if (bekend.length === 0) return ONBEKEND;
    return strijdig(...bekend.filter(({ tabel }) => tabel.trede !== b.trede).map(({ gemeente, tabel }): Strijdig => ({ code: 'PLAATSING', gemeente, vermeld: b.trede, tabel })));
  });

export const toetsOvergang = (b: Van<'overgang'>, t: Tabelzoeker): Uitslag =>
  eenVan(b.perioden, (p) => {
    let bekend = 0;
    const fouten = b.namen.flatMap((gemeente): readonly Strijdig[] => {
      const [van, naar] = [tredeIn(t, gemeente, vorige(p)), tredeIn(t, gemeente, p)];
      if (naar === null) return [];
      bekend += 1;
      const goed = naar.trede === b.naar && (b.van === null || van === null || van.trede === b.van) && (b.richting === null || van === null || (b.richting === 'op' ? van.trede < naar.trede : van.trede > naar.trede));
      return goed ? [] : [{ code: 'OVERGANG', gemeente, vermeldVan: b.van, vermeldNaar: b.naar, richting: b.richting, van, naar }];
    });
    return bekend === 0 ? ONBEKEND : strijdig(...fouten);
  });

const richtingVan = (van: Trede, naar: Trede): Beweging => (naar > van ? 'omhoog' : naar < van ? 'omlaag' : 'gelijk');

/** Who moved; only where the tables have both half-years. */
export const toetsBeweging = (b: Van<'beweging'>, t: Tabelzoeker): Uitslag => {
  const uitslagen = b.perioden.map((p): Uitslag => {
    const paren = (typeof b.wie === 'number' ? t.treden(p).map((r) => r.gemeente) : b.wie).flatMap((gemeente) => {
      const [van, naar] = [tredeIn(t, gemeente, vorige(p)), tredeIn(t, gemeente, p)];
      return van === null || naar === null ? [] : [{ gemeente, van, naar, richting: richtingVan(van.trede, naar.trede) }];
    });
    if (paren.length === 0 || (typeof b.wie === 'number' && t.treden(vorige(p)).length === 0)) return ONBEKEND;
    if (typeof b.wie !== 'number') return strijdig(...paren.filter((x) => x.richting !== b.richting).map(({ gemeente, van, naar }): Strijdig => ({ code: 'BEWEGING', gemeente, richting: b.richting, van, naar })));
    const geteld = paren.filter((x) => x.richting === b.richting).length;
    return geteld === b.wie ? KLOPT : strijdig({ code: 'BEWEGINGTELLING', periode: p, richting: b.richting, vermeld: b.wie, geteld, bron: bronVan(t, p) });
  });
  // what could be of a half-year that no table has is not known to be wrong
  return uitslagen.find((u) => u.uitslag === 'klopt') ?? (uitslagen.includes(ONBEKEND) ? ONBEKEND : (uitslagen[0] ?? ONBEKEND));
};

export const toetsTekort = (b: Van<'tekort'>, t: Tabelzoeker): Uitslag =>
  eenVan(b.perioden, (periode) => {
    let bekend = 0;
    const fouten = b.namen.flatMap((gemeente): readonly Strijdig[] => {
      const rij = t.plaatsing(gemeente, periode);
      if (rij?.basis === undefined) return [];
      bekend += 1;
      return rij.basis === b.basis ? [] : [{ code: 'TEKORT', gemeente, periode, vermeld: b.basis, tabel: rij.basis, bron: rij.bron }];
    });
    return bekend === 0 ? ONBEKEND : strijdig(...fouten);
  });

/** Under each kader trede 1 is for gemeenten without a backlog, and no other trede is. Every half-year that is named must agree. */
export const toetsGehaald = (b: Van<'opgave gehaald'>, t: Tabelzoeker): Uitslag => {
  const fouten: Strijdig[] = [];
  let bekend = 0;
  for (const periode of b.perioden) {
    const rijen = namenVan(b.wie, periode, t).flatMap((gemeente) => t.plaatsing(gemeente, periode) ?? []);
    bekend += rijen.length;
    const [tekort, zonder] = [rijen.filter((r) => r.basis === 'koppelingstekort'), rijen.filter((r) => r.basis !== 'koppelingstekort')];
    const [eerste] = tekort;
    if (eerste !== undefined) fouten.push({ code: 'GEHAALD_BIJ_TEKORT', gemeenten: tekort.map((r) => r.gemeente), wat: b.wat, periode, bron: eerste.bron });
    const { wat } = b;
    if (wat !== 'gerealiseerd') fouten.push(...zonder.filter((r) => r.trede > 1).map((r): Strijdig => ({ code: 'GEHAALD_BIJ_TREDE', gemeente: r.gemeente, wat, tabel: { periode, trede: r.trede, bron: r.bron } })));
  }
  return bekend === 0 ? ONBEKEND : strijdig(...fouten);
};
