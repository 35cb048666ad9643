import { ontcijfer } from './tekens';
import { leesXml, lokaal } from './xml';

/** The shared strings in order: rich text joined, phonetic text left out; throws Weigering. */
export const leesGedeeldeTeksten = (bron: string, deel: string): string[] => {
  const teksten: string[] = [];
  const pad: string[] = [];
  let tekst = '';
  let vang = false;
  leesXml(bron, deel, {
    open: (tag) => {
      const naam = lokaal(tag.name);
      const ouder = pad[pad.length - 1];
      if (pad.length === 1) tekst = '';
      vang = naam === 't' && ((ouder === 'si' && pad.length === 2) || (ouder === 'r' && pad.length === 3));
      pad.push(naam);
    },
    sluit: () => {
      vang = false;
      if (pad.pop() === 'si' && pad.length === 1) teksten.push(ontcijfer(tekst.replace(/\r\n?/g, '\n')));
    },
    tekst: (t) => {
      if (vang) tekst += t;
    },
  });
  return teksten;
};
