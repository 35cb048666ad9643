/** Where the cells of a line stand in it, between `|` or tabs; a line of text has none. */
export const celplekken = (regel: string): ReadonlyArray<{ readonly van: number; readonly tot: number }> => {
  const scheiding = /^\s*\|/.test(regel) ? '|' : regel.includes('\t') ? '\t' : null;
  if (scheiding === null) return [];
  let van = 0;
  const cellen = regel.split(scheiding).map((cel) => {
    const plek = { van, tot: van + cel.length };
    van = plek.tot + 1;
    return plek;
  });
  // a row of markdown opens and closes with a border
  return scheiding === '|' ? cellen.slice(1, regel.trimEnd().endsWith('|') ? -1 : undefined) : cellen;
};
