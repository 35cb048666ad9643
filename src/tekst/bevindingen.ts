import { periodeTekst, type Bevinding, type Herkomst, type Kader, type Tweetalig } from '../engine';
import { beknopt, dagTekst, getalOfOnbekend, getalTekst as g, isoTekst, opsommingen, percentageTekst, standTekst } from './getal';
import { lopendTekst } from './lopend';
import { grootheidnaam, veldnaam } from './namen';
import { perKader } from './perKader';
import { tweemaal, zin, type Taal, type Zinnen } from './taal';
import { isVoorstelbevinding, maakVoorstelzinnen, voorstelKort } from './voorstelbevindingen';

const HERKOMST: Readonly<Record<Exclude<Herkomst, 'opgegeven'>, Tweetalig>> = {
  besluit: { nl: 'het besluit', en: 'the besluit' },
  gepubliceerd: { nl: 'de gepubliceerde uitkomst', en: 'the published outcome' },
  vastgezet: { nl: 'de vastgezette uitkomst', en: 'the fixed outcome' },
  voorstel: { nl: 'het berekende voorstel', en: 'the computed proposal' },
};

/** What a cell gives as a trede; one that is no trede is quoted. */
const opgegeven = (trede: number | string): string => (typeof trede === 'number' ? String(trede) : `“${trede}”`);

const wijktAf = (wat: Tweetalig, vermeld: (t: Taal) => string, berekend: (t: Taal) => string): Tweetalig => ({
  nl: `${wat.nl} in het blad is ${vermeld('nl')}; berekend is ${berekend('nl')}.`,
  en: `${wat.en} in the sheet is ${vermeld('en')}; computed is ${berekend('en')}.`,
});

const verlopen = (b: Extract<Bevinding, { code: 'BESLUIT_VERLOPEN' | 'BESLUIT_NU_VERLOPEN' }>, dag: Tweetalig): Tweetalig => ({
  nl: `Het besluit${b.van === undefined ? '' : ` van ${periodeTekst(b.van)}`} (trede ${b.trede}) gold tot en met ${isoTekst(b.tot, 'nl')} en is op ${isoTekst(b.op, 'nl')}${dag.nl} verlopen. Het telt mee zoals het er staat, tot er anders is besloten.`,
  en: `The besluit${b.van === undefined ? '' : ` of ${periodeTekst(b.van)}`} (trede ${b.trede}) held up to and including ${isoTekst(b.tot, 'en')} and has expired on ${isoTekst(b.op, 'en')}${dag.en}. It counts as it stands, until something else is decided.`,
});

