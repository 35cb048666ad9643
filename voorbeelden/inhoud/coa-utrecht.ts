import { type Periode, beginPeildatum, eindPeildatum, gelijk, koppelpeildatum, periodeTekst } from '../../src/engine';
import { kolomletters } from '../../src/werkmap/blad';
import type { Bladbeschrijving, Cel, Stijl, Werkmapbeschrijving } from '../maker';
import { besluiten } from './besluiten';
import type { Cijfer } from './gegevens';
import {
  AANTAL, KOP, KOP_LINKS, ONDERTITEL, PERCENTAGE, TEKST, TITEL, TOTAAL_AANTAL, TOTAAL_PERCENTAGE, TOTAAL_TEKST, TREDE, cel, dagTekst, romeins,
} from './opmaak';
import { overzicht } from './overzicht';

type Kolom =
  | 'gemeente' | 'vorigeTrede' | 'beginstand' | 'taakstelling' | 'herverdeling' | 'totaalopgave' | 'realisatie'
  | 'pctTaakstelling' | 'pctTotaalopgave' | 'eindstand' | 'tijdigBeschikbaar' | 'trede';

/** Row numbers as Excel shows them. */
const KOPRIJ = 5;
const EERSTE = KOPRIJ + 1;

/** How a half-year is kept: as plain cells, with filter buttons, or as an Excel table. */
type Vorm = 'cellen' | 'filter' | 'tabel';

const koppen = (p: Periode): Readonly<Record<Kolom, string>> => ({
  gemeente: 'Gemeente',
  vorigeTrede: `Trede\n${romeins(p)}`,
  beginstand: `Achterstand\n${dagTekst(beginPeildatum(p))}`,
  taakstelling: `Taakstelling\n${romeins(p)}`,
  herverdeling: 'Herverdeling\nUH',
  totaalopgave: `Totaalopgave\n${romeins(p)}`,
  realisatie: `Realisatie\ncumulatief\n${romeins(p)}`,
  pctTaakstelling: `Realisatie\ntaakstelling\n${romeins(p)} in\npercentage`,
  pctTotaalopgave: `Realisatie\ntotaalopgave\n${romeins(p)} in\npercentage`,
  eindstand: `Achterstand\n${dagTekst(eindPeildatum(p))}`,
  tijdigBeschikbaar: `Gekoppeld\n${dagTekst(koppelpeildatum(p))}\n(tijdig\nbeschikbaar)`,
  trede: `Beoordeling\n${romeins(p)}\n(trede)`,
});

const kolommenVan = (cijfers: readonly Cijfer[]): readonly Kolom[] => [
  'gemeente',
  ...(cijfers.some((c) => c.vorigeTrede !== null) ? ['vorigeTrede'] as const : []),
  'beginstand', 'taakstelling', 'herverdeling', 'totaalopgave', 'realisatie', 'pctTaakstelling', 'pctTotaalopgave', 'eindstand',
  ...(cijfers.some((c) => c.tijdigBeschikbaar !== null) ? ['tijdigBeschikbaar'] as const : []),
  'trede',
];

type Som = Pick<Cijfer, 'beginstand' | 'taakstelling' | 'herverdeling' | 'realisatie'>;

/** The computed columns of a row, or of the totals: value and live formula. */
const berekend = (c: Som, rij: number, letter: (k: Kolom) => string): Readonly<Record<'totaalopgave' | 'pctTaakstelling' | 'pctTotaalopgave' | 'eindstand', readonly [number | string, string]>> => {
  const plek = (k: Kolom): string => `${letter(k)}${rij}`;
  const opgave = c.beginstand + c.taakstelling + c.herverdeling;
  const taak = c.taakstelling + c.herverdeling;
  const incl = `${plek('taakstelling')}+${plek('herverdeling')}`;
  return {
    totaalopgave: [opgave, `${plek('beginstand')}+${incl}`],
    pctTaakstelling: [taak > 0 ? c.realisatie / taak : 'n.v.t.', `IF(${incl}>0,${plek('realisatie')}/(${incl}),"n.v.t.")`],
    pctTotaalopgave: [opgave > 0 ? c.realisatie / opgave : 'n.v.t.', `IF(${plek('totaalopgave')}>0,${plek('realisatie')}/${plek('totaalopgave')},"n.v.t.")`],
    eindstand: [opgave - c.realisatie, `${plek('totaalopgave')}-${plek('realisatie')}`],
  };
};

const gemeenterij = (c: Cijfer, rij: number, kolommen: readonly Kolom[], letter: (k: Kolom) => string): readonly Cel[] => {
  const som = berekend(c, rij, letter);
  return kolommen.map((k) => {
    switch (k) {
      case 'gemeente': return cel(c.gemeente, TEKST);
      case 'vorigeTrede':
      case 'trede': return cel(c[k], TREDE);
      case 'totaalopgave':
      case 'eindstand': return cel(som[k][0], AANTAL, som[k][1]);
      case 'pctTaakstelling':
      case 'pctTotaalopgave': return cel(som[k][0], PERCENTAGE, som[k][1]);
      default: return cel(c[k], AANTAL);
    }
  });
};

const totaal = (cijfers: readonly Cijfer[]): Som => {
  const som = (van: (c: Cijfer) => number): number => cijfers.reduce((s, c) => s + van(c), 0);
  return {
    beginstand: som((c) => c.beginstand), taakstelling: som((c) => c.taakstelling),
    herverdeling: som((c) => c.herverdeling), realisatie: som((c) => c.realisatie),
  };
};

