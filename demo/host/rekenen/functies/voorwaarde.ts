import { vergelijk } from '../dwang';
import { leesGetal } from '../getal';
import type { Streek } from '../streek';
import type { Enkel } from '../waarde';
import { isFout } from '../waarde';

const patroon = (tekst: string): RegExp =>
  new RegExp(`^${tekst.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}/-])/gs, (_, letterlijk?: string, joker?: string, teken?: string) =>
    (joker === '*' ? '.*' : joker === '?' ? '.' : `\\${letterlijk ?? teken ?? ''}`))}$`, 'is');

/** A test as COUNTIF and SUMIF write it: a value, or a text such as `">=10"`, `"<>"`, `"Utrecht*"`. */
export const leesVoorwaarde = (criterium: Enkel, streek: Streek): ((cel: Enkel) => boolean) => {
  if (isFout(criterium)) return (cel) => isFout(cel) && cel.fout === criterium.fout;
  if (typeof criterium !== 'string') {
    const gezocht = criterium ?? 0;
    return (cel) => (typeof gezocht === 'number' ? (typeof cel === 'number' ? cel : typeof cel === 'string' ? leesGetal(cel, streek) : null) === gezocht : cel === gezocht);
  }
  const [, operator = '', rest = ''] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(criterium) ?? [];
  const getal = rest === '' ? null : leesGetal(rest, streek);
  if (operator === '' || operator === '=' || operator === '<>') {
    const raak = gelijkaan(rest, getal, operator, streek);
    return operator === '<>' ? (cel) => !raak(cel) : raak;
  }
  return (cel) => {
    if (cel === null || isFout(cel) || typeof cel === 'boolean') return false;
    if (getal !== null ? typeof cel !== 'number' : typeof cel !== 'string') return false;
    const v = vergelijk(cel, getal ?? rest);
    return operator === '<' ? v < 0 : operator === '<=' ? v <= 0 : operator === '>' ? v > 0 : v >= 0;
  };
};

const gelijkaan = (rest: string, getal: number | null, operator: string, streek: Streek): ((cel: Enkel) => boolean) => {
  // "=" and "<>" look at whether the cell is blank; "" also takes an empty text
  if (rest === '') return (cel) => cel === null || (operator === '' && cel === '');
  if (getal !== null) return (cel) => (typeof cel === 'number' ? cel : typeof cel === 'string' ? leesGetal(cel, streek) : null) === getal;
  if (/^(true|waar|false|onwaar)$/i.test(rest)) return (cel) => cel === /^(true|waar)$/i.test(rest);
  if (rest.startsWith('#')) return (cel) => isFout(cel) && cel.fout === rest.toUpperCase();
  const vorm = patroon(rest);
  return (cel) => typeof cel === 'string' && vorm.test(cel);
};
