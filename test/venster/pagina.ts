import { toonDeelvenster, type Thema } from '../../src/excel/deelvenster';
import type { Taal } from '../../src/tekst';
import { leesWerkmap } from './lezing';
import { maakNepmodel, type Nepmodel } from './nepmodel';
import { maakStanden, WERKMAPPEN, type Stand, type Werkmappen } from './standen';

/** What a test asks of the page. */
export interface Proefpagina {
  readonly standen: readonly string[];
  /** Shows a state afresh, as a pane that has just been opened. */
  readonly toon: (stand: string, thema: Thema, taal: Taal) => void;
  /** Takes the pane that is open to another state, as the model does. */
  readonly wissel: (stand: string) => void;
  /** Settles when the pane is drawn and waits for no part of itself. */
  readonly rustig: () => Promise<void>;
  readonly model: () => Nepmodel;
}

const haal = async (naam: string): Promise<Uint8Array> => new Uint8Array(await (await fetch(`/voorbeelden/${naam}.xlsx`)).arrayBuffer());

/** Two frames on, when what React was told has been drawn. */
const tweeBeelden = (): Promise<void> => new Promise((klaar) => { requestAnimationFrame(() => requestAnimationFrame(() => klaar())); });

const begin = async (): Promise<Proefpagina> => {
  const gelezen = await Promise.all(WERKMAPPEN.map(async (naam) => [naam, leesWerkmap(await haal(naam))] as const));
  const standen = maakStanden(Object.fromEntries(gelezen) as Werkmappen);
  let model: Nepmodel | null = null;
  const huidig = (): Nepmodel => {
    if (model === null) throw new Error('nothing is shown');
    return model;
  };
  return {
    standen: Object.keys(standen),
    toon: (naam, thema, taal) => {
      const stand: Stand | undefined = standen[naam];
      if (stand === undefined) throw new Error(`no state ${naam}`);
      const nieuw = maakNepmodel({ ...stand.toestand, taal }, stand.werkmap);
      model = nieuw;
      const element = document.createElement('div');
      document.body.replaceChildren(element);
      document.documentElement.lang = taal;
      toonDeelvenster(element, nieuw, { thema: () => thema, abonneerThema: () => () => undefined });
    },
    wissel: (naam) => {
      const { taal } = huidig().toestand();
      huidig().zet({ ...(standen[naam]?.toestand ?? {}), taal });
    },
    rustig: async () => {
      do await tweeBeelden();
      while (document.querySelector('main') === null || document.querySelector('main .laden') !== null);
    },
    model: huidig,
  };
};

void begin().then((pagina) => {
  Object.assign(window, { pagina });
  const vraag = new URLSearchParams(location.search);
  const stand = vraag.get('stand');
  if (stand !== null) pagina.toon(stand, vraag.get('thema') === 'donker' ? 'donker' : 'licht', vraag.get('taal') === 'en' ? 'en' : 'nl');
});
