/**
 * The part that was realised, in whole percents, halves up and not capped: 168 of 204 is 82, 1635 of 1055 is 155.
 * `null` ("n.v.t.") where the opgave is not positive or a figure is unknown. For display only: no rule compares it.
 * Source: the two percentages of Provincie Utrecht, Beoordeling IBT huisvesting vergunninghouders eerste helft 2022.
 */
export const percentage = (realisatie: number | null, opgave: number | null): number | null =>
  realisatie === null || opgave === null || opgave <= 0 ? null : Math.floor((200 * realisatie + opgave) / (2 * opgave));
