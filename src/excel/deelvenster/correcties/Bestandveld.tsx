import { useRef, useState, type ReactElement } from 'react';
import type { Tweetalig } from '../../../engine';
import type { Blad } from '../../../werkmap/blad';
import { useOmgeving } from '../gebruik';
import { Bestandinvoer } from '../onderdelen/Bestandinvoer';
import { Keuzelijst } from '../onderdelen/Keuze';
import { ALGEMEEN } from '../tekst/algemeen';
import { CORRECTIES } from '../tekst/correcties';

/** The sheets of a file that count; none as long as none was read. */
export interface Bestandbron {
  readonly naam: string;
  readonly bladen: readonly Blad[];
}

interface Gekozen {
  readonly naam: string;
  /** Empty while it is read, or where it could not be. */
  readonly bladen: readonly Blad[];
  readonly fout: Tweetalig | null;
  readonly leest: boolean;
}

/** A file with new figures; tells which of its sheets count. What reads it is fetched when a file is chosen. */
export const Bestandveld = ({ zet }: { readonly zet: (bron: Bestandbron) => void }): ReactElement => {
  const { t } = useOmgeving();
  const [gekozen, kies] = useState<Gekozen | null>(null);
  const [blad, kiesBlad] = useState('');
  const beurt = useRef(0);
  const lees = async (bestand: File): Promise<void> => {
    beurt.current += 1;
    const deze = beurt.current;
    const klaar = (bladen: readonly Blad[], fout: Tweetalig | null): void => {
      // another file was chosen meanwhile
      if (deze !== beurt.current) return;
      kies({ naam: bestand.name, bladen, fout, leest: false });
      zet({ naam: bestand.name, bladen });
    };
    kies({ naam: bestand.name, bladen: [], fout: null, leest: true });
    kiesBlad('');
    zet({ naam: bestand.name, bladen: [] });
    const deel = await import(/* webpackChunkName: "bestandbron" */ './bestandbron').catch(() => null);
    if (deel === null) return klaar([], CORRECTIES.nietGeladen);
    const uit = await deel.leesBestand(bestand);
    return uit.gelukt ? klaar(uit.bladen, null) : klaar([], uit.melding);
  };
  const kiesHet = (naam: string): void => {
    kiesBlad(naam);
    if (gekozen !== null) zet({ naam: gekozen.naam, bladen: gekozen.bladen.filter((b) => naam === '' || b.naam === naam) });
  };
  return (
    <>
      <Bestandinvoer label={t(CORRECTIES.bestand)} uitleg={t(CORRECTIES.blijftHier)} soorten=".xlsx,.xlsm,.csv,.tsv,.txt" kies={(bestand) => void lees(bestand)} />
      <div role="status">
        {gekozen === null ? null : gekozen.leest ? <p className="zacht">{t(ALGEMEEN.laden)}</p> : gekozen.fout !== null ? <p className="veldfout">{`${gekozen.naam}: ${t(gekozen.fout)}`}</p> : <p>{t(CORRECTIES.gelezen(gekozen.naam, gekozen.bladen.length))}</p>}
      </div>
      {(gekozen?.bladen.length ?? 0) < 2 ? null : <Keuzelijst label={t(CORRECTIES.bladVan)} waarde={blad} opties={[['', t(CORRECTIES.alleBladen)], ...(gekozen?.bladen ?? []).map((b) => [b.naam, b.naam] as const)]} kies={kiesHet} />}
    </>
  );
};
