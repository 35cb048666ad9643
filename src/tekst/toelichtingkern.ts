import type { Beoordeling, Bevinding, Criterium, Grootheden, Grootheid, Kader, Tweetalig, Voorstel } from '../engine';
import { foutTekst } from './fouten';
import { getalOfOnbekend, getalTekst, standTekst } from './getal';
import { grootheidnaam } from './namen';
import { antwoordTekst, TEKENS, tredeTekst } from './onderbouwing';
import type { Taal } from './taal';

const standOfOnbekend = (n: number | null, taal: Taal): string => (n === null ? getalOfOnbekend(n, taal) : standTekst(n, taal));

/** The sum, from the taakstelling to the closing balance. */
const rekening = (q: Grootheden, taal: Taal): string => {
  const herverdeling = q.herverdeling ?? 0;
  const met = herverdeling === 0 ? '' : ` (${getalOfOnbekend(q.taakstelling, taal)} ${herverdeling > 0 ? '+' : '−'} ${getalTekst(Math.abs(herverdeling), taal)} herverdeling)`;
  const taakstelling = getalOfOnbekend(q.taakstellingMetHerverdeling, taal);
  const opgave = getalOfOnbekend(q.totaalopgave, taal);
  const realisatie = getalOfOnbekend(q.realisatie, taal);
  const begin = standOfOnbekend(q.beginstand, taal);
  const eind = standOfOnbekend(q.eindstand, taal);
  return taal === 'nl'
    ? `Taakstelling ${taakstelling}${met} en beginstand ${begin}: totaalopgave ${opgave}. Gerealiseerd ${realisatie}: eindstand ${eind}.`
    : `Taakstelling ${taakstelling}${met} and opening balance ${begin}: totaalopgave ${opgave}. Realised ${realisatie}: closing balance ${eind}.`;
};

const tekort = (b: Beoordeling, taal: Taal): string => {
  if (b.basis !== 'koppelingstekort') return '';
  const q = b.grootheden;
  const beschikbaar = getalOfOnbekend(q.beoordelingsopgave, taal);
  const stand = standOfOnbekend(q.beoordeeldeEindstand, taal);
  return taal === 'nl' ? ` Koppelingstekort: beoordeeld op ${beschikbaar} tijdig beschikbaar, dus ${stand}.` : ` Koppelingstekort: judged on ${beschikbaar} available in time, so ${stand}.`;
};

/** A quantity in a criterion: its name too, unless the sum has just told the same number. */
const gemeten = (naam: Grootheid, q: Grootheden, taal: Taal): string => {
  const getal = getalOfOnbekend(q[naam], taal);
  const verteld =
    naam === 'realisatie' ||
    (naam === 'beoordeeldeEindstand' && q.beoordeeldeEindstand === q.eindstand) ||
    (naam === 'beoordeeldeTaakstelling' && q.beoordeeldeTaakstelling === q.taakstellingMetHerverdeling);
  return verteld ? getal : `${grootheidnaam[naam][taal]} ${getal}`;
};

const toets = (c: Criterium, q: Grootheden, taal: Taal): string => {
  if (c.soort === 'bekend') return gemeten(c.grootheid, q, taal);
  return `${gemeten(c.links, q, taal)} ${TEKENS[c.vergelijking]} ${typeof c.rechts === 'number' ? getalTekst(c.rechts, taal) : gemeten(c.rechts, q, taal)}`;
};

/** The criteria on which the row that fired rests, with their figures and the answers that made it fire. */
const reden = (b: Voorstel, kader: Kader | null, taal: Taal): string => {
  let uit = '';
  for (const { criterium: c, antwoord } of kader?.ladder.find((r) => r.id === b.rij)?.als ?? []) {
    uit += ` ${c.naam[taal]} (${toets(c, b.grootheden, taal)}): ${antwoordTekst(antwoord, taal)}.`;
  }
  return uit;
};

const VOORSTEL: Tweetalig = { nl: 'Voorstel', en: 'Proposal' };
const NIET: Tweetalig = { nl: 'Niet te beoordelen', en: 'Not assessable' };

/** What deserves a look, each thing once. */
const eenmaal = (teksten: readonly string[]): readonly string[] => {
  return teksten.length < 2 ? teksten : [...new Set(teksten)];
};

type Kort = (b: Bevinding, kader: Kader | null, taal: Taal) => string;

/**
 * One short text for a cell that explains an assessment: the outcome, the sum, the criteria that decided, and what deserves
 * a look in the words of `kort`, which is more where the row has `bevindingen` besides those of its assessment. Percentages stand in columns of
 * their own; why a rule was read so is for the onderbouwing to say.
 */
export const toelichtingMet = (kort: Kort) => (b: Beoordeling, kader: Kader | null, taal: Taal, bevindingen: readonly Bevinding[] = b.bevindingen): string => {
  const ernaast = eenmaal(bevindingen.map((x) => kort(x, kader, taal)));
  if (b.soort === 'niet te beoordelen') return [`${NIET[taal]}.`, ...b.fouten.map((f) => foutTekst(f, taal)), ...ernaast].join(' ');
  const kern = `${VOORSTEL[taal]}: ${tredeTekst(b.trede, kader, taal)}. ${rekening(b.grootheden, taal)}${tekort(b, taal)}${reden(b, kader, taal)}`;
  return ernaast.length === 0 ? kern : `${kern} ${ernaast.join(' ')}`;
};
