import { Engine } from 'json-rules-engine';
import { maakDossiers, maakKolommen } from '../cijfers.mjs';
import { duur, eisGelijk, paren } from '../meten.mjs';
import { product } from '../product.mjs';

const { beoordeel, kaders, utrecht2024 } = product;
const N = 1_000;
const KEREN = 20;

/** The operators of json-rules-engine; `niet` is the same question with the answer "no" asked of it. */
const OPERATOR = { '>': 'greaterThan', '>=': 'greaterThanInclusive', '<': 'lessThan', '<=': 'lessThanInclusive', '=': 'equal' };
const NIET = { '>': 'lessThanInclusive', '>=': 'lessThan', '<': 'greaterThanInclusive', '<=': 'greaterThan', '=': 'notEqual' };

const voorwaarde = ({ criterium: c, antwoord }) =>
  c.soort === 'bekend'
    ? { fact: c.grootheid, operator: antwoord ? 'notEqual' : 'equal', value: null }
    : { fact: c.links, operator: (antwoord ? OPERATOR : NIET)[c.vergelijking], value: typeof c.rechts === 'number' ? c.rechts : { fact: c.rechts } };

const klem = (dan, vorige) => (dan.soort === 'trede' ? dan.trede : dan.soort === 'niet te beoordelen' ? null : Math.min(dan.hoogstens, Math.max(dan.minstens, vorige + dan.plus)));

const regel = (soort, rij, rang, params) => ({ name: rij.id, priority: rang, conditions: { all: rij.als.map(voorwaarde) }, event: { type: soort, params: { id: rij.id, ...rij.herleiding, ...params } } });

/**
 * The kader as users of json-rules-engine would write it down: one rule per ladder row and per voorbehoud, the reason in
 * the event's params. The trede becomes a fact as soon as its row fires: the voorbehouden, of lower priority, ask for it.
 */
const maakEngine = () => {
  const engine = new Engine([...utrecht2024.ladder.map((rij) => regel('trede', rij, 2, { dan: rij.dan })), ...utrecht2024.voorbehouden.map((v) => regel('voorbehoud', v, 1, {}))]);
  engine.on('trede', async (params, almanak) => almanak.addRuntimeFact('trede', klem(params.dan, await almanak.factValue('vorigeTrede'))));
  return engine;
};

/** The quantities are handed to the peer ready-made: it only has to go through the rules. */
const feiten = (dossiers) => dossiers.map((d) => ({ ...beoordeel(d, kaders, { onderbouwing: false }).grootheden, trede: null }));

/** Trede and voorbehouden as one text, to compare. */
const uitslag = (trede, voorbehouden) => (trede === null ? 'niet te beoordelen' : [trede, ...voorbehouden].join(' '));

const onzeUitslag = ({ trede, onderbouwing }) => uitslag(trede, onderbouwing.filter((s) => s.soort === 'voorbehoud' && s.geldt).map((s) => s.id));

const hunUitslag = ({ events }, { vorigeTrede }) => {
  const treden = events.filter((e) => e.type === 'trede');
  if (treden.length !== 1) throw new Error(`${treden.length} ladder rows fire`);
  return uitslag(klem(treden[0].params.dan, vorigeTrede), events.filter((e) => e.type === 'voorbehoud').map((e) => e.params.id));
};

export const meet = async () => {
  const dossiers = maakDossiers(maakKolommen(N, { vanaf: 2024 }));
  const facts = feiten(dossiers);
  const engine = maakEngine();
  const hun = [];
  for (const feit of facts) hun.push(hunUitslag(await engine.run(feit), feit));
  eisGelijk('json-rules-engine', dossiers.map((d) => onzeUitslag(beoordeel(d, kaders))), hun);

  let stappen = 0;
  let events = 0;
  const ons = async () =>
    (await duur(() => {
      for (let keer = 0; keer < KEREN; keer++) for (const d of dossiers) stappen += beoordeel(d, kaders).onderbouwing.length;
    })) / KEREN;
  const ander = () =>
    duur(async () => {
      for (const feit of facts) events += (await engine.run(feit)).events.length;
    });
  const { a, b, verhouding } = await paren({ opwarmen: 5, herhalingen: 15 }, ander, ons);
  if (stappen === 0 || events === 0) throw new Error('nothing was assessed');
  return [{ wat: 'Eén beoordeling met volledige onderbouwing', ons: (b / N) * 1e3, ander: (a / N) * 1e3, tegen: 'json-rules-engine', eenheid: 'µs', verhouding, doel: 50, minstens: true }];
};
