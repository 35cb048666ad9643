import * as z from 'zod/mini';
import { KOLOMSOORTEN, type Keuzes } from '../../werkmap/tabel';
import { VERSIE, type Instellingen } from './instellingen';
import type { Halfjaarplek } from './toestand';

const KOLOMNAAM = /^(?:[A-Z]{1,3}|[1-9]\d{0,6})$/;

const tekst = z.string().check(z.maxLength(255));
const periode = z.object({ jaar: z.int().check(z.gte(2000), z.lte(2999)), helft: z.union([z.literal(1), z.literal(2)]) });

/** So many characters of waiting lines: what a workbook can hold without being slowed by it. */
const HOOGSTENS = 500_000;

const logcel = z.union([z.string().check(z.maxLength(32_767)), z.number(), z.null()]);

const schema = z.object({
  versie: z.literal(VERSIE),
  keuzes: z.object({
    blad: z.optional(tekst),
    bron: z.optional(tekst),
    periode: z.optional(periode),
    gecorrigeerd: z.optional(z.boolean()),
    standteken: z.optional(z.enum(['achterstand positief', 'voorsprong positief'])),
    realisatiedag: z.optional(z.enum(['genoemd', 'peildatum'])),
    kolommen: z.optional(z.partialRecord(z.enum(KOLOMSOORTEN), z.string().check(z.regex(KOLOMNAAM)))),
    bladkolommen: z.optional(z.record(tekst, z.record(z.string().check(z.regex(KOLOMNAAM)), z.enum(KOLOMSOORTEN)))),
    gemeenten: z.optional(z.array(tekst).check(z.maxLength(500))),
  }),
  schrijfwijze: z.enum(['formules', 'waarden']),
  vastgezet: z.array(z.object({ blad: tekst, bladId: z.optional(tekst), periode })).check(z.maxLength(1_000)),
  door: z.optional(tekst),
  logwacht: z.optional(z.array(z.array(logcel).check(z.maxLength(14))).check(z.maxLength(1_000), z.refine((regels) => JSON.stringify(regels).length <= HOOGSTENS))),
});

/** Reads what a workbook keeps; `null` where it is not what we wrote, so that nobody builds on half of it. */
export const ontleedInstellingen = (waarde: unknown): Instellingen | null => {
  const uit = schema.safeParse(waarde);
  if (!uit.success) return null;
  const { keuzes, schrijfwijze, vastgezet, door = '', logwacht = [] } = uit.data;
  return { keuzes: keuzes as Keuzes, schrijfwijze, vastgezet: vastgezet as readonly Halfjaarplek[], door, logwacht };
};
