import { inExcel } from './loop';
import { metHindernis } from './fouten';

/** The key under which the workbook keeps what the user said. */
export const SLEUTEL = 'ibt';

/** Keeps a value in the workbook. Not through `Office.context.document.settings`: saving those wipes the user's undo. */
export const bewaarInstellingen = (waarde: unknown): Promise<void> =>
  metHindernis(() =>
    inExcel(async (context) => {
      context.workbook.settings.add(SLEUTEL, waarde as string);
      await context.sync();
    }),
  );
