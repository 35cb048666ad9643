import type { Herleiding, Stapbuitenvolgorde, Stapstand, Trajectstand, Trajectstap } from '../engine';
import { dagTekst, opsomming } from './getal';
import type { Taal } from './taal';

export const dagen = (n: number, taal: Taal): string => (taal === 'nl' ? (n === 1 ? '1 dag' : `${n} dagen`) : n === 1 ? '1 day' : `${n} days`);

const naamVan = (s: Stapstand, t: Taal): string => `“${s.stap.naam[t]}”`;

/** The last day of a step that was not taken, and how far off it is. */
export const wanneer = ({ uiterlijk, dagen: n, uiterlijkOnleesbaar }: Stapstand, taal: Taal): string => {
  if (uiterlijkOnleesbaar === true) return taal === 'nl' ? 'de uiterste dag is niet te lezen' : 'its last day cannot be read';
  if (uiterlijk === null || n === null) return taal === 'nl' ? 'geen uiterste dag vastgelegd' : 'no last day registered';
  const dag = dagTekst(uiterlijk, taal);
  if (n < 0) return taal === 'nl' ? `moest uiterlijk ${dag}, ${dagen(-n, taal)} geleden` : `was due by ${dag}, ${dagen(-n, taal)} ago`;
  if (n === 0) return taal === 'nl' ? `uiterlijk vandaag, ${dag}` : `due today, ${dag}`;
  return taal === 'nl' ? `uiterlijk ${dag}, over ${dagen(n, taal)}` : `due by ${dag}, in ${dagen(n, taal)}`;
};

/** What the sentence must say where the step itself is our reading. */
const lezing = ({ stap }: Stapstand, t: Taal): string => (stap.herleiding.lezing === 'letterlijk' ? '' : { nl: '; afgeleid', en: '; derived' }[t]);

/** Past its term, and the source says what follows. */
const overTermijn = ({ stap, dagen: n }: Stapstand): boolean => stap.naTermijn !== undefined && (n ?? 0) < 0;

/** A step that was taken after its term, of which the source says what follows, until that was done. */
const naTermijnGezet = (stappen: readonly Stapstand[]): readonly Stapstand[] =>
  stappen.filter((s) => s.toestand === 'gedaan' && overTermijn(s) && !stappen.some((x) => x.stap.tenzij === s.stap.id && x.toestand === 'gedaan'));

/** A right with a term, such as an appeal: until when it can be used, or could; used too late; nothing once it was used in time. */
const vrijeTermijnen = (stappen: readonly Stapstand[]): readonly Stapstand[] => stappen.filter((s) => s.stap.vrij === true && s.dagen !== null && (s.toestand !== 'gedaan' || s.dagen < 0));

const vrijTekst = (s: Stapstand, n: number, t: Taal): string => {
  const dag = s.uiterlijk === null ? '' : dagTekst(s.uiterlijk, t);
  if (n < 0) return t === 'nl' ? `Kon tot en met ${dag}, ${dagen(-n, t)} geleden, en is niet gedaan` : `Could be done up to and including ${dag}, ${dagen(-n, t)} ago, and was not`;
  if (n === 0) return t === 'nl' ? `Kan nog vandaag, ${dag}` : `Can be done today still, ${dag}`;
  return t === 'nl' ? `Kan tot en met ${dag}, nog ${dagen(n, t)}` : `Can be done up to and including ${dag}, ${dagen(n, t)} left`;
};

/** A step that is due, overdue or was taken too late, or a right with a term, as a sentence; past its term with what the source says follows. */
const stapTekst = (s: Stapstand, t: Taal): string => {
  const volgt = s.stap.naTermijn !== undefined && overTermijn(s) ? ` ${s.stap.naTermijn.uitleg[t]}` : '';
  if (s.toestand === 'gedaan' && s.gedaan !== null) {
    const laat = dagen(-(s.dagen ?? 0), t);
    return `${t === 'nl' ? `Gedaan, maar ${laat} te laat` : `Done, but ${laat} late`} (${dagTekst(s.gedaan, t)}${lezing(s, t)}): ${naamVan(s, t)}.${volgt}`;
  }
  if (s.stap.vrij === true) return `${vrijTekst(s, s.dagen ?? 0, t)}: ${naamVan(s, t)}${lezing(s, t) === '' ? '' : { nl: ' (afgeleid)', en: ' (derived)' }[t]}.`;
  return `${t === 'nl' ? 'Nog niet' : 'Not yet'}: ${naamVan(s, t)} (${wanneer(s, t)}${lezing(s, t)}).${volgt}`;
};

