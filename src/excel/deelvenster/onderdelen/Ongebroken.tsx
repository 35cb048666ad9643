import type { ReactElement } from 'react';

/** A text whose half-years (`2024-2`) stay on one line. */
export const Ongebroken = ({ children }: { readonly children: string }): ReactElement => (
  <span>{children.split(/(\d{4}-[12])/).map((deel, i) => (i % 2 === 1 ? <span key={i} className="ongebroken">{deel}</span> : deel))}</span>
);
