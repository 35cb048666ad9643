import type { Dag } from '../../engine';
import { maakExcelwerk } from '../adapter';
import { taalVanHost } from '../functies/taal';
import { maakModel } from '../model/maakModel';
import type { Geladen } from '../opdrachten/koppel';
import { abonneerThema, leesThema } from './thema';
import { haalVooruit } from './vooruit';

/** A turn of the page's own loop: it draws, and answers Excel's functions. */
const adem = (): Promise<void> => new Promise((verder) => { setTimeout(verder, 0); });

const vandaag = (): Dag => {
  const nu = new Date();
  return { jaar: nu.getFullYear(), maand: nu.getMonth() + 1, dag: nu.getDate() };
};

/**
 * Runs the rest of the pane's code. Gives what builds the pane over Excel and shows it, for when Excel is ready: what goes wrong
 * after that, the pane says itself.
 */
export const bereidVoor = async (): Promise<() => Geladen> => {
  // the same file, run in turns: React and all of the pane at once would hold Excel's thread
  await adem();
  const { toonDeelvenster } = await import(/* webpackChunkName: "deelvenster" */ '../deelvenster');
  await adem();
  return () => {
    const element = document.getElementById('venster');
    if (element === null) throw new Error('the page has no place for the pane');
    const taal = taalVanHost();
    document.documentElement.lang = taal;
    const model = maakModel(maakExcelwerk(), { taal, adem, vandaag });
    toonDeelvenster(element, model, { thema: leesThema, abonneerThema });
    const gelezen = model.start();
    void gelezen.then(haalVooruit);
    return { model, gelezen };
  };
};
