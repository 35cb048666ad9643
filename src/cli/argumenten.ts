import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { isOntbreekt, type Dag, type Periode } from '../engine';
import { leesDag, leesPeriode } from '../werkmap/lezen';
import { CORRECTIEVELDEN, type Aanvaarding, type Correctieveld } from '../werkmap/correcties';
import type { Keuzes, Kolomsoort } from '../werkmap/tabel';
import { GEBRUIK, INVOERKOLOMMEN } from './gebruik';
import { losseOpties, OPTIES } from './opties';

export interface Opdracht {
  /** Absent: the example workbook. */
  readonly invoer: string | null;
  readonly uit: string | null;
  readonly json: boolean;
  readonly hulp: boolean;
  /** The day for which a prognosis is asked. */
  readonly peildatum: Dag | null;
  /** Whether the prognosis is written too, in columns. */
  readonly prognose: boolean;
  /** Who the log says it was, as typed; absent: no log is kept. */
  readonly logboek: string | null;
  /** Half-years that are fixed and are assessed anew all the same. */
  readonly losmaken: readonly Periode[];
  /** Whether the log is done again instead of the workbook. */
  readonly herreken: boolean;
  /** Where a copy without formulas of the add-in comes; absent: none is asked. */
  readonly delen: string | null;
  readonly keuzes: Keuzes;
  /** Whether the koppelingen are shown too. */
  readonly koppelingen: boolean;
  /** The half-years that were named; none: a report is over the last one and the one before. */
  readonly perioden: readonly Periode[];
  /** Whether the progress report is written too, on a sheet. */
  readonly voortgang: boolean;
  /** The next half-year; absent: the workbook is assessed as it is. */
  readonly vooruit: Vooruitopdracht | null;
  /** The folder for the documents; absent: the workbook is assessed. */
  readonly stukken: string | null;
  /** The house's own template for the letters; absent: ours. */
  readonly sjabloon: string | null;
  /** A new source to hold against the workbook; absent: the workbook is assessed as it is. */
  readonly correcties: Correctieopdracht | null;
}

/** What `--correcties` and the options that go with it ask. */
export interface Correctieopdracht {
  readonly bestand: string;
  /** Absent: only shown. */
  readonly aanvaard: 'alles' | readonly Aanvaarding[] | null;
  /** The answers to what the new source leaves open. */
  readonly keuzes: Keuzes;
}

/** What `--circulaire`, `--nieuw-halfjaar` and the options that go with them ask. */
export interface Vooruitopdracht {
  readonly circulaire: string | null;
  readonly herverdeling: string | null;
  readonly inwoners: string | null;
  readonly periode: Periode | null;
  readonly nieuwHalfjaar: boolean;
}

export type Argumenten = { readonly gelukt: true; readonly opdracht: Opdracht } | { readonly gelukt: false; readonly meldingen: readonly string[] };

const melding = (tekst: string) => ({ error: tekst });

const periode = (optie: string) => z.pipe(
  z.string(),
  z.transform((tekst, ctx) => {
    const gelezen = leesPeriode(tekst);
    if (!isOntbreekt(gelezen)) return gelezen;
    ctx.issues.push({ code: 'custom', message: `${optie} “${tekst}” is geen halfjaar. Schrijf bijvoorbeeld 2024-2 of 2024-II.`, input: tekst });
    return undefined;
  }),
);

const dag = z.pipe(
  z.string(),
  z.transform((tekst, ctx) => {
    const gelezen = leesDag(tekst);
    if (!isOntbreekt(gelezen)) return gelezen;
    ctx.issues.push({ code: 'custom', message: `--peildatum “${tekst}” is geen dag. Schrijf bijvoorbeeld 26-10-2023 of 2023-10-26.`, input: tekst });
    return undefined;
  }),
);

