import { volgnummer } from '../../engine';
import type { Werkmapbeoordeling } from '../beoordelen/beoordeelWerkmap';
import { isTussenstand } from '../beoordelen/realisatiedag';
import type { Bronrij } from './bron';
import type { Correctiebevinding } from './soorten';
import { plaatsVanSoort } from './uitkomsten';

type Tredeverschil = Extract<Correctiebevinding, { readonly code: 'TREDE_ANDERS' }>;

/** A trede that a row of the new source prints, and ours does not. */
export interface Tredevraag {
  readonly eigen: Bronrij;
  readonly welke: 'vorigeTrede' | 'trede';
  readonly vermeld: number;
  readonly plaats: string;
}

const vorigeVan = ({ dossier: { vorigeTrede } }: Bronrij): number | null => (vorigeTrede !== undefined && 'trede' in vorigeTrede ? vorigeTrede.trede : null);

/** The treden of a row that may be others than ours; interim figures give none that is an outcome. */
export const tredenIn = (eigen: Bronrij, nieuw: Bronrij): readonly Tredevraag[] => {
  const vraag = (welke: Tredevraag['welke'], vermeld: number | null, ons: number | null): readonly Tredevraag[] =>
    vermeld === null || vermeld === ons ? [] : [{ eigen, welke, vermeld, plaats: plaatsVanSoort(nieuw.tabel, nieuw.rij.rij, welke) }];
  const tussenstand = nieuw.peildag !== null || eigen.peildag !== null || eigen.rij.bevindingen.some(isTussenstand);
  return [...vraag('vorigeTrede', vorigeVan(nieuw), vorigeVan(eigen)), ...(tussenstand ? [] : vraag('trede', nieuw.dossier.opgave?.trede ?? null, eigen.dossier.opgave?.trede ?? null))];
};

/** Those that are another trede than ours as it is, and than ours with the new figures. */
export const tredenAnders = (vragen: readonly Tredevraag[], voor: Werkmapbeoordeling, na: Werkmapbeoordeling): readonly Tredeverschil[] => {
  if (vragen.length === 0) return [];
  const perRij = ({ tabellen }: Werkmapbeoordeling) => new Map(tabellen.flatMap(({ periode, rijen }) => rijen.flatMap(({ beoordeling: b }) => (b === null ? [] : [[`${volgnummer(periode)} ${b.gemeente}`, b] as const]))));
  const [toen, nu] = [perRij(voor), perRij(na)];
  return vragen.flatMap(({ eigen: { dossier: { gemeente, periode } }, welke, vermeld, plaats }): readonly Tredeverschil[] => {
    const sleutel = `${volgnummer(periode)} ${gemeente}` as const;
    const [eerst, daarna] = [toen.get(sleutel), nu.get(sleutel)];
    const [was, wordt] = [eerst, daarna].map((b) => (b === undefined ? null : welke === 'trede' ? b.trede : b.grootheden.vorigeTrede));
    const besluit = welke === 'trede' ? (daarna?.besluit?.trede ?? null) : null;
    return vermeld === was || vermeld === wordt || vermeld === besluit ? [] : [{ code: 'TREDE_ANDERS', gemeente, periode, welke, vermeld, plaats, eigen: besluit ?? wordt ?? null, besloten: besluit !== null }];
  });
};
