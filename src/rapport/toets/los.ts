import type { Stappen } from '../../werkmap/stappen';
import type { Bewering } from './beweringen';
import { naTekst, voorTekst } from './beweringen/hulp';
import type { Getal, Merk } from './lezen/merken';
import type { Gelezen } from './lezen/verband';
import { verwijst } from './lezen/verwijzing';

/** A figure with a unit is a figure that someone may want to check; a year, a page or a house number is not. */
const EENHEID = /^ ?(?:extra |te huisvesten |utrechtse |gekoppelde )?(?:vergunninghouders?|statushouders?|personen|mensen|gemeenten?|plekken|opvangplekken|asielopvangplekken|nidos|woningen|flexwoningen|amv|asielzoekers|huurwoningen|locaties|daarvan|ervan|van hen)(?![a-z])/;

export interface Loscijfer {
  readonly zin: Gelezen;
  readonly merk: number;
  /** `wie`: a trede, and of the gemeenten that were named it is not sure whose. */
  readonly waarom: 'los' | 'wie';
}

/** A sentence on what tables hold: a number in it is likely to be theirs. */
const OVER_CIJFERS = /taakstelling(?!en?speriode|speriode)|totaalopgave|(?<![a-z])opgave(?! amv)|gehuisvest(?!e )|gehuisveste (?:vergunninghouders|statushouders)|huisvestten?(?![a-z])|realisatie|realiseerden?(?![a-z])|gerealiseerd|achterstand|voorsprong/;
const OVER_AANTALLEN = /‹t\d+›|een trede (?:hoger|lager|omhoog|omlaag)|aantal gemeenten|koppelingstekort/;
/** Then it is of what is named with it. */
const ANDERS = /nidos|(?<![a-z])amv(?![a-z])|woning|plekken|personen|locatie|datum/;
const NUMMER = /(?<![a-z])(?:artikel|art\.?|pagina|bladzijde|blz\.?|tabel|bijlage|hoofdstuk|paragraaf|nr\.?|nummer|figuur|regel|stap|lid|versie|groep|fase|deel) ?$/;
const KEREN = /^ ?(?:jaar|jaren|maand|week|weken|dagen|dag|uur|keer|maal|halfja|period|kwarta|treden?(?![a-z]))/;
const JAARTAL = /(?:^|[^a-z])(?:in|van|over|tot|sinds|eind|begin|vanaf|heel|jaar|en|kader|voor|per|huisvestingswet) $|[(/-]$/;

/** Whether a number, in digits or as a count of gemeenten, says something of what tables hold. */
const isCijfer = (zin: Gelezen, { waarde, van }: Getal, i: number): boolean => {
  const [voor, na] = [voorTekst(zin, i), naTekst(zin, i)];
  if (EENHEID.test(na)) return true;
  const inCijfers = /\d/.test(zin.zin.laag[van] ?? '');
  const jaar = waarde >= 2010 && waarde <= 2040 && JAARTAL.test(voor);
  const over = (inCijfers && waarde > 0 && OVER_CIJFERS.test(zin.sjabloon)) || (waarde > 1 && OVER_AANTALLEN.test(zin.sjabloon));
  return over && zin.zin.soort === 'zin' && !zin.landelijk && !jaar && !ANDERS.test(zin.sjabloon) && !NUMMER.test(voor) && !KEREN.test(na) && !(/^\W*$/.test(voor) && i === 0);
};

const heeftNamen = (zin: Gelezen): boolean => zin.merken.some((m) => m.soort === 'g');

const waaromLos = (zin: Gelezen, merk: Merk, i: number): Loscijfer['waarom'] | null => {
  // a trede in a sentence on a gemeente is said of someone; elsewhere the ladder is explained
  if (merk.soort === 't') return heeftNamen(zin) ? 'los' : verwijst(zin) && !zin.verwacht && zin.vorige !== null && heeftNamen(zin.vorige) ? 'wie' : null;
  return merk.soort === 'p' || merk.soort === 'b' || (merk.soort === 'n' && isCijfer(zin, merk, i)) ? 'los' : null;
};

/** The figures that no claim is about; a sentence each step. */
export function* losseCijfers(zinnen: readonly Gelezen[], beweringen: readonly Bewering[]): Stappen<readonly Loscijfer[]> {
  const gelezen = new Map<Gelezen, Set<number>>();
  for (const b of beweringen) {
    const merken = gelezen.get(b.zin);
    if (merken === undefined) gelezen.set(b.zin, new Set(b.merken));
    else for (const m of b.merken) merken.add(m);
  }
  const los: Loscijfer[] = [];
  for (const zin of zinnen) {
    zin.merken.forEach((merk, i) => {
      const waarom = gelezen.get(zin)?.has(i) === true ? null : waaromLos(zin, merk, i);
      if (waarom !== null) los.push({ zin, merk: i, waarom });
    });
    yield;
  }
  return los;
}
