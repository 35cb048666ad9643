import { leesPakket, type Pakket } from '../bestand';
import { leesBestand } from '../bestand/schijf';
import { gelijk, periodeTekst, type Periode } from '../engine';
import { kaders } from '../kaders';
import { opsomming } from '../tekst';
import type { Werkmapbeoordeling } from '../werkmap/beoordelen/beoordeelWerkmap';
import { logwaardeIn } from '../werkmap/correcties/logregels';
import { isLogboek, leesLogboek, LOGBOEKBLAD, losregels, nieuweRegels, nieuwLogboek, planRegels, tijdstip, type Logboek, type Logregel, type Logstempel } from '../werkmap/logboek';
import type { Nieuwblad, Schrijfplan } from '../werkmap/schrijfplan';
import type { Opdracht } from './argumenten';
import type { Gelezen, Logmaker, Melding, Mislukt } from './verwerk';

/** What the log asks of the file. */
export interface Logwerk {
  readonly gelukt: true;
  readonly blad: string;
  /** `null` where no log was asked for: what there was only goes along. */
  readonly toegevoegd: number | null;
  readonly plannen: readonly Schrijfplan[];
  readonly nieuw: readonly Nieuwblad[];
  readonly waarschuwingen: readonly string[];
}

/** The log in the result that is about to be replaced: its lines go along. Of a large result no more is read. */
export const uitVorigeUitvoer = (uitvoer: string): Logboek | null => {
  const bestand = leesBestand(uitvoer);
  if (!bestand.gelukt) return null;
  const gelezen = leesPakket(bestand.bytes, isLogboek);
  if (!gelezen.gelukt) return null;
  const log = leesLogboek(gelezen.pakket.werkmap.bladen);
  return log === 'andere kop' ? null : log;
};

const wat = ({ door: _door, tijdstip: _tijdstip, versie: _versie, ...r }: Logregel): string => JSON.stringify(r);

/** The lines of the replaced result that the log of the input itself does not have. */
const alleenDaar = (eigen: Logboek | null, vorig: Logboek | null): readonly Logregel[] => {
  const bekend = new Set((eigen?.regels ?? []).map((r) => JSON.stringify(r)));
  return (vorig?.regels ?? []).filter((r) => !bekend.has(JSON.stringify(r)));
};

export const onleesbareRijen = ({ blad, onleesbaar }: Logboek): readonly string[] =>
  onleesbaar.length === 0
    ? []
    : [`Logboek: op blad “${blad.naam}” ${onleesbaar.length === 1 ? 'is rij' : 'zijn rijen'} ${onleesbaar.slice(0, 10).join(', ')}${onleesbaar.length > 10 ? ' en meer' : ''} niet als logregel te lezen. ${onleesbaar.length === 1 ? 'Zij blijft staan en telt' : 'Zij blijven staan en tellen'} niet mee.`];

export const geenLogboek: Melding = { code: 'GEEN_LOGBOEK', melding: `Blad “${LOGBOEKBLAD}” heeft niet de koppen van het logboek. Geef dat blad een andere naam, of zet de koppen terug; er wordt niet overheen geschreven.` };

/** Works out which lines the log gets. A workbook without a log gets one only where there is something to write. */
const maakLogwerk = ({ pakket, herkend }: Gelezen, uitvoer: string, beoordeling: Werkmapbeoordeling, stempel: Logstempel, eerst: readonly Logregel[], losmaken: readonly Periode[]): Logwerk | Mislukt => {
  const eigen = leesLogboek(pakket.werkmap.bladen);
  if (eigen === 'andere kop') {
    return { gelukt: false, meldingen: [geenLogboek] };
  }
  const vorig = uitVorigeUitvoer(uitvoer);
  const log = eigen ?? vorig;
  const daar = alleenDaar(eigen, vorig);
  // the same input with the same corrections makes the same result again: that is no second correction
  const nogEens = new Set(daar.map(wat));
  const los = losmaken.flatMap((p) => losregels(null, p, [...(eigen?.regels ?? []), ...daar], 'losgemaakt', stempel));
  const regels = [...los, ...eerst.filter((r) => !nogEens.has(wat(r))), ...nieuweRegels(beoordeling, herkend, [...(eigen?.regels ?? []), ...daar], kaders, stempel)];
  const mee = eigen === null ? regels : [...daar, ...regels];
  const kern = { gelukt: true, blad: eigen?.blad.naam ?? LOGBOEKBLAD, toegevoegd: regels.length, waarschuwingen: log === null ? [] : onleesbareRijen(log) } as const;
  if (eigen !== null) return { ...kern, plannen: mee.length === 0 ? [] : [planRegels(eigen, mee)], nieuw: [] };
  return { ...kern, plannen: [], nieuw: regels.length === 0 && log === null ? [] : [nieuwLogboek(regels, log)] };
};

