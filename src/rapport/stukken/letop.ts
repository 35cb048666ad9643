import { gelijk, periodeTekst, type Bevinding, type Kader, type Periode, type Tweetalig } from '../../engine';
import { bevindingTekst, opsomming, type Taal } from '../../tekst';
import { bundel } from '../../tekst/bundel';
import type { Feiten, Gemeentefeit, Halfjaarfeiten } from '../feiten/feiten';
import { verschildeel, verschilWerk, type Uitkomstverschil } from '../feiten/uitkomst';
import { geteld } from '../voortgang/uitkomsten';
import { hoofd } from '../voortgang/woorden';

interface Uitkomstopmerking {
  readonly code: 'UITKOMST_ANDERS';
  readonly verschil: Uitkomstverschil;
}

interface Provincieopmerking {
  readonly code: 'ANDERE_PROVINCIE';
  readonly provincie: string;
}

interface Trajectopmerking {
  readonly code: 'EERDER_TRAJECT';
}

/** What a person must look at before a document goes out. */
export interface Opmerking {
  /** `null`: all of them. */
  readonly gemeente: string | null;
  readonly periode: Periode;
  readonly kader: Kader | null;
  readonly wat: Bevinding | Uitkomstopmerking | Provincieopmerking | Trajectopmerking;
}

const verschilOver = (gemeente: string, kader: Kader | null, verschil: Uitkomstverschil | null): readonly Opmerking[] =>
  verschil === null || verschil.trede === null ? [] : [{ gemeente, periode: verschil.periode, kader, wat: { code: 'UITKOMST_ANDERS', verschil } }];

const provincieOver = ({ periode, kader, andereProvincie }: Halfjaarfeiten): readonly Opmerking[] =>
  kader === null || !andereProvincie ? [] : [{ gemeente: null, periode, kader, wat: { code: 'ANDERE_PROVINCIE', provincie: kader.provincie } }];

const trajectOver = ({ periode, kader }: Halfjaarfeiten, { gemeente, traject }: Gemeentefeit): readonly Opmerking[] =>
  (traject?.eerder ?? []).length === 0 ? [] : [{ gemeente: gemeente.naam, periode, kader, wat: { code: 'EERDER_TRAJECT' } }];

/** Its bevindingen, and where the workbook has another outcome; that says more than the bevinding on the same. */
const uitRij = (h: Halfjaarfeiten, f: Gemeentefeit): readonly Opmerking[] => {
  const { periode, kader } = h;
  const gemeente = f.gemeente.naam;
  const anders = [f.verschil, f.verschilVooraf].flatMap((v) => (v === null || v.trede === null ? [] : [v]));
  const gezegd = (b: Bevinding): boolean => (b.code === 'TREDE_WIJKT_AF' || b.code === 'VORIGE_TREDE_WIJKT_AF' || b.code === 'VASTGEZET_WIJKT_AF') && anders.some((v) => gelijk(v.periode, 'periode' in b ? b.periode : periode));
  return [
    ...provincieOver(h),
    ...[...f.beoordeling.bevindingen, ...f.verlopen].filter((b) => !gezegd(b)).map((wat): Opmerking => ({ gemeente, periode, kader, wat })),
    ...verschilOver(gemeente, kader, f.verschil),
    ...verschilOver(gemeente, kader, f.verschilVooraf),
  ];
};

/** Of one gemeente, of which a letter and a note tell the trajectory as well. */
export const opmerkingenOver = (h: Halfjaarfeiten, f: Gemeentefeit): readonly Opmerking[] => [...uitRij(h, f), ...trajectOver(h, f)];

/** Of every half-year that a report prints. */
export const opmerkingenBijRapport = (feiten: Feiten, halfjaren: readonly Halfjaarfeiten[]): readonly Opmerking[] => [
  ...halfjaren.flatMap((h) => h.gemeenten.flatMap((f) => uitRij(h, f))),
  ...geteld(feiten, halfjaren).flatMap((h) => h.gemeenten.flatMap((f) => verschilOver(f.gemeente.naam, h.kader, f.verschil))),
];

