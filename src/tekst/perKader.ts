import type { Kader } from '../engine';

/** Works something out once per kader. A kader is data that never changes: another version is another object. */
export const perKader = <T>(werkUit: (kader: Kader) => T): ((kader: Kader) => T) => {
  const bekend = new WeakMap<Kader, { readonly uit: T }>();
  return (kader) => {
    const eerder = bekend.get(kader);
    if (eerder !== undefined) return eerder.uit;
    const uit = werkUit(kader);
    bekend.set(kader, { uit });
    return uit;
  };
};
