import { taalVanHost } from '../functies/taal';
import { koppelOpdrachten, type Geladen } from '../opdrachten/koppel';
import { meldInSchil } from './schil';

/** Office.onReady sometimes never answers; after this long the user gets a sentence and a button. */
const WACHTTIJD = 10_000;

let geladen: Promise<Geladen> | null = null;

/** The pane and what it stands on, loaded once; after a failure anew. */
const laad = (): Promise<Geladen> => {
  geladen ??= import(/* webpackChunkName: "deelvenster" */ './laad').then((m) => m.laad());
  geladen.catch(() => { geladen = null; });
  return geladen;
};

const toon = (): void => {
  laad().catch(() => meldInSchil('vensterKapot', taalVanHost(), toon));
};

const begin = (): void => {
  if (typeof Office === 'undefined') return meldInSchil('geenOffice', taalVanHost(), () => location.reload());
  const wekker = setTimeout(() => meldInSchil('geenAntwoord', taalVanHost(), () => location.reload()), WACHTTIJD);
  void Office.onReady((info: { readonly host: Office.HostType | null }) => {
    clearTimeout(wekker);
    if (info.host !== Office.HostType.Excel) return meldInSchil('buitenExcel', taalVanHost(), null);
    if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return meldInSchil('teOud', taalVanHost(), null);
    koppelOpdrachten(laad);
    toon();
  });
};

begin();
