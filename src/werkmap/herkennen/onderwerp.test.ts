import { enige, fouten, lees, type Rijen } from './proefblad';

const in2023: Rijen = [['Gemeente', 'Achterstand 1 juli 2023', 'Taakstelling 2023-II', 'Realisatie'], ['Zeist', 5, 20, 18], ['Soest', 1, 10, 8]];
const in2024: Rijen = [['Gemeente', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie'], ['Zeist', 5, 20, 18], ['Soest', 1, 10, 8]];
const titel = (tekst: string, rijen = in2023, naam = '2023-II') => lees([[tekst], ...rijen], {}, naam);
const noot = (tekst: string, rijen = in2023, naam = '2023-II') => lees([...rijen, [], [tekst]], {}, naam);
const zwijgt = (h: ReturnType<typeof lees>) => { const t = enige(h); expect([...t.bevindingen, ...t.rijen.flatMap((r) => r.bevindingen)].filter((b) => b.code === 'TUSSENSTAND')).toEqual([]); };
const vraagt = (h: ReturnType<typeof lees>, tekst: string, dag: string | null = null) => expect(fouten(h)).toEqual([expect.objectContaining({ code: 'REALISATIEDAG_VRAAG', tekst, dag })]);

describe('a trede that is not final says nothing of the figures', () => {
  const stil = ['Voorlopige inschaling interventieladder 2023-II', 'Concept-inschaling 2023-II, definitieve beoordeling volgt in februari 2024', 'Definitieve inschaling volgt na wederhoor', 'Trede nog niet definitief', 'Inschaling 2023-II (voorlopig)', 'Voorlopige treden, onder voorbehoud', 'Voorlopige inschaling op basis van de cijfers van het COA', 'Voorlopig oordeel', 'Definitief advies volgt later'];
  test.each(stil)('%j', (tekst) => { zwijgt(titel(tekst)); zwijgt(noot(tekst)); });
  test.each(['Voorlopige cijfers en treden', 'Voorlopige cijfers, definitieve inschaling volgt', 'Voorlopige realisatie en voorlopige inschaling', 'Voorlopig overzicht treden', 'Overzicht taakstelling en realisatie (voorlopig)', 'Onder voorbehoud', 'Definitief overzicht volgt', 'Aantallen nog niet definitief', 'Geel = nog niet definitief'])('but the figures do: %j', (tekst) => {
    vraagt(titel(tekst), tekst);
    vraagt(noot(tekst), tekst);
  });
});

describe('a legend of how much was done', () => {
  test.each(['Rood: opgave niet volledig gehuisvest', 'Oranje = taakstelling gehaald, totaalopgave niet volledig gerealiseerd', 'Achterstand niet volledig ingelopen', 'Rood: niet volledig voldaan', 'Taakstelling onvolledig behaald'])('says nothing: %j', (tekst) => { zwijgt(titel(tekst)); zwijgt(noot(tekst)); });
  test.each(['Gegevens niet volledig aangeleverd', 'Cijfers onvolledig', 'Nog niet volledig', 'Niet compleet', 'Opgave van gemeenten nog niet volledig, cijfers volgen'])('but what is incomplete does: %j', (tekst) => vraagt(titel(tekst), tekst));
});

describe('a month or a day of something else', () => {
  const stil = ['Bron: circulaire ministerie van JenV, november 2023', 'Bijlage 2 bij voortgangsrapportage, november 2023', 'Brief aan de raad, oktober 2023', 'In oktober 2023 is de noodopvang gesloten', 'Per 12 oktober 2023 nieuwe contactpersoon COA', 'Taakstelling aangepast in november 2023 van 2126 naar 1372', 'Taakstelling bekendgemaakt op 5 oktober 2023', 'Advies wederhoor 12 oktober 2023'];
  test.each(stil)('says nothing: %j', (tekst) => { zwijgt(titel(tekst)); zwijgt(noot(tekst)); });
  test.each(['Kerstreces vanaf 22 december 2023', 'Webinar nareis, 5 oktober 2023', 'Voorzitter sinds oktober 2023', 'Wooncontainers Vathorst in november 2023', 'Stijging asiel oktober 2023'])('nor, in a note, does any other: %j', (tekst) => zwijgt(noot(tekst)));
  test.each<[string, string | null]>([
    ['Overzicht oktober 2023', null], ['Voortgangsrapportage, oktober 2023', null], ['Provincie, oktober 2023', null], ['Bron: COA, oktober 2023', null], ['Taakstelling huisvesting vergunninghouders, oktober 2023', null],
    ['Taakstelling huisvesting vergunninghouders 26 oktober 2023', '2023-10-26'], ['Voortgang taakstelling oktober 2023', null], ['Realisatie taakstelling oktober 2023', null], ['Bijgewerkt op 26 oktober 2023', '2023-10-26'], ['Dit overzicht is van 26 oktober 2023', '2023-10-26'],
    ['Bestand COA d.d. 26 oktober 2023', '2023-10-26'], ['26 oktober 2023', '2023-10-26'], ['Per oktober 2023', null], ['Per 26 oktober 2023', '2023-10-26'],
  ])('but with a word of the sheet, or no other word: %j', (tekst, dag) => { vraagt(titel(tekst), tekst, dag); vraagt(noot(tekst), tekst, dag); });
  test.each(['IBT Vathorst, oktober 2023', 'Uitvraag oktober 2023', 'Huisvesting statushouders oktober 2023'])('a title with a word that is no event is of the sheet: %j', (tekst) => vraagt(titel(tekst), tekst));
});

describe('a first name that is a month too', () => {
  const met = (tekst: string) => noot(tekst, in2024, '2024-I');
  test.each(['Gegevens aangeleverd door Jan de Vries', 'Cijfers door Jan', 'Cijfers gecontroleerd door Jan van der Berg', 'Cijfers Jan de Vries'])('is a person: %j', (tekst) => zwijgt(met(tekst)));
  test.each(['Gegevens jan', 'Cijfers Jan', 'Cijfers van januari', 'Stand jan 24', 'Cijfers jan van het COA', 'Gegevens: Jan'])('and is a month: %j', (tekst) => vraagt(met(tekst), tekst));
});
