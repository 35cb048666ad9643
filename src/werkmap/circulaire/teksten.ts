import { periodeTekst, volgende, type Tweetalig } from '../../engine';
import { beknopt, foutTekst, getalTekst as g, opsommingen, tweemaal, zin, type Taal, type Zinnen } from '../../tekst';
import type { Bron, Circulairebevinding, Circulairefout, Herverdelingcel } from './soorten';

const BRON: Readonly<Record<Bron, Tweetalig>> = {
  circulaire: { nl: 'de circulaire', en: 'the circulaire' },
  inwoners: { nl: 'de tabel met inwoners', en: 'the table of inhabitants' },
  herverdeling: { nl: 'de tabel met de herverdeling', en: 'the table of the herverdeling' },
};

const KOLOM: Readonly<Record<Bron, Tweetalig>> = {
  circulaire: { nl: '“Taakstelling 2025-1”', en: '“Taakstelling 2025-1”' },
  inwoners: { nl: '“Inwoners”', en: '“Inwoners”' },
  herverdeling: { nl: '“Herverdeling”', en: '“Herverdeling”' },
};

type Rijfout = Extract<Circulairefout, { code: 'RIJ_ONLEESBAAR' }>;

/** What is wrong with a row of a list: none of it is assessed, so what is said of a row of figures does not fit. */
const rijfout = ({ bron, fout }: Rijfout): Tweetalig => {
  if (fout.code === 'DUBBELE_GEMEENTE') {
    return { nl: `deze gemeente staat er meer dan eens (ook in ${opsommingen(fout.ookIn).nl}). Laat één rij staan.`, en: `this gemeente is there more than once (also in ${opsommingen(fout.ookIn).en}). Keep one row.` };
  }
  if (fout.code === 'GEEN_GEMEENTE') {
    const [nl, en] = fout.lijktOp === null ? ['', ''] : [` Bedoelt u ${fout.lijktOp}?`, ` Do you mean ${fout.lijktOp}?`];
    return fout.naam === '' ? { nl: 'bij dit getal staat geen gemeente.', en: 'there is no gemeente beside this number.' } : { nl: `dit is geen gemeente van het beleidskader.${nl}`, en: `this is not a gemeente of the beleidskader.${en}` };
  }
  if (bron === 'inwoners' && fout.veld === 'gemeente' && fout.code !== 'CODE_STRIJDIG') return { nl: 'het aantal inwoners is geen heel getal van ten minste 1.', en: 'the number of inhabitants is no whole number of at least 1.' };
  return tweemaal((t) => foutTekst(fout, t));
};

const metCellen = (cellen: readonly Herverdelingcel[], t: Taal): string => beknopt(cellen.map((c) => `${c.gemeente} ${c.aantal > 0 ? '+' : ''}${g(c.aantal, t)} (${c.plaats})`), t);

