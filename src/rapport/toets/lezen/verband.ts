import { gelijk, type Periode } from '../../../engine';
import { metHelften } from './helften';
import { leesKolommen, type Kolom } from './kolommen';
import { plekVan, type Gemerkt, type Halfjaren, type Merk } from './merken';
import { metVerwijzing } from './verwijzing';

/** A sentence with what was said before it. */
export interface Gelezen extends Gemerkt {
  readonly nr: number;
  /** The half-years that a sentence without one speaks of: those of the sentence before, then those of the header. */
  readonly lopend: readonly Periode[];
  /** The half-years that were named a little before, the last first: what a figure without one can be of too. */
  readonly recent: readonly Periode[];
  /** What "toen" points back to. */
  readonly toen: readonly Periode[];
  /** The half-years that stand above the columns of a table. */
  readonly kolommen: readonly Periode[];
  /** Whether the columns of that table are said to hold treden. */
  readonly tredenkop: boolean;
  /** What the header above a row says of its columns; empty where there is none. */
  readonly tabelkop: readonly Kolom[];
  /** Whom the text is about: the gemeente of a letter, or of a header above a section; `null` for the province. */
  readonly onderwerp: string | null;
  /** Said of what may come, or of what somebody expects. */
  readonly verwacht: boolean;
  /** Said of the whole country. */
  readonly landelijk: boolean;
  readonly vorige: Gelezen | null;
}

