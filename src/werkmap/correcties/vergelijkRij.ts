import { isOntbreekt, type Gegeven, type Reden } from '../../engine';
import { celVan } from '../blad';
import { celVanVeld, kolomVanVeld, rolVan } from '../herkennen';
import { celTekst } from '../lezen/cel';
import type { Bronrij } from './bron';
import { beslisCel } from './cel';
import { kopvoorstel } from './peildag';
import { versieErbij } from './versies';
import { CORRECTIEVELDEN, type Cijferwaarde, type Correctie, type Correctiebevinding, type Correctieveld, type Misbaar, type Ontbrekend } from './soorten';
import { isBruikbaar, isTeLaag, misten, omvatVan, taakstellingAls, veldVan } from './waarden';

/** What two rows of one gemeente and half-year differ in. */
export interface Rijverschil {
  readonly correcties: readonly Correctie[];
  readonly ontbrekend: readonly Ontbrekend[];
  readonly bevindingen: readonly Correctiebevinding[];
  /** Figures that the new source has and our table has no column for. */
  readonly zonderKolom: readonly Correctieveld[];
}

type Gelezen = { readonly soort: 'waarde'; readonly waarde: Cijferwaarde } | { readonly soort: 'ontbreekt'; readonly reden: Reden | 'onbruikbaar'; readonly gevonden: string } | { readonly soort: 'niets' };

const NIETS: Gelezen = { soort: 'niets' };

const alsGelezen = (veld: Correctieveld, g: Gegeven | 'ja' | 'nee' | undefined): Gelezen => {
  if (g === undefined) return NIETS;
  if (isOntbreekt(g)) return { soort: 'ontbreekt', reden: g.ontbreekt, gevonden: g.gevonden ?? '' };
  return isBruikbaar(veld, g) ? { soort: 'waarde', waarde: g } : { soort: 'ontbreekt', reden: 'onbruikbaar', gevonden: String(g) };
};

/** What stands in the cell of a figure, as Excel shows it in Dutch. */
const inCel = ({ tabel, rij }: Bronrij, veld: Correctieveld): string | null => {
  const kolom = kolomVanVeld(tabel, veld);
  const cel = kolom === null ? null : celVan(tabel.blad, rij.rij, kolom.kolom);
  return cel === null ? null : typeof cel === 'number' ? String(cel).replace('.', ',') : celTekst(cel).slice(0, 60);
};

/** Whether the table of a row has a column for a figure, blank or not. */
export const heeftKolom = ({ tabel }: Bronrij, veld: Misbaar): boolean => kolomVanVeld(tabel, veld) !== null;

/** The new taakstelling in the terms of ours; `null` where a figure to do so is missing. Of two totaalopgaven that differ the balance says what the taakstelling is. */
export const taakstellingIn = ({ dossier: eigen }: Bronrij, { dossier: nieuw }: Bronrij): Gelezen | null => {
  if (isTeLaag(nieuw)) return { soort: 'ontbreekt', reden: 'onbruikbaar', gevonden: String(nieuw.taakstelling) };
  // without a column for it in either, a totaalopgave is reckoned without herverdeling, as its assessment is
  const zonderHerverdeling = eigen.herverdeling === undefined && nieuw.herverdeling === undefined && omvatVan(nieuw) === 'totaalopgave';
  const omgezet = taakstellingAls(zonderHerverdeling ? { ...nieuw, herverdeling: 0 } : nieuw, omvatVan(eigen));
  if (omgezet !== null && isTeLaag({ ...eigen, taakstelling: omgezet })) return { soort: 'ontbreekt', reden: 'onbruikbaar', gevonden: String(nieuw.taakstelling) };
  const zonderStand = omvatVan(eigen) === 'totaalopgave' && typeof nieuw.beginstand !== 'number' && typeof omgezet === 'number' && omgezet !== eigen.taakstelling;
  return omgezet === null || zonderStand ? null : alsGelezen('taakstelling', omgezet);
};

/** The headers of the two taakstellingen, where the new one says that it is the earlier version and ours is not known to be. */
const andereVersie = (eigen: Bronrij, nieuw: Bronrij): { readonly eigen: string; readonly nieuw: string } | null => {
  const [ons, hun] = [kolomVanVeld(eigen.tabel, 'taakstelling'), kolomVanVeld(nieuw.tabel, 'taakstelling')];
  if (ons === null || hun === null) return null;
  return rolVan(hun) === 'eerder' && rolVan(ons) !== 'eerder' ? { eigen: ons.kop, nieuw: hun.kop } : null;
};

/** The one earlier taakstelling that both have and that differs. */
const eerdereVersie = ({ dossier: eigen }: Bronrij, { dossier: nieuw }: Bronrij): readonly Correctiebevinding[] => {
  const [[van, meer], [naar]] = [eigen.taakstellingVersies ?? [], nieuw.taakstellingVersies ?? []];
  if (van === undefined || meer !== undefined || typeof van.taakstelling !== 'number' || typeof naar?.taakstelling !== 'number' || van.taakstelling === naar.taakstelling) return [];
  return [{ code: 'EERDERE_VERSIE_ANDERS', gemeente: eigen.gemeente, periode: eigen.periode, van: van.taakstelling, naar: naar.taakstelling, kop: van.bron }];
};

