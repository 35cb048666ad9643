import { HOOGSTENS } from '../verzoekgrens';

/** Batches what is asked and written, so that no request and no answer becomes too large. */
export interface Ronde {
  /** Makes room for so many characters: sends what waits where they would be too many. Gives whether it did. */
  readonly ruimte: (tekens: number) => Promise<boolean>;
  readonly verstuur: () => Promise<void>;
}

export const maakRonde = (context: Excel.RequestContext): Ronde => {
  let wacht = 0;
  const verstuur = async (): Promise<void> => {
    wacht = 0;
    await context.sync();
  };
  return {
    verstuur,
    ruimte: async (tekens) => {
      const vol = wacht > 0 && wacht + tekens > HOOGSTENS;
      if (vol) await verstuur();
      wacht += tekens;
      return vol;
    },
  };
};
