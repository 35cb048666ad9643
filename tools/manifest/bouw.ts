import type { Knoop } from './boom';
import type { Manifestfout } from './fouten';
import { NAAMRUIMTEN, OFFICEAPP, type Bouw, type Kind } from './schema';

const attributen = (knoop: Knoop, bouw: Bouw): readonly Manifestfout[] => {
  const nodig = [...(bouw.attributen ?? []), ...(bouw.soorten === undefined ? [] : ['xsi:type'])];
  const bekend = [...nodig, ...(bouw.extra ?? [])];
  return [
    ...nodig.filter((a) => knoop.attributen[a] === undefined).map((attribuut) => ({ code: 'ATTRIBUUT_ONTBREEKT', plek: knoop.pad, attribuut }) as const),
    ...Object.keys(knoop.attributen).filter((a) => !bekend.includes(a) && a !== 'xmlns' && !a.startsWith('xmlns:')).map((attribuut) => ({ code: 'ATTRIBUUT_ONBEKEND', plek: knoop.pad, attribuut }) as const),
  ];
};

/** The children against their list: unknown, out of order, too many, missing. */
const volgorde = (knoop: Knoop, mogelijk: readonly Kind[]): readonly Manifestfout[] => {
  const fouten: Manifestfout[] = [];
  let verst = -1;
  for (const kind of knoop.kinderen) {
    const plaats = mogelijk.findIndex((m) => m.naam === kind.naam);
    if (plaats < 0) fouten.push({ code: 'ELEMENT_ONBEKEND', plek: kind.pad, element: kind.naam });
    else if (plaats < verst) fouten.push({ code: 'ELEMENT_VOLGORDE', plek: kind.pad, element: kind.naam, na: mogelijk[verst]?.naam ?? '' });
    else verst = plaats;
  }
  for (const { naam, aantal } of mogelijk) {
    const gevonden = knoop.kinderen.filter((k) => k.naam === naam);
    const tweede = gevonden[1];
    if (gevonden.length === 0 && (aantal === undefined || aantal === 'een of meer')) fouten.push({ code: 'ELEMENT_ONTBREEKT', plek: knoop.pad, element: naam });
    if (tweede !== undefined && (aantal === undefined || aantal === 'hoogstens een')) fouten.push({ code: 'ELEMENT_DUBBEL', plek: tweede.pad, element: naam });
  }
  return fouten;
};

/** The namespace that an element must be in: that of its prefix, or of the part of the manifest where it stands. */
const verwachteRuimte = (knoop: Knoop): string => {
  if (knoop.naam.startsWith('bt:')) return NAAMRUIMTEN.bt;
  return knoop.pad.startsWith('/OfficeApp/VersionOverrides') ? NAAMRUIMTEN.uitbreiding : NAAMRUIMTEN.basis;
};

const element = (knoop: Knoop, bouw: Bouw): readonly Manifestfout[] => {
  if (knoop.naamruimte !== verwachteRuimte(knoop)) return [{ code: 'ELEMENT_ONBEKEND', plek: knoop.pad, element: `{${knoop.naamruimte}}${knoop.naam}` }];
  const soort = knoop.attributen['xsi:type'];
  if (bouw.soorten !== undefined && soort !== undefined && bouw.soorten[soort] === undefined) {
    return [{ code: 'SOORT_ONBEKEND', plek: knoop.pad, soort, mogelijk: Object.keys(bouw.soorten) }];
  }
  const mogelijk = bouw.kinderen ?? bouw.soorten?.[soort ?? ''] ?? [];
  return [
    ...attributen(knoop, bouw),
    ...(bouw.tekst === true || knoop.tekst === '' ? [] : [{ code: 'TEKST_HIER_NIET', plek: knoop.pad, tekst: knoop.tekst.slice(0, 40) } as const]),
    // without its kind it is not known what an element may hold
    ...(bouw.soorten !== undefined && soort === undefined ? [] : volgorde(knoop, mogelijk)),
    ...knoop.kinderen.flatMap((kind) => {
      const plaats = mogelijk.find((m) => m.naam === kind.naam);
      return plaats === undefined ? [] : element(kind, plaats.bouw);
    }),
  ];
};

/** Whether the manifest is built as Excel demands: its elements, their order, their attributes. */
export const keurBouw = (wortel: Knoop): readonly Manifestfout[] =>
  wortel.naam === 'OfficeApp' ? element(wortel, OFFICEAPP) : [{ code: 'ELEMENT_ONBEKEND', plek: wortel.pad, element: wortel.naam }];
