import { gelijk, periodeTekst, type Bevinding, type Kader, type Periode, type Tweetalig } from '../../engine';
import { bevindingTekst, opsomming, type Taal } from '../../tekst';
import { bundel } from '../../tekst/bundel';
import type { Feiten, Gemeentefeit, Halfjaarfeiten } from '../feiten/feiten';
import { verschildeel, type Uitkomstverschil } from '../feiten/uitkomst';
import { geteld } from '../voortgang/uitkomsten';

interface Uitkomstopmerking {
  readonly code: 'UITKOMST_ANDERS';
  readonly verschil: Uitkomstverschil;
}

/** What a person must look at before a document goes out. */
export interface Opmerking {
  readonly gemeente: string;
  readonly periode: Periode;
  readonly kader: Kader | null;
  readonly wat: Bevinding | Uitkomstopmerking;
}

const verschilOver = (gemeente: string, kader: Kader | null, verschil: Uitkomstverschil | null): readonly Opmerking[] =>
  verschil === null || verschil.trede === null ? [] : [{ gemeente, periode: verschil.periode, kader, wat: { code: 'UITKOMST_ANDERS', verschil } }];

/** Of one gemeente: its bevindingen, and where the workbook has another outcome; that says more than the bevinding on the same. */
export const opmerkingenOver = ({ periode, kader }: Halfjaarfeiten, f: Gemeentefeit): readonly Opmerking[] => {
  const gemeente = f.gemeente.naam;
  const anders = [f.verschil, f.verschilVooraf].flatMap((v) => (v === null || v.trede === null ? [] : [v]));
  const gezegd = (b: Bevinding): boolean => (b.code === 'TREDE_WIJKT_AF' || b.code === 'VORIGE_TREDE_WIJKT_AF' || b.code === 'VASTGEZET_WIJKT_AF') && anders.some((v) => gelijk(v.periode, 'periode' in b ? b.periode : periode));
  return [
    ...[...f.beoordeling.bevindingen, ...f.verlopen].filter((b) => !gezegd(b)).map((wat): Opmerking => ({ gemeente, periode, kader, wat })),
    ...verschilOver(gemeente, kader, f.verschil),
    ...verschilOver(gemeente, kader, f.verschilVooraf),
  ];
};

/** Of every half-year that a report prints. */
export const opmerkingenBijRapport = (feiten: Feiten, halfjaren: readonly Halfjaarfeiten[]): readonly Opmerking[] => [
  ...halfjaren.flatMap((h) => h.gemeenten.flatMap((f) => opmerkingenOver(h, f))),
  ...geteld(feiten, halfjaren).flatMap((h) => h.gemeenten.flatMap((f) => verschilOver(f.gemeente.naam, h.kader, f.verschil))),
];

const uitkomstTekst = (v: Uitkomstverschil): Tweetalig => {
  const deel = verschildeel(v);
  return {
    nl: `${deel.nl.charAt(0).toUpperCase()}${deel.nl.slice(1)}. Leg vast wat is besloten, of verbeter de werkmap, en maak de stukken opnieuw.`,
    en: `${deel.en.charAt(0).toUpperCase()}${deel.en.slice(1)}. Record what was decided, or correct the workbook, and make the documents again.`,
  };
};

const isUitkomst = (w: Opmerking['wat']): w is Uitkomstopmerking => w.code === 'UITKOMST_ANDERS';

export const opmerkingTekst = ({ wat, kader }: Opmerking, taal: Taal): string => (isUitkomst(wat) ? uitkomstTekst(wat.verschil)[taal] : bevindingTekst(wat, kader, taal));

const eenmaal = (opmerkingen: readonly Opmerking[]): readonly Opmerking[] => [...new Map(opmerkingen.map((o) => [`${periodeTekst(o.periode)} ${o.gemeente} ${opmerkingTekst(o, 'nl')}`, o])).values()];

const opRij = (opmerkingen: readonly Opmerking[], taal: Taal): readonly string[] => {
  const kader = opmerkingen[0]?.kader ?? null;
  const uitkomsten = opmerkingen.filter((o) => isUitkomst(o.wat)).map((o) => ({ gemeente: o.gemeente, zin: opmerkingTekst(o, taal) }));
  return [
    ...bundel(opmerkingen.flatMap((o) => (isUitkomst(o.wat) ? [] : [[o.gemeente, o.wat] as const])), kader, taal).map(({ zin, rijen }) => `${opsomming(rijen.map(({ rij, bij }) => (bij === '' ? rij : `${rij} (${bij})`)), taal)}: ${zin}`),
    ...[...new Set(uitkomsten.map((u) => u.zin))].map((zin) => `${opsomming(uitkomsten.filter((u) => u.zin === zin).map((u) => u.gemeente), taal)}: ${zin}`),
  ];
};

/** Each thing once with every gemeente it is about; of another half-year than `over` it is named. */
export const letOpZinnen = (opmerkingen: readonly Opmerking[], over: Periode, taal: Taal): readonly string[] => {
  const alle = eenmaal(opmerkingen);
  const perioden = [over, ...alle.map((o) => o.periode)].filter((p, i, rij) => rij.findIndex((q) => gelijk(p, q)) === i);
  return perioden.flatMap((p) => opRij(alle.filter((o) => gelijk(o.periode, p)), taal).map((zin) => (gelijk(p, over) ? zin : `${periodeTekst(p)}: ${zin}`)));
};
