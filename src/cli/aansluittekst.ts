import { periodeTekst } from '../engine';
import { getalTekst } from '../tekst';
import type { Logbreuk } from '../werkmap/correcties/aansluiting';
import type { Logboek, Logcel } from '../werkmap/logboek/logregel';
import { zonderStuurtekens } from './kleur';
import { breek } from './uitvoer';

const TERUG = 'Zet terug wat er stond uit een eerdere versie van de werkmap';

const woord = (cel: Logcel): string => (cel === null ? 'niets' : typeof cel === 'number' ? getalTekst(cel, 'nl') : `“${cel}”`);

const watErIs = (b: Logbreuk): string => {
  const { oud, nieuw, tredeNa, soort } = b.regel;
  switch (b.soort) {
    case 'sluit niet aan':
      return b.eerder === null
        ? `de regel zegt dat er ${woord(oud)} stond, maar een eerdere regel is er niet: die is weg, of deze is gewijzigd. ${TERUG}`
        : `de regel zegt dat er ${woord(oud)} stond, maar volgens rij ${b.eerder.rij} was het ${woord(b.eerder.staat)}: een van beide is gewijzigd, of een regel ertussen is weg${soort === 'correctie' ? ', of het cijfer is met de hand gewijzigd zonder dat er is beoordeeld' : ''}. ${TERUG}`;
    case 'bewijs anders':
      return `de regel zegt ${woord(nieuw)}, maar het bewijs dat er toen bij kwam (rij ${b.bewijs.rij}) heeft ${woord(b.bewijs.staat)}. Een van beide is gewijzigd. ${TERUG}`;
    case 'zegt twee dingen':
      return `onder Nieuw staat ${woord(nieuw)} en onder Trede na ${woord(tredeNa)}. Een van beide is gewijzigd. ${TERUG}`;
    case 'blad anders':
      return typeof b.staat === 'string' && soort === 'besluit'
        ? `over dit besluit zegt de regel “${b.regel.reden}” en de werkmap ${woord(b.staat)}. Is het besluit daarna gewijzigd, beoordeel dan met --logboek; anders is de regel gewijzigd`
        : `de laatste regel zegt ${woord(nieuw)}, de werkmap ${woord(b.staat)}. Is dat daarna gewijzigd, beoordeel dan met --logboek; anders is de regel gewijzigd of is er een weg`;
  }
};

export const breukTekst = (b: Logbreuk): string =>
  breek(`  rij ${b.rij} · ${zonderStuurtekens(b.regel.gemeente)} ${periodeTekst(b.regel.halfjaar)}, ${zonderStuurtekens(b.regel.veld)} (${zonderStuurtekens(b.regel.tijdstip)}): ${zonderStuurtekens(watErIs(b))}.`, '    ');

/** How many corrections and decisions there are, and whether they join. */
export const aansluitTekst = (log: Logboek, breuken: readonly Logbreuk[]): string => {
  const n = log.regels.filter((r) => r.soort === 'correctie' || r.soort === 'besluit').length;
  const wat = n === 0 ? 'Correcties en besluiten staan er niet in het logboek' : n === 1 ? 'Eén correctie of besluit in het logboek' : `${getalTekst(n, 'nl')} correcties en besluiten in het logboek`;
  if (breuken.length === 0) return `${wat}${n === 0 ? '' : '; alles sluit aan'}.`;
  return `${wat}; ${breuken.length === 1 ? 'één regel sluit' : `${getalTekst(breuken.length, 'nl')} regels sluiten`} niet aan:`;
};

export const breukJson = (b: Logbreuk): unknown => {
  const { regel, ...rest } = b;
  return { ...rest, tijdstip: regel.tijdstip, gemeente: regel.gemeente, periode: periodeTekst(regel.halfjaar), veld: regel.veld, oud: regel.oud, nieuw: regel.nieuw, melding: watErIs(b) };
};
