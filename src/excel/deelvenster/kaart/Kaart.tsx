import { useMemo, useRef, useState, type CSSProperties, type KeyboardEvent, type ReactElement } from 'react';
import { periodeTekst, type Kader, type Tweetalig } from '../../../engine';
import { kaders } from '../../../kaders';
import { kaartUtrecht } from '../../../kaders/utrecht/kaart';
import { feitenVan, tussenstandVan } from '../../../rapport/feiten/feiten';
import { kaartbladnaam } from '../../../rapport/kaart/bladnaam';
import { buurVan, kaartVan, type Kaartgemeente, type Richting, type Tegel, type Tegelkaart } from '../../../rapport/kaart/kaart';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { plekVan } from '../../model/halfjaarplek';
import type { Lezing } from '../../model/toestand';
import { celVanRij, rijVanNaam } from '../cijfers';
import { useOmgeving } from '../gebruik';
import { Bladknop } from '../onderdelen/Bladknop';
import { Keuzelijst } from '../onderdelen/Keuze';
import { tredekleur, Tredevlak } from '../onderdelen/Tredevlak';
import { KAARTSTIJL } from '../stijl/kaart';
import { PROGNOSESTIJL } from '../stijl/prognose';
import { ALGEMEEN } from '../tekst/algemeen';
import { KAART } from '../tekst/kaart';

const PIJLEN: Readonly<Record<string, Richting>> = { ArrowUp: 'noord', ArrowRight: 'oost', ArrowDown: 'zuid', ArrowLeft: 'west' };

const tredeTekst = (g: Kaartgemeente, kader: Kader | null): Tweetalig => {
  const naam = kader?.treden.find((t) => t.trede === g.trede)?.naam;
  if (g.trede === null) return { 'geen rij': KAART.geenRij, 'niet te beoordelen': KAART.nietTeBeoordelen, tussenstand: KAART.nogGeen }[g.zonder ?? 'niet te beoordelen'];
  return naam === undefined ? ALGEMEEN.tredeKort(g.trede) : ALGEMEEN.trede(g.trede, naam);
};

const besluitTekst = ({ besluit }: Kaartgemeente): Tweetalig | null =>
  besluit === null ? null : { anders: KAART.anders, gelijk: KAART.gelijk, 'zonder voorstel': KAART.zonderVoorstel }[besluit];

/** Decided, and not as the figures say. */
const isEigen = ({ besluit }: Kaartgemeente): boolean => besluit === 'anders' || besluit === 'zonder voorstel';

const gemeenteTekst = (g: Kaartgemeente, kader: Kader | null): Tweetalig => KAART.gemeente(g.gemeente, tredeTekst(g, kader), besluitTekst(g));

interface Getekend {
  readonly kaart: Tegelkaart;
  readonly halfjaar: BeoordeeldeTabel;
}

/** The squares: one stop for Tab, from which the arrows go on. */
const Tegels = ({ kaart, halfjaar }: Getekend): ReactElement => {
  const { t, acties, toestand } = useOmgeving();
  const [actief, zetActief] = useState(kaart.tegels[0]?.gemeente);
  const knoppen = useRef(new Map<string, HTMLButtonElement>());
  const { kader } = halfjaar;
  const wie = kaart.tegels.find((x) => x.gemeente === actief) ?? kaart.tegels[0];
  const tekst = (g: Tegel): string => t(gemeenteTekst(g, kader));
  const toon = (g: Tegel): void => {
    const rij = rijVanNaam(halfjaar, g.gemeente)?.rij;
    if (toestand.werk !== null || rij === undefined) return;
    const cel = celVanRij(halfjaar.tabel, rij);
    void acties.gaNaar(halfjaar.tabel.blad.naam, cel.rij, cel.kolom);
  };
  const toets = (e: KeyboardEvent, g: Tegel): void => {
    const richting = PIJLEN[e.key];
    if (richting === undefined) return;
    e.preventDefault();
    const buur = buurVan(kaart, g, richting);
    if (buur !== null) knoppen.current.get(buur.gemeente)?.focus();
  };
  return (
    <>
      <div className="kaart__tegels" role="group" aria-label={t(KAART.naam(kaart.periode))} style={{ '--kolommen': kaart.kolommen } as CSSProperties}>
        {kaart.tegels.map((g) => (
          <button
            key={g.gemeente}
            ref={(knop) => { if (knop === null) knoppen.current.delete(g.gemeente); else knoppen.current.set(g.gemeente, knop); }}
            type="button"
            className={isEigen(g) ? 'kaart__tegel kaart__tegel--besloten' : 'kaart__tegel'}
            style={{ '--rij': g.rij + 1, '--kolom': g.kolom + 1, ...tredekleur(kader, g.trede) } as CSSProperties}
            tabIndex={g.gemeente === wie?.gemeente ? 0 : -1}
            aria-disabled={toestand.werk !== null || undefined}
            title={tekst(g)}
            onFocus={() => zetActief(g.gemeente)}
            onMouseEnter={() => zetActief(g.gemeente)}
            onKeyDown={(e) => toets(e, g)}
            onClick={() => toon(g)}
          >
            <b>{g.trede ?? '–'}</b>
            <span>{g.kort}</span>
            <span className="alleen-lezer">{tekst(g)}</span>
          </button>
        ))}
      </div>
      {wie === undefined ? null : <p className="kaart__wie" aria-hidden="true">{tekst(wie)}</p>}
    </>
  );
};

