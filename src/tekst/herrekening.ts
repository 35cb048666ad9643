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

/** Another outcome where nothing else is different cannot come of itself. */
const GEWIJZIGD: Tweetalig = {
  nl: ', met dezelfde versie en hetzelfde beleidskader. Die geven altijd hetzelfde: het bewijs of de regel is gewijzigd. Zet terug wat er stond uit een eerdere versie van de werkmap',
  en: ', by the same version and the same beleidskader. These always give the same: the receipt or the line was changed. Put back what stood there from an earlier version of the workbook',
};

/** What is different when an assessment is done again, the outcome first, and why; each difference is part of one sentence. */
export const verschillenTekst = (verschillen: readonly Verschil[]): Tweetalig => {
  const volgorde = [...verschillen].sort((a, b) => Number(b.code === 'UITKOMST') - Number(a.code === 'UITKOMST'));
  const zonderReden = verschillen.length > 0 && verschillen.every((v) => v.code === 'UITKOMST');
  return tweemaal((taal) => volgorde.map((v) => zin(ZINNEN, v, taal)).join('; ') + (zonderReden ? GEWIJZIGD[taal] : ''));
};
