import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Hostblad } from '../../host/blad';

interface Bladplaats {
  readonly links: number;
  readonly boven: number;
  readonly cel: string | null;
}

const BEGIN: Bladplaats = { links: 0, boven: 0, cel: null };

/** Each sheet keeps how far it was scrolled, as in Excel. `isNieuw`: whether this cell was not yet brought into view on the sheet. */
export const useBladplaats = (vak: RefObject<HTMLDivElement | null>, blad: Hostblad): { readonly onthoud: () => void; readonly isNieuw: (rij: number, kolom: number) => boolean } => {
  const plaatsen = useRef(new WeakMap<Hostblad, Bladplaats>());
  const van = (): Bladplaats => plaatsen.current.get(blad) ?? BEGIN;
  useLayoutEffect(() => {
    const { links, boven } = plaatsen.current.get(blad) ?? BEGIN;
    vak.current?.scrollTo(links, boven);
  }, [vak, blad]);
  return {
    onthoud: () => {
      const { scrollLeft: links = 0, scrollTop: boven = 0 } = vak.current ?? {};
      plaatsen.current.set(blad, { ...van(), links, boven });
    },
    isNieuw: (rij, kolom) => {
      const cel = `${rij},${kolom}`;
      if (van().cel === cel) return false;
      plaatsen.current.set(blad, { ...van(), cel });
      return true;
    },
  };
};
