import type { Model } from '../model/toestand';

export interface Geladen {
  readonly model: Model;
  /** Resolves once the workbook was read for the first time, or could not be. */
  readonly gelezen: Promise<void>;
}

/** The commands of the ribbon by the names that the manifest gives them. */
export const OPDRACHTEN = {
  beoordeel: async ({ model }) => {
    model.acties.toonScherm('beoordelen');
    await model.acties.beoordeel();
    // what stands in the way, and what was done, is told in the pane
    await Office.addin.showAsTaskpane();
  },
  toelichting: async ({ model }) => {
    model.acties.toonScherm('gemeente');
    await Office.addin.showAsTaskpane();
  },
  herstel: async ({ model }) => {
    model.acties.toonScherm('beoordelen');
    // the ribbon only takes back; to assess again after that, the pane has a button that says so
    if (model.toestand().herstel !== 'opnieuw') await model.acties.herstel();
    await Office.addin.showAsTaskpane();
  },
} as const satisfies Readonly<Record<string, (geladen: Geladen) => Promise<void>>>;

/** Associates the commands; each answers Excel in the end, whatever became of it, or its button stays busy. */
export const koppelOpdrachten = (laad: () => Promise<Geladen>): void => {
  for (const [naam, doe] of Object.entries(OPDRACHTEN)) {
    Office.actions.associate(naam, (gebeurtenis: Office.AddinCommands.Event) => {
      void laad()
        .then(async (geladen) => {
          await geladen.gelezen;
          await doe(geladen);
        })
        .catch(() => undefined)
        .finally(() => gebeurtenis.completed());
    });
  }
};
