import { inExcel } from './loop';
import { metHindernis } from './fouten';
import { SLEUTEL } from './lees';

/** Keeps a value in the workbook. Not through `Office.context.document.settings`: saving those wipes the user's undo. */
export const bewaarInstellingen = (maak: (gevonden: unknown) => Promise<unknown>): Promise<void> =>
  metHindernis(() =>
    inExcel(async (context) => {
      const { settings } = context.workbook;
      const gevonden = settings.getItemOrNullObject(SLEUTEL);
      gevonden.load('value');
      await context.sync();
      const nieuw = await maak(gevonden.isNullObject ? undefined : (gevonden.value as unknown));
      if (nieuw === undefined) return;
      settings.add(SLEUTEL, nieuw as string);
      await context.sync();
    }),
  );
