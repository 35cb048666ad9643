import type { Trede, Tweetalig, Verschil } from '../engine';
import { tweemaal, zin, type Taal, type Zinnen } from './taal';

const trede = (t: Trede | null, taal: Taal): string => {
  if (t === null) return taal === 'nl' ? 'niet te beoordelen' : 'not assessable';
  return `trede ${t}`;
};

const kader = (id: string | null, taal: Taal): string => id ?? (taal === 'nl' ? 'geen' : 'none');

const ZINNEN: Zinnen<Verschil> = {
  UITKOMST: (v) => ({ nl: `was ${trede(v.toen, 'nl')}, is nu ${trede(v.nu, 'nl')}`, en: `was ${trede(v.toen, 'en')}, is now ${trede(v.nu, 'en')}` }),
  VERSIE: (v) => ({ nl: `toen met versie ${v.toen}, nu met ${v.nu}`, en: `then by version ${v.toen}, now by ${v.nu}` }),
  KADER: (v) => ({ nl: `beleidskader toen ${kader(v.toen, 'nl')}, nu ${kader(v.nu, 'nl')}`, en: `beleidskader then ${kader(v.toen, 'en')}, now ${kader(v.nu, 'en')}` }),
  KADERHASH: (v) => ({ nl: `beleidskader ${v.kader} is sindsdien gewijzigd`, en: `beleidskader ${v.kader} was changed since` }),
};

/** What is different when an assessment is done again, the outcome first; each difference is part of one sentence. */
export const verschillenTekst = (verschillen: readonly Verschil[]): Tweetalig =>
  tweemaal((taal) => [...verschillen].sort((a, b) => Number(b.code === 'UITKOMST') - Number(a.code === 'UITKOMST')).map((v) => zin(ZINNEN, v, taal)).join('; '));
