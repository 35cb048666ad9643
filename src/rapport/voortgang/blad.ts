import { periodeTekst, type Tredebeschrijving } from '../../engine';
import { sha256 } from '../../engine/sha256';
import type { Blad } from '../../werkmap/blad';
import type { Celplan, Grafiekplan, Kleurplan, Nieuwblad } from '../../werkmap/schrijfplan';
import { VOORTGANGMERK } from '../../werkmap/rapportblad';
import { helftVan } from '../brief/woorden';
import { tussenstandVan, type Feiten, type Halfjaarfeiten } from '../feiten/feiten';
import { HOOG, tegelcellen, zonderTrede } from '../kaart/blad';
import { kaartVan, type Plek } from '../kaart/kaart';
import { voortgangbladnaam } from './bladnaam';
import { voetnoten } from './stuk';
import {
  besluittabel, gemeentetabel, heeftNidos, onbeoordeeldtabel, overgangtabel, provincietabel, tekorttabel, tellingtabel, verlooptabel, verloopVan, verzoekentabel, type Verlooptabel, type Voortgangtabel, type Waarde,
} from './tabellen';
import { aangevuldzinnen, geteld, uitkomstzinnen } from './uitkomsten';
import { namen } from './woorden';
import { kaderzinnen, tussenstandzin, voorbehoudzinnen } from './zinnen';

/** Rows that the charts stand over, between the title and the tables. */
const GRAFIEKRIJEN = 18;
const EERSTE_GRAFIEK = { kolom: 0, totKolom: 3 } as const;
const TWEEDE_GRAFIEK = { kolom: 4, totKolom: 7 } as const;

/** Colours of the balance: at its start, and as computed at its end. */
const BEGIN = '7F7F7F';
const EIND = '1F4E79';

const CONTROLE = 'Controlegetal van dit blad';

const alsCel = (w: Waarde, rij: number, kolom: number): Celplan => {
  switch (w.soort) {
    case 'tekst': return { rij, kolom, waarde: w.tekst, opmaak: 'tekst' };
    case 'getal': return { rij, kolom, waarde: w.getal, opmaak: 'getal' };
    case 'percentage': return { rij, kolom, waarde: w.procent / 100, opmaak: 'percentage' };
    case 'trede': return { rij, kolom, waarde: w.trede, opmaak: 'trede' };
  }
};

/** The colours of the columns of a table that hold treden. */
const kleurenVan = ({ kop, rijen }: Voortgangtabel, rij: number): readonly Kleurplan[] =>
  kop.flatMap((_, kolom) => {
    const regels = new Map<number, Tredebeschrijving>();
    for (const r of rijen) {
      const w = r[kolom];
      if (w?.soort === 'trede') for (const t of w.kader?.treden ?? []) if (!regels.has(t.trede)) regels.set(t.trede, t);
    }
    return regels.size === 0 ? [] : [{ bereik: { rij, kolom, totRij: rij + rijen.length - 1, totKolom: kolom }, regels: [...regels.values()] }];
  });

/** The sheet while it is filled from the top down. */
class Vel {
  readonly cellen: Celplan[] = [];
  readonly kleuren: Kleurplan[] = [];
  readonly breedten: number[] = [];
  rij = 0;

  regel(tekst: string, opmaak: Celplan['opmaak'] = 'tekst'): void {
    this.cellen.push({ rij: this.rij, kolom: 0, waarde: tekst, opmaak });
    this.rij += 1;
  }

  /** Gives the row of its header; where it has no rows nothing is written. */
  tabel(t: Voortgangtabel): number {
    if (t.rijen.length === 0) return this.rij;
    this.regel(t.titel, 'titel');
    const kop = this.rij;
    t.kop.forEach((waarde, kolom) => this.cellen.push({ rij: kop, kolom, waarde, opmaak: 'kop' }));
    t.rijen.forEach((r, i) => r.forEach((w, kolom) => {
      if (w.soort !== 'tekst' || w.tekst !== '') this.cellen.push(alsCel(w, kop + 1 + i, kolom));
    }));
    this.kleuren.push(...kleurenVan(t, kop + 1));
    t.breedten.forEach((b, i) => {
      this.breedten[i] = Math.max(this.breedten[i] ?? 0, b);
    });
    this.rij = kop + t.rijen.length + 2;
    return kop;
  }
}

