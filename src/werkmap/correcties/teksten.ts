import { periodeTekst, type Periode, type TaakstellingOmvat, type Tweetalig } from '../../engine';
import { beknopt, getalTekst as g, isoTekst, opsomming, standTekst, tweemaal, veldnaam, zin, type Taal, type Zinnen } from '../../tekst';
import { volledigAdres } from '../volledigadres';
import { cijfernaam, CIJFERNAMEN } from './cijfernamen';
import type { Meegeteld } from './gecorrigeerd';
import type { Geweigerd } from './plan';
import type { Cijferwaarde, Correctie, Correctiebevinding, Kopvoorstel, Ontbrekend, Weigering } from './soorten';
import { UITKOMSTZINNEN } from './uitkomstteksten';

/** A figure as it is shown: "1.055", "ja", or "leeg". */
export const waardeTekst = (w: Cijferwaarde | null, taal: Taal): string => {
  if (w === null) return taal === 'nl' ? 'leeg' : 'blank';
  if (typeof w === 'number') return g(w, taal);
  return taal === 'nl' ? w : { ja: 'yes', nee: 'no' }[w];
};

/** What a figure was: what stands in its cell where that is none. */
export const vanTekst = ({ van, stond }: Pick<Correctie, 'van' | 'stond'>, taal: Taal): string => (van === null && stond !== '' ? `“${stond}”` : waardeTekst(van, taal));

const GESLOTEN: Readonly<Record<'vastgezet' | 'uitkomst' | 'peildatum', Tweetalig>> = {
  vastgezet: { nl: 'dit halfjaar is vastgezet', en: 'this half-year is fixed' },
  uitkomst: { nl: 'de uitkomst van dit halfjaar al is gepubliceerd of besloten', en: 'the outcome of this half-year was already published or decided' },
  peildatum: { nl: 'de peildatum van dit halfjaar al voorbij is', en: 'the peildatum of this half-year is already past' },
};

const OMVAT: Readonly<Record<TaakstellingOmvat, Tweetalig>> = {
  taakstelling: { nl: 'de taakstelling zonder herverdeling', en: 'the taakstelling without herverdeling' },
  'taakstelling en herverdeling': { nl: 'de taakstelling met herverdeling', en: 'the taakstelling with herverdeling' },
  totaalopgave: { nl: 'de totaalopgave', en: 'the totaalopgave' },
};

const wie = (x: { readonly gemeente: string; readonly periode: Periode }): string => `${x.gemeente} ${periodeTekst(x.periode)}`;

const MEEGETELD: Readonly<Record<Meegeteld, Tweetalig>> = {
  totaalopgave: { nl: 'uw totaalopgave', en: 'your totaalopgave' },
  beginstand: { nl: 'uw taakstelling zonder herverdeling met de beginstand erbij', en: 'your taakstelling without herverdeling with the opening balance added' },
  'nieuwe beginstand': { nl: 'uw taakstelling met de nieuwe beginstand erbij', en: 'your taakstelling with the new opening balance added' },
};

/** An ISO day in words, or the peildatum itself. */
const dag = (iso: string | null): Tweetalig => (iso === null ? { nl: 'de peildatum', en: 'the peildatum' } : tweemaal((t) => isoTekst(iso, t)));

const ZONDER_DAG: Tweetalig = { nl: 'een dag die de kop niet noemt (het halfjaar loopt nog)', en: 'a day that the header does not name (the half-year still runs)' };

const ELDERS: Tweetalig = { nl: ' Neemt u die over, zet dan eerst die dag waar bij u nu de andere staat, vergelijk opnieuw en neem alle cijfers over.', en: ' To take it over, first put that day where the other one stands now, compare again and take all figures over.' };

const wijzigKop = ({ plaats, van, naar }: Kopvoorstel, taal: Taal): string => (taal === 'nl'
  ? ` Neemt u die over, maak dan eerst van de kop “${van}” (${plaats}) “${naar}”, vergelijk opnieuw en neem alle cijfers over.`
  : ` To take it over, first make “${naar}” of the header “${van}” (${plaats}), compare again and take all figures over.`);

