import type { Blad } from '../werkmap/blad';
import { celsleutel, celVan } from '../werkmap/blad';
import type { Celplan, Opmaak, Schrijfplan } from '../werkmap/schrijfplan';
import type { Bestandwaarschuwing } from '../tekst/bestandfouten';
import { wijzigBreedten } from './breedten';
import { wijzigCellen, wijzigOmvang } from './cellen-schrijven';
import { wijzigKleuren } from './kleuren';
import type { Bladbron, Pakket } from './pakket';
import { leesDeel } from './relaties';
import { Stijlblad } from './stijlblad';
import { groeiTabel } from './tabelgroei';
import type { Mislukt } from './weigering';
import { beschadigd, metFout } from './weigering';
import { metHerberekening, stijldeel } from './werkmapdelen';
import { pasToe } from './wijziging';
import { schrijfZip } from './zip-schrijven';

export interface Geschreven {
  readonly gelukt: true;
  /** The original array itself where nothing had to change. */
  readonly bytes: Uint8Array;
  readonly waarschuwingen: readonly Bestandwaarschuwing[];
}

/** The parts as they become; a part that is written twice builds on its first change. */
class Delen {
  private readonly nieuw = new Map<string, string>();

  constructor(private readonly pakket: Pakket) {}

  lees(deel: string): string {
    const tekst = this.nieuw.get(deel.toLowerCase()) ?? leesDeel(this.pakket.zip, deel);
    if (tekst === null) throw beschadigd(deel, 'ontbreekt');
    return tekst;
  }

  zet(deel: string, tekst: string): void {
    this.nieuw.set(deel.toLowerCase(), tekst);
  }

  /** By the name that the zip gives them. */
  alle(): Map<string, string> {
    return new Map([...this.nieuw].map(([deel, tekst]) => [this.pakket.zip.opNaam.get(deel)?.naam ?? deel, tekst]));
  }
}

const perBlad = (pakket: Pakket, plannen: readonly Schrijfplan[]): Array<{ blad: Blad; bron: Bladbron; plan: Schrijfplan }> =>
  [...new Set(plannen.map((p) => p.blad))].map((naam) => {
    const i = pakket.werkmap.bladen.findIndex((b) => b.naam === naam);
    const blad = pakket.werkmap.bladen[i];
    const bron = pakket.bronnen[i];
    if (!blad || !bron) throw new Error(`no sheet ${naam}`);
    const eigen = plannen.filter((p) => p.blad === naam);
    return {
      blad, bron,
      plan: {
        blad: naam, cellen: eigen.flatMap((p) => p.cellen), kleuren: eigen.flatMap((p) => p.kleuren),
        groei: eigen.flatMap((p) => p.groei), breedten: eigen.flatMap((p) => p.breedten),
      },
    };
  });

/** Grows the tables; the header cells follow the names that the tables got. */
const groei = (delen: Delen, bron: Bladbron, blad: Blad, plan: Schrijfplan): readonly Celplan[] => {
  const koppen = plan.groei.flatMap((g) => {
    const deel = bron.tabellen.get(g.tabel);
    if (deel === undefined) throw new Error(`no table ${g.tabel}`);
    const gegroeid = groeiTabel(delen.lees(deel), deel, blad, g);
    delen.zet(deel, gegroeid.tekst);
    return gegroeid.koppen;
  });
  const nieuw = new Map(koppen.map((k) => [celsleutel(k.rij, k.kolom), k]));
  return nieuw.size === 0 ? plan.cellen : [...plan.cellen.filter((c) => !nieuw.has(celsleutel(c.rij, c.kolom))), ...nieuw.values()];
};

const wijzigt = (blad: Blad, cellen: readonly Celplan[]): boolean =>
  cellen.some((c) => {
    const oud = celVan(blad, c.rij, c.kolom);
    return oud !== null && oud !== c.waarde;
  });

const isBeveiligd = (bron: Bladbron, tekst: string): boolean => {
  const deel = bron.posities.deel('sheetProtection');
  return deel !== undefined && /\ssheet\s*=\s*["'](1|true)["']/.test(tekst.slice(deel.begin, deel.kopEinde));
};

const voerUit = (pakket: Pakket, plannen: readonly Schrijfplan[]): Geschreven => {
  const delen = new Delen(pakket);
  const waarschuwingen: Bestandwaarschuwing[] = [];
  const veranderd: string[] = [];
  let stijlen: { readonly blad: Stijlblad; readonly basis: ReturnType<typeof stijldeel> } | undefined;
  const stijlblad = (): Stijlblad => {
    if (!stijlen) {
      const basis = stijldeel(pakket);
      stijlen = { basis, blad: new Stijlblad(basis.tekst, basis.deel) };
    }
    return stijlen.blad;
  };
  const nummers = new Map<Opmaak, number>();
  const stijl = (opmaak: Opmaak): number => {
    const nummer = nummers.get(opmaak) ?? stijlblad().celstijl(opmaak);
    nummers.set(opmaak, nummer);
    return nummer;
  };

  let herberekenen = false;
  for (const { blad, bron, plan } of perBlad(pakket, plannen)) {
    const cellen = groei(delen, bron, blad, plan);
    const tekst = delen.lees(bron.deel);
    const w = { blad, tekst, posities: bron.posities, stijl };
    const nieuw = pasToe(tekst, [
      ...wijzigOmvang(w, cellen),
      ...wijzigBreedten(tekst, bron.posities, bron.deel, plan.breedten),
      ...wijzigCellen(w, cellen),
      ...wijzigKleuren(tekst, bron.posities, bron.deel, plan.kleuren, (r) => stijlblad().kleurstijl(r)),
    ]);
    if (nieuw === tekst) continue;
    delen.zet(bron.deel, nieuw);
    veranderd.push(blad.naam);
    herberekenen ||= wijzigt(blad, cellen);
    if (isBeveiligd(bron, tekst)) waarschuwingen.push({ code: 'BLAD_BEVEILIGD', blad: blad.naam });
  }
  if (veranderd.length === 0) return { gelukt: true, bytes: pakket.zip.bytes, waarschuwingen: [] };

  const stijltekst = stijlen?.blad.tekst();
  if (stijlen && stijltekst !== undefined && stijltekst !== stijlen.basis.tekst) {
    delen.zet(stijlen.basis.deel, stijltekst);
    for (const [deel, tekst] of stijlen.basis.erbij) delen.zet(deel, tekst);
  }
  if (herberekenen && pakket.werkmap.bladen.some((b) => b.formules.size > 0)) {
    delen.zet(pakket.werkmapdeel, metHerberekening(delen.lees(pakket.werkmapdeel), pakket.werkmapdeel));
  }
  if (pakket.zip.delen.some((d) => d.naam.startsWith('_xmlsignatures/'))) waarschuwingen.unshift({ code: 'HANDTEKENING_VERVALT' });
  return { gelukt: true, bytes: schrijfZip(pakket.zip, delen.alle()), waarschuwingen };
};

/**
 * Carries out the plans on the file that was read, by changing only the parts that must change; whole or not at all.
 * A plan for a sheet or table that the werkmap does not have is a bug and throws.
 */
export const schrijfPakket = (pakket: Pakket, plannen: readonly Schrijfplan[]): Geschreven | Mislukt => metFout(() => voerUit(pakket, plannen));
