import type { Taal } from '../../tekst';
import { SCHIL } from './teksten';

type Melding = Exclude<keyof typeof SCHIL, 'opnieuw'>;

/** Says in the page's shell why the pane is not there, with a button to try again where that can help. */
export const meldInSchil = (melding: Melding, taal: Taal, opnieuw: (() => void) | null): void => {
  const alinea = document.getElementById('schil-melding');
  const schil = alinea?.closest('main');
  if (!alinea || !schil) return;
  document.documentElement.lang = taal;
  schil.removeAttribute('aria-busy');
  alinea.textContent = SCHIL[melding][taal];
  schil.querySelector('button')?.remove();
  if (opnieuw === null) return;
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.textContent = SCHIL.opnieuw[taal];
  knop.addEventListener('click', opnieuw);
  schil.append(knop);
};
