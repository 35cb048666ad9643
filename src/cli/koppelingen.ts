import { isoDag, isOntbreekt, koppelpeildatum, periodeTekst, type MetEnZonder } from '../engine';
import { kaders } from '../kaders';
import { dagTekst, getalTekst, opsomming } from '../tekst';
import type { Werkmapbeoordeling } from '../werkmap/beoordelen/beoordeelWerkmap';
import { koppelingenVanTabel, type Tabelkoppelingen } from '../werkmap/beoordelen/koppelingen';
import { kolommen } from './circulairetekst';
import { zonderStuurtekens, type Kleuren } from './kleur';
import { besluitmerk, breek } from './uitvoer';

/** The koppelingen of every table that says anything of them. */
export const koppelingenbeeld = ({ tabellen }: Werkmapbeoordeling): readonly Tabelkoppelingen[] =>
  tabellen.map((t) => koppelingenVanTabel(t, kaders)).filter(({ rijen, nvt }) => rijen.length + nvt.length > 0);

const getal = (n: number | null): string => (n === null ? '?' : getalTekst(n, 'nl'));

const treden = (m: MetEnZonder | null): readonly string[] => {
  if (m === null) return ['', ''];
  const trede = ({ trede: t, handmatig }: MetEnZonder['met']): string => (t === null ? '?' : `${t}${handmatig ? '*' : ''}`);
  return [trede(m.met), trede(m.zonder)];
};

const KOPPEN = ['Gemeente', 'Totaalopgave', 'Beschikbaar', 'Tekort', 'Met', 'Zonder', 'Allen: met', 'zonder'] as const;

/** Columns, and after each row what was decided on it. */
const metMerk = (rijen: ReadonlyArray<readonly string[]>, merken: readonly string[]): readonly string[] => kolommen(rijen).map((r, i) => [r, merken[i] ?? ''].filter((s) => s !== '').join('  '));

/** Who had a shortage, how large, and the trede with and without it. */
export const koppelingenTekst = ({ tabel, rijen, nvt }: Tabelkoppelingen, kleuren: Kleuren): string => {
  const tekort = rijen.filter((r) => r.koppelingen.tekort !== 0);
  const onbekend = tekort.filter((r) => r.koppelingen.tekort === null).map((r) => zonderStuurtekens(r.koppelingen.gemeente));
  const hadden = tekort.length - onbekend.length;
  const op = dagTekst(koppelpeildatum(tabel.periode), 'nl');
  const [kop = '', ...regels] = metMerk([KOPPEN, ...tekort.map(({ koppelingen: k }) => [zonderStuurtekens(k.gemeente), getal(k.totaalopgave), getal(k.tijdigBeschikbaar), getal(k.tekort), ...treden(k.nu), ...treden(k.alsAllen)])], ['', ...tekort.map((r) => besluitmerk(r.rij.beoordeling))]);
  const uitleg = `Met en Zonder: de trede nu, op wat tijdig beschikbaar was en op de hele totaalopgave (?: niet te zeggen, *: er moet een mens naar kijken). Allen: als iedereen die beschikbaar was, wordt gehuisvest en niemand anders; dat is afgeleid. ${tabel.kader?.koppelingstekort.uitleg.nl ?? ''}`;
  return [
    '',
    kleuren.vet(`Koppelingen ${periodeTekst(tabel.periode)} · stand van ${op}`) + kleuren.zacht(` · ${tabel.kader?.naam.nl ?? 'geen beleidskader'}`),
    ...(rijen.length === 0 ? [] : [rijen.length === onbekend.length ? 'Van geen enkele gemeente zijn de koppelingen bekend.' : `${hadden === 0 ? 'Geen gemeente had' : hadden === 1 ? 'Eén gemeente had' : `${hadden} gemeenten hadden`} een koppelingstekort, van de ${rijen.length - onbekend.length} waarvan de koppelingen bekend zijn.`]),
    ...(onbekend.length === 0 ? [] : [breek(`Niet bekend is het tekort van ${opsomming(onbekend, 'nl')}.`, '')]),
    ...(nvt.length === 0 ? [] : [breek(`Volgens het blad niet van toepassing: ${opsomming(nvt.map(zonderStuurtekens), 'nl')}.`, '')]),
    ...(tekort.length === 0 ? [] : [kleuren.zacht(kop), ...regels, kleuren.zacht(breek(uitleg, ''))]),
  ].join('\n');
};

export const ZONDER_KOPPELINGEN = 'Geen koppelingen: de werkmap heeft geen kolom met wat tijdig beschikbaar was of met een koppelingstekort, of die is leeg. Zet bijvoorbeeld “Tijdig beschikbaar” of “Koppelingstekort” boven een kolom. Een kop die een andere dag noemt dan 1 april of 1 oktober, telt niet mee.';

const metZonder = (m: MetEnZonder | null): unknown => (m === null ? null : { realisatie: isOntbreekt(m.realisatie) ? null : m.realisatie, met: m.met.trede, zonder: m.zonder.trede, handmatig: m.met.handmatig });

export const koppelingenJson = ({ tabel, rijen, nvt }: Tabelkoppelingen): unknown => ({
  blad: tabel.tabel.blad.naam, periode: periodeTekst(tabel.periode), op: isoDag(koppelpeildatum(tabel.periode)), kader: tabel.kader?.id ?? null, lezing: 'afgeleid', nietVanToepassing: nvt,
  gemeenten: rijen.map(({ koppelingen: k }) => ({ gemeente: k.gemeente, totaalopgave: k.totaalopgave, tijdigBeschikbaar: k.tijdigBeschikbaar, tekort: k.tekort, nu: metZonder(k.nu), alsAllen: metZonder(k.alsAllen) })),
});