const VERGELIJKEND = /(?:(?:hoger|lager|meer|minder|groter|kleiner|beter|slechter) dan (?:[^.;,‹]|‹n\d+›){1,60}(?:van|in|over|uit|voor)|ten opzichte? van|in vergelijking met|vergeleken met|dan(?: die)?(?: in| over| voor| van)?|daarvoor \(?|na een [a-z ]{0,40}(?:‹t\d+› )?(?:in|van|over|voor))(?: de| het)?(?: periode| taakstellingsperiode| halfjaar)?(?: daarvoor)? ?\(?$/;
const VERWACHT = /(?<![a-z])(?:zou|zouden|kan (?:[a-z]+ ){0,6}betekenen|kunnen (?:[a-z]+ ){0,6}betekenen|eventueel (?:[a-z]+ )?betekenen|naar verwachting|verwacht(?:ing|en|e)?|prognose|wellicht|mogelijk|dreigt|dreigen|dreigde|indien|tenzij|zodra|hoopt|hopen|stel dat|bijvoorbeeld|streven|streeft|beogen|beoogt|beoogde)(?![a-z])|, dan (?:is|zijn|komt|komen|volgt|staat|staan|blijft)(?![a-z])/;
const LANDELIJK = /(?<![a-z])(?:landelijke?|nationaal|nationale|in (?:heel |het hele )?nederland|in het hele land|van nederland|nederlandse)(?![a-z])/;
/** Who speaks for the country, where it is not said that it is to the province. */
const RIJK = /(?<![a-z])(?:het rijk|het kabinet|de minister|de staatssecretaris)(?![a-z])/;
const REGIONAAL = /provinci|utrecht|‹g\d+›/;

/** Whether a half-year is only what something is compared with. */
export const isVergelijkend = (z: Gemerkt, merk: Merk): boolean => VERGELIJKEND.test(z.sjabloon.slice(0, plekVan(z, z.merken.indexOf(merk))).slice(-90));

/** Goes on about what the sentence before was about. */
const VERWIJZEND = /^(?:dit|dat|deze|daarvan|hiervan) /;

/** Oldest first. */
export const opTijd = (a: Periode, b: Periode): number => a.jaar - b.jaar || a.helft - b.helft;

const uniek = (perioden: readonly Periode[]): readonly Periode[] => perioden.filter((p, i) => perioden.findIndex((q) => gelijk(p, q)) === i);

export const halfjarenIn = (z: Gemerkt): readonly Halfjaren[] => z.merken.filter((m): m is Halfjaren => m.soort === 'h');

const UW_GEMEENTE = /(?<![a-z])(?:uw gemeente|geacht college|college van burgemeester en wethouders van de gemeente|overleg gemeente)(?![a-z])/;

/** The gemeente that a letter or a note is for: named where it is addressed, and it speaks of "uw gemeente". */
const onderwerpVan = (zinnen: readonly Gemerkt[]): string | null => {
  if (!zinnen.some((z) => UW_GEMEENTE.test(z.zin.laag))) return null;
  for (const z of zinnen) {
    const i = /(?:overleg|(?:wethouders|raad) van de) gemeente ‹g(\d+)›/.exec(z.sjabloon)?.[1];
    const merk = i === undefined ? undefined : z.merken[Number(i)];
    if (merk?.soort === 'g' && merk.namen.length === 1) return merk.namen[0] ?? null;
  }
  return null;
};

/** So many half-years are remembered. */
const HEUGENIS = 4;

/** A header that is the name of one gemeente: what is below it is about that one. */
const naamInKop = (z: Gemerkt): string | null => {
  const namen = z.merken.flatMap((m) => (m.soort === 'g' ? m.namen : []));
  return namen.length === 1 && /^(?:[\d.]+ )?(?:gemeente )?‹g\d+›(?: \(?‹[ht]\d+›\)?)?$/.test(z.sjabloon) ? (namen[0] ?? null) : null;
};

/** The title of a letter or a note: all that follows is about its gemeente. */
const naamInTitel = (z: Gemerkt): string | null => {
  const i = /^(?:toezichtbrief|gespreksnotitie) [^.;]{0,80}, gemeente ‹g(\d+)›$/.exec(z.sjabloon)?.[1];
  const merk = i === undefined ? undefined : z.merken[Number(i)];
  return merk?.soort === 'g' && merk.namen.length === 1 ? (merk.namen[0] ?? null) : null;
};

/** Reads sentences in order and keeps of which half-year is being spoken. */
export const leesVerband = (zinnen: readonly Gemerkt[]): readonly Gelezen[] => {
  const verder = maakVerbandlezer(zinnen);
  return zinnen.map((z) => verder(z));
};

/** Reads the next sentence each time it is called; the whole text tells who it is addressed to. */
export const maakVerbandlezer = (zinnen: readonly Gemerkt[]): ((z: Gemerkt) => Gelezen) => {
  const geadresseerd = onderwerpVan(zinnen);
  let stuk: string | null = null;
  let sectie: string | null = null;
  let tredenkop = false;
  let kop: readonly Periode[] = [];
  let zin: readonly Periode[] = [];
  let kolommen: readonly Periode[] = [];
  let recent: readonly Periode[] = [];
  let tabelkop: readonly Kolom[] = [];
  let vorigeZin: Gelezen | null = null;
  let vorigeLandelijk = false;
  let nr = -1;
  return (gemerkt) => {
    const z = metVerwijzing(metHelften(gemerkt, uniek([...zin, ...kop, ...recent])), vorigeZin);
    nr += 1;
    const halfjaren = halfjarenIn(z);
    const eigen = uniek(halfjaren.filter((m) => !isVergelijkend(z, m)).flatMap((m) => m.perioden));
    const alle = uniek(halfjaren.flatMap((m) => m.perioden));
    if (z.zin.soort === 'kop' && eigen.length > 0) [kop, zin] = [eigen, []];
    if (z.zin.soort === 'kop') sectie = naamInKop(z);
    stuk = naamInTitel(z) ?? stuk;
    const onderwerp = stuk ?? geadresseerd ?? sectie;
    // the header of a table stands in a row, or in cells that became lines of their own
    if (/beoordeling|trede|gemeente/.test(z.zin.laag) && alle.length > 0 && !/‹[gt]\d+›/.test(z.sjabloon.replace(/‹g\d+› ‹t/g, '‹t'))) [kolommen, tredenkop] = [alle, /beoordeling|trede/.test(z.zin.laag)];
    else if (z.zin.soort === 'zin' && eigen.length > 0) [kolommen, tredenkop] = [eigen.slice(0, 1), false];
    if (z.zin.soort !== 'rij') tabelkop = [];
    else if (!/‹[npg]\d+›/.test(z.sjabloon) && (!/^‹[ht]\d+›/.test(z.sjabloon) || z.zin.cellen[0]?.tekst === '') && z.zin.cellen.length > 1) tabelkop = leesKolommen(z.zin.cellen.map((c) => c.tekst));
    const zelfLandelijk = LANDELIJK.test(z.sjabloon) || (onderwerp === null && RIJK.test(z.sjabloon) && !REGIONAAL.test(z.sjabloon));
    const gelezen: Gelezen = {
      ...z, nr, onderwerp, kolommen, tredenkop, tabelkop,
      lopend: uniek([...zin, ...kop]),
      recent,
      toen: vorigeZin === null ? [] : halfjarenIn(vorigeZin).flatMap((m) => m.perioden).sort(opTijd).slice(0, 1),
      verwacht: VERWACHT.test(z.sjabloon),
      landelijk: zelfLandelijk || (vorigeZin?.landelijk === true && VERWIJZEND.test(z.sjabloon)) || (vorigeLandelijk && onderwerp === null && z.zin.soort === 'zin' && eigen.length === 0 && !REGIONAAL.test(z.sjabloon)),
      vorige: vorigeZin,
    };
    // a report looks back: of the half-years in a sentence the last one is what it goes on about
    // an earlier one than before can be said in passing: then what follows is of either
    if (z.zin.soort === 'zin' && eigen.length > 0) {
      const laatste = [...eigen].sort(opTijd).slice(-1);
      zin = uniek([...laatste, ...zin.filter((p) => laatste.every((q) => opTijd(q, p) < 0)).slice(0, 1)]);
    }
    recent = uniek([...alle, ...recent]).slice(0, HEUGENIS);
    vorigeZin = gelezen;
    // what follows can go on about the country without saying so
    vorigeLandelijk = zelfLandelijk;
    return gelezen;
  };
};
