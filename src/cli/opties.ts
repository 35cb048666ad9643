/** The options of the command line, as they are given. */
export const OPTIES = {
  uit: { type: 'string' },
  periode: { type: 'string', multiple: true },
  peildatum: { type: 'string' },
  prognose: { type: 'boolean' },
  blad: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  gecorrigeerd: { type: 'string' },
  stand: { type: 'string' },
  realisatie: { type: 'string' },
  kolom: { type: 'string', multiple: true },
  gemeente: { type: 'string', multiple: true },
  logboek: { type: 'string' },
  losmaken: { type: 'string', multiple: true },
  stukken: { type: 'string' },
  sjabloon: { type: 'string' },
  correcties: { type: 'string' },
  circulaire: { type: 'string' },
  herverdeling: { type: 'string' },
  inwoners: { type: 'string' },
  'nieuw-periode': { type: 'string' },
  'nieuw-halfjaar': { type: 'boolean' },
  koppelingen: { type: 'boolean' },
  voortgang: { type: 'boolean' },
  herreken: { type: 'boolean' },
  delen: { type: 'string' },
  accepteer: { type: 'string', multiple: true },
  'nieuw-blad': { type: 'string' },
  'nieuw-gecorrigeerd': { type: 'string' },
  'nieuw-met-herverdeling': { type: 'string' },
  'nieuw-stand': { type: 'string' },
  'nieuw-realisatie': { type: 'string' },
  'nieuw-kolom': { type: 'string', multiple: true },
} as const;

const BIJ_CORRECTIES = ['accepteer', 'nieuw-blad', 'nieuw-gecorrigeerd', 'nieuw-met-herverdeling', 'nieuw-stand', 'nieuw-realisatie', 'nieuw-kolom'] as const;

type Gegeven = Readonly<Partial<Record<keyof typeof OPTIES, unknown>>>;

const zonderCirculaire = (values: Gegeven): readonly string[] =>
  values.circulaire !== undefined ? [] : (['herverdeling', 'inwoners', 'nieuw-periode'] as const).filter((optie) => values[optie] !== undefined).map((optie) => `--${optie} hoort bij --circulaire.`);

/** What looks at the next half-year assesses nothing, so what belongs to an assessment does not go with it. */
const nietVooruit = (values: Gegeven): readonly string[] => {
  if (values.circulaire === undefined && values['nieuw-halfjaar'] === undefined) return [];
  const samen = (['correcties', 'peildatum', 'logboek', 'losmaken', 'periode', 'koppelingen', 'voortgang'] as const).filter((optie) => values[optie] !== undefined).map((optie) => `--${optie} gaat niet samen met --circulaire of --nieuw-halfjaar.`);
  return values.uit === undefined || values['nieuw-halfjaar'] !== undefined ? samen : [...samen, '--uit hoort hier bij --nieuw-halfjaar: zonder dat wordt de circulaire alleen getoond en niets geschreven.'];
};

/** The log is done again as it stands, from what it holds itself. */
const nietBijHerreken = (values: Gegeven): readonly string[] =>
  values.herreken === undefined ? [] : (Object.keys(OPTIES) as ReadonlyArray<keyof typeof OPTIES>).filter((optie) => !['herreken', 'json', 'help'].includes(optie) && values[optie] !== undefined).map((optie) => `--${optie} gaat niet samen met --herreken: dat leest alleen het logboek en schrijft niets.`);

/** A copy to share is made of the workbook as it stands. */
const nietBijDelen = (values: Gegeven): readonly string[] =>
  values.delen === undefined ? [] : (Object.keys(OPTIES) as ReadonlyArray<keyof typeof OPTIES>).filter((optie) => !['delen', 'json', 'help'].includes(optie) && values[optie] !== undefined).map((optie) => `--${optie} gaat niet samen met --delen: dat maakt een kopie van de werkmap zoals zij is.`);

/** Documents are made from the workbook as it stands, and only they are written. */
const nietBijStukken = (values: Gegeven): readonly string[] =>
  values.stukken === undefined ? [] : (['uit', 'logboek', 'losmaken', 'prognose', 'koppelingen', 'correcties', 'circulaire', 'nieuw-halfjaar', 'blad', 'voortgang'] as const).filter((optie) => values[optie] !== undefined).map((optie) => `--${optie} gaat niet samen met --stukken: dat maakt alleen de stukken en schrijft geen werkmap.`);

/** An assessment is of one half-year or of all; a report can be over several. */
const perioden = (values: Gegeven): readonly string[] =>
  Array.isArray(values.periode) && values.periode.length > 1 && values.voortgang === undefined && values.stukken === undefined ? ['--periode kan alleen met --voortgang of --stukken vaker dan één keer: een beoordeling gaat over één halfjaar, of over alle.'] : [];

/** What belongs to another option. */
const zonderStukken = (values: Gegeven): readonly string[] => (values.sjabloon !== undefined && values.stukken === undefined ? ['--sjabloon hoort bij --stukken: het is het model voor de brieven.'] : []);

/** Options that mean nothing without another, or beside it. */
export const losseOpties = (values: Gegeven): readonly string[] => [
  ...perioden(values),
  ...zonderCirculaire(values),
  ...(values.prognose !== undefined && values.peildatum === undefined ? ['--prognose hoort bij --peildatum: zeg van welke dag de realisatie is, bijvoorbeeld --peildatum 26-10-2023.'] : []),
  ...(values.losmaken !== undefined && values.logboek === undefined ? ['--losmaken hoort bij --logboek: in het logboek komt wie het halfjaar losmaakte.'] : []),
  ...nietVooruit(values),
  ...nietBijHerreken(values),
  ...nietBijDelen(values),
  ...nietBijStukken(values),
  ...zonderStukken(values),
  ...(values.correcties === undefined
    ? BIJ_CORRECTIES.filter((optie) => values[optie] !== undefined).map((optie) => `--${optie} hoort bij --correcties.`)
    : [
        ...(['peildatum', 'koppelingen', 'voortgang'] as const).filter((optie) => values[optie] !== undefined).map((optie) => `--${optie} gaat niet samen met --correcties: neem eerst de nieuwe cijfers over.`),
        ...(values.accepteer !== undefined ? [] : (['uit', 'logboek', 'losmaken'] as const).filter((optie) => values[optie] !== undefined).map((optie) => `--${optie} hoort bij --accepteer: zonder dat wordt er alleen vergeleken en niets geschreven.`)),
      ]),
];
