import { periode, type Herleiding, type Trede, type Tweetalig } from '../../engine';
import { afgeleid, letterlijk } from '../herleiding';
import { bijlage, rapport2024 } from './bronnen';

/** What a trede brings with it, one sentence at a time, each with where it comes from. */
export interface Tredegevolg {
  readonly trede: Trede;
  readonly tekst: string;
  readonly herleiding: Herleiding;
  /** The step of the trajectory that it announces: once that was taken, or can be no more, it is announced no longer. */
  readonly stap?: string;
}

/** How documents tell a step of the trajectory: in a few words; that it was taken, around its day; and that it is to come, before its day. */
export interface Trajectzin {
  readonly stap: string;
  readonly kort: string;
  readonly gedaan: readonly [voor: string, na: string];
  readonly komt: string;
}

const MONITORING = 'Monitoring indeplaatsstellingstrajecten bij taakverwaarlozing';
const TREDE_4 = 'Toelichting vooraankondiging indeplaatsstellingstraject bij taakverwaarlozing (trede 4)';

const ALS_ONDER_2021: Tweetalig = {
  nl: 'Wat een trede inhoudt en de rapportage over 2024 niet noemt, is gelezen als onder het kader van 2021–2024.',
  en: 'What a trede means and the report on 2024 does not say is read as under the kader of 2021–2024.',
};
const NIET_IN_BIJLAGE: Tweetalig = {
  nl: 'De grondslag en het beroep noemt de bijlage bij de toezichtbrieven niet; de rapportage over 2024 wel, voor een besluit op dezelfde grondslag.',
  en: 'The annex to the supervision letters does not name the basis and the appeal; the report on 2024 does, for a besluit on the same basis.',
};


const artikel124 = rapport2024(TREDE_4, 'volgt uit artikel 124-124h van de Gemeentewet dat Gedeputeerde Staten dienen in te grijpen via indeplaatsstelling bij taakverwaarlozing');
const beroep = rapport2024(TREDE_4, 'De gemeente kan tegen een besluit tot indeplaatsstelling rechtstreeks beroep instellen bij de Raad van State');

const GRONDSLAG = 'De grondslag is artikel 124 tot en met 124h van de Gemeentewet.';
const VOLGEN = 'Wij volgen de cijfers. Gesprekken om de huisvesting actief te volgen zijn niet nodig.';
const OPVRAGEN = 'Wij vragen het COA en de gemeente om meer informatie, bekijken de cijfers elke dag en spreken de gemeente ambtelijk, soms samen met het COA en de woningcorporaties. Gaat het te langzaam beter, dan volgt bestuurlijk contact.';
const VOORAANKONDIGING = 'De gemeente ontvangt een vooraankondiging van indeplaatsstelling.';
const RAAD = 'De gemeenteraad ontvangt de vooraankondiging van juridische interventie.';
const OPENBAAR = 'De vooraankondiging wordt openbaar gepubliceerd.';
const BESLUIT_2021 = 'Wij nemen een besluit tot indeplaatsstelling, met een laatste termijn waarbinnen de gemeente alsnog zelf kan verbeteren.';
const BESLUIT_2024 = 'Blijft het resultaat uit, dan nemen wij een besluit tot indeplaatsstelling met een termijn.';
const BEROEP = 'Tegen het besluit tot indeplaatsstelling kan de gemeente rechtstreeks beroep instellen bij de Raad van State.';
const UITVOEREN = 'Wij voeren de indeplaatsstelling uit: wij nemen de maatregelen die nodig zijn, in naam en voor rekening van de gemeente.';

/** The consequences that announce a step, by their text. */
const STAPPEN: ReadonlyMap<string, string> = new Map([[VOORAANKONDIGING, 'vooraankondiging-raad'], [RAAD, 'vooraankondiging-raad'], [OPENBAAR, 'vooraankondiging-gepubliceerd'], [BESLUIT_2021, 'besluit'], [BESLUIT_2024, 'besluit'], [BEROEP, 'beroep'], [UITVOEREN, 'indeplaatsstelling']]);

