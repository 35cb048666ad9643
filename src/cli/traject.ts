import { isoDag, type Dag, type Trajectstand } from '../engine';
import { kaders } from '../kaders';
import { trajectVan } from '../kaders/trajecten';
import { dagTekst } from '../tekst';
import { genoemdeStappen, trajectbronnen, trajectTekst, zonderTrajectTekst } from '../tekst/traject';
import type { Werkmapbeoordeling } from '../werkmap/beoordelen/beoordeelWerkmap';
import type { Werkmap } from '../werkmap/blad';
import { trajectbeeld as beeldVan, zonderTraject, type Trajectbeeld as Beeld } from '../werkmap/traject/beeld';
import { trajectfoutTekst } from '../werkmap/traject/lees';
import { zonderStuurtekens, type Kleuren } from './kleur';
import { breek } from './uitvoer';

export interface Trajectbeeld extends Pick<Beeld, 'op' | 'stappen' | 'standen'> {
  readonly meldingen: readonly string[];
  /** Who is on trede 4 or higher and has none. */
  readonly zonder: readonly string[];
}

/** The day that the clock says, where the user is. */
export const vandaag = (nu: Date): Dag => ({ jaar: nu.getFullYear(), maand: nu.getMonth() + 1, dag: nu.getDate() });

/** Where the trajectories in the workbook stand on a day, under the kader of that day. */
export const trajectbeeld = (werkmap: Werkmap, { tabellen }: Werkmapbeoordeling, op: Dag): Trajectbeeld => {
  const { fouten, ...beeld } = beeldVan(werkmap, kaders, trajectVan, op);
  return { ...beeld, meldingen: fouten.map((f) => trajectfoutTekst(f).nl), zonder: zonderTraject(tabellen, beeld.standen) };
};

/** What is out of order, overdue or due, per gemeente, and once where the steps come from; nothing where no trajectory is kept or missing. */
export const trajectregels = ({ standen, op, zonder }: Pick<Trajectbeeld, 'standen' | 'op' | 'zonder'>, kleuren: Kleuren): readonly string[] => {
  const mist = zonderTrajectTekst(zonder, 'nl');
  if (standen.length === 0 && mist === null) return [];
  const bronnen = trajectbronnen(genoemdeStappen(standen), 'nl');
  return ['', kleuren.vet(`Trajecten vanaf trede 4, op ${dagTekst(op, 'nl')}`), ...standen.flatMap((s) => trajectTekst(s, 'nl').map((zin) => zonderStuurtekens(`  • ${s.gemeente}: ${zin}`))), ...(mist === null ? [] : [breek(`  • ${mist}`, '    ')]), ...(bronnen.length === 0 ? [] : ['Waar deze stappen op rusten', ...bronnen.map((zin) => `  • ${breek(zin, '    ')}`)])];
};

const iso = (d: Dag | null): string | null => (d === null ? null : isoDag(d));

export const trajectJson = ({ gemeente, op, stappen, buitenVolgorde }: Trajectstand): unknown => ({
  gemeente,
  op: isoDag(op),
  stappen: stappen.map(({ stap: { id, trede, herleiding: { bron, lezing, uitleg } }, ...s }) => ({
    stap: id, trede, toestand: s.toestand, uiterlijk: iso(s.uiterlijk), gedaan: iso(s.gedaan), dagen: s.dagen, lezing, bron: bron.titel, vindplaats: bron.vindplaats, ...(uitleg === undefined ? {} : { uitleg: uitleg.nl }),
  })),
  ...(buitenVolgorde.length === 0 ? {} : { buitenVolgorde: buitenVolgorde.map((b) => ({ stap: b.stap.stap.id, eerst: b.eerst.stap.id, reden: b.reden })) }),
});