const BEVINDINGEN: Zinnen<Correctiebevinding> = {
  ...UITKOMSTZINNEN,
  REALISATIE_DAALT: (b) => tweemaal((t) => (t === 'nl'
    ? `${wie(b)}: de realisatie daalt van ${g(b.van, t)} naar ${g(b.naar, t)}; een huisvesting verdwijnt zelden.`
    : `${wie(b)}: the realisatie falls from ${g(b.van, t)} to ${g(b.naar, t)}; a housing seldom vanishes.`)),
  LIJKT_GECORRIGEERD: (b) => tweemaal((t) => (t === 'nl'
    ? `${wie(b)}: de nieuwe taakstelling (${g(b.totaalopgave, t)}) is precies ${MEEGETELD[b.met].nl}. Dit lijkt de gecorrigeerde taakstelling van COA; bij u staat ${g(b.taakstelling, t)}.`
    : `${wie(b)}: the new taakstelling (${g(b.totaalopgave, t)}) is exactly ${MEEGETELD[b.met].en}. This looks like COA’s gecorrigeerde taakstelling; yours is ${g(b.taakstelling, t)}.`)),
  GECORRIGEERD_VRAAG: (b) => tweemaal((t) => (t === 'nl'
    ? `${opsomming(b.perioden.map(periodeTekst), t)}: van ${g(b.gelijk, t)} van de ${g(b.van, t)} gemeenten met een stand is wat in de nieuwe bron onder “${b.kop}” staat precies uw taakstelling met de stand erbij. Dit lijkt de gecorrigeerde taakstelling van COA, en zo overgenomen telt de stand twee keer. Zeg eerst of dat zo is.`
    : `${opsomming(b.perioden.map(periodeTekst), t)}: of ${g(b.gelijk, t)} of the ${g(b.van, t)} gemeenten with a balance what the new source has under “${b.kop}” is exactly your taakstelling with the balance added. This looks like COA’s gecorrigeerde taakstelling, and taken over as it is the balance counts twice. Say first whether it is so.`)),
  HERVERDELING_VRAAG: (b) => tweemaal((t) => (t === 'nl'
    ? `${opsomming(b.perioden.map(periodeTekst), t)}: van ${g(b.gelijk, t)} van de ${g(b.van, t)} gemeenten met een herverdeling is wat in de nieuwe bron onder “${b.kop}” staat precies uw taakstelling met de herverdeling erbij. Zo overgenomen telt de herverdeling twee keer. Zeg eerst of zij erin zit.`
    : `${opsomming(b.perioden.map(periodeTekst), t)}: of ${g(b.gelijk, t)} of the ${g(b.van, t)} gemeenten with a herverdeling what the new source has under “${b.kop}” is exactly your taakstelling with the herverdeling added. Taken over as it is the herverdeling counts twice. Say first whether it is in it.`)),
  LIJKT_MET_HERVERDELING: (b) => tweemaal((t) => (t === 'nl'
    ? `${wie(b)}: de nieuwe taakstelling (${g(b.naar, t)}) is precies uw taakstelling (${g(b.van, t)}) met de herverdeling erbij. Zit die erin, dan telt zij zo twee keer.`
    : `${wie(b)}: the new taakstelling (${g(b.naar, t)}) is exactly your taakstelling (${g(b.van, t)}) with the herverdeling added. If it is in it, it counts twice this way.`)),
  STAND_VRAAG: (b) => tweemaal((t) => (t === 'nl'
    ? `${opsomming(b.perioden.map(periodeTekst), t)}: van ${g(b.gelijk, t)} van de ${g(b.van, t)} gemeenten met een stand is wat in de nieuwe bron onder “${b.kop}” staat precies uw stand met het teken omgekeerd. Zo overgenomen wordt een achterstand een voorsprong, of andersom. Zeg eerst wat een positieve stand in de nieuwe bron is.`
    : `${opsomming(b.perioden.map(periodeTekst), t)}: of ${g(b.gelijk, t)} of the ${g(b.van, t)} gemeenten with a balance what the new source has under “${b.kop}” is exactly your balance with the sign turned. Taken over as it is a backlog becomes a lead, or the other way round. Say first what a positive balance in the new source is.`)),
  LIJKT_EERDERE_VERSIE: (b) => tweemaal((t) => (t === 'nl'
    ? `${wie(b)}: de nieuwe taakstelling (${g(b.naar, t)}) is precies die onder “${b.kop}”; bij u is zij daarna bijgesteld naar ${g(b.van, t)}. Is de nieuwe bron van vóór de bijstelling?`
    : `${wie(b)}: the new taakstelling (${g(b.naar, t)}) is exactly the one under “${b.kop}”; yours was adjusted to ${g(b.van, t)} since. Is the new source of before the adjustment?`)),
  EERDERE_VERSIE_ANDERS: (b) => tweemaal((t) => (t === 'nl'
    ? `${wie(b)}: onder “${b.kop}” staat bij u ${g(b.van, t)}, in de nieuwe bron ${g(b.naar, t)}. Die taakstelling telt alleen in een prognose van vóór de bijstelling en wordt niet overgenomen; pas haar zo nodig zelf aan.`
    : `${wie(b)}: under “${b.kop}” yours is ${g(b.van, t)}, the new source has ${g(b.naar, t)}. That taakstelling counts only in a prognosis of before the adjustment and is not taken over; change it yourself where needed.`)),
  BEGINSTAND_GESLOTEN: (b) => tweemaal((t) => {
    const [van, naar] = [standTekst(b.van, t), standTekst(b.naar, t)];
    const door = typeof b.door === 'string' ? GESLOTEN[b.door][t] : t === 'nl' ? `${periodeTekst(b.door)} al is beoordeeld` : `${periodeTekst(b.door)} has already been assessed`;
    return t === 'nl' ? `${wie(b)}: de beginstand verschuift van ${van} naar ${naar}, terwijl ${door}.` : `${wie(b)}: the opening balance moves from ${van} to ${naar}, although ${door}.`;
  }),
  BEGINSTAND_BLIJFT_ACHTER: (b) => tweemaal((t) => (t === 'nl'
    ? `${wie(b)}: de eindstand wordt ${standTekst(b.eindstand, t)}, maar de beginstand van ${periodeTekst(b.volgende)} blijft ${standTekst(b.beginstand, t)}. Die was er gelijk aan; vraag COA of hij mee verandert.`
    : `${wie(b)}: the closing balance becomes ${standTekst(b.eindstand, t)}, but the opening balance of ${periodeTekst(b.volgende)} stays ${standTekst(b.beginstand, t)}. They were equal; ask COA whether it changes too.`)),
  TREDE_BLIJFT_ACHTER: (b) => {
    const p = periodeTekst(b.volgende);
    const nl = b.dan === b.trede ? 'verandert de trede daar niet' : b.dan === null ? `is ${p} niet te beoordelen` : `wordt de trede daar ${b.dan}${b.trede === null ? '' : ` in plaats van ${b.trede}`}`;
    const en = b.dan === b.trede ? 'the trede there does not change' : b.dan === null ? `${p} cannot be assessed` : `the trede there becomes ${b.dan}${b.trede === null ? '' : ` instead of ${b.trede}`}`;
    return {
      nl: `${wie(b)}: uit de nieuwe cijfers volgt ${b.volgt === null ? 'geen trede' : `trede ${b.volgt}`}, maar de vorige trede van ${p} (${b.plaats}) blijft ${b.opgegeven}. Past u die cel aan, dan ${nl}.`,
      en: `${wie(b)}: from the new figures follows ${b.volgt === null ? 'no trede' : `trede ${b.volgt}`}, but the vorige trede of ${p} (${b.plaats}) stays ${b.opgegeven}. If you change that cell, ${en}.`,
    };
  },
  TEKORT_ZONDER_AANTAL: (b) => tweemaal((t) => (t === 'nl'
    ? `${wie(b)}: bij u staat een koppelingstekort van ${g(b.van, t)}, de nieuwe bron zegt alleen “ja”. Zonder aantal is meestal niet te beoordelen.`
    : `${wie(b)}: yours is a koppelingstekort of ${g(b.van, t)}, the new source only says “yes”. Without a number there is mostly no assessment.`)),
  ANDERE_PEILDAG: (b) => tweemaal((t) => {
    const [eerste, tweede] = b.gemeenten;
    const n = g(b.gemeenten.length, t);
    const [onze, hunne] = [b.eigen, b.nieuw].map((iso) => (iso === null && b.loopt === true ? ZONDER_DAG : dag(iso))).map((d) => d[t]);
    const doe = b.voorstel === null ? '' : b.voorstel === 'elders' ? ELDERS[t] : wijzigKop(b.voorstel, t);
    if (t === 'nl') return `${tweede === undefined ? `${eerste} ${periodeTekst(b.periode)}: de realisatie` : `${periodeTekst(b.periode)}: de realisatie van ${n} gemeenten`} is niet vergeleken. Bij u is die van ${onze}, in de nieuwe bron van ${hunne}.${doe}`;
    return `${tweede === undefined ? `${eerste} ${periodeTekst(b.periode)}: the realisatie` : `${periodeTekst(b.periode)}: the realisatie of ${n} gemeenten`} was not compared. Yours is of ${onze}, that of the new source of ${hunne}.${doe}`;
  }),
  ANDERE_VERSIE: (b) => ({
    nl: `${wie(b)}: de taakstelling is niet vergeleken. Bij u staat zij onder “${b.eigen}”, in de nieuwe bron onder “${b.nieuw}”: een van beide is de eerdere.`,
    en: `${wie(b)}: the taakstelling was not compared. Yours is under “${b.eigen}”, that of the new source under “${b.nieuw}”: one of the two is the earlier one.`,
  }),
  OMVAT_ANDERS: (b) => (b.eigen === b.nieuw ? {
    nl: `${wie(b)}: ${veldnaam[b.veld].nl} is niet vergeleken. In beide staat ${OMVAT[b.eigen].nl}, en in de nieuwe bron ontbreekt het cijfer waarmee daar de taakstelling uit volgt.`,
    en: `${wie(b)}: ${veldnaam[b.veld].en} was not compared. Both have ${OMVAT[b.eigen].en}, and the new source lacks the figure by which the taakstelling follows from it.`,
  } : {
    nl: `${wie(b)}: ${veldnaam[b.veld].nl} is niet vergeleken. Bij u staat ${OMVAT[b.eigen].nl}, in de nieuwe bron ${OMVAT[b.nieuw].nl}, en ${b.mist.length === 0 ? 'er ontbreekt een cijfer' : `daar ontbreekt de ${opsomming(b.mist.map((m) => CIJFERNAMEN[m].nl), 'nl')}`} om het een in het ander om te rekenen.`,
    en: `${wie(b)}: ${veldnaam[b.veld].en} was not compared. Yours is ${OMVAT[b.eigen].en}, the new source has ${OMVAT[b.nieuw].en}, and ${b.mist.length === 0 ? 'a figure is missing' : `it lacks the ${opsomming(b.mist.map((m) => CIJFERNAMEN[m].en), 'en')}`} to turn one into the other.`,
  }),
  STAND_OMGEREKEND: (b) => ({
    nl: `${periodeTekst(b.periode)}: in de nieuwe bron tellen standen andersom dan op uw blad “${b.blad}”. Zij zijn omgerekend naar die van u.`,
    en: `${periodeTekst(b.periode)}: in the new source balances count the other way round than on your sheet “${b.blad}”. They were turned into yours.`,
  }),
  TAAKSTELLING_OMGEREKEND: (b) => ({
    nl: `${periodeTekst(b.periode)}: bij u staat ${OMVAT[b.eigen].nl}, in de nieuwe bron ${OMVAT[b.nieuw].nl}. Die is omgerekend naar die van u.`,
    en: `${periodeTekst(b.periode)}: yours is ${OMVAT[b.eigen].en}, the new source has ${OMVAT[b.nieuw].en}. It was turned into yours.`,
  }),
  NIET_IN_BRON: (b) => tweemaal((t) => {
    const velden = opsomming(b.velden.map((v) => veldnaam[v][t]), t);
    if (t === 'nl') return `${periodeTekst(b.periode)}: de nieuwe bron heeft geen kolom voor ${velden}. Dat is niet vergeleken; uw cijfers blijven.`;
    return `${periodeTekst(b.periode)}: the new source has no column for ${velden}. That was not compared; your figures stay.`;
  }),
  GEEN_KOLOM: (b) => tweemaal((t) => (t === 'nl'
    ? `${periodeTekst(b.periode)}: de nieuwe bron geeft ${veldnaam[b.veld].nl} (bij ${g(b.aantal, t)} ${b.aantal === 1 ? 'gemeente' : 'gemeenten'}), maar uw blad “${b.blad}” heeft daar geen kolom voor. Dat is niet vergeleken.`
    : `${periodeTekst(b.periode)}: the new source has ${veldnaam[b.veld].en} (of ${g(b.aantal, t)} ${b.aantal === 1 ? 'gemeente' : 'gemeenten'}), but your sheet “${b.blad}” has no column for it. That was not compared.`)),
  BEGINSTAND_BEVESTIGD: (b) => tweemaal((t) => {
    const lijst = beknopt(b.rijen.map((r) => `${r.gemeente} (${r.plaats})`), t);
    if (t === 'nl') return `${periodeTekst(b.periode)}: de nieuwe bron heeft dezelfde beginstand als bij u is voorgesteld. Maak de ${b.rijen.length === 1 ? 'cel' : 'cellen'} ernaast leeg, dan geldt die als bevestigd: ${lijst}.`;
    return `${periodeTekst(b.periode)}: the new source has the same opening balance as yours proposes. Clear the ${b.rijen.length === 1 ? 'cell' : 'cells'} beside it, and it counts as confirmed: ${lijst}.`;
  }),
  ELDERS: (b) => tweemaal((t) => {
    const n = b.namen.length;
    if (t === 'nl') return `De nieuwe bron heeft ${n === 1 ? 'een naam die geen gemeente van een beleidskader is' : `${g(n, t)} namen die geen gemeente van een beleidskader zijn`}: ${beknopt(b.namen, t)}. ${n === 1 ? 'Die is' : 'Zij zijn'} niet vergeleken.`;
    return `The new source has ${n === 1 ? 'a name that is no gemeente of a beleidskader' : `${g(n, t)} names that are no gemeente of a beleidskader`}: ${beknopt(b.namen, t)}. ${n === 1 ? 'It was' : 'They were'} not compared.`;
  }),
  REALISATIE_VER_BOVEN: (b) => tweemaal((t) => (t === 'nl'
    ? `${wie(b)}: de nieuwe realisatie (${g(b.naar, t)}) is meer dan drie keer wat er te huisvesten was (${g(b.opgave, t)}). Kijk het getal na; dit is een vuistregel van ons.`
    : `${wie(b)}: the new realisatie (${g(b.naar, t)}) is more than three times what was to be housed (${g(b.opgave, t)}). Check the number; this is a rule of thumb of ours.`)),
  NIEUW_HALFJAAR: (b) => tweemaal((t) => (t === 'nl'
    ? `${periodeTekst(b.periode)} staat in de nieuwe bron (${g(b.gemeenten, t)} ${b.gemeenten === 1 ? 'gemeente' : 'gemeenten'}) en niet in uw werkmap.`
    : `${periodeTekst(b.periode)} is in the new source (${g(b.gemeenten, t)} ${b.gemeenten === 1 ? 'gemeente' : 'gemeenten'}) and not in your workbook.`)),
  FORMULES_VOLGEN: (b) => tweemaal((t) => {
    const lijst = opsomming(b.plaatsen, t);
    if (t === 'nl') return `${b.aantal === 1 ? 'Eén cijfer in uw werkmap is een formule' : `${g(b.aantal, t)} cijfers in uw werkmap zijn formules`} (${b.aantal > b.plaatsen.length ? `onder meer ${lijst}` : lijst}). Wat Excel daar na een correctie van maakt, is hier niet te zien: beoordeel na het openen opnieuw.`;
    return `${b.aantal === 1 ? 'One figure in your workbook is a formula' : `${g(b.aantal, t)} figures in your workbook are formulas`} (${b.aantal > b.plaatsen.length ? `among them ${lijst}` : lijst}). What Excel makes of them after a correction cannot be seen here: assess again after opening.`;
  }),
};

