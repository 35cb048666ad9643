import { groothedenVan, percentage, volgende, volgnummer, type Cijfers, type Dossier, type Gegeven, type Opgave, type Periode } from '../../engine';
import { celVanVeld } from '../herkennen';
import { celplaats } from '../herkennen/plaats';
import { volledigAdres } from '../volledigadres';
import type { Kolomsoort, Tabel } from '../tabel';
import type { Bron, Bronrij } from './bron';
import type { Correctiebevinding, Correctieveld } from './soorten';
import { heeftKolom, taakstellingIn } from './vergelijkRij';

/** What follows from the figures, and is never one of them. */
const UITKOMSTEN = ['totaalopgave', 'eindstand', 'pctTaakstelling', 'pctTotaalopgave'] as const satisfies ReadonlyArray<keyof Opgave & Kolomsoort>;

export type Uitkomst = (typeof UITKOMSTEN)[number];

/** An outcome that is printed otherwise than it follows. `berekend` is `null` where there is nothing to take a percentage of. */
export interface Afwijking<Soort = Uitkomst> {
  readonly soort: Soort;
  readonly vermeld: number;
  readonly berekend: number | null;
  readonly plaats: string;
}

type Uitkomsten = Readonly<Partial<Record<Uitkomst, number | null>>>;

/** What the figures come to; what is not known is not there. */
const uitkomstenVan = (d: Cijfers): Uitkomsten => {
  const { totaalopgave, eindstand, realisatie, taakstellingMetHerverdeling: t } = groothedenVan(d).grootheden;
  return {
    ...(totaalopgave === null ? {} : { totaalopgave }),
    ...(eindstand === null ? {} : { eindstand }),
    ...(realisatie === null || t === null ? {} : { pctTaakstelling: percentage(realisatie, t) }),
    ...(realisatie === null || totaalopgave === null ? {} : { pctTotaalopgave: percentage(realisatie, totaalopgave) }),
  };
};

/** The cell of a row in which a table prints an outcome. */
export const plaatsVanSoort = (tabel: Tabel, rij: number, soort: Kolomsoort): string => {
  const kolom = tabel.kolommen.find((k) => k.soort === soort) ?? tabel.kolommen.find((k) => soort === 'totaalopgave' && k.soort === 'gecorrigeerdeTaakstelling');
  return volledigAdres({ blad: tabel.blad.naam, adres: celplaats(tabel.blad, tabel.gekanteld, rij, kolom?.kolom ?? tabel.kop.kolom) }, tabel.blad.naam);
};

const afwijkingenVan = ({ dossier: { opgave }, tabel, rij }: Bronrij, volgt: () => Uitkomsten): readonly Afwijking[] => {
  if (opgave === undefined || UITKOMSTEN.every((soort) => opgave[soort] === undefined)) return [];
  const berekend = volgt();
  return UITKOMSTEN.flatMap((soort) => {
    const [vermeld, uit] = [opgave[soort], berekend[soort]];
    return vermeld === undefined || uit === undefined || vermeld === uit ? [] : [{ soort, vermeld, berekend: uit, plaats: plaatsVanSoort(tabel, rij.rij, soort) }];
  });
};

const isGetal = (g: unknown): g is number => typeof g === 'number';

