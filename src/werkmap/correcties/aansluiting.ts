import { leesBewijs, periodeTekst, type Dossier } from '../../engine';
import type { BeoordeeldeRij, Werkmapbeoordeling } from '../beoordelen/beoordeelWerkmap';
import { besluitwoorden, noemt, sleutel } from '../logboek/nieuw';
import type { Logboek, Logcel, Logregel } from '../logboek/logregel';
import { logwaardeIn } from './logregels';

/** A line as it stands in the log; `rij` from 1. */
export interface Rijregel {
  readonly rij: number;
  readonly regel: Logregel;
}

/** Where the log does not join: a line was changed or is gone, or something was changed without a line. */
export type Logbreuk = Rijregel & (
  /** `oud` is not what the line before it leaves, be it a correction or the figures in a receipt; `null` where there is no such line. */
  | { readonly soort: 'sluit niet aan'; readonly eerder: { readonly rij: number; readonly staat: Logcel } | null }
  /** The receipt that was written along with the line has another figure. */
  | { readonly soort: 'bewijs anders'; readonly bewijs: { readonly rij: number; readonly staat: Logcel } }
  /** What `Nieuw` says is not what `Trede na` says. */
  | { readonly soort: 'zegt twee dingen' }
  /** The last line says something else than the sheet. */
  | { readonly soort: 'blad anders'; readonly staat: Logcel }
);

/** The lines of each gemeente and half-year, by time: a log may have been sorted otherwise. What was written at one time stays in its order, a receipt after the corrections under it. */
const perZaak = ({ regels, rijen }: Logboek): ReadonlyArray<readonly Rijregel[]> => {
  const zaken = new Map<string, Rijregel[]>();
  const rang = ({ regel: r }: Rijregel): string => `${r.tijdstip} ${r.soort === 'correctie' ? 0 : 1}`;
  for (const [i, regel] of regels.entries()) {
    const zaak = `${regel.gemeente} ${periodeTekst(regel.halfjaar)}`;
    zaken.set(zaak, [...(zaken.get(zaak) ?? []), { rij: rijen[i] ?? 0, regel }]);
  }
  return [...zaken.values()].map((zaak) => zaak.sort((a, b) => (rang(a) < rang(b) ? -1 : rang(a) > rang(b) ? 1 : 0)));
};

/** A receipt that stood there before says nothing of the figures at this time: Herstel puts an earlier one back. */
const bewijzenIn = (zaak: readonly Rijregel[]): ReadonlyMap<Rijregel, Dossier | null> => {
  const gezien = new Set<string>();
  const uit = new Map<Rijregel, Dossier | null>();
  for (const r of zaak) {
    const { soort, bewijs } = r.regel;
    if (soort !== 'beoordeling' || bewijs === '') continue;
    uit.set(r, gezien.has(bewijs) ? null : (leesBewijs(bewijs)?.dossier ?? null));
    gezien.add(bewijs);
  }
  return uit;
};

interface Staat {
  readonly rij: number;
  readonly waarde: Logcel;
  readonly tijdstip: string;
  readonly correctie: Rijregel | null;
}

/** One figure, through its corrections and the receipts between them. Where no receipt can tell what it was, nothing is held against it. */
const volgCijfer = (zaak: readonly Rijregel[], veld: string, blad: Dossier | null): readonly Logbreuk[] => {
  const bewijzen = bewijzenIn(zaak);
  const uit: Logbreuk[] = [];
  let staat: Staat | null = null;
  for (const r of zaak) {
    const { regel, rij } = r;
    if (regel.soort === 'correctie' && regel.veld === veld) {
      if (staat !== null && staat.waarde !== regel.oud) uit.push({ ...r, soort: 'sluit niet aan', eerder: { rij: staat.rij, staat: staat.waarde } });
      staat = { rij, waarde: regel.nieuw, tijdstip: regel.tijdstip, correctie: r };
      continue;
    }
    const dossier = bewijzen.get(r);
    if (dossier === undefined) continue;
    const waarde = dossier === null ? undefined : logwaardeIn({ veld }, dossier);
    if (waarde !== undefined && staat?.correctie != null && staat.tijdstip === regel.tijdstip && staat.waarde !== waarde) uit.push({ ...staat.correctie, soort: 'bewijs anders', bewijs: { rij, staat: waarde } });
    staat = waarde === undefined ? null : { rij, waarde, tijdstip: regel.tijdstip, correctie: null };
  }
  if (staat?.correctie == null || blad === null) return uit;
  const nu = logwaardeIn({ veld }, blad);
  return nu === undefined || nu === staat.waarde ? uit : [...uit, { ...staat.correctie, soort: 'blad anders', staat: nu }];
};

