import type { Host } from '../host';
import type { Volger } from '../werkboek';
import type { Verzoek } from './verzoek';
import { voerUit } from './verzoek';

/** Transport errors by office.js' numbers. */
const CELBEWERKING = 5004;
const VERZOEK_TE_GROOT = 5103;
const ANTWOORD_TE_GROOT = 5104;
const HOST_STUK = 5001;

const WACHT_OP_CELBEWERKING = 64;

const SOORTEN: Readonly<Record<number, string>> = { 1: 'Instantiate', 2: 'Query', 3: 'Call', 4: 'Set' };

/**
 * Whether office.js tells that it is ready. It does so once and without asking to wait, and it can happen while the user is
 * typing: refused, the add-in would never hear of a command or a function. Outcomes of functions it offers again by itself.
 */
const isAanmelding = (body: string): boolean => /"Name":"(?:NotifyActionHandlerReady|_SetOsfControlContainerReadyForCustomFunctions|_GetEnabledFeatures)"/.test(body);

interface Balie {
  readonly antwoord: (body: string, vlaggen: number, klaar: (uit: string | number) => void) => void;
  readonly beginCelbewerking: () => void;
  readonly eindCelbewerking: () => void;
}

const tel = (h: Host, verzoek: Verzoek, lengte: number): void => {
  h.tellers.verzoeken++;
  h.tellers.bytesIn += lengte;
  h.tellers.acties += verzoek.Actions.length;
  for (const a of verzoek.Actions) {
    const sleutel = `${SOORTEN[a.ActionType] ?? `Type${a.ActionType}`}${a.Name ? ` ${a.Name}` : ''}`;
    h.tellers.perSoort.set(sleutel, (h.tellers.perSoort.get(sleutel) ?? 0) + 1);
  }
};

/** The ranges that move along now: those of this request and those that the client keeps. */
const zetVolgers = (h: Host): void => {
  h.boek.volgers.clear();
  for (const doel of h.verwijzingen.doelen) {
    const delen = typeof doel === 'object' && doel !== null && 'delen' in doel ? (doel as { delen: readonly Volger[] }).delen : [doel as Volger];
    for (const v of delen) h.boek.volgers.add(v);
  }
};

const beantwoord = (h: Host, verzoek: Verzoek): string => {
  h.bewaart = verzoek.AutoKeepReference === true;
  h.rekentNiet = false;
  zetVolgers(h);
  const uit = h.boek.doe(() => voerUit(verzoek, h));
  h.rekentNiet = false;
  h.herrekening.reken();
  zetVolgers(h);
  return JSON.stringify(uit);
};

/** Where requests arrive: one after the other, refused while a cell is edited or when they are too large. */
export const maakBalie = (
  h: Host, opties: { readonly later: (doe: () => void, ms: number) => void; readonly vertraging: number; readonly grens: number }, telOnderweg: (verschil: number) => void,
): Balie => {
  let bewerkt = false;
  let uitgesteld: (() => void)[] = [];
  const behandel = (body: string, klaar: (uit: string | number) => void): void => {
    const verzoek = JSON.parse(body) as Verzoek;
    tel(h, verzoek, body.length);
    let uit: string | number = HOST_STUK;
    try {
      uit = body.length > opties.grens ? VERZOEK_TE_GROOT : beantwoord(h, verzoek);
    } catch (e) {
      // A fault of the host itself: the client hears of it, and so does whoever runs the host.
      opties.later(() => { throw e; }, 0);
    }
    const antwoord = typeof uit === 'string' && uit.length > opties.grens ? ANTWOORD_TE_GROOT : uit;
    h.tellers.bytesUit += typeof antwoord === 'string' ? antwoord.length : 0;
    klaar(antwoord);
    telOnderweg(-1);
  };
  return {
    antwoord: (body, vlaggen, klaar) => {
      telOnderweg(1);
      opties.later(() => {
        if (!bewerkt) behandel(body, klaar);
        else if ((vlaggen & WACHT_OP_CELBEWERKING) !== 0 || isAanmelding(body)) uitgesteld.push(() => behandel(body, klaar));
        else { klaar(CELBEWERKING); telOnderweg(-1); }
      }, opties.vertraging);
    },
    beginCelbewerking: () => { bewerkt = true; },
    eindCelbewerking: () => {
      bewerkt = false;
      const nu = uitgesteld;
      uitgesteld = [];
      nu.forEach((doe) => opties.later(doe, 0));
    },
  };
};
