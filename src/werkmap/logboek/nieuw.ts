import { bewijsTekst, canoniek, kiesKader, leesBewijs, maakBewijs, periodeTekst, VERSIE, type Beoordeling, type Besluit, type Bewijs, type Kader, type Periode, type Trede } from '../../engine';
import { toelichting } from '../../tekst';
import type { BeoordeeldeRij, Werkmapbeoordeling } from '../beoordelen/beoordeelWerkmap';
import { isTussenstand } from '../beoordelen/realisatiedag';
import { maakOngelezen, zonderCijfers, type Besluitbron } from './besluitbron';
import type { Logregel, Logsoort } from './logregel';

/** Who says so, and when: both from the shell. */
export interface Logstempel {
  readonly door: string;
  readonly tijdstip: string;
}

export const sleutel = (soort: Logsoort, gemeente: string, halfjaar: string): string => JSON.stringify([soort, gemeente, halfjaar]);

type Deel = Pick<Logregel, 'veld' | 'oud' | 'nieuw' | 'tredeVoor' | 'tredeNa' | 'reden' | 'bewijs'>;

/** What was assessed, in one form. By which version or kader is no matter here, and a besluit has a line of its own. */
const cijfersIn = (bewijs: Bewijs | null): string => (bewijs === null ? '' : canoniek({ ...bewijs.dossier, besluit: undefined }));

const beoordelingsdeel = (r: BeoordeeldeRij, b: Beoordeling, laatste: Logregel | undefined, kader: Kader | null, kaders: readonly Kader[]): Deel | null => {
  const was = laatste?.tredeNa ?? null;
  // what was sent stays the outcome, whatever the figures give now
  if (r.rij.vastgezet !== undefined && r.rij.vastgezet !== b.trede) return null;
  if (r.bevindingen.some(isTussenstand) || r.fouten.some((f) => f.code === 'ONTBREEKT' && f.ontbreekt === 'niet herrekend') || (laatste === undefined && b.trede === null)) return null;
  const bewijs = r.dossier === null ? null : maakBewijs(r.dossier, kaders);
  // the same trede on other figures is another assessment: its receipt must be there
  if (laatste !== undefined && was === b.trede && cijfersIn(leesBewijs(laatste.bewijs)) === cijfersIn(bewijs)) return null;
  return { veld: 'trede', oud: was, nieuw: b.trede, tredeVoor: was, tredeNa: b.trede, reden: toelichting(b, kader, 'nl'), bewijs: bewijs === null ? '' : bewijsTekst(bewijs) };
};

/** All that a besluit says beside its trede: another last day is another besluit to who must answer for it. */
export const besluitwoorden = ({ reden, soort, auteur, datum, tot }: Besluit): string => {
  const rest = [soort ?? '', auteur === '' ? '' : `door ${auteur}`, datum === '' ? '' : `van ${datum}`, tot === undefined ? '' : `tot en met ${tot}`].filter((s) => s !== '').join(', ');
  return [reden, rest].filter((s) => s !== '').join(' · ');
};

/** What Herstel put back holds again. */
export const HERSTELD = 'teruggenomen met Herstel';
export const weerGeldend = (woorden: string): string => `${HERSTELD}; weer geldt: ${woorden}`;

/** Whether the reason of a line is that of a besluit. */
export const noemt = (reden: string, b: Besluit): boolean => [besluitwoorden(b), weerGeldend(besluitwoorden(b))].includes(reden);

/** `nu` is what was decided, beside a proposal where there is one; without a decision the last line stands where there may be one that was not read. */
const besluitdeel = (nu: Besluit | null, voorstel: Trede | null, laatste: Logregel | undefined, ongelezen: () => boolean): Deel | null => {
  const was = typeof laatste?.nieuw === 'number' ? laatste.nieuw : null;
  const zelfde = was === (nu?.trede ?? null) && (nu === null || noemt(laatste?.reden ?? '', nu));
  // a besluit that cannot be read is not one that was taken back
  if (zelfde || (nu === null && ongelezen())) return null;
  return { veld: 'besluit', oud: was, nieuw: nu?.trede ?? null, tredeVoor: was ?? voorstel, tredeNa: nu?.trede ?? voorstel, reden: nu === null ? '' : besluitwoorden(nu), bewijs: '' };
};

/**
 * What the log does not know yet of an assessment: a trede, the figures under it or a besluit that is new, or another than its last line says.
 * An interim figure is no assessment. With nothing changed there is nothing to add. `bron` is all that was recognised: also what was decided
 * over a half-year without figures is kept, for the next one builds on it.
 */
export const nieuweRegels = ({ tabellen }: Pick<Werkmapbeoordeling, 'tabellen'>, bron: Besluitbron, bekend: readonly Logregel[], kaders: readonly Kader[], stempel: Logstempel): readonly Logregel[] => {
  // by time, not by place: a log may have been sorted otherwise
  const opTijd = [...bekend].sort((a, b) => (a.tijdstip < b.tijdstip ? -1 : a.tijdstip > b.tijdstip ? 1 : 0));
  const laatste = new Map(opTijd.map((r) => [sleutel(r.soort, r.gemeente, periodeTekst(r.halfjaar)), r]));
  const ongelezen = maakOngelezen(bron);
  const van = (soort: Logsoort, gemeente: string, p: Periode): Logregel | undefined => laatste.get(sleutel(soort, gemeente, periodeTekst(p)));
  const regel = (soort: Logsoort, gemeente: string, halfjaar: Periode, kader: Kader | null, deel: Deel | null): readonly Logregel[] =>
    deel === null ? [] : [{ ...stempel, soort, gemeente, halfjaar, ...deel, versie: VERSIE, kader: kader?.id ?? '' }];
  const zonder = zonderCijfers({ tabellen }, bron.tabellen).flatMap(({ gemeente, periode: p, besluit }) =>
    regel('besluit', gemeente, p, kiesKader(kaders, p), besluitdeel(besluit, null, van('besluit', gemeente, p), () => ongelezen(gemeente, p))));
  const metCijfers = tabellen.flatMap(({ periode: p, kader, rijen }) =>
    rijen.flatMap((r): readonly Logregel[] => {
      const b = r.beoordeling;
      if (b === null || r.rij.gemeente === null) return [];
      const nietGelezen = (): boolean => r.fouten.some((f) => f.veld === 'besluit') || ongelezen(b.gemeente, p);
      return [
        ...regel('beoordeling', b.gemeente, p, kader, beoordelingsdeel(r, b, van('beoordeling', b.gemeente, p), kader, kaders)),
        ...regel('besluit', b.gemeente, p, kader, besluitdeel(b.besluit, r.bevindingen.some(isTussenstand) ? null : b.trede, van('besluit', b.gemeente, p), nietGelezen)),
      ];
    }),
  );
  return [...zonder, ...metCijfers];
};
