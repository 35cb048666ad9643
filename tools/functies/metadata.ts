import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTree, type IFunction } from 'custom-functions-metadata';
import type { Taal } from '../../src/tekst';
import { celteksten } from './celteksten';
import { FUNCTIENAMEN, type Functienaam, type Functietekst } from './soorten';
import { tabelteksten } from './tabelteksten';

export const functieteksten: Readonly<Record<Functienaam, Functietekst>> = { ...celteksten, ...tabelteksten };

const BRON = join('src', 'excel', 'functies', 'functies.ts');

const isFunctienaam = (naam: string): naam is Functienaam => (FUNCTIENAMEN as readonly string[]).includes(naam);

/** What Microsoft's own generator makes of the tagged declarations. Run from the project's folder. */
export const leesDeclaraties = (): readonly IFunction[] => {
  const { functions, extras } = parseTree(readFileSync(join(process.cwd(), BRON), 'utf8'), BRON);
  const fouten = extras.flatMap((e) => e.errors);
  if (fouten.length > 0) throw new Error(`${BRON}: ${fouten.join('; ')}`);
  return functions;
};

/** Throws where the declarations and the texts name other functions, or other parameters in another order. */
const toets = (functies: readonly IFunction[]): void => {
  const namen = functies.map((f) => f.id);
  const verschil = [...FUNCTIENAMEN.filter((n) => !namen.includes(n)), ...namen.filter((n) => !isFunctienaam(n))];
  if (verschil.length > 0) throw new Error(`functions without a text or a declaration: ${verschil.join(', ')}`);
  for (const f of functies) {
    const gedeclareerd = f.parameters.map((p) => p.name).join(', ');
    const beschreven = isFunctienaam(f.id) ? functieteksten[f.id].parameters.map((p) => p.code).join(', ') : '';
    if (gedeclareerd !== beschreven) throw new Error(`${f.id}: declared with (${gedeclareerd}), described with (${beschreven})`);
  }
};

/** Where the help of a function is, under the host. */
export const hulppad = (naam: Functienaam, taal: Taal): string => `help/${taal}/${naam.toLowerCase()}.html`;

const metTekst = (f: IFunction, taal: Taal, host: string): IFunction => {
  if (!isFunctienaam(f.id)) throw new Error(`no texts for ${f.id}`);
  const tekst = functieteksten[f.id];
  return {
    ...f,
    description: tekst.omschrijving[taal],
    helpUrl: `${host}/${hulppad(f.id, taal)}`,
    parameters: f.parameters.map((p, i) => ({ ...p, name: tekst.parameters[i]?.naam[taal] ?? p.name, description: tekst.parameters[i]?.omschrijving[taal] ?? '' })),
  };
};

/** The metadata that Excel reads, in one language. Error values reach the functions, so that one bad cell is named and spoils no table. */
export const metadata = (taal: Taal, host: string): string => {
  const functies = leesDeclaraties();
  toets(functies);
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, functions: functies.map((f) => metTekst(f, taal, host)) }, null, 2)}\n`;
};
