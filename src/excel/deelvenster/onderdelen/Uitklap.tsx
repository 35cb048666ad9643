import { useState, type ReactElement, type ReactNode } from 'react';

interface Eigenschappen {
  readonly kop: string;
  readonly bij?: string | undefined;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part that folds: a heading that opens what is under it. What is under it is made when it is first opened. */
export const Uitklap = ({ kop, bij, open = false, children }: Eigenschappen): ReactElement => {
  const [ooitOpen, zetOoitOpen] = useState(open);
  return (
    <details className="uitklap" open={open} onToggle={() => zetOoitOpen(true)}>
      <summary>
        <h3>{kop}</h3>
        {bij === undefined ? null : <span className="bij">{bij}</span>}
      </summary>
      <div className="uitklap__inhoud">{ooitOpen || open ? children : null}</div>
    </details>
  );
};