const volgordeTekst = ({ stap, eerst, reden }: Stapbuitenvolgorde, t: Taal): string => {
  const [wat, na] = [naamVan(stap, t), naamVan(eerst, t)];
  const [op, toen] = [stap.gedaan, reden === 'binnen de termijn' ? eerst.uiterlijk : eerst.gedaan].map((d) => (d === null ? '' : dagTekst(d, t)));
  const waarom = {
    'niet gedaan': { nl: `hoort na ${na}, en dat is nog niet gedaan`, en: `comes after ${na}, and that was not done yet` },
    'later gedaan': { nl: `hoort na ${na}, en dat is pas gedaan op ${toen ?? ''}`, en: `comes after ${na}, and that was done only on ${toen ?? ''}` },
    'binnen de termijn': { nl: `hoort na de termijn van ${na}, en die is tot en met ${toen ?? ''}`, en: `comes after the term of ${na}, and that is up to and including ${toen ?? ''}` },
  }[reden][t];
  return t === 'nl' ? `Buiten de volgorde: ${wat} (gedaan op ${op ?? ''}) ${waarom}. Kijk de dagen na.` : `Out of order: ${wat} (done on ${op ?? ''}) ${waarom}. Check the days.`;
};

/** The step whose last day comes first, also where a step before it was not taken: that one may have no day, and would hide this one until it is overdue. */
export const eersteTermijn = (stappen: readonly Stapstand[]): Stapstand | null =>
  stappen.reduce<Stapstand | null>((a, s) => {
    if (s.stap.vrij === true || s.uiterlijk === null || s.dagen === null || (s.toestand !== 'aan de beurt' && s.toestand !== 'later')) return a;
    return a === null || a.dagen === null || s.dagen < a.dagen ? s : a;
  }, null);

const genoemd = ({ stappen, achterstallig, eerstvolgende }: Trajectstand): readonly Stapstand[] => {
  const termijn = eersteTermijn(stappen);
  const eerst = eerstvolgende === null || eerstvolgende === termijn || achterstallig.includes(eerstvolgende) ? [] : [eerstvolgende];
  return [...naTermijnGezet(stappen), ...achterstallig, ...(termijn === null ? [] : [termijn]), ...eerst, ...vrijeTermijnen(stappen)];
};

/** What deserves a look on that day: what is out of order, overdue or was done after its term, else the step that comes first; and the term of a right. Each a sentence. */
export const trajectTekst = (stand: Trajectstand, taal: Taal): readonly string[] => [...stand.buitenVolgorde.map((b) => volgordeTekst(b, taal)), ...genoemd(stand).map((s) => stapTekst(s, taal))];

/** Who is on trede 4 or higher and has no trajectory; `null` where nobody is. */
export const zonderTrajectTekst = (gemeenten: readonly string[], taal: Taal): string | null => {
  if (gemeenten.length === 0) return null;
  const wie = opsomming(gemeenten, taal);
  return taal === 'nl' ? `Op trede 4 of hoger, maar zonder traject op blad “IBT-traject”: ${wie}.` : `On trede 4 or higher, but ${gemeenten.length === 1 ? 'without a trajectory' : 'without trajectories'} on sheet “IBT-traject”: ${wie}.`;
};

const herkomst = (wat: string, { bron, lezing: hoe, uitleg }: Herleiding, t: Taal): string =>
  `${wat}: ${bron.titel}, ${bron.vindplaats} (${hoe === 'letterlijk' ? { nl: 'letterlijk', en: 'literal' }[t] : { nl: 'afgeleid', en: 'derived' }[t]})${bron.citaat === undefined ? '' : `: “${bron.citaat}”`}.${uitleg === undefined ? '' : ` ${uitleg[t]}`}`;

/** The steps that the sentences name, and where a term has run out the one that then follows. */
export const genoemdeStappen = (standen: readonly Trajectstand[]): readonly Trajectstap[] => {
  const alle = standen.flatMap((s) => {
    const hier = [...s.buitenVolgorde.flatMap((b) => [b.stap, b.eerst]), ...genoemd(s)];
    return [...hier, ...s.stappen.filter((x) => hier.some((h) => overTermijn(h) && x.stap.tenzij === h.stap.id))];
  });
  return [...new Map(alle.map((s) => [s.stap.id, s.stap])).values()];
};

/** Where steps come from and how they were read; of a term also where it stands what follows. Each a sentence. */
export const trajectbronnen = (stappen: readonly Trajectstap[], t: Taal): readonly string[] =>
  stappen.flatMap(({ naam, herleiding, naTermijn }) => [
    herkomst(`“${naam[t]}”`, herleiding, t),
    ...(naTermijn === undefined ? [] : [herkomst(`“${naam[t]}”, ${{ nl: 'na de termijn', en: 'after the term' }[t]}`, naTermijn.herleiding, t)]),
  ]);
