import type { ReactElement, ReactNode } from 'react';

interface Eigenschappen {
  readonly children: ReactNode;
  /** `primair`: the one thing to do here; `zacht`: without an edge, for a picture that says enough. */
  readonly soort?: 'primair' | 'zacht';
  readonly klein?: boolean;
  /** Cannot be pressed now, but keeps the focus that it has. */
  readonly uit?: boolean;
  readonly className?: string;
  readonly type?: 'button' | 'submit';
  readonly onClick?: () => void;
  readonly 'aria-label'?: string;
}

/** A button in the looks of Fluent. */
export const Knop = ({ children, soort, klein = false, uit = false, className = '', type = 'button', onClick, 'aria-label': label }: Eigenschappen): ReactElement => (
  <button
    type={type}
    className={['knop', soort === undefined ? '' : `knop--${soort}`, klein ? 'knop--klein' : '', className].filter((s) => s !== '').join(' ')}
    aria-disabled={uit || undefined}
    aria-label={label}
    onClick={(e) => { if (uit) e.preventDefault(); else onClick?.(); }}
  >
    {children}
  </button>
);
