import type { Taal } from '../../src/tekst';
import type { Bereik } from '../../src/werkmap/blad';
import { HEEL_BLAD } from '../host/adressen';
import type { Hostblad } from '../host/blad';
import { Hostfout } from '../host/fout';
import { typ } from '../host/schrijven';
import type { Werkboek } from '../host/werkboek';
import { bewerktekst, naarHost } from './invoer';
import type { Cel, Keuze } from './raster/toetsen';
import { keuzebereik } from './raster/toetsen';
import type { Sleutel } from './teksten';
import { zeg } from './teksten';

/** A cell that is being typed in. `invoeren`: the arrows leave it; `bewerken`: they move within the text. */
export interface Bewerking {
  readonly tekst: string;
  readonly wijze: 'invoeren' | 'bewerken';
  readonly waar: 'cel' | 'balk';
}

/** What the page shows of the workbook; a new object at every change. */
export interface Stand {
  readonly blad: Hostblad;
  readonly keuze: Keuze;
  /** Another number whenever the workbook itself, and not just the selection, may have changed. */
  readonly versie: number;
  readonly bewerking: Bewerking | null;
  /** A sentence. */
  readonly melding: string | null;
  readonly venster: boolean;
  /** Changed since it was opened or saved. */
  readonly gewijzigd: boolean;
}

/** What follows from typing in a cell; the host is told whether one is being edited. */
export interface Luisterhost {
  readonly bewerkt: (bezig: boolean) => void;
  /** Formulas that are out of date are worked out. */
  readonly reken: () => void;
  /** The cells whose formula depends on itself. */
  readonly kring: () => readonly string[];
}

const alsKeuze = (b: Bereik): Keuze => ({ actief: { rij: b.rij, kolom: b.kolom }, eind: { rij: Math.min(b.totRij, HEEL_BLAD.totRij), kolom: Math.min(b.totKolom, HEEL_BLAD.totKolom) } });

/** The workbook as the page works with it: selecting, typing, undoing; what others do to it comes through as well. */
export class Winkel {
  private stand: Stand;
  private readonly luisteraars = new Set<() => void>();
  private wacht = false;
  private zelf = false;
  /** The selection that a sheet had when it was last in front. */
  private readonly keuzen = new Map<Hostblad, Keuze>();

  constructor(readonly boek: Werkboek, private readonly host: Luisterhost, readonly taal: Taal) {
    const { blad, bereik } = boek.selectie;
    this.stand = { blad, keuze: alsKeuze(bereik), versie: 0, venster: true, bewerking: null, melding: null, gewijzigd: false };
    boek.luister((g) => {
      if (this.zelf) return;
      if (g.soort === 'geselecteerd') this.zet({ blad: boek.selectie.blad, keuze: alsKeuze(boek.selectie.bereik), bewerking: null });
      else if (g.soort === 'gewijzigd' || g.soort === 'opgemaakt' || g.soort === 'formule') this.zet({ gewijzigd: true });
      else this.verfris();
    });
    boek.kijk({ celGezet: () => this.verfris(), verschoven: () => this.verfris(), bladWeg: () => this.verfris() });
  }

  readonly momentopname = (): Stand => this.stand;

  readonly abonneer = (luisteraar: () => void): (() => void) => {
    this.luisteraars.add(luisteraar);
    return () => { this.luisteraars.delete(luisteraar); };
  };

  /** Shows anew, once for all that happens in this turn. */
  readonly verfris = (): void => {
    if (this.wacht) return;
    this.wacht = true;
    queueMicrotask(() => {
      this.wacht = false;
      const nog = this.boek.bladen.includes(this.stand.blad);
      const versie = this.stand.versie + 1;
      this.stand = nog ? { ...this.stand, versie } : { ...this.stand, blad: this.boek.selectie.blad, keuze: alsKeuze(this.boek.selectie.bereik), versie, bewerking: null };
      for (const l of this.luisteraars) l();
    });
  };

  private zet(deel: Partial<Stand>): void {
    const bewerkte = this.stand.bewerking !== null;
    this.stand = { ...this.stand, ...deel };
    if (bewerkte !== (this.stand.bewerking !== null)) this.host.bewerkt(!bewerkte);
    for (const l of this.luisteraars) l();
  }

  readonly kies = (keuze: Keuze, blad: Hostblad = this.stand.blad): void => {
    if (this.stand.bewerking !== null && !this.bevestig()) return;
    this.zelf = true;
    this.boek.selecteer(blad, keuzebereik(keuze));
    this.zelf = false;
    this.keuzen.set(blad, keuze);
    this.zet({ blad, keuze, melding: null });
  };

  readonly kiesCel = (cel: Cel): void => this.kies({ actief: cel, eind: cel });