const kolom = (optie: string) => z.pipe(
  z.string(),
  z.transform((tekst, ctx): readonly [Kolomsoort, string] => {
    const [, naam = '', letters = ''] = /^([A-Za-z]+)=([A-Za-z]{1,3}|[1-9]\d{0,6})$/.exec(tekst) ?? [];
    const soort = INVOERKOLOMMEN.find((s) => s === naam);
    if (soort === undefined) ctx.issues.push({ code: 'custom', message: `${optie} “${tekst}” is niet te lezen. Schrijf bijvoorbeeld realisatie=F; mogelijk zijn ${INVOERKOLOMMEN.join(', ')}.`, input: tekst });
    return [soort ?? 'onbekend', letters.toUpperCase()];
  }),
);

const jaNee = (optie: string) => z.pipe(z.enum(['ja', 'nee'], melding(`${optie} moet ja of nee zijn.`)), z.transform((s) => s === 'ja'));
const stand = (optie: string) => z.pipe(
  z.enum(['achterstand', 'voorsprong'], melding(`${optie} moet achterstand of voorsprong zijn: dat wat een positief getal betekent.`)),
  z.transform((s) => (s === 'achterstand' ? ('achterstand positief' as const) : ('voorsprong positief' as const))),
);
const realisatie = (optie: string) => z.pipe(
  z.enum(['tussenstand', 'peildatum'], melding(`${optie} moet tussenstand of peildatum zijn: van welke dag de realisatie is waar dat wordt gevraagd.`)),
  z.transform((s) => (s === 'tussenstand' ? ('genoemd' as const) : s)),
);

/** A figure by its name in the options, or as the comparison calls it; in a sheet that has the totaalopgave, that is its taakstelling. */
const VELDNAMEN: ReadonlyMap<string, Correctieveld> = new Map([...CORRECTIEVELDEN.map((v) => [v.toLowerCase(), v] as const), ['tijdig beschikbaar', 'tijdigBeschikbaar'], ['totaalopgave', 'taakstelling']]);

const MET_VELD = new RegExp(`^(.*?)\\s*(${[...VELDNAMEN.keys()].join('|')})$`, 'i');

/** "Lopik", "Lopik 2022-2", "Lopik 2022-2 realisatie"; what is left out is every one. */
const leesAanvaarding = (tekst: string): Aanvaarding => {
  const [, voorVeld = tekst, genoemd] = MET_VELD.exec(tekst.trim()) ?? [];
  const veld = VELDNAMEN.get(genoemd?.toLowerCase() ?? '');
  const woorden = voorVeld.trim().split(/\s+/);
  const halfjaar = leesPeriode(woorden[woorden.length - 1] ?? '');
  const gemeente = (isOntbreekt(halfjaar) ? woorden : woorden.slice(0, -1)).join(' ');
  return { ...(gemeente === '' ? {} : { gemeente }), ...(isOntbreekt(halfjaar) ? {} : { periode: halfjaar }), ...(veld === undefined ? {} : { veld }) };
};

const accepteer = z.pipe(
  z.string(),
  z.transform((tekst, ctx): 'alles' | readonly Aanvaarding[] => {
    if (tekst.trim().toLowerCase() === 'alles') return 'alles';
    const delen = tekst.split(',').map((deel) => deel.trim()).filter((deel) => deel !== '');
    if (delen.length === 0) ctx.issues.push({ code: 'custom', message: '--accepteer heeft “alles” nodig, of namen: --accepteer "Lopik,Zeist 2022-2 realisatie".', input: tekst });
    return delen.map(leesAanvaarding);
  }),
);

const bestandsnaam = (optie: string) => z.optional(z.string().check(z.minLength(1, melding(`${optie} heeft een bestandsnaam nodig.`))));

