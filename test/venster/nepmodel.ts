import type { Excelbestand } from '../../src/excel/model/excelwerk';
import { isPlek } from '../../src/excel/model/halfjaarplek';
import type { Acties, Halfjaarplek, Halfjaarvraag, Model, Overname, Rapportblad, Toestand } from '../../src/excel/model/toestand';
import type { Besluitopdracht } from '../../src/werkmap/besluiten';
import type { Werkmap } from '../../src/werkmap/blad';
import { maakLezing } from './lezing';

/** A model that does to its state what the real one does, without a sheet; and keeps what was asked of it. */
export interface Nepmodel extends Model {
  readonly gevraagd: ReadonlyArray<readonly [actie: keyof Acties, ...gegevens: readonly unknown[]]>;
  readonly zet: (deel: Partial<Toestand>) => void;
  /** What Excel gives where the workbook is asked for as a file. */
  readonly zetBestand: (bestand: Excelbestand) => void;
}

export const maakNepmodel = (begin: Toestand, werkmap: Werkmap): Nepmodel => {
  let toestand = begin;
  let bestand: Excelbestand | null = null;
  const luisteraars = new Set<() => void>();
  const gevraagd: Array<readonly [keyof Acties, ...unknown[]]> = [];
  const zet = (deel: Partial<Toestand>): void => {
    toestand = { ...toestand, ...deel };
    for (const luisteraar of luisteraars) luisteraar();
  };
  const actie = <A extends readonly unknown[]>(naam: keyof Acties, doe: (...gegevens: A) => Partial<Toestand>) => (...gegevens: A): Promise<void> => {
    gevraagd.push([naam, ...gegevens]);
    zet(doe(...gegevens));
    return Promise.resolve();
  };
  const lees = (blad: string, keuzes = toestand.keuzes): Partial<Toestand> => ({ keuzes, lezing: maakLezing(werkmap, blad, keuzes), melding: null });
  const actief = (): string => toestand.lezing?.actiefBlad ?? werkmap.bladen[0]?.naam ?? '';
  const geschreven = (plekken: readonly Halfjaarplek[]): Partial<Toestand> => {
    const rijen = (toestand.lezing?.beoordeling?.tabellen ?? []).filter((t) => plekken.some((p) => isPlek(p, { blad: t.tabel.blad.naam, periode: t.periode }))).flatMap((t) => t.rijen.filter((r) => r.rij.soort === 'gemeente'));
    const beoordeeld = rijen.filter((r) => r.beoordeling?.trede != null).length;
    return { samenvatting: { wat: 'geschreven', plekken, cellen: rijen.length * 7, gewijzigd: true, beoordeeld, nietTeBeoordelen: rijen.length - beoordeeld, treden: null }, herstel: 'terug', lezingOud: false, melding: null };
  };
  const alle = (): readonly Halfjaarplek[] => (toestand.lezing?.beoordeling?.tabellen ?? []).map((t) => ({ blad: t.tabel.blad.naam, periode: t.periode }));
  const acties: Acties = {
    herlees: actie('herlees', () => ({ ...lees(actief()), lezingOud: false })),
    beoordeel: actie('beoordeel', (plekken?: readonly Halfjaarplek[]) => geschreven(plekken ?? alle())),
    neemOver: actie('neemOver', (overname: Overname) => ({
      samenvatting: { wat: 'overgenomen' as const, plekken: alle(), cellen: overname.gekozen.length, gewijzigd: true, beoordeeld: 0, nietTeBeoordelen: 0, treden: null }, herstel: 'terug' as const, melding: null,
    })),
    neemBesluit: actie('neemBesluit', ({ gemeente, periode }: Besluitopdracht, _metNieuwBlad: boolean) => ({
      samenvatting: { wat: 'besloten' as const, gemeente, plekken: [{ blad: 'IBT-besluiten', periode }], cellen: 7, gewijzigd: true, beoordeeld: 0, nietTeBeoordelen: 0, treden: null }, herstel: 'terug' as const, melding: null,
    })),
    maakHalfjaar: actie('maakHalfjaar', ({ voorbereid: v }: Halfjaarvraag) => ({
      samenvatting: { wat: 'klaargezet' as const, plekken: [{ blad: v.blad, periode: v.naar }], cellen: 1, gewijzigd: true, beoordeeld: v.rijen.length, nietTeBeoordelen: 0, treden: null }, herstel: 'terug' as const, melding: null,
    })),
    maakRapportblad: actie('maakRapportblad', (_soort: Rapportblad, { periode }: Halfjaarplek) => ({
      samenvatting: { wat: 'klaargezet' as const, plekken: [{ blad: 'Voortgang', periode }], cellen: 1, gewijzigd: true, beoordeeld: 1, nietTeBeoordelen: 0, treden: null }, herstel: 'terug' as const, melding: null,
    })),
    bewaarInLogboek: actie('bewaarInLogboek', (door: string, _metNieuwBlad: boolean) => ({
      door, samenvatting: { wat: 'gelogd' as const, plekken: [], cellen: 26, gewijzigd: true, beoordeeld: 0, nietTeBeoordelen: 0, treden: null }, melding: null,
    })),
    haalBestand: async (dan) => {
      gevraagd.push(['haalBestand']);
      if (bestand !== null) dan(bestand);
    },
    annuleer: () => { gevraagd.push(['annuleer']); zet({ werk: null, melding: { soort: 'hindernis', hindernis: { code: 'GEANNULEERD' } } }); },
    herstel: actie('herstel', () => (toestand.herstel === 'terug' ? { samenvatting: { ...(toestand.samenvatting ?? { plekken: alle(), cellen: 0, gewijzigd: true, beoordeeld: 0, nietTeBeoordelen: 0, treden: null }), wat: 'hersteld' as const }, herstel: 'opnieuw' as const } : geschreven(toestand.samenvatting?.plekken ?? alle()))),
    zetVast: actie('zetVast', (plek: Halfjaarplek) => ({ vastgezet: [...toestand.vastgezet, plek], melding: null })),
    maakLos: actie('maakLos', (plek: Halfjaarplek) => ({ vastgezet: toestand.vastgezet.filter((v) => !isPlek(plek, v)), melding: null })),
    kies: actie('kies', (keuzes) => lees(actief(), keuzes)),
    kiesSchrijfwijze: actie('kiesSchrijfwijze', (schrijfwijze) => ({ schrijfwijze })),
    beginOpnieuw: actie('beginOpnieuw', () => lees(actief(), {})),
    wisFilterEnProbeer: actie('wisFilterEnProbeer', () => geschreven(alle())),
    probeerOpnieuw: actie('probeerOpnieuw', () => geschreven(alle())),
    gaNaar: actie('gaNaar', (blad: string, rij: number, kolom?: number) => ({ ...(blad === actief() ? {} : lees(blad)), selectie: { blad, rij, kolom: kolom ?? 0 } })),
    toonScherm: (scherm) => { gevraagd.push(['toonScherm', scherm]); zet({ scherm }); },
    sluitMelding: () => { gevraagd.push(['sluitMelding']); zet({ melding: null }); },
  };
  return { toestand: () => toestand, abonneer: (luisteraar) => { luisteraars.add(luisteraar); return () => luisteraars.delete(luisteraar); }, acties, gevraagd, zet, zetBestand: (nieuw) => { bestand = nieuw; } };
};
