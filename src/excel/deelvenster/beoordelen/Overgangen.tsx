import { useMemo, type ReactElement } from 'react';
import type { Overgang } from '../../../engine';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { vanKracht } from '../../../werkmap/beoordelen/vankracht';
import { rijVanNaam } from '../cijfers';
import { useOmgeving } from '../gebruik';
import { Besluitmerk } from '../onderdelen/Besluitmerk';
import { Icoon } from '../onderdelen/Icoon';
import { Kortelijst } from '../onderdelen/Kortelijst';
import { Rijknop } from '../onderdelen/Rijknop';
import { Tredevlak } from '../onderdelen/Tredevlak';
import { BEOORDELEN } from '../tekst/beoordelen';

const EERSTE = 8;

const Stap = ({ halfjaar, stap }: { readonly halfjaar: BeoordeeldeTabel; readonly stap: Overgang }): ReactElement | null => {
  const { t } = useOmgeving();
  const rij = rijVanNaam(halfjaar, stap.gemeente);
  if (rij === null || stap.van === null || stap.naar === null) return null;
  return (
    <li>
      <Rijknop tabel={halfjaar.tabel} rij={rij.rij} onder={<Besluitmerk b={rij.beoordeling} />}>
        <span className="stap" aria-hidden="true">
          <Tredevlak trede={stap.van} kader={halfjaar.kader} />
          <span className="stap__pijl">{'→'}</span>
          <Tredevlak trede={stap.naar} kader={halfjaar.kader} />
        </span>
        <span className="alleen-lezer">{t(BEOORDELEN.vanNaar(stap.van, stap.naar))}</span>
      </Rijknop>
    </li>
  );
};

const Lijst = ({ kop, icoon, halfjaar, stappen }: { readonly kop: string; readonly icoon: 'omhoog' | 'omlaag'; readonly halfjaar: BeoordeeldeTabel; readonly stappen: readonly Overgang[] }): ReactElement | null => {
  if (stappen.length === 0) return null;
  const zwaarste = [...stappen].sort((a, b) => (b.naar ?? 0) - (a.naar ?? 0));
  return (
    <section className="deel">
      <h3 className={`kop-${icoon}`}><Icoon naam={icoon} />{kop}</h3>
      <Kortelijst soort="ul" className="rijen" eerste={EERSTE} erbij={Infinity} aantal={zwaarste.length} regels={(tot) => zwaarste.slice(0, tot).map((s) => <Stap key={s.gemeente} halfjaar={halfjaar} stap={s} />)} />
    </section>
  );
};

/** Who goes up and who goes down, decided or proposed, by name, the highest trede first; then how many stay. */
export const Overgangen = ({ halfjaar }: { readonly halfjaar: BeoordeeldeTabel }): ReactElement => {
  const { t } = useOmgeving();
  const { omhoog, omlaag, gelijk, onbekend } = useMemo(() => vanKracht(halfjaar), [halfjaar]).overgangen;
  return (
    <>
      <Lijst kop={t(BEOORDELEN.omhoog(omhoog.length))} icoon="omhoog" halfjaar={halfjaar} stappen={omhoog} />
      <Lijst kop={t(BEOORDELEN.omlaag(omlaag.length))} icoon="omlaag" halfjaar={halfjaar} stappen={omlaag} />
      <p className="zacht">
        {gelijk.length === 0 ? null : <span>{t(BEOORDELEN.gelijk(gelijk.length))} </span>}
        {onbekend.length === 0 ? null : <span>{t(onbekend.some((o) => o.van !== null) || gelijk.length + omhoog.length + omlaag.length > 0 ? BEOORDELEN.zonderVergelijking(onbekend.length) : BEOORDELEN.geenVorige)}</span>}
      </p>
    </>
  );
};