const schema = z.object({
  uit: bestandsnaam('--uit'),
  periode: z.optional(z.array(periode('--periode'))),
  peildatum: z.optional(dag),
  prognose: z.optional(z.boolean()),
  blad: z.optional(z.string()),
  json: z.optional(z.boolean()),
  help: z.optional(z.boolean()),
  gecorrigeerd: z.optional(jaNee('--gecorrigeerd')),
  stand: z.optional(stand('--stand')),
  realisatie: z.optional(realisatie('--realisatie')),
  kolom: z.optional(z.array(kolom('--kolom'))),
  gemeente: z.optional(z.array(z.string().check(z.minLength(1, melding('--gemeente heeft een naam nodig.'))))),
  correcties: bestandsnaam('--correcties'),
  circulaire: bestandsnaam('--circulaire'),
  herverdeling: bestandsnaam('--herverdeling'),
  inwoners: bestandsnaam('--inwoners'),
  'nieuw-periode': z.optional(periode('--nieuw-periode')),
  'nieuw-halfjaar': z.optional(z.boolean()),
  koppelingen: z.optional(z.boolean()),
  voortgang: z.optional(z.boolean()),
  herreken: z.optional(z.boolean()),
  delen: bestandsnaam('--delen'),
  logboek: z.optional(z.string().check(z.refine((s) => s.trim() !== '', melding('--logboek heeft een naam nodig: die van wie het logboek bijhoudt.')))),
  losmaken: z.optional(z.array(periode('--losmaken'))),
  sjabloon: bestandsnaam('--sjabloon'),
  stukken: z.optional(z.string().check(z.minLength(1, melding('--stukken heeft de naam van een map nodig.')))),
  accepteer: z.optional(z.array(accepteer)),
  'nieuw-blad': z.optional(z.string()),
  'nieuw-gecorrigeerd': z.optional(jaNee('--nieuw-gecorrigeerd')),
  'nieuw-met-herverdeling': z.optional(jaNee('--nieuw-met-herverdeling')),
  'nieuw-stand': z.optional(stand('--nieuw-stand')),
  'nieuw-realisatie': z.optional(realisatie('--nieuw-realisatie')),
  'nieuw-kolom': z.optional(z.array(kolom('--nieuw-kolom'))),
});

const onbekendeOptie = (fout: unknown): string => {
  const tekst = fout instanceof Error ? fout.message : String(fout);
  const [, optie] = /'(-[^' ]*)/.exec(tekst) ?? [];
  return optie === undefined ? `De argumenten zijn niet te lezen: ${tekst}` : `De optie ${optie} wordt hier niet begrepen, of mist haar waarde.`;
};

type Getoetst = z.infer<typeof schema>;

type Antwoorden = Pick<Getoetst, 'blad' | 'periode' | 'gecorrigeerd' | 'stand' | 'realisatie' | 'kolom' | 'gemeente'>;

/** One half-year narrows what is assessed; several only say what a report is over. */
const enige = (perioden: Getoetst['periode']): Pick<Keuzes, 'periode'> => {
  const [eerste, tweede] = perioden ?? [];
  return eerste === undefined || tweede !== undefined ? {} : { periode: eerste };
};

/** One column can be of a kind, but for those that do not count: several of them are on a sheet that is named. */
const dubbeleKolommen = (kolom: Getoetst['kolom'], blad: string | undefined, nieuw: '' | 'nieuw-'): readonly string[] =>
  [...new Set((kolom ?? []).map(([soort]) => soort))].flatMap((soort) => {
    const letters = (kolom ?? []).flatMap(([s, letter]) => (s === soort ? [letter] : []));
    if (letters.length < 2 || (soort === 'genegeerd' && blad !== undefined)) return [];
    const dan = soort === 'genegeerd' ? `Noem ook het blad waarop ze niet meetellen: --${nieuw}blad "naam".` : 'Noem er één.';
    return [`--${nieuw}kolom ${soort} is er ${letters.length} keer: ${letters.join(', ')}. ${dan}`];
  });

const kolommenVan = ({ kolom = [], blad }: Pick<Antwoorden, 'kolom' | 'blad'>): Pick<Keuzes, 'kolommen' | 'bladkolommen'> => {
  const weg = kolom.filter(([soort]) => soort === 'genegeerd');
  return blad === undefined || weg.length < 2
    ? { kolommen: Object.fromEntries(kolom) }
    : { kolommen: Object.fromEntries(kolom.filter((k) => !weg.includes(k))), bladkolommen: { [blad]: Object.fromEntries(weg.map(([soort, letter]) => [letter, soort])) } };
};