/** The sentence of a bevinding of a comparison. */
export const correctiebevindingTekst = (b: Correctiebevinding, taal: Taal): string => zin(BEVINDINGEN, b, taal);

const WEIGERINGEN: Zinnen<Weigering> = {
  CEL_FORMULE: () => ({ nl: 'in de cel staat een formule; corrigeer de cellen waar zij op rust', en: 'the cell holds a formula; correct the cells that it rests on' }),
  CEL_SAMENGEVOEGD: (w) => ({ nl: `de cel is samengevoegd (${w.bereik}); hef de samenvoeging op`, en: `the cell is merged (${w.bereik}); unmerge it` }),
  CEL_TEKST: (w) => ({
    nl: `in de cel staat “${w.gevonden}”, en dat zegt meer dan een getal; pas de cel zelf aan`,
    en: `the cell holds “${w.gevonden}”, which says more than a number; change the cell yourself`,
  }),
  CEL_DATUM: (w) => ({ nl: `in de cel staat een datum (${w.gevonden}); geef de cel een getalopmaak`, en: `the cell holds a date (${w.gevonden}); give it a number format` }),
  CEL_FOUTWAARDE: (w) => ({ nl: `in de cel staat een foutwaarde (${w.gevonden}); herstel die eerst`, en: `the cell holds an error value (${w.gevonden}); mend that first` }),
  EERST_STANDVRAAG: () => ({ nl: 'zeg eerst wat een positieve stand in de nieuwe bron is', en: 'say first what a positive balance in the new source is' }),
  EERST_VRAAG: () => ({ nl: 'zeg eerst wat in de nieuwe bron onder taakstelling staat', en: 'say first what the new source has under taakstelling' }),
  VERSIE_ERBIJ: (w) => {
    const [plek, nieuw] = w.gekanteld ? [{ nl: 'uw rij', en: 'your row' }, { nl: 'een rij', en: 'a row' }] : [{ nl: 'uw kolom', en: 'your column' }, { nl: 'een kolom', en: 'a column' }];
    const vul = w.halfjaren ? { nl: ', leeg waar zij bijgesteld is en in de andere halfjaren met de taakstelling die er staat', en: ', blank where it was adjusted and with the taakstelling that stands there in the other half-years' } : { nl: ', leeg', en: ', blank' };
    const dag = w.zonderDag ? { nl: ', met in de kop de dag waarop zij inging', en: ', with in its header the day on which it took effect' } : { nl: '', en: '' };
    return {
      nl: `${w.vermoed ? 'zo veel taakstellingen die tegelijk anders zijn, lezen wij als een bijstelling (een vuistregel van ons)' : 'de nieuwe taakstelling is bijgesteld'}, en die van u telt in een prognose voor een dag ervoor. Zet naast ${plek.nl} ${nieuw.nl} “${w.kop}”${vul.nl}${dag.nl}, en vergelijk opnieuw: dan blijven beide${w.vermoed ? '. Was die van u fout, maak haar dan eerst leeg' : ''}`,
      en: `${w.vermoed ? 'so many taakstellingen that differ at once are read as an adjustment (a rule of thumb of ours)' : 'the new taakstelling was adjusted'}, and yours counts in a prognosis for a day before. Put ${nieuw.en} “${w.kop}” beside ${plek.en}${vul.en}${dag.en}, and compare again: then both stay${w.vermoed ? '. If yours was wrong, clear it first' : ''}`,
    };
  },
  HOORT_BIJEEN: () => ({
    nl: 'uw blad heeft de totaalopgave, en die verandert alleen samen met de beginstand; accepteer beide, of geen van beide',
    en: 'your sheet has the totaalopgave, which only changes together with the opening balance; accept both or neither',
  }),
};

