import { eindPeildatum, koppelpeildatum, periodeTekst, volgende, type Kader, type Periode } from '../../engine';
import { opsomming } from '../../tekst';
import type { Bijstelling, Gemeentefeit } from '../feiten/feiten';
import type { Briefcijfers } from './cijfers';
import type { Briefgegevens } from './soorten';
import { dag, eenStand, getal, halfjaar, helftVan, herverdelingsnaam, hetKader, mensen, procent } from './woorden';

const werkwoord = (n: number, een: string, meer: string): string => (n === 1 ? een : meer);

/** A part of an opgave that was none stays out: "n.v.t." says nothing in a sentence. */
const realisatiezin = (p: Periode, f: Gemeentefeit, c: Briefcijfers): string => {
  const delen = [
    ...(f.pctTaakstelling === null ? [] : [`${procent(f.pctTaakstelling)} van de taakstelling van ${getal(c.taakstellingMetHerverdeling)}`]),
    ...(f.pctTotaalopgave === null ? [] : [`${procent(f.pctTotaalopgave)} van de totaalopgave van ${getal(c.totaalopgave)}`]),
  ];
  const geen = f.pctTotaalopgave === null ? ' Door de voorsprong was er geen totaalopgave meer over.' : '';
  return `In ${helftVan(p)} huisvestte uw gemeente ${mensen(c.realisatie)}${delen.length === 0 ? '' : `: ${opsomming(delen, 'nl')}`}.${geen}`;
};

const herverdelingzin = (p: Periode, f: Gemeentefeit, gegevens: Briefgegevens): readonly string[] => {
  const { herverdeling } = f.beoordeling.grootheden;
  if (herverdeling === null || herverdeling === 0) return [];
  const naam = herverdelingsnaam(p, gegevens).vol.replace(/^Herverdeling$/, 'herverdeling').replace(/^Herverdeling /, 'herverdeling ');
  return [herverdeling > 0 ? `In die taakstelling zit de ${naam}: ${mensen(herverdeling)} extra.` : `In die taakstelling zit de ${naam}: ${mensen(-herverdeling)} minder.`];
};

/** That the college was asked another number before, and which of them counts. */
export const bijstellingzin = (b: Bijstelling | null, p?: Periode): readonly string[] => {
  if (b === null || (b.van !== null && b.van === b.naar)) return [];
  return [`De taakstelling${p === undefined ? '' : ` van ${halfjaar(p)}`} is in het halfjaar bijgesteld${b.van === null || b.naar === null ? '' : ` van ${getal(b.van)} naar ${getal(b.naar)}`}; de laatste telt.`];
};

const taakstellingzin = ({ realisatie, taakstellingMetHerverdeling: t }: Briefcijfers): string => {
  if (realisatie < t) return `De taakstelling is niet gehaald: er ${werkwoord(t - realisatie, 'is', 'zijn')} ${mensen(t - realisatie)} minder gehuisvest dan gevraagd.`;
  return realisatie === t ? 'De taakstelling is precies gehaald.' : `De taakstelling is gehaald, met ${mensen(realisatie - t)} meer dan gevraagd.`;
};

/** "zonder achterstand", "met een voorsprong van 20". */
const metStand = (stand: number): string => (stand === 0 ? 'zonder achterstand' : `met ${eenStand(stand)}`);

