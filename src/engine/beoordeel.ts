import type { Beoordeling, NietTeBeoordelen, Stap } from './beoordeling';
import { isVerlopen } from './besluit';
import { bereken, ONBEKEND, toetsbareTaakstelling, type Werkgrootheden } from './bereken';
import { isOntbreekt, type Basis, type Besluit, type Dossier, type Trede } from './dossier';
import type { Bevinding, Fout } from './fout';
import type { Grootheden } from './grootheid';
import type { Kader, Ladderrij } from './kader';
import { tredeVan } from './ladder';
import { leidraadVan, type Leidraad } from './leidraad';
import { criteriumstappen, rekenstappen, uitkomststap } from './onderbouwing';
import { isoDag, laatsteDag, volgnummer, vorige, type Periode } from './periode';
import { vergelijkOpgave } from './vergelijk';

/**
 * The kader that judges a half-year, or `null`. It is the half-year that decides, not today.
 * Throws where two kaders claim the same half-year: that is our bug, and the message names both.
 */
export const kiesKader = (kaders: readonly Kader[], periode: Periode): Kader | null => {
  const n = volgnummer(periode);
  let gekozen: Kader | null = null;
  for (const kader of kaders) {
    const erin = n >= volgnummer(kader.van) && (kader.tot === null || n <= volgnummer(kader.tot));
    if (!erin) continue;
    if (gekozen !== null) throw new Error(`kaders ${gekozen.id} and ${kader.id} both judge ${periode.jaar}-${periode.helft}`);
    gekozen = kader;
  }
  return gekozen;
};

export interface Opties {
  /** Default true. False leaves `onderbouwing` empty; figures, trede and bevindingen are the same. */
  readonly onderbouwing?: boolean;
}

/**
 * Assesses one gemeente in one half-year under the kader that judges that half-year.
 * Figures are whole persons. Returns a `voorstel` with its reasons, or `niet te beoordelen` with every fault at once.
 *
 * @example
 * beoordeel({ gemeente: 'Utrecht', periode: periode(2022, 1), taakstelling: 203, herverdeling: 1, beginstand: 171,
 *   realisatie: 168, vorigeTrede: { trede: 2, herkomst: 'opgegeven' } }, kaders)
 * // totaalopgave 375, eindstand 207 ≥ taakstelling 204: trede 3
 */
export const beoordeel = (dossier: Dossier, kaders: readonly Kader[], opties: Opties = {}): Beoordeling => {
  const { periode } = dossier;
  const fouten: Fout[] = [];
  const bevindingen: Bevinding[] = [];
  const kader = kiesKader(kaders, periode);
  const { grootheden: g, basis } = bereken(dossier, kader, fouten, bevindingen);
  const stappen = opties.onderbouwing === false || kader === null ? null : rekenstappen(kader, periode, g);
  const zonderTrede = (eerste: Fout, ...overige: readonly Fout[]): NietTeBeoordelen => {
    if (dossier.opgave !== undefined) vergelijkOpgave(dossier.opgave, g, null, null, bevindingen);
    return nietTeBeoordelen(dossier.gemeente, periode, kader, g, stappen ?? [], bevindingen, dossier.besluit ?? null, [eerste, ...overige]);
  };
  if (kader === null) return zonderTrede({ code: 'GEEN_KADER', veld: 'periode', periode }, ...fouten);
  if (dossier.besluit !== undefined) toetsBesluit(dossier.besluit.trede, kader, fouten);
  meldVerlopen(dossier, bevindingen);
  const [eerste, ...overige] = fouten;
  if (eerste !== undefined) return zonderTrede(eerste, ...overige);

  const leidraad = leidraadVan(kader);
  const { rij, stappen: rijstappen, voorbehoud } = leidraad(g);
  const trede = (g.trede = tredeVan(rij.dan, g.vorigeTrede));
  stappen?.push(...criteriumstappen(kader, g), ...rijstappen, uitkomststap(rij, trede));
  if (trede === null) return zonderTrede({ code: 'VORIGE_TREDE_NODIG', veld: 'vorigeTrede' });
  const regelAfgeleid = meldLezing(dossier.vorigeTrede, rij, basis, bevindingen);
  const herverdelingBeslist = meldHerverdeling(kader, leidraad, g, trede, bevindingen);
  const { voorbehouden, stappen: voorbehoudstappen } = voorbehoud(g);
  for (const v of voorbehouden) bevindingen.push({ code: 'HANDMATIG', voorbehoud: v.id });
  stappen?.push(...voorbehoudstappen);
  if (dossier.opgave !== undefined) vergelijkOpgave(dossier.opgave, g, trede, zonderAantal(bevindingen) ? null : basis, bevindingen);
  if (dossier.besluit !== undefined && dossier.besluit.trede !== trede) bevindingen.push({ code: 'BESLUIT_WIJKT_AF', besluit: dossier.besluit.trede, voorstel: trede });
  return {
    soort: 'voorstel',
    gemeente: dossier.gemeente,
    periode,
    kader: kader.id,
    grootheden: g,
    trede,
    rij: rij.id,
    basis,
    handmatig: voorbehouden.length > 0,
    lezing: regelAfgeleid || herverdelingBeslist ? 'afgeleid' : 'letterlijk',
    onderbouwing: stappen ?? [],
    bevindingen,
    besluit: dossier.besluit ?? null,
  };
};

