/** Options of `Excel.run` that the typings of every level do not have. */
type Loopopties = Excel.RunOptions & { readonly mergeUndoGroup?: boolean };

let rij: Promise<unknown> = Promise.resolve();

/** One piece of work in Excel at a time, in the order in which it was asked: two writers never meet. */
const opBeurt = <T>(doe: () => Promise<T>): Promise<T> => {
  const beurt = rij.then(doe, doe);
  rij = beurt.catch(() => undefined);
  return beurt;
};

/** Runs in Excel after what was asked before. Work that the user asked for waits until no cell is being edited. */
export const inExcel = <T>(doe: (context: Excel.RequestContext) => Promise<T>, { eenOngedaan = false } = {}): Promise<T> =>
  opBeurt(() => Excel.run({ delayForCellEdit: true, ...(eenOngedaan ? { mergeUndoGroup: true } : {}) } as Loopopties, doe));
