/**
 * Mutants that no case can catch, each with the reason why it judges every gemeente the same. A key is the name of the
 * mutant; the test fails on a reason that no longer belongs to a survivor.
 */
export const OVERLEVERS: Readonly<Record<string, string>> = {
  'utrecht-2021-2024 · criterium vorige-trede-bijzonder · = → >=':
    'vorigeTredeBijzonder is 0, 1 of onbekend; ten minste 1 is dan hetzelfde als precies 1.',
  'utrecht-2021-2024 · criterium niemand-tijdig-beschikbaar · = → <=':
    'Een negatief aantal tijdig beschikbaar is een fout, dus ten hoogste 0 is hetzelfde als precies 0.',
  'utrecht-2024 · criterium niemand-tijdig-beschikbaar · = → <=':
    'Een negatief aantal tijdig beschikbaar is een fout, dus ten hoogste 0 is hetzelfde als precies 0.',
  'utrecht-2024 · rij traject-loopt · minstens 4 → 3':
    'De rij geldt alleen bij een vorige trede van 4 of hoger, en blijft daarop staan: de ondergrens wordt nooit bereikt.',
  'utrecht-2024 · rij traject-loopt · hoogstens 6 → 7':
    'De rij blijft op de vorige trede staan en de ladder heeft geen trede 7: een vorige trede 7 is een fout voordat de ladder telt.',
  'utrecht-2024 · rij taakstelling-niet-gehaald · minstens 2 → 1':
    'De vorige trede is ten minste 1, dus de vorige trede plus 1 is altijd al ten minste 2.',
  'utrecht-2024 · rij taakstelling-niet-gehaald · hoogstens 4 → 5':
    'De rij geldt alleen bij een vorige trede van ten hoogste 3, dus de vorige trede plus 1 is ten hoogste 4.',
  'utrecht-2024 · rij taakstelling-gehaald-met-achterstand · hoogstens 4 → 3':
    'De rij geldt alleen bij een vorige trede van ten hoogste 3 en telt er niets bij op: 3 is al het hoogste.',
  'utrecht-2024 · rij taakstelling-gehaald-met-achterstand · hoogstens 4 → 5':
    'De rij geldt alleen bij een vorige trede van ten hoogste 3 en telt er niets bij op: de bovengrens wordt nooit bereikt.',
};
