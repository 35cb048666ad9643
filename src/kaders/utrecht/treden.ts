import type { Tredebeschrijving } from '../../engine';

/**
 * The six treden. Green, yellow, orange and red are the colours of the published tables (Voortgangsrapportage 2024,
 * tabel 2); treden 5 and 6 have never been published and continue darker.
 */
export const treden: readonly Tredebeschrijving[] = [
  { trede: 1, naam: { nl: 'Signaleren', en: 'Signalling' }, vulling: 'A9D18E', letter: '14320A' },
  { trede: 2, naam: { nl: 'Informatie opvragen en valideren', en: 'Requesting and validating information' }, vulling: 'FFE699', letter: '4D3800' },
  { trede: 3, naam: { nl: 'Actief toezicht', en: 'Active supervision' }, vulling: 'F4A55A', letter: '3F1D00' },
  { trede: 4, naam: { nl: 'Vooraankondiging juridische interventie', en: 'Advance notice of legal intervention' }, vulling: 'C00000', letter: 'FFFFFF' },
  { trede: 5, naam: { nl: 'Besluit tot indeplaatsstelling', en: 'Decision to act in the gemeente\'s place' }, vulling: '7A0019', letter: 'FFFFFF' },
  { trede: 6, naam: { nl: 'Sanctie uitvoeren', en: 'Carrying out the sanction' }, vulling: '3B0A12', letter: 'FFFFFF' },
];
