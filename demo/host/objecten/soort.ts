import type { Host } from '../host';
import { onbekend } from '../fout';

export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [naam: string]: Json };

/** An argument from the wire: JSON, or an object that was sent along. */
export type Arg = Json | Hostobject;

/** What a kind of object can do, by the names on the wire (PascalCase). Whatever is not here is refused by name. */
export interface Soort<D> {
  readonly naam: string;
  /** What identifies it beside its members: `{ Id }` or `{ _ReferenceId }`. */
  readonly id?: (d: D, h: Host) => Readonly<Record<string, Json>>;
  readonly lees?: Readonly<Record<string, (d: D, h: Host) => Json>>;
  readonly schrijf?: Readonly<Record<string, (d: D, waarde: Json, h: Host) => void>>;
  /** Properties that are objects; null is a null object. */
  readonly deel?: Readonly<Record<string, (d: D, h: Host) => Hostobject | null>>;
  /** Methods; an object or null for a method that gives an object, else JSON. */
  readonly doe?: Readonly<Record<string, (d: D, args: readonly Arg[], h: Host) => Hostobject | Json | void>>;
  /** A collection: its items, and how `getItem` finds one. */
  readonly items?: (d: D, h: Host) => readonly Hostobject[];
  readonly item?: (d: D, args: readonly Arg[], h: Host) => Hostobject;
}

/** An object of the workbook as the wire sees it. */
export interface Hostobject {
  readonly soort: string;
  readonly doel: unknown;
  readonly isVerzameling: boolean;
  readonly scalairen: readonly string[];
  /** The name of a member as the host spells it (queries come in any case), or undefined. */
  readonly spel: (naam: string) => { readonly naam: string; readonly deel: boolean } | undefined;
  readonly id: (h: Host) => Readonly<Record<string, Json>>;
  readonly items: (h: Host) => readonly Hostobject[];
  readonly lees: (naam: string, h: Host) => Json;
  readonly schrijf: (naam: string, waarde: Json, h: Host) => void;
  readonly deel: (naam: string, h: Host) => Hostobject | null;
  readonly doe: (naam: string, args: readonly Arg[], h: Host) => Hostobject | Json | void;
  readonly item: (args: readonly Arg[], h: Host) => Hostobject;
}

class Gebonden<D> implements Hostobject {
  constructor(private readonly s: Soort<D>, readonly doel: D) {}

  get soort(): string { return this.s.naam; }

  get isVerzameling(): boolean { return this.s.items !== undefined; }

  get scalairen(): readonly string[] { return Object.keys(this.s.lees ?? {}); }

  spel(naam: string): { naam: string; deel: boolean } | undefined {
    const klein = naam.toLowerCase();
    const scalair = this.scalairen.find((n) => n.toLowerCase() === klein);
    if (scalair !== undefined) return { naam: scalair, deel: false };
    const deel = Object.keys(this.s.deel ?? {}).find((n) => n.toLowerCase() === klein);
    return deel === undefined ? undefined : { naam: deel, deel: true };
  }

  id(h: Host): Readonly<Record<string, Json>> { return this.s.id?.(this.doel, h) ?? {}; }

  items(h: Host): readonly Hostobject[] { return this.s.items?.(this.doel, h) ?? []; }

  lees(naam: string, h: Host): Json { return this.lid(this.s.lees?.[naam], naam)(this.doel, h); }

  schrijf(naam: string, waarde: Json, h: Host): void { this.lid(this.s.schrijf?.[naam], naam)(this.doel, waarde, h); }

  deel(naam: string, h: Host): Hostobject | null { return this.lid(this.s.deel?.[naam], naam)(this.doel, h); }

  doe(naam: string, args: readonly Arg[], h: Host): Hostobject | Json | void { return this.lid(this.s.doe?.[naam], naam)(this.doel, args, h); }

  item(args: readonly Arg[], h: Host): Hostobject { return this.lid(this.s.item, 'GetItem')(this.doel, args, h); }

  private lid<F>(f: F | undefined, naam: string): F {
    if (f === undefined) throw onbekend(`${this.s.naam}.${naam}`);
    return f;
  }
}

export const objectVan = <D>(soort: Soort<D>, doel: D): Hostobject => new Gebonden(soort, doel);

export const isHostobject = (v: unknown): v is Hostobject => v instanceof Gebonden;
