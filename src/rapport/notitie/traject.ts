import type { Stapstand, Trajectstand, Trede } from '../../engine';
import { dagTekst } from '../../tekst';
import { TRAJECT_VANAF } from '../../werkmap/traject/beeld';
import { dagen, eersteTermijn, wanneer } from '../../tekst/traject';
import type { Briefgegevens } from '../brief/soorten';
import { woordenVan } from '../brief/traject';
import type { Gemeentefeit, Trajectfeit } from '../feiten/feiten';
import { dagVanStap } from '../feiten/traject';
import { alinea, invullen, vet, type Blok, type Deel } from '../stuk/stuk';

/** "besluit tot indeplaatsstelling (5 januari 2026)", with how much too late it was. */
const gezet = (s: Stapstand, kort: string): string => `${kort} (${s.gedaan === null ? '' : dagTekst(s.gedaan, 'nl')}${s.dagen !== null && s.dagen < 0 ? `, ${dagen(-s.dagen, 'nl')} te laat` : ''})`;

/** What can be done now, what has the first last day, and rights that can be used still; without what is overdue. */
const volgende = ({ stappen, eerstvolgende, achterstallig }: Trajectstand): readonly Stapstand[] => {
  const rechten = stappen.filter((s) => s.stap.vrij === true && s.uiterlijk !== null && (s.toestand === 'aan de beurt' || s.toestand === 'later'));
  return [...new Set([eersteTermijn(stappen), eerstvolgende, ...rechten])].flatMap((s) => (s === null || achterstallig.includes(s) ? [] : [s]));
};

/** Below the first trede of a trajectory nothing is to come of one, or late. */
const zinnen = (stand: Trajectstand, trede: Trede | null, gegevens: Briefgegevens): readonly string[] => {
  const kort = (s: Stapstand): string => woordenVan(s, gegevens).kort;
  const open = (s: Stapstand): string => `${kort(s)} (${wanneer(s, 'nl')})`;
  const gedaan = stand.stappen.filter((s) => s.toestand === 'gedaan');
  const laatste = gedaan[gedaan.length - 1];
  const loopt = trede === null || trede >= TRAJECT_VANAF;
  const delen: ReadonlyArray<readonly [wat: string, stappen: readonly string[]]> = [
    ['Laatst gedaan', laatste === undefined ? ['niets'] : [gezet(laatste, kort(laatste))]],
    ['Te laat', loopt ? stand.achterstallig.map(open) : []],
    ['Nog niet gedaan', loopt ? volgende(stand).map(open) : []],
    ['Buiten de volgorde', [...new Set(stand.buitenVolgorde.map((b) => kort(b.stap)))]],
  ];
  return [...delen.flatMap(([wat, stappen]) => (stappen.length === 0 ? [] : [`${wat}: ${stappen.join('; ')}.`])), ...(loopt ? [] : [`Op trede ${trede} loopt geen traject.`])];
};

const vroeger = ({ eerder }: Trajectfeit, gegevens: Briefgegevens): readonly (string | Deel)[] => {
  const welke = eerder.map((s) => { const op = dagVanStap(s); return `${woordenVan(s, gegevens).kort}${op === null ? '' : ` (${dagTekst(op, 'nl')})`}`; });
  return welke.length === 0 ? [] : [' ', invullen(`Van een eerder traject? ${welke.join('; ')}.`)];
};

/** Where the trajectory from trede 4 on stands: the last step that was taken, what is overdue, what comes next and what is out of order; or that none is kept. */
export const trajectregel = ({ traject }: Gemeentefeit, gegevens: Briefgegevens): readonly Blok[] => {
  if (traject === null) return [];
  const kop = vet(`Traject op ${dagTekst(traject.op, 'nl')}. `);
  return [traject.stand === null ? alinea(kop, invullen('niet vastgelegd'), '.') : alinea(kop, zinnen(traject.stand, traject.trede, gegevens).join(' '), ...vroeger(traject, gegevens))];
};
