import { HEEL_BLAD } from '../adressen';
import { ongeldig } from '../fout';
import type { Host } from '../host';
import type { Werkboek } from '../werkboek';
import type { Soort } from './soort';
import { objectVan } from './soort';

const GETALLEN: Soort<Werkboek> = { naam: 'NumberFormatInfo', lees: { NumberDecimalSeparator: () => ',', NumberGroupSeparator: () => '.' } };

const DATUMS: Soort<Werkboek> = {
  naam: 'DatetimeFormatInfo',
  lees: { DateSeparator: () => '-', LongDatePattern: () => 'dddd d MMMM yyyy', LongTimePattern: () => 'HH:mm:ss', ShortDatePattern: () => 'd-M-yyyy', TimeSeparator: () => ':' },
};

const CULTUUR: Soort<Werkboek> = {
  naam: 'CultureInfo',
  lees: { Name: () => 'nl-NL' },
  deel: { NumberFormat: (b) => objectVan(GETALLEN, b), DatetimeFormat: (b) => objectVan(DATUMS, b) },
};

const reken = (h: Host, soort: unknown): void => {
  if (soort !== 'Recalculate' && soort !== 'Full' && soort !== 'FullRebuild') throw ongeldig(`Application.Calculate: ${JSON.stringify(soort)} kan niet.`, 'Application.Calculate');
  if (soort !== 'Recalculate') for (const blad of h.boek.bladen) h.herrekening.maakVuil(blad, HEEL_BLAD);
  h.herrekening.reken(true);
};

/** `Excel.Application`. */
export const TOEPASSING: Soort<Werkboek> = {
  naam: 'Application',
  lees: {
    CalculationMode: (b) => b.rekenwijze,
    CalculationState: (_, h) => (h.functies.wachtend > 0 ? 'Pending' : 'Done'),
    DecimalSeparator: () => ',',
    ThousandsSeparator: () => '.',
    UseSystemSeparators: () => true,
  },
  schrijf: {
    CalculationMode: (b, v) => {
      if (v !== 'Automatic' && v !== 'AutomaticExceptTables' && v !== 'Manual') throw ongeldig(`Application.CalculationMode: ${JSON.stringify(v)} kan niet.`, 'Application.CalculationMode');
      b.rekenwijze = v;
    },
  },
  deel: { CultureInfo: (b) => objectVan(CULTUUR, b) },
  doe: {
    Calculate: (_, [soort], h) => reken(h, soort),
    SuspendApiCalculationUntilNextSync: (_, _a, h) => { h.rekentNiet = true; },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
