import type { Besluitplek, Besluitvelden } from '../../../werkmap/besluiten';
import type { Besluit } from '../../../engine';
import type { Acties } from '../../model/toestand';

const concepten = new WeakMap<Acties, Map<string, Besluitvelden>>();

/** What was typed of a decision and is not kept yet: the card gives way when another row is selected in the sheet. */
export interface Concept {
  readonly lees: () => Besluitvelden | null;
  /** `null` drops it. */
  readonly zet: (velden: Besluitvelden | null) => void;
}

/** The draft that takes the place of `staand`, for as long as this pane is open. */
export const conceptVan = (acties: Acties, plek: Besluitplek, staand: Besluit | null): Concept => {
  const sleutel = JSON.stringify([plek, staand]);
  const hier = concepten.get(acties) ?? new Map<string, Besluitvelden>();
  concepten.set(acties, hier);
  return { lees: () => hier.get(sleutel) ?? null, zet: (velden) => { if (velden === null) hier.delete(sleutel); else hier.set(sleutel, velden); } };
};
