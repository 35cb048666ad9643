import { useSyncExternalStore, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Model } from '../model/toestand';
import { STIJL } from './stijl/stijl';
import { Venster } from './Venster';

/** Office's theme as far as the pane follows it; high contrast comes from the browser itself (`forced-colors`). */
export type Thema = 'licht' | 'donker';

export interface Vensteropties {
  readonly thema: () => Thema;
  /** Calls back at every change of theme; gives what ends that. */
  readonly abonneerThema: (luisteraar: () => void) => () => void;
}

/**
 * The pane takes the browser's own elements and, of Fluent's design tokens, those that it uses. FluentProvider and Button would
 * add 16 kB gzipped to the first screen, TabList 23 and Combobox 37, for what some lines of style do here.
 */
const Schil = ({ model, opties }: { readonly model: Model; readonly opties: Vensteropties }): ReactElement => {
  const thema = useSyncExternalStore(opties.abonneerThema, opties.thema);
  return (
    <div className={`ibt ibt--${thema}`}>
      <style>{STIJL}</style>
      <Venster model={model} />
    </div>
  );
};

/** Shows the task pane in an element and keeps it up to date with the model; knows no Office. */
export const toonDeelvenster = (element: HTMLElement, model: Model, opties: Vensteropties): void => {
  createRoot(element).render(<Schil model={model} opties={opties} />);
};
