import { alle, onder, type Knoop } from './boom';
import type { Manifestfout } from './fouten';

const LANGSTE_RESID = 32;

/** The kind of resource that an element refers to. */
const SOORT: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Image',
  Title: 'bt:ShortStrings',
  Label: 'bt:ShortStrings',
  Namespace: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
  SourceLocation: 'bt:Url',
  LearnMoreUrl: 'bt:Url',
  FunctionFile: 'bt:Url',
  Runtime: 'bt:Url',
};

interface Bron {
  readonly id: string;
  readonly soort: string;
  readonly knoop: Knoop;
}

const leesBronnen = (uitbreiding: Knoop): readonly Bron[] =>
  onder(uitbreiding, 'Resources').flatMap((r) => r.kinderen.flatMap((groep) => groep.kinderen.map((knoop) => ({ id: knoop.attributen['id'] ?? '', soort: knoop.naam === 'bt:String' ? groep.naam : knoop.naam, knoop }))));

/** Every reference to a resource, and every resource itself. */
export const keurResids = (wortel: Knoop): readonly Manifestfout[] =>
  onder(wortel, 'VersionOverrides').flatMap((uitbreiding) => {
    const bronnen = leesBronnen(uitbreiding);
    const verwijzingen = alle(uitbreiding).filter((k) => k.attributen['resid'] !== undefined);
    return [
      ...verwijzingen.flatMap((knoop): readonly Manifestfout[] => {
        const resid = knoop.attributen['resid'] ?? '';
        const verwacht = SOORT[knoop.naam] ?? '';
        const bron = bronnen.find((b) => b.id === resid);
        if (bron === undefined) return [{ code: 'RESID_ONBEKEND', plek: knoop.pad, resid }];
        return bron.soort === verwacht ? [] : [{ code: 'RESID_ANDERE_SOORT', plek: knoop.pad, resid, soort: bron.soort, verwacht }];
      }),
      ...bronnen.flatMap(({ id, knoop }, i): readonly Manifestfout[] => [
        ...(id.length > LANGSTE_RESID ? [{ code: 'RESID_TE_LANG', plek: knoop.pad, resid: id, hoogstens: LANGSTE_RESID } as const] : []),
        ...(bronnen.findIndex((b) => b.id === id) < i ? [{ code: 'RESID_DUBBEL', plek: knoop.pad, resid: id } as const] : []),
        ...(verwijzingen.some((v) => v.attributen['resid'] === id) ? [] : [{ code: 'RESID_ONGEBRUIKT', plek: knoop.pad, resid: id } as const]),
      ]),
    ];
  });

/** Whether pane, commands and functions share one long-lived runtime: one resid, and the page of the basic part too. */
export const keurRuntime = (wortel: Knoop): readonly Manifestfout[] =>
  onder(wortel, 'VersionOverrides').flatMap((uitbreiding) => {
    const toepassing = onder(uitbreiding, 'Hosts', 'Host');
    const in_ = (...namen: readonly string[]) => toepassing.flatMap((h) => onder(h, ...namen));
    const [runtime] = in_('Runtimes', 'Runtime');
    if (runtime === undefined) return [];
    const { resid: verwacht = '', lifetime: duur = '' } = runtime.attributen;
    const paginas = [...in_('AllFormFactors', 'ExtensionPoint', 'Page', 'SourceLocation'), ...in_('DesktopFormFactor', 'FunctionFile'), ...in_('DesktopFormFactor', 'ExtensionPoint', 'OfficeTab', 'Group', 'Control', 'Action', 'SourceLocation')];
    const url = leesBronnen(uitbreiding).find((b) => b.id === verwacht)?.knoop.attributen['DefaultValue'];
    return [
      ...(duur === 'long' ? [] : [{ code: 'RUNTIME_KORT', plek: runtime.pad, duur } as const]),
      ...paginas.filter((p) => p.attributen['resid'] !== verwacht).map((p) => ({ code: 'RUNTIME_VERSCHILT', plek: p.pad, resid: p.attributen['resid'] ?? '', verwacht }) as const),
      ...onder(wortel, 'DefaultSettings', 'SourceLocation').filter((p) => url !== undefined && p.attributen['DefaultValue'] !== url).map((p) => ({ code: 'RUNTIME_VERSCHILT', plek: p.pad, resid: p.attributen['DefaultValue'] ?? '', verwacht: url ?? '' }) as const),
    ];
  });

/** Excel's own tabs, by the ids that Microsoft documents. */
const TABBLADEN = ['TabHome', 'TabInsert', 'TabPageLayoutExcel', 'TabFormulas', 'TabData', 'TabReview', 'TabView', 'TabDeveloper', 'TabAddIns'];

/** Whether the ribbon is on a tab that Excel has, its groups and controls have ids of their own, and call commands that the code knows. */
export const keurLint = (wortel: Knoop, bekend: readonly string[]): readonly Manifestfout[] => {
  const knopen = alle(wortel);
  const ids = knopen.filter((k) => k.naam === 'Group' || k.naam === 'Control');
  return [
    ...knopen.filter((k) => k.naam === 'OfficeTab' && !TABBLADEN.includes(k.attributen['id'] ?? '')).map((k) => ({ code: 'TABBLAD_ONBEKEND', plek: k.pad, tabblad: k.attributen['id'] ?? '' }) as const),
    ...ids.filter((k, i) => ids.findIndex((eerder) => eerder.attributen['id'] === k.attributen['id']) < i).map((k) => ({ code: 'ID_DUBBEL', plek: k.pad, id: k.attributen['id'] ?? '' }) as const),
    ...knopen.filter((k) => k.naam === 'FunctionName' && !bekend.includes(k.tekst)).map((k) => ({ code: 'ACTIE_ONBEKEND', plek: k.pad, actie: k.tekst, bekend }) as const),
  ];
};
