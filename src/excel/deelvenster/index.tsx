import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore, type CSSProperties, type ReactElement } from 'react';
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

/** Fluent's tokens as custom properties, under the names that Fluent gives them. */
const variabelen = (thema: Theme): CSSProperties => Object.fromEntries(Object.entries(thema).map(([naam, waarde]) => [`--${naam}`, String(waarde)]));

const THEMAS: Readonly<Record<Thema, CSSProperties>> = { licht: variabelen(webLightTheme), donker: variabelen(webDarkTheme) };

/**
 * The pane takes Fluent's design tokens and the browser's own elements. FluentProvider and Button would add 16 kB gzipped to the
 * first screen, TabList 23 and Combobox 37, for what some lines of style do here.
 */
const Schil = ({ model, opties }: { readonly model: Model; readonly opties: Vensteropties }): ReactElement => {
  const thema = useSyncExternalStore(opties.abonneerThema, opties.thema);
  return (
    <div className={`ibt ibt--${thema}`} style={THEMAS[thema]}>
      <style>{STIJL}</style>
      <Venster model={model} />
    </div>
  );
};

/** Shows the task pane in an element and keeps it up to date with the model; knows no Office. */
export const toonDeelvenster = (element: HTMLElement, model: Model, opties: Vensteropties): void => {
  createRoot(element).render(<Schil model={model} opties={opties} />);
};
