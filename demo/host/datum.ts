const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Excel's serial of a day; 1 is 1 January 1900 and day 60 did not exist. */
export const serie = (jaar: number, maand: number, dag: number): number => {
  const dagen = Math.round(Date.UTC(jaar, maand - 1, dag) / 86_400_000) + 25_569;
  return dagen < 61 ? dagen - 1 : dagen;
};

/** Year, month and day of a serial. */
export const dagVan = (getal: number): { jaar: number; maand: number; dag: number; weekdag: number } => {
  const dagen = Math.floor(getal) + (getal < 60 ? 1 : 0);
  const d = new Date((dagen - 25_569) * 86_400_000);
  return { jaar: d.getUTCFullYear(), maand: d.getUTCMonth() + 1, dag: d.getUTCDate(), weekdag: d.getUTCDay() };
};

export const maandnaam = (maand: number): string => MAANDEN[maand - 1] ?? '';

export const LANGE_MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

export const DAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

/** The month of a Dutch name, long or short; 0 if it is none. */
export const maandVan = (naam: string): number => {
  const klein = naam.toLowerCase().replace(/\.$/, '');
  const kort = MAANDEN.indexOf(klein);
  return 1 + (kort >= 0 ? kort : LANGE_MAANDEN.indexOf(klein));
};
