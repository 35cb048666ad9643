import { LATER } from '../deelvenster/later';

/** What is likely asked for next, the likeliest first. */
const VOORUIT: ReadonlyArray<() => Promise<unknown>> = [
  () => import(/* webpackChunkName: "afwijkend" */ '../model/afwijkend'),
  () => import(/* webpackChunkName: "schrijven" */ '../model/schrijfacties'),
  () => import(/* webpackChunkName: "schrijven" */ '../adapter/schrijven'),
  ...[LATER.samenvatting, LATER.gedaan, LATER.uitkomsten, LATER.gemeente, LATER.herkend, LATER.vastzetten, LATER.melding, LATER.vragen].map((deel) => deel.laad),
];

/** Resolves when the browser has nothing else to do; where it does not tell (Safari), soon. */
const rust = (): Promise<void> => new Promise((verder) => { if ('requestIdleCallback' in window) requestIdleCallback(() => verder()); else setTimeout(verder, 200); });

/** Fetches those parts one at a time, in rest; one that does not arrive is asked for again when it is needed. */
export const haalVooruit = async (): Promise<void> => {
  for (const haal of VOORUIT) {
    await rust();
    await haal().catch(() => undefined);
  }
};
