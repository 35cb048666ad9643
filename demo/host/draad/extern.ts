import type { Bericht } from '../functies/functies';
import type { Werkboek } from '../werkboek';
import type { Bestandloket } from './bestandloket';
import type { Uitvoering } from './context';
import { maakContext } from './context';
import { veiligerij } from './veilig';

/** The object at `window.external` with which office.js talks to Excel on the desktop. */
export interface Extern {
  readonly GetHostInfo: () => string;
  readonly GetContext: () => Readonly<Record<string, () => unknown>>;
  readonly GetLoggingAllowed: () => boolean;
  readonly Execute: (id: number, params: unknown, klaar: (antwoord: unknown, code: number) => void) => void;
  readonly RegisterEvent: (id: number, doel: string, ontvanger: (id: number, lading: unknown) => void, klaar: (antwoord: unknown) => void) => void;
  readonly UnregisterEvent: (id: number, doel: string, klaar: (antwoord: unknown) => void) => void;
}

export const EXECUTE_RICH_API = 93;
const OPDRACHT_KLAAR = 94;
export const EVENT_OPDRACHT = 39;
export const EVENT_RICH_API = 33;

/** office.js' own code for a call that Excel does not support. */
const NIET_ONDERSTEUND = 5001;

export interface Draad {
  readonly extern: Extern;
  readonly stuur: (berichten: readonly Bericht[]) => boolean;
  /** Runs a ribbon command by the name under which the add-in associated it; the promise is for its `completed`. */
  readonly roepOpdracht: (naam: string) => Promise<void>;
}

const lijst = (v: unknown): readonly unknown[] => (Array.isArray(v) ? v : []);

/** The desktop's wire around a function that answers a request's body and flags: a JSON answer, or a transport error's number. */
export const maakDraad = (boek: Werkboek, uitvoering: Uitvoering, antwoord: (body: string, vlaggen: number, klaar: (uit: string | number) => void) => void, bestand: Bestandloket): Draad => {
  const ontvangers = new Map<number, (id: number, lading: unknown) => void>();
  const opdrachten = new Map<string, () => void>();
  let opdracht = 0;
  const extern: Extern = {
    GetHostInfo: () => `Excel|Win32|16.01|${uitvoering.taal}|ibt-demo|||3`,
    GetContext: () => maakContext(boek, uitvoering),
    GetLoggingAllowed: () => false,
    Execute: (id, params, klaar) => {
      const delen = lijst(params);
      if (id === EXECUTE_RICH_API) {
        const verzoek = delen.length === 1 && Array.isArray(delen[0]) ? delen[0] : delen;
        antwoord(String(verzoek[4]), Number(verzoek[6]), (uit) => klaar(typeof uit === 'number' ? veiligerij([uit]) : veiligerij([0, veiligerij([200, veiligerij([]), uit])]), 0));
      } else if (id === OPDRACHT_KLAAR) {
        opdrachten.get(String(delen[0]))?.();
        klaar(veiligerij([0]), 0);
      } else {
        const uit = bestand(id, delen) ?? veiligerij([NIET_ONDERSTEUND]);
        setTimeout(() => klaar(uit, 0));
      }
    },
    RegisterEvent: (id, _doel, ontvanger, klaar) => {
      const kent = id === EVENT_RICH_API || id === EVENT_OPDRACHT;
      if (kent) ontvangers.set(id, ontvanger);
      klaar(veiligerij([kent ? 0 : NIET_ONDERSTEUND]));
    },
    UnregisterEvent: (id, _doel, klaar) => { ontvangers.delete(id); klaar(veiligerij([0])); },
  };
  return {
    extern,
    stuur: (berichten) => {
      const ontvanger = ontvangers.get(EVENT_RICH_API);
      // Plain arrays inside: office.js takes two arrays of the other kind for a table.
      ontvanger?.(EVENT_RICH_API, veiligerij(berichten));
      return ontvanger !== undefined;
    },
    roepOpdracht: (naam) => new Promise((klaar, mislukt) => {
      const ontvanger = ontvangers.get(EVENT_OPDRACHT);
      if (!ontvanger) { mislukt(new Error('De invoegtoepassing luistert niet naar opdrachten.')); return; }
      const id = String(++opdracht);
      opdrachten.set(id, () => { opdrachten.delete(id); klaar(); });
      ontvanger(EVENT_OPDRACHT, veiligerij([id, naam, JSON.stringify({ source: { id: naam } })]));
    }),
  };
};