const FOUTEN: Zinnen<Circulairefout> = {
  GEEN_KOPPEN: ({ bron, bladen }) => ({
    nl: `In ${BRON[bron].nl} is geen tabel gevonden (gezocht op ${opsommingen(bladen.map((b) => `“${b}”`)).nl}). Nodig is een rij met de koppen “Gemeente” en ${KOLOM[bron].nl}.`,
    en: `No table was found in ${BRON[bron].en} (looked on ${opsommingen(bladen.map((b) => `“${b}”`)).en}). It needs a row with the headers “Gemeente” and ${KOLOM[bron].en}.`,
  }),
  MEER_TABELLEN: ({ bron, plaatsen }) => ({
    nl: `In ${BRON[bron].nl} staan meer tabellen: ${opsommingen(plaatsen).nl}. Laat alleen de tabel staan die telt.`,
    en: `There is more than one table in ${BRON[bron].en}: ${opsommingen(plaatsen).en}. Keep only the one that counts.`,
  }),
  MEER_KOLOMMEN: ({ bron, plaats, koppen }) => ({
    nl: `In ${BRON[bron].nl} (${plaats}) kunnen meer kolommen het zijn: ${opsommingen(koppen.map((k) => `“${k}”`)).nl}. Laat er één staan, of zet het halfjaar in de kop.`,
    en: `In ${BRON[bron].en} (${plaats}) more than one column can be it: ${opsommingen(koppen.map((k) => `“${k}”`)).en}. Keep one, or put the half-year in the header.`,
  }),
  OMVAT_MEER: ({ plaats, kop, omvat }) =>
    omvat === 'totaalopgave'
      ? { nl: `De kolom “${kop}” (${plaats}) is de gecorrigeerde taakstelling: daar zit de achterstand of voorsprong al in. Verwacht wordt de taakstelling zelf, zoals de circulaire die noemt.`, en: `The column “${kop}” (${plaats}) is the gecorrigeerde taakstelling: the opening balance is already included. The taakstelling itself is expected, as the circulaire gives it.` }
      : { nl: `In de kolom “${kop}” (${plaats}) is de herverdeling al meegeteld. Verwacht wordt de taakstelling zonder; geef de herverdeling ernaast op.`, en: `The column “${kop}” (${plaats}) already includes the herverdeling. The taakstelling without it is expected; give the herverdeling beside it.` },
  ALLEEN_AMV: ({ plaats, kop }) => ({
    nl: `De kolom “${kop}” (${plaats}) noemt amv of Nidos en telt daarom niet als taakstelling. Is het de hele taakstelling, noem de kolom dan “Taakstelling”, met het halfjaar.`,
    en: `The column “${kop}” (${plaats}) speaks of amv or Nidos and so does not count as the taakstelling. If it is all of it, call the column “Taakstelling”, with the half-year.`,
  }),
  HALFJAAR_ONBEKEND: ({ plaats }) => ({
    nl: `Bij de tabel in ${plaats} staat niet van welk ene halfjaar de taakstelling is. Zet het in de kop (Taakstelling 2025-1), of geef het op.`,
    en: `The table in ${plaats} does not say of which one half-year the taakstelling is. Put it in the header (Taakstelling 2025-1), or state it.`,
  }),
  HALFJAAR_ANDERS: ({ plaats, gevonden, gevraagd }) => ({
    nl: `De tabel in ${plaats} noemt ${opsommingen(gevonden.map(periodeTekst)).nl}, maar gevraagd is ${periodeTekst(gevraagd)}. Geef de circulaire van dat halfjaar, of vraag een ander halfjaar.`,
    en: `The table in ${plaats} names ${opsommingen(gevonden.map(periodeTekst)).en}, but ${periodeTekst(gevraagd)} was asked for. Give the circulaire of that half-year, or ask for another.`,
  }),
  RIJ_ONLEESBAAR: (f) => tweemaal((t) => `${BRON[f.bron][t].charAt(0).toUpperCase()}${BRON[f.bron][t].slice(1)}, ${f.naam === '' ? '' : `${f.naam} `}(${f.plaats}): ${rijfout(f)[t]}`),
  GEEN_GEMEENTEN: ({ bron, plaats }) => ({
    nl: `Onder de koppen in ${plaats} (${BRON[bron].nl}) staat geen gemeente van het beleidskader. Controleer of het de tabel van deze provincie is.`,
    en: `Below the headers in ${plaats} (${BRON[bron].en}) there is no gemeente of the beleidskader. Check that it is the table of this province.`,
  }),
  TWEEMAAL_HERVERDELING: ({ plaats }) => ({
    nl: `De tabel in ${plaats} heeft zelf al een kolom met herverdeling, en er is ook een apart bestand opgegeven. Gebruik een van beide.`,
    en: `The table in ${plaats} already has a column of herverdeling, and a separate file was given too. Use one of the two.`,
  }),
  HERVERDELING_VAN_ANDER: ({ plaats, gevonden, verwacht }) => ({
    nl: `De herverdeling in ${plaats} is van ${opsommingen(gevonden.map(periodeTekst)).nl}, maar de circulaire is van ${periodeTekst(verwacht)}. Geef de herverdeling van dat halfjaar.`,
    en: `The herverdeling in ${plaats} is of ${opsommingen(gevonden.map(periodeTekst)).en}, but the circulaire is of ${periodeTekst(verwacht)}. Give the herverdeling of that half-year.`,
  }),
  HERVERDELING_ZONDER_TAAKSTELLING: ({ cellen }) => ({
    nl: `De herverdeling verschuift bij een gemeente die in de circulaire geen taakstelling heeft: ${metCellen(cellen, 'nl')}. Vul de circulaire aan, of verbeter de herverdeling.`,
    en: `The herverdeling shifts at a gemeente that has no taakstelling in the circulaire: ${metCellen(cellen, 'en')}. Complete the circulaire, or mend the herverdeling.`,
  }),
  HERVERDELING_SLUIT_NIET: ({ som, cellen }) => ({
    nl: `De herverdeling telt op tot ${g(som, 'nl')} en moet 0 zijn (art. 29, tweede lid, Huisvestingswet 2014): ${metCellen(cellen, 'nl')}. Verbeter een van deze cellen, of vul de gemeente aan die ontbreekt.`,
    en: `The herverdeling sums to ${g(som, 'en')} and must be 0 (art. 29(2) Huisvestingswet 2014): ${metCellen(cellen, 'en')}. Mend one of these cells, or add the gemeente that is missing.`,
  }),
};

