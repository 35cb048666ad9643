import { koppelpeildatum, periodeTekst, volgnummer, type Kader, type Trede } from '../../engine';
import { foutTekst, standTekst } from '../../tekst';
import { dag } from '../brief/woorden';
import { tussenstandVan, type Feiten, type Gemeentefeit, type Halfjaarfeiten } from '../feiten/feiten';
import { besluiten } from './zinnen';

/** What a cell says. A number that is not known is a text that says so, never 0. */
export type Waarde =
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'getal'; readonly getal: number }
  | { readonly soort: 'percentage'; readonly procent: number }
  | { readonly soort: 'trede'; readonly trede: Trede; readonly kader: Kader | null };

/** A table of the report, its long texts last, where a sheet lets them run on: what the document and the sheet both print. */
export interface Voortgangtabel {
  readonly titel: string;
  readonly kop: readonly string[];
  /** Widths in characters. */
  readonly breedten: readonly number[];
  readonly rijen: ReadonlyArray<readonly Waarde[]>;
}

const tekst = (t: string): Waarde => ({ soort: 'tekst', tekst: t });
const getal = (n: number | null): Waarde => (n === null ? tekst('onbekend') : { soort: 'getal', getal: n });
const trede = (t: Trede | null, kader: Kader | null, anders: string): Waarde => (t === null ? tekst(anders) : { soort: 'trede', trede: t, kader });

/** "n.v.t." where there is no opgave, "onbekend" where a figure is not known. */
const percentage = (procent: number | null, realisatie: number | null, opgave: number | null): Waarde =>
  procent !== null ? { soort: 'percentage', procent } : tekst(realisatie === null || opgave === null ? 'onbekend' : 'n.v.t.');

const p = (h: Halfjaarfeiten): string => periodeTekst(h.periode);

/** Whether it has not closed, so that no figure gives a trede in it yet. */
const loopt = (h: Halfjaarfeiten): boolean => tussenstandVan(h) !== null;

/** The row of the province for each half-year, in the columns of the published reports. */
export const provincietabel = (halfjaren: readonly Halfjaarfeiten[]): Voortgangtabel => ({
  titel: 'Provinciale resultaten',
  kop: ['Periode', 'Provinciale taakstelling', 'Achterstand of voorsprong uit vorige periode', 'Totaalopgave', 'Taakstelling gerealiseerd', 'Taakstelling gerealiseerd in %', 'Totaalopgave gerealiseerd in %'],
  breedten: [22, 16, 22, 16, 16, 16, 16],
  rijen: halfjaren.map((h) => {
    const { sommen: s, pctTaakstelling, pctTotaalopgave } = h.provincie;
    return [
      tekst(`${p(h)}${loopt(h) ? ' (tussenstand)' : ''}`), getal(s.taakstellingMetHerverdeling), tekst(s.beginstand === null ? 'onbekend' : standTekst(s.beginstand, 'nl')), getal(s.totaalopgave), getal(s.realisatie),
      percentage(pctTaakstelling, s.realisatie, s.taakstellingMetHerverdeling), percentage(pctTotaalopgave, s.realisatie, s.totaalopgave),
    ];
  }),
});

/** Everyone once: as the last half-year has them, then those that only an earlier one has. */
const namenVan = (halfjaren: readonly Halfjaarfeiten[]): readonly string[] => [...new Set([...halfjaren].reverse().flatMap((h) => h.gemeenten.map((g) => g.gemeente.naam)))];

type PerNaam = ReadonlyMap<string, Gemeentefeit>;
const perNaam = (h: Halfjaarfeiten): PerNaam => new Map(h.gemeenten.map((g) => [g.gemeente.naam, g]));

const heeftTekort = (h: Halfjaarfeiten): boolean => !loopt(h) && h.gemeenten.some((g) => g.beoordeling.basis === 'koppelingstekort');

