import { useMemo, type ReactElement } from 'react';
import { isOntbreekt, koppelpeildatum, type Beoordeling, type Kader, type MetEnZonder, type Tweetalig } from '../../../engine';
import { kaders } from '../../../kaders';
import { opsomming, tweemaal } from '../../../tekst';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { koppelingenVanTabel, type Rijkoppelingen } from '../../../werkmap/beoordelen/koppelingen';
import { useOmgeving } from '../gebruik';
import { Besluitmerk } from '../onderdelen/Besluitmerk';
import { Kortelijst } from '../onderdelen/Kortelijst';
import { Rijknop } from '../onderdelen/Rijknop';
import { Tredevlak } from '../onderdelen/Tredevlak';
import { PROGNOSESTIJL } from '../stijl/prognose';
import { KENMERKEN } from '../tekst/kenmerken';
import { KOPPELINGEN } from '../tekst/koppelingen';
import { LEZING } from '../tekst/lezing';

const EERSTE = 8;

const Oordeel = ({ b, kader }: { readonly b: Beoordeling; readonly kader: Kader | null }): ReactElement => {
  const { t } = useOmgeving();
  return <td className="getal"><Tredevlak trede={b.trede} kader={kader} />{b.handmatig ? <small>{t(KENMERKEN.handmatig)}</small> : null}</td>;
};

const Regel = ({ naam, bij, m, kader }: { readonly naam: Tweetalig; readonly bij?: string; readonly m: MetEnZonder; readonly kader: Kader | null }): ReactElement => {
  const { t } = useOmgeving();
  return (
    <tr>
      <th scope="row">{t(naam)}{bij === undefined ? null : <small>{bij}</small>}</th>
      <Oordeel b={m.met} kader={kader} />
      <Oordeel b={m.zonder} kader={kader} />
    </tr>
  );
};

/** What a shortage would mean: with the realisatie of now, and if all who were available were housed. */
const Treden = ({ koppelingen: { gemeente, nu, alsAllen, tijdigBeschikbaar }, kader }: Pick<Rijkoppelingen, 'koppelingen'> & { readonly kader: Kader | null }): ReactElement => {
  const { t } = useOmgeving();
  return (
    <table className="cijfers">
      <caption className="alleen-lezer">{t(KOPPELINGEN.tredenVan(gemeente))}</caption>
      <thead><tr><th scope="col">{t(KOPPELINGEN.realisatie)}</th><th scope="col" className="getal">{t(KOPPELINGEN.met)}</th><th scope="col" className="getal">{t(KOPPELINGEN.zonder)}</th></tr></thead>
      <tbody>
        {nu === null ? null : <Regel naam={KOPPELINGEN.nu(isOntbreekt(nu.realisatie) ? null : nu.realisatie)} m={nu} kader={kader} />}
        {alsAllen === null || tijdigBeschikbaar === null ? null : <Regel naam={KOPPELINGEN.alsAllen(tijdigBeschikbaar)} bij={`${t(KOPPELINGEN.alsAllenUitleg)}; ${t(LEZING.afgeleid)}`} m={alsAllen} kader={kader} />}
      </tbody>
    </table>
  );
};

interface Lijst {
  readonly tabel: BeoordeeldeTabel;
  readonly rijen: readonly Rijkoppelingen[];
  readonly onder: (r: Rijkoppelingen) => ReactElement;
}

const Lijst = ({ tabel, rijen, onder }: Lijst): ReactElement => (
  <Kortelijst soort="ul" className="meldingen" eerste={EERSTE} erbij={Infinity} aantal={rijen.length} regels={(tot) => rijen.slice(0, tot).map((r) => <li key={r.rij.rij.rij}><Rijknop tabel={tabel.tabel} rij={r.rij.rij} onder={<Besluitmerk b={r.rij.beoordeling} />} />{onder(r)}</li>)} />
);

/** Who had a koppelingstekort on the koppelpeildatum, the largest first, with the trede with it and without; then of whom it is not known. */
export const Koppelingen = ({ halfjaar }: { readonly halfjaar: BeoordeeldeTabel }): ReactElement => {
  const { t } = useOmgeving();
  const { rijen, nvt } = useMemo(() => koppelingenVanTabel(halfjaar, kaders), [halfjaar]);
  const { kader } = halfjaar;
  const nietVanToepassing = nvt.length === 0 ? null : <p>{t(KOPPELINGEN.nvt(tweemaal((taal) => opsomming(nvt, taal))))}</p>;
  if (rijen.length === 0) return nietVanToepassing ?? <p>{t(KOPPELINGEN.geen)}</p>;
  const onbekend = rijen.filter((r) => r.koppelingen.tekort === null);
  const tekort = rijen.filter((r) => (r.koppelingen.tekort ?? 0) > 0);
  return (
    <div className="prognose">
      <style>{PROGNOSESTIJL}</style>
      <p>{`${t(KOPPELINGEN.standVan(koppelpeildatum(halfjaar.periode)))} ${t(KOPPELINGEN.aantal(tekort.length, rijen.length - onbekend.length))}`}</p>
      {tekort.length === 0 ? null : (
        <>
          <p className="zacht">{t(KOPPELINGEN.uitleg)}</p>
          {kader === null ? null : <p className="zacht">{t(kader.koppelingstekort.uitleg)}</p>}
          <Lijst tabel={halfjaar} rijen={tekort} onder={({ koppelingen: k }) => <><p>{t(KOPPELINGEN.tekort(k.tekort ?? 0, k.tijdigBeschikbaar, k.totaalopgave))}</p><Treden koppelingen={k} kader={kader} /></>} />
        </>
      )}
      {onbekend.length === 0 ? null : (
        <>
          <h4>{t(KOPPELINGEN.onbekend(onbekend.length))}</h4>
          <Lijst tabel={halfjaar} rijen={onbekend} onder={({ koppelingen: k }) => <p>{t(k.totaalopgave === null ? KOPPELINGEN.zonderOpgave : KOPPELINGEN.zonderAantal)}</p>} />
        </>
      )}
      {nietVanToepassing}
    </div>
  );
};
