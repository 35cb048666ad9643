import { volgende, vorige, type Periode } from '../../../engine';
import type { Cijfer } from '../tabellen';
import type { Gelezen } from '../lezen/verband';
import { dagVan, wanneer } from '../lezen/wanneer';
import { geslotenOp, standcellen, type Cel } from '../zoeker';
import { bij, gebied, merkOp } from './hulp';
import { bijzin, richtingIn } from './richting';
import type { Bewering, Patroon } from './soorten';

const WANNEER = '(?: (?:vergunninghouders|statushouders|personen))?(?: (?:in|op|over|per|voor|aan het begin van)(?: de| het)?(?: peildatum)? ‹([hd]\\d+)›)?';
const TEGEN = /(?:vergeleken met|in vergelijking met|ten opzichte? van) (?:de |het )?‹h(\d+)›/;
const VAN_NAAR = new RegExp(`(?<![a-z])((?:huisvestings)?achterstand(?:en)?|taakstelling|totaalopgave|realisatie)(?![a-z])((?:[^‹.;]|‹[hd]\\d+›){0,80}?) van (?:circa )?‹n(\\d+)›${WANNEER}(?: (?:liep|loopt|is|groeide|steeg|daalde|nam)(?: [a-z]+){0,2})? (?:naar|tot) (?:circa )?‹n(\\d+)›${WANNEER}`, 'g');

/** Over more than one half-year. */
const SINDS = /(?<![a-z])(?:sinds|vanaf|jaar|jaren|afgelopen|perioden|halfjaren)(?![a-z])/;

/** The cells that a balance is at a half-year (as opened, as closed) or on a peildatum. */
const standen = (z: Gelezen, gemeente: string | null, merk: string | undefined): readonly Cel[] => {
  const dag = merkOp(z, 'd', merk?.startsWith('d') === true ? merk.slice(1) : undefined);
  const gelezen = dag === null ? null : dagVan(z, dag);
  const gesloten = gelezen === null ? null : geslotenOp(gelezen);
  if (gesloten !== null) return standcellen(gemeente, gesloten);
  const halfjaar = merkOp(z, 'h', merk?.startsWith('h') === true ? merk.slice(1) : undefined);
  const periode = halfjaar?.perioden[0];
  return periode === undefined ? [] : [{ gemeente, periode, cijfer: 'beginstand' }, { gemeente, periode, cijfer: 'eindstand' }];
};

/** The day on which a letter says what a half-year closed with: the peildatum of that one, or of one beside it. */
const peildatumVan = (z: Gelezen, merk: string | undefined): readonly Bewering[] => {
  const dag = merkOp(z, 'd', merk?.startsWith('d') === true ? merk.slice(1) : undefined);
  const gelezen = dag === null ? null : dagVan(z, dag);
  const [lopend] = z.lopend;
  if (gelezen === null || lopend === undefined || z.onderwerp === null || z.verwacht || geslotenOp(gelezen) === null) return [];
  return [{ ...bij(z, merk?.slice(1)), soort: 'peildatum', perioden: [...z.lopend, volgende(lopend), vorige(lopend)], dag: gelezen }];
};

