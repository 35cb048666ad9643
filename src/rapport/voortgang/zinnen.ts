import { beginPeildatum, koppelpeildatum, periodeTekst, volgende, vorige, type Trede } from '../../engine';
import { foutTekst } from '../../tekst';
import { dag, eenStand, getal, helftVan, mensen, procent, tussenstandnaam } from '../brief/woorden';
import { tussenstandVan, type Gemeentefeit, type Halfjaarfeiten } from '../feiten/feiten';
import { gemeenten, hoofd, namen, telwoord } from './woorden';

/**
 * The sentences with figures of one half-year. Every number in them is one of the facts, or how many names a list of them has;
 * what is not known is said to be, and never stands as zero.
 */

const naam = (g: Gemeentefeit): string => g.gemeente.naam;

const deelzin = ({ provincie }: Halfjaarfeiten): string => {
  const { taakstellingMetHerverdeling: taak, totaalopgave: opgave } = provincie.sommen;
  const deel = (naam: string, van: number | null, p: number | null): string | null => (van === null || p === null ? null : `${procent(p)} van de ${naam} (${getal(van)})`);
  const [eerste, tweede] = [deel('taakstelling', taak, provincie.pctTaakstelling), deel('totaalopgave', opgave, provincie.pctTotaalopgave)];
  const delen = [eerste, tweede].filter((d) => d !== null);
  const onbekend = [...(taak === null ? ['de taakstelling'] : []), ...(opgave === null ? ['de totaalopgave'] : [])];
  return [
    delen.length === 0 ? '' : ` Dat is ${delen.join(' en ')}.`,
    onbekend.length === 0 ? '' : ` ${hoofd(namen(onbekend))} ${onbekend.length === 1 ? 'is' : 'zijn'} niet van alle gemeenten bekend, dus welk deel daarvan is gerealiseerd ook niet.`,
    opgave !== null && opgave <= 0 ? ' Er was geen totaalopgave: de voorsprong was minstens zo groot als de taakstelling.' : '',
  ].join('');
};

const realisatiezin = (h: Halfjaarfeiten): string => {
  const { sommen, onbekend } = h.provincie;
  const wie = h.kader === null || h.andereProvincie || h.ontbreekt.length > 0 ? 'de gemeenten in de werkmap' : `de gemeenten in de provincie ${h.kader.provincie}`;
  if (sommen.realisatie === null) return `Hoeveel vergunninghouders ${wie} in ${helftVan(h.periode)} hebben gehuisvest, is niet te zeggen: de realisatie ontbreekt van ${namen(onbekend.realisatie)}.`;
  const tot = tussenstandVan(h) === null ? '' : h.realisatiedag === null ? ' tot nu toe' : ` tot en met ${dag(h.realisatiedag)}`;
  return `In ${helftVan(h.periode)} hebben ${wie}${tot} samen ${mensen(sommen.realisatie)} gehuisvest.${deelzin(h)}`;
};

const richting = (van: number, naar: number): 'hoger' | 'lager' | 'gelijk' => (naar > van ? 'hoger' : naar < van ? 'lager' : 'gelijk');

/** Both percentages against those of the half-year before: one that rose beside one that fell is said to. */
const vergelijkzin = (h: Halfjaarfeiten, voor: Halfjaarfeiten | null): string | null => {
  const [t, o, vt, vo] = [h.provincie.pctTaakstelling, h.provincie.pctTotaalopgave, voor?.provincie.pctTaakstelling, voor?.provincie.pctTotaalopgave];
  if (voor === null || t === null || o === null || vt == null || vo == null || tussenstandVan(h) !== null || tussenstandVan(voor) !== null) return null;
  const [rt, ro] = [richting(vt, t), richting(vo, o)];
  const oordeel = rt === ro ? (rt === 'gelijk' ? 'beide zijn gelijk gebleven' : `beide zijn nu ${rt}`) : `het deel van de taakstelling is nu ${rt}, dat van de totaalopgave ${ro}`;
  return `In ${helftVan(voor.periode)} was dat ${procent(vt)} van de taakstelling en ${procent(vo)} van de totaalopgave: ${oordeel}.`;
};

