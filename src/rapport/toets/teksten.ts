import { periodeTekst, type Tweetalig } from '../../engine';
import { dagTekst, getalTekst as g, opsomming, standTekst, tweemaal, zin, type Taal, type Zinnen } from '../../tekst';
import { BASIS, beweging, BEWEGING, bronTekst, CIJFERNAMEN, elders, GEHAALD, gemeenten, opTrede, precies, RICHTING, tabelkanten, tredeOfNiets, vanWie, waarde } from './tekstdelen';
import type { Oncontroleerbaar, Tekstuitkomst, Vondst } from './vondst';

/** What a text says and what a table says, in one sentence. */
const ZINNEN: Zinnen<Vondst> = {
  CIJFER: (v) => tweemaal((t) => (t === 'nl'
    ? `De tekst noemt ${waarde(v.cijfer, v.vermeld, t)} als ${CIJFERNAMEN[v.cijfer].nl.replace(/^(?:de|het) /, '')} van ${vanWie(v.gemeente, t)} in ${periodeTekst(v.periode)}. De tabel geeft ${tabelkanten(v.tabel, t)}.`
    : `The text gives ${waarde(v.cijfer, v.vermeld, t)} as ${CIJFERNAMEN[v.cijfer].en} of ${vanWie(v.gemeente, t)} in ${periodeTekst(v.periode)}. The table has ${tabelkanten(v.tabel, t)}.`)),
  TELLING: (v) => tweemaal((t) => (t === 'nl'
    ? `De tekst noemt ${gemeenten(v.vermeld, t)} ${opTrede(v, t)} in ${periodeTekst(v.periode)}. De tabel telt er ${g(v.geteld, t)} (${bronTekst(v.bron)}).`
    : `The text gives ${gemeenten(v.vermeld, t)} ${opTrede(v, t)} in ${periodeTekst(v.periode)}. The table counts ${g(v.geteld, t)} (${bronTekst(v.bron)}).`)),
  TEKORTTELLING: (v) => tweemaal((t) => (t === 'nl'
    ? `De tekst noemt ${gemeenten(v.vermeld, t)} ${v.zonder ? 'zonder' : 'met'} koppelingstekort in ${periodeTekst(v.periode)}. De tabel heeft er ${g(v.geteld.length, t)}: ${opsomming(v.geteld, t)} (${bronTekst(v.bron)}).`
    : `The text gives ${gemeenten(v.vermeld, t)} ${v.zonder ? 'without' : 'with'} a koppelingstekort in ${periodeTekst(v.periode)}. The table has ${g(v.geteld.length, t)}: ${opsomming(v.geteld, t)} (${bronTekst(v.bron)}).`)),
  TEKORTAANTAL: (v) => tweemaal((t) => (t === 'nl'
    ? `De tekst geeft ${v.gemeente} in ${periodeTekst(v.periode)} een koppelingstekort van ${g(v.vermeld, t)}; volgens de tabel is het ${g(v.tabel, t)} (${bronTekst(v.bron)}).`
    : `The text gives ${v.gemeente} a koppelingstekort of ${g(v.vermeld, t)} in ${periodeTekst(v.periode)}; by the table it is ${g(v.tabel, t)} (${bronTekst(v.bron)}).`)),
  ZONDER_TREDE: (v) => tweemaal((t) => (t === 'nl'
    ? `De tekst noemt ${gemeenten(v.vermeld, t)} zonder trede in ${periodeTekst(v.periode)}. De tabel heeft er ${g(v.geteld, t)} (${bronTekst(v.bron)}).`
    : `The text gives ${gemeenten(v.vermeld, t)} without a trede in ${periodeTekst(v.periode)}. The table has ${g(v.geteld, t)} (${bronTekst(v.bron)}).`)),
  ALLE_GEMEENTEN: (v) => tweemaal((t) => (t === 'nl' ? `De tekst gaat uit van ${gemeenten(v.vermeld, t)}; de tabellen hebben er ${g(v.geteld, t)}.` : `The text counts ${gemeenten(v.vermeld, t)} in all; the tables have ${g(v.geteld, t)}.`)),
  LIJST: (v) => tweemaal((t) => (t === 'nl'
    ? `De tekst noemt ${gemeenten(v.vermeld, t)}, en dan ${g(v.genoemd.length, t)} namen: ${opsomming(v.genoemd, t)}.`
    : `The text gives ${gemeenten(v.vermeld, t)}, and then ${g(v.genoemd.length, t)} names: ${opsomming(v.genoemd, t)}.`)),
  PLAATSING: (v) => tweemaal((t) => (t === 'nl'
    ? `De tekst zet ${v.gemeente} op trede ${v.vermeld}. De tabel van ${periodeTekst(v.tabel.periode)} heeft trede ${v.tabel.trede} (${bronTekst(v.tabel.bron)}).`
    : `The text puts ${v.gemeente} on trede ${v.vermeld}. The table of ${periodeTekst(v.tabel.periode)} has trede ${v.tabel.trede} (${bronTekst(v.tabel.bron)}).`)),
  BEWEGING: (v) => tweemaal((t) => (t === 'nl'
    ? `Volgens de tekst is ${v.gemeente} ${BEWEGING[v.richting].een.nl}. De tabellen hebben eerst ${tredeOfNiets(v.van, t)}, dan ${tredeOfNiets(v.naar, t)} (${bronTekst(v.naar.bron)}).`
    : `The text says that ${v.gemeente} ${BEWEGING[v.richting].een.en}. The tables have first ${tredeOfNiets(v.van, t)}, then ${tredeOfNiets(v.naar, t)} (${bronTekst(v.naar.bron)}).`)),
  BEWEGINGTELLING: (v) => tweemaal((t) => (t === 'nl'
    ? `De tekst noemt ${gemeenten(v.vermeld, t)} ${BEWEGING[v.richting].meer.nl} in ${periodeTekst(v.periode)}. In de tabellen zijn het er ${g(v.geteld, t)} (${bronTekst(v.bron)}).`
    : `The text gives ${gemeenten(v.vermeld, t)} ${BEWEGING[v.richting].meer.en} in ${periodeTekst(v.periode)}. In the tables there are ${g(v.geteld, t)} (${bronTekst(v.bron)}).`)),
  OVERGANG: (v) => tweemaal((t) => {
    const bron = v.naar ?? v.van;
    const kant = bron === null ? '' : ` (${bronTekst(bron.bron)})`;
    return t === 'nl'
      ? `Volgens de tekst is ${v.gemeente} ${beweging(v, t)}. De tabellen hebben eerst ${tredeOfNiets(v.van, t)}, dan ${tredeOfNiets(v.naar, t)}${kant}.`
      : `The text has ${v.gemeente} ${beweging(v, t)}. The tables have first ${tredeOfNiets(v.van, t)}, then ${tredeOfNiets(v.naar, t)}${kant}.`;
  }),
  PRECIES: (v) => tweemaal((t) => {
    const tabel = v.tabel.length === 0 ? (t === 'nl' ? 'geen enkele gemeente' : 'no gemeente') : opsomming(v.tabel, t);
    return t === 'nl'
      ? `Volgens de tekst ${precies(v.genoemd, v.op, t)} in ${periodeTekst(v.periode)}. De tabel heeft: ${tabel} (${bronTekst(v.bron)}).`
      : `The text says that ${precies(v.genoemd, v.op, t)} in ${periodeTekst(v.periode)}. The table has: ${tabel} (${bronTekst(v.bron)}).`;
  }),
  TEKORT: (v) => tweemaal((t) => (t === 'nl'
    ? `Volgens de tekst is ${v.gemeente} in ${periodeTekst(v.periode)} ${BASIS[v.vermeld].nl}; volgens de tabel ${BASIS[v.tabel].nl} (${bronTekst(v.bron)}).`
    : `The text says that ${v.gemeente} was ${BASIS[v.vermeld].en} in ${periodeTekst(v.periode)}; the table: ${BASIS[v.tabel].en} (${bronTekst(v.bron)}).`)),
  GEHAALD_BIJ_TEKORT: (v) => tweemaal((t) => {
    const [wie, meer] = [opsomming(v.gemeenten, t), v.gemeenten.length > 1];
    return t === 'nl'
      ? `De tekst zegt dat ${wie} ${GEHAALD[v.wat][meer ? 'meer' : 'een'].nl}. In ${periodeTekst(v.periode)} was daar een koppelingstekort (${bronTekst(v.bron)}): er waren minder mensen gekoppeld dan de opgave, dus die was niet helemaal te halen.`
      : `The text says that ${wie} ${GEHAALD[v.wat].een.en}. In ${periodeTekst(v.periode)} there was a koppelingstekort there (${bronTekst(v.bron)}): fewer people were linked than the opgave, so it could not be met in full.`;
  }),
  GEHAALD_BIJ_TREDE: (v) => tweemaal((t) => (t === 'nl'
    ? `De tekst zegt dat ${v.gemeente} ${GEHAALD[v.wat].een.nl}. De tabel van ${periodeTekst(v.tabel.periode)} heeft trede ${v.tabel.trede}; zonder achterstand is dat trede 1 (${bronTekst(v.tabel.bron)}).`
    : `The text says that ${v.gemeente} ${GEHAALD[v.wat].een.en}. The table of ${periodeTekst(v.tabel.periode)} has trede ${v.tabel.trede}; without a backlog that is trede 1 (${bronTekst(v.tabel.bron)}).`)),
  VERGELIJKING: (v) => tweemaal((t) => {
    const wat = v.anders.map(({ cijfer, eerst, nu }) => {
      const naam = cijfer === null ? (t === 'nl' ? 'het aantal gemeenten' : 'the number of gemeenten') : CIJFERNAMEN[cijfer][t];
      const [was, is] = cijfer === null ? [g(eerst, t), g(nu, t)] : [waarde(cijfer, eerst, t), waarde(cijfer, nu, t)];
      return t === 'nl' ? `${naam} ging van ${was} naar ${is}` : `${naam} went from ${was} to ${is}`;
    });
    return t === 'nl'
      ? `De tekst noemt ${periodeTekst(v.naar)} ${RICHTING[v.richting].nl} vergeleken met ${periodeTekst(v.van)}, maar ${opsomming(wat, t)} (${bronTekst(v.bron)}).`
      : `The text calls ${periodeTekst(v.naar)} ${RICHTING[v.richting].en} beside ${periodeTekst(v.van)}, but ${opsomming(wat, t)} (${bronTekst(v.bron)}).`;
  }),
  HERVERDELING: (v) => tweemaal((t) => (t === 'nl'
    ? `Volgens de tekst kreeg elke gemeente door herverdeling ${v.vermeld.map((n) => g(n, t)).join(' of ')} erbij. Voor ${v.gemeente} was dat in ${periodeTekst(v.periode)} ${g(v.tabel, t)} (${bronTekst(v.bron)}).`
    : `The text gives every gemeente ${v.vermeld.map((n) => g(n, t)).join(' or ')} more by herverdeling. ${v.gemeente} got ${g(v.tabel, t)} in ${periodeTekst(v.periode)} (${bronTekst(v.bron)}).`)),
  PEILDATUM: (v) => tweemaal((t) => (t === 'nl'
    ? `De tekst noemt ${dagTekst(v.vermeld, t)} bij ${periodeTekst(v.periode)}. De peildatum daarvan is ${dagTekst(v.peildatum, t)}.`
    : `The text gives ${dagTekst(v.vermeld, t)} with ${periodeTekst(v.periode)}. Its peildatum is ${dagTekst(v.peildatum, t)}.`)),
  TUSSENDAG: (v) => tweemaal((t) => (t === 'nl'
    ? `De tekst noemt ${dagTekst(v.vermeld, t)} bij ${periodeTekst(v.periode)}; die dag valt daar niet in.`
    : `The text gives ${dagTekst(v.vermeld, t)} with ${periodeTekst(v.periode)}; that day is not in it.`)),
  HALFJAREN: (v) => ({ nl: `De tekst noemt hetzelfde halfjaar twee keer, als ${periodeTekst(v.een)} en als ${periodeTekst(v.twee)}.`, en: `The text writes the same half-year twice, as ${periodeTekst(v.een)} and as ${periodeTekst(v.twee)}.` }),
  VERHOUDING: (v) => tweemaal((t) => {
    const keer = g(v.factor, t);
    const [was, is] = [waarde(v.cijfer, v.eerst, t), waarde(v.cijfer, v.nu, t)];
    return t === 'nl'
      ? `De tekst noemt ${CIJFERNAMEN[v.cijfer].nl} van ${periodeTekst(v.naar)} ${keer} keer die van ${periodeTekst(v.van)}. De tabellen hebben eerst ${was}, dan ${is} (${bronTekst(v.bron)}).`
      : `The text calls ${CIJFERNAMEN[v.cijfer].en} of ${periodeTekst(v.naar)} ${keer} times that of ${periodeTekst(v.van)}. The tables have first ${was}, then ${is} (${bronTekst(v.bron)}).`;
  }),
  TEGENRICHTING: (v) => tweemaal((t) => {
    const [eerst, nu] = [g(v.eerst, t), g(v.nu, t)];
    return t === 'nl'
      ? `De tekst noemt van ${eerst} naar ${nu} ${v.richting === 'hoger' ? 'een stijging' : 'een daling'}.`
      : `The text calls from ${eerst} to ${nu} ${v.richting === 'hoger' ? 'a rise' : 'a fall'}.`;
  }),
  VERSCHIL: (v) => tweemaal((t) => (t === 'nl'
    ? `De tekst noemt ${g(Math.abs(v.vermeld), t)} ${v.vermeld < 0 ? 'minder' : 'meer'} dan de taakstelling van ${vanWie(v.gemeente, t)} in ${periodeTekst(v.periode)}. De tabel heeft een taakstelling van ${g(v.taakstelling, t)} en een realisatie van ${g(v.realisatie, t)} (${bronTekst(v.bron)}).`
    : `The text gives ${g(Math.abs(v.vermeld), t)} ${v.vermeld < 0 ? 'fewer' : 'more'} than the taakstelling of ${vanWie(v.gemeente, t)} in ${periodeTekst(v.periode)}. The table has a taakstelling of ${g(v.taakstelling, t)} and a realisatie of ${g(v.realisatie, t)} (${bronTekst(v.bron)}).`)),
  BEGINSTAND: (v) => tweemaal((t) => (t === 'nl'
    ? `De tekst noemt ${standTekst(v.vermeld, t)}. ${periodeTekst(v.periode)} opent met ${standTekst(v.gemeld, t)} (${bronTekst(v.bron)}), terwijl uit de rij van ${periodeTekst(v.vorige)} ${standTekst(v.berekend, t)} volgt. Latere correcties kunnen dat verklaren; noem ze dan.`
    : `The text gives ${standTekst(v.vermeld, t)}. ${periodeTekst(v.periode)} opens with ${standTekst(v.gemeld, t)} (${bronTekst(v.bron)}), while ${standTekst(v.berekend, t)} follows from the row of ${periodeTekst(v.vorige)}. Later corrections can explain it; then name them.`)),
  EXTRA_IS_TOTAAL: (v) => tweemaal((t) => (t === 'nl'
    ? `Hier heet ${g(v.vermeld, t)} “extra”. Elders (${elders(v.elders, t)}) zijn er ${g(v.extra, t)} extra, boven op ${g(v.bovenOp, t)}: ${g(v.vermeld, t)} is dan het totaal.`
    : `Here ${g(v.vermeld, t)} is called extra. Elsewhere (${elders(v.elders, t)}) ${g(v.extra, t)} are extra, on top of ${g(v.bovenOp, t)}: then ${g(v.vermeld, t)} is the total.`)),
  BRIEFDATUM: (v) => tweemaal((t) => (t === 'nl'
    ? `Volgens de tekst is de brief van ${dagTekst(v.vermeld, t)}. De brief zelf (${elders(v.elders, t)}) heeft ${dagTekst(v.brief, t)}.`
    : `The text dates the letter ${dagTekst(v.vermeld, t)}. The letter itself (${elders(v.elders, t)}) has ${dagTekst(v.brief, t)}.`)),
  SOM: (v) => tweemaal((t) => (t === 'nl'
    ? `Onder “${v.kolom}” staat als totaal ${g(v.vermeld, t)}; de ${g(v.rijen, t)} rijen tellen op tot ${g(v.som, t)}.${Math.abs(v.som - v.vermeld) <= v.rijen / 2 ? ' Afronding kan dat verklaren.' : ''}`
    : `Under “${v.kolom}” the total is ${g(v.vermeld, t)}; the ${g(v.rijen, t)} rows add up to ${g(v.som, t)}.${Math.abs(v.som - v.vermeld) <= v.rijen / 2 ? ' Rounding can explain that.' : ''}`)),
  RIJ_DUBBEL: (v) => tweemaal((t) => (t === 'nl' ? `${v.gemeente} staat twee keer in deze tabel; ook op ${elders(v.elders, t)}.` : `${v.gemeente} is in this table twice; also at ${elders(v.elders, t)}.`)),
  RIJ_ONTBREEKT: (v) => tweemaal((t) => (t === 'nl' ? `In deze tabel ontbreken: ${opsomming(v.gemeenten, t)}.` : `Missing from this table: ${opsomming(v.gemeenten, t)}.`)),
};

