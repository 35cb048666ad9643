import type { Taal } from '../../src/tekst';
import { bestandfoutTekst } from '../../src/tekst/bestandfouten';
import { leesXlsx } from '../host/xlsx';
import type { Gelezen } from '../host/xlsx';

/** The example workbooks that the server has, as it lists them. */
export const leesVoorbeelden = async (): Promise<readonly string[]> => {
  const antwoord = await fetch('/voorbeelden/lijst.json');
  const lijst: unknown = antwoord.ok ? await antwoord.json() : [];
  return Array.isArray(lijst) ? lijst.filter((x) => typeof x === 'string') : [];
};

export type Geopend = { readonly gelukt: true; readonly naam: string; readonly gelezen: Gelezen } | { readonly gelukt: false; readonly zin: string };

/** Reads an .xlsx; what cannot be read comes back as a sentence. */
export const openBytes = (naam: string, bytes: Uint8Array, taal: Taal): Geopend => {
  const uit = leesXlsx(bytes);
  return uit.gelukt ? { gelukt: true, naam, gelezen: uit.gelezen } : { gelukt: false, zin: bestandfoutTekst(uit.fout, taal) };
};

export const openVoorbeeld = async (naam: string, taal: Taal): Promise<Geopend> => {
  const antwoord = await fetch(`/voorbeelden/${encodeURIComponent(naam)}`);
  return openBytes(naam, new Uint8Array(await antwoord.arrayBuffer()), taal);
};

/** Hands bytes to the user as a file. */
export const download = (naam: string, bytes: Uint8Array): void => {
  const doel = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  const link = document.createElement('a');
  link.href = doel;
  link.download = naam;
  link.click();
  setTimeout(() => URL.revokeObjectURL(doel), 10_000);
};