/** The figures of the new row in the terms of ours; a field that cannot be compared is said, and gives nothing. */
const leesNieuw = (eigen: Bronrij, nieuw: Bronrij, bevindingen: Correctiebevinding[]): Readonly<Record<Correctieveld, Gelezen>> => {
  const { gemeente, periode } = eigen.dossier;
  const zoals = (veld: Correctieveld): Gelezen => alsGelezen(veld, veldVan(nieuw.dossier, veld));
  const anders = (veld: 'taakstelling' | 'beginstand'): void =>
    void bevindingen.push({ code: 'OMVAT_ANDERS', gemeente, periode, veld, eigen: omvatVan(eigen.dossier), nieuw: omvatVan(nieuw.dossier), mist: misten(nieuw.dossier, omvatVan(eigen.dossier)) });
  const omgezet = heeftKolom(nieuw, 'taakstelling') ? taakstellingIn(eigen, nieuw) : NIETS;
  if (omgezet === null) anders('taakstelling');
  const versies = omgezet?.soort === 'waarde' && omgezet.waarde !== eigen.dossier.taakstelling ? andereVersie(eigen, nieuw) : null;
  if (versies !== null) bevindingen.push({ code: 'ANDERE_VERSIE', gemeente, periode, ...versies });
  bevindingen.push(...eerdereVersie(eigen, nieuw));
  const taakstelling = versies === null ? (omgezet ?? NIETS) : NIETS;
  // a totaalopgave holds the balance: another balance under the same totaalopgave would be another taakstelling
  const los = omvatVan(eigen.dossier) === 'totaalopgave' && taakstelling.soort !== 'waarde' && typeof nieuw.dossier.beginstand === 'number' && nieuw.dossier.beginstand !== eigen.dossier.beginstand;
  if (los && omgezet !== null) anders('beginstand');
  const zelfdeDag = eigen.peildag === nieuw.peildag;
  if (!zelfdeDag) bevindingen.push({ code: 'ANDERE_PEILDAG', periode, gemeenten: [gemeente], eigen: eigen.peildag, nieuw: nieuw.peildag, voorstel: kopvoorstel(eigen, nieuw.peildag) });
  return {
    taakstelling,
    herverdeling: zoals('herverdeling'),
    beginstand: los || !heeftKolom(nieuw, 'beginstand') ? NIETS : zoals('beginstand'),
    realisatie: zelfdeDag ? zoals('realisatie') : NIETS,
    tijdigBeschikbaar: zoals('tijdigBeschikbaar'),
    koppelingstekort: zoals('koppelingstekort'),
  };
};

/** No shift and no shortage say as much as no column does. Zero people available, or a balance of zero, are figures. */
const isNiets = (veld: Correctieveld, waarde: Cijferwaarde): boolean => (veld === 'herverdeling' && waarde === 0) || (veld === 'koppelingstekort' && (waarde === 0 || waarde === 'nee'));

const huidig = (g: Gegeven | 'ja' | 'nee' | undefined): Cijferwaarde | null => (g === undefined || isOntbreekt(g) ? null : g);

/** Holds the figures of two rows against each other. */
export const vergelijkRij = (eigen: Bronrij, nieuw: Bronrij): Rijverschil => {
  const { gemeente, periode } = eigen.dossier;
  const uit = { correcties: [] as Correctie[], ontbrekend: [] as Ontbrekend[], bevindingen: [] as Correctiebevinding[], zonderKolom: [] as Correctieveld[] };
  const gelezen = leesNieuw(eigen, nieuw, uit.bevindingen);
  // our taakstelling holds the herverdeling: with the one it was compared, so was the other
  const zitErin = (veld: Correctieveld): boolean => veld === 'herverdeling' && omvatVan(eigen.dossier) !== 'taakstelling' && gelezen.taakstelling.soort === 'waarde';
  for (const veld of CORRECTIEVELDEN) {
    const g = gelezen[veld];
    const van = huidig(veldVan(eigen.dossier, veld));
    if (g.soort === 'ontbreekt' && van !== null) uit.ontbrekend.push({ gemeente, periode, veld, reden: g.reden, gevonden: g.reden === 'onbruikbaar' ? (inCel(nieuw, veld) ?? g.gevonden) : g.gevonden });
    if (g.soort !== 'waarde' || g.waarde === van) continue;
    const kolom = kolomVanVeld(eigen.tabel, veld);
    const plaats = celVanVeld(eigen.tabel, eigen.rij, veld);
    if (kolom === null || plaats === null) {
      if (!isNiets(veld, g.waarde) && !zitErin(veld)) uit.zonderKolom.push(veld);
      continue;
    }
    const cel = (veld === 'taakstelling' && van !== null ? versieErbij(eigen, kolomVanVeld(nieuw.tabel, veld)) : null) ?? beslisCel(eigen.tabel, eigen.rij.rij, kolom, veld, g.waarde);
    uit.correcties.push({ gemeente, periode, veld, van, stond: van === null ? (inCel(eigen, veld) ?? '') : '', naar: g.waarde, tabel: eigen.tabel, rij: eigen.rij, kolom: kolom.kolom, plaats, cel });
  }
  return uit;
};
