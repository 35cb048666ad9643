import { HyperFormula } from 'hyperformula';
import { maakDossiers, maakKolommen, LEEG } from '../cijfers.mjs';
import { duur, eisGelijk, paren } from '../meten.mjs';
import { product } from '../product.mjs';

const { beoordeel, kaders } = product;
const N = 2_000;
const REALISATIE = 3;
const TREDE = 8;

/**
 * A row as an official would build it, under the kader from 2024 on:
 * A taakstelling, B herverdeling, C beginstand, D realisatie, E tijdig beschikbaar, F vorige trede,
 * G totaalopgave, H eindstand, I trede (0: not to be judged).
 */
const rij = (k, i) => {
  const r = i + 1;
  const tekort = `AND(E${r}<>"",E${r}<G${r})`;
  const beoordeeld = `IF(${tekort},E${r},G${r})-D${r}`;
  const gehaald = `D${r}>=IF(${tekort},MIN(A${r}+B${r},E${r}),A${r}+B${r})`;
  const ladder = `IF(F${r}>=4,MIN(F${r},6),IF(${gehaald},MAX(F${r},2),MAX(F${r}+1,2)))`;
  const cel = (waarde) => (waarde === LEEG ? null : waarde);
  return [
    k.taakstelling[i],
    cel(k.herverdeling[i]),
    k.beginstand[i],
    k.realisatie[i],
    cel(k.tijdigBeschikbaar[i]),
    cel(k.vorigeTrede[i]),
    `=A${r}+B${r}+C${r}`,
    `=G${r}-D${r}`,
    `=IF(${beoordeeld}<=0,1,IF(F${r}="",0,${ladder}))`,
  ];
};

export const meet = async () => {
  const kolommen = maakKolommen(N, { vanaf: 2024 });
  const dossiers = maakDossiers(kolommen);
  const blad = HyperFormula.buildFromArray(Array.from({ length: N }, (_, i) => rij(kolommen, i)), { licenseKey: 'gpl-v3' });
  const onze = new Array(N);
  let stappen = 0;
  let ronde = 0;

  /** One input cell per row changes; only the recalculation is timed. */
  const formules = async () => {
    ronde += 1;
    blad.suspendEvaluation();
    for (let i = 0; i < N; i++) blad.setCellContents({ sheet: 0, row: i, col: REALISATIE }, [[(kolommen.realisatie[i] + ronde) % 400]]);
    return duur(() => blad.resumeEvaluation());
  };
  const ons = async () => {
    dossiers.forEach((d, i) => {
      d.realisatie = (kolommen.realisatie[i] + ronde) % 400;
    });
    return duur(() => {
      for (let i = 0; i < N; i++) {
        const b = beoordeel(dossiers[i], kaders);
        onze[i] = b.trede ?? 0;
        stappen += b.onderbouwing.length;
      }
    });
  };
  const { a, b, verhouding } = await paren({ opwarmen: 5, herhalingen: 25 }, formules, ons);
  eisGelijk('HyperFormula', onze, blad.getSheetValues(0).map((cellen) => cellen[TREDE]));
  if (stappen === 0) throw new Error('no onderbouwing was made');
  return [{ wat: 'Herrekenen na een gewijzigde cel per rij', ons: (b / N) * 1e3, ander: (a / N) * 1e3, tegen: 'HyperFormula, geneste ALS', eenheid: 'µs', verhouding, doel: 15, minstens: true }];
};
