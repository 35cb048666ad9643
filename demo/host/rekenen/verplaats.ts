import { leesAdres, RIJEN } from '../../../src/bestand/bereik';
import { KOLOMMEN, kolomletters } from '../../../src/werkmap/blad';
import type { Verschuiving } from './omgeving';
import type { Teken } from './tekens';
import { leesTekens } from './tekens';

/** A corner of a reference; a whole row has no column, a whole column no row. */
interface Hoek {
  readonly kolom: number | null;
  readonly rij: number | null;
  readonly kolomVast: boolean;
  readonly rijVast: boolean;
}

const HOEK = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/;

const leesHoek = (tekst: string): Hoek => {
  const [, eerste = '', letters = '', tweede = '', cijfers = ''] = HOEK.exec(tekst) ?? [];
  // in `$5` the dollar belongs to the row
  return {
    kolom: letters === '' ? null : (leesAdres(`${letters.toUpperCase()}1`)?.kolom ?? -1), kolomVast: letters !== '' && eerste === '$',
    rij: cijfers === '' ? null : Number(cijfers) - 1, rijVast: (letters === '' ? eerste : tweede) === '$',
  };
};

const schrijfHoek = (h: Hoek): string =>
  `${h.kolom === null ? '' : `${h.kolomVast ? '$' : ''}${kolomletters(h.kolom)}`}${h.rij === null ? '' : `${h.rijVast ? '$' : ''}${h.rij + 1}`}`;

const past = (h: Hoek): boolean => (h.rij === null || (h.rij >= 0 && h.rij < RIJEN)) && (h.kolom === null || (h.kolom >= 0 && h.kolom < KOLOMMEN));

const bladnaam = (teken: string): string => teken.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");

const isVerwijzing = (t: Teken): boolean => t.soort === 'bereik' || t.soort === 'kolommen' || t.soort === 'rijen';

/** The formula with every reference replaced; `blad` is the sheet that it names, null for its own. A reference that gives null is lost. */
const vervang = (formule: string, doe: (hoeken: readonly Hoek[], blad: string | null) => readonly Hoek[] | null): string => {
  const kop = formule.startsWith('=') ? '=' : '';
  const tekens = leesTekens(formule.slice(kop.length));
  return kop + tekens.map((t, i) => {
    if (!isVerwijzing(t)) return t.tekst;
    const voor = tekens[i - 1];
    const blad = voor?.soort === 'blad' ? bladnaam(voor.tekst) : null;
    const hoeken = doe(t.tekst.split(':').map(leesHoek), blad);
    return hoeken === null || !hoeken.every(past) ? '#REF!' : hoeken.map(schrijfHoek).join(':');
  }).join('');
};

/** The formula as it is when it is copied to a cell so many rows down and columns to the right. */
export const kopieer = (formule: string, rijen: number, kolommen: number): string =>
  vervang(formule, (hoeken) => hoeken.map((h) => ({
    ...h,
    rij: h.rij === null || h.rijVast ? h.rij : h.rij + rijen,
    kolom: h.kolom === null || h.kolomVast ? h.kolom : h.kolom + kolommen,
  })));

/** Both ends of a stretch after lines were put in or taken out; null where nothing is left of it. */
const schuif = (van: number, tot: number, { vanaf, aantal }: Verschuiving): readonly [number, number] | null => {
  if (aantal >= 0) return [van >= vanaf ? van + aantal : van, tot >= vanaf ? tot + aantal : tot];
  const einde = vanaf - aantal;
  if (van >= vanaf && tot < einde) return null;
  return [van >= einde ? van + aantal : Math.min(van, vanaf), tot >= einde ? tot + aantal : Math.min(tot, vanaf - 1)];
};

/** The formula after rows or columns were put in or taken out; `blad` is where the formula stands. */
export const verschuif = (formule: string, blad: string, stap: Verschuiving): string => {
  const [as, dwars] = stap.as === 'rij' ? (['rij', 'kolom'] as const) : (['kolom', 'rij'] as const);
  return vervang(formule, (hoeken, opBlad) => {
    const [een, twee = een] = hoeken;
    if ((opBlad ?? blad).toLowerCase() !== stap.blad.toLowerCase() || !een || !twee) return hoeken;
    const [van, tot] = [een[as], twee[as]];
    if (van === null || tot === null) return hoeken;
    const inStrook = [een[dwars], twee[dwars]].every((n) => n !== null && n >= stap.van && n <= stap.tot);
    const heleStrook = stap.van === 0 && stap.tot >= (dwars === 'rij' ? RIJEN : KOLOMMEN) - 1;
    if (!inStrook && !heleStrook) return hoeken;
    const nieuw = schuif(Math.min(van, tot), Math.max(van, tot), stap);
    if (nieuw === null) return null;
    const [a, b] = van <= tot ? nieuw : [nieuw[1], nieuw[0]];
    return hoeken.length === 1 ? [{ ...een, [as]: a }] : [{ ...een, [as]: a }, { ...twee, [as]: b }];
  });
};

/** The formula after the sheet `van` was named `naar`. */
export const hernoem = (formule: string, van: string, naar: string): string => {
  const kop = formule.startsWith('=') ? '=' : '';
  const nieuw = /^[A-Za-z_][\w.]*$/.test(naar) && !/^[A-Za-z]{1,3}\d+$/.test(naar) ? naar : `'${naar.replaceAll("'", "''")}'`;
  return kop + leesTekens(formule.slice(kop.length)).map((t) => (t.soort === 'blad' && bladnaam(t.tekst).toLowerCase() === van.toLowerCase() ? `${nieuw}!` : t.tekst)).join('');
};
