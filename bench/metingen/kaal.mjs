import { maakDossiers, maakKolommen, LEEG } from '../cijfers.mjs';
import { duur, eisGelijk, paren } from '../meten.mjs';
import { product } from '../product.mjs';

const { beoordeel, kaders } = product;
const N = 10_000;
const KEREN = 20;

/** The numbers that an assessment gives, as columns; trede 0: not to be judged. */
const UITKOMSTEN = ['taakstellingMetHerverdeling', 'totaalopgave', 'eindstand', 'beoordelingsopgave', 'beoordeeldeEindstand', 'trede'];
const maakUit = () => Object.fromEntries(UITKOMSTEN.map((naam) => [naam, new Int32Array(N)]));

/** Both ladders written out by hand over columns: the same numbers, no checks and no reasons. */
const kaleLus = (k, { taakstellingMetHerverdeling, totaalopgave, eindstand, beoordelingsopgave, beoordeeldeEindstand, trede: uit }) => {
  for (let i = 0; i < k.aantal; i++) {
    const verdeeld = k.herverdeling[i];
    const met = k.taakstelling[i] + (verdeeld === LEEG ? 0 : verdeeld);
    const opgave = met + k.beginstand[i];
    const beschikbaar = k.tijdigBeschikbaar[i];
    const tekort = beschikbaar !== LEEG && beschikbaar < opgave;
    const realisatie = k.realisatie[i];
    const beoordeeld = tekort ? beschikbaar : opgave;
    const eind = beoordeeld - realisatie;
    const vorige = k.vorigeTrede[i];
    taakstellingMetHerverdeling[i] = met;
    totaalopgave[i] = opgave;
    eindstand[i] = opgave - realisatie;
    beoordelingsopgave[i] = beoordeeld;
    beoordeeldeEindstand[i] = eind;
    if (eind <= 0) uit[i] = 1;
    else if (k.jaar[i] >= 2024) {
      if (vorige === LEEG) uit[i] = 0;
      else if (vorige >= 4) uit[i] = vorige < 6 ? vorige : 6;
      else {
        const stap = realisatie >= (tekort && beschikbaar < met ? beschikbaar : met) ? vorige : vorige + 1;
        uit[i] = stap < 2 ? 2 : stap;
      }
    } else if (eind < met) uit[i] = 2;
    else if (vorige === LEEG) uit[i] = 0;
    else if (vorige < 3) uit[i] = 3;
    else uit[i] = vorige < 5 ? vorige + 1 : 6;
  }
};

export const meet = async () => {
  const kolommen = maakKolommen(N);
  const dossiers = maakDossiers(kolommen);
  const onze = maakUit();
  const kale = maakUit();
  const ons = () =>
    duur(() => {
      for (let i = 0; i < N; i++) {
        const { grootheden: g } = beoordeel(dossiers[i], kaders, { onderbouwing: false });
        onze.taakstellingMetHerverdeling[i] = g.taakstellingMetHerverdeling;
        onze.totaalopgave[i] = g.totaalopgave;
        onze.eindstand[i] = g.eindstand;
        onze.beoordelingsopgave[i] = g.beoordelingsopgave;
        onze.beoordeeldeEindstand[i] = g.beoordeeldeEindstand;
        onze.trede[i] = g.trede ?? 0;
      }
    });
  const kaal = async () =>
    (await duur(() => {
      for (let keer = 0; keer < KEREN; keer++) kaleLus(kolommen, kale);
    })) / KEREN;
  const { a, b, verhouding } = await paren({ opwarmen: 20, herhalingen: 101 }, ons, kaal);
  for (const naam of UITKOMSTEN) eisGelijk(`bare loop: ${naam}`, onze[naam], kale[naam]);
  return [{ wat: 'Alleen de cijfers, zonder onderbouwing', ons: (a / N) * 1e6, ander: (b / N) * 1e6, tegen: 'kale lus over kolommen', eenheid: 'ns', verhouding, doel: 30, minstens: false }];
};