/** The same for who would rather read than look. */
const Tabel = ({ kaart, halfjaar: { kader } }: Getekend): ReactElement => {
  const { t } = useOmgeving();
  return (
    <table className="cijfers">
      <caption className="alleen-lezer">{t(KAART.naam(kaart.periode))}</caption>
      <thead><tr><th scope="col">{t(KAART.kopGemeente)}</th><th scope="col">{t(KAART.kopBasis)}</th><th scope="col" className="getal">{t(KAART.kopTrede)}</th></tr></thead>
      <tbody>
        {[...kaart.tegels, ...kaart.zonderPlek].sort((a, b) => a.gemeente.localeCompare(b.gemeente, 'nl')).map((g) => (
          <tr key={g.gemeente}><th scope="row">{g.gemeente}{besluitTekst(g) === null && g.zonder === null ? null : <small>{t(besluitTekst(g) ?? tredeTekst(g, kader))}</small>}</th><td>{g.basis ?? '–'}</td><td className="getal"><Tredevlak trede={g.trede} kader={kader} /></td></tr>
        ))}
      </tbody>
    </table>
  );
};

/** The map of a half-year, of which any in the workbook can be chosen. */
export const Kaart = ({ halfjaar: eerste, lezing }: { readonly halfjaar: BeoordeeldeTabel; readonly lezing: Lezing }): ReactElement | null => {
  const { t, acties } = useOmgeving();
  const { beoordeling } = lezing;
  const alle = beoordeling?.tabellen ?? [];
  const [gekozen, kies] = useState(periodeTekst(eerste.periode));
  const halfjaar = alle.find((x) => periodeTekst(x.periode) === gekozen) ?? eerste;
  const [kaart, tussenstand] = useMemo(() => {
    const [feiten] = beoordeling === null ? [] : feitenVan({ ...beoordeling, tabellen: [halfjaar] }, kaders);
    return feiten === undefined ? [null, null] : [kaartVan(feiten, kaartUtrecht), tussenstandVan(feiten) === null ? null : KAART.tussenstand(feiten.realisatiedag)];
  }, [beoordeling, halfjaar]);
  if (kaart === null) return null;
  const leeg = kaart.tegels.length === 0;
  return (
    <div className="kaart">
      <style>{KAARTSTIJL}</style>
      <style>{PROGNOSESTIJL}</style>
      <p className="zacht">{t(leeg ? KAART.geenPlek : KAART.uitleg)}</p>
      {alle.length < 2 ? null : <Keuzelijst label={t(KAART.kiesHalfjaar)} waarde={periodeTekst(halfjaar.periode)} opties={alle.map((x) => [periodeTekst(x.periode), periodeTekst(x.periode)] as const)} kies={kies} />}
      {tussenstand === null ? null : <p>{t(tussenstand)}</p>}
      {leeg ? null : <Tegels key={kaart.periode} kaart={kaart} halfjaar={halfjaar} />}
      {leeg || kaart.zonderPlek.length === 0 ? null : <p>{`${t(KAART.zonderPlek)}: ${kaart.zonderPlek.map((g) => t(gemeenteTekst(g, halfjaar.kader))).join('; ')}.`}</p>}
      <details open={leeg}><summary>{t(KAART.alsTabel)}</summary><Tabel kaart={kaart} halfjaar={halfjaar} /></details>
      {leeg ? null : <p className="zacht">{t(KAART.bladUitleg)}</p>}
      {leeg ? null : <Bladknop naam={kaartbladnaam(halfjaar.periode)} lezing={lezing} maak={() => void acties.maakRapportblad('kaart', plekVan(halfjaar))} />}
    </div>
  );
};
