import { useRef, useState, type ReactElement } from 'react';
import type { Tweetalig } from '../../../engine';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import type { Lezing } from '../../model/toestand';
import { useOmgeving } from '../gebruik';
import { Bestandinvoer } from '../onderdelen/Bestandinvoer';
import { Knop } from '../onderdelen/Knop';
import { ALGEMEEN } from '../tekst/algemeen';
import { STUKKEN } from '../tekst/stukken';
import { briefplaatsen } from './maken';

interface Gekozen {
  readonly naam: string;
  readonly leest: boolean;
  readonly fout: Tweetalig | null;
  readonly gemis: Tweetalig | null;
}

/** The template that the letters get, `null` for ours; `nog niet` as long as the one that was chosen is read, or where it cannot be used. */
export type Sjabloonkeuze = Uint8Array | null | 'nog niet';

interface Eigenschappen {
  readonly halfjaar: BeoordeeldeTabel;
  readonly lezing: Lezing;
  readonly zet: (keuze: Sjabloonkeuze) => void;
}

/** A template of the house for the letters. It is kept nowhere: who opens the fold anew chooses it anew. */
export const Sjabloonveld = ({ halfjaar, lezing, zet }: Eigenschappen): ReactElement => {
  const { t, toestand } = useOmgeving();
  const [gekozen, kies] = useState<Gekozen | null>(null);
  const beurt = useRef(0);
  const invoer = useRef<HTMLInputElement>(null);
  const lees = async (bestand: File): Promise<void> => {
    const deze = (beurt.current += 1);
    kies({ naam: bestand.name, leest: true, fout: null, gemis: null });
    zet('nog niet');
    const deel = await import(/* webpackChunkName: "docx" */ './sjabloon').catch(() => null);
    const uit = deel === null ? { gelukt: false, melding: STUKKEN.sjabloonNietGeladen } as const : await deel.leesSjabloon(bestand, briefplaatsen(lezing, halfjaar, toestand.vandaag));
    // another file was chosen meanwhile
    if (deze !== beurt.current) return;
    kies({ naam: bestand.name, leest: false, fout: uit.gelukt ? null : uit.melding, gemis: uit.gelukt ? uit.gemis : null });
    if (uit.gelukt) zet(uit.bytes);
  };
  const laatWeg = (): void => {
    beurt.current += 1;
    kies(null);
    zet(null);
    // the button that was pressed goes
    if (invoer.current !== null) {
      invoer.current.value = '';
      invoer.current.focus();
    }
  };
  return (
    <>
      <Bestandinvoer invoer={invoer} label={t(STUKKEN.sjabloon)} uitleg={t(STUKKEN.sjabloonUitleg)} soorten=".docx" fout={gekozen !== null && gekozen.fout !== null} kies={(bestand) => void lees(bestand)} />
      <div role="status">
        {gekozen === null ? null : gekozen.leest ? <p className="zacht">{t(ALGEMEEN.laden)}</p> : gekozen.fout !== null ? <p className="veldfout">{`${t(gekozen.fout)} ${t(STUKKEN.kiesAnders)}`}</p> : <p>{t(STUKKEN.metSjabloon(gekozen.naam))}</p>}
        {gekozen?.gemis == null ? null : <p>{t(gekozen.gemis)}</p>}
      </div>
      {gekozen === null || gekozen.leest ? null : <Knop klein onClick={laatWeg}>{t(STUKKEN.zonderSjabloon)}</Knop>}
    </>
  );
};
