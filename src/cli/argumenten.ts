import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { isOntbreekt } from '../engine';
import { leesPeriode } from '../werkmap/lezen';
import { KOLOMSOORTEN, type Keuzes, type Kolomsoort } from '../werkmap/tabel';

export interface Opdracht {
  /** Absent: the example workbook. */
  readonly invoer: string | null;
  readonly uit: string | null;
  readonly json: boolean;
  readonly hulp: boolean;
  readonly keuzes: Keuzes;
}

export type Argumenten = { readonly gelukt: true; readonly opdracht: Opdracht } | { readonly gelukt: false; readonly meldingen: readonly string[] };

const INVOERKOLOMMEN: readonly Kolomsoort[] = KOLOMSOORTEN.filter((s) => s !== 'eigen' && s !== 'onbekend');

const melding = (tekst: string) => ({ error: tekst });

const periode = z.pipe(
  z.string(),
  z.transform((tekst, ctx) => {
    const gelezen = leesPeriode(tekst);
    if (!isOntbreekt(gelezen)) return gelezen;
    ctx.issues.push({ code: 'custom', message: `--periode “${tekst}” is geen halfjaar. Schrijf bijvoorbeeld 2024-2 of 2024-II.`, input: tekst });
    return undefined;
  }),
);

const kolom = z.pipe(
  z.string(),
  z.transform((tekst, ctx): readonly [Kolomsoort, string] => {
    const [, naam = '', letters = ''] = /^([A-Za-z]+)=([A-Za-z]{1,3}|[1-9]\d{0,6})$/.exec(tekst) ?? [];
    const soort = INVOERKOLOMMEN.find((s) => s === naam);
    if (soort === undefined) ctx.issues.push({ code: 'custom', message: `--kolom “${tekst}” is niet te lezen. Schrijf bijvoorbeeld realisatie=F; mogelijk zijn ${INVOERKOLOMMEN.join(', ')}.`, input: tekst });
    return [soort ?? 'onbekend', letters.toUpperCase()];
  }),
);

const JA_NEE = z.pipe(z.enum(['ja', 'nee'], melding('--gecorrigeerd moet ja of nee zijn.')), z.transform((s) => s === 'ja'));
const STAND = z.pipe(
  z.enum(['achterstand', 'voorsprong'], melding('--stand moet achterstand of voorsprong zijn: dat wat een positief getal betekent.')),
  z.transform((s) => (s === 'achterstand' ? ('achterstand positief' as const) : ('voorsprong positief' as const))),
);

const schema = z.object({
  uit: z.optional(z.string().check(z.minLength(1, melding('--uit heeft een bestandsnaam nodig.')))),
  periode: z.optional(periode),
  blad: z.optional(z.string()),
  json: z.optional(z.boolean()),
  help: z.optional(z.boolean()),
  gecorrigeerd: z.optional(JA_NEE),
  stand: z.optional(STAND),
  kolom: z.optional(z.array(kolom)),
  gemeente: z.optional(z.array(z.string().check(z.minLength(1, melding('--gemeente heeft een naam nodig.'))))),
});

const OPTIES = {
  uit: { type: 'string' },
  periode: { type: 'string' },
  blad: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  gecorrigeerd: { type: 'string' },
  stand: { type: 'string' },
  kolom: { type: 'string', multiple: true },
  gemeente: { type: 'string', multiple: true },
} as const;

export const GEBRUIK = `Gebruik: npm run beoordeel -- [bestand.xlsx] [opties]

Zonder bestand wordt de voorbeeldwerkmap beoordeeld (fictieve cijfers).

  --uit <bestand.xlsx>       waar het resultaat komt; anders <naam>-beoordeeld.xlsx naast de invoer
  --periode <2024-2>         alleen dit halfjaar; en het halfjaar van een tabel die er zelf geen noemt
  --blad <naam>              alleen dit blad
  --json                     het resultaat als één JSON-document
  --gecorrigeerd ja|nee      of onder “taakstelling” de gecorrigeerde taakstelling staat, dus de totaalopgave
  --stand achterstand|voorsprong   wat een positief getal bij een stand betekent
  --kolom <soort>=<letter>   een kolom zelf aanwijzen, zo vaak als nodig: --kolom vorigeTrede=H
                             (in een tabel op zijn kant een rij: --kolom vorigeTrede=7)
  --gemeente <naam>          een naam die het beleidskader niet kent toch beoordelen, zo vaak als nodig
  --help                     deze tekst

Soorten voor --kolom: ${INVOERKOLOMMEN.join(', ')}.

Afsluitcode 0: alles beoordeeld. 1: geschreven, maar niet elke rij of elk blad was te beoordelen. 2: niets geschreven.`;

const onbekendeOptie = (fout: unknown): string => {
  const tekst = fout instanceof Error ? fout.message : String(fout);
  const [, optie] = /'(-[^' ]*)/.exec(tekst) ?? [];
  return optie === undefined ? `De argumenten zijn niet te lezen: ${tekst}` : `De optie ${optie} wordt hier niet begrepen, of mist haar waarde.`;
};

/** Reads the command line; every fault at once, as sentences. */
export const leesArgumenten = (argv: readonly string[]): Argumenten => {
  let gelezen;
  try {
    gelezen = parseArgs({ args: [...argv], options: OPTIES, allowPositionals: true });
  } catch (fout) {
    return { gelukt: false, meldingen: [onbekendeOptie(fout), GEBRUIK] };
  }
  const { values, positionals } = gelezen;
  const meldingen = positionals.length > 1 ? [`Geef één bestand op; gevonden: ${positionals.join(', ')}.`] : [];
  const getoetst = schema.safeParse(values);
  if (!getoetst.success) meldingen.push(...getoetst.error.issues.map((i) => i.message));
  if (!getoetst.success || meldingen.length > 0) return { gelukt: false, meldingen };
  const { uit, json, help, ...keuzes } = getoetst.data;
  return {
    gelukt: true,
    opdracht: {
      invoer: positionals[0] ?? null,
      uit: uit ?? null,
      json: json === true,
      hulp: help === true,
      keuzes: {
        ...(keuzes.blad === undefined ? {} : { blad: keuzes.blad }),
        ...(keuzes.periode === undefined ? {} : { periode: keuzes.periode }),
        ...(keuzes.gecorrigeerd === undefined ? {} : { gecorrigeerd: keuzes.gecorrigeerd }),
        ...(keuzes.stand === undefined ? {} : { standteken: keuzes.stand }),
        ...(keuzes.kolom === undefined ? {} : { kolommen: Object.fromEntries(keuzes.kolom) }),
        ...(keuzes.gemeente === undefined ? {} : { gemeenten: keuzes.gemeente }),
      },
    },
  };
};
