import { onder, type Knoop } from './boom';
import type { Manifestfout } from './fouten';

const NAAMRUIMTE = 'IBT';

/** The languages beside nl-NL, with the letters that stand for them in a path. */
const TALEN: Readonly<Record<string, string>> = { 'nl-BE': 'nl', 'en-US': 'en' };

/** An address with the language in its path, `/nl/` or `.nl.`, changed to another; a host on .nl is no language. */
const inTaal = (url: string, letters: string): string => {
  const [host = ''] = /^\w+:\/\/[^/]*/.exec(url) ?? [];
  return host + url.slice(host.length).replace(/([/.])nl(?=[/.])/g, `$1${letters}`);
};

const keurTalen = (knoop: Knoop, verwacht: readonly string[]): readonly Manifestfout[] => {
  const gegeven = knoop.kinderen.map((k) => ({ plek: k.pad, taal: k.attributen['Locale'] ?? '' }));
  return [
    ...verwacht.filter((taal) => !gegeven.some((g) => g.taal === taal)).map((taal) => ({ code: 'VERTALING_ONTBREEKT', plek: knoop.pad, taal }) as const),
    ...gegeven.filter((g, i) => !verwacht.includes(g.taal) || gegeven.findIndex((eerder) => eerder.taal === g.taal) < i).map(({ plek, taal }) => ({ code: 'VERTALING_TE_VEEL', plek, taal }) as const),
  ];
};

/** An address with a language in it has one for every language; any other has none. */
const keurUrl = (knoop: Knoop): readonly Manifestfout[] => {
  const bron = knoop.attributen['DefaultValue'] ?? '';
  if (inTaal(bron, 'en') === bron) return keurTalen(knoop, []);
  return [
    ...keurTalen(knoop, Object.keys(TALEN)),
    ...knoop.kinderen.flatMap((k): readonly Manifestfout[] => {
      const [taal = '', url = ''] = [k.attributen['Locale'], k.attributen['Value']];
      const letters = TALEN[taal];
      return letters === undefined || url === inTaal(bron, letters) ? [] : [{ code: 'VERTALING_ANDERE_TAAL', plek: k.pad, taal, url }];
    }),
  ];
};

/** Whether every text is there in every language, and the name before the functions in none. */
export const keurVertalingen = (wortel: Knoop): readonly Manifestfout[] => {
  const uitbreiding = onder(wortel, 'VersionOverrides');
  const bronnen = (...namen: readonly string[]) => uitbreiding.flatMap((u) => onder(u, 'Resources', ...namen));
  const naamruimten = uitbreiding.flatMap((u) => onder(u, 'Hosts', 'Host', 'AllFormFactors', 'ExtensionPoint', 'Namespace')).map((n) => n.attributen['resid']);
  const teksten = [...onder(wortel, 'DisplayName'), ...onder(wortel, 'Description'), ...bronnen('bt:ShortStrings', 'bt:String'), ...bronnen('bt:LongStrings', 'bt:String')];
  const urls = [...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].flatMap((naam) => onder(wortel, naam)), ...onder(wortel, 'DefaultSettings', 'SourceLocation'), ...bronnen('bt:Images', 'bt:Image'), ...bronnen('bt:Urls', 'bt:Url')];
  return [
    ...teksten.flatMap((knoop): readonly Manifestfout[] => {
      const [id, naamruimte = ''] = [knoop.attributen['id'], knoop.attributen['DefaultValue']];
      if (id === undefined || !naamruimten.includes(id)) return keurTalen(knoop, Object.keys(TALEN));
      return [...keurTalen(knoop, []), ...(naamruimte === NAAMRUIMTE ? [] : [{ code: 'NAAMRUIMTE_ONJUIST', plek: knoop.pad, naamruimte, verwacht: NAAMRUIMTE } as const])];
    }),
    ...urls.flatMap(keurUrl),
  ];
};
