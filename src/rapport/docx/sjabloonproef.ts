import type { Gemis, Sjabloonfout } from '../stuk/sjabloonfout';
import { gemisVan, keurSjabloon, nietIngevuld, type Sjabloonalinea } from '../stuk/sjabloonkeuring';
import { alinea, type Plaatsen } from '../stuk/stuk';
import { vulSjabloon } from './sjabloon';

/** Reads the paragraphs of a .docx; `null` where it is none, else its own words for what is wrong with the file. */
export type Sjabloonlezer<Fout> = (bytes: Uint8Array) => { readonly gelukt: true; readonly alineas: readonly Sjabloonalinea[] } | { readonly gelukt: false; readonly fout: Fout | null };

export type Sjabloonproef<Fout> = { readonly gelukt: true; readonly gemis: readonly Gemis[] } | { readonly gelukt: false; readonly fouten: readonly Sjabloonfout[]; readonly bestandfout: Fout | null };

/** The same places, each with one letter: what is then left of a place could not be filled in. */
const proefplaatsen = ({ teksten, blokken }: Plaatsen): Plaatsen => ({
  teksten: Object.fromEntries(Object.keys(teksten).map((n) => [n, 'x'])),
  blokken: Object.fromEntries(Object.keys(blokken).map((n) => [n, [alinea('x')]])),
});

/** Holds a template against the places that a letter has, and fills it in once: what is wrong with it, or what letters made of it will lack. */
export const proefSjabloon = async <Fout>(naam: string, bytes: Uint8Array, plaatsen: Plaatsen, lees: Sjabloonlezer<Fout>): Promise<Sjabloonproef<Fout>> => {
  const geweigerd = (fouten: readonly Sjabloonfout[], bestandfout: Fout | null = null): Sjabloonproef<Fout> => ({ gelukt: false, fouten, bestandfout });
  const onleesbaar = geweigerd([{ code: 'SJABLOON_ONLEESBAAR', naam }]);
  const inhoud = lees(bytes);
  if (!inhoud.gelukt) return inhoud.fout === null ? onleesbaar : geweigerd([], inhoud.fout);
  const fouten = keurSjabloon(naam, inhoud.alineas, plaatsen);
  if (fouten.length > 0) return geweigerd(fouten);
  // docx says in many ways that it cannot fill in what it is given
  const gevuld = await vulSjabloon(bytes, proefplaatsen(plaatsen)).then(lees, () => null);
  if (gevuld?.gelukt !== true) return onleesbaar;
  const over = nietIngevuld(naam, gevuld.alineas);
  return over.length > 0 ? geweigerd(over) : { gelukt: true, gemis: gemisVan(inhoud.alineas, plaatsen) };
};
