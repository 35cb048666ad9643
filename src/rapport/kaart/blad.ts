import { periodeTekst, type Trede } from '../../engine';
import type { Celplan, Nieuwblad } from '../../werkmap/schrijfplan';
import { KAARTMERK } from '../../werkmap/rapportblad';
import { helftVan } from '../brief/woorden';
import type { Halfjaarfeiten } from '../feiten/feiten';
import { uitkomstzinnen } from '../voortgang/uitkomsten';
import { namen } from '../voortgang/woorden';
import { kaderzinnen, voorbehoudzinnen } from '../voortgang/zinnen';
import { kaartbladnaam } from './bladnaam';
import { kaartVan, type Kaartgemeente, type Plek, type Tegelkaart } from './kaart';

/** Rows of a square: the name, and under it the number. */
export const HOOG = 2;

/** In characters: the longest name of a gemeente fits in the first column, two short lines in every other. */
const [EERSTE, BREED, REGEL] = [22, 16, 100];

export const zonderTrede = ({ zonder }: Kaartgemeente): string => (zonder === 'geen rij' ? 'geen cijfers' : (zonder ?? ''));

/** A sentence in lines that stay above the columns: a longer one would make the sheet wider on paper, and the map smaller. */
const regelsVan = (zin: string): readonly string[] => {
  const regels: string[] = [];
  for (const woord of zin.split(' ')) {
    const regel = regels[regels.length - 1];
    if (regel === undefined || regel.length + woord.length >= REGEL) regels.push(woord);
    else regels[regels.length - 1] = `${regel} ${woord}`;
  }
  return regels;
};

const herkomst = ({ trede, besluit }: Kaartgemeente): string => (trede === null ? '' : { geen: 'voorstel', gelijk: 'besluit', anders: 'ander besluit', 'zonder voorstel': 'besluit' }[besluit ?? 'geen']);

const basis = (g: Kaartgemeente): string => (g.trede === null || g.basis === null ? '' : g.basis === 'koppelingstekort' ? 'Koppelingstekort' : 'Totaalopgave');

/** The squares as cells, `boven` being the row of the northernmost; they take two rows each. */
export const tegelcellen = ({ tegels }: Tegelkaart, boven: number): readonly Celplan[] =>
  tegels.flatMap((t): readonly Celplan[] => {
    const plek = { kolom: t.kolom, opmaak: 'tegel', ...(t.kleur === null ? {} : { kleur: t.kleur }) } as const;
    return [{ ...plek, rij: boven + HOOG * t.rij, waarde: t.gemeente }, { ...plek, rij: boven + HOOG * t.rij + 1, waarde: t.trede ?? zonderTrede(t) }];
  });

/** What is in each row of a table, with the fill of the trede in its column. */
type Rij = readonly [gemeente: string | number, ...Array<string | number>];

const tabel = (titel: string, kop: Rij, rijen: ReadonlyArray<{ readonly cellen: Rij; readonly gekleurd: number; readonly kleur: Kaartgemeente['kleur'] }>, rij: number): readonly Celplan[] => [
  { rij, kolom: 0, waarde: titel, opmaak: 'titel' },
  ...kop.map((waarde, kolom): Celplan => ({ rij: rij + 1, kolom, waarde, opmaak: 'kop' })),
  ...rijen.flatMap(({ cellen, gekleurd, kleur }, i) => cellen.flatMap((waarde, kolom): readonly Celplan[] => (waarde === '' ? [] : [{
    rij: rij + 2 + i, kolom, waarde, opmaak: kolom === gekleurd && typeof waarde === 'number' ? 'trede' : typeof waarde === 'number' ? 'getal' : 'tekst',
    ...(kolom === gekleurd && kleur !== null ? { kleur } : {}),
  }]))),
];

/**
 * The map of one half-year on a sheet of its own: each gemeente a square near its place with its name, the number of its trede and
 * the colour; under it what the colours are and the same as a list.
 */
export const kaartblad = (h: Halfjaarfeiten, plekken: readonly Plek[]): Nieuwblad => {
  const kaart = kaartVan(h, plekken);
  const alle = [...kaart.tegels, ...kaart.zonderPlek].sort((a, b) => (a.gemeente < b.gemeente ? -1 : 1));
  const naamVan = (trede: Trede | null): string => h.kader?.treden.find((t) => t.trede === trede)?.naam.nl ?? '';
  const anders = alle.filter((g) => g.besluit === 'anders').map((g) => `${g.gemeente} (trede ${g.trede ?? ''})`);
  const regels = [
    ...(h.fictief ? ['Fictieve cijfers.'] : []),
    ...voorbehoudzinnen(h),
    ...(anders.length === 0 ? [] : [`Het besluit is anders dan het voorstel bij ${namen(anders)}.`]),
    ...(kaart.zonderPlek.length === 0 ? [] : [kaart.tegels.length === 0 ? 'Geen van de gemeenten heeft een plek op de kaart: zij staan in de lijst.' : `Niet op de kaart maar wel in de lijst: ${namen(kaart.zonderPlek.map((g) => g.gemeente))}.`]),
    ...uitkomstzinnen([h]),
    ...kaderzinnen([h]),
    'Dit blad is gemaakt uit de beoordeling in deze werkmap, volgt haar niet en wordt niet als cijfers gelezen.',
  ].flatMap(regelsVan);
  const boven = 2;
  const legenda = boven + HOOG * kaart.rijen + 1;
  const treden = (h.kader?.treden ?? []).map((t) => ({ cellen: [t.trede, alle.filter((g) => g.trede === t.trede).length, t.naam.nl] as const, gekleurd: 0, kleur: { vulling: t.vulling, letter: t.letter } }));
  const zonder = alle.filter((g) => g.trede === null).length;
  const legendarijen = [...treden, ...(zonder === 0 ? [] : [{ cellen: ['geen trede', zonder, ''] as const, gekleurd: 0, kleur: null }])];
  const lijst = legenda + legendarijen.length + 3;
  const onder = lijst + alle.length + 3;
  const cellen: readonly Celplan[] = [
    { rij: 0, kolom: 0, waarde: `${KAARTMERK} van ${helftVan(h.periode)} (${periodeTekst(h.periode)})`, opmaak: 'titel' },
    ...tegelcellen(kaart, boven),
    ...tabel('Treden', ['Trede', 'Gemeenten', 'Naam'], legendarijen, legenda),
    ...tabel('Gemeenten', ['Gemeente', 'Trede', 'Beoordeeld op', 'Herkomst', 'Naam'], alle.map((g) => ({ cellen: [g.gemeente, g.trede ?? zonderTrede(g), basis(g), herkomst(g), naamVan(g.trede)], gekleurd: 1, kleur: g.kleur })), lijst),
    ...regels.map((waarde, i): Celplan => ({ rij: onder + i, kolom: 0, waarde, opmaak: 'tekst' })),
  ];
  return {
    naam: kaartbladnaam(h.periode), liggend: true, cellen: [...cellen].sort((a, b) => a.rij - b.rij || a.kolom - b.kolom),
    breedten: Array.from({ length: Math.max(5, kaart.kolommen) }, (_, kolom) => ({ kolom, breedte: kolom === 0 ? EERSTE : BREED })),
  };
};