const gevolg = (trede: Trede, tekst: string, herleiding: Herleiding): Tredegevolg => {
  const stap = STAPPEN.get(tekst);
  return { trede, tekst, herleiding, ...(stap === undefined ? {} : { stap }) };
};

export const trajectzinnen: readonly Trajectzin[] = [
  { stap: 'vooraankondiging-gepubliceerd', kort: 'publicatie van de vooraankondiging', gedaan: ['De vooraankondiging is op ', ' gepubliceerd.'], komt: 'De publicatie van de vooraankondiging' },
  { stap: 'vooraankondiging-raad', kort: 'vooraankondiging aan de gemeenteraad', gedaan: ['De gemeenteraad heeft de vooraankondiging op ', ' ontvangen.'], komt: 'De ontvangst van de vooraankondiging door de gemeenteraad' },
  { stap: 'verbeterplan', kort: 'verbeterplan', gedaan: ['Wij hebben het verbeterplan van uw gemeente op ', ' ontvangen.'], komt: 'Het verbeterplan van uw gemeente' },
  { stap: 'besluit', kort: 'besluit tot indeplaatsstelling', gedaan: ['Op ', ' is besloten tot indeplaatsstelling.'], komt: 'Het besluit tot indeplaatsstelling' },
  { stap: 'beroep', kort: 'beroep bij de Raad van State', gedaan: ['Uw gemeente heeft op ', ' beroep ingesteld bij de Raad van State.'], komt: 'Beroep bij de Raad van State' },
  { stap: 'verbeteringen', kort: 'verbeteringen binnen de termijn van het besluit', gedaan: ['De verbeteringen waarvoor het besluit een termijn geeft, zijn op ', ' uitgevoerd.'], komt: 'De termijn van het besluit om de verbeteringen uit te voeren' },
  { stap: 'indeplaatsstelling', kort: 'indeplaatsstelling', gedaan: ['De indeplaatsstelling is op ', ' uitgevoerd.'], komt: 'De indeplaatsstelling' },
];

export const gevolgen2021: readonly Tredegevolg[] = [
  gevolg(1, VOLGEN, letterlijk(bijlage('Trede 1', 'Er vindt geen actieve monitoring via gesprekken plaats'))),
  gevolg(2, OPVRAGEN, letterlijk(bijlage('Trede 2', 'Er wordt aanvullende informatie opgevraagd bij het COA en de gemeente zelf'))),
  gevolg(3, 'Wij leggen met de gemeente in een verbeterplan vast hoe zij de taakstelling haalt en de achterstand inloopt, voeren een bestuurlijk overleg en volgen gedurende een afgesproken tijd of het beter gaat.', letterlijk(bijlage('Trede 3', 'Er worden met de gemeente afspraken gemaakt en vastgelegd in een verbeterplan'))),
  gevolg(4, RAAD, letterlijk(bijlage('Trede 4', 'Het bestuursorgaan van de gemeente (de gemeenteraad) ontvangt een vooraankondiging van juridische interventie'))),
  gevolg(4, OPENBAAR, letterlijk(bijlage('Trede 4', 'Deze aanzegging wordt openbaar gepubliceerd'))),
  gevolg(4, 'De gemeente dient een nieuw verbeterplan in; wij kijken ambtelijk en bestuurlijk intensiever mee.', letterlijk(bijlage('Trede 4', 'de gemeente dient opnieuw een verbeterplan in om de achterstand op de huisvesting in te lopen'))),
  gevolg(4, GRONDSLAG, afgeleid(artikel124, NIET_IN_BIJLAGE)),
  gevolg(5, BESLUIT_2021, letterlijk(bijlage('Trede 5', 'De toezichthouder neemt een besluit tot indeplaatsstelling, met daaraan gekoppeld een laatste termijn om daarbinnen alsnog de verbeteringen uit te voeren'))),
  gevolg(5, BEROEP, afgeleid(beroep, NIET_IN_BIJLAGE)),
  gevolg(5, GRONDSLAG, afgeleid(artikel124, NIET_IN_BIJLAGE)),
  gevolg(6, UITVOEREN, letterlijk(bijlage('Trede 6', 'De indeplaatsstelling bij taakverwaarlozing wordt daadwerkelijk uitgevoerd'))),
  gevolg(6, GRONDSLAG, afgeleid(artikel124, NIET_IN_BIJLAGE)),
];

