import { periodeTekst, volgende, type Kader, type Trede } from '../../engine';
import { eenStand, getal, helftVan, mensen, procent } from '../brief/woorden';
import { feitenOver, feitenVoor, tussenstandVan, type Feiten, type Halfjaarfeiten } from '../feiten/feiten';
import { alinea, getalcel, inhoud, invullen, kop, vet, voetnoot, type Blok, type Cel, type Kleur, type Stuk } from '../stuk/stuk';
import { spannaam } from './bladnaam';
import { gemeentetabel, heeftNidos, provincietabel, tekorttabel, tellingtabel, verlooptabel, verloopVan, verzoekentabel, type Voortgangtabel, type Waarde } from './tabellen';
import { aangevuldzinnen, geteld, uitkomstzinnen } from './uitkomsten';
import { hoofd, namen } from './woorden';
import { besluitzinnen, bijstellingzin, kaderzinnen, onbeoordeeldzinnen, ontbreekzinnen, overgangzinnen, provinciezinnen, tekortzinnen, tellingzinnen, tussenstandzin, verschilzin, voorbehoudzinnen } from './zinnen';

const kleurVan = (trede: Trede, kader: Kader | null): { readonly kleur?: Kleur } => {
  const t = kader?.treden.find((x) => x.trede === trede);
  return t === undefined ? {} : { kleur: { vulling: t.vulling, letter: t.letter } };
};

const celVan = (w: Waarde): Cel => {
  switch (w.soort) {
    case 'tekst': return { inhoud: inhoud(w.tekst) };
    case 'getal': return getalcel(getal(w.getal));
    case 'percentage': return getalcel(procent(w.procent));
    case 'trede': return { inhoud: inhoud(`trede ${w.trede}`), ...kleurVan(w.trede, w.kader) };
  }
};

/** A table of the report as a block; none where it has no rows. */
const tabel = (t: Voortgangtabel): readonly Blok[] => (t.rijen.length === 0 ? [] : [{ soort: 'tabel', bijschrift: t.titel, kop: t.kop, rijkop: true, rijen: t.rijen.map((r) => r.map(celVan)) }]);

/** Columns of half-years that a page can hold beside the name. */
const MEEST = 4;

/** A table with columns for each half-year as several, each no wider than a page and over the half-years that it names. */
const verdeeld = (halfjaren: readonly Halfjaarfeiten[], maak: (h: readonly Halfjaarfeiten[]) => Voortgangtabel): readonly Blok[] => {
  const groepen = halfjaren.reduce<ReadonlyArray<readonly Halfjaarfeiten[]>>((uit, h) => {
    const met = [...(uit[uit.length - 1] ?? []), h];
    const past = maak(met).kop.length - maak([]).kop.length <= MEEST;
    return past && uit.length > 0 ? [...uit.slice(0, -1), met] : [...uit, [h]];
  }, []);
  return groepen.flatMap((g) => tabel(groepen.length === 1 ? maak(g) : { ...maak(g), titel: `${maak(g).titel}, ${spannaam(g.map((h) => h.periode))}` }));
};

const alineas = (zinnen: readonly string[]): readonly Blok[] => zinnen.map((z) => alinea(z));

const samen = (zinnen: readonly string[]): readonly Blok[] => (zinnen.length === 0 ? [] : [alinea(zinnen.join(' '))]);

/** Below the row of the province: who is not in it, what was adjusted, and where a half-year opens with another balance than the one before closes with, for every pair of which one is reported on. */
export const voetnoten = (feiten: Feiten, halfjaren: readonly Halfjaarfeiten[]): readonly string[] => {
  const paren = new Set(halfjaren.flatMap((h) => [...[feitenVoor(feiten, h)].filter((v) => v !== null), h]));
  return [...halfjaren.flatMap(ontbreekzinnen), ...halfjaren.flatMap((h) => bijstellingzin(h) ?? []), ...feiten.filter((h) => paren.has(h)).flatMap((h) => verschilzin(h) ?? [])];
};

