import { KOLOMMEN, type Bereik, type Blad } from '../werkmap/blad';
import { Correctieplan, type Celplan, type Kleurregel, type Nieuwblad, type Schrijfplan } from '../werkmap/schrijfplan';
import type { Bestandwaarschuwing } from '../tekst/bestandfouten';
import { omvat, RIJEN } from './bereik';
import { metFilternaam, wijzigFilter } from './bladfilter';
import { wijzigBreedten } from './breedten';
import { wijzigCellen, wijzigOmvang, type Celwerk, type Oudecel } from './cellen-schrijven';
import { correctieXml, maakCelXml } from './celxml';
import { maakStijlVan } from './lege-cellen';
import { kanVolgen, type Cellen } from './geraakt';
import { wijzigKleuren } from './kleuren';
import type { Bladbron, Pakket } from './pakket';
import { samen } from './samen';
import { isStructuurBeveiligd, voegBladToe } from './nieuwblad';
import { Stijlblad } from './stijlblad';
import { groeiTabel } from './tabelgroei';
import { vervangBlad } from './vervangblad';
import type { Mislukt } from './weigering';
import { metFoutLater } from './weigering';
import { metHerberekening, metLaatste, stijldeel, zonderRekenketen } from './werkmapdelen';
import type { Wijziging } from './wijziging';
import { opVolgorde, stukken } from './wijziging';
import { Delen } from './nieuwe-delen';
import { schrijfZip } from './zip-schrijven';
import { prefix } from './xml';

export interface Geschreven {
  readonly gelukt: true;
  /** The original array itself where nothing had to change. */
  readonly bytes: Uint8Array;
  readonly waarschuwingen: readonly Bestandwaarschuwing[];
  /** Whether Excel calculates on opening: a formula can follow what was written, and gives until then what it gave. */
  readonly herrekent: boolean;
}

interface Bladwerk {
  readonly blad: Blad;
  readonly bron: Bladbron;
  readonly plannen: readonly Schrijfplan[];
  readonly correcties: readonly Correctieplan[];
  readonly oud: readonly Oudecel[];
}

const oudeCellen = (cellen: ReadonlySet<number>): readonly Oudecel[] =>
  [...cellen].sort((a, b) => a - b).map((s): Oudecel => ({ rij: Math.floor(s / KOLOMMEN), kolom: s % KOLOMMEN, waarde: null, oud: true }));

const perBlad = (pakket: Pakket, plannen: readonly Schrijfplan[], correcties: readonly Correctieplan[], oud: Cellen): readonly Bladwerk[] =>
  [...new Set([...[...plannen, ...correcties].map((p) => p.blad), ...oud.keys()])].map((naam) => {
    const i = pakket.werkmap.bladen.findIndex((b) => b.naam === naam);
    const blad = pakket.werkmap.bladen[i];
    const bron = pakket.bronnen[i];
    if (!blad || !bron) throw new Error(`no sheet ${naam}`);
    return { blad, bron, plannen: plannen.filter((p) => p.blad === naam), correcties: correcties.filter((p) => p.blad === naam), oud: oudeCellen(oud.get(naam) ?? new Set()) };
  });

/** Grows the tables; gives the header cells, that follow the names which the tables got. */
const groei = (delen: Delen, { bron, blad, plannen }: Bladwerk): readonly Celplan[] =>
  plannen.flatMap((p) => p.groei).flatMap((g) => {
    const deel = bron.tabellen.get(g.tabel);
    if (deel === undefined) throw new Error(`no table ${g.tabel}`);
    const gegroeid = groeiTabel(delen.lees(deel), deel, blad, g);
    delen.zet(deel, gegroeid.tekst);
    return gegroeid.koppen;
  }).sort((a, b) => a.rij - b.rij || a.kolom - b.kolom);

