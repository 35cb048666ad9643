import type { Kader, Prognose } from '../../engine';
import { dagTekst, foutTekst, opsomming } from '../../tekst';
import { hoofdletter } from '../../tekst/namen';
import { deelTekst, methodenaam, methodeopmerking, nodigZinnen, omhoogTekst, versieTekst } from '../../tekst/prognose';
import { alinea, cel, getalcel, inhoud, type Blok, type Cel } from '../stuk/stuk';
import { getal, halfjaar, standgetal, standnaam } from './woorden';

const tredecel = (trede: number | null, kader: Kader | null): Cel => {
  const t = kader?.treden.find((x) => x.trede === trede);
  return trede === null ? cel('niet te zeggen') : { ...cel(`Trede ${trede}`), ...(t === undefined ? {} : { kleur: { vulling: t.vulling, letter: t.letter } }) };
};

/** What must be known of the methods, a line for those of which the same must be known: a note is one page. */
const opmerkingen = ({ verwachtingen }: Prognose, kader: Kader | null): readonly string[] => {
  const zinnen = verwachtingen.map((v) => ({ naam: methodenaam[v.methode].nl, zinnen: methodeopmerking(v, kader, 'nl') }));
  const perMethoden = new Map<string, string[]>();
  for (const zin of new Set(zinnen.flatMap((z) => z.zinnen))) {
    const namen = zinnen.filter((z) => z.zinnen.includes(zin)).map((z) => z.naam);
    const wie = namen.length === verwachtingen.length && namen.length > 1 ? 'Alle methoden' : hoofdletter(opsomming(namen, 'nl'));
    perMethoden.set(wie, [...(perMethoden.get(wie) ?? []), zin]);
  }
  return [...perMethoden].map(([wie, eigen]) => `${wie}: ${eigen.map((z, i) => (i === 0 ? z : hoofdletter(z))).join(' ')}`);
};

/** Every method beside the others, with the day and the taakstelling that were used, what is still needed, and once what must be known of a method. */
export const prognoseblokken = (p: Prognose, kader: Kader | null): readonly Blok[] => {
  const { nietOmhoog, trede1 } = nodigZinnen(p.nodig, 'nl');
  return [
    {
      soort: 'tabel',
      bijschrift: `Prognose ${halfjaar(p.nu.periode)}, stand van ${dagTekst(p.dag, 'nl')}, gerekend met ${versieTekst(p.versie, 'nl')}`,
      kop: ['Methode', 'Verwachte realisatie', 'Verwachte stand op de peildatum', 'Verwachte trede'],
      rijkop: true,
      rijen: p.verwachtingen.map((v) => {
        const naam = cel(hoofdletter(methodenaam[v.methode].nl));
        if (v.soort === 'niet te zeggen') return [naam, cel('niet te zeggen'), cel('niet te zeggen'), cel('niet te zeggen')];
        const { realisatie, eindstand } = v.beoordeling.grootheden;
        return [naam, getalcel(getal(realisatie)), getalcel(eindstand === null ? 'onbekend' : `${standgetal(eindstand)} ${standnaam(eindstand).toLowerCase()}`), tredecel(v.beoordeling.trede, kader)];
      }),
    },
    { soort: 'lijst', punten: [`${hoofdletter(deelTekst(p, p.nu.grootheden, 'nl'))}. ${omhoogTekst(p, 'nl')}`, `${nietOmhoog} ${trede1}`, ...opmerkingen(p, kader)].map((z) => inhoud(z)) },
  ];
};

/** What keeps the figures from being assessed, for the talk to settle. */
export const gebreken = (fouten: Parameters<typeof foutTekst>[0][]): readonly Blok[] => (fouten.length === 0 ? [] : [alinea(`Nog niet te beoordelen. ${fouten.map((f) => foutTekst(f, 'nl')).join(' ')}`)]);
