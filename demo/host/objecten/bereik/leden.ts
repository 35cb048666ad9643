import type { Bereik } from '../../../../src/werkmap/blad';
import { breedte, hoogte, isHeleKolom, isHeleRij, kaalAdres, RIJEN, volAdres } from '../../adressen';
import type { Cel } from '../../cel';
import { isFout, LEEG } from '../../cel';
import { ongeldig } from '../../fout';
import type { Host } from '../../host';
import { magSchrijven } from '../../host';
import { alsRooster, CELGRENS, schrijfRooster } from '../../schrijven';
import { celtekst } from '../../weergave';
import type { Volger } from '../../werkboek';
import type { Json, Soort } from '../soort';
import { plek } from './doel';
import { eis } from './eis';

type Lezers = NonNullable<Soort<Volger>['lees']>;
type Schrijvers = NonNullable<Soort<Volger>['schrijf']>;

/** Of an unbounded range (whole columns or rows) Excel gives no members of its cells: null. */
const perCel = (lid: string, doe: (cel: Cel, h: Host) => Json, rekent = true) => (d: Volger, h: Host): Json => {
  const b = plek(d);
  if (isHeleKolom(b) || isHeleRij(b)) return null;
  if (hoogte(b) * breedte(b) > CELGRENS) throw ongeldig(`${lid}: meer dan ${CELGRENS} cellen.`, lid);
  if (rekent && !h.rekentNiet) h.herrekening.reken();
  h.tellers.celLezingen += hoogte(b) * breedte(b);
  const uit: Json[] = [];
  for (let rij = b.rij; rij <= b.totRij; rij++) {
    const regel: Json[] = [];
    for (let kolom = b.kolom; kolom <= b.totKolom; kolom++) regel.push(doe(d.blad.cel(rij, kolom) ?? LEEG, h));
    uit.push(regel);
  }
  return uit;
};

const waarde = ({ waarde: w }: Cel): Json => (w === null ? '' : isFout(w) ? w.fout : w);

const soort = ({ waarde: w }: Cel): Json => {
  if (w === null) return 'Empty';
  if (isFout(w)) return 'Error';
  return typeof w === 'number' ? 'Double' : typeof w === 'boolean' ? 'Boolean' : 'String';
};

/** True or false where all agree, else null. */
const eens = (aantal: number, totaal: number): Json => (aantal === 0 ? false : aantal === totaal ? true : null);

const verborgenRijen = (d: Volger, b: Bereik): number => {
  let n = 0;
  for (let rij = b.rij; rij <= b.totRij; rij++) if (d.blad.isRijVerborgen(rij)) n++;
  return n;
};

const verborgenKolommen = (d: Volger, b: Bereik): number => {
  let n = 0;
  for (let kolom = b.kolom; kolom <= b.totKolom; kolom++) if (d.blad.staat.verborgenKolommen.has(kolom)) n++;
  return n;
};

export const LEZEN: Lezers = {
  Address: (d) => volAdres(d.blad.naam, plek(d)),
  AddressLocal: (d) => volAdres(d.blad.naam, plek(d)),
  RowIndex: (d) => plek(d).rij,
  ColumnIndex: (d) => plek(d).kolom,
  RowCount: (d) => hoogte(plek(d)),
  ColumnCount: (d) => breedte(plek(d)),
  CellCount: (d) => (hoogte(plek(d)) * breedte(plek(d)) > 2_147_483_647 ? -1 : hoogte(plek(d)) * breedte(plek(d))),
  Values: perCel('Range.Values', waarde),
  Formulas: perCel('Range.Formulas', (c) => c.formule ?? waarde(c)),
  FormulasLocal: perCel('Range.FormulasLocal', (c, h) => (c.formule === null ? waarde(c) : h.boek.rekenmachine.lokaal(c.formule))),
  Text: perCel('Range.Text', celtekst),
  ValueTypes: perCel('Range.ValueTypes', soort),
  NumberFormat: perCel('Range.NumberFormat', (c) => c.opmaak.notatie, false),
  RowHidden: (d) => eens(verborgenRijen(d, plek(d)), hoogte(plek(d))),
  ColumnHidden: (d) => eens(verborgenKolommen(d, plek(d)), breedte(plek(d))),
  Hidden: (d) => {
    const b = plek(d);
    const [rijen, kolommen] = [verborgenRijen(d, b), verborgenKolommen(d, b)];
    if (rijen === hoogte(b) || kolommen === breedte(b)) return true;
    return rijen + kolommen === 0 ? false : null;
  },
  IsEntireColumn: (d) => isHeleKolom(plek(d)),
  IsEntireRow: (d) => isHeleRij(plek(d)),
  HasSpill: (d, h) => {
    const b = plek(d);
    if (!h.rekentNiet) h.herrekening.reken();
    let n = 0;
    d.blad.bezoek(b, (rij, kolom, c) => { if (c.morst || h.herrekening.morsbereik(d.blad, rij, kolom)) n++; });
    return eens(n, hoogte(b) * breedte(b));
  },
};

