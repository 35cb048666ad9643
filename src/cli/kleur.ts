/** Colours for a terminal; `zonder` leaves the text as it is. The trede is always there as a number too. */
export interface Kleuren {
  readonly vlak: (tekst: string, vulling: string, letter: string) => string;
  readonly vet: (tekst: string) => string;
  readonly zacht: (tekst: string) => string;
}

const rgb = (hex: string): string => [0, 2, 4].map((i) => parseInt(hex.slice(i, i + 2), 16)).join(';');

const met: Kleuren = {
  vlak: (tekst, vulling, letter) => `\u001b[48;2;${rgb(vulling)};38;2;${rgb(letter)}m${tekst}\u001b[0m`,
  vet: (tekst) => `\u001b[1m${tekst}\u001b[22m`,
  zacht: (tekst) => `\u001b[2m${tekst}\u001b[22m`,
};

const zonder: Kleuren = { vlak: (tekst) => tekst, vet: (tekst) => tekst, zacht: (tekst) => tekst };

/** Colour on a terminal, none in a file or a pipe; NO_COLOR and FORCE_COLOR decide over it. */
export const kiesKleuren = (opTerminal: boolean, omgeving: Readonly<Record<string, string | undefined>>): Kleuren => {
  const { NO_COLOR: geen, FORCE_COLOR: wel } = omgeving;
  if (geen !== undefined && geen !== '') return zonder;
  if (wel !== undefined && wel !== '0') return met;
  return opTerminal ? met : zonder;
};

/** Text from a sheet without what steers a terminal: escape codes, bells, and marks that turn the direction of writing. */
export const zonderStuurtekens = (tekst: string): string =>
  tekst.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(/\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