/** Gemeenten and their treden, and what each was judged on where anyone was judged on a shortage; of a half-year that has not closed only what was decided. */
export const gemeentetabel = (halfjaren: readonly Halfjaarfeiten[]): Voortgangtabel => {
  const kolommen = halfjaren.map((h) => ({ h, per: perNaam(h), tekort: heeftTekort(h) }));
  return {
    titel: 'Beoordeling per gemeente',
    kop: ['Gemeente', ...kolommen.flatMap(({ h, tekort }) => [`Beoordeling ${p(h)} (${loopt(h) ? 'tussenstand' : 'trede'})`, ...(tekort ? [`Beoordeling ${p(h)} n.a.v.`] : [])])],
    breedten: [22, ...kolommen.flatMap(({ tekort }) => (tekort ? [16, 18] : [16]))],
    rijen: namenVan(halfjaren).map((naam) => [
      tekst(naam),
      ...kolommen.flatMap(({ h, per, tekort }): readonly Waarde[] => {
        const g = per.get(naam);
        const basis = g === undefined || g.beoordeling.basis === null ? '' : g.beoordeling.basis === 'koppelingstekort' ? 'Koppelingstekort' : 'Totaalopgave';
        const geen = g === undefined ? 'geen cijfers' : loopt(h) ? 'nog geen trede' : 'niet te beoordelen';
        return [trede(loopt(h) && g?.besluit == null ? null : (g?.trede ?? null), h.kader, geen), ...(tekort ? [tekst(basis)] : [])];
      }),
    ]),
  };
};

const tredenVan = (halfjaren: readonly Halfjaarfeiten[]): readonly Trede[] => {
  const alle = [...new Set(halfjaren.flatMap((h) => h.telling.map((t) => t.trede)))].sort((a, b) => a - b);
  return alle.filter((t) => t <= 4 || halfjaren.some((h) => h.telling.some((x) => x.trede === t && x.nu + x.vroeger > 0)));
};

const naamVanTrede = (halfjaren: readonly Halfjaarfeiten[], t: Trede): string => halfjaren.flatMap((h) => h.kader?.treden ?? []).find((x) => x.trede === t)?.naam.nl ?? '';

/** How many gemeenten stand on each trede, after each half-year that closed and before it. */
export const tellingtabel = (halfjaren: readonly Halfjaarfeiten[]): Voortgangtabel => {
  const zonder = (h: Halfjaarfeiten): number => h.gemeenten.filter((g) => g.vorigeTrede === null).length;
  const na = <T>(h: Halfjaarfeiten, t: T): readonly T[] => (loopt(h) ? [] : [t]);
  const vroegerBekend = (h: Halfjaarfeiten): boolean => zonder(h) < h.gemeenten.length;
  return {
    titel: 'Gemeenten per trede',
    kop: ['Trede', ...halfjaren.flatMap((h) => [...na(h, `Na ${p(h)}`), `Vóór ${p(h)}`]), 'Naam'],
    breedten: [22, ...halfjaren.flatMap((h) => [...na(h, 16), 16]), 22],
    rijen: [
      ...tredenVan(halfjaren).map((t) => [
        trede(t, halfjaren[halfjaren.length - 1]?.kader ?? null, ''),
        ...halfjaren.flatMap((h) => {
          const rij = h.telling.find((x) => x.trede === t);
          return [...na(h, getal(rij?.nu ?? null)), getal(vroegerBekend(h) ? (rij?.vroeger ?? null) : null)];
        }),
        tekst(naamVanTrede(halfjaren, t)),
      ]),
      [tekst('Niet te zeggen'), ...halfjaren.flatMap((h) => [...na(h, getal(h.gemeenten.filter((g) => g.trede === null).length)), getal(zonder(h))]), tekst('')],
    ],
  };
};

/** Who went up, down or stayed. */
export const overgangtabel = (halfjaren: readonly Halfjaarfeiten[]): Voortgangtabel => ({
  titel: 'Omhoog, omlaag en gelijk gebleven',
  kop: ['Halfjaar', 'Gemeente', 'Beweging', 'Van trede', 'Naar trede'],
  breedten: [22, 22, 22, 16, 16],
  rijen: halfjaren.filter((h) => !loopt(h)).flatMap((h) => {
    const rijen = (wie: Halfjaarfeiten['overgangen']['omhoog'], beweging: string): ReadonlyArray<readonly Waarde[]> => wie.map((o) => [tekst(p(h)), tekst(o.gemeente), tekst(beweging), trede(o.van, h.kader, 'onbekend'), trede(o.naar, h.kader, 'niet te beoordelen')]);
    const { omhoog, omlaag, gelijk, onbekend } = h.overgangen;
    return [...rijen(omhoog, 'omhoog'), ...rijen(omlaag, 'omlaag'), ...rijen(gelijk, 'gelijk gebleven'), ...rijen(onbekend, 'niet te zeggen')];
  }),
});

