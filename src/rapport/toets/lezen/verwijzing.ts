import { metMerk, plekVan, type Gemerkt, type Namen } from './merken';

/** What narrows gemeenten down to some of them: "die gemeenten die", "deze gemeenten op trede 3". */
const BEPERKT = '(?! (?:(?:die|waar[a-z]*|met|zonder|onder)(?![a-z])|‹g|op ‹t))';
/** Words that stand for gemeenten which were named before. */
const VORM = new RegExp(`(?<![a-z])(?:(?:deze|die|bovengenoemde) (?<gemeente>gemeenten?)(?![a-z])${BEPERKT}|(?<=^)de gemeente(?= (?:is|was|staat|stond|kwam|komt|ging|gaat|bleef|blijft|werd|wordt|kreeg|krijgt|had|heeft|steeg|daalde|zakte) )|(?<beide>beide gemeenten)(?![a-z])${BEPERKT}|(?<zij>zij|ze)(?![a-z]))`);

const EEN = new Set('is was staat stond kwam komt ging gaat bleef blijft werd wordt kreeg krijgt had heeft steeg stijgt daalde daalt zakte zakt'.split(' '));
const MEER = new Set('zijn waren staan stonden kwamen komen gingen gaan bleven blijven werden worden kregen krijgen hadden hebben stegen stijgen daalden dalen zakten zakken'.split(' '));

/** More gemeenten than those that are named: then who is meant is not sure. */
const ANDERE = /gemeenten(?![a-z])(?! ‹g)/;

type Aantal = 'een' | 'meer' | 'twee';

/** Whether "zij" is one or more, by the first verb of its clause. */
const aantalBijZij = (voor: string, na: string): Aantal | null => {
  const woorden = [voor.trim().split(' ').pop() ?? '', ...(na.split(/[.,;:]/)[0] ?? '').split(' ')];
  const werkwoord = woorden.find((w) => EEN.has(w) || MEER.has(w));
  return werkwoord === undefined ? null : EEN.has(werkwoord) ? 'een' : 'meer';
};

/** Whom the names before it leave; `null` where it can be more than one list. */
const bedoeld = (genoemd: readonly Namen[], aantal: Aantal, stuk: string): readonly string[] | null => {
  const lijsten = [...new Map(genoemd.map((m) => [m.namen.join(), m.namen])).values()];
  const namen = aantal === 'twee' ? [...new Set(lijsten.flat())] : lijsten.length === 1 ? lijsten.flat() : [];
  const past = aantal === 'een' ? namen.length === 1 : aantal === 'twee' ? namen.length === 2 : namen.length > 1;
  return past && (aantal === 'een' || !ANDERE.test(stuk)) ? namen : null;
};

const isNamen = (m: { readonly soort: string }): m is Namen => m.soort === 'g';

/** Whether a sentence speaks of gemeenten that it does not name. */
export const verwijst = (z: Gemerkt): boolean => VORM.test(z.sjabloon);

/**
 * A sentence with "deze gemeente", "die gemeenten", "beide gemeenten" and "zij" read as the names that they stand for: the one list before it in the
 * sentence, else the one list of the sentence before. Where that can be another it stays as it is.
 */
export const metVerwijzing = (z: Gemerkt, vorige: Gemerkt | null): Gemerkt => {
  const vondst = z.zin.soort === 'zin' ? VORM.exec(z.sjabloon) : null;
  if (vondst === null) return z;
  const { index, 0: woord, groups: g = {} } = vondst;
  const [voor, na] = [z.sjabloon.slice(0, index), z.sjabloon.slice(index + woord.length)];
  const aantal = g['beide'] !== undefined ? 'twee' : g['zij'] !== undefined ? aantalBijZij(voor, na) : g['gemeente'] === 'gemeenten' ? 'meer' : 'een';
  const ervoor = z.merken.filter((_, i) => plekVan(z, i) < index);
  const [hier, eerder] = [ervoor.filter(isNamen), vorige?.zin.soort === 'zin' ? vorige.merken.filter(isNamen) : []];
  const namen = aantal === null ? null : hier.length > 0 ? bedoeld(hier, aantal, voor) : bedoeld(eerder, aantal, vorige?.sjabloon ?? '');
  if (namen === null) return z;
  // from the mark before it the pattern and the sentence are the same, character for character
  const van = (ervoor[ervoor.length - 1]?.tot ?? 0) + index - (voor.lastIndexOf('›') + 1);
  return metVerwijzing(metMerk(z, { soort: 'g', van, tot: van + woord.length, namen }), vorige);
};
