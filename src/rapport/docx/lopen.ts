import { TextRun } from 'docx';
import { leesbaar } from '../stuk/leesbaar';
import type { Inhoud } from '../stuk/stuk';

export interface Letter {
  readonly vet?: boolean;
  readonly kleur?: string;
  /** Half-points. */
  readonly grootte?: number;
}

/** The pieces of a sentence. Where a person must write stands between square brackets, and is marked for the eye too. */
export const lopen = (inhoud: Inhoud, { vet = false, kleur, grootte }: Letter = {}): TextRun[] =>
  inhoud.map((d) => {
    const letter = { ...(kleur === undefined ? {} : { color: kleur }), ...(grootte === undefined ? {} : { size: grootte }), ...(vet || (d.soort === 'tekst' && d.vet === true) ? { bold: true } : {}) };
    return d.soort === 'tekst' ? new TextRun({ ...letter, text: leesbaar(d.tekst) }) : new TextRun({ ...letter, text: `[${leesbaar(d.wat)}]`, highlight: 'yellow' });
  });