const isBeveiligd = (bron: Bladbron, tekst: string): boolean => {
  const deel = bron.posities.deel('sheetProtection');
  return deel !== undefined && /\ssheet\s*=\s*["'](1|true)["']/.test(tekst.slice(deel.begin, deel.kopEinde));
};

/** What is left of `iets` with its first element drawn already, or null where there is none. */
const begonnen = <T>(iets: Iterable<T>): Iterable<T> | null => {
  const rest = iets[Symbol.iterator]();
  const eerste = rest.next();
  if (eerste.done === true) return null;
  return (function* () {
    yield eerste.value;
    for (let r = rest.next(); r.done !== true; r = rest.next()) yield r.value;
  })();
};

/** The changes outside the rows with those within them at their place: what stands before the rows comes first. */
function* tussen(rest: readonly Wijziging[], cellen: Iterable<Wijziging>, rijen: number): Iterable<Wijziging> {
  yield* rest.filter((w) => w.van <= rijen);
  yield* cellen;
  yield* rest.filter((w) => w.van > rijen);
}

const omvangen = (plannen: ReadonlyArray<Schrijfplan | Correctieplan>, koppen: readonly Celplan[]): readonly Bereik[] =>
  [...plannen.flatMap((p) => p.omvang ?? []), ...koppen.map((k): Bereik => ({ rij: k.rij, totRij: k.rij, kolom: k.kolom, totKolom: k.kolom }))];

const omvangVan = (bereiken: readonly Bereik[]): Bereik | null => bereiken.reduce<Bereik | null>((a, b) => (a === null ? b : omvat(a, b)), null);

const HEEL_BLAD: Bereik = { rij: 0, totRij: RIJEN - 1, kolom: 0, totKolom: KOLOMMEN - 1 };

const voerUit = async (pakket: Pakket, plannen: readonly Schrijfplan[], correcties: readonly Correctieplan[], nieuw: readonly Nieuwblad[], oud: Cellen): Promise<Geschreven> => {
  if (!correcties.every((p) => Correctieplan.is(p))) throw new Error('only what was accepted is written in cells of the user');
  const delen = new Delen(pakket);
  const waarschuwingen: Bestandwaarschuwing[] = [];
  const veranderd: string[] = [];
  let stijlen: { readonly blad: Stijlblad; readonly basis: ReturnType<typeof stijldeel> } | undefined;
  const stijlblad = (): Stijlblad => {
    if (!stijlen) {
      const basis = stijldeel(pakket);
      stijlen = { basis, blad: new Stijlblad(basis.tekst, basis.deel) };
    }
    return stijlen.blad;
  };
  const nummers = new Map<string, number>();
  const stijl = ({ opmaak, kleur }: Pick<Celplan, 'opmaak' | 'kleur'>): number => {
    const naam = kleur === undefined ? opmaak : `${opmaak} ${kleur.vulling} ${kleur.letter}`;
    const nummer = nummers.get(naam) ?? stijlblad().celstijl(opmaak, kleur);
    nummers.set(naam, nummer);
    return nummer;
  };

  /** Where cells were changed, by sheet. */
  const gewijzigd = new Map<string, readonly Bereik[]>();
  let formuleWeg = false;
  for (const werk of perBlad(pakket, plannen, correcties, oud)) {
    const { blad, bron } = werk;
    const koppen = groei(delen, werk);
    const { tekst } = bron;
    const p = prefix(bron.posities.wortel);
    const w = {
      blad, tekst, posities: bron.posities, celXml: maakCelXml(p, stijl), correctieXml: correctieXml(p), stijlVan: maakStijlVan(tekst, bron.posities, bron.deel),
      vervallen: new Set<string>(),
    };
    const cellen = begonnen(wijzigCellen(w, samen<Celwerk>([...(koppen.length === 0 ? [] : [koppen]), ...werk.plannen.map((plan) => plan.cellen), ...werk.correcties.map((plan) => plan.cellen), ...(werk.oud.length === 0 ? [] : [werk.oud])])));
    const bereiken = omvangen([...werk.plannen, ...werk.correcties], koppen);
    if (cellen !== null) gewijzigd.set(blad.naam, bereiken);
    const filter = werk.plannen.find((p) => p.filter !== undefined)?.filter;
    const rest = opVolgorde([
      ...(cellen === null ? [] : wijzigOmvang(w, omvangVan(bereiken))),
      ...wijzigBreedten(tekst, bron.posities, bron.deel, werk.plannen.flatMap((p) => p.breedten)),
      ...wijzigKleuren(tekst, bron.posities, bron.deel, werk.plannen.flatMap((p) => p.kleuren), {
        nummer: (r) => stijlblad().kleurstijl(r),
        vulling: (nummer) => stijlblad().vulling(nummer),
      }),
      ...wijzigFilter(tekst, bron.posities, bron.deel, filter),
    ]);
    if (cellen === null && rest.length === 0) continue;
    await delen.pak(bron.deel, stukken(tekst, tussen(rest, cellen ?? [], bron.posities.deel('sheetData')?.begin ?? 0)), tekst.length);
    veranderd.push(blad.naam);
    formuleWeg ||= w.vervallen.size > 0;
    if (filter !== undefined) delen.zet(pakket.werkmapdeel, metFilternaam(delen.lees(pakket.werkmapdeel), pakket.werkmapdeel, bron.plaats, filter));
    if (isBeveiligd(bron, tekst)) waarschuwingen.push({ code: 'BLAD_BEVEILIGD', blad: blad.naam });
  }
  const bladstijl = { celXml: maakCelXml('', stijl), kleurstijl: (r: Kleurregel) => stijlblad().kleurstijl(r) };
  for (const blad of nieuw) {
    if (blad.vervangt === true) {
      vervangBlad(pakket, delen, blad, bladstijl);
      gewijzigd.set(blad.naam, [HEEL_BLAD]);
      continue;
    }
    voegBladToe(pakket, delen, blad, bladstijl);
    if (isStructuurBeveiligd(delen.lees(pakket.werkmapdeel), pakket.werkmapdeel)) waarschuwingen.push({ code: 'STRUCTUUR_BEVEILIGD', blad: blad.naam });
  }
  if (veranderd.length === 0 && nieuw.length === 0) return { gelukt: true, bytes: pakket.zip.bytes, waarschuwingen: [], herrekent: false };

  const stijltekst = stijlen?.blad.tekst();
  if (stijlen && stijltekst !== undefined && stijltekst !== stijlen.basis.tekst) {
    delen.zet(stijlen.basis.deel, stijltekst);
    for (const [deel, xml] of stijlen.basis.erbij) delen.zet(deel, metLaatste(delen.lees(deel), deel, xml));
  }
  const zonder = formuleWeg ? zonderRekenketen(pakket, delen) : null;
  const herrekent = kanVolgen(pakket, gewijzigd);
  if (herrekent) delen.zet(pakket.werkmapdeel, metHerberekening(delen.lees(pakket.werkmapdeel), pakket.werkmapdeel));
  if (pakket.zip.delen.some((d) => d.naam.startsWith('_xmlsignatures/'))) waarschuwingen.unshift({ code: 'HANDTEKENING_VERVALT' });
  return { gelukt: true, bytes: schrijfZip(pakket.zip, delen.alle(), zonder), waarschuwingen, herrekent };
};

/**
 * Carries out the plans, and the corrections that the user accepted, on the file that was read, by changing only the parts that must change; whole or not at all.
 * New sheets come last. Of the formulas in `oud`, that a correction may move, what they gave goes: it is not known until Excel calculates. A plan for a sheet or table that the werkmap does not have is a bug and throws.
 */
export const schrijfPakket = (pakket: Pakket, plannen: readonly Schrijfplan[], correcties: readonly Correctieplan[] = [], nieuw: readonly Nieuwblad[] = [], oud: Cellen = new Map()): Promise<Geschreven | Mislukt> =>
  metFoutLater(voerUit(pakket, plannen, correcties, nieuw, oud));