const nietTeBeoordelen = (
  gemeente: string,
  periode: Periode,
  kader: Kader | null,
  grootheden: Grootheden,
  onderbouwing: readonly Stap[],
  bevindingen: readonly Bevinding[],
  besluit: Besluit | null,
  fouten: readonly [Fout, ...Fout[]],
): NietTeBeoordelen => ({
  soort: 'niet te beoordelen',
  gemeente,
  periode,
  kader: kader?.id ?? null,
  grootheden,
  trede: null,
  basis: null,
  handmatig: false,
  onderbouwing,
  bevindingen,
  besluit,
  fouten,
});

/** A gemeente of which nothing could be read, so that it still counts as unknown in the row of the province. */
export const onleesbaar = (gemeente: string, periode: Periode, kader: Kader | null, fouten: readonly [Fout, ...Fout[]]): NietTeBeoordelen =>
  nietTeBeoordelen(gemeente, periode, kader, ONBEKEND, [], [], null, fouten);

const toetsBesluit = (trede: Trede, kader: Kader, fouten: Fout[]): void => {
  const treden = kader.treden.map((t) => t.trede);
  if (!treden.includes(trede)) fouten.push({ code: 'TREDE_ONBEKEND', veld: 'besluit', gevonden: trede, treden });
};

/** A besluit that no longer holds on the last day of the half-year: its own, or that of the half-year before which is the vorige trede. It stays. */
const meldVerlopen = ({ periode, besluit, vorigeTrede }: Dossier, bevindingen: Bevinding[]): void => {
  const vorigeTot = vorigeTrede === undefined || isOntbreekt(vorigeTrede) ? undefined : vorigeTrede.tot;
  if (besluit?.tot === undefined && vorigeTot === undefined) return;
  const dag = laatsteDag(periode);
  if (besluit?.tot !== undefined && isVerlopen(besluit, dag)) bevindingen.push({ code: 'BESLUIT_VERLOPEN', trede: besluit.trede, tot: besluit.tot, op: isoDag(dag) });
  if (vorigeTrede === undefined || isOntbreekt(vorigeTrede) || vorigeTrede.tot === undefined || !isVerlopen(vorigeTrede, dag)) return;
  bevindingen.push({ code: 'BESLUIT_VERLOPEN', trede: vorigeTrede.trede, tot: vorigeTrede.tot, op: isoDag(dag), van: vorige(periode) });
};

/** A shortage without a number that does not matter leaves open what the source calls the basis. */
const zonderAantal = (bevindingen: readonly Bevinding[]): boolean => bevindingen.some((b) => b.code === 'KOPPELINGSTEKORT_MAAKT_NIET_UIT');

/** Says which derived rules the trede rests on; true where there is one. */
const meldLezing = (vorige: Dossier['vorigeTrede'], rij: Ladderrij, basis: Basis, bevindingen: Bevinding[]): boolean => {
  const rijAfgeleid = rij.herleiding.lezing === 'afgeleid';
  if (rijAfgeleid) bevindingen.push({ code: 'AFGELEID', regel: rij.id });
  const vorigeAfgeleid = vorige !== undefined && !isOntbreekt(vorige) && vorige.afgeleid === true && rustOpVorige(rij);
  if (vorigeAfgeleid) bevindingen.push({ code: 'AFGELEIDE_VORIGE_TREDE', trede: vorige.trede });
  const tekort = basis === 'koppelingstekort';
  if (tekort) bevindingen.push({ code: 'KOPPELINGSTEKORT_AFGELEID' });
  return rijAfgeleid || vorigeAfgeleid || tekort;
};

/** Whether the outcome of a row depends on the vorige trede. */
const rustOpVorige = (rij: Ladderrij): boolean =>
  rij.dan.soort === 'vanaf vorige' || rij.als.some(({ criterium: c }) => c.soort === 'vergelijking' && c.links === 'vorigeTrede');

/** That the taakstelling is tested with herverdeling is derived; says so, and is true, where it decides the trede. */
const meldHerverdeling = (kader: Kader, leidraad: Leidraad, g: Werkgrootheden, trede: Trede, bevindingen: Bevinding[]): boolean => {
  if (g.herverdeling === null || g.herverdeling === 0) return false;
  const tekort = g.beoordelingsopgave === g.totaalopgave ? null : g.beoordelingsopgave;
  const { beoordeeldeTaakstelling } = g;
  const zonderHerverdeling = toetsbareTaakstelling(g.taakstelling, tekort, kader);
  if (zonderHerverdeling === beoordeeldeTaakstelling) return false;
  // in place and back again: a copy for every row would cost more than the ladder itself
  g.beoordeeldeTaakstelling = zonderHerverdeling;
  const zonder = tredeVan(leidraad(g).rij.dan, g.vorigeTrede);
  g.beoordeeldeTaakstelling = beoordeeldeTaakstelling;
  if (zonder === trede) return false;
  bevindingen.push({ code: 'HERVERDELING_BESLIST', zonder });
  return true;
};
