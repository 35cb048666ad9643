import { volgende, vorige, type Dag, type Periode } from '../../../engine';
import { plekVan } from '../lezen/merken';
import type { Gelezen } from '../lezen/verband';
import { wanneer } from '../lezen/wanneer';
import { geslotenOp, standcellen, type Cel } from '../zoeker';
import { bij, enkel, gebied, isDeelOfMeer, merkOp, naTekst, voorTekst } from './hulp';
import type { Bewering, Patroon } from './soorten';
import { tussenstandVan } from './tussenstand';

const GROOTHEID = /(?<![a-z])(totaalopgave|taakstelling|(?:huisvestings)?achterstand(?:en)?|voorsprong|realisatie)(?![a-z])/g;

/** What may stand between a quantity and its figure. Any other word, and the figure is of something else. */
const TUSSEN = new Set(
  ('de het een is was waren werd wordt worden telt bedraagt bedroeg komt kwam uit uitkomt op tot in totaal van voor over per utrechtse provinciale provinciebrede gemeenten gemeente provinciebreed daarmee nog ' +
    'weer naar toe toegenomen afgenomen gedaald gestegen opgelopen uw halfjaar huisvesting huisvesten vergunninghouders voorgaande vorige taakstellingsperiode taakstellingsperioden periode perioden peildatum echter te ' +
    'bij aan vanaf het nieuwe totale eerder steken blijven bleef deze bekendgemaakt hoger lager dan daarvoor hebben hadden heeft had circa ca ongeveer ruim bijna groeien groeit groeide tweede eerste helft jaar dit ' +
    'onze alle samen gezamenlijk gezamenlijke eind begin zijn er slechts maar liefst provincie vastgesteld bepaald gesteld opgebouwd').split(' '),
);

const ANDERE_EENHEID = /^ ?(?:procentpunt|extra|nidos|amv|plekken|opvang|woning|flex|gemeenten?(?![a-z])|weken|week|dagen|maanden|jaar|keer|maal|huizen|kamers|uur|euro|miljoen|versneld|asiel|tot ‹n|van de ‹n|à|en ‹n\d+› |halfja|period|kwarta|treden|regio|locatie|tegenover|(?:(?:vergunninghouders|statushouders|personen) )?(?:hoger|lager|meer|minder|groter|kleiner|achter)(?![a-z])|(?:vergunninghouders |statushouders )?of (?:meer|minder))/;
/** What is left between two of them. */
const VERSCHIL = /(?<![a-z])(?:gat|verschil|kloof) tussen /;
const ERNA = /^(?: (?:vergunninghouders|statushouders))? (taakstelling|achterstand|voorsprong)(?![a-z])/;
const GEHUISVEST = /^ (?:vergunninghouders|statushouders)(?: in de provincie utrecht| (?:in|over|tijdens) (?:de )?‹h\d+›)? (?:hebben |zijn )?gehuisvest(?! (?:dien|moe|te ))/;
/** "huisvestte uw gemeente 168 vergunninghouders", "huisvestten de gemeenten samen 1.361". */
const HUISVESTTE = /(?<![a-z])(?:huisvestten?|realiseerden?)(?: uw gemeente| de provincie| de gemeente(?: ‹g\d+›)?| de (?:utrechtse )?gemeenten| ‹g\d+›)?(?: (?:samen|gezamenlijk|in totaal|(?:in|over|tijdens) (?:de |het )?‹h\d+›))* (?:circa |ongeveer |ruim |bijna )?$/;
const MENSEN = /^(?: (?:vergunninghouders?|statushouders?))?(?=[.,;:]|$| en | in ‹h| van de ‹n\d+› (?:te huisvesten )?(?:vergunninghouders|statushouders))/;
/** "een taakstelling van 1.651, waarvan er 1.138 zijn gehuisvest". */
const WAARVAN = /(?:taakstelling|totaalopgave)(?:[^.;‹]|‹[hn]\d+›)*, (?:waarvan|van wie) (?:er )?(?:circa |ongeveer |ruim |bijna )?‹n$/;
const ZIJN_GEHUISVEST = /^ (?:vergunninghouders |statushouders )?(?:zijn|werden|waren) gehuisvest(?![a-z])/;
const MOETEN = /(?<![a-z])(?:moet|moeten|moesten|dienen|dient|gevraagd|geacht|ingezet|versneld)(?![a-z])/;

const EERDER = /uit (?:de )?(?:vorige|voorgaande|eerdere)|bestaande|eerder opgelopen|opgelopen|beginstand|begonnen|begon |begint |begin van/;
/** "De achterstand van 53 is volledig ingelopen": the one that there was. */
const INGELOPEN = /^ (?:vergunninghouders )?is (?:volledig |geheel |deels |voor een deel )?(?:ingelopen|ingehaald|weggewerkt)/;

/** "de taakstelling van 2023": a year, unless it says of what it is a number. */
const isJaartal = (z: Gelezen, i: number, waarde: number): boolean => waarde >= 2015 && waarde <= 2032 && /(?:van|in|over|voor|tot|en) $/.test(voorTekst(z, i)) && !/^ (?:vergunninghouders|statushouders|te huisvesten)/.test(naTekst(z, i));

