import { onder, type Knoop } from './boom';
import type { Manifestfout } from './fouten';
import { ONTWIKKELMERK } from './maak';
import type { Variant } from './variant';

const TAAL = 'nl-NL';
const MACHTIGING = 'ReadWriteDocument';

/** What every Excel must have that is to run this add-in; more than this is asked for in the code, where it is needed. */
export const VLOER: Readonly<Record<string, string>> = { ExcelApi: '1.9', CustomFunctionsRuntime: '1.1', SharedRuntime: '1.1' };

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
// four numbers, and 1.0 at least: Microsoft's own service refuses a lower one
const VERSIE = /^[1-9]\d{0,4}(\.\d{1,5}){3}$/;

const identiteit = (wortel: Knoop, variant: Variant): readonly Manifestfout[] => {
  const [id, versie, taal, machtiging] = ['Id', 'Version', 'DefaultLocale', 'Permissions'].flatMap((naam) => onder(wortel, naam));
  const fouten: Manifestfout[] = [];
  if (id !== undefined && !GUID.test(id.tekst)) fouten.push({ code: 'ID_ONGELDIG', plek: id.pad, id: id.tekst });
  else if (id !== undefined && id.tekst !== variant.id) fouten.push({ code: 'ID_ANDERE_VARIANT', plek: id.pad, id: id.tekst, verwacht: variant.id });
  if (versie !== undefined && !VERSIE.test(versie.tekst)) fouten.push({ code: 'VERSIE_ONGELDIG', plek: versie.pad, versie: versie.tekst });
  if (taal !== undefined && taal.tekst !== TAAL) fouten.push({ code: 'TAAL_ONJUIST', plek: taal.pad, taal: taal.tekst, verwacht: TAAL });
  if (machtiging !== undefined && machtiging.tekst !== MACHTIGING) fouten.push({ code: 'MACHTIGING_ONJUIST', plek: machtiging.pad, machtiging: machtiging.tekst, verwacht: MACHTIGING });
  for (const host of onder(wortel, 'Hosts', 'Host')) {
    const naam = host.attributen['Name'] ?? '';
    if (naam !== 'Workbook') fouten.push({ code: 'HOST_ONJUIST', plek: host.pad, host: naam });
  }
  return fouten;
};

const eisen = (wortel: Knoop): readonly Manifestfout[] => {
  const sets = onder(wortel, 'Requirements', 'Sets');
  const gevraagd = sets.flatMap((s) => onder(s, 'Set').map((knoop) => ({ knoop, naam: knoop.attributen['Name'] ?? '', versie: knoop.attributen['MinVersion'] ?? s.attributen['DefaultMinVersion'] ?? '1.1' })));
  const plek = sets[0]?.pad ?? wortel.pad;
  return [
    ...Object.entries(VLOER).filter(([naam]) => !gevraagd.some((g) => g.naam === naam)).map(([eis, versie]) => ({ code: 'EIS_ONTBREEKT', plek, eis, versie }) as const),
    ...gevraagd.flatMap(({ knoop, naam, versie }): readonly Manifestfout[] => {
      const verwacht = VLOER[naam];
      if (verwacht === undefined) return [{ code: 'EIS_TE_VEEL', plek: knoop.pad, eis: naam }];
      return versie === verwacht ? [] : [{ code: 'EIS_ANDERE_VERSIE', plek: knoop.pad, eis: naam, versie, verwacht }];
    }),
  ];
};

/** How many characters a text may have, by what holds it. */
const RUIMTE = { kort: 125, lang: 250 } as const;

const teksten = (wortel: Knoop): readonly (readonly [Knoop, number])[] => {
  const uitbreiding = onder(wortel, 'VersionOverrides');
  const bronnen = (naam: string) => uitbreiding.flatMap((u) => onder(u, 'Resources', naam, 'bt:String'));
  const acties = uitbreiding.flatMap((u) => onder(u, 'Hosts', 'Host', 'DesktopFormFactor', 'ExtensionPoint', 'OfficeTab', 'Group', 'Control', 'Action'));
  const kort = [...onder(wortel, 'ProviderName'), ...onder(wortel, 'DisplayName'), ...bronnen('bt:ShortStrings'), ...acties.flatMap((a) => onder(a, 'TaskpaneId'))];
  const lang = [...onder(wortel, 'Description'), ...bronnen('bt:LongStrings'), ...acties.flatMap((a) => onder(a, 'FunctionName'))];
  return [...kort.map((k) => [k, RUIMTE.kort] as const), ...lang.map((k) => [k, RUIMTE.lang] as const)];
};

/** A text with those of its translations, each with its place. */
const metVertalingen = (knoop: Knoop): readonly (readonly [string, string])[] => [
  [knoop.pad, knoop.attributen['DefaultValue'] ?? knoop.tekst],
  ...knoop.kinderen.map((k) => [k.pad, k.attributen['Value'] ?? ''] as const),
];

const lengten = (wortel: Knoop): readonly Manifestfout[] =>
  teksten(wortel).flatMap(([knoop, hoogstens]) =>
    metVertalingen(knoop).flatMap(([plek, tekst]): readonly Manifestfout[] => {
      if (tekst.trim() === '') return [{ code: 'TEKST_LEEG', plek }];
      return tekst.length > hoogstens ? [{ code: 'TEKST_TE_LANG', plek, lengte: tekst.length, hoogstens }] : [];
    }),
  );

/** The name says that it is the development variant, and in production no text says so. */
const merken = (wortel: Knoop, variant: Variant): readonly Manifestfout[] => {
  const zegtOntwikkeling = (tekst: string) => tekst.search(ONTWIKKELMERK) >= 0;
  const namen = variant.productie ? teksten(wortel).map(([knoop]) => knoop) : onder(wortel, 'DisplayName');
  return namen.flatMap(metVertalingen).filter(([, tekst]) => zegtOntwikkeling(tekst) === variant.productie).map(([plek, tekst]) => ({ code: 'NAAM_ANDERE_VARIANT', plek, tekst }));
};

/** The values of the manifest that are right or wrong by themselves. */
export const keurWaarden = (wortel: Knoop, variant: Variant): readonly Manifestfout[] => [...identiteit(wortel, variant), ...eisen(wortel), ...lengten(wortel), ...merken(wortel, variant)];
