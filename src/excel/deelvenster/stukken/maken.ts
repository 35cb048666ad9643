import { zipSync, strToU8 } from 'fflate';
import { gemeentenVan, periodeTekst, type Dag, type Periode } from '../../../engine';
import { kaders } from '../../../kaders';
import { briefgegevensVan } from '../../../kaders/brieven';
import { trajectVan } from '../../../kaders/trajecten';
import { feitenOver, feitenVan, type Feiten, type Halfjaarfeiten } from '../../../rapport/feiten/feiten';
import { exportbestanden } from '../../../rapport/kaart/export';
import type { Plaatsen } from '../../../rapport/stuk/stuk';
import type { Opmerking } from '../../../rapport/stukken/letop';
import type { Stukuitkomst } from '../../../rapport/stukken/soorten';
import { bestandsnamen, maakStukkenInStappen } from '../../../rapport/stukken/stukken';
import { metVorige, waaromNiets, type Keuzefout } from '../../../rapport/voortgang/kies';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { leesContacten } from '../../../werkmap/contacten/lees';
import { inEens, type Stappen } from '../../../werkmap/stappen';
import { trajectbeeld } from '../../../werkmap/traject/beeld';
import { metAdem } from '../../model/adem';
import type { Lezing } from '../../model/toestand';

/** What was made, as one file to keep, and what a person must know of it. */
export interface Bundel {
  readonly naam: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly aantal: number;
  readonly nietGemaakt: ReadonlyArray<{ readonly soort: string; readonly gemeente: string | null; readonly reden: string }>;
  readonly letOp: readonly Opmerking[];
  /** Why nothing was made; `null` where something was. */
  readonly niets: Keuzefout | null;
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

const feitenUit = (lezing: Lezing, periode: Periode, vandaag: Dag): readonly [Feiten, Halfjaarfeiten] => {
  const feiten = lezing.beoordeling === null ? [] : feitenVan(lezing.beoordeling, kaders, { vandaag, trajecten: trajectbeeld(lezing.werkmap, kaders, trajectVan, vandaag) });
  const h = feitenOver(feiten, periode);
  if (h === null) throw new Error(`no facts of ${periodeTekst(periode)}`);
  return [feiten, h];
};

const uitkomstenVan = ([feiten, h]: readonly [Feiten, Halfjaarfeiten], lezing: Lezing, vandaag: Dag, gevraagd: (naam: string) => boolean): Stappen<readonly Stukuitkomst[]> =>
  maakStukkenInStappen(h, { feiten, rapporthalfjaren: metVorige(feiten, h), briefgegevensVan, contacten: leesContacten(lezing.werkmap.bladen, gemeentenVan(kaders), vandaag), gevraagd });

/** The places that a letter of this half-year has for a template; `null` where no letter can be made. */
export const briefplaatsen = (lezing: Lezing, { periode }: BeoordeeldeTabel, vandaag: Dag): Plaatsen | null => {
  const feiten = feitenUit(lezing, periode, vandaag);
  // they are the same in every letter; one of a high trede has something to say in each
  for (const g of [...feiten[1].gemeenten].sort((a, b) => (b.trede ?? 0) - (a.trede ?? 0))) for (const u of inEens(uitkomstenVan(feiten, lezing, vandaag, (naam) => naam === g.gemeente.naam))) if (u.gelukt && u.plaatsen !== undefined) return u.plaatsen;
  return null;
};

/** What is asked for: the documents of one gemeente or (`null`) of all, with the letters in a template of the house or (`null`) in ours. */
export interface Vraag {
  readonly gemeente: string | null;
  /** The day of today: a talk after it is planned, and not the last one. */
  readonly vandaag: Dag;
  readonly sjabloon: Uint8Array | null;
}

/** Makes every document of a half-year, or those of one gemeente, in a zip; `null` where it was stopped. Nothing leaves the pane. */
export const maakBundel = async (lezing: Lezing, { periode }: BeoordeeldeTabel, { gemeente, vandaag, sjabloon }: Vraag, { zeg, gestopt }: Voortgang): Promise<Bundel | null> => {
  const [{ docxVan }, { vulSjabloon }] = await Promise.all([import(/* webpackChunkName: "docx" */ '../../../rapport/docx/docx'), import(/* webpackChunkName: "docx" */ '../../../rapport/docx/sjabloon')]);
  const feiten = feitenUit(lezing, periode, vandaag);
  const [, h] = feiten;
  await beurt();
  const uitkomsten = await metAdem(uitkomstenVan(feiten, lezing, vandaag, (naam) => gemeente === null || naam === gemeente), beurt);
  if (gestopt()) return null;
  const gemaakt = uitkomsten.filter((u): u is Gemaakt => u.gelukt);
  const namen = bestandsnamen(gemaakt, periode);
  const delen: Record<string, Uint8Array> = {};
  for (const [i, { stuk, plaatsen }] of gemaakt.entries()) {
    zeg(i, gemaakt.length);
    await beurt();
    if (gestopt()) return null;
    delen[`${namen[i] ?? ''}.docx`] = sjabloon === null || plaatsen === undefined ? await docxVan(stuk) : await vulSjabloon(sjabloon, plaatsen);
  }
  const niets = waaromNiets(h);
  if (gemeente === null && niets === null) for (const { naam, tekst } of exportbestanden(h)) delen[naam] = strToU8(tekst);
  zeg(gemaakt.length, gemaakt.length);
  await beurt();
  return {
    naam: `Stukken ${periodeTekst(periode)}${gemeente === null ? '' : ` ${gemeente}`}.zip`,
    bytes: zipSync(delen, { level: 0, mtime: MOMENT }),
    aantal: Object.keys(delen).length,
    nietGemaakt: uitkomsten.flatMap((u) => (u.gelukt ? [] : [{ soort: u.soort, gemeente: u.gemeente, reden: u.reden }])),
    letOp: gemaakt.flatMap((g) => g.letOp),
    niets,
  };
};
