import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
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

const Schil = ({ model, opties }: { readonly model: Model; readonly opties: Vensteropties }): ReactElement => {
  const thema = useSyncExternalStore(opties.abonneerThema, opties.thema);
  return (
    <FluentProvider theme={thema === 'donker' ? webDarkTheme : webLightTheme} className={`ibt ibt--${thema}`}>
      <style>{STIJL}</style>
      <Venster model={model} />
    </FluentProvider>
  );
};

/** Shows the task pane in an element and keeps it up to date with the model; knows no Office. */
export const toonDeelvenster = (element: HTMLElement, model: Model, opties: Vensteropties): void => {
  createRoot(element).render(<Schil model={model} opties={opties} />);
};
