import { gelijk, isoDag, isOntbreekt, METHODEN, opUrgentie, periodeTekst, periodeVan, type Dag, type Methode, type NodigPerWeek, type Prognose, type Provincieprognose, type Verwachting } from '../engine';
import { bevindingTekst, dagTekst, foutTekst, getalOfOnbekend, hoofdletter, opsomming, percentageTekst, standTekst } from '../tekst';
import { aantalOmhoogZin, beletselTekst, dagTeGaanTekst, deelTekst, methodenaam, methodeuitleg, regelsVan, samenTekst, versiesVan } from '../tekst/prognose';
import type { Werkmapbeoordeling } from '../werkmap/beoordelen/beoordeelWerkmap';
import type { Rijprognose, Tabelprognose } from '../werkmap/beoordelen/prognose';
import { heeftPrognosekolommen } from '../werkmap/plannen/prognosekolommen';
import type { Kleuren } from './kleur';
import { besluitmerk, breek, naamVan } from './uitvoer';

const KOPPEN = ['Realisatie', '% totaal', 'Vorige', 'Als vorig', 'Tempo', 'Stand nu', 'Trede 1', 'p/w', 'Niet omhoog', 'p/w'] as const;

const getal = (n: number | null): string => (n === null ? '?' : getalOfOnbekend(n, 'nl'));

/** The expected balance and the trede that follows, and whether that is derived: "207 → 3", "18 → 3°". */
const verwachting = (v: Verwachting): string => {
  if (v.soort === 'niet te zeggen') return '?';
  const { beoordeling: b } = v;
  const { grootheden, trede, handmatig, basis } = b;
  return `${getal(grootheden.eindstand)} → ${trede ?? '?'}${handmatig || basis === 'koppelingstekort' ? '*' : ''}${b.soort === 'voorstel' && b.lezing === 'afgeleid' ? '°' : ''}`;
};

const nodigCellen = (n: NodigPerWeek): readonly string[] => {
  if (n.soort === 'niet te beoordelen') return ['?', '?'];
  if (n.soort === 'niet te halen') return [`min. ${n.laagste}`, '–'];
  return [getal(n.extra), n.perWeek === null ? '–' : getal(n.perWeek)];
};

const gemeentecellen = (p: Prognose): readonly string[] => [
  getal(p.nu.grootheden.realisatie),
  p.nu.grootheden.realisatie === null || p.nu.grootheden.totaalopgave === null ? '?' : percentageTekst(p.deelRealisatie, 'nl'),
  getal(p.vorigeTrede),
  ...p.verwachtingen.map(verwachting),
  ...nodigCellen(p.nodig.trede1),
  ...nodigCellen(p.nodig.nietOmhoog),
];

const regel = (naam: string, cellen: readonly string[], breedte: number): string => [naam.padEnd(breedte), ...cellen.map((c, i) => c.padStart(Math.max(i >= 3 && i <= 5 ? 10 : 0, KOPPEN[i]?.length ?? 0)))].join('  ').trimEnd();

const provincieregels = (p: Provincieprognose, samen: string): readonly string[] => [
  breek(`${samen}: ${deelTekst(p, p, 'nl')}; ${getal(p.realisatie)} van ${getal(p.totaalopgave)}.`, '    '),
  ...p.verwachtingen.map((v) =>
    breek(
      `  • ${methodenaam[v.methode].nl} (${methodeuitleg[v.methode].nl}; ${v.lezing}): ${v.realisatie === null ? 'de realisatie is niet te zeggen' : `realisatie ${getal(v.realisatie)}, aan het eind ${v.eindstand === null ? 'onbekend' : standTekst(v.eindstand, 'nl')}`}; ${aantalOmhoogZin(v, 'nl')}.`,
      '    ',
    ),
  ),
];

const omhoogregels = (rijen: readonly Rijprognose[]): readonly string[] => {
  const volgens = (methode: Methode): readonly string[] => rijen.filter(({ uitkomst: u }) => u?.soort === 'prognose' && u.omhoogVolgens?.includes(methode) === true).map(({ rij }) => naamVan(rij));
  return METHODEN.map((m) => [m, volgens(m)] as const).filter(([, namen]) => namen.length > 0).map(([m, namen]) => breek(`dreigt omhoog te gaan volgens ${methodenaam[m].nl}: ${opsomming(namen, 'nl')}`, '    '));
};

