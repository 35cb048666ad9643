/** Small words that make up a large part of any running text; those that two of the languages share are left out. */
const NEDERLANDS = new Set('de het een van en zijn dat niet op te voor met aan er om ook bij wordt worden naar uit nog deze'.split(' '));
const ANDERS = new Set('the of and to that for with are not from this by have has their which der die und das den nicht von mit ist sich auf dem les des une dans est pour qui sur pas aux avec'.split(' '));

/** Fewer say nothing of a text. */
const MINSTENS = 4;

/** Whether a text looks like Dutch, which is the only language that is read; a text of names and figures alone could be. */
export const lijktNederlands = (tekst: string): boolean => {
  let [nl, anders] = [0, 0];
  for (const [woord] of tekst.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (NEDERLANDS.has(woord)) nl += 1;
    else if (ANDERS.has(woord)) anders += 1;
  }
  return anders < MINSTENS || nl >= anders;
};
