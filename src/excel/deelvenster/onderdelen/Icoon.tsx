import type { ReactElement } from 'react';

const PADEN = {
  omhoog: 'M8 2.5 13 8l-1.1 1L8.75 5.6V13.5h-1.5V5.6L4.1 9 3 8z',
  omlaag: 'M8 13.5 3 8l1.1-1 3.15 3.4V2.5h1.5v7.9L11.9 7 13 8z',
  fout: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm0 1.4a5.1 5.1 0 1 0 0 10.2A5.1 5.1 0 0 0 8 2.9Zm-.7 1.9h1.4v4.1H7.3zm0 5h1.4v1.4H7.3z',
  letOp: 'M8 1.8 15 14H1zm0 2.9L3.4 12.6h9.2zm-.7 2.2h1.4v2.9H7.3zm0 3.6h1.4v1.3H7.3z',
  goed: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm0 1.4a5.1 5.1 0 1 0 0 10.2A5.1 5.1 0 0 0 8 2.9Zm2.6 2.6 1 1-4.3 4.3L4.6 8.1l1-1 1.7 1.7z',
  klok: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm0 1.4a5.1 5.1 0 1 0 0 10.2A5.1 5.1 0 0 0 8 2.9Zm-.600 1.6h1.3v3.3l2.2 1.3-.700 1.1-2.8-1.7z',
  kruis: 'm4 3 4 4 4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4-4-4z',
} as const;

export type Icoonnaam = keyof typeof PADEN;

/** A picture beside a text that says the same: hidden from screen readers, in the colour of the text. */
export const Tekening = ({ pad }: { readonly pad: string }): ReactElement => (
  <svg className="icoon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={pad} fill="currentColor" />
  </svg>
);

export const Icoon = ({ naam }: { readonly naam: Icoonnaam }): ReactElement => <Tekening pad={PADEN[naam]} />;
