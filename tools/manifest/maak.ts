/** Where the development variant is served: the host that stands in `manifest.xml`. */
export const ONTWIKKELHOST = 'https://localhost:3000';

/** The id of the add-in in production; that of development stands in `manifest.xml`. Never change either: Excel knows an add-in by it. */
export const PRODUCTIE_ID = '9b06c76e-fed0-41cb-90fb-98a52bdfc0c7';
export const ONTWIKKEL_ID = 'a46da696-a60a-4021-9686-d3693568f928';

/** What the development variant adds to the names that a user sees. */
export const ONTWIKKELMERK = / \((?:ontwikkeling|development)\)/g;

export type Hostfout = 'GEEN_ADRES' | 'GEEN_HTTPS' | 'AANMELDGEGEVENS' | 'MEER_DAN_EEN_HOST' | 'LOKAAL';

export type Hostlezing = { readonly gelukt: true; readonly host: string } | { readonly gelukt: false; readonly fout: Hostfout };

const ZINNEN: Readonly<Record<Hostfout, string>> = {
  GEEN_ADRES: 'is geen adres',
  GEEN_HTTPS: 'begint niet met https://; Excel laadt een invoegtoepassing alleen over https',
  AANMELDGEGEVENS: 'bevat een naam of wachtwoord',
  MEER_DAN_EEN_HOST: 'is meer dan een host: geef hem zonder pad, vraagteken, hekje of slash aan het eind',
  LOKAAL: 'is dit eigen apparaat, een nummer of een naam zonder punt; een gebruiker vindt daar niets',
};

/** The Dutch sentence for a host that cannot be used. */
export const hostzin = (gegeven: string, fout: Hostfout): string => `De host “${gegeven}” ${ZINNEN[fout]}. Schrijf bijvoorbeeld https://ibt.provincie-voorbeeld.nl.`;

const leesUrl = (tekst: string): URL | null => {
  try {
    return new URL(tekst);
  } catch {
    return null;
  }
};

const NAAM = /^[a-z\d-]+(\.[a-z\d-]+)+$/;

/** A host to build production for: `https://name` or `https://name:port` exactly, a name that others can reach. */
export const leesHost = (gegeven: string): Hostlezing => {
  const url = leesUrl(gegeven);
  const fout = (soort: Hostfout): Hostlezing => ({ gelukt: false, fout: soort });
  if (url === null) return fout('GEEN_ADRES');
  if (url.protocol !== 'https:') return fout('GEEN_HTTPS');
  if (url.username !== '' || url.password !== '') return fout('AANMELDGEGEVENS');
  if (gegeven.toLowerCase().replace(/:443$/, '') !== url.origin) return fout('MEER_DAN_EEN_HOST');
  if (/(^|\.)localhost\.?$|^\[|^[\d.]+$/.test(url.hostname) || !url.hostname.includes('.')) return fout('LOKAAL');
  // a URL allows quotes, ampersands and dollar signs in a name: in XML and in a replacement they mean something else
  if (!NAAM.test(url.hostname)) return fout('GEEN_ADRES');
  return { gelukt: true, host: url.origin };
};

/**
 * The manifest for a host, from the source that stands in `manifest.xml`; without a host that source itself, the development
 * variant. Throws a Dutch sentence for a host that `leesHost` refuses.
 */
export const maakManifest = (bron: string, host: string | null): string => {
  if (host === null) return bron;
  const lezing = leesHost(host);
  if (!lezing.gelukt) throw new Error(hostzin(host, lezing.fout));
  return bron
    .replace(/\n?<!--[\s\S]*?-->/, '')
    .replaceAll(ONTWIKKELHOST, lezing.host)
    .replace(ONTWIKKEL_ID, PRODUCTIE_ID)
    .replace(ONTWIKKELMERK, '');
};
