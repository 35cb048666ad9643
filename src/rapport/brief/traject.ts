import type { Dag, Stapstand, Trede } from '../../engine';
import { opsomming } from '../../tekst';
import { TRAJECT_VANAF } from '../../werkmap/traject/beeld';
import { TRAJECTBLAD } from '../../werkmap/traject/blad';
import type { Gemeentefeit, Trajectfeit } from '../feiten/feiten';
import { dagVanStap } from '../feiten/traject';
import { alinea, inhoud, invullen, kop, type Blok, type Deel, type Inhoud } from '../stuk/stuk';
import type { Briefgegevens } from './soorten';
import { dag } from './woorden';

type Woorden = Omit<Briefgegevens['traject'][number], 'stap'>;

/** A step in the words of the kader, else by the name that it has there. */
export const woordenVan = ({ stap }: Stapstand, { traject }: Briefgegevens): Woorden => traject.find((z) => z.stap === stap.id) ?? { kort: stap.naam.nl, gedaan: [`${stap.naam.nl} op `, '.'], komt: stap.naam.nl };

const gedaanzin = (s: Stapstand, op: Dag, gegevens: Briefgegevens): Inhoud => inhoud(woordenVan(s, gegevens).gedaan.join(dag(op)));

/** A term, or a right, that can be used on its last day still. */
const isTermijn = ({ stap }: Stapstand): boolean => stap.vrij === true || stap.naTermijn !== undefined;

/** The last day of what is to come. One that has passed is no news for the gemeente, and one that is not known is for a person to write. */
const wanneer = (s: Stapstand): readonly (string | Deel)[] => {
  if (s.gedaan !== null) return [invullen(`op blad “${TRAJECTBLAD}” staat een dag die nog moet komen, ${dag(s.gedaan)}: kijk die na`)];
  if (s.toestand === 'achterstallig') return [invullen('de dag die was vastgelegd, is voorbij: een nieuwe dag, of leg vast wanneer dit is gedaan')];
  if (s.uiterlijk !== null) return [`${isTermijn(s) ? 'tot en met' : 'uiterlijk'} ${dag(s.uiterlijk)}`];
  return [invullen(s.stap.naTermijn === undefined ? 'de uiterste dag' : 'de termijn die het besluit tot indeplaatsstelling geeft, en de dag waarop die begint')];
};

const voorbijzin = (s: Stapstand, tot: Dag, naar: Trede, gegevens: Briefgegevens): Blok =>
  alinea(`${woordenVan(s, gegevens).komt} liep tot en met ${dag(tot)}.`, ...(s.stap.trede < naar ? [] : [' ', invullen('deze termijn is voorbij: schrijf wat er nu geldt, en haal dit weg')]));

/** What the sheet says against the trede of the letter, for a person to look into before it goes out. */
const tegenzin = (s: Stapstand, naar: Trede): Blok =>
  alinea(invullen(s.gedaan === null
    ? `volgens blad “${TRAJECTBLAD}” is op tijd gedaan wat trede ${naar} overbodig maakt: kijk na wat klopt, en haal dit weg`
    : `op blad “${TRAJECTBLAD}” staat “${s.stap.naam.nl}” (${dag(s.gedaan)}), en dat hoort bij trede ${s.stap.trede}: kijk na of trede ${naar} nog klopt, en haal dit weg`));

/** A step of before the half-year under a trede that is new. */
const eerderzin = (stappen: readonly Stapstand[], naar: Trede): readonly Blok[] => {
  const welke = stappen.map((s) => { const op = dagVanStap(s); return `“${s.stap.naam.nl}”${op === null ? '' : ` (${dag(op)})`}`; });
  return welke.length === 0 ? [] : [alinea(invullen(`op blad “${TRAJECTBLAD}” staat ${opsomming(welke, 'nl')}, van voor het halfjaar, terwijl trede ${naar} nieuw is: hoort dat bij een eerder traject, haal het dan van dat blad, en haal dit weg`))];
};

const lijst = (kopje: string, punten: readonly Inhoud[]): readonly Blok[] => (punten.length === 0 ? [] : [alinea(kopje), { soort: 'lijst', punten }]);

const standblokken = ({ gedaan, voorbij, komt, tegen, eerder }: Trajectfeit, naar: Trede, gegevens: Briefgegevens): readonly Blok[] => {
  if (komt === null) return [alinea(invullen(`stand van het traject: leg de stappen vast op blad “${TRAJECTBLAD}” en maak de brief opnieuw, of schrijf ze hier`))];
  const volgt = komt.map((s) => inhoud(`${woordenVan(s, gegevens).komt}: `, ...wanneer(s), '.'));
  const gevraagd = volgt.length > 0 || voorbij.some((s) => s.stap.trede === naar);
  return [
    ...lijst('Wat is gedaan:', gedaan.flatMap((s) => (s.gedaan === null ? [] : [gedaanzin(s, s.gedaan, gegevens)]))),
    ...voorbij.flatMap((s) => (s.uiterlijk === null ? [] : [voorbijzin(s, s.uiterlijk, naar, gegevens)])),
    ...lijst('Wat nog komt:', volgt),
    ...(gevraagd ? [] : [alinea(invullen('wat er nu volgt, en wanneer'))]),
    ...eerderzin(eerder, naar),
    ...tegen.map((s) => tegenzin(s, naar)),
  ];
};

/**
 * From trede 4 on: which steps of the trajectory were taken, what comes next, and when. What only a person can say is marked; nothing is said that is not
 * kept. Below it only what contradicts the trede.
 */
export const trajectblokken = ({ traject }: Gemeentefeit, naar: Trede, gegevens: Briefgegevens): readonly Blok[] =>
  traject === null ? [] : naar < TRAJECT_VANAF ? traject.tegen.map((s) => tegenzin(s, naar)) : [kop(1, 'Stand van het traject'), ...standblokken(traject, naar, gegevens)];
