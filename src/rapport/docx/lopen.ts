import { NoBreakHyphen, TextRun } from 'docx';
import { leesbaar } from '../stuk/leesbaar';
import type { Deel, Inhoud } from '../stuk/stuk';

export interface Letter {
  readonly vet?: boolean;
  readonly kleur?: string;
  /** Half-points. */
  readonly grootte?: number;
  /** No line ends at a hyphen within a word, as in a half-year or a day. */
  readonly heel?: boolean;
}

const zonderAfbreken = (t: string): Array<string | NoBreakHyphen> => t.split(/(?<=\S)-(?=\S)/).flatMap((deel, i) => (i === 0 ? [deel] : [new NoBreakHyphen(), deel]));

const loop = (d: Deel, { vet, kleur, grootte, heel }: Letter): TextRun => {
  const dik = vet === true || (d.soort === 'tekst' && d.vet === true);
  // a bare text is the quickest for docx
  if (d.soort === 'tekst' && !dik && kleur === undefined && grootte === undefined) return new TextRun(leesbaar(d.tekst));
  const tekst = d.soort === 'tekst' ? leesbaar(d.tekst) : `[${leesbaar(d.wat)}]`;
  return new TextRun({
    ...(heel === true ? { children: zonderAfbreken(tekst) } : { text: tekst }),
    ...(dik ? { bold: true } : {}),
    ...(kleur === undefined ? {} : { color: kleur }),
    ...(grootte === undefined ? {} : { size: grootte }),
    ...(d.soort === 'invullen' ? { highlight: 'yellow' as const } : {}),
  });
};

/** The pieces of a sentence. Where a person must write stands between square brackets, and is marked for the eye too. */
export const lopen = (inhoud: Inhoud, letter: Letter = {}): TextRun[] => inhoud.map((d) => loop(d, letter));
