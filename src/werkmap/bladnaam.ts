/** What would read as a cell (`Q1`, `R1C1`), as TRUE or FALSE, or does not look like one name, stands between quotes. */
const KAAL = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const ALS_CEL = /^(?:[a-z]{1,3}\d{1,7}|r\d*(?:c\d*)?|c\d*|true|false|waar|onwaar)$/i;

/** A sheet's name as Excel writes it before a `!`: in quotes only where it must be. */
export const bladverwijzing = (naam: string): string => (KAAL.test(naam) && !ALS_CEL.test(naam) ? naam : `'${naam.replaceAll("'", "''")}'`);