/** The map of squares: on each its gemeente with the trede under it, coloured as elsewhere; who has no square stands below. */
const tekenKaart = (vel: Vel, h: Halfjaarfeiten, plekken: readonly Plek[]): void => {
  const kaart = kaartVan(h, plekken);
  const { tegels, zonderPlek } = kaart;
  if (tegels.length === 0) return;
  vel.regel(`Kaart ${periodeTekst(h.periode)}: elke gemeente als een vierkant bij haar plaats`, 'titel');
  vel.cellen.push(...tegelcellen(kaart, vel.rij));
  vel.rij += HOOG * kaart.rijen;
  if (zonderPlek.length > 0) vel.regel(`Niet op de kaart: ${zonderPlek.map((g) => `${g.gemeente} (${g.trede === null ? zonderTrede(g) : `trede ${g.trede}`})`).join(', ')}.`);
  vel.rij += 1;
};

const grafiekenVan = (t: Verlooptabel, kop: number, boven: number, halfjaren: readonly Halfjaarfeiten[]): readonly Grafiekplan[] => {
  const [rij, totRij] = [kop + 1, kop + t.rijen.length];
  const kolomVan = (kolom: number) => ({ naam: { rij: kop, kolom }, waarden: { rij, totRij, kolom, totKolom: kolom } });
  const kleur = (trede: number): Pick<Grafiekplan['reeksen'][number], 'kleur' | 'letter'> => {
    const x = halfjaren.flatMap((h) => h.kader?.treden ?? []).find((k) => k.trede === trede);
    return { kleur: x?.vulling ?? BEGIN, letter: x?.letter ?? '000000' };
  };
  const categorieen = { rij, totRij, kolom: 0, totKolom: 0 };
  const plaats = { rij: boven, totRij: boven + GRAFIEKRIJEN - 2 };
  const n = t.treden.length;
  return [
    {
      soort: 'gestapelde kolommen', titel: 'Gemeenten per trede', beschrijving: 'Hoeveel gemeenten per halfjaar op elke trede staan; dezelfde aantallen staan in de tabel “Verloop over de halfjaren”.',
      categorieen, reeksen: t.treden.map((trede, i) => ({ ...kolomVan(1 + i), ...kleur(trede) })), plaats: { ...plaats, ...EERSTE_GRAFIEK },
    },
    {
      soort: 'kolommen', titel: 'Achterstand van de provincie (voorsprong is negatief)', beschrijving: 'De stand van de provincie aan het begin en het eind van elk halfjaar; dezelfde aantallen staan in de tabel “Verloop over de halfjaren”.',
      categorieen, reeksen: [{ ...kolomVan(n + 2), kleur: BEGIN, letter: '000000' }, { ...kolomVan(n + 3), kleur: EIND, letter: '000000' }], plaats: { ...plaats, ...TWEEDE_GRAFIEK },
    },
  ];
};

type Gevuld = readonly [rij: number, kolom: number, waarde: unknown];

const gevuld = ({ cellen }: Blad): readonly Gevuld[] => cellen.flatMap((rij, r) => (rij ?? []).flatMap((c, k): readonly Gevuld[] => (c === undefined || c === null || c === '' ? [] : [[r, k, c]])));

const controlegetal = (inhoud: readonly Gevuld[]): string => sha256(JSON.stringify([...inhoud].sort(([r, k], [q, l]) => r - q || k - l))).slice(0, 16);

/** The number on a sheet of ours, or in the cells that one is made of, that tells what we wrote; `null` where there is none. */
export const controlegetalVan = (waar: Blad | readonly Celplan[]): string | null => {
  const inhoud: readonly Gevuld[] = 'naam' in waar ? gevuld(waar) : waar.map((c) => [c.rij, c.kolom, c.waarde] as const);
  const rij = inhoud.find(([, kolom, c]) => kolom === 0 && c === CONTROLE)?.[0];
  const getal = inhoud.find(([r, kolom]) => r === rij && kolom === 1)?.[2];
  return typeof getal === 'string' ? getal : null;
};

