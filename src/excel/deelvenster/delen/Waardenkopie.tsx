import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Tweetalig } from '../../../engine';
import { tweemaal } from '../../../tekst';
import { bestandfoutTekst, type Bestandfout } from '../../../tekst/bestandfouten';
import { eldersTekst, kopieTekst } from '../../../tekst/delen';
import type { Excelbestand } from '../../model/excelwerk';
import type { Lezing } from '../../model/toestand';
import { useOmgeving } from '../gebruik';
import { Knop } from '../onderdelen/Knop';
import { DELEN } from '../tekst/delen';
import type { Kopie } from './kopie';

type Stand =
  | { readonly soort: 'rust' | 'bezig' }
  | { readonly soort: 'mislukt'; readonly waarom: Tweetalig }
  | { readonly soort: 'klaar'; readonly naam: string; readonly adres: string; readonly kopie: Extract<Kopie, { readonly gelukt: true }> };

/** In Excel itself there is no file to open. */
const waarom = (fout: Bestandfout): Tweetalig =>
  fout.code === 'NIET_BEREKEND' ? DELEN.celNietBerekend(fout.blad, fout.cel) : fout.code === 'WERKMAP_NIET_BEREKEND' ? DELEN.nietBerekend : tweemaal((taal) => bestandfoutTekst(fout, taal));

/** A copy of the workbook for who does not have the add-in: asked of Excel as a file, and given as one to keep. The workbook stays as it is. */
export const Waardenkopie = ({ lezing }: { readonly lezing: Lezing }): ReactElement => {
  const { t, taal, acties, toestand } = useOmgeving();
  const [stand, zet] = useState<Stand>({ soort: 'rust' });
  const loop = useRef<() => void>(() => undefined);
  // what was made of an earlier reading may hold other figures
  useEffect(() => {
    zet({ soort: 'rust' });
    return () => loop.current();
  }, [lezing]);
  const adres = stand.soort === 'klaar' ? stand.adres : null;
  useEffect(() => () => { if (adres !== null) URL.revokeObjectURL(adres); }, [adres]);

  const maakVan = async ({ naam, bytes }: Excelbestand): Promise<void> => {
    let gestopt = false;
    loop.current = () => { gestopt = true; };
    zet({ soort: 'bezig' });
    const deel = await import(/* webpackChunkName: "delen" */ './naast').catch(() => null);
    if (gestopt) return;
    const werkend = deel?.maakKopieNaast(bytes);
    loop.current = () => { gestopt = true; werkend?.stop(); };
    const kopie = (await werkend?.kopie.catch(() => null)) ?? null;
    if (gestopt) return;
    if (kopie === null) zet({ soort: 'mislukt', waarom: DELEN.nietGeladen });
    else if (!kopie.gelukt) zet({ soort: 'mislukt', waarom: waarom(kopie.fout) });
    else zet({ soort: 'klaar', kopie, naam: `${t(DELEN.bestandsnaam(naam))}.${kopie.macros ? 'xlsm' : 'xlsx'}`, adres: URL.createObjectURL(new Blob([kopie.bytes as Uint8Array<ArrayBuffer>])) });
  };
  const maak = (): void => {
    zet({ soort: 'rust' });
    void acties.haalBestand((bestand) => void maakVan(bestand));
  };
  const bezig = stand.soort === 'bezig';
  return (
    <>
      <h4>{t(DELEN.kop)}</h4>
      <p className="zacht">{t(DELEN.uitleg)}</p>
      <Knop uit={bezig || toestand.werk !== null} onClick={maak}>{t(DELEN.maak)}</Knop>
      <p role="status">{bezig ? t(DELEN.bezig) : stand.soort === 'klaar' ? kopieTekst(stand.kopie.cellen, taal) : ''}</p>
      {stand.soort === 'mislukt' ? <p role="alert">{t(stand.waarom)}</p> : null}
      {stand.soort !== 'klaar' ? null : (
        <>
          <p><a className="knop" href={stand.adres} download={stand.naam}>{t(DELEN.bewaar(stand.naam))}</a></p>
          {stand.kopie.elders.length === 0 ? null : <ul className="meldingen">{stand.kopie.elders.map((e, i) => <li key={i}>{eldersTekst(e, taal)}</li>)}</ul>}
        </>
      )}
    </>
  );
};
