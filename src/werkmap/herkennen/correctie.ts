const VAN_IETS_ANDERS = /%|procent|datum|reden|toelichting|verwacht|trede|herverd/i;
const NOEMT = /^(?:(?!stand|voorsprong|saldo|realis|huisv|taakst).)*(?<!(?:na|voor|incl\.?|inclusief|met|zonder) (?:de )?)\bcorrecties?\b/i;

/** Whether a header is of an amount by which a figure was or must be corrected: "Correctie COA". What follows a balance ("achterstand, correctie negatief") is of its sign. */
export const isCorrectie = (kop: string): boolean => NOEMT.test(kop) && !VAN_IETS_ANDERS.test(kop);
