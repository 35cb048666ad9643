import { gelijk, periode } from '../../src/engine';
import { kolomletters } from '../../src/werkmap/blad';
import type { Bladbeschrijving, Cel, Celbeschrijving, Werkmapbeschrijving } from '../maker';
import type { Cijfer } from './gegevens';
import { AANTAL, KOP, ONDERTITEL, PERCENTAGE, TEKST, TITEL, cel } from './opmaak';

const TABEL = 'Cijfers_2024_I';
const KOPRIJ = 5;

const KOPPEN = ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Herverdeling UH', 'Totaalopgave 2024-I',
  'Realisatie cumulatief 2024-I', 'Realisatie taakstelling 2024-I in percentage', 'Achterstand 1 juli 2024', 'Gekoppeld 1 april 2024 (tijdig beschikbaar)'];

const deze = (kop: string): string => `${TABEL}[[#This Row],[${kop}]]`;

const INCLUSIEF = `(${deze('Taakstelling 2024-I')}+${deze('Herverdeling UH')})`;

const BEREKEND: Readonly<Record<string, string>> = {
  'Totaalopgave 2024-I': `${deze('Achterstand 1 januari 2024')}+${deze('Taakstelling 2024-I')}+${deze('Herverdeling UH')}`,
  'Realisatie taakstelling 2024-I in percentage': `${deze('Realisatie cumulatief 2024-I')}/${INCLUSIEF}`,
  'Achterstand 1 juli 2024': `${deze('Totaalopgave 2024-I')}-${deze('Realisatie cumulatief 2024-I')}`,
};

const rij = (c: Cijfer): readonly Cel[] => {
  const inclusief = c.taakstelling + c.herverdeling;
  const opgave = c.beginstand + inclusief;
  const waarden = [c.gemeente, `Trede ${c.vorigeTrede ?? ''}`, c.beginstand, c.taakstelling, c.herverdeling, opgave, c.realisatie,
    c.realisatie / inclusief, opgave - c.realisatie, c.tijdigBeschikbaar];
  return waarden.map((waarde, k) => cel(waarde, k < 2 ? TEKST : k === 7 ? PERCENTAGE : AANTAL, BEREKEND[KOPPEN[k] ?? '']));
};

/** One pixel, dark blue. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mOQt0gBAAE1ALxND9TLAAAAAElFTkSuQmCC', 'base64');

/** The fixed part of a printer's settings (DEVMODEW, 220 bytes) for a printer without a name. */
const PRINTER = Uint8Array.from({ length: 220 }, (_b, i) => ({ 64: 1, 65: 4, 68: 220 })[i] ?? 0);

const databladen = (cijfers: readonly Cijfer[]): Bladbeschrijving => {
  const laatste = KOPRIJ + cijfers.length;
  const kolom = (k: string): string => `${k}${KOPRIJ + 1}:${k}${laatste}`;
  return {
    naam: '2024-I',
    rijen: [
      [cel('Realisatiecijfers 2024-I', TITEL)],
      [cel('Fictieve cijfers – sluiten aan op de gepubliceerde provincietotalen', ONDERTITEL)],
      [cel('Naar het beleidskader', { kleur: '0563C1' })],
      undefined,
      KOPPEN.map((kop) => cel(kop, KOP)),
      ...cijfers.map(rij),
    ],
    kolombreedten: [22, 11, 14, 13, 13, 14, 13, 15, 14, 16],
    rijhoogten: { [KOPRIJ]: 54 },
    bevroren: `B${KOPRIJ + 1}`,
    liggend: true,
    tabellen: [{ naam: TABEL, bereik: `A${KOPRIJ}:${kolomletters(KOPPEN.length - 1)}${laatste}`, berekend: BEREKEND }],
    voorwaardelijk: [
      { soort: 'gegevensbalk', bereik: kolom('G'), kleur: 'A9BCD6' },
      { soort: 'driehoeken', bereik: kolom('C') },
      { soort: 'kleurenschaal', bereik: kolom('H'), van: 'F8CBAD', tot: 'C6E0B4' },
      { soort: 'gelijk', bereik: kolom('B'), waarde: 'Trede 3', vulling: 'F4B183', kleur: '000000' },
    ],
    validaties: [
      { soort: 'lijst', bereik: kolom('B'), waarden: [1, 2, 3, 4, 5, 6].map((n) => `Trede ${n}`) },
      { soort: 'geheel', bereik: kolom('G'), minstens: 0, hoogstens: 5000 },
    ],
    koppelingen: [
      { cel: 'A3', url: 'https://lokaleregelgeving.overheid.nl/CVDR713805/1' },
      { cel: 'A1', plaats: "'Verloop'!A1" },
    ],
    opmerkingen: [{ cel: 'G5', auteur: 'Toezichthouder', tekst: 'Stand volgens COA op de peildatum.' }],
    afbeeldingen: [{ png: PNG, plaats: 'J1:J2', beschrijving: 'Logo' }],
    printerinstellingen: PRINTER,
  };
};