/** Why a cell is left as it is: a clause. */
export const weigeringTekst = (w: Weigering, taal: Taal): string => zin(WEIGERINGEN, w, taal);

const metPlaats = (c: Correctie): string => volledigAdres(c.plaats, c.plaats.blad);

/** Which figures are left as they are and why; for the same reason in many gemeenten of a half-year it is said once. */
export const geweigerdZinnen = (geweigerd: readonly Geweigerd[], taal: Taal): ReadonlyArray<{ readonly code: Weigering['code']; readonly zin: string }> => {
  const perZin = new Map<string, Geweigerd[]>();
  for (const w of geweigerd) {
    const sleutel = JSON.stringify([periodeTekst(w.correctie.periode), cijfernaam(w.correctie), w.weigering]);
    const eerder = perZin.get(sleutel);
    if (eerder === undefined) perZin.set(sleutel, [w]);
    else eerder.push(w);
  }
  return [...perZin.values()].flatMap((groep) => {
    const [eerste] = groep;
    if (eerste === undefined) return [];
    const { correctie: c, weigering } = eerste;
    const naam = cijfernaam(c)[taal];
    const n = g(groep.length, taal);
    const plaatsen = beknopt(groep.map(({ correctie: x }) => `${x.gemeente} (${metPlaats(x)})`), taal);
    const wat = groep.length === 1 ? `${wie(c)}, ${naam} (${metPlaats(c)})` : `${periodeTekst(c.periode)}, ${naam} ${taal === 'nl' ? `van ${n} gemeenten` : `of ${n} gemeenten`}, ${plaatsen}`;
    return [{ code: weigering.code, zin: `${wat}: ${weigeringTekst(weigering, taal)}.` }];
  });
};

