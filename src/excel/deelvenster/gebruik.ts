import { createContext, useContext } from 'react';
import type { Tweetalig } from '../../engine';
import type { Taal } from '../../tekst';
import type { Acties, Toestand } from '../model/toestand';

/** What every part of the pane reads and may do. */
export interface Omgeving {
  readonly toestand: Toestand;
  readonly acties: Acties;
  readonly taal: Taal;
  /** The text in the user's language. */
  readonly t: (tekst: Tweetalig) => string;
}

const Context = createContext<Omgeving | null>(null);

export const Omgevingsgever = Context.Provider;

/** The surroundings of a part; only inside the pane. */
export const useOmgeving = (): Omgeving => {
  const omgeving = useContext(Context);
  if (omgeving === null) throw new Error('a part of the pane outside the pane');
  return omgeving;
};
