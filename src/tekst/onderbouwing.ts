import { percentage, periodeTekst, type Beoordeling, type Criterium, type Gemeten, type Getoetst, type Kader, type Stap, type Tweetalig, type Uitkomst } from '../engine';
import { bevindingTekst } from './bevindingen';
import { foutTekst } from './fouten';
import { getalOfOnbekend, getalTekst, opsomming, percentageTekst, standTekst } from './getal';
import { grootheidnaam } from './namen';
import type { Taal } from './taal';

const TEKENS = { '<': '<', '<=': '≤', '>': '>', '>=': '≥', '=': '=' } as const;

/** Every criterion of a kader by its id, those of the voorbehouden included. */
export const criteriaVan = (kader: Kader): ReadonlyMap<string, Criterium> =>
  new Map([...kader.criteria, ...[...kader.ladder, ...kader.voorbehouden].flatMap((r) => r.als.map((v) => v.criterium))].map((c) => [c.id, c]));

/** "trede 3 (Actief toezicht)". */
export const tredeTekst = (trede: number, kader: Kader, taal: Taal): string => {
  const naam = kader.treden.find((t) => t.trede === trede)?.naam[taal];
  return naam === undefined ? `trede ${trede}` : `trede ${trede} (${naam})`;
};

const gemetenTekst = (m: Gemeten, taal: Taal): string => `${grootheidnaam[m.grootheid][taal]} ${getalOfOnbekend(m.waarde, taal)}`;

const getoetstTekst = (v: Getoetst, criteria: ReadonlyMap<string, Criterium>, taal: Taal): string => {
  const naam = criteria.get(v.criterium)?.naam[taal] ?? v.criterium;
  return `${naam}: ${antwoordTekst(v.antwoord, taal)}`;
};

/** "ja", "nee" or "niet te zeggen". */
export const antwoordTekst = (antwoord: boolean | null, taal: Taal): string => {
  if (antwoord === null) return taal === 'nl' ? 'niet te zeggen' : 'cannot be said';
  if (taal === 'nl') return antwoord ? 'ja' : 'nee';
  return antwoord ? 'yes' : 'no';
};

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
  const criteria = criteriaVan(kader);
  switch (stap.soort) {
    case 'kader': {
      const tot = stap.tot === null ? { nl: 'heden', en: 'now' }[taal] : periodeTekst(stap.tot);
      return taal === 'nl'
        ? `${periodeTekst(stap.periode)} valt onder ${kader.naam.nl} (${periodeTekst(stap.van)} tot en met ${tot})`
        : `${periodeTekst(stap.periode)} falls under ${kader.naam.en} (${periodeTekst(stap.van)} up to ${tot})`;
    }
    case 'grootheid':
      return rekenTekst(stap, taal);
    case 'criterium': {
      const naam = criteria.get(stap.criterium)?.naam[taal] ?? stap.criterium;
      const links = gemetenTekst(stap.links, taal);
      if (stap.vergelijking === 'bekend' || stap.rechts === null) return `${naam} (${links}): ${antwoordTekst(stap.antwoord, taal)}`;
      const rechts = typeof stap.rechts === 'number' ? getalTekst(stap.rechts, taal) : gemetenTekst(stap.rechts, taal);
      return `${naam} (${links} ${TEKENS[stap.vergelijking]} ${rechts}): ${antwoordTekst(stap.antwoord, taal)}`;
    }
    case 'ladderrij':
      return `${stap.geldt ? { nl: 'Geldt', en: 'Applies' }[taal] : { nl: 'Geldt niet', en: 'Does not apply' }[taal]}: ${stap.voorwaarden.map((v) => getoetstTekst(v, criteria, taal)).join('; ')} → ${uitkomstTekst(stap.dan, kader, taal)}`;
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
  return `${bron.titel}, ${bron.vindplaats} (${hoe})${uitleg === undefined || lezing === 'letterlijk' ? '' : `. ${uitleg[taal]}`}`;
};

