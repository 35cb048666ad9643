import { Hindernisfout, type Momentopname, type Voortgang } from './excelwerk';
import type { Hindernis } from './hindernis';
import type { Toestand, Werk } from './toestand';

/** Something to do for the user: what it is called, and how it is done. */
export interface Taak {
  readonly wat: Werk['wat'];
  readonly doe: () => Promise<void>;
  /** What is told may be why this is done: it stays. */
  readonly behoudMelding?: boolean;
  /** Over before anyone could stop it. */
  readonly kort?: boolean;
}

export interface Werker {
  readonly toestand: () => Toestand;
  readonly zet: (deel: Partial<Toestand>) => void;
  readonly abonneer: (luisteraar: () => void) => () => void;
  /** Does a task, unless another is under way; what goes wrong is shown, and never thrown. */
  readonly doe: (taak: Taak) => Promise<void>;
  /** Does a task of our own accord once nothing else is under way. What the user asks waits for it. */
  readonly doeStil: (taak: Taak) => Promise<void>;
  readonly isStil: () => boolean;
  readonly annuleer: () => void;
  /** Tells how far the work is, between `van` and `tot`; throws where the user cancelled. `heel`: from the first word on it is done whole. */
  readonly voortgang: (wat: Werk['wat'], van: number, tot: number, heel?: boolean) => Voortgang;
  /** The task that something stood in the way of last. */
  readonly verhinderd: () => Taak | null;
}

export const alsMelding = (hindernis: Hindernis): Toestand['melding'] => ({ soort: 'hindernis', hindernis });

/** Keeps the state and does one piece of work at a time. `nietTeruggezet` hears what Herstel needs where Excel left a writing half done. */
export const maakWerker = (begin: Toestand, nietTeruggezet: (opname: Momentopname) => void): Werker => {
  const luisteraars = new Set<() => void>();
  let toestand = begin;
  let geannuleerd = false;
  let verhinderd: Taak | null = null;
  let stil: Promise<void> | null = null;
  let wachtend: Taak | null = null;

  const zet = (deel: Partial<Toestand>): void => {
    toestand = { ...toestand, ...deel };
    for (const luisteraar of luisteraars) luisteraar();
  };

  const vang = (e: unknown, taak: Taak): void => {
    if (!(e instanceof Hindernisfout)) return zet({ melding: alsMelding({ code: 'ONVERWACHT', tekst: e instanceof Error ? e.name : typeof e }) });
    verhinderd = taak;
    if (e.opname !== null) nietTeruggezet(e.opname);
    zet({ melding: alsMelding(e.hindernis) });
  };

  const voer = async (taak: Taak): Promise<void> => {
    geannuleerd = false;
    zet({ werk: { wat: taak.wat, deel: 0, annuleerbaar: taak.kort !== true } });
    await taak.doe().catch((e: unknown) => vang(e, taak));
    zet({ werk: null });
    const volgende = wachtend;
    wachtend = null;
    if (volgende !== null) void doeStil(volgende);
  };

  const doeStil = async (taak: Taak): Promise<void> => {
    if (toestand.werk !== null) {
      wachtend = taak;
      return;
    }
    const deze = voer(taak);
    stil = deze;
    await deze;
    // what waited for it may have begun meanwhile
    if (stil === deze) stil = null;
  };

  return {
    zet, doeStil,
    toestand: () => toestand,
    abonneer: (luisteraar) => {
      luisteraars.add(luisteraar);
      return () => luisteraars.delete(luisteraar);
    },
    doe: async (taak) => {
      while (stil !== null) await stil;
      if (toestand.werk !== null) return;
      if (taak.behoudMelding !== true) zet({ melding: null });
      await voer(taak);
    },
    isStil: () => stil !== null,
    annuleer: () => { geannuleerd = true; },
    voortgang: (wat, van, tot, heel = false) => (deel) => {
      if (geannuleerd) throw new Hindernisfout({ code: 'GEANNULEERD' });
      zet({ werk: { wat, deel: van + (tot - van) * Math.min(1, deel), annuleerbaar: !heel } });
    },
    verhinderd: () => verhinderd,
  };
};