const verloop = (begin: number, eind: number): string => {
  if (begin === eind) return 'daarmee is die gelijk gebleven';
  if (begin > 0 && eind > 0) return `de achterstand is ${eind > begin ? 'toegenomen' : 'afgenomen'}`;
  if (begin < 0 && eind < 0) return `de voorsprong is ${eind < begin ? 'toegenomen' : 'afgenomen'}`;
  if (begin > 0) return 'de achterstand is ingelopen';
  return eind > 0 ? 'er is een achterstand ontstaan' : begin < 0 ? 'de voorsprong is verbruikt' : 'er is een voorsprong ontstaan';
};

const standzin = (h: Halfjaarfeiten): string | null => {
  const { beginstand: begin, eindstand: eind } = h.provincie.sommen;
  if (begin === null || eind === null || tussenstandVan(h) !== null) return null;
  return `Op ${dag(beginPeildatum(h.periode))} was er ${eenStand(begin)}; uit de cijfers volgt op ${dag(h.peildatum)} ${eenStand(eind)}: ${verloop(begin, eind)}.`;
};

/** What the province did: how many, which part, more or less than before, and what is left. */
export const provinciezinnen = (h: Halfjaarfeiten, voor: Halfjaarfeiten | null): readonly string[] => [realisatiezin(h), vergelijkzin(h, voor), standzin(h)].filter((z) => z !== null);

/** The footnote on a balance that the next half-year opens with and that is not the one computed; `null` where they agree or one is unknown. */
export const verschilzin = (h: Halfjaarfeiten): string | null => {
  const { periode, peildatum, provincie: p } = h;
  const { eindstand } = p.sommen;
  if (tussenstandVan(h) !== null || eindstand === null || p.gemeldeEindstand === null || p.verschilEindstand === null || p.verschilEindstand === 0) return null;
  return `Uit de cijfers van ${periodeTekst(periode)} volgt op ${dag(peildatum)} ${eenStand(eindstand)}, maar ${periodeTekst(volgende(periode))} begint met ${eenStand(p.gemeldeEindstand)}: een verschil van ${getal(p.verschilEindstand)}. Beide staan hier zoals ze zijn opgegeven: aan een stand kan na de peildatum nog iets zijn gecorrigeerd.`;
};

/** That the taakstelling was adjusted within the half-year; `null` where it was not. */
export const bijstellingzin = ({ periode, bijgesteld: b }: Halfjaarfeiten): string | null => {
  if (b === null || (b.van !== null && b.van === b.naar)) return null;
  const hoeveel = b.van === null || b.naar === null ? '' : `: in het blad van ${getal(b.van)} naar ${getal(b.naar)}`;
  return `De taakstelling van ${periodeTekst(periode)} is die na een bijstelling in het halfjaar${hoeveel}.`;
};

/** "negen gemeenten op trede 1, twaalf op trede 2 en vijf op trede 3"; treden without anyone left out. */
const opTreden = (tellingen: ReadonlyArray<readonly [trede: Trede, n: number]>): string =>
  namen(tellingen.filter(([, n]) => n > 0).map(([trede, n], i) => `${i === 0 ? gemeenten(n) : telwoord(n)} op trede ${trede}`));

const zonderVorige = (h: Halfjaarfeiten): readonly string[] => h.gemeenten.filter((g) => g.vorigeTrede === null).map(naam);

const vroegerzin = (h: Halfjaarfeiten): string => {
  const onbekend = zonderVorige(h);
  const bekend = h.telling.filter((t) => t.vroeger > 0);
  if (bekend.length === 0) return `Op welke trede zij daarvoor stonden, staat niet in de werkmap.`;
  const moment = h.gemeenten.some((g) => g.verschilVooraf !== null) ? `Tijdens ${helftVan(h.periode)}` : `Na ${helftVan(vorige(h.periode))}`;
  return `${moment} ${bekend[0]?.vroeger === 1 ? 'stond' : 'stonden'} ${opTreden(h.telling.map((t) => [t.trede, t.vroeger]))}${onbekend.length === 0 ? '' : `; van ${namen(onbekend)} is dat niet bekend`}.`;
};

const zelfde = (h: Halfjaarfeiten): boolean => zonderVorige(h).length === 0 && h.telling.every((t) => t.nu === t.vroeger);

/** That a half-year has not closed, so that there is nothing to count but what was before; `null` where it has. */
export const tussenstandzin = (h: Halfjaarfeiten): string | null =>
  tussenstandVan(h) === null ? null : `De cijfers over ${helftVan(h.periode)} zijn ${tussenstandnaam(h.realisatiedag)}: daaruit volgt nog geen trede.`;

