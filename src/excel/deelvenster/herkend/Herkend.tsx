import type { ReactElement } from 'react';
import { bereikadres, type Bereik } from '../../../werkmap/blad';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import type { Kolom, Tabel } from '../../../werkmap/tabel';
import type { Lezing } from '../../model/toestand';
import { useOmgeving } from '../gebruik';
import { KIESBARE_SOORTEN, kolomnaam, metBladkolom } from '../keuzes';
import { Icoon } from '../onderdelen/Icoon';
import { Keuzelijst } from '../onderdelen/Keuze';
import { redenTekst } from '../../../werkmap/herkennen/redenteksten';
import { HERKENDSTIJL } from '../stijl/herkend';
import { HERKEND, KOLOMKEUZE, OMVAT, ZEKERHEID } from '../tekst/herkend';
import { Verbeteren } from './Verbeteren';

const omgeklapt = (b: Bereik): Bereik => ({ rij: b.kolom, kolom: b.rij, totRij: b.totKolom, totKolom: b.totRij });

const ZELF = 'zelf';

/** One column: what it was taken for, how sure, why; and the list with which to say otherwise. */
const Kolomregel = ({ tabel, kolom }: { readonly tabel: Tabel; readonly kolom: Kolom }): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  const naam = kolomnaam(tabel, kolom);
  const opgegeven = kolom.zekerheid === 'opgegeven';
  const zelf = opgegeven ? t(HERKEND.laatHerkennen) : t(HERKEND.zoalsHerkend(KOLOMKEUZE[kolom.soort]));
  const overig = KIESBARE_SOORTEN.filter((s) => opgegeven || s !== kolom.soort);
  return (
    <li className={kolom.zekerheid === 'waarschijnlijk' ? 'kolom kolom--nakijken' : 'kolom'}>
      <Keuzelijst
        label={t(HERKEND.kolomIs(naam, kolom.kop))}
        waarde={opgegeven ? kolom.soort : ZELF}
        opties={[[ZELF, zelf], ...overig.map((s) => [s, t(KOLOMKEUZE[s])] as const)]}
        kies={(soort) => void acties.kies(metBladkolom(toestand.keuzes, tabel.blad.naam, naam, soort === ZELF ? null : (KIESBARE_SOORTEN.find((s) => s === soort) ?? null)))}
        bij={
          <p className="zacht">
            {kolom.zekerheid === 'waarschijnlijk' ? <Icoon naam="letOp" /> : null}
            <strong>{t(ZEKERHEID[kolom.zekerheid])}</strong>
            {opgegeven ? null : <span>{`: ${t(redenTekst(kolom.reden))}`}</span>}
          </p>
        }
      />
    </li>
  );
};

const Tabeldeel = ({ tabel, kader }: { readonly tabel: Tabel; readonly kader: BeoordeeldeTabel['kader'] }): ReactElement => {
  const { t } = useOmgeving();
  const invoer = tabel.kolommen.filter((k) => k.soort !== 'eigen');
  const eigen = tabel.kolommen.length - invoer.length;
  return (
    <>
      <h4>{t(HERKEND.tabel(bereikadres(tabel.gekanteld ? omgeklapt(tabel.bereik) : tabel.bereik)))}</h4>
      <dl className="feiten">
        {kader === null ? null : <><dt>{t(HERKEND.kader)}</dt><dd>{t(kader.naam)}</dd></>}
        <dt>{t(HERKEND.omvat)}</dt><dd>{t(OMVAT[tabel.taakstellingOmvat])}</dd>
      </dl>
      <h4>{t(tabel.gekanteld ? HERKEND.rijen : HERKEND.kolommen)}</h4>
      <ul className="kolommen">{invoer.map((k) => <Kolomregel key={k.kolom} tabel={tabel} kolom={k} />)}</ul>
      {eigen === 0 ? null : <p className="zacht">{t(HERKEND.eigen(eigen))}</p>}
    </>
  );
};

/** What was recognised in the table of a half-year, and every way to correct it. */
export const Herkend = ({ halfjaar, lezing }: { readonly halfjaar: BeoordeeldeTabel; readonly lezing: Lezing }): ReactElement => (
  <>
    <style>{HERKENDSTIJL}</style>
    <Tabeldeel tabel={halfjaar.tabel} kader={halfjaar.kader} />
    <Verbeteren lezing={lezing} tabel={halfjaar.tabel} />
  </>
);
