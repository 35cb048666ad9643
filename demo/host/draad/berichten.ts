import { volAdres, leesBereikadres, doorsnede } from '../adressen';
import type { Bericht } from '../functies/functies';
import type { Bron, Gebeurtenis } from '../gebeurtenis';
import type { Hostblad } from '../blad';
import type { Waarde } from '../cel';
import { isFout } from '../cel';

const CATEGORIE = 65_536;
const HELE_BOEK = 'Workbook';

/** Office.js itself makes the source remote where the message says so. */
const bronvelden = (bron: Bron): { source: string; triggerSource: string } => ({
  source: 'Local', triggerSource: bron === 'invoegtoepassing' ? 'ThisLocalAddin' : 'Unknown',
});

const kaal = (w: Waarde): string | number | boolean => (w === null ? '' : isFout(w) ? w.fout : w);

const soort = (w: Waarde): string => (w === null ? 'Empty' : isFout(w) ? 'Error' : typeof w === 'number' ? 'Double' : typeof w === 'boolean' ? 'Boolean' : 'String');

/** The entries that tell a client of an event: type, target and payload; on the sheet and on the workbook. */
const stukken = (g: Gebeurtenis): readonly { type: number; doelen: readonly string[]; lading: Readonly<Record<string, unknown>> }[] => {
  const doelen = [g.blad.id, HELE_BOEK];
  const worksheetId = g.blad.id;
  switch (g.soort) {
    case 'gewijzigd': {
      const details = g.voorNa ? { valueBefore: kaal(g.voorNa.voor), valueAfter: kaal(g.voorNa.na), valueTypeBefore: soort(g.voorNa.voor), valueTypeAfter: soort(g.voorNa.na) } : {};
      const lading = { worksheetId, address: g.adres, changeType: g.wat, shiftDirection: g.schuif, ...bronvelden(g.bron), referenceId: verwijzing(g.blad, g.adres), ...details };
      return [{ type: 10, doelen, lading }, ...tabellen(g.blad, g.adres).map((tableId) => ({ type: 101, doelen: [tableId], lading: { ...lading, tableId } }))];
    }
    case 'geactiveerd': return [{ type: 11, doelen, lading: { worksheetId } }];
    case 'gedeactiveerd': return [{ type: 12, doelen, lading: { worksheetId } }];
    case 'toegevoegd': return [{ type: 13, doelen: [HELE_BOEK], lading: { worksheetId, source: 'Local' } }];
    case 'geselecteerd': return [{ type: 14, doelen, lading: { worksheetId, address: g.adres } }];
    case 'verwijderd': return [{ type: 15, doelen: [HELE_BOEK], lading: { worksheetId, source: 'Local' } }];
    case 'berekend': return [{ type: 16, doelen, lading: { worksheetId, address: g.adres } }];
    case 'opgemaakt': return [{ type: 18, doelen, lading: { worksheetId, address: g.adres, ...bronvelden(g.bron), referenceId: verwijzing(g.blad, g.adres) } }];
    case 'formule': return [{ type: 23, doelen, lading: { worksheetId, source: bronvelden(g.bron).source, formulaDetails: g.cellen.map((c) => ({ cellAddress: c.adres, previousFormula: c.vorige })) } }];
    default: return [];
  }
};

const verwijzing = (blad: Hostblad, adres: string): string => volAdres(blad.naam, leesBereikadres(adres) ?? { rij: 0, kolom: 0, totRij: 0, totKolom: 0 });

const tabellen = (blad: Hostblad, adres: string): string[] => {
  const b = leesBereikadres(adres);
  return b ? blad.staat.tabellen.filter((t) => doorsnede(t.bereik, b)).map((t) => t.id) : [];
};

/** The messages on the wire for an event, for what the client registered. */
export const alsBerichten = (g: Gebeurtenis, geregistreerd: ReadonlyMap<string, number>, nummer: () => number): Bericht[] => {
  const isAnder = 'bron' in g && g.bron === 'ander';
  return stukken(g).flatMap(({ type, doelen, lading }) => doelen
    .filter((doel) => (geregistreerd.get(`${type}|${doel}`) ?? 0) > 0)
    .map((doel): Bericht => [CATEGORIE, type, doel, JSON.stringify(lading), nummer(), isAnder]));
};
