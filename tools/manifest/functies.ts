import * as z from 'zod/mini';
import { isGebouwd, metadataPaden } from './bestanden';
import type { Knoop } from './boom';
import type { Manifestfout } from './fouten';
import type { Bouwsel } from './variant';

const parameter = z.looseObject({ name: z.string(), description: z.optional(z.string()) });
const functie = z.looseObject({ id: z.string(), name: z.string(), description: z.optional(z.string()), helpUrl: z.optional(z.string()), parameters: z.array(parameter) });
const metadata = z.looseObject({ functions: z.array(functie).check(z.minLength(1)) });

type Functie = z.infer<typeof functie>;

const lees = (bytes: Uint8Array): readonly Functie[] | null => {
  try {
    return metadata.parse(JSON.parse(new TextDecoder().decode(bytes))).functions;
  } catch {
    return null;
  }
};

/** What a formula in a workbook rests on: everything but the texts. */
const kern = ({ description: _, helpUrl: __, parameters, ...rest }: Functie): string =>
  JSON.stringify({ ...rest, parameters: parameters.map(({ name: ___, description: ____, ...p }) => p) });

const verschil = (een: readonly Functie[], ander: readonly Functie[]): string | null => {
  const lijst = (functies: readonly Functie[]) => functies.map(kern);
  const [a, b] = [lijst(een), lijst(ander)];
  const i = Array.from({ length: Math.max(a.length, b.length) }, (_, n) => n).find((n) => a[n] !== b[n]);
  return i === undefined ? null : (een[i] ?? ander[i])?.id ?? null;
};

const keurBestand = (plek: string, bestand: string, functies: readonly Functie[], bouwsel: Bouwsel): readonly Manifestfout[] =>
  functies.flatMap(({ id, helpUrl }): readonly Manifestfout[] => [
    ...(bouwsel.functies.includes(id) ? [] : [{ code: 'FUNCTIE_ZONDER_CODE', plek, bestand, functie: id } as const]),
    ...(helpUrl === undefined || isGebouwd(helpUrl, bouwsel) ? [] : [{ code: 'FUNCTIE_ZONDER_HULP', plek, bestand, functie: id, url: helpUrl } as const]),
  ]);

/** Whether the functions are described alike in every language, and answered by code. */
export const keurFuncties = (wortel: Knoop, bouwsel: Bouwsel): readonly Manifestfout[] => {
  const gelezen = metadataPaden(wortel, bouwsel).flatMap(([plek, bestand]) => {
    const bytes = bouwsel.bestanden.get(bestand);
    return bytes === undefined ? [] : [{ plek, bestand, functies: lees(bytes) }];
  });
  const [eerste] = gelezen;
  return gelezen.flatMap(({ plek, bestand, functies }): readonly Manifestfout[] => {
    if (functies === null) return [{ code: 'FUNCTIES_ONLEESBAAR', plek, bestand }];
    const anders = eerste?.functies == null ? null : verschil(eerste.functies, functies);
    return [
      ...(anders === null || eerste === undefined ? [] : [{ code: 'FUNCTIES_VERSCHILLEN', plek, bestand, ander: eerste.bestand, functie: anders } as const]),
      ...keurBestand(plek, bestand, functies, bouwsel),
    ];
  });
};