/** Realisatie per half-year with a sparkline beside each gemeente, and a chart of the first one. */
const verloop = (alle: readonly Cijfer[], namen: readonly string[]): Bladbeschrijving => {
  const regels = namen.map((naam): readonly Celbeschrijving[] => [naam, ...alle.filter((c) => c.gemeente === naam).map((c) => c.realisatie)]);
  return {
    naam: 'Verloop',
    rijen: [['Fictieve cijfers: realisatie'], ['Naam', '2022-II', '2023-I', '2023-II', '2024-I', '2024-II', 'Verloop'], ...regels],
    kolombreedten: [22, 10, 10, 10, 10, 10, 18],
    sparklines: namen.map((_naam, i) => ({ cel: `G${i + 3}`, bron: `B${i + 3}:F${i + 3}` })),
    grafieken: [{
      titel: 'Realisatie (fictieve cijfers)', categorieen: "'Verloop'!$B$2:$F$2", plaats: 'I2:P18',
      reeksen: [{ naam: "'Verloop'!$A$3", waarden: "'Verloop'!$B$3:$F$3", kleur: '1F3864' }],
    }],
  };
};

/** A workbook with everything that must survive: assessing adds columns to its list object and leaves the rest as it is. */
export const rijk = (alle: readonly Cijfer[]): Werkmapbeschrijving => {
  const cijfers = alle.filter((c) => gelijk(c.periode, periode(2024, 1)));
  const laatste = KOPRIJ + cijfers.length;
  return {
    titel: 'Alles in één werkmap – fictieve cijfers',
    bladen: [
      databladen(cijfers),
      verloop(alle, cijfers.map((c) => c.gemeente)),
      {
        naam: 'Draaitabel', rijen: [['Realisatie per trede']], kolombreedten: [16, 36],
        draaitabel: { naam: 'Realisatie_per_trede', bron: { blad: '2024-I', bereik: `A${KOPRIJ}:J${laatste}` }, rijveld: 'Trede 2024-I', gegevensveld: 'Realisatie cumulatief 2024-I' },
      },
      { naam: 'Toelichting', beveiligd: true, rijen: [['Dit blad is beveiligd.'], [{ waarde: 'Alleen deze cel is vrij.', stijl: { ontgrendeld: true } }]] },
      { naam: 'Hulp', verborgen: true, rijen: [['Rijke tekst', { waarde: 'gewoon en vet', delen: ['gewoon en ', 'vet'] }], ['In de cel', { waarde: 'tekst', inline: true }], ['Waar', true]] },
    ],
    namen: [
      { naam: 'Realisatie_2024_I', verwijzing: `'2024-I'!$G$${KOPRIJ + 1}:$G$${laatste}` },
      { naam: 'Taakstelling_totaal', verwijzing: `SUM(${TABEL}[Taakstelling 2024-I])` },
    ],
    eigenschappen: { Herkomst: 'fictieve cijfers', Versie: 3, Vastgesteld: false },
    aangepasteXml: ['<zaak xmlns="urn:voorbeeld:zaak"><kenmerk>fictief</kenmerk></zaak>'],
  };
};
