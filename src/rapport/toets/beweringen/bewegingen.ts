import { plekVan } from '../lezen/merken';
import type { Gelezen } from '../lezen/verband';
import { wanneer } from '../lezen/wanneer';
import { bij, enkel, isElders, merkOp } from './hulp';
import type { Bewering, Beweging, Patroon } from './soorten';

const OMHOOG = 'omhoog(?: gegaan)?|gestegen|opgeschaald|stijgen|stijgt|stegen|steeg|verhoogd';
const OMLAAG = 'omlaag(?: gegaan)?|gedaald|gezakt|afgeschaald|dalen|daalt|daalden|daalde|zakken|zakt|zakten|zakte|verlaagd';
const GELIJK = 'staan|gelijk|ongewijzigd|op (?:dezelfde|hun|haar) trede';
const WOORD = `(?<![a-z])(?<woord>${OMHOOG}|${OMLAAG}|(?:${GELIJK})(?: gebleven)?)(?![a-z])`;
const VERVOEGD = '(?<![a-z])(?<woord>stijgen|stijgt|stegen|steeg|dalen|daalt|daalden|daalde|zakken|zakt|zakten|zakte)';

const richtingVan = (woord: string): Beweging => (new RegExp(`^(?:${OMHOOG})$`).test(woord) ? 'omhoog' : new RegExp(`^(?:${OMLAAG})$`).test(woord) ? 'omlaag' : 'gelijk');

const TIJD = /(?<![a-z])(?:in|over|na|voor|op|per|tijdens|sinds|ten opzichte van|vergeleken met)(?: de| het)?(?: (?:taakstellings)?periode| halfjaar)?(?: van)? ‹[hd]\d+›(?: en (?:in )?(?:de )?‹h\d+›)?/g;
const NUL = 'er ook weer nu nog de het een trede tredes gemeente gemeenten utrechtse andere'.split(' ');
/** What may stand before a name that is who moves: no word of which the name is a part, such as "de achterstand van". */
const ERVOOR = new Set([...NUL, ...'en maar terwijl ook daarnaast verder daarentegen zowel zijn is werd werden wordt worden ging gingen gaan gaat bleef bleven blijven blijft alleen'.split(' ')]);
const TUSSEN = new Set([...NUL, ...'zijn is werd werden wordt worden ging gingen gaan gaat bleef bleven blijven blijft daarmee'.split(' ')]);
/** What may follow; any other word, and it can be something else that went up. */
const ERNA = new Set([...NUL, ...'op interventieladder ibt-interventieladder ladder in halfjaar periode taakstellingsperiode vorige daarvoor dit'.split(' ')]);

const enkelMetTijd = (tekst: string, woorden: ReadonlySet<string>): boolean => enkel(tekst.replace(TIJD, ' '), woorden);

/** Figures that go up and down too. */
const ANDERS = /achterstand|voorsprong|taakstelling(?!s)|opgave|realisatie|percentage|(?<!op )(?:het )?aantal(?!len gemeenten)|cijfer|inwoner|huur|prijs|kosten|opvang|plekken|woning/;
const OVER_TREDEN = /(?<![a-z])tredes?(?![a-z])|ladder|geschaald/;

/** Whether it is treden that move here: said, or nothing else is spoken of. */
const isOverTreden = (z: Gelezen): boolean => OVER_TREDEN.test(z.sjabloon) || (!ANDERS.test(z.sjabloon) && (z.vorige === null || z.vorige.zin.soort !== 'zin' || OVER_TREDEN.test(z.vorige.sjabloon) || !ANDERS.test(z.vorige.sjabloon)));

/** To the end of the clause. */
const restVan = (z: Gelezen, tot: number): string => /^(?:[^.,;:‹]|‹[hd]\d+›)*?(?=[.,;:]|‹[^hd]| en | maar | waarvan|$)/.exec(z.sjabloon.slice(tot))?.[0] ?? '';

/** "naar trede 3", "van trede 2": that is read elsewhere; "twee treden": not all that moved. */
const gaatDoor = (z: Gelezen, tot: number): boolean => /^[^.,;:‹]{0,30}‹t|^(?:[^.,;:‹]|‹[hd]\d+›){0,40}‹n\d+› treden?(?![a-z])/.test(z.sjabloon.slice(tot));

const voorIn = (z: Gelezen, tot: number): string => z.sjabloon.slice(0, tot).split(/[.,;:]/).pop() ?? '';

/** Whether a word that means "the same" is said with staying. */
const blijft = (richting: Beweging, stuk: string): boolean => richting !== 'gelijk' || /(?<![a-z])(?:blij|ble|geble)/.test(stuk);

const TELVORMEN = [
  new RegExp(`‹n(?<n>\\d+)›(?: enkele)?(?: andere| overige| utrechtse)* gemeenten?(?<tussen> (?:[^.,;:‹]|‹[hd]\\d+›){0,60}?)?(?: |(?<= ))${WOORD}`, 'g'),
  new RegExp(`${VERVOEGD}(?<tussen> (?:er )?(?:(?:in|over|na) (?:de )?‹h\\d+› )?)‹n(?<n>\\d+)›(?: enkele)?(?: andere| utrechtse)* gemeenten?(?![a-z])`, 'g'),
  /(?<tussen>)bij ‹n(?<n>\d+)› gemeenten? (?:is |werd |bleef )?de trede(?: (?:in|over|na) (?:de )?‹h\d+›)? (?:is |werd |bleef )?(?<woord>verhoogd|verlaagd|(?:ongewijzigd|gelijk|hetzelfde)(?: gebleven)?)(?![a-z])/g,
  /(?<tussen>)de trede van ‹n(?<n>\d+)› gemeenten? (?:is |werd )?(?<woord>verhoogd|verlaagd)/g,
];
/** Some of those just named, or those of whom it is already known. */
const DEEL = /(?<![a-z])(?:waarvan|waaronder|daarvan|hiervan|ervan|van hen|nog|nog eens|de|die|deze|in|bij|voor|van|door|aan|met) (?:de )?$/;

