import type { ReactElement } from 'react';
import type { Lezing } from '../../model/toestand';
import { useInBeeld, useOmgeving } from '../gebruik';
import { UITWEGEN } from '../tekst/uitwegen';
import { VEROUDERD, type Verouderd } from '../tekst/verouderd';
import { Icoon } from './Icoon';
import { Knop } from './Knop';

const heeftUitkomsten = (lezing: Lezing | null): boolean => (lezing?.beoordeling?.tabellen ?? []).some(({ tabel }) => tabel.kolommen.some((k) => k.soort === 'eigen'));

/** What is old after an edit: values in the sheet, or only what the pane shows. Null where nothing is. */
export const useVerouderd = (): Verouderd | null => {
  const { toestand: { verouderd, lezing, schrijfwijze, samenvatting } } = useOmgeving();
  if (!verouderd) return null;
  const geschreven = samenvatting === null ? heeftUitkomsten(lezing) : samenvatting.wat !== 'hersteld';
  return !geschreven ? 'venster' : schrijfwijze === 'waarden' ? 'waarden' : 'formules';
};

/** Figures changed since: says on every tab what is old because of it, with the way to be right again. */
export const Verouderdbalk = (): ReactElement | null => {
  const { t, toestand, acties } = useOmgeving();
  const wat = useVerouderd();
  const plek = useInBeeld<HTMLDivElement>(wat);
  return wat === null ? null : (
    <div ref={plek} className="balk balk--letop balk--boven">
      <p><Icoon naam="klok" />{t(VEROUDERD[wat])}</p>
      <div className="knoppen"><Knop klein uit={toestand.werk !== null} onClick={() => void acties.herlees()}>{t(UITWEGEN.leesOpnieuw)}</Knop></div>
    </div>
  );
};
