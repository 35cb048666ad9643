import { plekVan } from '../lezen/merken';
import type { Gelezen } from '../lezen/verband';
import { wanneer } from '../lezen/wanneer';
import { bij, gebied, isDeelOfMeer, naTekst, voorTekst } from './hulp';
import { tussenstandVan } from './tussenstand';
import type { Bewering, Patroon } from './soorten';

const OPGAVE = /(?<![a-z])(taakstelling|totaalopgave|opgave)(?![a-z])/g;
const ERNA = /^ van de (?:[a-z]+ )?(taakstelling|totaalopgave)(?![a-z])/;
const GEREALISEERD = /gerealiseerd|gehaald|(?<![a-z])haalden?(?![a-z])|behaald|gehuisvest|huisvestten?|realiseerden?|realisatie|in percentage/;
/** A sentence that goes on about what was housed: "Dat is 78% van de taakstelling", "In 2023-2 was dat 88%". */
const DAT_IS = /^(?:dat|dit|daarmee) is (?:dus |daarmee |nog geen |bijna |ruim |precies )?‹p\d+› van de (?:[a-z]+ )?(?:taakstelling|totaalopgave)(?: \(‹n\d+›\))?(?:\.?$| en ‹p\d+› van de)|^(?:in|over) (?:de |het )?‹h\d+› (?:was|is) dat ‹p\d+› van de (?:taakstelling|totaalopgave)/;
/** "van 78% in 2024-1 naar 99% in 2024-2": of the same. */
const NAAR = /^(?: (?:in|over) (?:de |het )?‹h\d+›)? naar (?:circa |ongeveer |ruim |bijna )?$/;
/** "van de totaalopgave van 1.501 vergunninghouders is 76%": its own number stands between. */
const VAN_BEDRAG = /van de (taakstelling|totaalopgave)(?: (?:in|over) (?:de )?‹h\d+›)? van ‹n\d+›(?: vergunninghouders| statushouders)?(?: (?:in|over) (?:de )?‹h\d+›)? (?:is|was|werd)(?: (?:slechts|ruim|bijna|circa|ongeveer))? $/;
/** "in 2024-2 was dat 60%": of what the percentage before it was. */
const WAS_DAT = /(?<![a-z])(?:(?:in|over) (?:de |het )?‹h\d+›|een (?:half ?)?jaar (?:later|eerder)) (?:was|is|werd) (?:dat|dit) $/;
/** Of what was told, not of the quantity that was named last. */
const DAT = /(?<![a-z])(?:was|is|werd|waren|zijn) (?:dat|dit|het)(?: (?:nog|slechts|maar|ruim|bijna))* $/;
/** What follows a percentage that is no part of an opgave. */
const GROEI = /^-?punt|^ (?:hoger|lager|meer|minder|groter|kleiner|gestegen|gedaald|verhoogd|verlaagd|van de (?!(?:[a-z]+ )?(?:taakstelling|totaalopgave)))/;
/** Then it is of what is left, or of all that was. */
const NIET = /(?<![a-z])niet (?:gehaald|gerealiseerd|behaald)/;
const ANDERS = /nidos|plekken|(?<![a-z])amv(?![a-z])|huurwoningen/;

const opgaveBij = (z: Gelezen, i: number): string | undefined => {
  const eigen = ERNA.exec(naTekst(z, i))?.[1] ?? (DAT.test(voorTekst(z, i)) ? undefined : [...voorTekst(z, i).matchAll(OPGAVE)].pop()?.[1]);
  const metBedrag = VAN_BEDRAG.exec(z.sjabloon.slice(0, plekVan(z, i)))?.[1];
  if (metBedrag !== undefined) return metBedrag;
  if (NAAR.test(voorTekst(z, i)) && z.merken.slice(0, i).some((m) => m.soort === 'p')) return opgaveBij(z, z.merken.slice(0, i).map((m) => m.soort).lastIndexOf('p'));
  if (eigen !== undefined || !WAS_DAT.test(voorTekst(z, i))) return eigen;
  const bron = z.merken.slice(0, i).some((m) => m.soort === 'p') || z.vorige === null ? z : z.vorige;
  const eerdere = bron.merken.flatMap((m, j) => (m.soort === 'p' && (bron !== z || j < i) ? [j] : []));
  const [eerder] = eerdere;
  return eerder === undefined || eerdere.length > 1 || !GEREALISEERD.test(bron.sjabloon) || ANDERS.test(bron.sjabloon) || bron.verwacht || bron.landelijk || isDeelOfMeer(bron) ? undefined : opgaveBij(bron, eerder);
};

/** "78% van de taakstelling en 56% van de totaalopgave": of nothing else than what was realised. */
const VAN_BEIDE = /‹p\d+› van de taakstelling(?: \(‹n\d+›\))?(?:,| en|, maar| maar) (?:slechts |ruim |maar )?‹p\d+› van de totaalopgave|‹p\d+› van de totaalopgave(?: \(‹n\d+›\))?(?:,| en|, maar| maar) (?:slechts |ruim |maar )?‹p\d+› van de taakstelling/;

const isWasDat = (z: Gelezen): boolean => z.merken.some((m, i) => m.soort === 'p' && WAS_DAT.test(voorTekst(z, i)));

/** "de taakstelling is voor 88% gerealiseerd en de totaalopgave voor 68%": the percentages of a half-year. */
export const percentages: Patroon = (z) => {
  const gemeente = gebied(z);
  if (gemeente === undefined || !(GEREALISEERD.test(z.sjabloon) || DAT_IS.test(z.sjabloon) || VAN_BEIDE.test(z.sjabloon) || isWasDat(z)) || ANDERS.test(z.sjabloon) || NIET.test(z.sjabloon) || z.verwacht || isDeelOfMeer(z)) return [];
  return z.merken.flatMap((merk, i): Bewering[] => {
    if (merk.soort !== 'p' || GROEI.test(naTekst(z, i))) return [];
    const opgave = opgaveBij(z, i);
    if (opgave === undefined || opgave === 'opgave') return [];
    const dag = tussenstandVan(z);
    const { perioden, genoemd } = wanneer(z, i);
    const cijfer = opgave === 'taakstelling' ? 'pctTaakstelling' : 'pctTotaalopgave';
    return [{
      ...bij(z, i), soort: 'cijfers', getallen: [merk], dag, rijsoort: dag === null ? 'definitief' : 'tussenstand',
      lezingen: perioden.map((periode) => [{ gemeente, periode, cijfer }]),
      ook: genoemd ? [] : z.recent.map((periode) => [{ gemeente, periode, cijfer }]),
    }];
  });
};
