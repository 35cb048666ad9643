import type { ReactElement } from 'react';
import type { Lezing } from '../../model/toestand';
import { useOmgeving } from '../gebruik';
import { STUKKEN } from '../tekst/stukken';
import { Knop } from './Knop';

/** Asks for a sheet of this name; one that is there stays as it is. */
export const Bladknop = ({ naam, lezing, maak }: { readonly naam: string; readonly lezing: Lezing; readonly maak: () => void }): ReactElement => {
  const { t, toestand: { werk } } = useOmgeving();
  const staatEr = lezing.werkmap.bladen.some((b) => b.naam.toLowerCase() === naam.toLowerCase());
  return staatEr ? <p>{t(STUKKEN.bladStaatEr(naam))}</p> : <Knop uit={werk !== null} onClick={maak}>{t(STUKKEN.maakBlad(naam))}</Knop>;
};
