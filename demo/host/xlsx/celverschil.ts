import { omvat } from '../../../src/bestand/bereik';
import type { Bereik } from '../../../src/werkmap/blad';
import { adres, celsleutel, KOLOMMEN } from '../../../src/werkmap/blad';
import type { Hostblad } from '../blad';
import type { Cel, Opmaak } from '../cel';
import { isFout } from '../cel';
import { Formulefout } from '../rekenen/omgeving';
import { isDatumopmaak } from '../rekenen/opmaak';
import type { Gelezencel } from './cellen';
import type { Nieuwecel } from './cellen-schrijven';
import { naarBestand } from './formule';
import type { Gelezenblad } from './lees';
import { HEEL_BLAD } from '../adressen';

/** A sheet as the host has it now. */
export type Huidigblad = Pick<Hostblad, 'staat' | 'cel' | 'bezoek' | 'tabelOp'>;

export interface Verschil {
  /** By row, then by column. */
  readonly rijen: ReadonlyMap<number, ReadonlyMap<number, Nieuwecel | null>>;
  readonly omvang: Bereik | null;
  /** Whether a cell that had a formula has none any more. */
  readonly formuleWeg: boolean;
}

const zelfdeWaarde = (a: Cel, b: Cel): boolean => a.waarde === b.waarde || (isFout(a.waarde) && isFout(b.waarde) && a.waarde.fout === b.waarde.fout);

const zelfde = (a: Cel, b: Cel): boolean => a === b || (zelfdeWaarde(a, b) && a.formule === b.formule && a.opmaak === b.opmaak);

/** How far each formula of the sheet spills. */
const morsplekken = (nu: Huidigblad): ReadonlyMap<number, Bereik> => {
  const uit = new Map<number, Bereik>();
  nu.bezoek(HEEL_BLAD, (rij, kolom, cel) => {
    if (!cel.morst) return;
    const bron = celsleutel(cel.morst.rij, cel.morst.kolom);
    const eigen: Bereik = { rij: cel.morst.rij, kolom: cel.morst.kolom, totRij: rij, totKolom: kolom };
    uit.set(bron, omvat(uit.get(bron) ?? eigen, eigen));
  });
  return uit;
};

const opgeslagen = (formule: string, isEigen: (naam: string) => boolean, tabel: string | null): string => {
  try {
    return naarBestand(formule, isEigen, tabel);
  } catch (e) {
    if (!(e instanceof Formulefout)) throw e;
    return formule.replace(/^=/, '');
  }
};

/** How cells become text of this workbook. */
export interface Schrijfwijze {
  readonly isEigen: (naam: string) => boolean;
  readonly stijl: (o: Opmaak) => number;
  /** Day 0 of the file is 1 January 1904; in memory it is Excel's usual one. */
  readonly vanaf1904: boolean;
}

const VERSCHIL_1904 = 1_462;

/** The cells that are not as the file has them. A shared formula of which one cell changes is written out in all of them. */
export const gewijzigdeCellen = (oud: Gelezenblad, nu: Huidigblad, { isEigen, stijl, vanaf1904 }: Schrijfwijze): Verschil => {
  const was = new Map(oud.cellen.map((c) => [celsleutel(c.rij, c.kolom), c]));
  const mors = morsplekken(nu);
  const anders = new Map<number, Cel | undefined>();
  nu.bezoek(HEEL_BLAD, (rij, kolom, cel) => {
    const sleutel = celsleutel(rij, kolom);
    const oude = was.get(sleutel);
    if (!oude || !zelfde(oude.cel, cel)) anders.set(sleutel, cel);
  });
  for (const [sleutel, c] of was) if (nu.cel(c.rij, c.kolom) === undefined) anders.set(sleutel, undefined);

  const verbroken = new Set([...anders].flatMap(([sleutel, cel]) => {
    const oude: Gelezencel | undefined = was.get(sleutel);
    return oude?.groep != null && oude.cel.formule !== (cel?.formule ?? null) ? [oude.groep] : [];
  }));
  for (const [sleutel, c] of was) if (c.groep !== null && verbroken.has(c.groep) && !anders.has(sleutel)) anders.set(sleutel, nu.cel(c.rij, c.kolom));

  const rijen = new Map<number, Map<number, Nieuwecel | null>>();
  let omvang: Bereik | null = null;
  for (const [sleutel, cel] of [...anders].sort(([a], [b]) => a - b)) {
    const kolom = sleutel % KOLOMMEN;
    const rij = (sleutel - kolom) / KOLOMMEN;
    const oude = was.get(sleutel);
    const deRij = rijen.get(rij) ?? new Map<number, Nieuwecel | null>();
    rijen.set(rij, deRij);
    if (!cel) {
      deRij.set(kolom, null);
      continue;
    }
    const plek: Bereik = { rij, kolom, totRij: rij, totKolom: kolom };
    omvang = omvang === null ? plek : omvat(omvang, plek);
    const spreidt = mors.get(sleutel);
    const behoud = cel.formule !== null && oude?.cel.formule === cel.formule && !(oude.groep !== null && verbroken.has(oude.groep));
    deRij.set(kolom, {
      kolom, waarde: vanaf1904 && typeof cel.waarde === 'number' && isDatumopmaak(cel.opmaak.notatie) ? cel.waarde - VERSCHIL_1904 : cel.waarde, stijl: stijl(cel.opmaak), behoud,
      formule: cel.formule === null ? null : opgeslagen(cel.formule, isEigen, nu.tabelOp(rij, kolom)?.naam ?? null),
      mors: spreidt ? `${adres(spreidt.rij, spreidt.kolom)}:${adres(spreidt.totRij, spreidt.totKolom)}` : null,
    });
  }
  return { rijen, omvang, formuleWeg: [...anders].some(([sleutel, cel]) => was.get(sleutel)?.cel.formule != null && (cel?.formule ?? null) === null) };
};
