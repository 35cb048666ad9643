import { beoordeel, kiesKader, type Kader, type Voorstel } from '../../engine';
import { isVoorstelbevinding, toelichtingMet, voorstelKort, type Taal } from '../../tekst';
import { leesDossier, type Dossierargumenten } from './argumenten';
import { celfoutenTekst, NIET_TE_BEOORDELEN, nulTekst } from './teksten';
import { BASIS } from '../plannen/fractie';
import { gelukt, mislukt, type Functieuitkomst } from './uitkomst';

/** A formula has no sheet around it: it meets nothing else. */
const toelichtingTekst = toelichtingMet((b, kader, taal) => (isVoorstelbevinding(b) ? voorstelKort(b, kader, taal) : b.code));

const voorstel = <T>(kaders: readonly Kader[], argumenten: Dossierargumenten, kies: (v: Voorstel) => T): Functieuitkomst<T> => {
  const { dossier, fouten } = leesDossier(argumenten);
  if (dossier === null) return mislukt(fouten);
  const b = beoordeel(dossier, kaders, { onderbouwing: false });
  return b.soort === 'voorstel' ? gelukt(kies(b)) : mislukt(b.fouten);
};

/** The trede that the kader's own rule gives: a proposal. */
export const trede = (kaders: readonly Kader[], argumenten: Dossierargumenten): Functieuitkomst<number> => voorstel(kaders, argumenten, (v) => v.trede);

/** What that trede was judged on. */
export const basis = (kaders: readonly Kader[], argumenten: Dossierargumenten): Functieuitkomst<string> => voorstel(kaders, argumenten, (v) => BASIS[v.basis]);

/** The explanation of that trede, or why there is none; and which 0 may have been a blank cell. Always a text. */
export const toelichting = (kaders: readonly Kader[], taal: Taal, argumenten: Dossierargumenten): string => {
  const { dossier, fouten, nullen } = leesDossier(argumenten);
  const kern =
    dossier === null
      ? `${NIET_TE_BEOORDELEN[taal]} ${celfoutenTekst(fouten, taal)}`
      : toelichtingTekst(beoordeel(dossier, kaders, { onderbouwing: false }), kiesKader(kaders, dossier.periode), taal);
  return [kern, ...nullen.map((veld) => nulTekst(veld, taal))].join(' ');
};
