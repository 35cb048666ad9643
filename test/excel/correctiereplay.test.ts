import { gelijk, periode, periodeTekst } from '../../src/engine';
import { cijfers, rijen } from '../beleid/gegevens';
import { begin, naast, neemOver, plak, soorten, type Proef } from '../hulp/correctieproef';
import { COA } from '../hulp/excelmodel';
import { exportRijen } from '../hulp/export';
import { halfjaarbladen, nieuweCijfers } from '../hulp/ketenboek';
import { afdruk, boekMet } from '../hulp/werkboek';

// The correction after the letters of 2022-2: together eight fewer, so that −158 becomes −150 (fictitious per gemeente).

const P = periode(2022, 2);
const gecorrigeerd = new Map(rijen('correctie-2022-2').map((r) => [r['gemeente'] ?? '', Number(r['realisatie'])]));
const EXPORT = plak(exportRijen(cijfers().filter((c) => gelijk(c.periode, P)).map((c) => ({ ...c, realisatie: gecorrigeerd.get(c.gemeente) ?? c.realisatie }))));

const treden = ({ model }: Proef): unknown =>
  model.toestand().lezing?.beoordeling?.tabellen.map((t) => [periodeTekst(t.periode), t.rijen.map((r) => [r.rij.naam, r.beoordeling?.trede ?? null])]);

test('in the pane: exactly five gemeenten change, no trede on the sheets does, and Herstel gives all back', async () => {
  const p = await begin('coa-utrecht');
  await p.model.acties.beoordeel(COA);
  await p.host.rust();
  await p.model.acties.herlees();
  const [voor, toen] = [afdruk(p.boek), treden(p)];
  const figuren = (): unknown => [6, 13, 24, 29, 31].map((rij) => [p.cel('2022-II', `A${rij}`).waarde, p.cel('2022-II', `F${rij}`).waarde]);
  expect(p.model.toestand().lezing?.beoordeling?.tabellen[0]?.provincie.sommen.eindstand).toBe(-158);
  p.verkeer.wis();
  await neemOver(p, EXPORT);
  expect(soorten(p).filter((s) => s === 'schrijft')).toEqual(['schrijft']);
  expect(p.model.toestand()).toMatchObject({ melding: null, samenvatting: { wat: 'overgenomen', cellen: 5 } });
  expect(figuren()).toEqual([['Amersfoort', 207], ['Houten', 42], ['Utrecht', 548], ['Woerden', 68], ['Zeist', 82]]);
  expect(p.model.toestand().lezing?.beoordeling?.tabellen[0]?.provincie.sommen.eindstand).toBe(-150);
  expect(treden(p)).toEqual(toen);
  await p.model.acties.herstel();
  await p.host.rust();
  expect(p.model.toestand().melding).toBeNull();
  expect(afdruk(p.boek)).toEqual(voor);
});

describe.each([['with the trede in force in a column of each half-year', true], ['with it taken from the half-year before', false]])('a workbook %s', (_, metTrede) => {
  const achter = (p: Proef, tekst: string): unknown => naast(p, tekst).bevindingen.flatMap((b) => (b.code === 'TREDE_BLIJFT_ACHTER' ? [[b.gemeente, periodeTekst(b.volgende), b.opgegeven, b.volgt, b.trede, b.dan]] : []));

  test('the correction after the letters of 2022-2 moves no trede in this or any later half-year', async () => {
    const p = await begin(boekMet(halfjaarbladen(metTrede)));
    const toen = treden(p);
    expect(achter(p, EXPORT)).toEqual([]);
    await neemOver(p, EXPORT);
    expect(p.model.toestand().samenvatting).toMatchObject({ wat: 'overgenomen', cellen: 5 });
    expect(treden(p)).toEqual(toen);
  });

  test('one that moves a trede moves those after it, or says that their cells stay behind', async () => {
    const p = await begin(boekMet(halfjaarbladen(metTrede)));
    const nieuw = plak(nieuweCijfers('2023-2', new Map([['Eemnes', { realisatie: 0 }]])));
    expect(achter(p, nieuw)).toEqual(metTrede ? [['Eemnes', '2024-1', 1, 3, 2, 4], ['Eemnes', '2024-2', 2, 4, 3, 4]] : []);
    await neemOver(p, nieuw);
    const eemnes = p.model.toestand().lezing?.beoordeling?.tabellen.map((t) => t.rijen.find((r) => r.rij.naam === 'Eemnes')?.beoordeling?.trede).slice(2);
    expect(eemnes).toEqual(metTrede ? [3, 2, 3] : [3, 4, 4]);
  });
});