/** The balance that is judged is not the real one, and no table has it. */
const BEOORDEELD = /voor de beoordeling telt|beoordeelde achterstand|waarop wij toetsen/;

/** "854 in 2021-2, 780 in 2022-1": a second figure of the same quantity. */
const vervolgt = (z: Gelezen, i: number): number | null => {
  const voor = z.sjabloon.slice(0, plekVan(z, i));
  const vorige = (/‹n(\d+)› (?:in|over|voor) (?:de )?‹h\d+›(?:, | en )(?:de )?$/.exec(voor) ?? /‹n(\d+)›(?:,| en) (?:in|over|voor) (?:de )?‹h\d+› $/.exec(voor))?.[1];
  return vorige === undefined ? null : Number(vorige);
};

const grootheidBij = (z: Gelezen, i: number): { readonly naam: string; readonly gat: string } | null => {
  const erna = naTekst(z, i);
  if (HUISVESTTE.test(voorTekst(z, i)) && MENSEN.test(erna) && !MOETEN.test(z.sjabloon)) return { naam: 'realisatie', gat: '' };
  if (ZIJN_GEHUISVEST.test(erna) && WAARVAN.test(z.sjabloon.slice(0, plekVan(z, i) + 2))) return { naam: 'realisatie', gat: '' };
  if (ANDERE_EENHEID.test(erna.replace(/^ (?:te huisvesten|niet-gehuisveste) /, ' '))) return null;
  const achter = ERNA.exec(erna)?.[1];
  if (achter !== undefined) return { naam: achter, gat: '' };
  if (GEHUISVEST.test(erna) && !MOETEN.test(z.sjabloon)) return { naam: 'realisatie', gat: '' };
  const voor = voorTekst(z, i);
  if (VERSCHIL.test(voor)) return null;
  const laatste = [...voor.matchAll(GROOTHEID)].pop();
  if (laatste === undefined) {
    const eerder = vervolgt(z, i);
    return eerder === null ? null : grootheidBij(z, eerder);
  }
  const gat = voor.slice(laatste.index + laatste[0].length);
  return enkel(gat.replace(/‹g\d+›/g, ' '), TUSSEN) ? { naam: laatste[0], gat: voor.slice(Math.max(0, laatste.index - 25)) } : null;
};

/** Every way to read a balance: what stood on the day that is named, or what the half-year opened or closed with. */
const standlezingen = (gemeente: string | null, perioden: readonly Periode[], dag: Dag | null, eerder: boolean): ReadonlyArray<readonly Cel[]> => {
  const gesloten = dag === null ? null : geslotenOp(dag);
  if (gesloten !== null) return eerder ? [[{ gemeente, periode: gesloten, cijfer: 'beginstand' }], [{ gemeente, periode: volgende(gesloten), cijfer: 'beginstand' }]] : standcellen(gemeente, gesloten).map((cel) => [cel]);
  // what a half-year opens with is what the one before closed with
  const begin = perioden.flatMap((periode): (readonly Cel[])[] => [[{ gemeente, periode, cijfer: 'beginstand' }], [{ gemeente, periode: vorige(periode), cijfer: 'eindstand' }]]);
  return eerder ? begin : [...begin, ...perioden.map((periode): readonly Cel[] => [{ gemeente, periode, cijfer: 'eindstand' }])];
};

/** "een achterstand van 406 vergunninghouders op 1 juli 2023": a figure with the name of its quantity. */
export const aantallen: Patroon = (z) => {
  const gemeente = gebied(z);
  if (gemeente === undefined || z.zin.soort === 'rij' || BEOORDEELD.test(z.sjabloon)) return [];
  return z.merken.flatMap((_, i): Bewering[] => {
    const merk = merkOp(z, 'n', i);
    const bekend = merk === null ? null : grootheidBij(z, i);
    if (merk === null || bekend === null || isJaartal(z, i, merk.waarde)) return [];
    const stand = /achterstand|voorsprong/.test(bekend.naam);
    const cijfer = bekend.naam === 'taakstelling' || bekend.naam === 'totaalopgave' ? bekend.naam : 'realisatie';
    if (cijfer === 'realisatie' && !stand && isDeelOfMeer(z)) return [];
    const { perioden, dag, genoemd } = wanneer(z, i, stand || cijfer === 'realisatie');
    const lees = (bij: readonly Periode[]) => (stand ? standlezingen(gemeente, bij, dag, EERDER.test(bekend.gat) || INGELOPEN.test(naTekst(z, i))) : bij.map((periode): readonly Cel[] => [{ gemeente, periode, cijfer }]));
    const tussendag = cijfer === 'realisatie' || stand ? tussenstandVan(z) : null;
    const waarde = bekend.naam === 'voorsprong' ? -merk.waarde : merk.waarde;
    return [{
      ...bij(z, i), soort: 'cijfers', getallen: [{ waarde, ongeveer: merk.ongeveer }],
      dag: tussendag, rijsoort: z.verwacht ? 'prognose' : tussendag === null ? 'definitief' : 'tussenstand',
      lezingen: lees(perioden), ook: genoemd ? [] : lees(z.recent),
    }];
  });
};