/** How many gemeenten stand on each trede, now and during the half-year, and who has none. */
export const tellingzinnen = (h: Halfjaarfeiten): readonly string[] => {
  const nogGeen = tussenstandzin(h);
  if (nogGeen !== null) return [nogGeen, ...(h.telling.some((t) => t.vroeger > 0) ? [vroegerzin(h)] : [])];
  const aanwezig = h.telling.filter((t) => t.nu > 0);
  const nu = aanwezig.length === 0 ? `Over ${helftVan(h.periode)} heeft nog geen gemeente een trede.` : `Over ${helftVan(h.periode)} ${aanwezig[0]?.nu === 1 ? 'komt' : 'komen'} ${opTreden(h.telling.map((t) => [t.trede, t.nu]))} uit.`;
  return [nu, ...(aanwezig.length === 0 ? [] : zelfde(h) ? [`Na ${helftVan(vorige(h.periode))} stonden er op elke trede evenveel.`] : [vroegerzin(h)])];
};

/** Who has no row: sums and counts are without them. */
export const ontbreekzinnen = (h: Halfjaarfeiten): readonly string[] =>
  h.ontbreekt.length === 0 ? [] : [`De cijfers over ${helftVan(h.periode)} zijn niet die van de hele provincie: ${namen(h.ontbreekt)} ${h.ontbreekt.length === 1 ? 'heeft' : 'hebben'} geen rij in de werkmap.`];

/** Who has no trede, and why. */
export const onbeoordeeldzinnen = (h: Halfjaarfeiten): readonly string[] =>
  h.gemeenten.filter((g) => g.trede === null).map((g) => {
    const waarom = g.beoordeling.soort === 'niet te beoordelen' ? ` ${[...new Set(g.beoordeling.fouten.map((f) => foutTekst(f, 'nl')))].join(' ')}` : '';
    return `${naam(g)} is niet te beoordelen.${waarom}`;
  });

type Wie = Halfjaarfeiten['overgangen']['omhoog'];

/** "Van trede 2 naar trede 3: Eemnes en Zeist. Van trede 3 naar trede 4: Soest." */
const pertrede = (wie: Wie): string => {
  const per = new Map<string, string[]>();
  for (const { gemeente, van, naar } of [...wie].sort((a, b) => (a.van ?? 0) - (b.van ?? 0) || (a.naar ?? 0) - (b.naar ?? 0))) {
    const kop = van === naar ? `Op trede ${naar ?? '?'}` : `Van trede ${van ?? '?'} naar trede ${naar ?? '?'}`;
    per.set(kop, [...(per.get(kop) ?? []), gemeente]);
  }
  return [...per].map(([kop, gemeente]) => `${kop}: ${namen(gemeente)}.`).join(' ');
};

/** Who went up, down and stayed, each by name, from which trede to which. Where no one has a trede before, there is nothing to say. */
export const overgangzinnen = (h: Halfjaarfeiten): readonly string[] => {
  const { gemeenten: alle, overgangen: o } = h;
  if (tussenstandVan(h) !== null || alle.every((g) => g.vorigeTrede === null)) return [];
  const lijst = (wie: Wie, een: string, meer: string): readonly string[] => (wie.length === 0 ? [] : [`${hoofd(gemeenten(wie.length))} ${wie.length === 1 ? een : meer}. ${pertrede(wie)}`]);
  return [
    ...lijst(o.omhoog, 'gaat omhoog', 'gaan omhoog'),
    ...lijst(o.omlaag, 'gaat omlaag', 'gaan omlaag'),
    ...lijst(o.gelijk, 'blijft staan', 'blijven staan'),
    ...(o.onbekend.length === 0 ? [] : [`Van ${namen(o.onbekend.map((x) => x.gemeente))} is niet te zeggen of de trede veranderde.`]),
  ];
};

