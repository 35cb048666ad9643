import type { Gemeten, Stap } from './beoordeling';
import type { Trede } from './dossier';
import type { Grootheden, Grootheid } from './grootheid';
import type { Herleiding, Kader, Ladderrij, Rekenregel } from './kader';
import { gelijk, type Periode } from './periode';
import { antwoord, geldt, getoetst } from './ladder';

const UIT: Readonly<Record<Rekenregel, readonly Grootheid[]>> = {
  taakstellingMetHerverdeling: ['taakstelling', 'herverdeling'],
  totaalopgave: ['taakstellingMetHerverdeling', 'beginstand'],
  eindstand: ['totaalopgave', 'realisatie'],
  beoordelingsopgave: ['totaalopgave', 'tijdigBeschikbaar'],
  beoordeeldeTaakstelling: ['taakstellingMetHerverdeling', 'tijdigBeschikbaar'],
  beoordeeldeEindstand: ['beoordelingsopgave', 'realisatie'],
  vorigeTrede: [],
};

const ALLEEN_TAAKSTELLING: readonly Grootheid[] = ['taakstellingMetHerverdeling'];

const REGELS = Object.keys(UIT) as readonly Rekenregel[];

const gemeten = (grootheid: Grootheid, g: Grootheden): Gemeten => ({ grootheid, waarde: g[grootheid] });

/** How the koppelingstekort rule was read for this half-year. */
export const koppelingsherleiding = (kader: Kader, periode: Periode): Herleiding => {
  const { bron, uitleg, letterlijkVoor } = kader.koppelingstekort;
  return letterlijkVoor.some((p) => gelijk(p, periode)) ? { bron, lezing: 'letterlijk', uitleg } : { bron, lezing: 'afgeleid', uitleg };
};

/** What a quantity was made of; where a shortage leaves the taakstelling alone, what was available is no part of it. */
const uitVan = (regel: Rekenregel, kader: Kader): readonly Grootheid[] => (regel === 'beoordeeldeTaakstelling' && !kader.koppelingstekort.ookTaakstelling ? ALLEEN_TAAKSTELLING : UIT[regel]);

/** Adds the steps up to the ladder: the kader and why, and each quantity with what it was made of. */
export const schrijfRekenstappen = (stappen: Stap[], kader: Kader, periode: Periode, g: Grootheden): void => {
  stappen.push({ id: 'kader', soort: 'kader', herleiding: kader.geldigheid, kader: kader.id, periode, van: kader.van, tot: kader.tot });
  for (const regel of REGELS) {
    const uit = uitVan(regel, kader).map((naam) => gemeten(naam, g));
    stappen.push({ id: regel, soort: 'grootheid', herleiding: kader.rekenregels[regel], grootheid: regel, waarde: g[regel], uit });
  }
};

/** Adds the steps of the ladder: every criterion with both sides, every row, and what follows. */
export const schrijfLadderstappen = (stappen: Stap[], kader: Kader, g: Grootheden, gevuurd: Ladderrij, trede: Trede | null): void => {
  for (const c of kader.criteria) {
    stappen.push({
      id: c.id,
      soort: 'criterium',
      herleiding: c.herleiding,
      criterium: c.id,
      links: gemeten(c.soort === 'bekend' ? c.grootheid : c.links, g),
      vergelijking: c.soort === 'bekend' ? 'bekend' : c.vergelijking,
      rechts: c.soort === 'bekend' ? null : typeof c.rechts === 'number' ? c.rechts : gemeten(c.rechts, g),
      antwoord: antwoord(c, g),
    });
  }
  for (const rij of kader.ladder) {
    stappen.push({ id: rij.id, soort: 'ladderrij', herleiding: rij.herleiding, rij: rij.id, voorwaarden: getoetst(rij.als, g), geldt: rij === gevuurd, dan: rij.dan });
  }
  stappen.push({ id: 'uitkomst', soort: 'uitkomst', herleiding: gevuurd.herleiding, rij: gevuurd.id, trede });
};

/** Adds the steps after the ladder: what asks for a person, also what did not. */
export const schrijfVoorbehoudstappen = (stappen: Stap[], kader: Kader, g: Grootheden): void => {
  for (const v of kader.voorbehouden) {
    stappen.push({ id: v.id, soort: 'voorbehoud', herleiding: v.herleiding, voorbehoud: v.id, voorwaarden: getoetst(v.als, g), geldt: geldt(v.als, g) });
  }
};