/** Who had too few people linked to it in time. */
export const tekorttabel = (halfjaren: readonly Halfjaarfeiten[]): Voortgangtabel => ({
  titel: 'Koppelingstekorten',
  kop: ['Halfjaar', 'Gemeente', 'Te weinig tijdig beschikbaar', 'Op', 'Lagere trede door het tekort'],
  breedten: [22, 22, 16, 18, 16],
  rijen: halfjaren.flatMap((h) => h.gemeenten.filter((g) => g.tekort !== null || g.tekortZonderAantal).map((g) => [tekst(p(h)), tekst(g.gemeente.naam), g.tekort === null ? tekst('niet bekend') : getal(g.tekort), tekst(dag(koppelpeildatum(h.periode))), tekst(loopt(h) ? 'nog niet te zeggen' : g.voorstel === null ? 'niet te zeggen' : g.beterDoorTekort ? 'ja' : 'nee')])),
});

/** Decisions that differ from the proposal, or go before one; a report prints the besluit. */
export const besluittabel = (halfjaren: readonly Halfjaarfeiten[]): Voortgangtabel => ({
  titel: 'Besluiten die afwijken van het voorstel',
  kop: ['Halfjaar', 'Gemeente', 'Voorstel', 'Besluit', 'Datum', 'Reden'],
  breedten: [22, 22, 16, 16, 16, 22],
  rijen: halfjaren.flatMap((h) => besluiten(h).map((g) => [
    tekst(p(h)), tekst(g.gemeente.naam), loopt(h) ? tekst('nog niet') : trede(g.voorstel, h.kader, 'niet te geven'), trede(g.besluit.trede, h.kader, ''),
    ...[g.besluit.datum, g.besluit.reden].map((t) => tekst(t === '' ? 'niet vastgelegd' : t)),
  ])),
});

/** Who has no trede, and why; who has no row stands below the table of the province. */
export const onbeoordeeldtabel = (halfjaren: readonly Halfjaarfeiten[]): Voortgangtabel => ({
  titel: 'Niet te beoordelen',
  kop: ['Halfjaar', 'Gemeente', 'Waarom'],
  breedten: [22, 22, 22],
  rijen: halfjaren.flatMap((h) =>
    h.gemeenten.filter((g) => g.trede === null).map((g) => [tekst(p(h)), tekst(g.gemeente.naam), tekst(g.beoordeling.soort === 'niet te beoordelen' ? [...new Set(g.beoordeling.fouten.map((f) => foutTekst(f, 'nl')))].join(' ') : '')])),
});

/** Nidos and what else was asked of gemeenten, as the cells show it. */
export const verzoekentabel = (halfjaren: readonly Halfjaarfeiten[]): Voortgangtabel => ({
  titel: 'Nidos en andere verzoeken, ter informatie: geen criterium voor de trede',
  kop: ['Halfjaar', 'Gemeente', 'Wat', 'Volgens het blad'],
  breedten: [22, 22, 22, 22],
  rijen: halfjaren.flatMap((h) => h.gemeenten.flatMap((g) => g.verzoeken.map((v) => [tekst(p(h)), tekst(g.gemeente.naam), tekst(v.kop), tekst(v.tekst)]))),
});

/** Whether the workbook says anything of Nidos or amv in these half-years. */
export const heeftNidos = (halfjaren: readonly Halfjaarfeiten[]): boolean => halfjaren.some((h) => h.gemeenten.some((g) => g.verzoeken.some((v) => /\bnidos|\bamv/i.test(v.kop))));

/** Everything that closed, up to the last half-year of the report: what the charts show. */
export const verloopVan = (feiten: Feiten, halfjaren: readonly Halfjaarfeiten[]): readonly Halfjaarfeiten[] => {
  const laatste = Math.max(...halfjaren.map((h) => volgnummer(h.periode)));
  return feiten.filter((h) => volgnummer(h.periode) <= laatste && !loopt(h) && h.gemeenten.some((g) => g.trede !== null));
};

export interface Verlooptabel extends Voortgangtabel {
  /** The treden of the columns after the first. */
  readonly treden: readonly Trede[];
}

/** The counts per trede and the balance of the province over the half-years; a lead is negative. */
export const verlooptabel = (halfjaren: readonly Halfjaarfeiten[]): Verlooptabel => {
  const treden = tredenVan(halfjaren);
  return {
    titel: 'Verloop over de halfjaren',
    treden,
    kop: ['Halfjaar', ...treden.map((t) => `Trede ${t}`), 'Niet te beoordelen', 'Stand aan het begin', 'Stand aan het eind (berekend)'],
    breedten: [22, ...treden.map(() => 16), 16, 16, 16],
    rijen: halfjaren.map((h) => [
      tekst(p(h)), ...treden.map((t) => getal(h.telling.find((x) => x.trede === t)?.nu ?? null)), getal(h.gemeenten.filter((g) => g.trede === null).length),
      getal(h.provincie.sommen.beginstand), getal(h.provincie.sommen.eindstand),
    ]),
  };
};
