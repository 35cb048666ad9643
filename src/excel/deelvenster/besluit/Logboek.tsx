import { useRef, useState, type ReactElement } from 'react';
import { periodeTekst } from '../../../engine';
import { LANGSTE } from '../../../werkmap/besluiten';
import { leesLogboek, LOGBOEKBLAD, type Logboek as Log } from '../../../werkmap/logboek';
import type { Lezing } from '../../model/toestand';
import { useOmgeving } from '../gebruik';
import { Bevestiging } from '../onderdelen/Bevestiging';
import { Knop } from '../onderdelen/Knop';
import { OVERZICHT } from '../tekst/overzicht';
import { Veld } from './Veld';

const laatste = ({ regels }: Log): string | null => {
  const r = regels.at(-1);
  return r === undefined ? null : `${r.soort} ${r.gemeente} ${periodeTekst(r.halfjaar)}, ${r.door === '' ? '' : `${r.door}, `}${r.tijdstip}`;
};

const Staand = ({ log }: { readonly log: Log | null }): ReactElement => {
  const { t } = useOmgeving();
  if (log === null) return <p>{t(OVERZICHT.geenLog)}</p>;
  const regel = laatste(log);
  return (
    <>
      <p>{t(OVERZICHT.regels(log.blad.naam, log.regels.length))}{regel === null ? null : ` ${t(OVERZICHT.laatste(regel))}`}</p>
      {log.onleesbaar.length === 0 ? null : <p>{t(OVERZICHT.onleesbaar(log.onleesbaar))}</p>}
    </>
  );
};

const naamfouten = (naam: string): ReadonlyArray<typeof OVERZICHT.geenNaam | ReturnType<typeof OVERZICHT.teLang>> =>
  naam === '' ? [OVERZICHT.geenNaam] : naam.length > LANGSTE.auteur ? [OVERZICHT.teLang(LANGSTE.auteur)] : [];

/** The log as it stands, and keeping in it what it does not know yet; a log is begun only after asking. */
export const Logboek = ({ lezing }: { readonly lezing: Lezing }): ReactElement => {
  const { t, acties, toestand } = useOmgeving();
  const [door, typ] = useState(toestand.door);
  const [gevraagd, vraag] = useState(false);
  const vak = useRef<HTMLDivElement>(null);
  const log = leesLogboek(lezing.werkmap.bladen);
  const fouten = naamfouten(door.trim());
  const mag = (): boolean => {
    vraag(true);
    if (fouten.length > 0) vak.current?.querySelector('input')?.focus();
    return fouten.length === 0;
  };
  const bewaar = (metNieuwBlad: boolean): void => { if (mag()) void acties.bewaarInLogboek(door.trim(), metNieuwBlad); };
  return (
    <div className="besluit" ref={vak}>
      <h4>{t(OVERZICHT.logboek)}</h4>
      <p className="zacht">{t(OVERZICHT.logUitleg)}</p>
      {log === 'andere kop' ? <p>{t(OVERZICHT.andereKop(LOGBOEKBLAD))}</p> : (
        <>
          <Staand log={log} />
          {toestand.logwacht.length === 0 ? null : <p>{t(OVERZICHT.wacht(toestand.logwacht.length))}</p>}
          <Veld label={t(OVERZICHT.door)} uitleg={t(OVERZICHT.doorUitleg)} waarde={door} zet={typ} fouten={gevraagd ? fouten.map(t) : []} />
          {log === null
            ? <Bevestiging knop={t(OVERZICHT.bewaar)} mag={mag} vraag={t(OVERZICHT.nieuwLog(LOGBOEKBLAD))} ja={t(OVERZICHT.jaNieuwLog)} dan={() => bewaar(true)} />
            : <div className="knoppen knoppen--links"><Knop uit={toestand.werk !== null} onClick={() => bewaar(false)}>{t(OVERZICHT.bewaar)}</Knop></div>}
        </>
      )}
    </div>
  );
};
