import type { Pakket } from './pakket';
import { leesDeel } from './relaties';
import { beschadigd } from './weigering';
import type { Ingepakt } from './zip-schrijven';
import { pakGrootIn, pakIn } from './zip-schrijven';

/** In characters. A larger sheet is packed faster and a little less well: most of it is our own text, which packs well. */
const GROOT = 4_194_304;

/** The parts as they become; a small part that is written twice builds on its first change. */
export class Delen {
  private readonly teksten = new Map<string, string>();
  private readonly ingepakt = new Map<string, Ingepakt>();

  /** `naast`: a large part may be packed on another thread. */
  constructor(private readonly pakket: Pakket, private readonly naast = true) {}

  lees(deel: string): string {
    const tekst = this.teksten.get(deel.toLowerCase()) ?? leesDeel(this.pakket.zip, deel);
    if (tekst === null) throw beschadigd(deel, 'ontbreekt');
    return tekst;
  }

  zet(deel: string, tekst: string): void {
    this.teksten.set(deel.toLowerCase(), tekst);
  }

  /** A worksheet of about so many characters, packed while it is made. */
  async pak(deel: string, stukken: Iterable<string>, tekens: number): Promise<void> {
    this.ingepakt.set(deel.toLowerCase(), this.naast && tekens > GROOT ? await pakGrootIn(stukken) : pakIn(stukken));
  }

  /** By the name that the zip gives them. */
  alle(): Map<string, Ingepakt> {
    const alle = [...this.ingepakt, ...[...this.teksten].map(([deel, tekst]) => [deel, pakIn([tekst])] as const)];
    return new Map(alle.map(([deel, inhoud]) => [this.pakket.zip.opNaam.get(deel)?.naam ?? deel, inhoud]));
  }
}
