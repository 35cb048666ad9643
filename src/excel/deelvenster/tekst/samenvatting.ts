import { periodeTekst, type Tweetalig } from '../../../engine';
import { getalTekst } from '../../../tekst';
import type { Samenvatting } from '../../model/toestand';
import { aantalTekst, gemeentenTekst, type Teksten } from './vorm';

/** Taking back what was written, and how much that was. */
export const HERSTEL = {
  herstel: { nl: 'Herstel', en: 'Restore' },
  kanTerug: (perioden: string): Tweetalig => (perioden === '' ? { nl: 'Wat het laatst is geschreven, kan terug zoals het was.', en: 'What was written last can be put back as it was.' } : { nl: `Herstel zet terug wat bij ${perioden} is geschreven.`, en: `Restore puts back what was written at ${perioden}.` }),
  kanOpnieuw: { nl: 'De laatste beoordeling is teruggedraaid.', en: 'The last assessment was undone.' },
  opnieuw: { nl: 'Toch weer beoordelen', en: 'Assess again after all' },
  uitkomsten: (n: number): Tweetalig => aantalTekst(n, { nl: 'uitkomst', en: 'outcome' }, { nl: 'uitkomsten', en: 'outcomes' }),
  cellen: (n: number): Tweetalig => aantalTekst(n, { nl: 'cel', en: 'cell' }, { nl: 'cellen', en: 'cells' }),
} as const satisfies Teksten;

/** The half-years of a writing. */
export const waar = (s: Pick<Samenvatting, 'plekken'>): string => [...new Set(s.plekken.map((p) => periodeTekst(p.periode)))].join(', ');

const rest = (s: Samenvatting): Tweetalig =>
  s.nietTeBeoordelen === 0 ? { nl: '', en: '' } : { nl: ` Niet te beoordelen: ${getalTekst(s.nietTeBeoordelen, 'nl')}.`, en: ` Not assessable: ${getalTekst(s.nietTeBeoordelen, 'en')}.` };

/** The same gemeente in five half-years is five outcomes, not five gemeenten. */
const wieBeoordeeld = (s: Samenvatting): Tweetalig => (s.plekken.length > 1 ? HERSTEL.uitkomsten(s.beoordeeld) : gemeentenTekst(s.beoordeeld));

/** What was just done, in a sentence or two. */
export const SAMENVATTING: Readonly<Record<Samenvatting['wat'], (s: Samenvatting) => Tweetalig>> = {
  geschreven: (s) => {
    const wie = wieBeoordeeld(s);
    if (s.cellen === 0 && s.gewijzigd) return { nl: `${waar(s)}: ${wie.nl} beoordeeld. De uitkomsten klopten al; alleen de kleuren zijn bijgewerkt.${rest(s).nl}`, en: `${waar(s)}: ${wie.en} assessed. The outcomes were right already; only the colours were brought up to date.${rest(s).en}` };
    if (s.cellen === 0) return { nl: `${waar(s)}: ${wie.nl} beoordeeld. Het blad klopte al: er is niets gewijzigd.${rest(s).nl}`, en: `${waar(s)}: ${wie.en} assessed. The sheet was right already: nothing changed.${rest(s).en}` };
    return { nl: `${waar(s)}: ${wie.nl} beoordeeld, ${HERSTEL.cellen(s.cellen).nl} geschreven.${rest(s).nl}`, en: `${waar(s)}: ${wie.en} assessed, ${HERSTEL.cellen(s.cellen).en} written.${rest(s).en}` };
  },
  overgenomen: (s) => ({ nl: `${waar(s)}: ${aantalTekst(s.cellen, { nl: 'cijfer', en: '' }, { nl: 'cijfers', en: '' }).nl} overgenomen in uw eigen cellen.`, en: `${waar(s)}: ${aantalTekst(s.cellen, { nl: '', en: 'figure' }, { nl: '', en: 'figures' }).en} taken over in your own cells.` }),
  besloten: (s) => ({ nl: `${waar(s)}: besluit over ${s.gemeente ?? ''} bewaard.`, en: `${waar(s)}: decision on ${s.gemeente ?? ''} kept.` }),
  klaargezet: (s) => ({ nl: `${waar(s)} staat klaar op blad “${s.plekken[0]?.blad ?? ''}”.`, en: `${waar(s)} is ready on sheet “${s.plekken[0]?.blad ?? ''}”.` }),
  weggehaald: (s) => ({ nl: `Blad “${s.plekken[0]?.blad ?? ''}” is weer weg.`, en: `Sheet “${s.plekken[0]?.blad ?? ''}” is gone again.` }),
  gelogd: (s) => ({ nl: `Regels erbij in het logboek: ${getalTekst(s.cellen, 'nl')}.`, en: `Lines added to the log: ${getalTekst(s.cellen, 'en')}.` }),
  hersteld: (s) => ({ nl: `${waar(s)}: ${HERSTEL.cellen(s.cellen).nl} teruggezet zoals het was.`, en: `${waar(s)}: ${HERSTEL.cellen(s.cellen).en} put back as it was.` }),
  vastgezet: (s) => ({ nl: `${waar(s)} is vastgezet: ${HERSTEL.cellen(s.cellen).nl} van formule naar waarde.`, en: `${waar(s)} is fixed: ${HERSTEL.cellen(s.cellen).en} went from formula to value.` }),
};
