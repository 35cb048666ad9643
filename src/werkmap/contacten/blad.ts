/** The sheet on which contacts are kept: a row for each. What stands in further columns is the user's. */
export const CONTACTENBLAD = 'IBT-contacten';

export const isContactenblad = (naam: string): boolean => naam.trim().toLowerCase() === CONTACTENBLAD.toLowerCase();