/** Who had too few people linked to it, and for whom that made the trede lower; that a sheet says nothing of it is not "none". */
export const tekortzinnen = (h: Halfjaarfeiten): readonly string[] => {
  const op = dag(koppelpeildatum(h.periode));
  if (h.gemeenten.every((g) => g.koppelingen === null)) return [`Over koppelingen op ${op} staat niets in de werkmap.`];
  const zonderAantal = h.gemeenten.filter((g) => g.tekortZonderAantal);
  const tekort = h.gemeenten.filter((g) => g.tekort !== null || g.tekortZonderAantal);
  const beter = tekort.filter((g) => g.beterDoorTekort);
  const onbekend = h.gemeenten.filter((g) => g.koppelingen?.tekort == null && !g.tekortZonderAantal);
  return [
    tekort.length === 0 ? `Voor zover bekend had geen gemeente op ${op} een koppelingstekort.` : `${hoofd(gemeenten(tekort.length))} had${tekort.length === 1 ? '' : 'den'} op ${op} een koppelingstekort: ${namen(tekort.map(naam))}.`,
    ...(tekort.length === 0 || tussenstandVan(h) !== null || (beter.length === 0 && tekort.some((g) => g.voorstel === null)) ? [] : beter.length === 0 ? [`Het voorstel werd daardoor ${tekort.length === 1 ? 'geen' : 'voor geen van hen een'} lagere trede.`] : [`Voor ${namen(beter.map(naam))} werd het voorstel daardoor een lagere trede dan op de totaalopgave.`]),
    ...(zonderAantal.length === 0 ? [] : [`Hoe groot het tekort van ${namen(zonderAantal.map(naam))} was, is niet bekend.`]),
    ...(onbekend.length === 0 ? [] : [`Van ${onbekend.length > 1 && tekort.length > 0 && onbekend.length + tekort.length === h.gemeenten.length ? 'alle andere gemeenten' : namen(onbekend.map(naam))} is niet bekend of er een koppelingstekort was.`]),
  ];
};

/** Where Gedeputeerde Staten decided otherwise than was proposed; before a half-year closes nothing is, and every besluit stands alone. */
export const besluiten = (h: Halfjaarfeiten): ReadonlyArray<Gemeentefeit & { readonly besluit: NonNullable<Gemeentefeit['besluit']> }> =>
  h.gemeenten.flatMap((g) => (g.besluit !== null && (g.besluit.trede !== g.voorstel || tussenstandVan(h) !== null) ? [{ ...g, besluit: g.besluit }] : []));

/** The name of who decided stays in the workbook, as it does for a letter. */
export const besluitzinnen = (h: Halfjaarfeiten): readonly string[] =>
  besluiten(h).map((g) => {
    const { trede, reden, datum } = g.besluit;
    const voorstel = tussenstandVan(h) !== null ? 'een voorstel is er nog niet' : `het voorstel was ${g.voorstel === null ? 'niet te geven' : `trede ${g.voorstel}`}`;
    return `${naam(g)}: besloten is trede ${trede}${datum === '' ? '' : ` (op ${dagVan(datum)}${g.besluitKomt ? ', een dag die nog moet komen' : ''})`}; ${voorstel}. Reden: ${reden.trim() === '' ? 'niet vastgelegd' : reden.trim().replace(/\.$/, '')}.`;
  });

const dagVan = (iso: string): string => {
  const [jaar = 0, maand = 0, d = 0] = iso.split('-').map(Number);
  return dag({ jaar, maand, dag: d });
};

/** How far the treden are proposals, and which of them a person must look at first. */
export const voorbehoudzinnen = (h: Halfjaarfeiten): readonly string[] => {
  if (tussenstandVan(h) !== null) return [`De cijfers zijn ${tussenstandnaam(h.realisatiedag)}: dit is nog geen beoordeling.`];
  const open = h.gemeenten.filter((g) => g.besluit === null && g.beoordeling.soort === 'voorstel');
  const kijken = open.filter((g) => g.beoordeling.soort === 'voorstel' && g.beoordeling.handmatig).map(naam);
  const afgeleid = open.filter((g) => g.beoordeling.soort === 'voorstel' && g.beoordeling.lezing === 'afgeleid').map(naam);
  return [
    ...(open.length === 0 ? [] : [`Waar geen besluit is vastgelegd, is de trede een voorstel${h.kader === null ? '' : ` naar ${h.kader.naam.nl}`}; Gedeputeerde Staten besluiten.`]),
    ...(kijken.length === 0 ? [] : [`Voordat het voorstel telt, moet iemand kijken naar ${namen(kijken)}.`]),
    ...(afgeleid.length === 0 ? [] : [`Op een afgeleide lezing van het beleidskader ${afgeleid.length === 1 ? 'rust de trede' : 'rusten de treden'} van ${namen(afgeleid)}.`]),
  ];
};

/** What must be read before a decision rests on these kaders, each once. */
export const kaderzinnen = (halfjaren: readonly Halfjaarfeiten[]): readonly string[] => [...new Set(halfjaren.flatMap((h) => h.kader?.waarschuwing?.nl ?? []))];
