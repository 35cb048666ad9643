/** How an element may be built. What Microsoft's schema allows and this add-in has no need of is left out. */
export interface Bouw {
  /** In this order; the documented order of an add-in only manifest. */
  readonly kinderen?: readonly Kind[];
  readonly attributen?: readonly string[];
  readonly extra?: readonly string[];
  readonly tekst?: true;
  /** Another build for each xsi:type. */
  readonly soorten?: Readonly<Record<string, readonly Kind[]>>;
}

export interface Kind {
  readonly naam: string;
  readonly bouw: Bouw;
  /** Absent: exactly once. */
  readonly aantal?: 'hoogstens een' | 'een of meer' | 'willekeurig';
}

export const NAAMRUIMTEN = {
  basis: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  uitbreiding: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  bt: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
} as const;

const TEKST: Bouw = { tekst: true };
const VERWIJZING: Bouw = { attributen: ['resid'] };
const vertaling = (naam: string): Kind => ({ naam, bouw: { attributen: ['Locale', 'Value'] }, aantal: 'willekeurig' });
const VERTAALD: Bouw = { attributen: ['DefaultValue'], kinderen: [vertaling('Override')] };
const BRON: Bouw = { attributen: ['id', 'DefaultValue'], kinderen: [vertaling('bt:Override')] };
const kind = (naam: string, bouw: Bouw, aantal?: Kind['aantal']): Kind => (aantal === undefined ? { naam, bouw } : { naam, bouw, aantal });
const kinderen = (...lijst: readonly Kind[]): Bouw => ({ kinderen: lijst });
const vindplaats = kinderen(kind('SourceLocation', VERWIJZING));

const PICTOGRAM = kinderen(kind('bt:Image', { attributen: ['size', 'resid'] }, 'een of meer'));
const TIP = kinderen(kind('Title', VERWIJZING), kind('Description', VERWIJZING));

const ACTIE: Bouw = {
  soorten: {
    ExecuteFunction: [kind('FunctionName', TEKST)],
    ShowTaskpane: [kind('TaskpaneId', TEKST, 'hoogstens een'), kind('SourceLocation', VERWIJZING), kind('Title', VERWIJZING, 'hoogstens een')],
  },
};

const KNOP: Bouw = {
  attributen: ['id'],
  soorten: { Button: [kind('Label', VERWIJZING), kind('Supertip', TIP), kind('Icon', PICTOGRAM), kind('Action', ACTIE)] },
};

const GROEP: Bouw = { attributen: ['id'], kinderen: [kind('Label', VERWIJZING), kind('Icon', PICTOGRAM), kind('Control', KNOP, 'een of meer')] };

const FUNCTIES: Bouw = {
  soorten: { CustomFunctions: [kind('Script', vindplaats), kind('Page', vindplaats), kind('Metadata', vindplaats), kind('Namespace', VERWIJZING)] },
};

const LINT: Bouw = { soorten: { PrimaryCommandSurface: [kind('OfficeTab', { attributen: ['id'], kinderen: [kind('Group', GROEP, 'een of meer')] })] } };

const TOEPASSING: Bouw = {
  soorten: {
    Workbook: [
      kind('Runtimes', kinderen(kind('Runtime', { attributen: ['resid', 'lifetime'] }))),
      kind('AllFormFactors', kinderen(kind('ExtensionPoint', FUNCTIES))),
      kind('DesktopFormFactor', kinderen(
        kind('GetStarted', kinderen(kind('Title', VERWIJZING), kind('Description', VERWIJZING), kind('LearnMoreUrl', VERWIJZING))),
        kind('FunctionFile', VERWIJZING),
        kind('ExtensionPoint', LINT),
      )),
    ],
  },
};

const BRONNEN = kinderen(
  kind('bt:Images', kinderen(kind('bt:Image', BRON, 'een of meer'))),
  kind('bt:Urls', kinderen(kind('bt:Url', BRON, 'een of meer'))),
  kind('bt:ShortStrings', kinderen(kind('bt:String', BRON, 'een of meer'))),
  kind('bt:LongStrings', kinderen(kind('bt:String', BRON, 'een of meer'))),
);

const UITBREIDING: Bouw = { soorten: { VersionOverridesV1_0: [kind('Hosts', kinderen(kind('Host', TOEPASSING))), kind('Resources', BRONNEN)] } };

export const OFFICEAPP: Bouw = {
  soorten: {
    TaskPaneApp: [
      kind('Id', TEKST),
      kind('Version', TEKST),
      kind('ProviderName', TEKST),
      kind('DefaultLocale', TEKST),
      kind('DisplayName', VERTAALD),
      kind('Description', VERTAALD),
      kind('IconUrl', VERTAALD),
      kind('HighResolutionIconUrl', VERTAALD),
      kind('SupportUrl', VERTAALD),
      kind('Hosts', kinderen(kind('Host', { attributen: ['Name'] }, 'een of meer'))),
      kind('Requirements', kinderen(kind('Sets', { extra: ['DefaultMinVersion'], kinderen: [kind('Set', { attributen: ['Name'], extra: ['MinVersion'] }, 'een of meer')] }))),
      kind('DefaultSettings', kinderen(kind('SourceLocation', VERTAALD))),
      kind('Permissions', TEKST),
      kind('VersionOverrides', UITBREIDING),
    ],
  },
};
