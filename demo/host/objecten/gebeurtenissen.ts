import type { Host } from '../host';
import type { Arg } from './soort';

/** The events that the host sends, by the name in `_Register…Event`, with their number on the wire. */
export const BLADGEBEURTENISSEN = {
  DataChanged: 10, Activated: 11, Deactivated: 12, SelectionChanged: 14, Calculated: 16, FormatChanged: 18, FormulaChanged: 23,
} as const;

export const BOEKGEBEURTENISSEN = { ...BLADGEBEURTENISSEN, Added: 13, Deleted: 15 } as const;

export const TABELGEBEURTENISSEN = { DataChanged: 101 } as const;

/** The methods with which a client registers and unregisters these events; `doelId` says on what. */
export const registraties = <D>(soorten: Readonly<Record<string, number>>, doelId: (d: D) => string): Record<string, (d: D, args: readonly Arg[], h: Host) => void> => {
  const stap = (type: number, verschil: number) => (d: D, _: readonly Arg[], h: Host): void => {
    const sleutel = `${type}|${doelId(d)}`;
    h.geregistreerd.set(sleutel, Math.max(0, (h.geregistreerd.get(sleutel) ?? 0) + verschil));
  };
  return Object.fromEntries(Object.entries(soorten).flatMap(([naam, type]) => [[`_Register${naam}Event`, stap(type, 1)], [`_Unregister${naam}Event`, stap(type, -1)]]));
};