/** Why a row has no prognosis, or a method no number; the same sentence once. */
const redenen = (rijen: readonly Rijprognose[]): readonly string[] => {
  const perZin = new Map<string, string[]>();
  for (const { rij, uitkomst } of rijen) {
    const zinnen =
      uitkomst === null
        ? rij.fouten.map((f) => foutTekst(f, 'nl'))
        : uitkomst.soort === 'niet te zeggen'
          ? [beletselTekst(uitkomst.beletsel, 'nl')]
          : uitkomst.verwachtingen.flatMap((v) => (v.soort === 'verwacht' ? (v.beoordeling.soort === 'voorstel' ? [] : v.beoordeling.fouten.map((f) => foutTekst(f, 'nl'))) : v.beletselen.map((b) => beletselTekst(b, 'nl'))));
    for (const zin of new Set(zinnen)) perZin.set(zin, [...(perZin.get(zin) ?? []), naamVan(rij)]);
  }
  return [...perZin].map(([zin, namen]) => breek(`  • ${namen.length > 12 ? `${namen.slice(0, 10).join(', ')} en nog ${namen.length - 10} andere` : opsomming(namen, 'nl')}: ${zin}`, '    '));
};

/** The prognosis of one table as text: the province, who is about to go up first, and what is missing. */
export const prognoseTekst = ({ tabel, dag, gevraagd, rijen, provincie }: Tabelprognose, kleuren: Kleuren): string => {
  const volgorde = opUrgentie(rijen, (r) => r.uitkomst);
  const breedte = Math.min(30, Math.max(8, ...rijen.map(({ rij }) => naamVan(rij).length)));
  const versies = versiesVan(rijen.map((r) => r.uitkomst), 'nl');
  const anders = isoDag(dag) === isoDag(gevraagd) ? [] : [breek(`De kop zegt dat de realisatie van ${dagTekst(dag, 'nl')} is; gerekend is met die dag, niet met ${dagTekst(gevraagd, 'nl')}.`, '')];
  const gaten = redenen(rijen);
  return [
    '',
    kleuren.vet(`Prognose ${periodeTekst(tabel.periode)} · stand van ${dagTekst(dag, 'nl')}`),
    ...anders,
    ...(versies.length === 0 ? [] : [breek(`Gerekend met ${opsomming(versies, 'nl')}.`, '')]),
    ...(provincie === null ? [] : provincieregels(provincie, samenTekst(rijen.length, tabel.kader?.gemeenten.length ?? null, 'nl'))),
    ...omhoogregels(volgorde),
    kleuren.zacht(regel('Gemeente', KOPPEN, breedte)),
    ...volgorde.map(({ rij, uitkomst: u }) => [regel(naamVan(rij).slice(0, breedte), u?.soort === 'prognose' ? gemeentecellen(u) : ['?'], breedte), besluitmerk(rij.beoordeling)].filter((s) => s !== '').join('  ')),
    kleuren.zacht(breek('Als vorig, Tempo en Stand nu: de verwachte eindstand → de verwachte trede (*: op een koppelingstekort, of er moet een mens naar kijken; °: op een afgeleide regel). Trede 1 en Niet omhoog: hoeveel er nog moeten worden gehuisvest, in totaal en per week (p/w, naar boven afgerond).', '')),
    ...regelsVan(rijen.flatMap(({ uitkomst: u }) => (u?.soort === 'prognose' ? u.verwachtingen : [])), tabel.kader, 'nl').map((z) => kleuren.zacht(breek(`°: ${z}`, ''))),
    ...(gaten.length === 0 ? [] : [kleuren.vet('Niet te zeggen'), ...gaten]),
  ].join('\n');
};

/** Whether the half-year of a prognosis is among those that are written. */
export const staatIn = ({ tabellen }: Werkmapbeoordeling, { tabel: { tabel, periode } }: Tabelprognose): boolean => tabellen.some((t) => t.tabel === tabel && gelijk(t.periode, periode));

/**
 * What is to be known of the columns of a prognosis: that none were written, because their table was left out; or where
 * columns of an earlier run stay as they are.
 */
export const kolommeldingen = (gevraagd: boolean, prognoses: readonly Tabelprognose[], b: Werkmapbeoordeling): readonly string[] => {
  const geschreven = new Set(gevraagd ? prognoses.filter((p) => staatIn(b, p)).map((p) => p.tabel.tabel) : []);
  const gebleven = new Set(b.tabellen.flatMap(({ tabel }) => (!geschreven.has(tabel) && heeftPrognosekolommen(tabel) ? [tabel.blad.naam] : [])));
  const weg = prognoses.filter((p) => !staatIn(b, p)).map((p) => p.tabel.tabel.blad.naam);
  return [
    ...(gevraagd && weg.length > 0 ? [`De prognose staat niet in kolommen op blad ${opsomming(weg.map((b) => `“${b}”`), 'nl')}: dat is met --periode of --blad weggelaten.`] : []),
    ...[...gebleven].map((b) => `De prognosekolommen op blad “${b}” zijn gebleven zoals ze waren. Met --peildatum en --prognose worden ze opnieuw gemaakt.`),
  ];
};

