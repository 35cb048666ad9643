import { ONTWIKKEL_ID, ONTWIKKELHOST, PRODUCTIE_ID } from './maak';

/** What a manifest is for, and what it is checked against. */
export interface Variant {
  readonly productie: boolean;
  readonly id: string;
  /** `https://name`, without a slash at its end. */
  readonly host: string;
}

export const ontwikkeling: Variant = { productie: false, id: ONTWIKKEL_ID, host: ONTWIKKELHOST };

export const productie = (host: string): Variant => ({ productie: true, id: PRODUCTIE_ID, host });

/** What was built, as far as the manifest has to do with it. */
export interface Bouwsel {
  readonly variant: Variant;
  /** The bytes of every file, by its path under the host: `assets/icon-16.png`. */
  readonly bestanden: ReadonlyMap<string, Uint8Array>;
  /** The names that the code associates with commands, and with functions. */
  readonly acties: readonly string[];
  readonly functies: readonly string[];
}