const volgTreden = (zaak: readonly Rijregel[], soort: 'beoordeling' | 'besluit'): readonly Logbreuk[] => {
  const regels = zaak.filter((r) => r.regel.soort === soort);
  return regels.flatMap((r, i): readonly Logbreuk[] => {
    const eerder = regels[i - 1];
    const { oud } = r.regel;
    // a besluit can have been there before the log heard of it
    const sluitAan = soort === 'besluit' && (eerder?.regel.nieuw ?? null) === null ? true : (eerder?.regel.nieuw ?? null) === oud;
    return [
      ...(sluitAan ? [] : [{ ...r, soort: 'sluit niet aan', eerder: eerder === undefined ? null : { rij: eerder.rij, staat: eerder.regel.nieuw } } as const]),
      ...(soort === 'beoordeling' || r.regel.nieuw === null || r.regel.nieuw === r.regel.tredeNa ? [] : [{ ...r, soort: 'zegt twee dingen' } as const]),
    ];
  });
};

/** The last besluit in the log beside the one in the workbook, with its words. */
const besluitNu = (zaak: readonly Rijregel[], rij: BeoordeeldeRij | undefined): readonly Logbreuk[] => {
  const laatste = zaak.filter((r) => r.regel.soort === 'besluit').at(-1);
  if (laatste === undefined || rij?.beoordeling == null || rij.fouten.some((f) => f.veld === 'besluit')) return [];
  const nu = rij.beoordeling.besluit;
  if (laatste.regel.nieuw !== (nu?.trede ?? null)) return [{ ...laatste, soort: 'blad anders', staat: nu?.trede ?? null }];
  return nu === null || noemt(laatste.regel.reden, nu) ? [] : [{ ...laatste, soort: 'blad anders', staat: besluitwoorden(nu) }];
};

/** The last line that a trede was fixed beside what stands in our column. */
const vastNu = (zaak: readonly Rijregel[], vastgezet: number | null | undefined): readonly Logbreuk[] => {
  const laatste = zaak.filter((r) => r.regel.soort === 'vastgezet').at(-1);
  return vastgezet === undefined || typeof laatste?.regel.nieuw !== 'number' || laatste.regel.nieuw === vastgezet ? [] : [{ ...laatste, soort: 'blad anders', staat: vastgezet }];
};

/**
 * Where the lines of corrections, decisions and treden do not join, with each other, with the receipts between them and, of the last, with the
 * workbook as it was assessed (`null` where it cannot be). That all lines of a figure are gone nobody can see: it could have been typed.
 */
export const zoekBreuken = (log: Logboek, nu: Werkmapbeoordeling | null): readonly Logbreuk[] => {
  const rijen = new Map((nu?.tabellen ?? []).flatMap(({ periode, rijen: alle }) => alle.flatMap((r) => (r.beoordeling === null ? [] : [[sleutel('besluit', r.beoordeling.gemeente, periodeTekst(periode)), r] as const]))));
  return perZaak(log).flatMap((zaak) => {
    const [eerste] = zaak;
    const rij = eerste === undefined ? undefined : rijen.get(sleutel('besluit', eerste.regel.gemeente, periodeTekst(eerste.regel.halfjaar)));
    const velden = new Set(zaak.flatMap(({ regel }) => (regel.soort === 'correctie' ? [regel.veld] : [])));
    return [...[...velden].flatMap((veld) => volgCijfer(zaak, veld, rij?.dossier ?? null)), ...volgTreden(zaak, 'beoordeling'), ...volgTreden(zaak, 'besluit'), ...besluitNu(zaak, rij), ...vastNu(zaak, rij?.rij.vastgezet)].sort((a, b) => a.rij - b.rij);
  });
};