const uitkomstTekst = (v: Uitkomstverschil): Tweetalig => {
  const [deel, werk] = [verschildeel(v), verschilWerk(v)];
  return { nl: `${hoofd(deel.nl)}. ${hoofd(werk.nl)}, en maak de stukken opnieuw.`, en: `${hoofd(deel.en)}. ${hoofd(werk.en)}, and make the documents again.` };
};

const provincieTekst = ({ provincie }: Provincieopmerking): Tweetalig => ({
  nl: `Geen van de gemeenten in de werkmap is er een van de provincie ${provincie}, waarvan dit kader is. Vul de naam van de provincie in, en ga na of het kader geldt.`,
  en: `None of the gemeenten in the workbook is one of the province of ${provincie}, whose kader this is. Fill in the name of the province, and check that the kader applies.`,
});

const TRAJECTTEKST: Tweetalig = {
  nl: 'Op blad “IBT-traject” staan stappen van voor het halfjaar, terwijl de trede nieuw is. Die tellen niet mee. Haal ze van dat blad als ze bij een eerder traject horen.',
  en: 'Sheet “IBT-traject” has steps of before the half-year, while the trede is new. They do not count. Take them off that sheet where they are of an earlier trajectory.',
};

/** What is no bevinding of a row, in words. */
const eigenTekst = (wat: Opmerking['wat']): Tweetalig | null => {
  if (wat.code === 'UITKOMST_ANDERS') return uitkomstTekst(wat.verschil);
  if (wat.code === 'EERDER_TRAJECT') return TRAJECTTEKST;
  return wat.code === 'ANDERE_PROVINCIE' ? provincieTekst(wat) : null;
};

const isBevinding = (wat: Opmerking['wat']): wat is Bevinding => eigenTekst(wat) === null;

export const opmerkingTekst = ({ wat, kader }: Opmerking, taal: Taal): string => (isBevinding(wat) ? bevindingTekst(wat, kader, taal) : (eigenTekst(wat)?.[taal] ?? ''));

const eenmaal = (opmerkingen: readonly Opmerking[]): readonly Opmerking[] => [...new Map(opmerkingen.map((o) => [`${periodeTekst(o.periode)} ${o.gemeente ?? ''} ${opmerkingTekst(o, 'nl')}`, o])).values()];

const opRij = (opmerkingen: readonly Opmerking[], taal: Taal): readonly string[] => {
  const kader = opmerkingen[0]?.kader ?? null;
  const eigen = opmerkingen.filter((o) => !isBevinding(o.wat)).map((o) => ({ gemeente: o.gemeente, zin: opmerkingTekst(o, taal) }));
  const met = (wie: readonly string[], zin: string): string => (wie.length === 0 ? zin : `${opsomming(wie, taal)}: ${zin}`);
  return [
    ...bundel(opmerkingen.flatMap(({ gemeente, wat }) => (isBevinding(wat) ? [[gemeente ?? '', wat] as const] : [])), kader, taal).map(({ zin, rijen }) => met(rijen.map(({ rij, bij }) => (bij === '' ? rij : `${rij} (${bij})`)), zin)),
    ...[...new Set(eigen.map((u) => u.zin))].map((zin) => met(eigen.flatMap((u) => (u.zin === zin && u.gemeente !== null ? [u.gemeente] : [])), zin)),
  ];
};

/** Each thing once with every gemeente it is about; of another half-year than `over` it is named. */
export const letOpZinnen = (opmerkingen: readonly Opmerking[], over: Periode, taal: Taal): readonly string[] => {
  const alle = eenmaal(opmerkingen);
  const perioden = [over, ...alle.map((o) => o.periode)].filter((p, i, rij) => rij.findIndex((q) => gelijk(p, q)) === i);
  return perioden.flatMap((p) => opRij(alle.filter((o) => gelijk(o.periode, p)), taal).map((zin) => (gelijk(p, over) ? zin : `${periodeTekst(p)}: ${zin}`)));
};
