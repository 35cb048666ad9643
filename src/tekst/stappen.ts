import { type Criterium, type Gemeten, type Getoetst, type Kader, periodeTekst, type Stap, type Uitkomst } from '../engine';
import { getalOfOnbekend, getalTekst, opsomming } from './getal';
import { grootheidnaam } from './namen';
import { antwoordTekst, TEKENS, tredeTekst } from './onderbouwing';
import { perKader } from './perKader';
import type { Taal } from './taal';

/** Every criterion of a kader by its id, those of the voorbehouden included. */
export const criteriaVan = perKader(
  (kader): ReadonlyMap<string, Criterium> => new Map([...kader.criteria, ...[...kader.ladder, ...kader.voorbehouden].flatMap((r) => r.als.map((v) => v.criterium))].map((c) => [c.id, c])),
);

const gemetenTekst = (m: Gemeten, taal: Taal): string => `${grootheidnaam[m.grootheid][taal]} ${getalOfOnbekend(m.waarde, taal)}`;

/** The name of a criterion; an id that the kader does not know stands for itself. */
const criteriumnaam = (id: string, kader: Kader, taal: Taal): string => criteriaVan(kader).get(id)?.naam[taal] ?? id;

const getoetstTekst = (v: Getoetst, kader: Kader, taal: Taal): string => `${criteriumnaam(v.criterium, kader, taal)}: ${antwoordTekst(v.antwoord, taal)}`;

/** What an outcome says, without figures: "trede 3 (Actief toezicht)", "de vorige trede, plus 1, ten minste 2, ten hoogste 4". */
export const uitkomstTekst = (dan: Uitkomst, kader: Kader, taal: Taal): string => {
  switch (dan.soort) {
    case 'trede':
      return tredeTekst(dan.trede, kader, taal);
    case 'niet te beoordelen':
      return taal === 'nl' ? 'niet te beoordelen zonder de vorige trede' : 'cannot be assessed without the vorige trede';
    case 'vanaf vorige': {
      const stap = dan.plus === 0 ? { nl: 'de vorige trede', en: 'the vorige trede' } : { nl: `de vorige trede plus ${dan.plus}`, en: `the vorige trede plus ${dan.plus}` };
      return taal === 'nl' ? `${stap.nl}, ten minste ${dan.minstens} en ten hoogste ${dan.hoogstens}` : `${stap.en}, at least ${dan.minstens} and at most ${dan.hoogstens}`;
    }
  }
};

const rekenTekst = (stap: Extract<Stap, { soort: 'grootheid' }>, taal: Taal): string => {
  const waarde = getalOfOnbekend(stap.waarde, taal);
  const uit = stap.uit.filter((m) => m.waarde !== null).map((m) => gemetenTekst(m, taal));
  const kop = `${grootheidnaam[stap.grootheid][taal]} ${waarde}`;
  return uit.length === 0 ? kop : `${kop} (${taal === 'nl' ? 'uit' : 'from'} ${opsomming(uit, taal)})`;
};

/** One step of the onderbouwing as a sentence, without its source. */
export const stapTekst = (stap: Stap, kader: Kader, taal: Taal): string => {
  switch (stap.soort) {
    case 'kader': {
      const tot = stap.tot === null ? { nl: 'heden', en: 'now' }[taal] : periodeTekst(stap.tot);
      return taal === 'nl'
        ? `${periodeTekst(stap.periode)} valt onder ${kader.naam.nl} (${periodeTekst(stap.van)} tot en met ${tot})`
        : `${periodeTekst(stap.periode)} falls under ${kader.naam.en} (${periodeTekst(stap.van)} to ${tot})`;
    }
    case 'grootheid':
      return rekenTekst(stap, taal);
    case 'criterium': {
      const naam = criteriumnaam(stap.criterium, kader, taal);
      const links = gemetenTekst(stap.links, taal);
      if (stap.vergelijking === 'bekend') return `${naam} (${links}): ${antwoordTekst(stap.antwoord, taal)}`;
      const rechts = typeof stap.rechts === 'number' ? getalTekst(stap.rechts, taal) : gemetenTekst(stap.rechts, taal);
      return `${naam} (${links} ${TEKENS[stap.vergelijking]} ${rechts}): ${antwoordTekst(stap.antwoord, taal)}`;
    }
    case 'ladderrij':
      return `${stap.geldt ? { nl: 'Geldt', en: 'Applies' }[taal] : { nl: 'Geldt niet', en: 'Does not apply' }[taal]}: ${stap.voorwaarden.map((v) => getoetstTekst(v, kader, taal)).join('; ')} → ${uitkomstTekst(stap.dan, kader, taal)}`;
    case 'uitkomst':
      return stap.trede === null ? { nl: 'Geen voorstel', en: 'No proposal' }[taal] : `${{ nl: 'Voorstel', en: 'Proposal' }[taal]}: ${tredeTekst(stap.trede, kader, taal)}`;
    case 'voorbehoud': {
      const naam = kader.voorbehouden.find((v) => v.id === stap.voorbehoud)?.naam[taal] ?? stap.voorbehoud;
      return `${naam}: ${antwoordTekst(stap.geldt, taal)}`;
    }
  }
};

/** The source of a step and how it was read: "Provincie Utrecht, … (letterlijk)". */
export const herleidingTekst = (stap: Stap, taal: Taal): string => {
  const { bron, lezing, uitleg } = stap.herleiding;
  const hoe = lezing === 'letterlijk' ? { nl: 'letterlijk', en: 'literal' }[taal] : { nl: 'afgeleid', en: 'derived' }[taal];
  return `${bron.titel}, ${bron.vindplaats} (${hoe})${uitleg === undefined ? '' : `. ${uitleg[taal]}`}`;
};
