import { beoordeel, kiesKader, type Kader } from '../../engine';
import { toelichting as toelichtingTekst, type Taal } from '../../tekst';
import { leesDossier, type Dossierargumenten } from './argumenten';
import { celfoutenTekst, NIET_TE_BEOORDELEN, nulTekst } from './teksten';
import { gelukt, mislukt, type Functieuitkomst } from './uitkomst';

/** The trede that the kader's own rule gives: a proposal. */
export const trede = (kaders: readonly Kader[], argumenten: Dossierargumenten): Functieuitkomst<number> => {
  const { dossier, fouten } = leesDossier(argumenten);
  if (dossier === null) return mislukt(fouten);
  const b = beoordeel(dossier, kaders, { onderbouwing: false });
  return b.soort === 'voorstel' ? gelukt(b.trede) : mislukt(b.fouten);
};

/** The explanation of that trede, or why there is none; and which 0 may have been a blank cell. Always a text. */
export const toelichting = (kaders: readonly Kader[], taal: Taal, argumenten: Dossierargumenten): string => {
  const { dossier, fouten, nullen } = leesDossier(argumenten);
  const kern =
    dossier === null
      ? `${NIET_TE_BEOORDELEN[taal]} ${celfoutenTekst(fouten, taal)}`
      : toelichtingTekst(beoordeel(dossier, kaders, { onderbouwing: false }), kiesKader(kaders, dossier.periode), taal);
  return [kern, ...nullen.map((veld) => nulTekst(veld, taal))].join(' ');
};
