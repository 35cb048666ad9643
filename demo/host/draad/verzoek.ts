import type { Host } from '../host';
import { Hostfout, nietGevonden, onbekend } from '../fout';
import type { Arg, Hostobject, Json } from '../objecten/soort';
import { isHostobject } from '../objecten/soort';
import { nieuwObject, opVerwijzing, wortel } from '../objecten/wortel';
import type { Vraag } from './vraag';
import { antwoord } from './vraag';

interface Argumenten {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly Json[];
}

interface Pad {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Argumenten;
}

interface Actie {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Argumenten;
  readonly QueryInfo?: Vraag;
  readonly ObjectState?: Json;
}

export interface Verzoek {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Actie[];
  readonly ObjectPaths: Readonly<Record<string, Pad>>;
}

export interface Antwoord {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly Error?: Json;
}

/** Carries out one request: its actions in order, each object path resolved once. */
class Uitvoering {
  private readonly objecten = new Map<number, Hostobject | null>();

  constructor(private readonly verzoek: Verzoek, private readonly h: Host) {}

  doe(actie: Actie): Json {
    switch (actie.ActionType) {
      case 1: return this.instantieer(actie);
      case 2: return this.bevraag(actie);
      case 3: return this.roep(actie);
      case 4: return this.zet(actie);
      case 5: return null;
      default: throw onbekend(`ActionType ${actie.ActionType}`);
    }
  }

  private instantieer(actie: Actie): Json {
    const o = this.object(actie.ObjectPathId);
    return o && o.id(this.h);
  }

  private bevraag(actie: Actie): Json {
    const o = this.object(actie.ObjectPathId);
    return o && antwoord(o, actie.QueryInfo ?? {}, this.h);
  }

  private roep(actie: Actie): Json {
    const o = this.object(actie.ObjectPathId);
    if (!o) return null;
    const uit = o.doe(actie.Name, this.args(actie.ArgumentInfo), this.h);
    if (isHostobject(uit)) throw new Hostfout('GeneralException', `${o.soort}.${actie.Name} geeft een object.`);
    return uit ?? null;
  }

  private zet(actie: Actie): Json {
    const o = this.object(actie.ObjectPathId);
    if (!o) throw nietGevonden(`Het object van ${actie.Name} bestaat niet.`, actie.Name);
    const waarde = this.args(actie.ArgumentInfo)[0];
    if (isHostobject(waarde)) throw onbekend(`${o.soort}.${actie.Name} (een object)`);
    o.schrijf(actie.Name, waarde, this.h);
    return null;
  }

  private args(info: Argumenten | undefined): readonly Arg[] {
    const verwezen = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((waarde, i) => this.arg(waarde, verwezen[i]));
  }

  private arg(waarde: Json, verwezen: Json): Arg {
    if (typeof verwezen !== 'number' || verwezen === 0) return waarde;
    const o = this.object(verwezen);
    if (!o) throw nietGevonden('Een argument is een object dat niet bestaat.');
    return o;
  }

  private object(id: number): Hostobject | null {
    const bekend = this.objecten.get(id);
    if (bekend !== undefined) return bekend;
    const pad = this.verzoek.ObjectPaths[String(id)];
    if (!pad) throw new Hostfout('InvalidObjectPath', `Object path ${id} ontbreekt.`);
    const o = this.los(pad);
    this.objecten.set(id, o);
    return o;
  }

  private los(pad: Pad): Hostobject | null {
    if (pad.ObjectPathType === 1) return wortel(this.h);
    if (pad.ObjectPathType === 2) return nieuwObject(pad.Name, this.h);
    if (pad.ObjectPathType === 6) return opVerwijzing(pad.Name, this.h);
    if (pad.ObjectPathType === 7) return null;
    const ouder = this.object(pad.ParentObjectPathId ?? 0);
    if (!ouder) return null;
    if (pad.ObjectPathType === 4) return ouder.deel(pad.Name, this.h);
    if (pad.ObjectPathType === 5) return ouder.item(this.args(pad.ArgumentInfo), this.h);
    if (pad.ObjectPathType !== 3) throw onbekend(`ObjectPathType ${pad.ObjectPathType}`);
    const uit = ouder.doe(pad.Name, this.args(pad.ArgumentInfo), this.h);
    if (uit === undefined || uit === null) return null;
    if (!isHostobject(uit)) throw new Hostfout('GeneralException', `${ouder.soort}.${pad.Name} geeft geen object.`);
    return uit;
  }
}

const statuscode = (code: string): number => ({ ItemNotFound: 404, ApiNotFound: 404, AccessDenied: 403, ItemAlreadyExists: 409, InvalidOperation: 409, GeneralException: 500 })[code] ?? 400;

/** Carries out a request. The first action that fails ends it; what went before stays done. */
export const voerUit = (verzoek: Verzoek, h: Host): Antwoord => {
  const uitvoering = new Uitvoering(verzoek, h);
  const Results: { ActionId: number; Value: Json }[] = [];
  for (const [index, actie] of verzoek.Actions.entries()) {
    try {
      Results.push({ ActionId: actie.Id, Value: uitvoering.doe(actie) });
    } catch (e) {
      if (!(e instanceof Hostfout)) throw e;
      return { Results, Error: { Code: e.code, Message: e.message, Location: e.plaats, ActionIndex: index, HttpStatusCode: statuscode(e.code) } };
    }
  }
  return { Results };
};
