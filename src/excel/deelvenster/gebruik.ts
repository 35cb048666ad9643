import { createContext, useContext, useEffect, useRef, type RefObject } from 'react';
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

/** Brings an element into view each time that `nieuws` is news: what is said at the top is missed by who looks further down. */
export const useInBeeld = <E extends HTMLElement>(nieuws: unknown): RefObject<E | null> => {
  const plek = useRef<E>(null);
  const vorig = useRef(nieuws);
  useEffect(() => {
    if (nieuws !== null && nieuws !== vorig.current) plek.current?.scrollIntoView({ block: 'nearest' });
    vorig.current = nieuws;
  }, [nieuws]);
  return plek;
};
