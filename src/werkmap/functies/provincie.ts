import { periodeTekst, type Kader, type Trede, type Tweetalig } from '../../engine';
import { bevindingTekst, opsomming, type Taal } from '../../tekst';
import type { BeoordeeldeTabel } from '../beoordelen/beoordeelWerkmap';
import { fractie } from '../plannen/fractie';
import { kaartnamen } from './kaarttekst';
import { leesTabel } from './tabel';
import { gelukt, mislukt, type Tabeluitkomst } from './uitkomst';

const ONBEKEND: Tweetalig = { nl: 'onbekend', en: 'unknown' };

const tredenVan = (tabellen: readonly BeoordeeldeTabel[]): readonly Trede[] => [...new Set(tabellen.flatMap((t) => t.kader?.treden.map((x) => x.trede) ?? []))].sort((a, b) => a - b);

/** What deserves a look: gemeenten without a trede by name, then the signals on the half-year. */
const opmerkingen = ({ provincie, signalen, kader }: BeoordeeldeTabel, taal: Taal): string => {
  const { nietTeBeoordelen } = provincie;
  const namen = nietTeBeoordelen.length === 0 ? [] : [`${kaartnamen.nietTeBeoordelen[taal]}: ${opsomming(nietTeBeoordelen, taal)}.`];
  return [...namen, ...signalen.map((s) => bevindingTekst(s.bevinding, kader, taal))].join(' ');
};

/** The row of the province for each half-year in a range: sums, percentages, how many gemeenten on each trede, signals. */
export const provincie = (kaders: readonly Kader[], taal: Taal, tabel: unknown, periode?: unknown): Tabeluitkomst => {
  const gelezen = leesTabel(tabel, periode, kaders, taal);
  if (!gelezen.gelukt) return gelezen;
  const { tabellen } = gelezen.beoordeling;
  if (tabellen.length === 0) return mislukt(gelezen.beoordeling.zonderPeriode.flatMap(({ rij }) => rij.fouten).slice(0, 1));
  const treden = tredenVan(tabellen);
  const naam = (soort: keyof typeof kaartnamen): string => kaartnamen[soort][taal];
  const kop = [
    naam('periode'), naam('taakstellingMetHerverdeling'), naam('beginstand'), naam('totaalopgave'), naam('realisatie'), naam('eindstand'),
    naam('pctTaakstelling'), naam('pctTotaalopgave'), ...treden.map((t) => `${naam('trede')} ${t}`), naam('nietTeBeoordelen'), naam('opmerkingen'),
  ];
  const rijen = tabellen.map((t) => {
    const { sommen } = t.provincie;
    const of = (waarde: string | number | null): string | number => waarde ?? ONBEKEND[taal];
    return [
      periodeTekst(t.periode), of(sommen.taakstellingMetHerverdeling), of(sommen.beginstand), of(sommen.totaalopgave), of(sommen.realisatie), of(sommen.eindstand),
      of(fractie(sommen.realisatie, sommen.taakstellingMetHerverdeling)), of(fractie(sommen.realisatie, sommen.totaalopgave)),
      ...treden.map((trede) => t.provincie.treden[String(trede)] ?? 0), t.provincie.nietTeBeoordelen.length, opmerkingen(t, taal),
    ];
  });
  return gelukt([kop, ...rijen]);
};