  readonly kiesBlad = (blad: Hostblad): void => {
    if (blad !== this.stand.blad) this.kies(this.keuzen.get(blad) ?? { actief: { rij: 0, kolom: 0 }, eind: { rij: 0, kolom: 0 } }, blad);
  };

  /** To the address, name or table that was typed in the name box. */
  readonly gaNaar = (tekst: string): void => {
    const plek = this.boek.zoekBereik(tekst.trim(), this.stand.blad);
    if (plek) this.kies(alsKeuze(plek.bereik), plek.blad);
    else this.zet({ melding: zeg('geenPlaats', this.taal) });
  };

  /** Begins typing in the active cell: with what is there, or with `tekst` instead of it. */
  readonly begin = (waar: Bewerking['waar'], tekst?: string): void => {
    const { blad, keuze } = this.stand;
    this.zet({ melding: null, bewerking: { waar, wijze: tekst === undefined ? 'bewerken' : 'invoeren', tekst: tekst ?? bewerktekst(blad.cel(keuze.actief.rij, keuze.actief.kolom), this.taal) } });
  };

  readonly typ = (tekst: string): void => {
    const { bewerking } = this.stand;
    if (bewerking) this.zet({ bewerking: { ...bewerking, tekst }, melding: null });
  };

  readonly annuleer = (): void => this.zet({ bewerking: null, melding: null });

  /** Puts what was typed in the cell; false where it cannot be, and typing goes on. */
  readonly bevestig = (): boolean => {
    const { bewerking, blad, keuze: { actief } } = this.stand;
    if (!bewerking) return true;
    if (bewerking.tekst === bewerktekst(blad.cel(actief.rij, actief.kolom), this.taal)) {
      this.zet({ bewerking: null });
      return true;
    }
    const invoer = naarHost(bewerking.tekst);
    if (invoer === null) {
      this.zet({ melding: zeg('geenFormule', this.taal) });
      return false;
    }
    const eerder = new Set(this.host.kring());
    if (!this.schrijf(() => typ(this.boek, blad, actief.rij, actief.kolom, invoer), 'geenFormule')) return false;
    const kring = this.host.kring().filter((adres) => !eerder.has(adres));
    if (kring.length === 0) return true;
    this.boek.maakOngedaan();
    this.host.reken();
    this.zet({ bewerking, melding: `${zeg('kring', this.taal)} ${kring.join(', ')}` });
    return false;
  };

  private schrijf(doe: () => void, bij: Sleutel): boolean {
    try {
      doe();
      this.host.reken();
    } catch (e) {
      if (!(e instanceof Hostfout)) throw e;
      const dicht = e.code === 'AccessDenied';
      this.zet({ melding: zeg(dicht ? 'beveiligd' : bij, this.taal), ...(dicht ? { bewerking: null } : {}) });
      return false;
    }
    this.zet({ bewerking: null, melding: null, gewijzigd: true });
    return true;
  }

  /** Empties the cells that are selected, as one step of undo. */
  readonly wis = (): void => {
    const { blad, keuze } = this.stand;
    const b = keuzebereik(keuze);
    const cellen: Cel[] = [];
    blad.bezoek(b, (rij, kolom, cel) => {
      if (cel.waarde !== null || cel.formule !== null) cellen.push({ rij, kolom });
    });
    if (cellen.length > 0) this.schrijf(() => this.boek.doe(() => cellen.forEach((c) => typ(this.boek, blad, c.rij, c.kolom, ''))), 'beveiligd');
  };

  /** Types rows of texts from the active cell on, as one step of undo. */
  readonly plak = (rijen: readonly (readonly string[])[]): void => {
    const { blad, keuze: { actief } } = this.stand;
    if (rijen.length === 0) return;
    this.schrijf(() => this.boek.doe(() => rijen.forEach((rij, i) => rij.forEach((tekst, j) => typ(this.boek, blad, actief.rij + i, actief.kolom + j, naarHost(tekst) ?? tekst)))), 'geenFormule');
  };

  readonly ongedaan = (): void => {
    const gedaan = this.boek.maakOngedaan();
    this.host.reken();
    this.zet(gedaan ? { melding: null, gewijzigd: true } : { melding: zeg('geenOngedaan', this.taal) });
    this.verfris();
  };

  /** Shows or hides the pane; the add-in does so too. */
  readonly toonVenster = (venster: boolean): void => this.zet({ venster });

  readonly bewaard = (): void => this.zet({ gewijzigd: false });

  readonly veranderd = (): void => this.zet({ gewijzigd: true });

  readonly meld = (melding: Sleutel): void => this.zet({ melding: zeg(melding, this.taal) });
}
