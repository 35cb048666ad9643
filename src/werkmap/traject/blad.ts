/** The sheet on which trajectories are kept: a row for each step that has a date. */
export const TRAJECTBLAD = 'IBT-traject';

export const isTrajectblad = (naam: string): boolean => naam.trim().toLowerCase() === TRAJECTBLAD.toLowerCase();
