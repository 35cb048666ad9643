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

/** Where the focus goes when what had it is gone: to what was said of it, else to the heading of the open tab. */
const OPVANG = ['[role=alert] > .balk', '.paneel:not([hidden]) > .balk--goed', '.paneel:not([hidden]) h2', '.paneel:not([hidden])'] as const;

/**
 * Keeps the focus in the pane when a part with the focus gives way to another, once the work that did it is done. Never takes
 * it from the sheet: a page that does not have the keyboard is left alone.
 */
export const useFocusbehoud = (nieuws: unknown, bezig: boolean): void => {
  const laatst = useRef<Element | null>(null);
  useEffect(() => {
    const onthoud = (e: FocusEvent): void => { laatst.current = e.target instanceof Element ? e.target : null; };
    const vergeet = (): void => { laatst.current = null; };
    document.addEventListener('focusin', onthoud);
    document.addEventListener('pointerdown', vergeet);
    return () => {
      document.removeEventListener('focusin', onthoud);
      document.removeEventListener('pointerdown', vergeet);
    };
  }, []);
  useEffect(() => {
    if (bezig || laatst.current === null || laatst.current.isConnected || document.activeElement !== document.body || !document.hasFocus()) return;
    const doel = OPVANG.map((plek) => document.querySelector<HTMLElement>(plek)).find((plek) => plek !== null);
    if (doel === undefined) return;
    doel.tabIndex = -1;
    doel.focus();
  }, [nieuws, bezig]);
};