const totaalrij = (cijfers: readonly Cijfer[], kolommen: readonly Kolom[], letter: (k: Kolom) => string, bron: (k: Kolom) => string): readonly Cel[] => {
  const laatste = EERSTE + cijfers.length - 1;
  const sommen = totaal(cijfers);
  const uitkomst = berekend(sommen, laatste + 1, letter);
  return kolommen.map((k) => {
    switch (k) {
      case 'gemeente': return cel('Totaal', TOTAAL_TEKST);
      case 'vorigeTrede':
      case 'tijdigBeschikbaar':
      case 'trede': return cel(null, TOTAAL_TEKST);
      case 'pctTaakstelling':
      case 'pctTotaalopgave': return cel(uitkomst[k][0], TOTAAL_PERCENTAGE, uitkomst[k][1]);
      case 'totaalopgave':
      case 'eindstand': return cel(uitkomst[k][0], TOTAAL_AANTAL, bron(k));
      default: return cel(sommen[k], TOTAAL_AANTAL, bron(k));
    }
  });
};

const BREEDTEN: Readonly<Record<Kolom, number>> = {
  gemeente: 22, vorigeTrede: 10, beginstand: 14, taakstelling: 13, herverdeling: 13, totaalopgave: 14, realisatie: 12,
  pctTaakstelling: 13, pctTotaalopgave: 14, eindstand: 15, tijdigBeschikbaar: 15, trede: 13,
};

const NOTEN: Readonly<Record<string, string>> = { '2023-2': ' De taakstelling is die na de verlaging van november 2023.' };

const blad = (p: Periode, cijfers: readonly Cijfer[], vorm: Vorm): Bladbeschrijving => {
  const kolommen = kolommenVan(cijfers);
  const letter = (k: Kolom): string => kolomletters(kolommen.indexOf(k));
  const laatste = EERSTE + cijfers.length - 1;
  const rand = letter('trede');
  const tabel = `Cijfers_${romeins(p).replace('-', '_')}`;
  // Table columns are named in formulas, so their headers wrap by width instead of by line breaks.
  const kop = (k: Kolom): string => (vorm === 'tabel' ? koppen(p)[k].replace(/\n/g, ' ') : koppen(p)[k]);
  const bron = (k: Kolom): string =>
    vorm === 'tabel' ? `SUBTOTAL(109,${tabel}[${kop(k)}])` : `SUM(${letter(k)}${EERSTE}:${letter(k)}${laatste})`;
  const kopstijl = (k: Kolom): Stijl => (k === 'gemeente' ? KOP_LINKS : KOP);
  return {
    naam: romeins(p),
    rijen: [
      [cel(`Realisatiecijfers ${romeins(p)}`, TITEL)],
      [cel('Fictieve cijfers – sluiten aan op de gepubliceerde provincietotalen', ONDERTITEL)],
      [cel(`Aantallen vergunninghouders. Een achterstand is positief, een voorsprong negatief.${NOTEN[periodeTekst(p)] ?? ''}`, ONDERTITEL)],
      undefined,
      kolommen.map((k) => cel(kop(k), kopstijl(k))),
      ...cijfers.map((c, i) => gemeenterij(c, EERSTE + i, kolommen, letter)),
      totaalrij(cijfers, kolommen, letter, bron),
    ],
    kolombreedten: kolommen.map((k) => BREEDTEN[k]),
    rijhoogten: { 1: 21, [KOPRIJ]: 62 },
    bevroren: `B${EERSTE}`,
    liggend: true,
    ...(vorm === 'filter' ? { autofilter: { bereik: `A${KOPRIJ}:${rand}${laatste}` } } : {}),
    ...(vorm === 'tabel' ? { tabellen: [{ naam: tabel, bereik: `A${KOPRIJ}:${rand}${laatste + 1}`, totaalrij: true }] } : {}),
  };
};

const VORMEN: Readonly<Record<string, Vorm>> = { '2024-1': 'filter', '2024-2': 'tabel' };

/** Five half-years of 26 gemeenten in the layout of the supervisors, an overview of the province, and what was decided. */
export const coaUtrecht = (cijfers: readonly Cijfer[]): Werkmapbeschrijving => {
  const perioden = cijfers.map((c) => c.periode).filter((p, i, alle) => alle.findIndex((q) => gelijk(p, q)) === i);
  const bladen = perioden.map((p) => {
    const eigen = cijfers.filter((c) => gelijk(c.periode, p));
    const kolommen = kolommenVan(eigen);
    const totaalAdres = (k: Kolom): string => `'${romeins(p)}'!${kolomletters(kolommen.indexOf(k))}${EERSTE + eigen.length}`;
    return { blad: blad(p, eigen, VORMEN[periodeTekst(p)] ?? 'cellen'), regel: { naam: romeins(p), totaal: totaal(eigen), totaalAdres } };
  });
  return {
    titel: 'Huisvesting vergunninghouders Utrecht 2022-II tot en met 2024-II – fictieve cijfers',
    bladen: [...bladen.map((b) => b.blad), overzicht(bladen.map((b) => b.regel)), besluiten()],
    eigenschappen: { Herkomst: 'fictieve cijfers' },
  };
};