const PERSONEN: Readonly<Record<Taal, { readonly reken: (d: Rekening) => string }>> = {
  nl: { reken: (d) => `Taakstelling ${d.taakstelling}${d.met} en beginstand ${d.begin}: totaalopgave ${d.opgave}. Gerealiseerd ${d.realisatie} (${d.pctT} van de taakstelling, ${d.pctS} van de totaalopgave); eindstand ${d.eind}.` },
  en: { reken: (d) => `Taakstelling ${d.taakstelling}${d.met} and opening balance ${d.begin}: totaalopgave ${d.opgave}. Realised ${d.realisatie} (${d.pctT} of the taakstelling, ${d.pctS} of the totaalopgave); closing balance ${d.eind}.` },
};

interface Rekening {
  readonly taakstelling: string;
  readonly met: string;
  readonly begin: string;
  readonly opgave: string;
  readonly realisatie: string;
  readonly pctT: string;
  readonly pctS: string;
  readonly eind: string;
}

const rekening = (b: Beoordeling, taal: Taal): string => {
  const q = b.grootheden;
  const stand = (n: number | null): string => (n === null ? getalOfOnbekend(n, taal) : standTekst(n, taal));
  const met = q.herverdeling === null || q.herverdeling === 0 ? '' : ` (${getalOfOnbekend(q.taakstelling, taal)} ${q.herverdeling > 0 ? '+' : '−'} ${getalTekst(Math.abs(q.herverdeling), taal)} herverdeling)`;
  return PERSONEN[taal].reken({
    taakstelling: getalOfOnbekend(q.taakstellingMetHerverdeling, taal),
    met,
    begin: stand(q.beginstand),
    opgave: getalOfOnbekend(q.totaalopgave, taal),
    realisatie: getalOfOnbekend(q.realisatie, taal),
    pctT: percentageTekst(percentage(q.realisatie, q.taakstellingMetHerverdeling), taal),
    pctS: percentageTekst(percentage(q.realisatie, q.totaalopgave), taal),
    eind: stand(q.eindstand),
  });
};

const tekortTekst = (b: Beoordeling, taal: Taal): string => {
  if (b.basis !== 'koppelingstekort') return '';
  const q = b.grootheden;
  const beschikbaar = getalOfOnbekend(q.beoordelingsopgave, taal);
  const stand = q.beoordeeldeEindstand === null ? '' : standTekst(q.beoordeeldeEindstand, taal);
  return taal === 'nl' ? ` Koppelingstekort: beoordeeld op ${beschikbaar} tijdig beschikbaar, dus ${stand}.` : ` Koppelingstekort: judged on ${beschikbaar} available in time, so ${stand}.`;
};

/** The criteria on which the firing row rests, with their figures. */
const redenTekst = (b: Beoordeling, kader: Kader, taal: Taal): string => {
  const rij = b.onderbouwing.find((s): s is Extract<Stap, { soort: 'ladderrij' }> => s.soort === 'ladderrij' && s.geldt);
  if (rij === undefined) return '';
  const delen = rij.voorwaarden.flatMap((v) => b.onderbouwing.filter((s) => s.soort === 'criterium' && s.criterium === v.criterium)).map((s) => stapTekst(s, kader, taal));
  return delen.length === 0 ? '' : ` ${delen.join('. ')}.`;
};

const VOORSTEL: Tweetalig = { nl: 'Voorstel', en: 'Proposal' };
const NIET: Tweetalig = { nl: 'Niet te beoordelen', en: 'Not assessable' };

/** One readable text that explains an assessment: the outcome, the sum, the criteria that decided, and what deserves a look. */
export const toelichting = (b: Beoordeling, kader: Kader | null, taal: Taal): string => {
  const bevindingen = b.bevindingen.map((x) => bevindingTekst(x, kader, taal)).filter((s) => s !== '');
  if (b.soort === 'niet te beoordelen' || kader === null) {
    const fouten = b.soort === 'niet te beoordelen' ? b.fouten.map((f) => foutTekst(f, taal)) : [];
    return [`${NIET[taal]}.`, ...fouten, ...bevindingen].join(' ');
  }
  const kop = `${VOORSTEL[taal]}: ${tredeTekst(b.trede, kader, taal)}.`;
  return [`${kop} ${rekening(b, taal)}${tekortTekst(b, taal)}${redenTekst(b, kader, taal)} ${kader.naam[taal]}.`, ...bevindingen].join(' ');
};
