import type { Besloten } from '../engine';
import { opsomming } from './getal';
import type { Taal } from './taal';

const namen = (wie: readonly Besloten[], taal: Taal): string =>
  opsomming(wie.map(({ gemeente, trede, voorstel }) => `${gemeente} (${taal === 'nl' ? 'besluit' : 'decided'} ${trede}${voorstel === null ? '' : `, ${taal === 'nl' ? 'voorstel' : 'proposed'} ${voorstel}`})`), taal);

/** How many decisions are among the treden that are counted, and which differ from their proposal; empty without any. */
export const beslotenTekst = (besloten: readonly Besloten[], taal: Taal): string => {
  if (besloten.length === 0) return '';
  const anders = besloten.filter((b) => b.voorstel !== null && b.voorstel !== b.trede);
  const zonder = besloten.filter((b) => b.voorstel === null);
  const nl = taal === 'nl';
  return [
    nl ? `waarvan ${besloten.length} besloten${anders.length + zonder.length === 0 ? ', gelijk aan het voorstel' : ''}` : `of which ${besloten.length} decided${anders.length + zonder.length === 0 ? ', as proposed' : ''}`,
    ...(anders.length === 0 ? [] : [`${nl ? 'anders dan het voorstel' : 'other than the proposal'}: ${namen(anders, taal)}`]),
    ...(zonder.length === 0 ? [] : [`${nl ? 'zonder voorstel' : 'without a proposal'}: ${namen(zonder, taal)}`]),
  ].join('; ');
};
