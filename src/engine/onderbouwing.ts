import type { Gemeten, Stap } from './beoordeling';
import type { Trede } from './dossier';
import type { Grootheden, Grootheid } from './grootheid';
import type { Herleiding, Kader, Ladderrij, Rekenregel } from './kader';
import type { Periode } from './periode';
import { antwoord, geldt, getoetst, lees } from './ladder';

const gemeten = (grootheid: Grootheid, waarde: number | null): Gemeten => ({ grootheid, waarde });

const stap = (regel: Rekenregel, herleiding: Herleiding, waarde: number | null, uit: readonly Gemeten[]): Stap => ({ id: regel, soort: 'grootheid', herleiding, grootheid: regel, waarde, uit });

/** The steps up to the ladder: the kader and why, and each quantity with what it was made of. */
export const rekenstappen = (kader: Kader, periode: Periode, g: Grootheden): Stap[] => {
  const r = kader.rekenregels;
  const met = gemeten('taakstellingMetHerverdeling', g.taakstellingMetHerverdeling);
  const opgave = gemeten('totaalopgave', g.totaalopgave);
  const realisatie = gemeten('realisatie', g.realisatie);
  const beschikbaar = gemeten('tijdigBeschikbaar', g.tijdigBeschikbaar);
  return [
    { id: 'kader', soort: 'kader', herleiding: kader.geldigheid, kader: kader.id, periode, van: kader.van, tot: kader.tot },
    stap('taakstellingMetHerverdeling', r.taakstellingMetHerverdeling, g.taakstellingMetHerverdeling, [gemeten('taakstelling', g.taakstelling), gemeten('herverdeling', g.herverdeling)]),
    stap('totaalopgave', r.totaalopgave, g.totaalopgave, [met, gemeten('beginstand', g.beginstand)]),
    stap('eindstand', r.eindstand, g.eindstand, [opgave, realisatie]),
    stap('beoordelingsopgave', r.beoordelingsopgave, g.beoordelingsopgave, [opgave, beschikbaar]),
    // where a shortage leaves the taakstelling alone, what was available is no part of it
    stap('beoordeeldeTaakstelling', r.beoordeeldeTaakstelling, g.beoordeeldeTaakstelling, kader.koppelingstekort.ookTaakstelling ? [met, beschikbaar] : [met]),
    stap('beoordeeldeEindstand', r.beoordeeldeEindstand, g.beoordeeldeEindstand, [gemeten('beoordelingsopgave', g.beoordelingsopgave), realisatie]),
    stap('vorigeTrede', r.vorigeTrede, g.vorigeTrede, []),
  ];
};

/** Every criterion of the ladder, with both sides. */
export const criteriumstappen = (kader: Kader, g: Grootheden): readonly Stap[] =>
  kader.criteria.map((c) => {
    // written out: spreading what both have in common takes eight times as long
    const uitkomst = antwoord(c, g);
    if (c.soort === 'bekend') return { id: c.id, soort: 'criterium', herleiding: c.herleiding, criterium: c.id, links: gemeten(c.grootheid, lees(g, c.grootheid)), vergelijking: 'bekend', rechts: null, antwoord: uitkomst };
    const rechts = typeof c.rechts === 'number' ? c.rechts : gemeten(c.rechts, lees(g, c.rechts));
    return { id: c.id, soort: 'criterium', herleiding: c.herleiding, criterium: c.id, links: gemeten(c.links, lees(g, c.links)), vergelijking: c.vergelijking, rechts, antwoord: uitkomst };
  });

/** Every row of the ladder, held against the answers. */
export const ladderrijstappen = (kader: Kader, g: Grootheden): readonly Stap[] =>
  kader.ladder.map((rij) => ({ id: rij.id, soort: 'ladderrij', herleiding: rij.herleiding, rij: rij.id, voorwaarden: getoetst(rij.als, g), geldt: geldt(rij.als, g), dan: rij.dan }));

export const uitkomststap = (gevuurd: Ladderrij, trede: Trede | null): Stap => ({ id: 'uitkomst', soort: 'uitkomst', herleiding: gevuurd.herleiding, rij: gevuurd.id, trede });

/** What asks for a person, also what did not. */
export const voorbehoudstappen = (kader: Kader, g: Grootheden): readonly Stap[] =>
  kader.voorbehouden.map((v) => ({ id: v.id, soort: 'voorbehoud', herleiding: v.herleiding, voorbehoud: v.id, voorwaarden: getoetst(v.als, g), geldt: geldt(v.als, g) }));
