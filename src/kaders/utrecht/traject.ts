import type { Herleiding, Trajectstap, Tweetalig } from '../../engine';
import { afgeleid, letterlijk } from '../herleiding';
import { bijlage, rapport2024 } from './bronnen';

const MONITORING = 'Monitoring indeplaatsstellingstrajecten bij taakverwaarlozing';
const TREDE_4 = 'Toelichting vooraankondiging indeplaatsstellingstraject bij taakverwaarlozing (trede 4)';

const inPlaats: Tweetalig = { nl: 'De indeplaatsstelling is uitgevoerd', en: 'The gemeente was replaced in this task (indeplaatsstelling)' };

/** What both kaders ask, each with its own sources. */
interface Herleidingen {
  readonly gepubliceerd: Herleiding;
  readonly raad: Herleiding;
  readonly plan: Herleiding;
  readonly besluit: Herleiding;
  readonly beroep: Herleiding;
  readonly termijn: Herleiding;
  readonly naTermijn: Herleiding;
  readonly uitvoering: Herleiding;
}

const stappen = (h: Herleidingen): readonly Trajectstap[] => [
  { id: 'vooraankondiging-gepubliceerd', trede: 4, naam: { nl: 'De vooraankondiging is gepubliceerd', en: 'The vooraankondiging was published' }, herleiding: h.gepubliceerd },
  { id: 'vooraankondiging-raad', trede: 4, naam: { nl: 'De gemeenteraad heeft de vooraankondiging ontvangen', en: 'The gemeenteraad received the vooraankondiging' }, herleiding: h.raad },
  { id: 'verbeterplan', trede: 4, naam: { nl: 'Het verbeterplan is ontvangen', en: 'The verbeterplan was received' }, herleiding: h.plan, na: 'vooraankondiging-raad' },
  { id: 'besluit', trede: 5, naam: { nl: 'Er is besloten tot indeplaatsstelling', en: 'Indeplaatsstelling was decided' }, herleiding: h.besluit, na: 'vooraankondiging-raad' },
  { id: 'beroep', trede: 5, naam: { nl: 'De gemeente heeft beroep ingesteld bij de Raad van State', en: 'The gemeente appealed to the Raad van State' }, herleiding: h.beroep, na: 'besluit', vrij: true },
  {
    id: 'verbeteringen',
    trede: 5,
    naam: { nl: 'De verbeteringen zijn uitgevoerd binnen de termijn van het besluit', en: 'The improvements were made within the term of the besluit' },
    herleiding: h.termijn,
    na: 'besluit',
    naTermijn: {
      uitleg: { nl: 'Is de termijn van het besluit verlopen zonder het beoogde resultaat, dan volgt trede 6: de indeplaatsstelling zelf.', en: 'Once the term of the besluit has run out without the intended result, trede 6 follows: the indeplaatsstelling itself.' },
      herleiding: h.naTermijn,
    },
  },
  { id: 'indeplaatsstelling', trede: 6, naam: inPlaats, herleiding: h.uitvoering, na: 'besluit', tenzij: 'verbeteringen' },
];

const artikel124 = rapport2024(TREDE_4, 'volgt uit artikel 124-124h van de Gemeentewet dat Gedeputeerde Staten dienen in te grijpen via indeplaatsstelling bij taakverwaarlozing');
const beroep = rapport2024(TREDE_4, 'De gemeente kan tegen een besluit tot indeplaatsstelling rechtstreeks beroep instellen bij de Raad van State');

const NIET_IN_BIJLAGE: Tweetalig = {
  nl: 'De bijlage bij de toezichtbrieven noemt het beroep niet; de rapportage over 2024 wel, voor een besluit op dezelfde grondslag.',
  en: 'The annex to the supervision letters does not mention the appeal; the report on 2024 does, for a besluit on the same basis.',
};
const NIET_IN_RAPPORT: Tweetalig = {
  nl: 'De rapportage over 2024 zegt alleen dat de gemeenten de vooraankondiging ontvangen; dat de raad haar ontvangt en dat zij wordt gepubliceerd, is gelezen als onder het kader van 2021–2024.',
  en: 'The report on 2024 says only that the gemeenten receive the vooraankondiging; that the raad receives it and that it is published is read as under the kader of 2021–2024.',
};
const PLAN_AFGESPROKEN: Tweetalig = {
  nl: 'De rapportage noemt eigen verbeterplannen en een afgesproken termijn; dat het plan daarbinnen wordt ingediend, is onze lezing.',
  en: 'The report speaks of their own verbeterplannen and an agreed term; that the plan is handed in within it is our reading.',
};

export const traject2021 = stappen({
  gepubliceerd: letterlijk(bijlage('Trede 4', 'Deze aanzegging wordt openbaar gepubliceerd')),
  raad: letterlijk(bijlage('Trede 4', 'Het bestuursorgaan van de gemeente (de gemeenteraad) ontvangt een vooraankondiging van juridische interventie')),
  plan: letterlijk(bijlage('Trede 4', 'de gemeente dient opnieuw een verbeterplan in om de achterstand op de huisvesting in te lopen')),
  besluit: letterlijk(bijlage('Trede 5', 'De toezichthouder neemt een besluit tot indeplaatsstelling, met daaraan gekoppeld een laatste termijn om daarbinnen alsnog de verbeteringen uit te voeren')),
  beroep: afgeleid(beroep, NIET_IN_BIJLAGE),
  termijn: letterlijk(bijlage('Trede 5', 'een laatste termijn om daarbinnen alsnog de verbeteringen uit te voeren')),
  naTermijn: letterlijk(bijlage('Trede 6', 'De waarschuwingstermijn is verstreken en de verplichte verbeteringen zijn niet uitgevoerd. De indeplaatsstelling bij taakverwaarlozing wordt daadwerkelijk uitgevoerd')),
  uitvoering: letterlijk(bijlage('Trede 6', 'De indeplaatsstelling bij taakverwaarlozing wordt daadwerkelijk uitgevoerd')),
});

export const traject2024 = stappen({
  gepubliceerd: afgeleid(bijlage('Trede 4', 'Deze aanzegging wordt openbaar gepubliceerd'), NIET_IN_RAPPORT),
  raad: afgeleid(bijlage('Trede 4', 'Het bestuursorgaan van de gemeente (de gemeenteraad) ontvangt een vooraankondiging van juridische interventie'), NIET_IN_RAPPORT),
  plan: afgeleid(rapport2024(MONITORING, 'Uitgangspunt hierbij is een zichtbare verbetertrend binnen een afgesproken termijn'), PLAN_AFGESPROKEN),
  besluit: letterlijk(rapport2024(MONITORING, 'of het uitblijven van resultaten zal de provincie overgaan tot het nemen van een indeplaatsstellingsbesluit')),
  beroep: letterlijk(beroep),
  termijn: letterlijk(rapport2024(TREDE_4, 'Trede 5 is de laatste stap waarin de gemeente de huisvesting alsnog zelf kan uitvoeren')),
  naTermijn: letterlijk(rapport2024(TREDE_4, 'Wanneer de in het indeplaatsstellingsbesluit opgenomen termijn is verlopen zonder dat het beoogde resultaat door de gemeente is behaald volgt automatisch trede 6, de feitelijke indeplaatsstelling')),
  uitvoering: letterlijk(artikel124),
});
