import { isOntbreekt, periodeTekst, type Dossier, type Gegeven } from '../../src/engine';
import type { Celwaarde } from '../../src/werkmap/blad';
import { alleGevallen, type Geval } from '../beleid/gevallen';
import { vanEngine } from '../functies/gevallen';
import { modelproef } from '../hulp/excelmodel';
import { boekMet, type Rijen } from '../hulp/werkboek';

jest.setTimeout(60_000);

const CEL: Readonly<Record<string, Celwaarde>> = { leeg: null, nvt: 'n.v.t.', onbekend: 'onbekend', onleesbaar: 'abc', foutwaarde: { fout: '#N/A' }, datum: { datum: 45_323 } };

const cel = (g: Gegeven | undefined): Celwaarde => (g === undefined ? null : typeof g === 'number' ? g : (CEL[g.ontbreekt] ?? null));

/** Why a table cannot carry a dossier. */
const NIET_IN_EEN_BLAD: ReadonlyArray<(d: Dossier) => boolean> = [
  (d) => (d.taakstellingOmvat ?? 'taakstelling') !== 'taakstelling',
  (d) => d.besluit !== undefined,
  (d) => d.vorigeTrede !== undefined && !isOntbreekt(d.vorigeTrede) && (d.vorigeTrede.afwijkend === true || d.vorigeTrede.koppelingstekort === true),
];

const KOPPEN = (p: string): readonly Celwaarde[] => ['Gemeente', `Trede ${p}`, 'Achterstand begin', `Taakstelling ${p}`, `Herverdeling ${p}`, `Realisatie cumulatief ${p}`, `Tijdig beschikbaar ${p}`, `Koppelingstekort ${p}`];

const rijVan = (naam: string, d: Dossier): readonly Celwaarde[] => [naam, d.vorigeTrede === undefined || isOntbreekt(d.vorigeTrede) ? cel(d.vorigeTrede) : d.vorigeTrede.trede, cel(d.beginstand), cel(d.taakstelling), cel(d.herverdeling), cel(d.realisatie), cel(d.tijdigBeschikbaar), typeof d.koppelingstekort === 'string' ? d.koppelingstekort : cel(d.koppelingstekort)];

/** The cases per half-year, each under a name of its own. */
const perHalfjaar = (): ReadonlyMap<string, ReadonlyArray<readonly [naam: string, geval: Geval]>> => {
  const uit = new Map<string, Array<readonly [string, Geval]>>();
  alleGevallen().filter(({ dossier }) => !NIET_IN_EEN_BLAD.some((geldt) => geldt(dossier))).forEach((geval, i) => {
    const p = periodeTekst(geval.dossier.periode);
    uit.set(p, [...(uit.get(p) ?? []), [`Geval ${i}`, geval]]);
  });
  return uit;
};

/** One half-year at a time: the treden of another would be handed on. */
test.each([...perHalfjaar()])('the cases of %s: the pane says what the engine says', async (p, gevallen) => {
  const rijen: Rijen = [KOPPEN(p), ...gevallen.map(([naam, g]) => rijVan(naam, g.dossier))];
  const { model } = await modelproef(boekMet({ [p]: rijen }));
  await model.acties.kies({ gemeenten: gevallen.map(([naam]) => naam), standteken: 'achterstand positief', gecorrigeerd: false });
  const { lezing, melding } = model.toestand();
  expect(melding).toBeNull();
  if (lezing?.herkenning.gelukt === false) throw new Error(JSON.stringify(lezing.herkenning.fouten));
  const gevonden = new Map(lezing?.beoordeling?.tabellen.flatMap((t) => t.rijen.map(({ rij, beoordeling: b, fouten }) => [rij.naam, b?.soort === 'voorstel' ? b.trede : fouten.map((f) => `${f.code}:${f.veld}`)] as const)));
  expect([...gevonden]).toEqual(gevallen.map(([naam, g]) => [naam, vanEngine({ ...g.dossier })]));
});
