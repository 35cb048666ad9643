import type { Beoordeling, Stap } from './beoordeling';
import { bereken, ONBEKEND } from './bereken';
import type { Dossier, Trede } from './dossier';
import type { Bevinding, Fout } from './fout';
import type { Grootheden } from './grootheid';
import type { Kader, Ladderrij } from './kader';
import { geldt, tredeVan, vurendeRij } from './ladder';
import { koppelingsherleiding, ladderstappen, rekenstappen, voorbehoudstappen } from './onderbouwing';
import { volgnummer, type Periode } from './periode';
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
  const metStappen = opties.onderbouwing !== false;
  const fouten: Fout[] = [];
  const bevindingen: Bevinding[] = [];
  const kader = kiesKader(kaders, dossier.periode);
  if (kader === null) fouten.push({ code: 'GEEN_KADER', veld: 'periode', periode: dossier.periode });
  const { grootheden, basis } = bereken(dossier, kader, fouten, bevindingen);
  if (kader !== null && dossier.besluit !== undefined) toetsBesluit(dossier.besluit.trede, kader, fouten);
  const onderbouwing: Stap[] = metStappen && kader !== null ? rekenstappen(kader, dossier.periode, grootheden) : [];

  const [eerste, ...overige] = fouten;
  if (kader === null || eerste !== undefined) {
    if (dossier.opgave !== undefined) vergelijkOpgave(dossier.opgave, grootheden, null, null, bevindingen);
    return nietTeBeoordelen(dossier, kader, grootheden, onderbouwing, bevindingen, [eerste ?? { code: 'GEEN_KADER', veld: 'periode', periode: dossier.periode }, ...overige]);
  }
  const rij = vurendeRij(kader, grootheden);
  const trede = tredeVan(rij.dan, grootheden.vorigeTrede);
  if (metStappen) onderbouwing.push(...ladderstappen(kader, grootheden, rij, trede));
  if (trede === null) {
    if (dossier.opgave !== undefined) vergelijkOpgave(dossier.opgave, grootheden, null, null, bevindingen);
    return nietTeBeoordelen(dossier, kader, grootheden, onderbouwing, bevindingen, [{ code: 'VORIGE_TREDE_NODIG', veld: 'vorigeTrede' }]);
  }

  const uitkomst: Grootheden = { ...grootheden, trede };
  const voorbehouden = kader.voorbehouden.filter((v) => geldt(v.als, uitkomst));
  if (metStappen) onderbouwing.push(...voorbehoudstappen(kader, uitkomst));
  const afgeleid = meldLezing(kader, dossier.periode, rij, basis, bevindingen);
  meldHerverdeling(kader, grootheden, trede, bevindingen);
  for (const v of voorbehouden) bevindingen.push({ code: 'HANDMATIG', voorbehoud: v.id });
  if (dossier.opgave !== undefined) vergelijkOpgave(dossier.opgave, grootheden, trede, zonderAantal(bevindingen) ? null : basis, bevindingen);
  if (dossier.besluit !== undefined && dossier.besluit.trede !== trede) bevindingen.push({ code: 'BESLUIT_WIJKT_AF', besluit: dossier.besluit.trede, voorstel: trede });
  return {
    soort: 'voorstel',
    gemeente: dossier.gemeente,
    periode: dossier.periode,
    kader: kader.id,
    grootheden: uitkomst,
    trede,
    basis,
    handmatig: voorbehouden.length > 0,
    lezing: afgeleid ? 'afgeleid' : 'letterlijk',
    onderbouwing,
    bevindingen,
    besluit: dossier.besluit ?? null,
  };
};

/** A gemeente of which nothing could be read, so that it still counts as unknown in the row of the province. */
export const onleesbaar = (gemeente: string, periode: Periode, kader: Kader | null, fouten: readonly [Fout, ...Fout[]]): Beoordeling => ({
  soort: 'niet te beoordelen',
  gemeente,
  periode,
  kader: kader?.id ?? null,
  grootheden: ONBEKEND,
  trede: null,
  basis: null,
  handmatig: false,
  onderbouwing: [],
  bevindingen: [],
  besluit: null,
  fouten,
});

const toetsBesluit = (trede: Trede, kader: Kader, fouten: Fout[]): void => {
  const treden = kader.treden.map((t) => t.trede);
  if (!treden.includes(trede)) fouten.push({ code: 'TREDE_ONBEKEND', veld: 'besluit', gevonden: trede, treden });
};

const nietTeBeoordelen = (
  dossier: Dossier,
  kader: Kader | null,
  grootheden: Grootheden,
  onderbouwing: readonly Stap[],
  bevindingen: readonly Bevinding[],
  fouten: readonly [Fout, ...Fout[]],
): Beoordeling => ({
  soort: 'niet te beoordelen',
  gemeente: dossier.gemeente,
  periode: dossier.periode,
  kader: kader?.id ?? null,
  grootheden,
  trede: null,
  basis: null,
  handmatig: false,
  onderbouwing,
  bevindingen,
  besluit: dossier.besluit ?? null,
  fouten,
});

/** A shortage without a number that does not matter leaves open what the source calls the basis. */
const zonderAantal = (bevindingen: readonly Bevinding[]): boolean => bevindingen.some((b) => b.code === 'KOPPELINGSTEKORT_MAAKT_NIET_UIT');

/** Says which derived rules the trede rests on; true where there is one. */
const meldLezing = (kader: Kader, periode: Periode, rij: Ladderrij, basis: string, bevindingen: Bevinding[]): boolean => {
  const rijAfgeleid = rij.lezing === 'afgeleid';
  if (rijAfgeleid) bevindingen.push({ code: 'AFGELEID', regel: rij.id });
  const tekortAfgeleid = basis === 'koppelingstekort' && koppelingsherleiding(kader, periode).lezing === 'afgeleid';
  if (tekortAfgeleid) bevindingen.push({ code: 'KOPPELINGSTEKORT_AFGELEID' });
  return rijAfgeleid || tekortAfgeleid;
};

/** That the taakstelling is tested with herverdeling is derived; says so where it decides the trede. */
const meldHerverdeling = (kader: Kader, g: Grootheden, trede: Trede, bevindingen: Bevinding[]): void => {
  if (g.herverdeling === null || g.herverdeling === 0 || g.taakstelling === null || g.beoordeeldeTaakstelling !== g.taakstellingMetHerverdeling) return;
  const zonder = tredeVan(vurendeRij(kader, { ...g, beoordeeldeTaakstelling: g.taakstelling }).dan, g.vorigeTrede);
  if (zonder !== trede) bevindingen.push({ code: 'HERVERDELING_BESLIST', zonder });
};