/** What contradicts what, with both sides. */
export const vondstTekst = (v: Vondst, taal: Taal): string => zin(ZINNEN, v, taal);

const WAAROM: Readonly<Record<Oncontroleerbaar['waarom'], Tweetalig>> = {
  onbekend: { nl: 'de tabellen hebben dit niet', en: 'the tables do not have this' },
  los: { nl: 'geen tabel hierover', en: 'no table on this' },
  deel: { nl: 'de werkmap heeft niet elke gemeente van de provincie', en: 'the workbook does not have every gemeente of the province' },
  wie: { nl: 'niet zeker welke gemeente hier is bedoeld', en: 'not sure which gemeente is meant' },
};

export const waaromTekst = (o: Oncontroleerbaar, taal: Taal): string => WAAROM[o.waarom][taal];

/** What is to be said of a text that could not be read, or in which nothing could be compared: that no contradiction was found says nothing then. */
export const voorbehoudTekst = ({ gecontroleerd, nederlands }: Tekstuitkomst, taal: Taal): string | null => {
  if (!nederlands) {
    return taal === 'nl'
      ? 'Deze tekst lijkt niet in het Nederlands te zijn. Alleen Nederlands wordt gelezen: dat hier niets of weinig is gevonden, zegt niets.'
      : 'This text does not seem to be Dutch. Only Dutch is read: that little or nothing was found here says nothing.';
  }
  if (gecontroleerd > 0) return null;
  return taal === 'nl'
    ? 'In deze tekst is niets met een tabel vergeleken: er staat geen bewering in die deze tabellen kennen en die hier wordt herkend. Dat hier niets of weinig is gevonden, zegt dus niets.'
    : 'Nothing in this text was compared with a table: it makes no claim that these tables cover and that is recognised here. So that little or nothing was found here says nothing.';
};
