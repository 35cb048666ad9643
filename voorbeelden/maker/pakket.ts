import { strToU8, zipSync } from 'fflate';
import { KOP, esc } from './xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Kinds of relation outside the office namespace. */
const SOORTEN: Readonly<Record<string, string>> = { 'core-properties': `${PACKAGE}/relationships/metadata/core-properties` };

const STANDAARD: Readonly<Record<string, string>> = {
  bin: 'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings',
  png: 'image/png',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  xml: 'application/xml',
};

const relatief = (van: string, doel: string): string => {
  const a = van.split('/').slice(0, -1);
  const b = doel.split('/');
  let gelijk = 0;
  while (gelijk < a.length && a[gelijk] === b[gelijk]) gelijk += 1;
  return [...a.slice(gelijk).map(() => '..'), ...b.slice(gelijk)].join('/');
};

const relsPad = (deel: string): string => {
  const mappen = deel.split('/');
  const naam = mappen.pop() ?? '';
  return [...mappen, '_rels', `${naam}.rels`].join('/');
};

/** The parts of an Office file with their content types and relations; the root is the part named ''. */
export class Pakket {
  private readonly delen = new Map<string, string | Uint8Array>();
  private readonly typen = new Map<string, string>();
  private readonly relaties = new Map<string, string[]>();
  private readonly tellers = new Map<string, number>();

  /** The next free number for parts of one kind, from 1. */
  nummer(soort: string): number {
    const n = (this.tellers.get(soort) ?? 0) + 1;
    this.tellers.set(soort, n);
    return n;
  }

  /** Adds a part; without a content type that of its extension counts. */
  voegToe(pad: string, inhoud: string | Uint8Array, type?: string): void {
    if (this.delen.has(pad)) throw new Error(`Part exists: ${pad}`);
    this.delen.set(pad, typeof inhoud === 'string' ? KOP + inhoud : inhoud);
    if (type !== undefined) this.typen.set(pad, `application/vnd.openxmlformats-${type}+xml`);
  }

  /** Adds a relation and answers its id. */
  relateer(van: string, soort: string, doel: string, extern = false): string {
    const lijst = this.relaties.get(van) ?? [];
    const id = `rId${lijst.length + 1}`;
    const target = extern ? esc(doel) : relatief(van, doel);
    lijst.push(`<Relationship Id="${id}" Type="${SOORTEN[soort] ?? `${OFFICE}/${soort}`}" Target="${target}"${extern ? ' TargetMode="External"' : ''}/>`);
    this.relaties.set(van, lijst);
    return id;
  }

  /** The file: the same parts give the same bytes. */
  zip(): Uint8Array {
    for (const [van, lijst] of this.relaties)
      this.delen.set(relsPad(van), `${KOP}<Relationships xmlns="${PACKAGE}/relationships">${lijst.join('')}</Relationships>`);
    const volgorde = ['_rels/.rels', ...[...this.delen.keys()].filter((pad) => pad !== '_rels/.rels')];
    const bestanden: Record<string, Uint8Array> = { '[Content_Types].xml': strToU8(this.inhoudstypen(volgorde)) };
    for (const pad of volgorde) {
      const inhoud = this.delen.get(pad) ?? '';
      bestanden[pad] = typeof inhoud === 'string' ? strToU8(inhoud) : inhoud;
    }
    // Local time, as zip stores it: the same bytes in every time zone.
    return zipSync(bestanden, { level: 6, mtime: new Date(2025, 0, 1) });
  }

  private inhoudstypen(paden: readonly string[]): string {
    const extensies = new Set(paden.map((pad) => pad.slice(pad.lastIndexOf('.') + 1)));
    const standaard = Object.entries(STANDAARD).filter(([e]) => extensies.has(e));
    return `${KOP}<Types xmlns="${PACKAGE}/content-types">`
      + standaard.map(([e, type]) => `<Default Extension="${e}" ContentType="${type}"/>`).join('')
      + [...this.typen].map(([pad, type]) => `<Override PartName="/${pad}" ContentType="${type}"/>`).join('')
      + '</Types>';
  }
}