/** "gegroeid van 406 in 2023-2 naar 574 in 2024-1": both figures are of the same kind. */
export const verloop: Patroon = (z) => {
  const gemeente = gebied(z);
  if (gemeente === undefined) return [];
  return [...z.sjabloon.matchAll(VAN_NAAR)].flatMap(({ 0: heel, 1: wat = '', 3: n1, 4: wanneer1, 5: n2, 6: wanneer2, index }): Bewering[] => {
    const [een, twee] = [merkOp(z, 'n', n1), merkOp(z, 'n', n2)];
    // what it was before an adjustment, no table has
    if (een === null || twee === null || /bij(?:gesteld|stelling)/.test(heel)) return [];
    const stand = wat.includes('achterstand');
    // "vergeleken met 2023-2": that is where it came from; else the half-year being spoken of, or one named before
    const tegen = merkOp(z, 'h', TEGEN.exec(z.sjabloon)?.[1])?.perioden[0];
    const eigen = wanneer(z, Number(n1), false);
    const nu = eigen.genoemd && wanneer1 === undefined && wanneer2 === undefined ? eigen.perioden : z.lopend;
    const [lopend] = nu;
    let lezingen: Cel[][] = [];
    let ook: Cel[][] = [];
    if (stand) {
      const naar = standen(z, gemeente, wanneer2);
      // a letter looks at one half-year: the balance that this one opened with, which is what the one before closed with
      const eerst = wanneer1 === undefined && z.onderwerp !== null && wanneer2?.startsWith('d') === true ? naar[0]?.periode : undefined;
      const van = eerst === undefined ? standen(z, gemeente, wanneer1) : [{ gemeente, periode: eerst, cijfer: 'beginstand' } as const];
      if (eerst !== undefined) ook = naar.map((b) => [{ gemeente, periode: vorige(eerst), cijfer: 'eindstand' }, b]);
      // by half-year both opened or both closed; on a day that is one and the same balance
      const opDag = wanneer1?.startsWith('d') === true || wanneer2?.startsWith('d') === true;
      lezingen = van.flatMap((a) => naar.filter((b) => opDag || a.cijfer === b.cijfer).map((b) => [a, b]));
      const ene = wanneer1 === undefined ? wanneer2 : wanneer2 === undefined ? wanneer1 : undefined;
      if ((ene === undefined && wanneer1 === undefined) || (ene?.startsWith('h') === true && !SINDS.test(z.sjabloon))) {
        const binnen = (periode: Periode): Cel[] => [{ gemeente, periode, cijfer: 'beginstand' }, { gemeente, periode, cijfer: 'eindstand' }];
        // "van 574 naar 899 in 2024-1": over that half-year
        const over = (merkOp(z, 'h', ene?.slice(1))?.perioden ?? nu).slice(0, 1);
        lezingen = over.map(binnen);
        // a half-year beside one of the two can be that which it opened
        ook = ene === undefined ? z.recent.flatMap((p) => [binnen(p), binnen(volgende(p))]) : over.flatMap((p) => [binnen(vorige(p)), binnen(volgende(p))]);
      }
    } else {
      const cijfer = wat as Cijfer;
      const periodeVan = (merk: string | undefined) => merkOp(z, 'h', merk?.startsWith('h') === true ? merk.slice(1) : undefined)?.perioden[0];
      const [van, naar] = [periodeVan(wanneer1), periodeVan(wanneer2)];
      const paar = (a: Periode | undefined, b: Periode | undefined): Cel[][] => (a === undefined || b === undefined ? [] : [[{ gemeente, periode: a, cijfer }, { gemeente, periode: b, cijfer }]]);
      lezingen = [...paar(van ?? tegen ?? lopend, naar ?? (tegen === undefined ? lopend : volgende(tegen))), ...(van === undefined && naar === undefined && lopend !== undefined ? paar(vorige(lopend), lopend) : [])];
      if (van === undefined && naar === undefined) ook = [...paar(tegen, lopend), ...z.recent.flatMap((p) => [...paar(p, p), ...paar(vorige(p), p), ...paar(p, volgende(p))])];
    }
    const richting = richtingIn(bijzin(z, index, index + heel.length));
    const tegenrichting: Bewering[] = richting === 'hoger' || richting === 'lager' ? [{ ...bij(z, n1, n2), soort: 'tegenrichting', richting, eerst: een.waarde, nu: twee.waarde }] : [];
    return [...tegenrichting, ...(wanneer1 === undefined && stand ? peildatumVan(z, wanneer2) : []), { ...bij(z, n1, n2), soort: 'cijfers', getallen: [een, twee], lezingen, ook, rijsoort: z.verwacht ? 'prognose' : 'definitief', dag: null }];
  });
};
