import { useRef, useState, type ReactElement } from 'react';
import { type Besluit, type Besluitsoort, type Kader } from '../../../engine';
import { isZelfdeBesluit, komtErbij, leesInvoer, type Besluitplek, type Besluitveld, type Besluitvelden, type Invoerfout } from '../../../werkmap/besluiten';
import { invoerfoutTekst } from '../../../werkmap/besluiten/teksten';
import { BESLUITENBLAD } from '../../../werkmap/herkennen/besluitentabel';
import { useOmgeving } from '../gebruik';
import { Bevestiging } from '../onderdelen/Bevestiging';
import { Knop } from '../onderdelen/Knop';
import { ALGEMEEN } from '../tekst/algemeen';
import { BESLUIT, SOORTNAAM } from '../tekst/besluit';
import { conceptVan } from './concept';
import { Veld } from './Veld';

interface Eigenschappen {
  readonly plek: Besluitplek;
  readonly kader: Kader;
  /** The decision that is replaced, with the cell that it stands in; with `volgt` it has ended, and the fields are for one after it. */
  readonly staand: { readonly besluit: Besluit; readonly waar: string; readonly volgt: boolean } | null;
  readonly bladErIs: boolean;
  readonly sluit: () => void;
}

const dag = (iso: string | undefined): string => (iso === undefined || iso === '' ? '' : iso.split('-').map(Number).reverse().join('-'));

const beginVelden = (b: Besluit | null): Besluitvelden =>
  b === null ? { trede: '', soort: 'besluit', reden: '', auteur: '', datum: '', tot: '' } : { trede: String(b.trede), soort: b.soort ?? 'besluit', reden: b.reden, auteur: b.auteur, datum: dag(b.datum), tot: dag(b.tot) };

const SOORTEN: readonly Besluitsoort[] = ['besluit', 'maatwerk', 'coulance'];

/** The fields of a decision. What is wrong is said beneath each field, all at once; only what is right is asked about and written. */
export const Invoer = ({ plek, kader, staand, bladErIs, sluit }: Eigenschappen): ReactElement => {
  const { t, taal, acties, toestand } = useOmgeving();
  const concept = conceptVan(acties, plek, staand?.besluit ?? null);
  const [velden, zetVelden] = useState(() => concept.lees() ?? beginVelden(staand === null || staand.volgt ? null : staand.besluit));
  const [fouten, zetFouten] = useState<readonly Invoerfout[]>([]);
  const [zelfde, zetZelfde] = useState(false);
  const vak = useRef<HTMLDivElement>(null);
  const lees = (): Besluit | null => {
    const uit = leesInvoer(velden, kader.treden.map((x) => x.trede));
    const isZelfde = uit.gelukt && staand !== null && isZelfdeBesluit(uit.besluit, staand.besluit);
    zetFouten(uit.gelukt ? [] : uit.fouten);
    zetZelfde(isZelfde);
    if (uit.gelukt) return isZelfde ? null : uit.besluit;
    // once React has marked it
    setTimeout(() => vak.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
    return null;
  };
  const bewaar = (metNieuwBlad: boolean): void => {
    const besluit = lees();
    if (besluit !== null) void acties.neemBesluit({ ...plek, besluit, getoond: staand?.besluit ?? null }, metNieuwBlad);
  };
  const veld = (naam: Besluitveld): { readonly waarde: string; readonly zet: (w: string) => void; readonly fouten: readonly string[] } => ({
    waarde: velden[naam],
    zet: (w) => {
      const nieuw = { ...velden, [naam]: w };
      concept.zet(nieuw);
      zetVelden(nieuw);
      zetZelfde(false);
    },
    fouten: fouten.filter((f) => f.veld === naam).map((f) => invoerfoutTekst(f, taal)),
  });
  const getypt = staand === null ? null : leesInvoer(velden, kader.treden.map((x) => x.trede));
  const erbij = staand !== null && getypt?.gelukt === true && komtErbij(staand.besluit, getypt.besluit);
  const vraag = staand !== null && erbij && bladErIs
    ? { vraag: t(BESLUIT.erbijVraag(staand.besluit.trede, velden.trede, staand.waar)), ja: t(BESLUIT.jaErbij) }
    : staand !== null && !erbij ? { vraag: t(BESLUIT.vervangVraag(staand.besluit.trede, velden.trede, staand.waar)), ja: t(BESLUIT.jaVervang) }
    : bladErIs ? null : { vraag: t(BESLUIT.nieuwBlad(BESLUITENBLAD)), ja: t(BESLUIT.jaNieuwBlad) };
  return (
    <div className="besluit__invoer" ref={vak}>
      <Veld label={t(BESLUIT.trede)} opties={[['', t(BESLUIT.kiesTrede)], ...kader.treden.map((x) => [String(x.trede), t(ALGEMEEN.trede(x.trede, x.naam))] as const)]} {...veld('trede')} />
      <Veld label={t(BESLUIT.soort)} opties={SOORTEN.map((s) => [s, t(SOORTNAAM[s])] as const)} {...veld('soort')} />
      <Veld label={t(BESLUIT.reden)} lang {...veld('reden')} />
      <Veld label={t(BESLUIT.auteur)} {...veld('auteur')} />
      <Veld label={t(BESLUIT.datum)} uitleg={t(BESLUIT.zoals)} {...veld('datum')} />
      <Veld label={t(BESLUIT.tot)} {...veld('tot')} />
      <p role="status">{zelfde ? t(BESLUIT.ongewijzigd) : ''}</p>
      {vraag === null
        ? <div className="knoppen"><Knop uit={toestand.werk !== null} onClick={() => bewaar(false)}>{t(BESLUIT.bewaar)}</Knop></div>
        : <Bevestiging knop={t(BESLUIT.bewaar)} mag={() => lees() !== null} {...vraag} dan={() => bewaar(staand === null || erbij)} />}
      <div className="knoppen"><Knop klein onClick={() => { concept.zet(null); sluit(); }}>{t(BESLUIT.annuleer)}</Knop></div>
    </div>
  );
};
