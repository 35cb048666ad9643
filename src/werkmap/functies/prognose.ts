import { isOntbreekt, kiesKader, prognose as reken, type Dag, type Kader, type NodigPerWeek, type Prognose, type Verwachting } from '../../engine';
import { dagTekst, foutTekst, hoofdletter, type Taal } from '../../tekst';
import { methodenaam, methodeopmerking, methodeuitleg, nodigTekst } from '../../tekst/prognose';
import { leesDag } from '../lezen';
import { celTekst } from '../lezen/cel';
import { alsCel, isLeegOfNul, leesAantal, leesDossier, zonderNul, type Dossierargumenten } from './argumenten';
import { kaartnamen } from './kaarttekst';
import { nulTekst, type Nulveld } from './teksten';
import { gelukt, mislukt, type Functiefout, type Raster, type Tabeluitkomst } from './uitkomst';

type Cel = Raster[number][number];

const KOPPEN = [
  'methode', 'standVan', 'taakstellingMetHerverdeling', 'verwachteRealisatie', 'verwachteEindstand', 'verwachteTrede', 'nodigTrede1', 'perWeekTrede1', 'nodigNietOmhoog', 'perWeekNietOmhoog', 'toelichting',
] as const satisfies readonly (keyof typeof kaartnamen)[];

const leesDagVan = (x: unknown): Dag | Functiefout => {
  if (isLeegOfNul(x)) return { code: 'DAG_LEEG' };
  const cel = alsCel(x);
  const dag = leesDag(cel);
  return isOntbreekt(dag) ? { code: 'GEEN_DAG', gevonden: celTekst(cel) } : dag;
};

const nodigcellen = (n: NodigPerWeek, taal: Taal): readonly [Cel, Cel] => {
  const onbekend = kaartnamen.nietTeZeggen[taal];
  if (n.soort === 'niet te beoordelen') return [onbekend, onbekend];
  if (n.soort === 'niet te halen') return [nodigTekst(n, taal), onbekend];
  return [n.extra, n.perWeek ?? kaartnamen.geenDag[taal]];
};

/** How a method reckons, what must be known of its number, and which 0 may have been a blank cell; each once. */
const toelichting = (v: Verwachting, p: Prognose, nullen: readonly Nulveld[], kader: Kader | null, taal: Taal): string => {
  const ontbreekt = v.soort === 'niet te zeggen' && v.beletselen.some((b) => b.code === 'VORIGE_REALISATIE_ONTBREEKT');
  const zinnen = [
    `${methodeuitleg[v.methode][taal]}.`,
    ...(ontbreekt ? [kaartnamen.vorigeRealisatieLeeg[taal]] : methodeopmerking(v, kader, taal)),
    ...[p.nodig.trede1, p.nodig.nietOmhoog].flatMap((n) => (n.soort === 'niet te beoordelen' ? n.fouten.map((f) => (f.code === 'VORIGE_TREDE_NODIG' ? kaartnamen.zonderVorigeTrede[taal] : foutTekst(f, taal))) : [])),
    ...nullen.map((veld) => nulTekst(veld, taal)),
  ];
  return [...new Set(zinnen.map(hoofdletter))].join(' ');
};

const eindstandVan = (v: Verwachting): number | null => (v.soort === 'verwacht' ? v.beoordeling.grootheden.eindstand : null);

const rijVan = (v: Verwachting, p: Prognose, nullen: readonly Nulveld[], kader: Kader | null, taal: Taal): readonly Cel[] => {
  const of = (n: number | null): Cel => n ?? kaartnamen.nietTeZeggen[taal];
  const b = v.soort === 'verwacht' ? v.beoordeling : null;
  const { taakstelling } = v.versie;
  return [
    hoofdletter(methodenaam[v.methode][taal]), dagTekst(v.dag, taal), of(isOntbreekt(taakstelling) ? null : taakstelling),
    of(b?.grootheden.realisatie ?? null), of(eindstandVan(v)), of(b?.trede ?? null),
    ...nodigcellen(p.nodig.trede1, taal), ...nodigcellen(p.nodig.nietOmhoog, taal), toelichting(v, p, nullen, kader, taal),
  ];
};

/**
 * Where one gemeente will end, a row for every method with its day and its taakstelling; what is needed beside each. The day of
 * the figures is asked: a formula that looked at the clock would say something else tomorrow.
 */
export const prognose = (kaders: readonly Kader[], taal: Taal, gevraagd: unknown, vorigeRealisatie: unknown, argumenten: Dossierargumenten): Tabeluitkomst => {
  const dag = leesDagVan(gevraagd);
  const { dossier, fouten, nullen } = leesDossier(argumenten);
  if (dossier === null || 'code' in dag) return mislukt<Functiefout>([...('code' in dag ? [dag] : []), ...fouten]);
  const p = reken({ dossier, dag, vorigeRealisatie: leesAantal(zonderNul(vorigeRealisatie)) }, kaders, { onderbouwing: false });
  if (p.soort === 'niet te zeggen') return mislukt([p.beletsel]);
  if (p.nu.soort === 'niet te beoordelen' && p.verwachtingen.every((v) => eindstandVan(v) === null)) return mislukt(p.nu.fouten);
  const kader = kiesKader(kaders, dossier.periode);
  return gelukt([KOPPEN.map((k) => kaartnamen[k][taal]), ...p.verwachtingen.map((v) => rijVan(v, p, nullen, kader, taal))]);
};