/** The figures of a row of the new source, and of ours where it has none that can be compared with ours. */
export const aangevuld = (nieuw: Bronrij, eigen: Bronrij | null): { readonly cijfers: Cijfers; readonly vanOns: readonly Correctieveld[] } => {
  const { taakstelling, taakstellingOmvat, herverdeling, beginstand, realisatie } = nieuw.dossier;
  const hun: Cijfers = { taakstelling, beginstand, realisatie, ...(taakstellingOmvat === undefined ? {} : { taakstellingOmvat }), ...(herverdeling === undefined ? {} : { herverdeling }) };
  if (eigen === null) return { cijfers: hun, vanOns: [] };
  const ons = eigen.dossier;
  const vanOns: Correctieveld[] = [];
  const kies = (veld: Correctieveld, g: Gegeven | undefined, onze: Gegeven | undefined): Gegeven | undefined => {
    if (isGetal(g) || !isGetal(onze)) return g;
    vanOns.push(veld);
    return onze;
  };
  const mee = heeftKolom(nieuw, 'taakstelling') && taakstellingIn(eigen, nieuw)?.soort === 'waarde';
  const wiens: Dossier = mee ? nieuw.dossier : ons;
  if (!mee) vanOns.push('taakstelling');
  const verdeeld = kies('herverdeling', herverdeling, (wiens.taakstellingOmvat ?? 'taakstelling') === 'taakstelling' ? ons.herverdeling : undefined);
  return {
    cijfers: {
      taakstelling: wiens.taakstelling, taakstellingOmvat: wiens.taakstellingOmvat ?? 'taakstelling', ...(verdeeld === undefined ? {} : { herverdeling: verdeeld }),
      beginstand: kies('beginstand', beginstand, ons.beginstand) ?? beginstand,
      realisatie: (eigen.peildag === nieuw.peildag ? kies('realisatie', realisatie, ons.realisatie) : realisatie) ?? realisatie,
    },
    vanOns,
  };
};

type Bevinding = Extract<Correctiebevinding, { readonly code: 'UITKOMST_ANDERS' }>;

/** The opening balance of ours that a closing balance hands on to. */
const erna = (periode: Periode, gemeente: string, onze: Bron): Bevinding['volgende'] => {
  const p = volgende(periode);
  const rij = onze.halfjaren.get(volgnummer(p))?.rijen.get(gemeente);
  const plaats = rij === undefined ? null : celVanVeld(rij.tabel, rij.rij, 'beginstand');
  const stand = rij?.dossier.beginstand;
  return { periode: p, beginstand: isGetal(stand) && rij !== undefined ? { stand, plaats: volledigAdres(plaats, rij.tabel.blad.naam) } : null };
};

/** What the new source prints of an outcome and contradicts its figures, and ours where it lacks them; not what ours contradicts just so. */
export const uitkomstenAnders = (eigen: Bronrij, nieuw: Bronrij, onze: Bron): readonly Bevinding[] => {
  let vanOns: readonly Correctieveld[] = [];
  const anders = afwijkingenVan(nieuw, () => {
    const { cijfers, vanOns: velden } = aangevuld(nieuw, eigen);
    vanOns = velden;
    return uitkomstenVan(cijfers);
  });
  if (anders.length === 0) return [];
  const bekend = afwijkingenVan(eigen, () => uitkomstenVan(eigen.dossier));
  const [eerste, ...rest] = anders.filter((a) => !bekend.some((b) => b.soort === a.soort && b.vermeld === a.vermeld && b.berekend === a.berekend));
  if (eerste === undefined) return [];
  const { gemeente, periode } = eigen.dossier;
  return [{ code: 'UITKOMST_ANDERS', gemeente, periode, afwijkingen: [eerste, ...rest], vanOns, volgende: erna(periode, gemeente, onze) }];
};

const VAN_UITKOMSTEN: ReadonlySet<Correctiebevinding['code']> = new Set(['UITKOMST_ANDERS', 'TREDE_ANDERS', 'TOTAAL_ANDERS', 'PROVINCIE_ANDERS', 'PROVINCIE_STRIJDIG'] as const);

/** Whether a bevinding is of what the new source prints beside its figures. */
export const isVanUitkomst = (b: Correctiebevinding): boolean => VAN_UITKOMSTEN.has(b.code);

/** Whether it is one that a person must settle: a closing balance that ours opens the next half-year with already is none. */
export const isOnbeslist = (b: Correctiebevinding): boolean =>
  isVanUitkomst(b) && !(b.code === 'UITKOMST_ANDERS' && b.afwijkingen.every((a) => a.soort === 'eindstand' && a.vermeld === b.volgende.beginstand?.stand));
