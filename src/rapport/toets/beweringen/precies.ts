import { halfjarenIn, type Gelezen } from '../lezen/verband';
import { bij, enkel } from './hulp';
import type { Bewering, Groep } from './soorten';

/** What says that no others are meant. */
const ENIGE = /als enige(?![a-z])|(?<![a-z])de enige (?:utrechtse )?gemeenten?(?![a-z])|(?<![a-z])(?:alleen|uitsluitend|slechts) (?:de gemeenten? )?‹g|(?<![a-z])de (?:volgende |utrechtse )?gemeenten (?:op ‹t\d+›|met een koppelingstekort)[^.;]* (?:zijn|waren)(?![a-z])|(?<![a-z])de volgende (?:utrechtse )?gemeenten(?![a-z])/;

/** With any other word they may be no others of some kind only. */
const WOORDEN = new Set(
  ('als enige alleen uitsluitend slechts volgende utrechtse gemeente gemeenten de het een in na op per van naar voor over eind afloop tijdens halfjaar periode taakstellingsperiode is zijn was waren staat staan ' +
    'stond stonden kwam kwamen komt komen ging gingen gaat gaan bleef bleven blijft blijven gebleven gegaan opgeschaald afgeschaald gestegen gedaald steeg stegen daalde daalden zakte zakten er nu nog geplaatst ' +
    'ingeschaald beoordeeld met koppelingstekort had hadden hebben heeft werd werden wordt worden interventieladder ibt-interventieladder ladder').split(' '),
);

const groepVan = (z: Gelezen, b: Bewering): Groep | null => {
  if (b.soort === 'tekort') return b.basis === 'koppelingstekort' ? 'koppelingstekort' : null;
  if (b.soort === 'plaatsing') return { trede: b.trede, tot: b.trede, wijze: /(?<![a-z])(?:ge)?(?:blij|ble[ei]?[fv])/.test(z.sjabloon) ? 'gebleven' : 'staan', van: null, buiten: false };
  // up or down to a trede without where from: others can have come to it the other way
  if (b.soort !== 'overgang' || b.richting !== null) return null;
  return { trede: b.naar, tot: b.naar, wijze: b.van === b.naar ? 'gebleven' : 'erbij', van: b.van, buiten: false };
};

/** Reads the one thing that a sentence says of the gemeenten that it names as said of no others, where it says so: "als enige gemeente", "alleen". */
export const precies = (z: Gelezen, beweringen: readonly Bewering[]): readonly Bewering[] => {
  // of so many, or of those that stood somewhere before: of some only
  if (!ENIGE.test(z.sjabloon) || halfjarenIn(z).length > 1 || !enkel(z.sjabloon.replace(/‹[gt]\d+›|(?<=de enige (?:utrechtse )?gemeenten? )die |[.;]$/g, ' '), WOORDEN)) return beweringen;
  const [g, tweede] = z.merken.flatMap((m, i) => (m.soort === 'g' ? [{ i, namen: m.namen }] : []));
  const [een, twee] = beweringen.filter((b) => groepVan(z, b) !== null);
  const op = een === undefined ? null : groepVan(z, een);
  if (g === undefined || tweede !== undefined || een === undefined || twee !== undefined || op === null || !('perioden' in een)) return beweringen;
  return beweringen.map((b) => (b === een ? { ...bij(z, g.i, ...een.merken.filter((m) => m !== g.i)), soort: 'precies', perioden: een.perioden, namen: g.namen, op } : b));
};
