import type { Model } from '../model/toestand';

export interface Geladen {
  readonly model: Model;
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
    await model.acties.herstel();
    await Office.addin.showAsTaskpane();
  },
} as const satisfies Readonly<Record<string, (geladen: Geladen) => Promise<void>>>;

/** Associates the commands; each answers Excel in the end, whatever became of it, or its button stays busy. */
export const koppelOpdrachten = (laad: () => Promise<Geladen>): void => {
  for (const [naam, doe] of Object.entries(OPDRACHTEN)) {
    Office.actions.associate(naam, (gebeurtenis: Office.AddinCommands.Event) => {
      void laad()
        .then(doe)
        .catch(() => undefined)
        .finally(() => gebeurtenis.completed());
    });
  }
};
