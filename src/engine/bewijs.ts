import { beoordeel, kiesKader } from './beoordeel';
import { isOntbreekt, type Dossier, type Gegeven, type Trede } from './dossier';
import type { Kader } from './kader';
import { sha256 } from './sha256';
import { VERSIE } from './versie';

/** The receipt of an assessment: all that it takes to do it again, and what came of it. */
export interface Bewijs {
  readonly versie: string;
  /** The id of the kader that judged and the hash of its data; `null` where none covers the half-year. */
  readonly kader: string | null;
  readonly kaderhash: string | null;
  /** What was assessed. Of a besluit only its trede: nothing else of it can change the outcome. */
  readonly dossier: Dossier;
  readonly trede: Trede | null;
}

/** What is different when an assessment is done again. */
export type Verschil =
  | { readonly code: 'VERSIE'; readonly toen: string; readonly nu: string }
  | { readonly code: 'KADER'; readonly toen: string | null; readonly nu: string | null }
  | { readonly code: 'KADERHASH'; readonly kader: string; readonly toen: string | null; readonly nu: string }
  | { readonly code: 'UITKOMST'; readonly toen: Trede | null; readonly nu: Trede | null };

/** `gelijk`: the same outcome by the same version and the same kader. Else every difference, none left out. */
export type Herrekening = { readonly soort: 'gelijk'; readonly trede: Trede | null } | { readonly soort: 'anders'; readonly verschillen: readonly Verschil[] };

/** JSON in one form only: keys in order, no white space, nothing that is undefined. */
export const canoniek = (waarde: unknown): string => {
  if (Array.isArray(waarde)) return `[${waarde.map((v) => canoniek(v ?? null)).join(',')}]`;
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde ?? null);
  const paren = Object.entries(waarde).filter(([, v]) => v !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${paren.map(([sleutel, v]) => `${JSON.stringify(sleutel)}:${canoniek(v)}`).join(',')}}`;
};

const hashes = new WeakMap<Kader, string>();

/** The hash of all that a kader holds, its words and sources too: another text is another kader to who must answer for it. */
export const kaderhash = (kader: Kader): string => {
  const bekend = hashes.get(kader);
  if (bekend !== undefined) return bekend;
  const hash = sha256(canoniek(kader));
  hashes.set(kader, hash);
  return hash;
};

/** Assesses a dossier and gives the receipt of it. The same version, kaders and dossier give the same receipt to the letter. */
export const maakBewijs = (dossier: Dossier, kaders: readonly Kader[]): Bewijs => {
  const kader = kiesKader(kaders, dossier.periode);
  const { besluit, ...rest } = dossier;
  return {
    versie: VERSIE,
    kader: kader?.id ?? null,
    kaderhash: kader === null ? null : kaderhash(kader),
    dossier: besluit === undefined ? rest : { ...rest, besluit: { trede: besluit.trede, reden: '', auteur: '', datum: '' } },
    trede: beoordeel(dossier, kaders, { onderbouwing: false }).trede,
  };
};

export const bewijsTekst = (bewijs: Bewijs): string => canoniek(bewijs);

type Ruw = Readonly<Record<string, unknown>>;

const isRuw = (v: unknown): v is Ruw => typeof v === 'object' && v !== null && !Array.isArray(v);
const isGegeven = (v: unknown): v is Gegeven => typeof v === 'number' || (isOntbreekt(v) && typeof v.ontbreekt === 'string');
const isTekst = (v: unknown): v is string => typeof v === 'string';
const isTekstOfNull = (v: unknown): v is string | null => v === null || isTekst(v);
const isTrede = (v: unknown): v is Trede | null => v === null || typeof v === 'number';

type Keuring = (v: unknown) => boolean;

const ofNiets = (goed: Keuring): Keuring => (v) => v === undefined || goed(v);
const metTrede: Keuring = (v) => isRuw(v) && typeof v['trede'] === 'number';

/** What each field of a dossier must be for it to be assessed. */
const VELDEN: Readonly<Record<keyof Dossier, Keuring>> = {
  gemeente: isTekst,
  periode: (v) => isRuw(v) && Number.isInteger(v['jaar']) && (v['helft'] === 1 || v['helft'] === 2),
  taakstelling: isGegeven,
  taakstellingOmvat: (v) => v === undefined || v === 'taakstelling' || v === 'taakstelling en herverdeling' || v === 'totaalopgave',
  taakstellingVersies: ofNiets((v) => Array.isArray(v) && v.every((x: unknown) => isRuw(x) && isGegeven(x['taakstelling']) && (x['tot'] === null || isRuw(x['tot'])) && isTekst(x['bron']))),
  herverdeling: ofNiets(isGegeven),
  beginstand: isGegeven,
  realisatie: isGegeven,
  tijdigBeschikbaar: ofNiets(isGegeven),
  koppelingstekort: ofNiets((v) => isGegeven(v) || v === 'ja' || v === 'nee'),
  vorigeTrede: ofNiets((v) => metTrede(v) || (isOntbreekt(v) && isGegeven(v))),
  opgave: ofNiets(isRuw),
  besluit: ofNiets(metTrede),
};

const isDossier = (v: unknown): v is Dossier => isRuw(v) && Object.entries(VELDEN).every(([veld, goed]) => goed(v[veld]));

/** The receipt in a text, whatever its white space; `null` where it is none. */
export const leesBewijs = (tekst: string): Bewijs | null => {
  let v: unknown;
  try {
    v = JSON.parse(tekst);
  } catch {
    return null;
  }
  if (!isRuw(v)) return null;
  const { versie, kader, kaderhash: hash, dossier, trede } = v;
  return isTekst(versie) && isTekstOfNull(kader) && isTekstOfNull(hash) && isTrede(trede) && isDossier(dossier) ? { versie, kader, kaderhash: hash, dossier, trede } : null;
};

/** Does an assessment again from its receipt, with the kaders and the version of now. */
export const herreken = (toen: Bewijs, kaders: readonly Kader[]): Herrekening => {
  const nu = maakBewijs(toen.dossier, kaders);
  const verschillen: Verschil[] = [];
  if (nu.versie !== toen.versie) verschillen.push({ code: 'VERSIE', toen: toen.versie, nu: nu.versie });
  if (nu.kader !== toen.kader) verschillen.push({ code: 'KADER', toen: toen.kader, nu: nu.kader });
  else if (nu.kader !== null && nu.kaderhash !== null && nu.kaderhash !== toen.kaderhash) verschillen.push({ code: 'KADERHASH', kader: nu.kader, toen: toen.kaderhash, nu: nu.kaderhash });
  if (nu.trede !== toen.trede) verschillen.push({ code: 'UITKOMST', toen: toen.trede, nu: nu.trede });
  return verschillen.length === 0 ? { soort: 'gelijk', trede: nu.trede } : { soort: 'anders', verschillen };
};
