import * as sax from 'sax';

/** An element of the manifest. */
export interface Knoop {
  /** As written, with its prefix. */
  readonly naam: string;
  readonly naamruimte: string;
  readonly attributen: Readonly<Record<string, string>>;
  readonly kinderen: readonly Knoop[];
  /** The text inside, without the white space around it. */
  readonly tekst: string;
  /** Where it stands: `/OfficeApp/Hosts/Host`, with `[2]` for the second of a name. */
  readonly pad: string;
}

export type Lezing = { readonly gelukt: true; readonly wortel: Knoop } | { readonly gelukt: false; readonly regel: number; readonly melding: string };

interface Bouwend extends Knoop {
  readonly attributen: Record<string, string>;
  readonly kinderen: Bouwend[];
  tekst: string;
}

/** Reads XML into a tree, or says in which line it is not well-formed. A DOCTYPE is refused. */
export const leesBoom = (bron: string): Lezing => {
  const parser = sax.parser(true, { xmlns: true });
  const open: Bouwend[] = [];
  let wortel: Bouwend | null = null;
  let mis: { regel: number; melding: string } | null = null;
  const fout = (melding: string): void => {
    mis ??= { regel: parser.line + 1, melding };
  };
  parser.onerror = (e) => {
    fout(e.message.split('\n')[0] ?? '');
    parser.resume();
  };
  parser.ondoctype = () => fout('Doctype');
  parser.onopentag = (tag) => {
    if (!('ns' in tag)) return;
    const ouder = open.at(-1);
    if (ouder === undefined && wortel !== null) fout('Second root');
    const zelfde = ouder?.kinderen.filter((k) => k.naam === tag.name).length ?? 0;
    const attributen = Object.fromEntries(Object.values(tag.attributes).map((a) => [a.name, a.value]));
    const knoop: Bouwend = { naam: tag.name, naamruimte: tag.uri, attributen, kinderen: [], tekst: '', pad: `${ouder?.pad ?? ''}/${tag.name}${zelfde === 0 ? '' : `[${zelfde + 1}]`}` };
    if (ouder === undefined) wortel = knoop;
    else ouder.kinderen.push(knoop);
    open.push(knoop);
  };
  const tekst = (t: string): void => {
    const knoop = open.at(-1);
    if (knoop !== undefined) knoop.tekst += t;
  };
  parser.ontext = tekst;
  parser.oncdata = tekst;
  parser.onclosetag = () => {
    const knoop = open.pop();
    if (knoop !== undefined) knoop.tekst = knoop.tekst.trim();
  };
  parser.write(bron.replace(/^\uFEFF/, '')).close();
  if (mis === null && wortel === null) fout('No root element');
  return mis === null && wortel !== null ? { gelukt: true, wortel } : { gelukt: false, ...(mis ?? { regel: 1, melding: '' }) };
};

/** The element and all below it, in the order of the text. */
export const alle = (knoop: Knoop): readonly Knoop[] => [knoop, ...knoop.kinderen.flatMap(alle)];

/** The children with a name, and again among theirs: `onder(host, 'DesktopFormFactor', 'GetStarted')`. */
export const onder = (knoop: Knoop, ...namen: readonly string[]): readonly Knoop[] =>
  namen.reduce<readonly Knoop[]>((knopen, naam) => knopen.flatMap((k) => k.kinderen.filter((kind) => kind.naam === naam)), [knoop]);