const keuzesVan = (a: Antwoorden): Keuzes => ({
  ...(a.blad === undefined ? {} : { blad: a.blad }),
  ...enige(a.periode),
  ...(a.gecorrigeerd === undefined ? {} : { gecorrigeerd: a.gecorrigeerd }),
  ...(a.stand === undefined ? {} : { standteken: a.stand }),
  ...(a.realisatie === undefined ? {} : { realisatiedag: a.realisatie }),
  ...(a.kolom === undefined ? {} : kolommenVan(a)),
  ...(a.gemeente === undefined ? {} : { gemeenten: a.gemeente }),
});

/** The option may be given more than once: everything that was named is accepted. */
const samengenomen = (delen: ReadonlyArray<'alles' | readonly Aanvaarding[]>): 'alles' | readonly Aanvaarding[] => {
  const namen = delen.filter((d) => d !== 'alles');
  return namen.length < delen.length ? 'alles' : namen.flat();
};

/** The half-year and the extra gemeenten hold for both workbooks. */
const correctiesVan = (g: Getoetst): Correctieopdracht | null =>
  g.correcties === undefined
    ? null
    : {
        bestand: g.correcties,
        aanvaard: g.accepteer === undefined ? null : samengenomen(g.accepteer),
        keuzes: { ...(g['nieuw-met-herverdeling'] === undefined ? {} : { herverdelingErin: g['nieuw-met-herverdeling'] }), ...keuzesVan({ blad: g['nieuw-blad'], periode: g.periode, gecorrigeerd: g['nieuw-gecorrigeerd'], stand: g['nieuw-stand'], realisatie: g['nieuw-realisatie'], kolom: g['nieuw-kolom'], gemeente: g.gemeente }) },
      };

const vooruitVan = (g: Getoetst): Vooruitopdracht | null =>
  g.circulaire === undefined && g['nieuw-halfjaar'] !== true
    ? null
    : { circulaire: g.circulaire ?? null, herverdeling: g.herverdeling ?? null, inwoners: g.inwoners ?? null, periode: g['nieuw-periode'] ?? null, nieuwHalfjaar: g['nieuw-halfjaar'] === true };

/** Reads the command line; every fault at once, as sentences. */
export const leesArgumenten = (argv: readonly string[]): Argumenten => {
  let gelezen;
  try {
    gelezen = parseArgs({ args: [...argv], options: OPTIES, allowPositionals: true });
  } catch (fout) {
    return { gelukt: false, meldingen: [onbekendeOptie(fout), GEBRUIK] };
  }
  const { values, positionals } = gelezen;
  const meldingen = [...(positionals.length > 1 ? [`Geef één bestand op; gevonden: ${positionals.join(', ')}.`] : []), ...losseOpties(values)];
  const getoetst = schema.safeParse(values);
  if (!getoetst.success) meldingen.push(...getoetst.error.issues.map((i) => i.message));
  else meldingen.push(...dubbeleKolommen(getoetst.data.kolom, getoetst.data.blad, ''), ...dubbeleKolommen(getoetst.data['nieuw-kolom'], getoetst.data['nieuw-blad'], 'nieuw-'));
  if (!getoetst.success || meldingen.length > 0) return { gelukt: false, meldingen };
  const { uit, json, help, peildatum, prognose, logboek, koppelingen, voortgang, herreken, delen, stukken, sjabloon, periode: perioden = [], losmaken = [] } = getoetst.data;
  return {
    gelukt: true,
    opdracht: {
      invoer: positionals[0] ?? null, uit: uit ?? null, json: json === true, hulp: help === true, peildatum: peildatum ?? null, prognose: prognose === true, logboek: logboek ?? null,
      keuzes: keuzesVan(getoetst.data), correcties: correctiesVan(getoetst.data), koppelingen: koppelingen === true, voortgang: voortgang === true, perioden: perioden.flatMap((p) => p ?? []), losmaken: losmaken.flatMap((p) => p ?? []),
      herreken: herreken === true, delen: delen ?? null, stukken: stukken ?? null, sjabloon: sjabloon ?? null, vooruit: vooruitVan(getoetst.data),
    },
  };
};