const maakZinnen = (kader: Kader | null): Zinnen<Bevinding> => ({
  ...maakVoorstelzinnen(kader),
  GECORRIGEERDE_TAAKSTELLING: (b) =>
    tweemaal((t) =>
      t === 'nl'
        ? `De “gecorrigeerde taakstelling” van ${g(b.gevonden, t)} is gelezen als de totaalopgave; zonder de beginstand is de taakstelling ${g(b.taakstelling, t)}.`
        : `The “gecorrigeerde taakstelling” of ${g(b.gevonden, t)} was read as the totaalopgave; without the opening balance the taakstelling is ${g(b.taakstelling, t)}.`,
    ),
  TAAKSTELLING_BIJGESTELD: (b) =>
    tweemaal((t) => {
      const omlaag = b.nu < b.eerder;
      return t === 'nl'
        ? `De taakstelling is ${b.dag === null ? '' : `per ${dagTekst(b.dag, t)} `}${omlaag ? 'verlaagd' : 'verhoogd'} van ${g(b.eerder, t)} (“${b.bron}”) naar ${g(b.nu, t)}. De laatste telt.`
        : `The taakstelling was ${omlaag ? 'lowered' : 'raised'} from ${g(b.eerder, t)} (“${b.bron}”) to ${g(b.nu, t)}${b.dag === null ? '' : ` from ${dagTekst(b.dag, t)}`}. The last one counts.`;
    }),
  VORIGE_TREDE_UIT: (b) => ({
    nl: `De vorige trede (${b.trede}) staat niet in het blad en komt uit ${HERKOMST[b.herkomst].nl} van ${periodeTekst(b.periode)}.`,
    en: `The vorige trede (${b.trede}) is not in the sheet and comes from ${HERKOMST[b.herkomst].en} of ${periodeTekst(b.periode)}.`,
  }),
  VORIGE_TREDE_ONBRUIKBAAR: (b) => ({
    nl: `Er is geen vorige trede overgenomen: ${HERKOMST[b.herkomst].nl} van ${periodeTekst(b.periode)} ${b.gevonden === null ? 'is niet te lezen of spreekt zichzelf tegen' : `noemt trede ${g(b.gevonden, 'nl')}, en die bestaat niet`}. Verbeter dat daar.`,
    en: `No vorige trede was taken over: ${HERKOMST[b.herkomst].en} of ${periodeTekst(b.periode)} ${b.gevonden === null ? 'cannot be read or contradicts itself' : `says trede ${b.gevonden}, which does not exist`}. Correct it there.`,
  }),
  VORIGE_TREDE_WIJKT_AF: (b) => ({
    nl: `Als vorige trede is ${b.opgegeven} opgegeven, maar ${HERKOMST[b.herkomst].nl} van ${periodeTekst(b.periode)} is ${b.trede}. De opgegeven trede is gebruikt.`,
    en: `The vorige trede is given as ${b.opgegeven}, but ${HERKOMST[b.herkomst].en} of ${periodeTekst(b.periode)} is ${b.trede}. The one given was used.`,
  }),
  VASTGEZET_WIJKT_AF: (b) => ({
    nl: `Over ${periodeTekst(b.periode)} is trede ${b.vastgezet} vastgezet; de cijfers van nu geven daar ${b.voorstel === null ? 'geen trede' : `trede ${b.voorstel}`}. Wat is vastgezet blijft staan tot u het losmaakt.`,
    en: `For ${periodeTekst(b.periode)} trede ${b.vastgezet} is fixed; the figures give ${b.voorstel === null ? 'no trede' : `trede ${b.voorstel}`} there now. What is fixed stays until you release it.`,
  }),
  BESLUIT_GAAT_VOOR: (b) => ({
    nl: `Als vorige trede staat ${opgegeven(b.opgegeven)} in ${b.plaatsen.opgegeven}, maar het besluit van ${periodeTekst(b.periode)} in ${b.plaatsen.besluit} is ${b.trede}. Het besluit is gebruikt; verbeter de cel die niet klopt.`,
    en: `The vorige trede is ${opgegeven(b.opgegeven)} in ${b.plaatsen.opgegeven}, but the besluit of ${periodeTekst(b.periode)} in ${b.plaatsen.besluit} is ${b.trede}. The besluit was used; correct the cell that is wrong.`,
  }),
  VORIGE_BESLUITEN_STRIJDIG: (b) => ({
    nl: `Als besluit over ${periodeTekst(b.periode)} staat trede ${b.opgegeven} in ${b.plaatsen.opgegeven} en trede ${b.trede} in ${b.plaatsen.besluit}. Geen van beide is als vorige trede gebruikt; maak ze gelijk.`,
    en: `As the besluit on ${periodeTekst(b.periode)}, ${b.plaatsen.opgegeven} says trede ${b.opgegeven} and ${b.plaatsen.besluit} trede ${b.trede}. Neither was used as vorige trede; make them the same.`,
  }),
  TOTAALOPGAVE_WIJKT_AF: (b) => wijktAf({ nl: 'De totaalopgave', en: 'The totaalopgave' }, (t) => g(b.vermeld, t), (t) => g(b.berekend, t)),
  EINDSTAND_WIJKT_AF: (b) => wijktAf({ nl: 'De eindstand', en: 'The closing balance' }, (t) => standTekst(b.vermeld, t), (t) => standTekst(b.berekend, t)),
  PERCENTAGE_WIJKT_AF: (b) => {
    const vermeld = (t: Taal): string => percentageTekst(b.vermeld, t);
    return b.berekend === null
      ? { nl: `Het percentage van de ${b.van} in het blad is ${vermeld('nl')}, maar hier is geen percentage te berekenen.`, en: `The percentage of the ${b.van} in the sheet is ${vermeld('en')}, but no percentage can be computed here.` }
      : wijktAf({ nl: `Het percentage van de ${b.van}`, en: `The percentage of the ${b.van}` }, vermeld, (t) => percentageTekst(b.berekend, t));
  },
  TREDE_WIJKT_AF: (b) => ({
    nl: `De vermelde uitkomst is trede ${b.vermeld}; het voorstel volgens het kader is trede ${b.voorstel}.`,
    en: `The outcome stated is trede ${b.vermeld}; the proposal under the kader is trede ${b.voorstel}.`,
  }),
  BASIS_WIJKT_AF: (b) => ({
    nl: `Vermeld is dat is beoordeeld op ${b.vermeld}; uit de cijfers volgt ${b.berekend}.`,
    en: `The judgement is said to rest on ${b.vermeld}; from the figures follows ${b.berekend}.`,
  }),
  BESLUIT_VERLOPEN: (b) => verlopen(b, { nl: ', de laatste dag van dit halfjaar,', en: ', the last day of this half-year' }),
  BESLUIT_EERDER: (b) => ({
    nl: `Over dit halfjaar staat ook een eerder besluit (trede ${b.trede}) van ${isoTekst(b.datum, 'nl')}${b.tot === undefined ? '' : `, tot en met ${isoTekst(b.tot, 'nl')}`}. Het latere telt.`,
    en: `Of this half-year an earlier besluit (trede ${b.trede}) stands too, of ${isoTekst(b.datum, 'en')}${b.tot === undefined ? '' : `, up to and including ${isoTekst(b.tot, 'en')}`}. The later one counts.`,
  }),
  BESLUIT_OVERGESLAGEN: (b) => ({
    nl: `In ${b.plaats} staat over dit halfjaar ook een besluit dat zo niet geldt (“${b.gevonden}”). Het is overgeslagen.`,
    en: `In ${b.plaats} stands a besluit on this half-year too that does not hold as it is (“${b.gevonden}”). It was passed over.`,
  }),
  BESLUIT_NU_VERLOPEN: (b) => verlopen(b, { nl: '', en: '' }),
  BESLUIT_DAG_ONLEESBAAR: (b) => ({
    nl: `${b.welke === 'tot' ? 'De dag tot en met welke het besluit geldt' : 'De datum van het besluit'} is niet te lezen uit “${b.gevonden}” en is hier onbekend. Schrijf die als 26-9-2024.`,
    en: `${b.welke === 'tot' ? 'The last day on which the besluit holds' : 'The date of the besluit'} cannot be read from “${b.gevonden}” and is unknown here. Write it as 26-9-2024.`,
  }),
  BESLUIT_NIET_GELEZEN: (b) => ({
    nl: `Bij het besluit staat als ${b.onder} “${b.gevonden}”. Het telt mee: haal de trede weg als het niet geldt.`,
    en: `Beside the besluit stands as ${b.onder} “${b.gevonden}”. It counts: remove the trede if it does not hold.`,
  }),
  BEGINSTAND_WIJKT_AF: (b) =>
    tweemaal((t) =>
      t === 'nl'
        ? `De beginstand (${standTekst(b.vermeld, t)}) is anders dan de eindstand van ${periodeTekst(b.periode)} (${standTekst(b.berekend, t)}). De beginstand uit het blad is gebruikt.`
        : `The opening balance (${standTekst(b.vermeld, t)}) differs from the closing balance of ${periodeTekst(b.periode)} (${standTekst(b.berekend, t)}). The opening balance in the sheet was used.`,
    ),
  HERVERDELING_NIET_NUL: (b) =>
    tweemaal((t) =>
      t === 'nl'
        ? `De herverdeling telt over de provincie op tot ${g(b.som, t)} in plaats van 0 (art. 29, tweede lid, Huisvestingswet 2014).`
        : `The herverdeling sums to ${g(b.som, t)} over the province instead of 0 (art. 29(2) Huisvestingswet 2014).`,
    ),
  GEMEENTEN_ONTBREKEN: (b) => ({
    nl: `In dit halfjaar ontbreken gemeenten (${b.namen.length}): ${beknopt(b.namen, 'nl')}. Sommen over de rijen zijn niet die van de hele provincie.`,
    en: `Gemeenten are missing in this half-year (${b.namen.length}): ${beknopt(b.namen, 'en')}. Sums over the rows are not those of the whole province.`,
  }),
  TOTAAL_WIJKT_AF: (b) =>
    tweemaal((t) =>
      t === 'nl'
        ? `De totaalrij noemt ${g(b.vermeld, t)} als ${grootheidnaam[b.grootheid].nl}; de rijen tellen op tot ${g(b.berekend, t)}.`
        : `The totals row gives ${g(b.vermeld, t)} as ${grootheidnaam[b.grootheid].en}; the rows add up to ${g(b.berekend, t)}.`,
    ),
  TELLING_WIJKT_AF: (b) => ({
    nl: `Genoemd worden ${b.vermeld} gemeenten op trede ${b.trede}; de tabel telt er ${b.geteld}.`,
    en: `${b.vermeld} gemeenten are said to be on trede ${b.trede}; the table counts ${b.geteld}.`,
  }),
  TEKORTEN_WIJKEN_AF: (b) => ({
    nl: `Genoemd worden ${b.vermeld} gemeenten met een koppelingstekort, maar het zijn er ${b.genoemd.length}: ${opsommingen(b.genoemd).nl}.`,
    en: `${b.vermeld} gemeenten are said to have a koppelingstekort, but ${b.genoemd.length} are named: ${opsommingen(b.genoemd).en}.`,
  }),
  OVERGANG_WIJKT_AF: (b) =>
    tweemaal((t) =>
      t === 'nl'
        ? `${b.gemeente} zou van trede ${b.vermeldVan} naar trede ${b.vermeldNaar} zijn gegaan; volgens de tabellen was het van ${getalOfOnbekend(b.van, t)} naar ${getalOfOnbekend(b.naar, t)}.`
        : `${b.gemeente} is said to have gone from trede ${b.vermeldVan} to trede ${b.vermeldNaar}; according to the tables it was from ${getalOfOnbekend(b.van, t)} to ${getalOfOnbekend(b.naar, t)}.`,
    ),
  LEES_KADER_NA: (b) => kader?.waarschuwing ?? { nl: `Lees het kader ${b.kader} na voordat u hierop besluit.`, en: `Read the kader ${b.kader} before you decide on this.` },
  TUSSENSTAND: (b) => ({
    nl: `De realisatie is van ${isoTekst(b.dag, 'nl')}, niet van de peildatum ${isoTekst(b.peildatum, 'nl')}: dit is een tussenstand, geen beoordeling.`,
    en: `The realisatie is of ${isoTekst(b.dag, 'en')}, not of the peildatum ${isoTekst(b.peildatum, 'en')}: this is an interim figure, not an assessment.`,
  }),
  HALFJAAR_LOOPT: lopendTekst,
  BEGINSTAND_NIET_BEVESTIGD: (b) =>
    tweemaal((t) =>
      t === 'nl'
        ? `De beginstand (${standTekst(b.stand, t)}) is nog een voorstel en niet bevestigd door COA. Vul het cijfer van COA in, of maak de cel ernaast leeg als het klopt.`
        : `The opening balance (${standTekst(b.stand, t)}) is still a proposal and not confirmed by COA. Enter COA's figure, or clear the cell beside it if it is right.`,
    ),
  STAND_OMGEKEERD: () => ({
    nl: 'In dit blad is een voorsprong positief; de standen zijn omgekeerd gelezen.',
    en: 'In this sheet a lead is positive; the balances were read the other way round.',
  }),
  TREDE_KOLOM_GELEZEN_ALS: (b) => (b.gelezenAls === null ? {
    nl: `De kolom “${b.kop}” is niet gelezen: de kop zegt niet dat deze trede vaststaat. Geldt zij wel, wijs de kolom dan aan.`,
    en: `The column “${b.kop}” was not read: its header does not say that this trede is final. If it holds, name the column.`,
  } : {
    nl: `De kolom “${b.kop}” is gelezen als ${b.gelezenAls}.`,
    en: `The column “${b.kop}” was read as ${b.gelezenAls === 'uitkomst' ? 'an outcome' : 'the vorige trede'}.`,
  }),
  TREDE_VAN_ERNA: (b) => ({
    nl: `De kolom “${b.kop}” is niet gelezen: dat is de trede die vanaf ${periodeTekst(b.periode)} geldt. Is dat de uitkomst van ${periodeTekst(b.over)}, wijs de kolom dan aan als uitkomst.`,
    en: `The column “${b.kop}” was not read: that is the trede in force from ${periodeTekst(b.periode)}. If it is the outcome of ${periodeTekst(b.over)}, name the column as outcome.`,
  }),
  REDEN_NIET_GELEZEN: (b) => ({
    nl: `De kolom “${b.kop}” is niet gelezen: zij staat niet naast het besluit. Is het de reden daarvan, zet haar dan ernaast of noem haar “Reden besluit”.`,
    en: `The column “${b.kop}” was not read: it does not stand beside the besluit. If it is the reason of it, put it beside it or call it “Reden besluit”.`,
  }),
  KOLOM_NIET_GELEZEN: (b) => ({
    nl: `De kolom “${b.kop}” telt niet mee. Hoort dat wel, zeg dan in de kop wat zij is, of wijs haar aan.`,
    en: `The column “${b.kop}” does not count. If it should, say in its header what it is, or name the column.`,
  }),
  KOLOM_WAARSCHIJNLIJK: (b) => ({
    nl: `De kolom “${b.kop}” is gelezen als ${veldnaam[b.gelezenAls].nl}; de kop alleen zegt dat niet. Controleer dit.`,
    en: `The column “${b.kop}” was read as ${veldnaam[b.gelezenAls].en}; its header alone does not say so. Check this.`,
  }),
  PERIODE_UIT: (b) =>
    b.waar === 'keuze'
      ? { nl: `Het halfjaar ${periodeTekst(b.periode)} hebt u zelf gekozen; de tabel noemt er geen.`, en: `You chose the half-year ${periodeTekst(b.periode)} yourself; the table names none.` }
      : {
          nl: `Het halfjaar ${periodeTekst(b.periode)} is gelezen uit ${b.waar === 'bladnaam' ? 'de bladnaam' : 'de titel'} “${b.bron}”.`,
          en: `The half-year ${periodeTekst(b.periode)} was read from the ${b.waar === 'bladnaam' ? 'sheet name' : 'title'} “${b.bron}”.`,
        },
});

const zonderKader = maakZinnen(null);
const metKader = perKader(maakZinnen);

/** The sentence of a bevinding; the kader gives the names of its own rules. */
export const bevindingTekst = (bevinding: Bevinding, kader: Kader | null, taal: Taal): string => zin(kader === null ? zonderKader : metKader(kader), bevinding, taal);

/** The same for a cell: that a rule is derived or a person must judge, without why. */
export const bevindingKort = (bevinding: Bevinding, kader: Kader | null, taal: Taal): string => (isVoorstelbevinding(bevinding) ? voorstelKort(bevinding, kader, taal) : bevindingTekst(bevinding, kader, taal));
