/**
 * A document before it has a format: what it says and in which order. A writer turns it into .docx, a screen or plain text
 * and adds nothing. Every text in it is text: no markup, no formula.
 */
export interface Stuk {
  readonly titel: string;
  /** The page lies on its side, for a wide table. */
  readonly liggend?: true;
  readonly blokken: readonly Blok[];
}

/** The parts of a document by name, for a template of the house: within a sentence, or a paragraph of its own. */
export interface Plaatsen {
  readonly teksten: Readonly<Record<string, string>>;
  readonly blokken: Readonly<Record<string, readonly Blok[]>>;
}

/** A piece of a sentence. `invullen` is where a person must write: it stands out, and says what is asked. */
export type Deel = { readonly soort: 'tekst'; readonly tekst: string; readonly vet?: true } | { readonly soort: 'invullen'; readonly wat: string };

export type Inhoud = readonly Deel[];

/** Fill and letter colour, RRGGBB. The text of the cell says the same: colour is never alone. */
export interface Kleur {
  readonly vulling: string;
  readonly letter: string;
}

export interface Cel {
  readonly inhoud: Inhoud;
  readonly kleur?: Kleur;
  /** Numbers stand to the right. */
  readonly rechts?: true;
}

/** A table under a header row; where `rijkop` holds, the first cell of a row names it. */
export interface Tabelblok {
  readonly soort: 'tabel';
  /** What the table shows, for who cannot see it; printed above it. */
  readonly bijschrift: string;
  readonly kop: readonly string[];
  readonly rijkop: boolean;
  readonly rijen: ReadonlyArray<readonly Cel[]>;
}

export type Blok =
  | { readonly soort: 'kop'; readonly niveau: 1 | 2 | 3; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly inhoud: Inhoud; readonly klein?: true }
  | { readonly soort: 'lijst'; readonly punten: readonly Inhoud[] }
  | Tabelblok
  | { readonly soort: 'nieuwe pagina' };

/** Of the places of several letters, which are the same in each, those of the one with the most to say. */
export const rijkste = (brieven: readonly Plaatsen[]): Plaatsen | null => {
  const leeg = ({ blokken }: Plaatsen): number => Object.values(blokken).filter((b) => b.length === 0).length;
  return brieven.reduce<Plaatsen | null>((a, b) => (a === null || leeg(b) < leeg(a) ? b : a), null);
};

export const tekst = (t: string): Deel => ({ soort: 'tekst', tekst: t });
export const vet = (t: string): Deel => ({ soort: 'tekst', tekst: t, vet: true });
export const invullen = (wat: string): Deel => ({ soort: 'invullen', wat });

const alsDeel = (d: string | Deel): Deel => (typeof d === 'string' ? tekst(d) : d);
export const inhoud = (...delen: ReadonlyArray<string | Deel>): Inhoud => delen.map(alsDeel);
export const kop = (niveau: 1 | 2 | 3, t: string): Blok => ({ soort: 'kop', niveau, tekst: t });
export const alinea = (...delen: ReadonlyArray<string | Deel>): Blok => ({ soort: 'alinea', inhoud: inhoud(...delen) });
export const voetnoot = (...delen: ReadonlyArray<string | Deel>): Blok => ({ soort: 'alinea', inhoud: inhoud(...delen), klein: true });
export const cel = (...delen: ReadonlyArray<string | Deel>): Cel => ({ inhoud: inhoud(...delen) });
export const getalcel = (t: string): Cel => ({ inhoud: inhoud(t), rechts: true });

/** The text of a sentence; where a person must write, what is asked stands between square brackets. */
export const alsTekst = (z: Inhoud): string => z.map((d) => (d.soort === 'tekst' ? d.tekst : `[${d.wat}]`)).join('');
