import type { Werkboek } from '../werkboek';
import { vreemdeFuncties } from '../rekenen';
import { Formulefout } from '../rekenen/omgeving';
import type { Gelezen } from './lees';

/** Whether this host cannot work a formula out: it cannot be read, or has a function that is neither built in nor an add-in's. */
const isVreemd = (formule: string, isEigen: (naam: string) => boolean): boolean => {
  try {
    return vreemdeFuncties(formule).some((naam) => !isEigen(naam));
  } catch (e) {
    if (!(e instanceof Formulefout)) throw e;
    return true;
  }
};

/** Puts what was read into a workbook that has no sheets yet. */
export const vulWerkboek = (boek: Werkboek, gelezen: Gelezen, isEigen: (naam: string) => boolean): void => {
  const ids = new Map<string, string>();
  for (const { staat, cellen } of gelezen.bladen) {
    const blad = boek.voegBladToe(staat.naam);
    ids.set(staat.naam, blad.id);
    blad.zet(staat);
    for (const { rij, kolom, cel } of cellen) blad.zetCel(rij, kolom, cel.formule !== null && isVreemd(cel.formule, isEigen) ? { ...cel, nietHerberekend: true } : cel);
  }
  for (const n of gelezen.namen) boek.zetNaam({ naam: n.naam, formule: `=${n.formule}`, blad: n.blad === null ? null : (ids.get(n.blad) ?? null), zichtbaar: !n.verborgen });
  const voor = gelezen.actief === null ? undefined : boek.blad(gelezen.actief);
  if (voor) boek.activeer(voor);
};
