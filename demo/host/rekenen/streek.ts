/** How the user's country writes numbers. */
export interface Streek {
  readonly decimaal: ',' | '.';
  readonly duizend: '.' | ',';
  readonly maanden: readonly string[];
  readonly dagen: readonly string[];
  readonly waar: readonly [waar: string, onwaar: string];
}

export const NEDERLAND: Streek = {
  decimaal: ',', duizend: '.',
  maanden: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  dagen: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  waar: ['WAAR', 'ONWAAR'],
};

export const ENGELS: Streek = {
  decimaal: '.', duizend: ',',
  maanden: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  dagen: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  waar: ['TRUE', 'FALSE'],
};
