import * as sax from 'sax';
import { beschadigd, Weigering } from './weigering';

/** What a reader wants to hear; positions come from the parser that it is handed. */
export interface Luisteraar {
  open(tag: Tag, parser: sax.SAXParser): void;
  sluit(naam: string, parser: sax.SAXParser): void;
  tekst(tekst: string): void;
}

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

/** The name without its prefix: strict and prefixed files use the same local names. */
export const lokaal = (naam: string): string => {
  const dubbelepunt = naam.indexOf(':');
  return dubbelepunt < 0 ? naam : naam.slice(dubbelepunt + 1);
};

/** The prefix with its colon, or nothing. */
export const prefix = (naam: string): string => naam.slice(0, naam.indexOf(':') + 1);

/** Index of the `<` of the tag that the parser is at. */
export const tagBegin = (parser: sax.SAXParser): number => parser.startTagPosition - 1;

/** The five of XML and no more; without a prototype, so that `&constructor;` is unknown too. */
const ENTITEITEN: Record<string, string> = Object.assign(Object.create(null), { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" });

/** Bytes to text. A byte-order mark stays, so that every character keeps its place. */
export const alsTekst = (bytes: Uint8Array, deel: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw beschadigd(deel, 'xml');
  }
};

/** Parses strictly; malformed XML and any DOCTYPE throw Weigering. */
export const leesXml = (bron: string, deel: string, luisteraar: Luisteraar): void => {
  const parser = sax.parser(true);
  let wortels = 0;
  let diepte = 0;
  parser.ENTITIES = ENTITEITEN;
  parser.ondoctype = () => {
    throw new Weigering({ code: 'XML_DOCTYPE', deel });
  };
  parser.onerror = (e) => {
    throw /doctype/i.test(e.message) ? new Weigering({ code: 'XML_DOCTYPE', deel }) : beschadigd(deel, 'xml');
  };
  // sax calls hasOwnProperty on the attributes it has gathered, and must not find an attribute there; a hearer costs time
  if (bron.includes('hasOwnProperty')) {
    parser.onattribute = (a) => {
      if (a.name === 'hasOwnProperty') throw beschadigd(deel, 'xml');
    };
  }
  parser.onopentag = (tag) => {
    if (diepte++ === 0 && ++wortels > 1) throw beschadigd(deel, 'xml');
    if (!('ns' in tag)) luisteraar.open(tag, parser);
  };
  parser.onclosetag = (naam) => {
    diepte--;
    luisteraar.sluit(naam, parser);
  };
  parser.ontext = (t) => luisteraar.tekst(t);
  parser.oncdata = (t) => luisteraar.tekst(t);
  parser.write(bron).close();
  if (wortels === 0) throw beschadigd(deel, 'xml');
};
