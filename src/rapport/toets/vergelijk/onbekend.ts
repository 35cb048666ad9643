import { gelijk, type Periode } from '../../../engine';
import type { Bewering } from '../beweringen';
import type { Tabellen } from '../tabellen';
import type { Oncontroleerbaar } from '../vondst';

/** The half-years of which a claim says something of the whole province. */
const overProvincie = (b: Bewering): readonly Periode[] => {
  switch (b.soort) {
    case 'cijfers':
      return b.lezingen.flat().filter((cel) => cel.gemeente === null).map((cel) => cel.periode);
    case 'telling':
    case 'tekorttelling':
    case 'zonder trede':
    case 'precies':
      return b.perioden;
    case 'beweging':
      return typeof b.wie === 'number' ? b.perioden : [];
    case 'vergelijking':
    case 'verhouding':
      return b.gemeente === null ? [b.van, b.naar] : [];
    default:
      return [];
  }
};

/** Why the tables can not show a claim. */
export const waaromOnbekend = (b: Bewering, { delen = [] }: Tabellen): Oncontroleerbaar['waarom'] => (overProvincie(b).some((p) => delen.some((d) => gelijk(d.periode, p))) ? 'deel' : 'onbekend');
