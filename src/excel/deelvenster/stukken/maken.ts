import { zipSync, strToU8 } from 'fflate';
import { gemeentenVan, periodeTekst, type Bevinding } from '../../../engine';
import { kaders } from '../../../kaders';
import { briefgegevensVan } from '../../../kaders/brieven';
import { feitenOver, feitenVan } from '../../../rapport/feiten/feiten';
import { kaartexport, realisatieexport } from '../../../rapport/kaart/export';
import type { Stukuitkomst } from '../../../rapport/stukken/soorten';
import { bestandsnamen, maakStukken } from '../../../rapport/stukken/stukken';
import { metVorige } from '../../../rapport/voortgang/kies';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { leesContacten } from '../../../werkmap/contacten/lees';
import type { Lezing } from '../../model/toestand';

/** What was made, as one file to keep, and what a person must know of it. */
export interface Bundel {
  readonly naam: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly aantal: number;
  readonly nietGemaakt: ReadonlyArray<{ readonly soort: string; readonly gemeente: string | null; readonly reden: string }>;
  readonly letOp: ReadonlyArray<readonly [gemeente: string, bevinding: Bevinding]>;
}

/** How far it is, and whether to go on. Excel draws its own window on the same thread, so each document waits for its turn. */
export interface Voortgang {
  readonly zeg: (klaar: number, alle: number) => void;
  readonly gestopt: () => boolean;
}

type Gemaakt = Extract<Stukuitkomst, { readonly gelukt: true }>;

const beurt = (): Promise<void> => new Promise((verder) => { setTimeout(verder); });

// the same document gives the same bytes, and so does the bundle
const MOMENT = '1980-01-01T00:00:00';

/** Makes every document of a half-year, or those of one gemeente, in a zip; `null` where it was stopped. Nothing leaves the pane. */
export const maakBundel = async (lezing: Lezing, { periode }: BeoordeeldeTabel, gemeente: string | null, { zeg, gestopt }: Voortgang): Promise<Bundel | null> => {
  const { docxVan } = await import(/* webpackChunkName: "docx" */ '../../../rapport/docx/docx');
  const feiten = lezing.beoordeling === null ? [] : feitenVan(lezing.beoordeling, kaders);
  const h = feitenOver(feiten, periode);
  if (h === null) throw new Error(`no facts of ${periodeTekst(periode)}`);
  const uitkomsten = maakStukken(h, { feiten, rapporthalfjaren: metVorige(feiten, h), briefgegevensVan, contacten: leesContacten(lezing.werkmap.bladen, gemeentenVan(kaders)), gevraagd: (naam) => gemeente === null || naam === gemeente });
  const gemaakt = uitkomsten.filter((u): u is Gemaakt => u.gelukt);
  const namen = bestandsnamen(gemaakt, periode);
  const delen: Record<string, Uint8Array> = {};
  for (const [i, { stuk }] of gemaakt.entries()) {
    zeg(i, gemaakt.length);
    await beurt();
    if (gestopt()) return null;
    delen[`${namen[i] ?? ''}.docx`] = await docxVan(stuk);
  }
  if (gemeente === null) {
    delen[`IBT-kaart ${periodeTekst(periode)}.csv`] = strToU8(kaartexport([h]));
    delen[`Realisatie ${periodeTekst(periode)}.csv`] = strToU8(realisatieexport([h]));
  }
  zeg(gemaakt.length, gemaakt.length);
  await beurt();
  const eerste = new Set<string | null>();
  return {
    naam: `Stukken ${periodeTekst(periode)}${gemeente === null ? '' : ` ${gemeente}`}.zip`,
    bytes: zipSync(delen, { level: 0, mtime: MOMENT }),
    aantal: Object.keys(delen).length,
    nietGemaakt: uitkomsten.flatMap((u) => (u.gelukt ? [] : [{ soort: u.soort, gemeente: u.gemeente, reden: u.reden }])),
    letOp: gemaakt.filter((g) => !eerste.has(g.gemeente) && eerste.add(g.gemeente)).flatMap((g) => g.letOp.map((b) => [g.gemeente ?? h.kader?.provincie ?? '', b] as const)),
  };
};
