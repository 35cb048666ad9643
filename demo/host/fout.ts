/** What Excel answers when an action cannot be done; `code` is one of Excel's own. */
export class Hostfout extends Error {
  constructor(readonly code: string, bericht: string, readonly plaats = '') {
    super(bericht);
  }
}

export const ongeldig = (bericht: string, plaats = ''): Hostfout => new Hostfout('InvalidArgument', bericht, plaats);

export const nietGevonden = (bericht: string, plaats = ''): Hostfout => new Hostfout('ItemNotFound', bericht, plaats);

export const geweigerd = (bericht: string, plaats = ''): Hostfout => new Hostfout('AccessDenied', bericht, plaats);

/** The host does not imitate this member: it refuses by name instead of pretending. */
export const onbekend = (lid: string): Hostfout => new Hostfout('ApiNotFound', `De demo-Excel kent ${lid} niet.`, lid);
