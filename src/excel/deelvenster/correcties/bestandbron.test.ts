import { maakXlsx } from '../../../../voorbeelden/maker';
import { leesBestand } from './bestandbron';

const KOP = ['Periode', 'Gemeente', 'Achterstand begin', 'Taakstelling', 'Realisatie'];

const bestand = (naam: string, inhoud: Uint8Array | string): File => new File([typeof inhoud === 'string' ? inhoud : new Uint8Array(inhoud)], naam);

const werkmap = maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: [KOP, ['2024-1', 'Lopik', 17, 16, 33]] }, { naam: 'Uitleg', rijen: [['niets']] }, { naam: 'Oud', rijen: [KOP], verborgen: true }] });

/** What is said of a file that cannot be read. */
const melding = async (naam: string, inhoud: Uint8Array | string): Promise<string> => {
  const uit = await leesBestand(bestand(naam, inhoud));
  return uit.gelukt ? `gelezen: ${uit.bladen.length}` : uit.melding.nl;
};

test('a workbook gives the sheets that are in view, with the figures as they stand there', async () => {
  const uit = await leesBestand(bestand('coa.xlsx', werkmap));
  expect(uit.gelukt ? uit.bladen.map((b) => [b.naam, b.cellen[1]?.[4] ?? null]) : uit).toEqual([['2024-I', 33], ['Uitleg', null]]);
});

test('a text is read too, whatever stands between its cells; one of another encoding is refused', async () => {
  const uit = await leesBestand(bestand('coa.csv', 'Periode;Gemeente;Realisatie\r\n2024-1;Lopik;33\r\n'));
  expect(uit.gelukt ? [uit.bladen[0]?.naam, uit.bladen[0]?.cellen[1]] : uit).toEqual(['coa.csv', ['2024-1', 'Lopik', '33']]);
  expect(await melding('coa.csv', new Uint8Array([0x47, 0, 0x6d]))).toContain('CSV UTF-8');
});

test('what is broken, encrypted, old, or no workbook says so, and what to do', async () => {
  const afgekapt = werkmap.slice(0, werkmap.length - 200);
  const ole = (naam: string): Uint8Array => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...naam].flatMap((t) => [t.charCodeAt(0), 0])]);
  expect(await melding('coa.xlsx', afgekapt)).toContain('afgekapt');
  expect(await melding('coa.xlsx', ole('EncryptedPackage'))).toBe('Het bestand is met een wachtwoord of label versleuteld. Open het in Excel en bewaar een kopie zonder wachtwoord als .xlsx.');
  expect(await melding('coa.xls', ole('Workbook'))).toContain('oude Excel-werkmap (.xls)');
  expect(await melding('brief.xlsx', '%PDF-1.7')).toContain('is een PDF');
  expect(await melding('leeg.xlsx', '')).toContain('is leeg');
});

test('a file that is far too large is not even opened, and one that is gone says so', async () => {
  const groot = { name: 'groot.xlsx', size: 26 * 1_048_576, arrayBuffer: () => { throw new Error('opened'); } };
  const uit = await leesBestand(groot);
  expect(uit.gelukt ? '' : uit.melding.nl).toBe('Het bestand is 26 MiB; hoogstens 25 MiB wordt gelezen. Bewaar alleen de bladen met de gegevens in een nieuwe werkmap.');
  const weg = await leesBestand({ name: 'weg.xlsx', size: 5, arrayBuffer: () => Promise.reject(new Error('NotFoundError')) });
  expect(weg.gelukt ? '' : weg.melding.en).toContain('choose it again');
});
