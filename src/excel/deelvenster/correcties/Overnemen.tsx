import { useMemo, type ReactElement } from 'react';
import { planCorrecties, type Correctie } from '../../../werkmap/correcties';
import { geweigerdZinnen } from '../../../werkmap/correcties/teksten';
import type { Nieuwebron } from '../../model/toestand';
import { useOmgeving } from '../gebruik';
import { Knop } from '../onderdelen/Knop';
import { CORRECTIES } from '../tekst/correcties';
import { sleutelVan } from './vinken';

interface Eigenschappen {
  readonly correcties: readonly Correctie[];
  readonly nieuw: Nieuwebron;
  readonly aan: ReadonlySet<string>;
  readonly zetAan: (aan: ReadonlySet<string>) => void;
}

/** Takes over what is ticked; what does not go is said before. */
export const Overnemen = ({ correcties, nieuw, aan, zetAan }: Eigenschappen): ReactElement | null => {
  const { t, taal, acties, toestand: { werk } } = useOmgeving();
  const mogelijk = useMemo(() => correcties.filter((c) => c.cel.mag), [correcties]);
  const gekozen = useMemo(() => mogelijk.filter((c) => aan.has(sleutelVan(c))), [mogelijk, aan]);
  const { geschreven, geweigerd } = useMemo(() => planCorrecties(correcties, gekozen), [correcties, gekozen]);
  if (mogelijk.length === 0) return null;
  return (
    <>
      <h4>{t(CORRECTIES.overnemen)}</h4>
      <p>{t(CORRECTIES.vinkAan)}</p>
      <div className="knoppen">
        <Knop klein onClick={() => zetAan(new Set(mogelijk.map(sleutelVan)))}>{t(CORRECTIES.alles)}</Knop>
        <Knop klein uit={gekozen.length === 0} onClick={() => zetAan(new Set())}>{t(CORRECTIES.niets)}</Knop>
      </div>
      {geweigerdZinnen(geweigerd, taal).map(({ zin }) => <p key={zin}>{zin}</p>)}
      <p className="zacht">{t(CORRECTIES.daarna)}</p>
      <div className="knoppen">
        <Knop uit={werk !== null || geschreven.length === 0} onClick={() => void acties.neemOver({ nieuw, gekozen: geschreven })}>
          {t(geschreven.length === 0 ? CORRECTIES.neemNietsOver : CORRECTIES.neemOver(geschreven.length))}
        </Knop>
      </div>
    </>
  );
};
