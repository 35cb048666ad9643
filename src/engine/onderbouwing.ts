import type { Gemeten, Stap } from './beoordeling';
import type { Trede } from './dossier';
import type { Grootheden, Grootheid } from './grootheid';
import type { Herleiding, Kader, Ladderrij, Rekenregel } from './kader';
import { gelijk, type Periode } from './periode';
import { antwoord, getoetst } from './ladder';

const UIT: Readonly<Record<Rekenregel, readonly Grootheid[]>> = {
  taakstellingMetHerverdeling: ['taakstelling', 'herverdeling'],
  totaalopgave: ['taakstellingMetHerverdeling', 'beginstand'],
  eindstand: ['totaalopgave', 'realisatie'],
  beoordelingsopgave: ['totaalopgave', 'tijdigBeschikbaar'],
  beoordeeldeTaakstelling: ['taakstellingMetHerverdeling', 'tijdigBeschikbaar'],
  beoordeeldeEindstand: ['beoordelingsopgave', 'realisatie'],
  vorigeTrede: [],
};

const REGELS = Object.keys(UIT) as readonly Rekenregel[];

const gemeten = (grootheid: Grootheid, g: Grootheden): Gemeten => ({ grootheid, waarde: g[grootheid] });

/** How the koppelingstekort rule was read for this half-year. */
export const koppelingsherleiding = (kader: Kader, periode: Periode): Herleiding => {
  const { bron, uitleg, letterlijkVoor } = kader.koppelingstekort;
  return letterlijkVoor.some((p) => gelijk(p, periode)) ? { bron, lezing: 'letterlijk', uitleg } : { bron, lezing: 'afgeleid', uitleg };
};

/** The steps up to the ladder: the kader and why, and each quantity with what it was made of. */
export const rekenstappen = (kader: Kader, periode: Periode, g: Grootheden): Stap[] => {
  const stappen: Stap[] = [{ id: 'kader', soort: 'kader', herleiding: kader.geldigheid, kader: kader.id, periode, van: kader.van, tot: kader.tot }];
  for (const regel of REGELS) {
    const los = regel === 'beoordeeldeTaakstelling' && !kader.koppelingstekort.ookTaakstelling;
    const uit = UIT[regel].filter((naam) => !(los && naam === 'tijdigBeschikbaar')).map((naam) => gemeten(naam, g));
    stappen.push({ id: regel, soort: 'grootheid', herleiding: kader.rekenregels[regel], grootheid: regel, waarde: g[regel], uit });
  }
  return stappen;
};

/** The steps of the ladder: every criterion with both sides, every row, and what follows. */
export const ladderstappen = (kader: Kader, g: Grootheden, gevuurd: Ladderrij, trede: Trede | null): Stap[] => {
  const stappen: Stap[] = [];
  for (const c of kader.criteria) {
    stappen.push({
      id: c.id,
      soort: 'criterium',
      herleiding: c,
      criterium: c.id,
      links: gemeten(c.soort === 'bekend' ? c.grootheid : c.links, g),
      vergelijking: c.soort === 'bekend' ? 'bekend' : c.vergelijking,
      rechts: c.soort === 'bekend' ? null : typeof c.rechts === 'number' ? c.rechts : gemeten(c.rechts, g),
      antwoord: antwoord(c, g),
    });
  }
  for (const rij of kader.ladder) {
    stappen.push({ id: rij.id, soort: 'ladderrij', herleiding: rij, rij: rij.id, voorwaarden: getoetst(rij.als, g), geldt: rij === gevuurd, dan: rij.dan });
  }
  stappen.push({ id: 'uitkomst', soort: 'uitkomst', herleiding: gevuurd, rij: gevuurd.id, trede });
  return stappen;
};

/** The steps after the ladder: what asks for a person, also what did not. */
export const voorbehoudstappen = (kader: Kader, g: Grootheden): Stap[] =>
  kader.voorbehouden.map((v) => {
    const voorwaarden = getoetst(v.als, g);
    return { id: v.id, soort: 'voorbehoud', herleiding: v, voorbehoud: v.id, voorwaarden, geldt: voorwaarden.every((w) => w.antwoord === w.gevraagd) };
  });