const BEVINDINGEN: Zinnen<Circulairebevinding> = {
  GEMEENTEN_NIET_GENOEMD: ({ bron, namen }) => ({
    nl: `In ${BRON[bron].nl} ${namen.length === 1 ? 'ontbreekt een gemeente' : `ontbreken ${namen.length} gemeenten`}: ${beknopt(namen, 'nl')}.`,
    en: `${namen.length === 1 ? 'One gemeente is' : `${namen.length} gemeenten are`} missing in ${BRON[bron].en}: ${beknopt(namen, 'en')}.`,
  }),
  TOTAAL_ANDERS: (b) =>
    tweemaal((t) =>
      t === 'nl'
        ? `“${b.naam}” (${b.plaats}) noemt ${g(b.vermeld, t)}; ${b.over === 'alles' ? 'alle rijen' : 'de gemeenten van de provincie'} tellen op tot ${g(b.berekend, t)}.`
        : `“${b.naam}” (${b.plaats}) says ${g(b.vermeld, t)}; ${b.over === 'alles' ? 'all rows' : 'the gemeenten of the province'} add up to ${g(b.berekend, t)}.`,
    ),
  PAST_NIET_BIJ_INWONERS: (b) =>
    tweemaal((t) =>
      t === 'nl'
        ? `De taakstelling van ${b.gemeente} (${b.plaats}) is ${g(b.gevonden, t)}; naar inwoners was ${g(b.verwacht, t)} te verwachten (art. 29 Huisvestingswet 2014${b.basis === 'onderling' ? '; afgeleid uit de gemeenten in deze tabel' : ''}). Het getal van de circulaire blijft gelden; vraag het na.`
        : `The taakstelling of ${b.gemeente} (${b.plaats}) is ${g(b.gevonden, t)}; by inhabitants ${g(b.verwacht, t)} was to be expected (art. 29 Huisvestingswet 2014${b.basis === 'onderling' ? '; derived from the gemeenten in this table' : ''}). The number of the circulaire stands; ask about it.`,
    ),
  NIET_TE_TOETSEN: () => ({
    nl: 'Aan de inwoners is niets te toetsen: minder dan twee gemeenten staan in beide tabellen.',
    en: 'There is nothing to hold against the inhabitants: fewer than two gemeenten stand in both tables.',
  }),
  NIET_HET_VOLGENDE: (b) => ({
    nl: `De circulaire is van ${periodeTekst(b.periode)}; na het laatste halfjaar in de werkmap (${periodeTekst(b.laatste)}) komt ${periodeTekst(volgende(b.laatste))}.`,
    en: `The circulaire is of ${periodeTekst(b.periode)}; after the last half-year in the workbook (${periodeTekst(b.laatste)}) comes ${periodeTekst(volgende(b.laatste))}.`,
  }),
  HALFJAAR_GELEZEN_UIT: (b) => ({
    nl: `Het halfjaar ${periodeTekst(b.periode)} is gelezen uit “${b.tekst}”.`,
    en: `The half-year ${periodeTekst(b.periode)} was read from “${b.tekst}”.`,
  }),
  MET_HERVERDELING_NIET_POSITIEF: (b) =>
    tweemaal((t) =>
      t === 'nl'
        ? `Bij ${b.gemeente} laat een herverdeling van ${g(b.herverdeling, t)} van de taakstelling (${g(b.taakstelling, t)}) niets over. Controleer de herverdeling.`
        : `At ${b.gemeente} a herverdeling of ${g(b.herverdeling, t)} leaves nothing of the taakstelling (${g(b.taakstelling, t)}). Check the herverdeling.`,
    ),
};

/** Why a table beside the workbook cannot be used: what, where, what was expected, what to do. */
export const circulairefoutTekst = (f: Circulairefout, taal: Taal): string => zin(FOUTEN, f, taal);

/** What deserves a look in a circulaire. */
export const circulairebevindingTekst = (b: Circulairebevinding, taal: Taal): string => zin(BEVINDINGEN, b, taal);
