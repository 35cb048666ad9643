import type { ReactElement, ReactNode } from 'react';

/** A part that folds: a heading that opens what is under it. */
export const Uitklap = ({ kop, bij, open = false, children }: { readonly kop: string; readonly bij?: string | undefined; readonly open?: boolean; readonly children: ReactNode }): ReactElement => (
  <details className="uitklap" open={open}>
    <summary>
      <h3>{kop}</h3>
      {bij === undefined ? null : <span className="bij">{bij}</span>}
    </summary>
    <div className="uitklap__inhoud">{children}</div>
  </details>
);