const tellingen = (z: Gelezen): readonly Bewering[] =>
  TELVORMEN.flatMap((vorm, k) => [...z.sjabloon.matchAll(vorm)].flatMap(({ 0: heel, index, groups: g = {} }): readonly Bewering[] => {
    const merk = merkOp(z, 'n', g['n']);
    const tot = index + heel.length;
    const richting = richtingVan(g['woord'] ?? '');
    const plek = plekVan(z, Number(g['n']));
    if (merk === null || merk.ongeveer || !enkelMetTijd(g['tussen'] ?? '', TUSSEN) || !enkelMetTijd(restVan(z, tot), ERNA) || gaatDoor(z, tot) || (k < 2 && DEEL.test(z.sjabloon.slice(0, plek)))) return [];
    if (!blijft(richting, voorIn(z, tot)) || (merk.waarde > 1 && /^(?:stijgt|steeg|daalt|daalde|zakt|zakte)$/.test(g['woord'] ?? ''))) return [];
    return [{ ...bij(z, g['n']), soort: 'beweging', perioden: wanneer(z, Number(g['n'])).perioden, wie: merk.waarde, richting }];
  }));

/** ", vijf omlaag en tien blijven gelijk": the rest of a row of counts. */
const VERVOLG = /(?:,|,? en) (?:er )?(?:blijven |bleven |gaan |gingen |zijn )?‹n(?<n>\d+)› (?:er )?(?:blijven |bleven |gaan |gingen |zijn )?(?<woord>omhoog|omlaag|gelijk|staan|gestegen|gedaald|opgeschaald|afgeschaald)(?: gebleven| gegaan)?(?=[.,;]| en |$)/g;

const vervolg = (z: Gelezen, eerste: readonly Bewering[]): readonly Bewering[] =>
  eerste.length === 0 ? [] : [...z.sjabloon.matchAll(VERVOLG)].flatMap(({ groups: g = {} }): readonly Bewering[] => {
    const merk = merkOp(z, 'n', g['n']);
    return merk === null || merk.ongeveer ? [] : [{ ...bij(z, g['n']), soort: 'beweging', perioden: wanneer(z, Number(g['n'])).perioden, wie: merk.waarde, richting: richtingVan(g['woord'] ?? '') }];
  });

const NAAMVORMEN = [
  new RegExp(`‹g(?<g>\\d+)›(?<tussen> (?:[^.,;:‹]|‹[hd]\\d+›){0,60}?)?(?: |(?<= ))${WOORD}`, 'g'),
  new RegExp(`${VERVOEGD}(?<tussen> (?:(?:in|over|na) (?:de )?‹h\\d+› )?(?:de gemeenten? )?)‹g(?<g>\\d+)›`, 'g'),
];
/** "Eemnes ging omhoog en Zeist ook." */
const OOK = /^(?:[^.,;:‹]|‹h\d+›)*(?:,| en) (?:ook ‹g(\d+)›|‹g(\d+)› ook)(?=[.,;:]|$)/;

const namen = (z: Gelezen): readonly Bewering[] =>
  NAAMVORMEN.flatMap((vorm) => [...z.sjabloon.matchAll(vorm)].flatMap(({ 0: heel, index, groups: g = {} }): readonly Bewering[] => {
    const merk = merkOp(z, 'g', g['g']);
    const tot = index + heel.length;
    const richting = richtingVan(g['woord'] ?? '');
    if (merk === null || !enkelMetTijd(voorIn(z, index), ERVOOR) || !enkelMetTijd(g['tussen'] ?? '', TUSSEN) || !enkelMetTijd(restVan(z, tot), ERNA) || gaatDoor(z, tot) || !blijft(richting, voorIn(z, tot))) return [];
    const ook = OOK.exec(z.sjabloon.slice(tot));
    const meer = merkOp(z, 'g', ook?.[1] ?? ook?.[2]);
    const { perioden } = wanneer(z, Number(g['g']));
    const een = { ...bij(z, g['g']), soort: 'beweging', perioden, wie: merk.namen, richting } as const;
    return meer === null ? [een] : [een, { ...bij(z, ook?.[1] ?? ook?.[2]), soort: 'beweging', perioden, wie: meer.namen, richting }];
  }));

const MOGELIJK = /(?<![a-z])(?:kan|kunnen|kon|konden|zal|zullen|wil|willen|moet|moeten|risico|voorkomen|als|wanneer|indien|niet)(?![a-z])/;

/** Who, or how many, went up or down or stayed, where no trede is named. */
export const bewegingen: Patroon = (z) => (z.verwacht || z.landelijk || isElders(z) || z.zin.soort === 'rij' || MOGELIJK.test(z.sjabloon) || !isOverTreden(z) ? [] : [...tellingen(z), ...vervolg(z, tellingen(z)), ...namen(z)]);
