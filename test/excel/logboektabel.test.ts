import { LOGBOEKKOPPEN } from '../../src/werkmap/logboek';
import { BLAD, cellen, metNaam, beginMet } from '../hulp/besluitproef';
import { alsTabel, bereik, boekMet, CIJFERS } from '../hulp/werkboek';

// An Excel table that the user made around the log, on the real office.js and the embedded host.

const LOG = 'IBT-logboek';

test('grows along with the lines that come below it, and stays that large when they are taken back', async () => {
  const boek = metNaam(boekMet({ [BLAD]: CIJFERS, [LOG]: [LOGBOEKKOPPEN, ['van een collega']] }));
  alsTabel(boek, LOG, bereik(0, 0, 1, 13));
  const p = await beginMet(boek);
  const hoogte = async (): Promise<unknown> => {
    await p.model.acties.herlees();
    return p.model.toestand().lezing?.werkmap.bladen.find((b) => b.naam === LOG)?.tabellen.map((t) => t.bereik.totRij);
  };
  await p.model.acties.beoordeel();
  await p.host.rust();
  expect([p.model.toestand().melding, cellen(p, LOG).length, await hoogte()]).toEqual([null, 5, [4]]);
  await p.model.acties.herstel();
  await p.host.rust();
  expect([p.model.toestand().melding, cellen(p, LOG).length, await hoogte()]).toEqual([null, 8, [7]]);
});
