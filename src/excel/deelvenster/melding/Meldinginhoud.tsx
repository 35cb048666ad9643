import type { ReactElement } from 'react';
import { planfoutTekst } from '../../../werkmap/plannen/teksten';
import type { Hindernis, Melding } from '../../model/hindernis';
import { ontleedPlaats } from '../../model/plaatsen';
import { ontleedAdres } from '../../model/plek';
import { hindernisTekst } from '../../model/teksten';
import type { Acties } from '../../model/toestand';
import { useOmgeving, type Omgeving } from '../gebruik';
import { ALGEMEEN } from '../tekst/algemeen';
import { HINDERNIS } from '../tekst/hindernis';
import { UITWEGEN } from '../tekst/uitwegen';
import { VASTZETTEN } from '../tekst/vastzetten';
import { Bevestiging } from '../onderdelen/Bevestiging';
import { Icoon } from '../onderdelen/Icoon';
import { Knop } from '../onderdelen/Knop';

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
      return [{ tekst: t(HINDERNIS.wisFilter), doe: () => acties.wisFilterEnProbeer(h.blad) }];
    case 'VASTZETTEN_ANDERS':
    case 'VASTZETTEN_FOUT':
    case 'SAMENGEVOEGD':
    case 'TERUGGELEZEN_ANDERS':
    case 'CORRECTIE_ANDERS':
    case 'CEL_DATUMOPMAAK':
    case 'HERSTEL_BOTST':
    case 'NIEUW_BLAD_GEWIJZIGD':
      return [{ tekst: t(UITWEGEN.gaNaar(h.cel)), doe: naarCel(h.blad, h.cel, acties) }];
    case 'TE_GROOT':
      return toestand.schrijfwijze === 'waarden' ? [] : [{ tekst: t(HINDERNIS.waarden), doe: () => acties.kiesSchrijfwijze('waarden') }];
    case 'CEL_WORDT_BEWERKT':
    case 'TE_DRUK':
    case 'BLAD_BEVEILIGD':
    case 'BLAD_VERBORGEN':
    case 'DEEL_NIET_GELADEN':
    case 'WERKMAP_BEVEILIGD':
    case 'BESTAND_GEWEIGERD':
      return [{ tekst: t(ALGEMEEN.probeerOpnieuw), doe: acties.probeerOpnieuw }];
    case 'LOGBOEK_NIET_BIJGEWERKT':
      return [{ tekst: t(ALGEMEEN.probeerOpnieuw), doe: () => acties.bewaarInLogboek(toestand.door, false) }];
    case 'BESLUIT_GEWEIGERD':
    case 'BLAD_BESTAAT':
    case 'TUSSENTIJDS_GEWIJZIGD':
    case 'BLAD_WEG':
    case 'HALFJAAR_WEG':
    case 'NIETS_TE_BEOORDELEN':
    case 'VASTGEZET_BLAD_WEG':
    case 'INSTELLINGEN_ONLEESBAAR':
    case 'NIET_GEVOLGD':
    case 'EXCEL_WEIGERT':
    case 'ONVERWACHT':
      return [opnieuw];
    case 'NIET_TERUGGEZET':
    case 'VASTGEZET':
    case 'VASTZETTEN_HALF':
    case 'VASTZETTEN_LOOPT':
    case 'NIET_BEOORDEELD':
    case 'KEUZE_NIET_TE_BEWAREN':
    case 'ALLEEN_LEZEN':
    case 'NIETS_TE_HERSTELLEN':
    case 'GEANNULEERD':
    case 'CORRECTIE_LEEST_ANDERS':
    case 'VOORBEREIDING_ANDERS':
    case 'NIEUW_BLAD_DRAAGT':
    case 'NIEUW_BLAD_GENOEMD':
    case 'LOGNAAM_NODIG':
    case 'BESTAND_KAN_NIET':
    case 'BESTAND_TE_GROOT':
      return [];
  }
};

/** What is only done after a question. */
const Gevraagd = ({ hindernis: h }: { readonly hindernis: Hindernis }): ReactElement | null => {
  const { t, acties } = useOmgeving();
  switch (h.code) {
    case 'VASTGEZET':
    case 'VASTGEZET_BLAD_WEG':
      return <Bevestiging knop={t(HINDERNIS.maakLos)} vraag={t(VASTZETTEN.losVraag(h.periode))} ja={t(VASTZETTEN.jaLos(h.periode))} dan={() => void acties.maakLos({ blad: h.blad, periode: h.periode })} />;
    case 'VASTZETTEN_ANDERS':
      return <Bevestiging knop={t(HINDERNIS.zetVastZo)} vraag={t(HINDERNIS.zetVastZoVraag(h.periode))} ja={t(VASTZETTEN.ja(h.periode))} dan={() => void acties.zetVast({ blad: h.blad, periode: h.periode }, true)} />;
    case 'INSTELLINGEN_ONLEESBAAR':
      return <Bevestiging knop={t(HINDERNIS.legeKeuzes)} vraag={t(HINDERNIS.legeKeuzesVraag)} ja={t(HINDERNIS.jaLegeKeuzes)} dan={() => void acties.beginOpnieuw()} />;
    default:
      return null;
  }
};

const Hinderniszin = ({ hindernis, rustig }: { readonly hindernis: Hindernis; readonly rustig: boolean }): ReactElement => {
  const omgeving = useOmgeving();
  const { taal, toestand } = omgeving;
  const wegen = uitwegen(hindernis, omgeving);
  return (
    <>
      <p><Icoon naam={rustig ? 'goed' : 'fout'} />{hindernisTekst(hindernis, taal)}</p>
      {wegen.length === 0 ? null : <div className="knoppen">{wegen.map((w) => <Knop key={w.tekst} klein uit={toestand.werk !== null} onClick={() => void w.doe()}>{w.tekst}</Knop>)}</div>}
      <Gevraagd hindernis={hindernis} />
    </>
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

/** What a melding says, and what to do about it. `rustig`: no fault, but word of what happened. */
export const Meldinginhoud = ({ melding, rustig }: { readonly melding: Exclude<Melding, { readonly soort: 'herkenning' }>; readonly rustig: boolean }): ReactElement => {
  const { taal } = useOmgeving();
  return melding.soort === 'hindernis' ? <Hinderniszin hindernis={melding.hindernis} rustig={rustig} /> : <>{melding.fouten.map((f) => <Planzin key={planfoutTekst(f, taal)} tekst={planfoutTekst(f, taal)} plaats={f.plaats} />)}</>;
};
