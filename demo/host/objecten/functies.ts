import type { Host } from '../host';
import { json } from './args';
import type { Soort } from './soort';

/** `CustomFunctions` of the runtime: how its outcomes come back. */
export const AANGEPASTE_FUNCTIES: Soort<Host> = {
  naam: 'CustomFunctions',
  doe: {
    _SetOsfControlContainerReadyForCustomFunctions: (h) => h.functies.isKlaar(),
    _GetEnabledFeatures: () => [],
    SetInvocationResults: (h, [uitkomsten]) => h.functies.ontvang(json(uitkomsten, 'CustomFunctions.SetInvocationResults')),
    SetInvocationArrayResults: (h, [uitkomsten]) => h.functies.ontvang(json(uitkomsten, 'CustomFunctions.SetInvocationArrayResults')),
  },
};
