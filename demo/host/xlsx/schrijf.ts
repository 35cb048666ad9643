import { wijzigBreedten } from '../../../src/bestand/breedten';
import { metFilternaam } from '../../../src/bestand/bladfilter';
import { wijzigOmvang } from '../../../src/bestand/cellen-schrijven';
import { leesDeel } from '../../../src/bestand/relaties';
import type { Mislukt } from '../../../src/bestand/weigering';
import { beschadigd, metFout } from '../../../src/bestand/weigering';
import { metHerberekening, metLaatste, stijldeel, zonderRekenketen } from '../../../src/bestand/werkmapdelen';
import type { Wijziging } from '../../../src/bestand/wijziging';
import { opVolgorde, stukken } from '../../../src/bestand/wijziging';
import type { Ingepakt } from '../../../src/bestand/zip-schrijven';
import { pakIn, schrijfZip } from '../../../src/bestand/zip-schrijven';
import type { Bladstaat } from '../blad';
import { gewijzigdeCellen } from './celverschil';
import type { Huidigblad } from './celverschil';
import { tekensVan } from './bladdelen';
import { wijzigRijen } from './cellen-schrijven';
import { wijzigBladfilter, wijzigRegels, wijzigTabel } from './bladdelen-schrijven';
import type { Gelezen, Gelezenblad } from './lees';
import { Stijlschrijver } from './stijlen-schrijven';

/** What changed in the workbook and is not in the file that was made. */
export type NietBewaard =
  | { readonly code: 'BLAD_NIEUW'; readonly blad: string }
  | { readonly code: 'BLAD_WEG'; readonly blad: string }
  | { readonly code: 'TABEL_NIEUW'; readonly blad: string; readonly tabel: string }
  | { readonly code: 'TABEL_WEG'; readonly blad: string; readonly tabel: string }
  | { readonly code: 'KENMERK'; readonly blad: string; readonly kenmerk: 'pagina' | 'naam' | 'zichtbaar' | 'beveiligd' | 'samengevoegd' | 'hoogten' | 'verborgenKolommen' };

export interface Bewaard {
  readonly gelukt: true;
  /** The original array itself where nothing had to change. */
  readonly bytes: Uint8Array;
  readonly nietBewaard: readonly NietBewaard[];
}

const verborgenRijen = (s: Bladstaat): ReadonlySet<number> => new Set([...s.verborgenRijen, ...[s.filter, ...s.tabellen.map((t) => t.filter)].flatMap((f) => [...(f?.verbergt ?? [])])]);

const kenmerken = (oud: Bladstaat, nu: Bladstaat): NietBewaard[] => {
  const anders = {
    pagina: JSON.stringify(oud.pagina) !== JSON.stringify(nu.pagina), naam: oud.naam !== nu.naam, zichtbaar: oud.zichtbaar !== nu.zichtbaar, beveiligd: oud.beveiligd !== nu.beveiligd,
    samengevoegd: JSON.stringify(oud.samengevoegd) !== JSON.stringify(nu.samengevoegd), hoogten: JSON.stringify([...oud.hoogten]) !== JSON.stringify([...nu.hoogten]),
    verborgenKolommen: JSON.stringify([...oud.verborgenKolommen]) !== JSON.stringify([...nu.verborgenKolommen]),
  };
  return (Object.keys(anders) as (keyof typeof anders)[]).filter((k) => anders[k]).map((kenmerk) => ({ code: 'KENMERK', blad: nu.naam, kenmerk }));
};

class Schrijver {
  readonly delen = new Map<string, Ingepakt>();
  readonly nietBewaard: NietBewaard[] = [];
  waardenAnders = false;
  private formuleWeg = false;
  private readonly teksten = new Map<string, string>();
  private stijlblad: { readonly schrijver: Stijlschrijver; readonly basis: ReturnType<typeof stijldeel> } | undefined;

  constructor(private readonly gelezen: Gelezen, private readonly isEigen: (naam: string) => boolean, private readonly isBerekend: boolean) {}

  private get stijlen(): Stijlschrijver {
    if (!this.stijlblad) {
      const basis = stijldeel(this.gelezen.pakket);
      this.stijlblad = { basis, schrijver: new Stijlschrijver(basis.tekst, basis.deel, this.gelezen.stijlen) };
    }
    return this.stijlblad.schrijver;
  }

  lees(deel: string): string {
    const tekst = this.teksten.get(deel) ?? leesDeel(this.gelezen.pakket.zip, deel);
    if (tekst === null) throw beschadigd(deel, 'ontbreekt');
    return tekst;
  }

  zet(deel: string, tekst: string): void {
    if (tekst !== this.lees(deel)) this.teksten.set(deel, tekst);
  }