/** Whether a sheet of ours holds what we wrote, and nothing else. */
export const isOnveranderd = (blad: Blad): boolean => {
  const inhoud = gevuld(blad);
  const rij = inhoud.find(([, kolom, c]) => kolom === 0 && c === CONTROLE)?.[0];
  const rest = inhoud.filter(([r]) => r !== rij);
  return blad.formules.size === 0 && rest.length === inhoud.length - 2 && controlegetalVan(blad) === controlegetal(rest);
};

/**
 * The sheet with the report over these half-years: the tables as cells, a map of squares of each that closed where it is known which gemeente has
 * which, and charts over all half-years up to the last of them.
 */
export const voortgangblad = (feiten: Feiten, halfjaren: readonly Halfjaarfeiten[], plekken: readonly Plek[] = []): Nieuwblad => {
  const vel = new Vel();
  const verloop = verloopVan(feiten, halfjaren);
  const gesloten = halfjaren.filter((h) => tussenstandVan(h) === null);
  vel.regel(`${VOORTGANGMERK}: ${namen(halfjaren.map((h) => helftVan(h.periode)))}`, 'titel');
  vel.regel('Gemaakt uit de beoordeling in deze werkmap. Waar geen besluit is vastgelegd, is een trede een voorstel; Gedeputeerde Staten besluiten. Dit blad wordt niet als cijfers gelezen.');
  if ([...halfjaren, ...verloop].some((h) => h.fictief)) vel.regel('Fictieve cijfers.');
  for (const z of halfjaren.flatMap((h) => tussenstandzin(h) ?? [])) vel.regel(z);
  const t = verlooptabel(verloop);
  const boven = vel.rij + 1;
  vel.rij = boven + (t.rijen.length === 0 ? 0 : GRAFIEKRIJEN);
  vel.tabel(provincietabel(halfjaren));
  for (const z of voetnoten(feiten, halfjaren)) vel.regel(z);
  if (voetnoten(feiten, halfjaren).length > 0) vel.rij += 1;
  vel.tabel(gemeentetabel(halfjaren));
  if (plekken.length > 0) for (const h of gesloten) tekenKaart(vel, h, plekken);
  vel.tabel(tellingtabel(halfjaren));
  const uitkomsten = [...uitkomstzinnen(geteld(feiten, halfjaren)), ...aangevuldzinnen(geteld(feiten, halfjaren))];
  for (const z of uitkomsten) vel.regel(z);
  if (uitkomsten.length > 0) vel.rij += 1;
  const kop = vel.tabel(t);
  vel.tabel(tekorttabel(halfjaren));
  vel.tabel(besluittabel(halfjaren));
  vel.tabel(onbeoordeeldtabel(halfjaren));
  vel.tabel(overgangtabel(halfjaren));
  vel.tabel(verzoekentabel(halfjaren));
  if (!heeftNidos(halfjaren)) vel.regel('Over plekken van Nidos staat niets in de werkmap; zij zijn geen criterium voor de trede.');
  for (const h of gesloten) for (const z of voorbehoudzinnen(h)) vel.regel(`${periodeTekst(h.periode)}: ${z}`);
  for (const z of kaderzinnen(halfjaren)) vel.regel(z);
  vel.rij += 1;
  const getal = controlegetal(vel.cellen.map((c) => [c.rij, c.kolom, c.waarde] as const));
  vel.cellen.push({ rij: vel.rij, kolom: 0, waarde: CONTROLE, opmaak: 'tekst' }, { rij: vel.rij, kolom: 1, waarde: getal, opmaak: 'tekst' });
  return {
    naam: voortgangbladnaam(halfjaren.map((h) => h.periode)), liggend: true, cellen: [...vel.cellen].sort((a, b) => a.rij - b.rij || a.kolom - b.kolom), kleuren: vel.kleuren,
    breedten: vel.breedten.map((breedte, kolom) => ({ kolom, breedte })),
    grafieken: t.rijen.length === 0 ? [] : grafiekenVan(t, kop, boven, verloop),
  };
};
