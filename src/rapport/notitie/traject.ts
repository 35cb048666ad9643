import type { Stapstand, Trajectstand } from '../../engine';
import { dagTekst } from '../../tekst';
import { dagen, eersteTermijn, wanneer } from '../../tekst/traject';
import type { Briefgegevens } from '../brief/soorten';
import { woordenVan } from '../brief/traject';
import type { Gemeentefeit } from '../feiten/feiten';
import { alinea, invullen, vet, type Blok } from '../stuk/stuk';

/** "besluit tot indeplaatsstelling (5 januari 2026)", with how much too late it was. */
const gezet = (s: Stapstand, kort: string): string => `${kort} (${s.gedaan === null ? '' : dagTekst(s.gedaan, 'nl')}${s.dagen !== null && s.dagen < 0 ? `, ${dagen(-s.dagen, 'nl')} te laat` : ''})`;

/** What can be done now, what has the first last day, and rights that can be used still; without what is overdue. */
const volgende = ({ stappen, eerstvolgende, achterstallig }: Trajectstand): readonly Stapstand[] => {
  const rechten = stappen.filter((s) => s.stap.vrij === true && s.uiterlijk !== null && (s.toestand === 'aan de beurt' || s.toestand === 'later'));
  return [...new Set([eersteTermijn(stappen), eerstvolgende, ...rechten])].flatMap((s) => (s === null || achterstallig.includes(s) ? [] : [s]));
};

const zinnen = (stand: Trajectstand, gegevens: Briefgegevens): readonly string[] => {
  const kort = (s: Stapstand): string => woordenVan(s, gegevens).kort;
  const open = (s: Stapstand): string => `${kort(s)} (${wanneer(s, 'nl')})`;
  const gedaan = stand.stappen.filter((s) => s.toestand === 'gedaan');
  const laatste = gedaan[gedaan.length - 1];
  const delen: ReadonlyArray<readonly [wat: string, stappen: readonly string[]]> = [
    ['Laatst gedaan', laatste === undefined ? ['niets'] : [gezet(laatste, kort(laatste))]],
    ['Te laat', stand.achterstallig.map(open)],
    ['Nog niet gedaan', volgende(stand).map(open)],
    ['Buiten de volgorde', [...new Set(stand.buitenVolgorde.map((b) => kort(b.stap)))]],
  ];
  return delen.flatMap(([wat, stappen]) => (stappen.length === 0 ? [] : [`${wat}: ${stappen.join('; ')}.`]));
};

/** Where the trajectory from trede 4 on stands: the last step that was taken, what is overdue, what comes next and what is out of order; or that none is kept. */
export const trajectregel = ({ traject }: Gemeentefeit, gegevens: Briefgegevens): readonly Blok[] => {
  if (traject === null) return [];
  const kop = vet(`Traject op ${dagTekst(traject.op, 'nl')}. `);
  return [traject.stand === null ? alinea(kop, invullen('niet vastgelegd'), '.') : alinea(kop, zinnen(traject.stand, gegevens).join(' '))];
};