/** That something of ours is not in the new source; `meer`: of several gemeenten at once. */
export const ontbrekendTekst = (o: Ontbrekend, taal: Taal, meer = false): string => {
  if (o.veld === null) return taal === 'nl' ? `${wie(o)} ${meer ? 'staan' : 'staat'} niet in de nieuwe bron.` : `${wie(o)} ${meer ? 'are' : 'is'} not in the new source.`;
  const gevonden = o.gevonden === '' ? '' : ` (“${o.gevonden}”)`;
  const naam = veldnaam[o.veld][taal];
  return taal === 'nl'
    ? `${wie(o)}: ${naam} ${o.reden === 'leeg' ? 'is leeg in de nieuwe bron' : `is in de nieuwe bron geen bruikbaar cijfer${gevonden}`}; dat van u blijft.`
    : `${wie(o)}: ${naam} is ${o.reden === 'leeg' ? 'blank in the new source' : `no usable figure in the new source${gevonden}`}; yours stays.`;
};

type Wie = { readonly gemeente: string; readonly periode: Periode };

/** The same sentence of several gemeenten of a half-year is said once, of all of them; the others as they are. `zinVan` may say it otherwise of several. */
const samen = <B>(alle: readonly B[], zinVan: (b: B, meer: boolean) => string, wieIs: (b: B) => Wie | null, taal: Taal): readonly string[] => {
  const groepen = new Map<string, { readonly eerste: B; readonly gemeenten: string[] }>();
  const zonderWie = (b: B, meer: boolean): string => {
    const [heel, w] = [zinVan(b, meer), wieIs(b)];
    return w === null || !heel.startsWith(wie(w)) ? heel : heel.slice(wie(w).length);
  };
  for (const b of alle) {
    const w = wieIs(b);
    const sleutel = JSON.stringify([w === null ? '' : periodeTekst(w.periode), zonderWie(b, false)]);
    const eerder = groepen.get(sleutel);
    if (eerder === undefined) groepen.set(sleutel, { eerste: b, gemeenten: [w?.gemeente ?? ''] });
    else eerder.gemeenten.push(w?.gemeente ?? '');
  }
  return [...groepen.values()].map(({ eerste, gemeenten }) => {
    const w = wieIs(eerste);
    return gemeenten.length === 1 ? zinVan(eerste, false) : `${beknopt(gemeenten, taal)} (${w === null ? '' : periodeTekst(w.periode)})${zonderWie(eerste, true)}`;
  });
};

const wieVan = (b: Correctiebevinding): Wie | null => ('gemeente' in b ? b : null);

/** The sentences of a comparison; `erbij` adds to one what a shell knows. */
export const bevindingZinnen = (bevindingen: readonly Correctiebevinding[], taal: Taal, erbij: (b: Correctiebevinding) => string = () => ''): readonly string[] =>
  samen(bevindingen, (b) => `${correctiebevindingTekst(b, taal)}${erbij(b)}`, wieVan, taal);

/** What of ours is not in the new source. */
export const ontbrekendZinnen = (ontbrekend: readonly Ontbrekend[], taal: Taal): readonly string[] => samen(ontbrekend, (o, meer) => ontbrekendTekst(o, taal, meer), (o) => o, taal);