  blad(oud: Gelezenblad, nu: Huidigblad): void {
    const { bron } = oud;
    const { rijen, omvang, formuleWeg } = gewijzigdeCellen(oud, nu, {
      isEigen: this.isEigen, stijl: (o) => this.stijlen.celstijl(o), vanaf1904: this.gelezen.vanaf1904,
    });
    const [was, is] = [verborgenRijen(oud.staat), verborgenRijen(nu.staat)];
    const verborgen = new Map<number, boolean>([...[...was].filter((r) => !is.has(r)).map((r) => [r, false] as const), ...[...is].filter((r) => !was.has(r)).map((r) => [r, true] as const)]);
    const breedten = [...nu.staat.breedten].filter(([k, b]) => oud.staat.breedten.get(k) !== b).map(([kolom, punten]) => ({ kolom, breedte: tekensVan(punten) }));
    const wijzigingen: Wijziging[] = [
      ...wijzigRijen(bron, rijen, verborgen),
      ...wijzigOmvang({ tekst: bron.tekst, posities: bron.posities }, omvang),
      ...wijzigBreedten(bron.tekst, bron.posities, bron.deel, breedten),
      ...wijzigRegels(bron, oud.regels, nu.staat.regels, (r) => this.stijlen.regelstijl(r)),
      ...wijzigBladfilter(bron, oud.staat.filter, nu.staat.filter),
    ];
    this.waardenAnders ||= rijen.size > 0;
    this.formuleWeg ||= formuleWeg;
    this.tabellen(oud, nu);
    this.nietBewaard.push(...kenmerken(oud.staat, nu.staat));
    if (nu.staat.filter) this.zet(this.gelezen.pakket.werkmapdeel, metFilternaam(this.lees(this.gelezen.pakket.werkmapdeel), this.gelezen.pakket.werkmapdeel, bron.plaats, nu.staat.filter.bereik));
    if (wijzigingen.length > 0) this.delen.set(bron.deel, pakIn(stukken(bron.tekst, opVolgorde(wijzigingen))));
  }

  private tabellen(oud: Gelezenblad, nu: Huidigblad): void {
    const blad = nu.staat.naam;
    for (const t of nu.staat.tabellen) {
      const was = oud.staat.tabellen.find((x) => x.id === t.id);
      const deel = oud.bron.tabellen.get(was?.naam ?? '');
      if (!was || deel === undefined) this.nietBewaard.push({ code: 'TABEL_NIEUW', blad, tabel: t.naam });
      else if (was !== t) this.zet(deel, wijzigTabel(this.lees(deel), deel, was, t));
    }
    for (const t of oud.staat.tabellen) if (!nu.staat.tabellen.some((x) => x.id === t.id)) this.nietBewaard.push({ code: 'TABEL_WEG', blad, tabel: t.naam });
  }

  klaar(): Bewaard {
    const { pakket } = this.gelezen;
    const stijltekst = this.stijlblad?.schrijver.tekst();
    if (this.stijlblad && stijltekst !== undefined && stijltekst !== this.stijlblad.basis.tekst) {
      this.teksten.set(this.stijlblad.basis.deel, stijltekst);
      for (const [deel, xml] of this.stijlblad.basis.erbij) this.zet(deel, metLaatste(this.lees(deel), deel, xml));
    }
    if (!this.isBerekend && this.waardenAnders && this.gelezen.bladen.some((b) => b.cellen.some((c) => c.cel.formule !== null))) this.zet(pakket.werkmapdeel, metHerberekening(this.lees(pakket.werkmapdeel), pakket.werkmapdeel));
    const zonder = this.formuleWeg ? zonderRekenketen(pakket, this) : null;
    for (const [deel, tekst] of this.teksten) this.delen.set(deel, pakIn([tekst]));
    if (this.delen.size === 0) return { gelukt: true, bytes: pakket.zip.bytes, nietBewaard: this.nietBewaard };
    const opNaam = new Map([...this.delen].map(([deel, inhoud]) => [pakket.zip.opNaam.get(deel.toLowerCase())?.naam ?? deel, inhoud] as const));
    return { gelukt: true, bytes: schrijfZip(pakket.zip, opNaam, zonder), nietBewaard: this.nietBewaard };
  }
}

/**
 * The workbook as it is now, as a patch of the file that it was read from: parts in which nothing changed keep their bytes.
 * `isEigen`: whether a function belongs to an add-in, and is stored under its own kind of name. `isBerekend`: every formula holds what it gives now;
 * else whoever opens the file is told to calculate.
 */
export const schrijfXlsx = (gelezen: Gelezen, nu: readonly Huidigblad[], isEigen: (naam: string) => boolean, isBerekend = false): Bewaard | Mislukt => metFout(() => {
  const schrijver = new Schrijver(gelezen, isEigen, isBerekend);
  const vind = (naam: string): Huidigblad | undefined => nu.find((b) => b.staat.naam === naam);
  for (const oud of gelezen.bladen) {
    const blad = vind(oud.staat.naam);
    if (blad) schrijver.blad(oud, blad);
    else schrijver.nietBewaard.push({ code: 'BLAD_WEG', blad: oud.staat.naam });
  }
  for (const b of nu) if (!gelezen.bladen.some((o) => o.staat.naam === b.staat.naam)) schrijver.nietBewaard.push({ code: 'BLAD_NIEUW', blad: b.staat.naam });
  return schrijver.klaar();
});
