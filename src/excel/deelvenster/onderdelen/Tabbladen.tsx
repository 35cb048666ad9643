import { useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';

export interface Tabblad<N extends string> {
  readonly naam: N;
  readonly kop: string;
  readonly inhoud: () => ReactNode;
}

interface Eigenschappen<N extends string> {
  readonly label: string;
  readonly bladen: readonly Tabblad<N>[];
  readonly open: N;
  readonly kies: (naam: N) => void;
  /** What stands between the tabs and the open panel. */
  readonly tussen: ReactNode;
}

const STAP: Readonly<Record<string, (nu: number, aantal: number) => number>> = {
  ArrowRight: (nu, aantal) => (nu + 1) % aantal,
  ArrowLeft: (nu, aantal) => (nu + aantal - 1) % aantal,
  Home: () => 0,
  End: (_, aantal) => aantal - 1,
};

/**
 * Tabs: one stop for the Tab key, arrows between them. Fluent's own TabList does the same for 23 kB gzipped, a sixth of all
 * that the pane's first screen loads.
 */
export const Tabbladen = <N extends string>({ label, bladen, open, kies, tussen }: Eigenschappen<N>): ReactElement => {
  const knoppen = useRef(new Map<N, HTMLButtonElement>());
  const toets = (e: KeyboardEvent): void => {
    const naar = bladen[STAP[e.key]?.(bladen.findIndex((b) => b.naam === open), bladen.length) ?? -1];
    if (naar === undefined) return;
    e.preventDefault();
    kies(naar.naam);
    knoppen.current.get(naar.naam)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} className="tabs" onKeyDown={toets}>
        {bladen.map(({ naam, kop }) => (
          <button
            key={naam} type="button" role="tab" id={`tab-${naam}`} className="tab" aria-selected={naam === open} aria-controls={`paneel-${naam}`} tabIndex={naam === open ? 0 : -1}
            ref={(knop) => { if (knop === null) knoppen.current.delete(naam); else knoppen.current.set(naam, knop); }}
            onClick={() => kies(naam)}
          >
            <span>{kop}</span>
          </button>
        ))}
      </div>
      {tussen}
      {bladen.map(({ naam, inhoud }) => (
        <div key={naam} role="tabpanel" id={`paneel-${naam}`} aria-labelledby={`tab-${naam}`} className="paneel" hidden={naam !== open} tabIndex={-1}>
          {naam === open ? inhoud() : null}
        </div>
      ))}
    </>
  );
};