const beoordeling = (h: Halfjaarfeiten): readonly Blok[] => [
  kop(2, hoofd(helftVan(h.periode).replace(/^de /, ''))),
  ...samen(tellingzinnen(h)),
  ...(overgangzinnen(h).length === 0 ? [] : [{ soort: 'lijst', punten: overgangzinnen(h).map((z) => inhoud(z)) } as const]),
  ...samen(tekortzinnen(h)),
  ...alineas(besluitzinnen(h)),
  ...alineas(onbeoordeeldzinnen(h)),
];

/** What the workbook knows of the half-year after the last; a person writes what else there is to say. */
const vooruit = (feiten: Feiten, laatste: Halfjaarfeiten): readonly Blok[] => {
  const na = feitenOver(feiten, volgende(laatste.periode));
  const { taakstellingMetHerverdeling: taak, beginstand, totaalopgave } = na?.provincie.sommen ?? { taakstellingMetHerverdeling: null, beginstand: null, totaalopgave: null };
  return [
    kop(1, 'Vooruitblik'),
    taak === null || beginstand === null || totaalopgave === null
      ? alinea(invullen(`de taakstelling en de totaalopgave van ${periodeTekst(volgende(laatste.periode))}`))
      : alinea(`Voor ${helftVan(volgende(laatste.periode))} is de taakstelling samen ${mensen(taak)}. Het halfjaar begint met ${eenStand(beginstand)}; de totaalopgave is ${getal(totaalopgave)}.`),
    alinea(invullen('wat er verder op de provincie en de gemeenten afkomt')),
  ];
};

/**
 * The progress report over one or more half-years beside each other, as Provinciale Staten get it: the tables, and the
 * sentences with figures that go with them. What figures do not say is for a person to write, and marked so.
 */
export const voortgangsrapportage = (feiten: Feiten, halfjaren: readonly Halfjaarfeiten[]): Stuk => {
  const perioden = halfjaren.map((h) => periodeTekst(h.periode));
  const laatste = halfjaren[halfjaren.length - 1];
  const voorbehouden = [...halfjaren.filter((h) => tussenstandVan(h) === null).flatMap((h) => voorbehoudzinnen(h).map((z) => (halfjaren.length > 1 ? `${periodeTekst(h.periode)}: ${z}` : z))), ...kaderzinnen(halfjaren)];
  return {
    titel: `Voortgangsrapportage huisvesting vergunninghouders ${namen(perioden)}`,
    blokken: [
      ...(halfjaren.some((h) => h.fictief) ? [alinea(vet('Fictieve cijfers.'))] : []),
      ...halfjaren.flatMap((h) => tussenstandzin(h) ?? []).map((z) => alinea(vet(z))),
      kop(1, 'Inleiding'),
      alinea(`Deze rapportage gaat over ${namen(halfjaren.map((h) => helftVan(h.periode)))}.`),
      alinea(invullen('de aanleiding en de ontwikkelingen in deze periode')),
      kop(1, 'Resultaten van de provincie'),
      ...tabel(provincietabel(halfjaren)),
      ...voetnoten(feiten, halfjaren).map((z) => voetnoot(z)),
      ...halfjaren.flatMap((h) => samen(provinciezinnen(h, feitenVoor(feiten, h)))),
      ...tabel(verlooptabel(verloopVan(feiten, halfjaren))),
      kop(1, 'Beoordelingen'),
      ...verdeeld(halfjaren, gemeentetabel),
      ...verdeeld(halfjaren, tellingtabel),
      ...uitkomstzinnen(geteld(feiten, halfjaren)).map((z) => alinea(invullen(z))),
      ...aangevuldzinnen(geteld(feiten, halfjaren)).map((z) => voetnoot(z)),
      ...halfjaren.flatMap(beoordeling),
      ...tabel(tekorttabel(halfjaren)),
      ...voorbehouden.map((z) => voetnoot(z)),
      kop(1, 'Nidos'),
      alinea('Opvangplekken van Nidos zijn geen criterium voor de trede; zij staan hier ter informatie. Een amv die is gehuisvest, telt wel mee in de realisatie.'),
      ...tabel(verzoekentabel(halfjaren)),
      ...(heeftNidos(halfjaren) ? [] : [alinea(invullen('hoeveel plekken van Nidos er nodig waren en hoeveel er zijn gerealiseerd; de werkmap zegt daar niets over'))]),
      ...(laatste === undefined ? [] : vooruit(feiten, laatste)),
    ],
  };
};
