/** The version of the engine and of everything around it; a receipt names it. */
export const VERSIE = '0.1.0';
