import type { ReactElement } from 'react';
import { planfoutTekst } from '../../../werkmap/plannen/teksten';
import type { Hindernis } from '../../model/hindernis';
import { ontleedAdres, ontleedPlaats } from '../../model/plek';
import { hindernisTekst } from '../../model/teksten';
import type { Acties } from '../../model/toestand';
import { useInBeeld, useOmgeving, type Omgeving } from '../gebruik';
import { ALGEMEEN } from '../tekst/algemeen';
import { SCHRIJVEN } from '../tekst/beoordelen';
import { UITWEGEN } from '../tekst/uitwegen';
import { Bevestiging } from './Bevestiging';
import { Icoon } from './Icoon';
import { Knop } from './Knop';

/** What can be done about a melding: the words on the button, and what it does. */
interface Uitweg {
  readonly tekst: string;
  readonly doe: () => Promise<void>;
}

const naarCel = (blad: string, cel: string, acties: Acties): (() => Promise<void>) => {
  const plek = ontleedAdres(cel);
  return () => acties.gaNaar(blad, plek?.rij ?? 0, plek?.kolom ?? 0);
};

/** The buttons under a hindernis; none where only Excel itself can help. */
const uitwegen = (h: Hindernis, { t, acties, toestand }: Omgeving): readonly Uitweg[] => {
  const opnieuw: Uitweg = { tekst: t(UITWEGEN.leesOpnieuw), doe: acties.herlees };
  switch (h.code) {
    case 'FILTER_VERBERGT':
      return [{ tekst: t(UITWEGEN.wisFilter), doe: () => acties.wisFilterEnBeoordeel(h.blad) }];
    case 'ANDER_BLAD':
      return h.tabellenOp.length === 0 ? [opnieuw] : h.tabellenOp.map((blad) => ({ tekst: t(UITWEGEN.gaNaar(blad)), doe: () => acties.gaNaar(blad, 0) }));
    case 'SAMENGEVOEGD':
    case 'TERUGGELEZEN_ANDERS':
    case 'HERSTEL_BOTST':
      return [{ tekst: t(UITWEGEN.gaNaar(h.cel)), doe: naarCel(h.blad, h.cel, acties) }];
    case 'TE_GROOT':
      return toestand.schrijfwijze === 'waarden' ? [] : [{ tekst: t(UITWEGEN.waarden), doe: () => acties.kiesSchrijfwijze('waarden') }];
    case 'INSTELLINGEN_ONLEESBAAR':
      return [{ tekst: t(UITWEGEN.legeKeuzes), doe: () => acties.kies({}) }];
    case 'GEEN_GEGEVENS':
    case 'TUSSENTIJDS_GEWIJZIGD':
    case 'BLAD_WEG':
    case 'CEL_WORDT_BEWERKT':
    case 'TE_DRUK':
    case 'BLAD_BEVEILIGD':
    case 'NIETS_TE_BEOORDELEN':
    case 'EXCEL_WEIGERT':
      return [opnieuw];
    case 'NIET_TERUGGEZET':
    case 'VASTGEZET':
    case 'ALLEEN_LEZEN':
    case 'NIETS_TE_HERSTELLEN':
    case 'GEANNULEERD':
      return [];
  }
};

/** No fault, but word of what happened. */
const RUSTIG: ReadonlySet<Hindernis['code']> = new Set(['GEANNULEERD', 'NIETS_TE_HERSTELLEN']);

const Hinderniszin = ({ hindernis }: { readonly hindernis: Hindernis }): ReactElement => {
  const omgeving = useOmgeving();
  const { t, taal, acties, toestand } = omgeving;
  const wegen = uitwegen(hindernis, omgeving);
  return (
    <>
      <p><Icoon naam={RUSTIG.has(hindernis.code) ? 'goed' : 'fout'} />{hindernisTekst(hindernis, taal)}</p>
      {wegen.length === 0 ? null : <div className="knoppen">{wegen.map((w) => <Knop key={w.tekst} klein uit={toestand.werk !== null} onClick={() => void w.doe()}>{w.tekst}</Knop>)}</div>}
      {hindernis.code === 'VASTGEZET' ? <Bevestiging knop={t(UITWEGEN.maakLos)} vraag={t(SCHRIJVEN.losVraag(hindernis.periode))} ja={t(SCHRIJVEN.jaLos(hindernis.periode))} dan={() => void acties.maakLos({ blad: hindernis.blad, periode: hindernis.periode })} /> : null}
    </>
  );
};

/** What went wrong, read out at once, with what to do about it and a cross that takes it away. */
export const Meldingbalk = (): ReactElement | null => {
  const { t, taal, acties, toestand } = useOmgeving();
  const { melding } = toestand;
  const plek = useInBeeld<HTMLDivElement>(melding);
  const rustig = melding?.soort === 'hindernis' && RUSTIG.has(melding.hindernis.code);
  return (
    <div role="alert" ref={plek}>
      {melding === null || melding.soort === 'herkenning' ? null : (
        <div className={rustig ? 'balk' : 'balk balk--fout'}>
          <Knop className="balk__sluit" klein soort="zacht" aria-label={t(ALGEMEEN.sluit)} onClick={acties.sluitMelding}><Icoon naam="kruis" /></Knop>
          {melding.soort === 'hindernis' ? <Hinderniszin hindernis={melding.hindernis} /> : melding.fouten.map((f) => <Planzin key={planfoutTekst(f, taal)} tekst={planfoutTekst(f, taal)} plaats={f.plaats} />)}
        </div>
      )}
    </div>
  );
};

const Planzin = ({ tekst, plaats }: { readonly tekst: string; readonly plaats: string }): ReactElement => {
  const { t, acties, toestand } = useOmgeving();
  const cel = ontleedPlaats(plaats);
  return (
    <div className="melding__zin">
      <p><Icoon naam="fout" />{tekst}</p>
      {cel === null ? null : <div className="knoppen"><Knop klein uit={toestand.werk !== null} onClick={() => void acties.gaNaar(cel.blad, cel.rij, cel.kolom)}>{t(UITWEGEN.gaNaar(plaats))}</Knop></div>}
    </div>
  );
};