export const gevolgen2024: readonly Tredegevolg[] = [
  gevolg(1, VOLGEN, afgeleid(bijlage('Trede 1', 'Er vindt geen actieve monitoring via gesprekken plaats'), ALS_ONDER_2021)),
  gevolg(2, OPVRAGEN, afgeleid(bijlage('Trede 2', 'Er wordt aanvullende informatie opgevraagd bij het COA en de gemeente zelf'), ALS_ONDER_2021)),
  gevolg(3, 'De gemeente komt onder actief toezicht, levert een vastgesteld verbeterplan aan en voert dat uit.', letterlijk(rapport2024('Beoordelingen taakstellingsperiode eerste helft 2024', 'Zij hebben in het najaar van 2024 een vastgesteld verbeterplan aangeleverd en zijn gestart met de uitvoering hiervan'))),
  gevolg(4, VOORAANKONDIGING, letterlijk(rapport2024(MONITORING, 'wordt een vooraankondiging tot indeplaatsstelling verstuurd naar de gemeenten'))),
  gevolg(4, 'De gemeente krijgt de ruimte om met haar eigen verbeterplan een verbetering te laten zien. De halfjaarlijkse beoordeling laten wij dan los.', letterlijk(rapport2024(MONITORING, 'Daarbij laten we voor die gemeenten de halfjaarlijkse beoordelingscyclus los'))),
  gevolg(4, RAAD, afgeleid(bijlage('Trede 4', 'Het bestuursorgaan van de gemeente (de gemeenteraad) ontvangt een vooraankondiging van juridische interventie'), ALS_ONDER_2021)),
  gevolg(4, OPENBAAR, afgeleid(bijlage('Trede 4', 'Deze aanzegging wordt openbaar gepubliceerd'), ALS_ONDER_2021)),
  gevolg(4, GRONDSLAG, letterlijk(artikel124)),
  gevolg(5, BESLUIT_2024, letterlijk(rapport2024(MONITORING, 'of het uitblijven van resultaten zal de provincie overgaan tot het nemen van een indeplaatsstellingsbesluit'))),
  gevolg(5, 'Trede 5 is de laatste stap waarin de gemeente de huisvesting nog zelf kan uitvoeren.', letterlijk(rapport2024(TREDE_4, 'Trede 5 is de laatste stap waarin de gemeente de huisvesting alsnog zelf kan uitvoeren'))),
  gevolg(5, BEROEP, letterlijk(beroep)),
  gevolg(5, GRONDSLAG, letterlijk(artikel124)),
  gevolg(6, 'Is de termijn van het besluit verlopen zonder het beoogde resultaat, dan volgt de indeplaatsstelling zelf.', letterlijk(rapport2024(TREDE_4, 'Wanneer de in het indeplaatsstellingsbesluit opgenomen termijn is verlopen zonder dat het beoogde resultaat door de gemeente is behaald volgt automatisch trede 6, de feitelijke indeplaatsstelling'))),
  gevolg(6, UITVOEREN, afgeleid(bijlage('Trede 6', 'Alle maatregelen die nodig zijn om de wettelijke taak uit te voeren, worden door de toezichthouder genomen, in naam van en voor rekening van de gemeente'), ALS_ONDER_2021)),
  gevolg(6, GRONDSLAG, letterlijk(artikel124)),
];

/** The shift that ran from 2022-1 to 2024-2, by the name that the letters give it. */
export const herverdelingHeuvelrug = {
  van: 'Utrechtse Heuvelrug',
  kort: 'UH',
  eerste: periode(2022, 1),
  laatste: periode(2024, 2),
  herleiding: letterlijk(rapport2024('Aflopen herverdeling vergunninghouders Utrechtse Heuvelrug', 'De afspraken over de herverdeling van Utrechtse Heuvelrug zijn per 1 januari 2025 ten einde gekomen')),
};