/** How the balance moved over the half-year: seven ways, each in its own words. */
const standzin = (p: Periode, { beginstand: begin, eindstand: eind }: Briefcijfers): string => {
  const op = `op ${dag(eindPeildatum(p))}`;
  if (begin > 0 && eind > begin) return `De achterstand is opgelopen van ${getal(begin)} naar ${getal(eind)} ${op}.`;
  if (begin > 0 && eind === begin) return `De achterstand is even groot gebleven: ${getal(eind)} ${op}.`;
  if (begin > 0 && eind > 0) return `De achterstand is deels ingelopen: van ${getal(begin)} naar ${getal(eind)} ${op}.`;
  if (begin > 0) return `De achterstand van ${getal(begin)} is volledig ingelopen: ${op} is er ${eenStand(eind)}.`;
  if (eind > 0) return `Er is een achterstand ontstaan: ${getal(eind)} ${op}, waar het halfjaar begon ${metStand(begin)}.`;
  return begin === eind ? `Er is, net als bij het begin van het halfjaar, ${eenStand(eind)} ${op}.` : `Er is ${eenStand(eind)} ${op}; het halfjaar begon ${metStand(begin)}.`;
};

/** Where the kader compares the backlog with the taakstelling: how the two compare here. */
const vergelijkzin = (f: Gemeentefeit): readonly string[] => {
  const stap = f.beoordeling.onderbouwing.find((s) => s.soort === 'criterium' && s.links.grootheid === 'beoordeeldeEindstand' && typeof s.rechts === 'object' && s.rechts?.grootheid === 'beoordeeldeTaakstelling');
  const { beoordeeldeEindstand: eind, beoordeeldeTaakstelling: t } = f.beoordeling.grootheden;
  if (stap === undefined || eind === null || t === null || eind <= 0) return [];
  const wat = f.beoordeling.basis === 'koppelingstekort' ? 'De achterstand waarop wij toetsen' : 'De achterstand';
  return [`${wat} (${getal(eind)}) is ${eind > t ? 'hoger dan' : eind === t ? 'even hoog als' : 'lager dan'} de taakstelling van het halfjaar (${getal(t)}).`];
};

/** Why the gemeente was judged on fewer people than its totaalopgave; the real backlog is said to stay. */
const tekortzin = (p: Periode, f: Gemeentefeit, c: Briefcijfers): string | null => {
  const { tijdigBeschikbaar, beoordeeldeEindstand } = f.beoordeling.grootheden;
  if (f.tekort === null || tijdigBeschikbaar === null || beoordeeldeEindstand === null) return null;
  const [telt, blijft] = [beoordeeldeEindstand > 0 ? eenStand(beoordeeldeEindstand) : 'geen achterstand', c.eindstand > 0 ? ` De werkelijke achterstand van ${getal(c.eindstand)} blijft staan en gaat mee naar ${periodeTekst(volgende(p))}.` : ''];
  const beter = f.beterDoorTekort ? ' Zonder het tekort was de trede hoger geweest.' : '';
  return `Op de koppelpeildatum ${dag(koppelpeildatum(p))} ${werkwoord(tijdigBeschikbaar, 'was', 'waren')} ${mensen(tijdigBeschikbaar)} tijdig beschikbaar, ${getal(f.tekort)} minder dan de totaalopgave. Dit koppelingstekort is een verschoonbare reden: wij beoordelen uw gemeente op dat aantal in plaats van op de totaalopgave. Voor de beoordeling telt dan ${telt}.${blijft}${beter}`;
};

/** What the half-year showed, in words, a text for each paragraph: the figures of the table and nothing that is not in them. */
export const bevindingzinnen = (p: Periode, f: Gemeentefeit, c: Briefcijfers, gegevens: Briefgegevens): readonly string[] => {
  const cijfers = [realisatiezin(p, f, c), ...bijstellingzin(f.bijgesteld), ...herverdelingzin(p, f, gegevens), ...(c.totaalopgave <= 0 ? [] : [taakstellingzin(c)]), standzin(p, c)];
  const tekort = tekortzin(p, f, c);
  // the balance that is compared is only known after the shortage
  return (tekort === null ? [[...cijfers, ...vergelijkzin(f)]] : [cijfers, [tekort, ...vergelijkzin(f)]]).map((zinnen) => zinnen.join(' '));
};

export const kaderzin = (p: Periode, kader: Kader): string => `${halfjaar(p)} is beoordeeld volgens ${hetKader(kader)}.`;