/** That the day lies ahead, where the header of the realisatie names no day of its own. */
export const toekomstmeldingen = (prognoses: readonly Tabelprognose[], vandaag: Dag): readonly string[] => {
  const later = prognoses.find(({ dag, gevraagd }) => isoDag(dag) === isoDag(gevraagd) && isoDag(dag) > isoDag(vandaag));
  return later === undefined ? [] : [`--peildatum: ${dagTeGaanTekst(later.dag, vandaag, 'nl')}`];
};

/** That no table holds the half-year of the day. */
export const zonderPrognoseTekst = (dag: Dag): string => `Geen prognose: deze werkmap heeft geen cijfers per gemeente voor ${periodeTekst(periodeVan(dag))}, het halfjaar waarin ${dagTekst(dag, 'nl')} valt.`;

const versieJson = ({ taakstelling, van, tot, bron }: Prognose['versie']) => ({ taakstelling: isOntbreekt(taakstelling) ? null : taakstelling, van: van === null ? null : isoDag(van), tot: tot === null ? null : isoDag(tot), bron });

const verwachtingJson = (v: Verwachting): unknown => {
  const kop = { methode: v.methode, naam: hoofdletter(methodenaam[v.methode].nl), dag: isoDag(v.dag), taakstelling: versieJson(v.versie) };
  if (v.soort === 'niet te zeggen') return { ...kop, realisatie: null, redenen: v.beletselen.map((b) => ({ code: b.code === 'FOUT' ? b.fout.code : b.code, melding: beletselTekst(b, 'nl') })) };
  const { grootheden: g, trede, handmatig, onderbouwing, bevindingen } = v.beoordeling;
  const lezingVanTrede = v.beoordeling.soort === 'voorstel' ? v.beoordeling.lezing : null;
  return {
    ...kop, lezing: v.lezing, realisatie: g.realisatie, totaalopgave: g.totaalopgave, eindstand: g.eindstand, trede, lezingVanTrede, handmatig, omhoog: v.omhoog, onderbouwing,
    bevindingen: bevindingen.map((b) => ({ code: b.code, melding: bevindingTekst(b, null, 'nl') })),
    fouten: v.beoordeling.soort === 'voorstel' ? [] : v.beoordeling.fouten.map((f) => ({ code: f.code, melding: foutTekst(f, 'nl') })),
  };
};

const nodigJson = (n: NodigPerWeek) => (n.soort === 'nodig' ? { extra: n.extra, perWeek: n.perWeek, trede: n.trede } : { extra: null, perWeek: null, reden: n.soort });

const rijJson = ({ rij, uitkomst: u }: Rijprognose): unknown => {
  const kop = { gemeente: naamVan(rij), rij: rij.rij.rij + 1 };
  if (u === null) return { ...kop, verwachtingen: [], fouten: rij.fouten.map((f) => ({ code: f.code, melding: foutTekst(f, 'nl') })) };
  if (u.soort === 'niet te zeggen') return { ...kop, verwachtingen: [], fouten: [{ code: u.beletsel.code, melding: beletselTekst(u.beletsel, 'nl') }] };
  return {
    ...kop, taakstelling: versieJson(u.versie), vorigeTrede: u.vorigeTrede, deelRealisatie: u.deelRealisatie, omhoogVolgens: u.omhoogVolgens,
    verwachtingen: u.verwachtingen.map(verwachtingJson), nodig: { trede1: nodigJson(u.nodig.trede1), nietOmhoog: nodigJson(u.nodig.nietOmhoog) }, fouten: [],
  };
};

/** The same as JSON, who is about to go up first. Days as ISO; unknown is null. */
export const prognoseJson = ({ tabel, dag, gevraagd, rijen, provincie }: Tabelprognose): unknown => ({
  blad: tabel.tabel.blad.naam, periode: periodeTekst(tabel.periode), dag: isoDag(dag), gevraagd: isoDag(gevraagd), provincie,
  gemeenten: opUrgentie(rijen, (r) => r.uitkomst).map(rijJson),
});
