import type { Kopie } from './kopie';

export interface Werkend {
  readonly kopie: Promise<Kopie>;
  readonly stop: () => void;
}

/** Makes the copy on a thread of its own, for Excel's formulas wait for this one. Rejects where that thread fails. */
export const maakKopieNaast = (bytes: Uint8Array<ArrayBuffer>): Werkend => {
  const werker = new Worker(new URL('./kopiewerker.ts', import.meta.url));
  const kopie = new Promise<Kopie>((goed, mis) => {
    werker.onmessage = ({ data }: MessageEvent<Kopie>) => goed(data);
    werker.onerror = (e) => { e.preventDefault(); mis(new Error('the thread failed')); };
  }).finally(() => werker.terminate());
  werker.postMessage(bytes, [bytes.buffer]);
  return { kopie, stop: () => werker.terminate() };
};
