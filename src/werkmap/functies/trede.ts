import { beoordeel, kiesKader, type Kader, type Voorstel } from '../../engine';
import { isVoorstelbevinding, toelichtingMet, voorstelKort, type Taal } from '../../tekst';
import { celTekst } from '../lezen/cel';
import { kaal } from '../lezen/normaliseer';
import { alsCel, isLeegOfNul, leesDossier, type Dossierargumenten, type Toelichtingargumenten } from './argumenten';
import { celfoutenTekst, celfoutTekst, NIET_TE_BEOORDELEN, nulTekst } from './teksten';
import { BASIS } from '../plannen/fractie';
import { gelukt, mislukt, type Functieuitkomst } from './uitkomst';

/** A formula has no sheet around it: it meets nothing else. */
const toelichtingTekst = toelichtingMet((b, kader, taal) => (isVoorstelbevinding(b) ? voorstelKort(b, kader, taal) : b.code));

const voorstel = <T>(kaders: readonly Kader[], argumenten: Toelichtingargumenten, kies: (v: Voorstel) => T): Functieuitkomst<T> => {
  const { dossier, fouten } = leesDossier(argumenten);
  if (dossier === null) return mislukt(fouten);
  const b = beoordeel(dossier, kaders, { onderbouwing: false });
  return b.soort === 'voorstel' ? gelukt(kies(b)) : mislukt(b.fouten);
};

/** The trede that the kader's own rule gives: a proposal. */
export const trede = (kaders: readonly Kader[], argumenten: Dossierargumenten): Functieuitkomst<number> => voorstel(kaders, argumenten, (v) => v.trede);

/** The explanation of that trede, or why there is none; and which 0 may have been a blank cell. Always a text. */
const geheel = (kaders: readonly Kader[], taal: Taal, argumenten: Toelichtingargumenten): string => {
  const { dossier, fouten, nullen } = leesDossier(argumenten);
  const kern =
    dossier === null
      ? `${NIET_TE_BEOORDELEN[taal]} ${celfoutenTekst(fouten, taal)}`
      : toelichtingTekst(beoordeel(dossier, kaders, { onderbouwing: false }), kiesKader(kaders, dossier.periode), taal);
  return [kern, ...nullen.map((veld) => nulTekst(veld, taal))].join(' ');
};

/** The whole explanation, or with "basis" only what the trede was judged on, and the whole where there is no trede. Always a text: another part is named in a sentence. */
export const toelichting = (kaders: readonly Kader[], taal: Taal, argumenten: Toelichtingargumenten): Functieuitkomst<string> => {
  const onderdeel = argumenten[9];
  if (isLeegOfNul(onderdeel)) return gelukt(geheel(kaders, taal, argumenten));
  const gevraagd = celTekst(alsCel(onderdeel));
  if (kaal(gevraagd) !== 'basis') return gelukt(celfoutTekst({ code: 'GEEN_ONDERDEEL', gevonden: gevraagd }, taal));
  const basis = voorstel(kaders, argumenten, (v) => BASIS[v.basis]);
  return basis.gelukt ? basis : gelukt(geheel(kaders, taal, argumenten));
};
