import { pngMaat } from '../iconen/png';
import { alle, onder, type Knoop } from './boom';
import type { Manifestfout } from './fouten';
import type { Bouwsel, Variant } from './variant';

/** The sizes that Excel refuses to do without. */
const VERPLICHTE_MATEN = [16, 32, 80] as const;

const LOKAAL = /(^|\.)localhost$|^127\.|^\[::1\]$/;

/** The path under the host of an address that may stand in this variant, or what is wrong with it. */
const leesPad = (url: string, plek: string, { productie, host }: Variant): string | Manifestfout => {
  const gelezen = URL.canParse(url) ? new URL(url) : null;
  if (gelezen === null) return { code: 'URL_ONGELDIG', plek, url };
  if (gelezen.protocol !== 'https:') return { code: 'URL_GEEN_HTTPS', plek, url };
  if (productie && LOKAAL.test(gelezen.hostname)) return { code: 'URL_LOKAAL', plek, url };
  if (gelezen.origin !== host) return { code: 'URL_ANDERE_HOST', plek, url, verwacht: host };
  return gelezen.pathname.slice(1);
};

interface Adres {
  readonly plek: string;
  readonly url: string;
}

const waarden = (knoop: Knoop): readonly Adres[] => [
  { plek: knoop.pad, url: knoop.attributen['DefaultValue'] ?? '' },
  ...knoop.kinderen.map((k) => ({ plek: k.pad, url: k.attributen['Value'] ?? '' })),
];

const bronnen = (wortel: Knoop, ...namen: readonly string[]): readonly Knoop[] => onder(wortel, 'VersionOverrides', 'Resources', ...namen);

const keurAdres = ({ plek, url }: Adres, { bestanden, variant }: Bouwsel): readonly Manifestfout[] => {
  const pad = leesPad(url, plek, variant);
  if (typeof pad !== 'string') return [pad];
  return bestanden.has(pad) ? [] : [{ code: 'BESTAND_ONTBREEKT', plek, bestand: pad }];
};

/** Whether every address is one of this variant, and was built. */
export const keurAdressen = (wortel: Knoop, bouwsel: Bouwsel): readonly Manifestfout[] =>
  [
    ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].flatMap((naam) => onder(wortel, naam)),
    ...onder(wortel, 'DefaultSettings', 'SourceLocation'),
    ...bronnen(wortel, 'bt:Images', 'bt:Image'),
    ...bronnen(wortel, 'bt:Urls', 'bt:Url'),
  ].flatMap(waarden).flatMap((adres) => keurAdres(adres, bouwsel));

const keurIcoon = ({ plek, url }: Adres, verwacht: number, { bestanden, variant }: Bouwsel): readonly Manifestfout[] => {
  const bestand = leesPad(url, plek, variant);
  const bytes = typeof bestand === 'string' ? bestanden.get(bestand) : undefined;
  if (typeof bestand !== 'string' || bytes === undefined) return [];
  const maat = pngMaat(bytes);
  if (maat === null) return [{ code: 'ICOON_GEEN_PNG', plek, bestand }];
  return maat.breedte === verwacht && maat.hoogte === verwacht ? [] : [{ code: 'ICOON_ANDERE_MAAT', plek, bestand, ...maat, verwacht }];
};

/** Whether every icon has the sizes that Excel wants, each the size that it is given out for. */
export const keurIconen = (wortel: Knoop, bouwsel: Bouwsel): readonly Manifestfout[] => {
  const lijsten = alle(wortel).filter((k) => k.naam === 'Icon');
  return [
    ...onder(wortel, 'IconUrl').flatMap(waarden).flatMap((adres) => keurIcoon(adres, 32, bouwsel)),
    ...onder(wortel, 'HighResolutionIconUrl').flatMap(waarden).flatMap((adres) => keurIcoon(adres, 64, bouwsel)),
    ...lijsten.flatMap((lijst) => VERPLICHTE_MATEN.filter((maat) => !lijst.kinderen.some((k) => k.attributen['size'] === String(maat))).map((maat) => ({ code: 'ICOON_ONTBREEKT', plek: lijst.pad, maat }) as const)),
    ...lijsten.flatMap((lijst) => lijst.kinderen).flatMap((k) => {
      const bron = bronnen(wortel, 'bt:Images', 'bt:Image').find((b) => b.attributen['id'] === k.attributen['resid']);
      return bron === undefined ? [] : waarden(bron).flatMap(({ url }) => keurIcoon({ plek: k.pad, url }, Number(k.attributen['size']), bouwsel));
    }),
  ];
};

/** The addresses of the metadata of the functions, each once, with the path under the host. */
export const metadataPaden = (wortel: Knoop, { variant }: Bouwsel): readonly (readonly [plek: string, pad: string])[] => {
  const resids = onder(wortel, 'VersionOverrides', 'Hosts', 'Host', 'AllFormFactors', 'ExtensionPoint', 'Metadata', 'SourceLocation').map((k) => k.attributen['resid']);
  const adressen = bronnen(wortel, 'bt:Urls', 'bt:Url').filter((b) => resids.includes(b.attributen['id'])).flatMap(waarden);
  const paden = adressen.flatMap(({ plek, url }) => {
    const pad = leesPad(url, plek, variant);
    return typeof pad === 'string' ? [[plek, pad] as const] : [];
  });
  return paden.filter(([, pad], i) => paden.findIndex(([, eerder]) => eerder === pad) === i);
};

/** Whether an address was built. */
export const isGebouwd = (url: string, { bestanden, variant }: Bouwsel): boolean => {
  const pad = leesPad(url, '', variant);
  return typeof pad === 'string' && bestanden.has(pad);
};