const schrijf = (lid: string, zet: (invoer: unknown, h: Host) => unknown = (v) => v) => (d: Volger, v: Json, h: Host): void => {
  const b = eis(d, h, lid);
  h.tellers.celSchrijvingen += hoogte(b) * breedte(b);
  schrijfRooster(h.boek, d.blad, b, zet(v, h), 'invoegtoepassing', lid);
};

const vanLokaal = (v: unknown, h: Host): unknown => {
  if (Array.isArray(v)) return v.map((w) => vanLokaal(w, h));
  return typeof v === 'string' && v.startsWith('=') ? h.boek.rekenmachine.vanLokaal(v) : v;
};

const verbergt = (as: 'rij' | 'kolom') => (d: Volger, v: Json, h: Host): void => {
  magSchrijven(h, d.blad, as === 'rij' ? 'Range.RowHidden' : 'Range.ColumnHidden');
  if (typeof v !== 'boolean') throw ongeldig('Verborgen is waar of onwaar.', 'Range.Hidden');
  const b = plek(d);
  const oud = as === 'rij' ? d.blad.staat.verborgenRijen : d.blad.staat.verborgenKolommen;
  const nieuw = new Set(oud);
  const [van, tot] = as === 'rij' ? [b.rij, b.totRij] : [b.kolom, b.totKolom];
  if (tot - van === RIJEN - 1) throw ongeldig('Alle rijen tegelijk verbergen kan de demo-Excel niet.', 'Range.RowHidden');
  for (let i = van; i <= tot; i++) if (v) nieuw.add(i); else nieuw.delete(i);
  d.blad.zet(as === 'rij' ? { verborgenRijen: nieuw } : { verborgenKolommen: nieuw });
};

export const SCHRIJVEN: Schrijvers = {
  Values: schrijf('Range.Values'),
  Formulas: schrijf('Range.Formulas'),
  FormulasLocal: schrijf('Range.FormulasLocal', vanLokaal),
  NumberFormat: (d, v, h) => {
    const b = eis(d, h, 'Range.NumberFormat');
    const rooster = alsRooster(v, b, 'Range.NumberFormat');
    for (let rij = b.rij; rij <= b.totRij; rij++) {
      for (let kolom = b.kolom; kolom <= b.totKolom; kolom++) {
        const notatie = rooster(rij - b.rij, kolom - b.kolom);
        if (notatie === null) continue;
        if (typeof notatie !== 'string') throw ongeldig('Een getalnotatie is tekst.', 'Range.NumberFormat');
        d.blad.werkBij(rij, kolom, { opmaak: { ...(d.blad.cel(rij, kolom) ?? LEEG).opmaak, notatie: notatie === '' ? 'General' : notatie } });
      }
    }
    h.boek.meld({ soort: 'opgemaakt', blad: d.blad, adres: kaalAdres(b), bron: 'invoegtoepassing' });
  },
  RowHidden: verbergt('rij'),
  ColumnHidden: verbergt('kolom'),
};
