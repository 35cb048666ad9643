import { celVan } from './blad';
import type { Informatie } from './circulaire/soorten';
import { celTekst, isLeeg } from './lezen/cel';
import type { Kolom, Tabel, Tabelrij } from './tabel';

/** Nidos and amv, the versnelde uitstroom of the veiligheidsregio, the 6.500 extra (20.000 in all) of 2022. */
const VERZOEK = /\bnidos|\bamv|uitstroom|\bvru\b|veiligheidsregio|versnelling|\bextra\b|\b6[. ]?500\b|\b20[. ]?000\b/i;

/** The columns with what else was asked of gemeenten. They are never an input: what is read for the assessment is not among them. */
export const verzoekkolommen = ({ kolommen }: Tabel): readonly Kolom[] => kolommen.filter(({ soort, kop }) => (soort === 'genegeerd' || soort === 'onbekend') && VERZOEK.test(kop));

/** What a row says of those, as its cells show it; blank ones left out. */
export const verzoekenVan = (tabel: Tabel, { rij }: Tabelrij): readonly Informatie[] =>
  verzoekkolommen(tabel).flatMap(({ kolom, kop }) => {
    const cel = celVan(tabel.blad, rij, kolom);
    return isLeeg(cel) ? [] : [{ kop, tekst: celTekst(cel) }];
  });
