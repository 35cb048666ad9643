import { useMemo, type ReactElement } from 'react';
import { isoDag, opUrgentie, type Provincieprognose } from '../../../engine';
import { kaders } from '../../../kaders';
import { foutTekst, standTekst } from '../../../tekst';
import { aantalOmhoogTekst, beletselTekst, methodenaam, methodeuitleg, nodigZinnen, omhoogTekst, samenTekst, versiesVan } from '../../../tekst/prognose';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { prognoseVanWerkmap, type Rijprognose, type Tabelprognose } from '../../../werkmap/beoordelen/prognose';
import { isOnder, plekVan } from '../../model/halfjaarplek';
import type { Lezing } from '../../model/toestand';
import { useOmgeving } from '../gebruik';
import { Besluitmerk } from '../onderdelen/Besluitmerk';
import { Knop } from '../onderdelen/Knop';
import { Kortelijst } from '../onderdelen/Kortelijst';
import { Rijknop } from '../onderdelen/Rijknop';
import { PROGNOSESTIJL } from '../stijl/prognose';
import { LEZING } from '../tekst/lezing';
import { PROGNOSE } from '../tekst/prognose';
import { prognoseBij } from './bij';
import { Deel, Methoden, Regels } from './Methoden';
import { usePeildatum } from './Peildatum';

const EERSTE = 8;

const Samen = ({ p, aantal, van }: { readonly p: Provincieprognose; readonly aantal: number; readonly van: number | null }): ReactElement => {
  const { t, taal } = useOmgeving();
  const wie = samenTekst(aantal, van, taal);
  return (
    <>
      <h4>{wie}</h4>
      <Deel p={p} grootheden={p} />
      <p className="zacht">{t(PROGNOSE.balk)}</p>
      <table className="cijfers">
        <caption className="alleen-lezer">{wie}</caption>
        <thead><tr><th scope="col">{t(PROGNOSE.methode)}</th><th scope="col" className="getal">{t(PROGNOSE.eindstand)}</th><th scope="col" className="getal">{t(PROGNOSE.omhoog)}</th></tr></thead>
        <tbody>
          {p.verwachtingen.map((v) => (
            <tr key={v.methode}>
              <th scope="row">{t(methodenaam[v.methode])}<small>{`${t(methodeuitleg[v.methode])}; ${t(PROGNOSE.verwachte(v.realisatie))}; ${t(LEZING[v.lezing])}`}</small></th>
              <td className="getal">{v.eindstand === null ? t(PROGNOSE.onbekend) : standTekst(v.eindstand, taal)}</td>
              <td className="getal">{aantalOmhoogTekst(v, taal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

const Een = ({ tabel, rij, uitkomst: u }: Rijprognose & { readonly tabel: BeoordeeldeTabel }): ReactElement => {
  const { taal } = useOmgeving();
  const redenen = u === null ? rij.fouten.map((f) => foutTekst(f, taal)) : u.soort === 'niet te zeggen' ? [beletselTekst(u.beletsel, taal)] : [];
  const nodig = u?.soort === 'prognose' ? nodigZinnen(u.nodig, taal) : null;
  return (
    <li>
      <Rijknop tabel={tabel.tabel} rij={rij.rij} onder={<Besluitmerk b={rij.beoordeling} />} />
      {redenen.map((z) => <p key={z}>{z}</p>)}
      {u?.soort !== 'prognose' ? null : <><p>{omhoogTekst(u, taal)}</p><Deel p={u} grootheden={u.nu.grootheden} /><Methoden p={u} tabel={tabel} kort /></>}
      {nodig === null ? null : <><p>{nodig.nietOmhoog}</p><p>{nodig.trede1}</p></>}
    </li>
  );
};

const Lijst = ({ p: { tabel, rijen, provincie } }: { readonly p: Tabelprognose }): ReactElement => {
  const { t, taal } = useOmgeving();
  const volgorde = useMemo(() => opUrgentie(rijen, (r) => r.uitkomst), [rijen]);
  const versies = versiesVan(rijen.map((r) => r.uitkomst), taal);
  return (
    <>
      {versies.map((v) => <p key={v} className="zacht">{t(PROGNOSE.gerekendMet({ nl: v, en: v }))}</p>)}
      {provincie === null ? null : <Samen p={provincie} aantal={rijen.length} van={tabel.kader?.gemeenten.length ?? null} />}
      <h4>{t(PROGNOSE.perGemeente)}</h4>
      <Regels van={rijen.flatMap(({ uitkomst: u }) => (u?.soort === 'prognose' ? u.verwachtingen : []))} tabel={tabel} />
      <Kortelijst soort="ul" className="meldingen" eerste={EERSTE} erbij={Infinity} aantal={volgorde.length} regels={(tot) => volgorde.slice(0, tot).map((r) => <Een key={r.rij.rij.rij} {...r} tabel={tabel} />)} />
    </>
  );
};

/** Where a half-year that runs will end for every gemeente, who is about to go up first; and the button that writes it. */
export const Prognoselijst = ({ halfjaar, lezing }: { readonly halfjaar: BeoordeeldeTabel; readonly lezing: Lezing }): ReactElement => {
  const { t, taal, acties, toestand } = useOmgeving();
  const { dag, veld } = usePeildatum(halfjaar);
  const iso = dag === null ? null : isoDag(dag);
  const alle = lezing.beoordeling?.tabellen;
  const p = useMemo(() => (dag === null || alle === undefined ? null : (prognoseVanWerkmap(alle, dag, kaders, { onderbouwing: false }).find((x) => x.tabel === halfjaar) ?? null)), [alle, halfjaar, iso]);
  const plek = plekVan(halfjaar);
  return (
    <div className="prognose">
      <style>{PROGNOSESTIJL}</style>
      {veld}
      {p === null ? <p className="veldfout" role="status">{t(PROGNOSE.kiesDag(halfjaar.periode))}</p> : <Lijst p={p} />}
      {dag === null || p === null || isOnder(toestand.vastgezet, plek) ? null : (
        <>
          <p className="zacht">{t(PROGNOSE.inBladUitleg)}</p>
          <div className="knoppen"><Knop uit={toestand.werk !== null} onClick={() => void acties.beoordeel([plek], prognoseBij(dag, taal))}>{t(PROGNOSE.inBlad)}</Knop></div>
        </>
      )}
    </div>
  );
};
