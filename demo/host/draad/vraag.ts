import type { Host } from '../host';
import type { Hostobject, Json } from '../objecten/soort';
import { onbekend } from '../fout';

/** What a query asks: paths of members, `/` for nesting; none at all means every scalar. */
export interface Vraag {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

const perKop = (paden: readonly string[]): Map<string, string[]> => {
  const uit = new Map<string, string[]>();
  for (const pad of paden) {
    const [kop = '', ...rest] = pad.split('/').filter((d) => d !== '');
    const lijst = uit.get(kop) ?? [];
    if (rest.length > 0) lijst.push(rest.join('/'));
    uit.set(kop, lijst);
  }
  return uit;
};

const leesLid = (o: Hostobject, kop: string, rest: readonly string[], h: Host, uit: Record<string, Json>): void => {
  if (kop === '*' || kop.toLowerCase() === '$all') {
    for (const naam of o.scalairen) uit[naam] = o.lees(naam, h);
    return;
  }
  const lid = o.spel(kop);
  if (!lid) throw onbekend(`${o.soort}.${kop}`);
  if (!lid.deel) uit[lid.naam] = o.lees(lid.naam, h);
  else {
    const deel = o.deel(lid.naam, h);
    uit[lid.naam] = deel && antwoord(deel, { Select: rest }, h);
  }
};

const leesVelden = (o: Hostobject, paden: readonly string[], h: Host): Record<string, Json> => {
  const uit: Record<string, Json> = { ...o.id(h) };
  if (paden.length === 0) for (const naam of o.scalairen) uit[naam] = o.lees(naam, h);
  for (const [kop, rest] of perKop(paden)) leesLid(o, kop, rest, h, uit);
  return uit;
};

/** Answers a query: the members asked for, nested objects nested, a collection as `{ _Items }`. */
export const antwoord = (o: Hostobject, vraag: Vraag, h: Host): Json => {
  const paden = [...vraag.Select ?? [], ...vraag.Expand ?? []];
  if (!o.isVerzameling) return leesVelden(o, paden, h);
  const eigen = paden.filter((p) => o.spel(p)?.deel === false);
  const vanItems = paden.filter((p) => !eigen.includes(p)).map((p) => p.replace(/^items\/?/i, '')).map((p) => (p === '' ? '*' : p));
  const skip = vraag.Skip ?? 0;
  const items = o.items(h).slice(skip, vraag.Top === undefined ? undefined : skip + vraag.Top);
  const uit: Record<string, Json> = {};
  for (const naam of eigen) leesLid(o, naam, [], h, uit);
  if (vanItems.length > 0 || paden.length === 0) uit['_Items'] = items.map((item) => leesVelden(item, vanItems, h));
  return uit;
};