/** The lines of the result that is about to be replaced, where no log was asked for; `null` where there are none to lose. */
export const meegenomenLog = (pakket: Pakket, uitvoer: string): Logwerk | null => {
  const eigen = leesLogboek(pakket.werkmap.bladen);
  const vorig = eigen === 'andere kop' ? null : uitVorigeUitvoer(uitvoer);
  if (eigen === 'andere kop' || vorig === null) return null;
  const kern = { gelukt: true, toegevoegd: null, waarschuwingen: [] } as const;
  if (eigen === null) return { ...kern, blad: LOGBOEKBLAD, plannen: [], nieuw: [nieuwLogboek([], vorig)] };
  const daar = alleenDaar(eigen, vorig);
  return daar.length === 0 ? null : { ...kern, blad: eigen.blad.naam, plannen: [planRegels(eigen, daar)], nieuw: [] };
};

/** The corrections that the replaced result had and the input has not, where this result says otherwise. */
const gemisteCorrecties = ({ pakket }: Gelezen, uitvoer: string, { tabellen }: Werkmapbeoordeling): readonly string[] => {
  const eigen = leesLogboek(pakket.werkmap.bladen);
  if (eigen === 'andere kop') return [];
  const laatste = new Map(alleenDaar(eigen, uitVorigeUitvoer(uitvoer)).filter((r) => r.soort === 'correctie').map((r) => [JSON.stringify([r.gemeente, periodeTekst(r.halfjaar), r.veld]), r]));
  const weg = [...laatste.values()].filter((r) => {
    const rij = tabellen.find((t) => gelijk(t.periode, r.halfjaar))?.rijen.find((x) => x.rij.gemeente?.naam === r.gemeente);
    const nu = rij === undefined ? undefined : logwaardeIn(r, rij.rij.dossier);
    return nu !== undefined && nu !== r.nieuw;
  });
  const namen = weg.map((r) => `${r.gemeente} ${periodeTekst(r.halfjaar)} ${r.veld} (was ${r.nieuw ?? 'leeg'})`);
  return namen.length === 0 ? [] : [`In het resultaat dat is vervangen waren correcties overgenomen die in dit resultaat niet meer staan, en het logboek noemt ze nog: ${opsomming(namen, 'nl')}. Neem ze opnieuw over, of werk verder in het vorige resultaat.`];
};

/** Whether a log is kept: in the workbook, or in the result that is about to be replaced. */
export const houdtLogboek = (pakket: Pakket, uitvoer: string): boolean => {
  const eigen = leesLogboek(pakket.werkmap.bladen);
  return (eigen !== null && eigen !== 'andere kop') || (eigen === null && uitVorigeUitvoer(uitvoer) !== null);
};

/** A correction that a log does not hear of is one that nobody can account for. */
export const LOGNAAM_NODIG: Melding = { code: 'LOGNAAM_NODIG', melding: `Bij deze werkmap hoort een logboek (blad “${LOGBOEKBLAD}”), en wat u overneemt hoort daarin. Zeg wie het overneemt: --logboek "uw naam".` };

/** The log that was asked for, made once the assessment is known; `eerst` are the lines that come before those of the assessment. */
export const logmaker = ({ logboek, losmaken, gelezen, uitvoer, nu }: Pick<Opdracht, 'logboek' | 'losmaken'> & { readonly gelezen: Gelezen; readonly uitvoer: string; readonly nu: Date }, eerst: (b: Werkmapbeoordeling, stempel: Logstempel) => readonly Logregel[] = () => []): Logmaker | null => {
  const metGemist = (werk: Logwerk | Mislukt, b: Werkmapbeoordeling): Logwerk | Mislukt => (werk.gelukt ? { ...werk, waarschuwingen: [...werk.waarschuwingen, ...gemisteCorrecties(gelezen, uitvoer, b)] } : werk);
  if (logboek === null) {
    const mee = meegenomenLog(gelezen.pakket, uitvoer);
    return mee === null ? null : (b) => metGemist(mee, b);
  }
  const stempel: Logstempel = { door: logboek.trim(), tijdstip: tijdstip(nu) };
  return (b) => metGemist(maakLogwerk(gelezen, uitvoer, b, stempel, eerst(b, stempel), losmaken), b);
};

/** What was added, as a sentence. */
export const logTekst = ({ blad, toegevoegd }: Pick<Logwerk, 'blad' | 'toegevoegd'>): string => {
  if (toegevoegd === null) return `Logboek: blad “${blad}” is meegenomen uit het vorige resultaat; er is niets toegevoegd. Met --logboek "uw naam" komt erbij wat nieuw is.`;
  return toegevoegd === 0 ? 'Logboek: niets nieuws; er is niets toegevoegd.' : `Logboek: ${toegevoegd === 1 ? 'één regel' : `${toegevoegd} regels`} toegevoegd op blad “${blad}”.`;
};
