import { Document, Packer, Paragraph } from 'docx';
import type { Plaatsen } from '../../../rapport/stuk/stuk';
import { leesSjabloon } from './sjabloon';

const PLAATSEN: Plaatsen = { teksten: { gemeente: 'Lopik', helft: 'x' }, blokken: { cijfers: [] } };

const docx = async (...regels: readonly string[]): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children: regels.map((r) => new Paragraph(r)) }] })));

/** What is said of a template that cannot be used. */
const melding = async (inhoud: Uint8Array<ArrayBuffer>, taal: 'nl' | 'en' = 'nl'): Promise<string> => {
  const uit = await leesSjabloon(new File([inhoud], 'huis.docx'), PLAATSEN);
  return uit.gelukt ? 'gelezen' : uit.melding[taal];
};

test('a template with places of a letter is taken, byte for byte', async () => {
  const bytes = await docx('Aan {{gemeente}}', '{{cijfers}}');
  const uit = await leesSjabloon(new File([bytes], 'huis.docx'), PLAATSEN);
  expect(uit.gelukt && Buffer.from(uit.bytes).equals(Buffer.from(bytes))).toBe(true);
});

test('one with a place that no letter has, without places, or that is no Word document, says so and what it may hold', async () => {
  const vreemd = await docx('{{gemeente}} {{gemeentes}}');
  expect(await melding(vreemd)).toBe('In huis.docx staat een plaats die een brief niet heeft: {{gemeentes}}. Midden in een zin kunnen {{gemeente}} en {{helft}}; in een eigen alinea {{cijfers}}.');
  expect(await melding(vreemd, 'en')).toBe('huis.docx has a place that a letter does not have: {{gemeentes}}. Within a sentence there can be {{gemeente}} and {{helft}}; in a paragraph of their own {{cijfers}}.');
  expect(await melding(await docx('Geachte raad'))).toContain('geen enkele plaats om in te vullen');
  expect(await melding(new TextEncoder().encode('geen docx'))).toContain('niet te lezen als Word-document (.docx)');
});

test('what letters lack with it is said beside it, and a place that is not closed refuses it', async () => {
  const uit = await leesSjabloon(new File([await docx('Aan {{gemeente}}', '{{cijfers}}')], 'huis.docx'), PLAATSEN);
  expect(uit.gelukt && uit.gemis?.nl).toMatch(/^In huis\.docx is geen plaats voor wat is vastgesteld .* en dat de raad een afschrift krijgt en dat de uitkomst op de IBT-kaart komt \(\{\{afschrift\}\}\)\./);
  expect(await melding(await docx('Aan {{gemeente}}', 'op {{helft'), 'en')).toContain('In huis.docx, in the paragraph “op {{helft”, a place begins with {{ that is not closed');
});

test('one that is far too large is not even opened, and one that is gone says so', async () => {
  const groot = await leesSjabloon({ name: 'groot.docx', size: 6 * 1_048_576, arrayBuffer: () => { throw new Error('opened'); } }, PLAATSEN);
  expect(groot.gelukt ? '' : groot.melding.nl).toContain('groot.docx is 6 MiB; hoogstens 5 MiB wordt gebruikt');
  const weg = await leesSjabloon({ name: 'weg.docx', size: 5, arrayBuffer: () => Promise.reject(new Error('NotFoundError')) }, PLAATSEN);
  expect(weg.gelukt ? '' : weg.melding.en).toContain('choose it again');
});
