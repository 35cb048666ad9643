import { taalVanHost } from '../functies/taal';
import { koppelOpdrachten, type Geladen } from '../opdrachten/koppel';
import { meldInSchil } from './schil';

/** Office.onReady sometimes never answers; after this long the user gets a sentence and a button. */
const WACHTTIJD = 10_000;

let code: Promise<() => Geladen> | null = null;
let geladen: Promise<Geladen> | null = null;

/** The code of the pane, fetched and run once; after a failure anew. Needs no Excel yet. */
const haal = (): Promise<() => Geladen> => {
  code ??= import(/* webpackChunkName: "deelvenster" */ './laad').then((m) => m.bereidVoor());
  code.catch(() => { code = null; });
  return code;
};

/** The pane and what it stands on, built once; after a failure anew. */
const laad = (): Promise<Geladen> => {
  geladen ??= haal().then((bouw) => bouw());
  geladen.catch(() => { geladen = null; });
  return geladen;
};

const toon = (): void => {
  laad().catch(() => meldInSchil('vensterKapot', taalVanHost(), toon));
};

const begin = (): void => {
  if (typeof Office === 'undefined') return meldInSchil('geenOffice', taalVanHost(), () => location.reload());
  // while Excel gets ready; where it fails, that is told once the pane is asked for
  haal().catch(() => undefined);
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
