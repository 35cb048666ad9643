import type { Gelezen } from '../lezen/verband';
import type { Bewering } from './soorten';

type Richting = Extract<Bewering, { soort: 'vergelijking' }>['richting'];

const HOGER = /(?<![a-z])(?:hoger|groter|meer|gestegen|steeg|stijgt|stijging|gegroeid|groeide|groeit|groei|toegenomen|toename|opgelopen|verhoogd|verhoging|(?:neemt|nam)(?= )[^.;]* toe|(?:loopt|liep)(?= )[^.;]* op|een (?:duidelijke )?verbetering)(?![a-z])/;
const LAGER = /(?<![a-z])(?:lager|kleiner|minder|gedaald|daalde|daalt|daling|afgenomen|afname|gekrompen|kromp|geslonken|teruggelopen|verlaagd|verlaging|ingelopen|(?:neemt|nam)(?= )[^.;]* af|(?:loopt|liep)(?= )[^.;]* terug|een verslechtering)(?![a-z])/;

/** Which way a piece of a sentence says that a figure went; `null` where it says both, neither, or not. */
export const richtingIn = (stuk: string): Richting | null => {
  const [hoger, lager] = [HOGER.test(stuk), LAGER.test(stuk)];
  return hoger === lager || /(?<![a-z])(?:niet|noch|geen)(?![a-z])/.test(stuk) ? null : hoger ? 'hoger' : 'lager';
};

/** The clause in which a place of a sentence lies. */
export const bijzin = (z: Gelezen, van: number, tot: number): string => {
  const voor = z.sjabloon.slice(0, van).split(/[.;:,]| en | maar /).pop() ?? '';
  const na = z.sjabloon.slice(tot).split(/[.;:,]| en | maar /)[0] ?? '';
  return `${voor}${z.sjabloon.slice(van, tot)}${na}`;
};
