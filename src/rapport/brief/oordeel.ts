import type { Besluit, Kader, Periode, Trede } from '../../engine';
import { isoAlsDag } from '../../werkmap/beoordelen/realisatiedag';
import { zegtVerlopen } from '../../werkmap/beoordelen/verlopen';
import { TRAJECT_VANAF } from '../../werkmap/traject/beeld';
import { TRAJECTBLAD } from '../../werkmap/traject/blad';
import type { Gemeentefeit } from '../feiten/feiten';
import { verschildeel, verschilWerk } from '../feiten/uitkomst';
import { alinea, inhoud, invullen, kop, vet, type Blok, type Deel, type Inhoud } from '../stuk/stuk';
import type { Briefgegevens } from './soorten';
import { dag, halfjaar, trede } from './woorden';

const KOPPEN = { omhoog: 'Opschaling op de interventieladder', omlaag: 'Afschaling op de interventieladder', gelijk: 'Plaats op de interventieladder' } as const;

const richting = (van: Trede | null, naar: Trede): keyof typeof KOPPEN => (van === null || van === naar ? 'gelijk' : naar > van ? 'omhoog' : 'omlaag');

const SOORTEN = { besluit: '', maatwerk: ' Het gaat om maatwerk.', coulance: ' Het gaat om coulance voor een bepaalde tijd.' } as const;

/** An ISO day in words; a day that cannot be read is for a person to write. */
const dagdeel = (iso: string): string | Deel => (/^\d{4}-\d{2}-\d{2}$/.test(iso) ? dag(isoAlsDag(iso)) : invullen('datum van het besluit'));

/** Whether the besluit of the half-year itself holds no longer. */
const isVoorbij = ({ beoordeling: b, verlopen }: Gemeentefeit): boolean => [...b.bevindingen, ...verlopen].some(zegtVerlopen);

const besluitzinnen = (b: Besluit, voorstel: Trede | null, kader: Kader, { voorbij, komt }: { readonly voorbij: boolean; readonly komt: boolean }): Blok => {
  const anders = voorstel === null || voorstel === b.trede ? '' : ` Uit de cijfers alleen zou ${trede(voorstel, kader)} volgen; van dat voorstel is afgeweken.`;
  const reden = b.reden.trim() === '' ? [' De reden: ', invullen('reden van het besluit'), '.'] : [` De reden: ${b.reden.trim().replace(/\.$/, '')}.`];
  const tot = b.tot === undefined || b.tot === '' ? [] : voorbij ? [' Het besluit gold tot en met ', dagdeel(b.tot), '. ', invullen('het besluit is verlopen: schrijf wat nu geldt, en haal dit weg')] : [' Het besluit geldt tot en met ', dagdeel(b.tot), '.'];
  return alinea('Gedeputeerde Staten hebben hiertoe besloten op ', dagdeel(b.datum), ...(komt ? [' ', invullen('deze dag moet nog komen: verbeter de datum van het besluit, en haal dit weg')] : []), `.${anders}${b.soort === undefined ? '' : SOORTEN[b.soort]}`, ...(anders === '' && b.reden.trim() === '' ? [] : reden), ...tot);
};

/** What only a person can judge before this goes out. */
const voorbehouden = (f: Gemeentefeit, kader: Kader): readonly Blok[] =>
  f.beoordeling.bevindingen.flatMap((b) => {
    const naam = b.code === 'HANDMATIG' ? kader.voorbehouden.find((v) => v.id === b.voorbehoud)?.naam.nl : undefined;
    return naam === undefined ? [] : [alinea(invullen(`oordeel nodig: ${naam}`))];
  });

const VOORSTEL: Blok = alinea('Dit is het voorstel dat uit de cijfers volgt; Gedeputeerde Staten besluiten. ', invullen('datum van het besluit, en haal de zin hiervoor weg; is anders besloten, leg dat dan vast bij de besluiten en maak de brief opnieuw'));

const kleineLetter = (t: string): string => t.slice(0, 1).toLowerCase() + t.slice(1);

/** Why the trede follows: the row of the ladder that fired, in the words of the annex. A koppelingstekort was told with its own numbers. */
const redenblokken = ({ beoordeling: b, besluit, voorstel }: Gemeentefeit, { ladder }: Briefgegevens): readonly Blok[] => {
  const rij = b.onderbouwing.find((s) => s.soort === 'uitkomst')?.rij;
  const regel = ladder?.regels.find((r) => r.rij === rij);
  if (regel === undefined || b.basis === 'koppelingstekort' || (besluit !== null && besluit.trede !== voorstel)) return [];
  return [alinea(`De reden volgens de interventieladder: ${kleineLetter(regel.situatie)}`)];
};

/** Whether the kader leaves the trede in force until there is a decision, whatever the figures are: a row of its ladder that only repeats a trede from 4 on. */
const blijftVanKracht = ({ beoordeling: b, besluit }: Gemeentefeit, kader: Kader): boolean => {
  const uitkomst = b.onderbouwing.find((s) => s.soort === 'uitkomst');
  const dan = kader.ladder.find((r) => r.id === uitkomst?.rij)?.dan;
  return besluit === null && dan?.soort === 'vanaf vorige' && dan.plus === 0 && dan.minstens >= 4;
};

const VAN_KRACHT: Blok = alinea('Deze trede blijft van kracht tot Gedeputeerde Staten anders besluiten; uit de cijfers volgt geen andere.');

/** That the trede is not literally in the source is for a person to weigh before this goes out. */
const afgeleid = ({ beoordeling: b, besluit }: Gemeentefeit): readonly Blok[] =>
  besluit === null && b.soort === 'voorstel' && b.lezing === 'afgeleid' ? [alinea(invullen('deze trede rust op een afgeleide regel, die in de bijlage zo is genoemd: kijk die na, zeg waarom de gemeente hier staat, en haal dit weg'))] : [];

/** That the workbook has another outcome, of this half-year or of the one before, is for a person to settle. */
const verschillen = ({ verschil, verschilVooraf }: Gemeentefeit): readonly Blok[] =>
  [verschil, verschilVooraf].flatMap((v) => (v === null ? [] : [alinea(invullen(`${verschildeel(v).nl}: ${verschilWerk(v).nl}, en maak de brief opnieuw`))]));

const TERMIJN = invullen(`op blad “${TRAJECTBLAD}” staat niet tot wanneer dat kan: schrijf de dag erbij, of haal dit weg als de termijn voorbij is`);

/** What the trede brings with it, without what was done; of a right that can be used already and has no last day until when is asked. */
const gevolgzinnen = ({ traject }: Gemeentefeit, naar: Trede, { gevolgen }: Briefgegevens): readonly Inhoud[] =>
  gevolgen.flatMap((g) => {
    if (g.trede !== naar) return [];
    const toestand = traject?.stand?.stappen.find((s) => s.stap.id === g.stap)?.toestand;
    if (toestand === 'gedaan' || toestand === 'vervallen') return [];
    return [traject?.rechten.some((r) => r.stap.id === g.stap) === true ? inhoud(`${g.tekst} `, TERMIJN) : inhoud(g.tekst)];
  });

/** The trede, how it came and who decides; a besluit goes before the proposal. */
export const oordeelblokken = (p: Periode, f: Gemeentefeit, naar: Trede, kader: Kader, gegevens: Briefgegevens): readonly Blok[] => {
  const van = f.vorigeTrede;
  const hoe = richting(van, naar);
  const omdat = f.besluit === null && f.beoordeling.basis === 'koppelingstekort' ? ' op basis van het koppelingstekort' : '';
  const zin =
    van === null
      ? inhoud('Uw gemeente staat daarmee', omdat, ' op ', vet(trede(naar, kader)), ' van de interventieladder. Tijdens het halfjaar gold ', invullen(`de trede die in ${halfjaar(p)} gold`), '.')
      : hoe === 'gelijk'
        ? inhoud('Uw gemeente blijft', omdat, ' op ', vet(trede(naar, kader)), ' van de interventieladder.')
        : inhoud(`Tijdens ${halfjaar(p)} gold ${trede(van, kader)}. Uw gemeente gaat nu`, omdat, ' naar ', vet(trede(naar, kader)), ' van de interventieladder.');
  const volgt = gevolgzinnen(f, naar, gegevens);
  // who stays gets no second vooraankondiging
  const alGedaan = naar >= TRAJECT_VANAF && ((hoe === 'gelijk' && van !== null) || (f.traject?.gedaan ?? []).length > 0) ? '; wat daarvan al is gedaan, gebeurt niet opnieuw' : '';
  return [
    kop(1, KOPPEN[hoe]),
    { soort: 'alinea', inhoud: zin },
    ...redenblokken(f, gegevens),
    f.besluit !== null ? besluitzinnen(f.besluit, f.voorstel, kader, { voorbij: isVoorbij(f), komt: f.besluitKomt }) : blijftVanKracht(f, kader) ? VAN_KRACHT : VOORSTEL,
    ...afgeleid(f),
    ...verschillen(f),
    ...(f.beoordeling.grootheden.realisatie === 0 ? [alinea(invullen('de realisatie is precies 0: controleer of dat klopt, en haal dit weg'))] : []),
    ...(f.besluit === null ? voorbehouden(f, kader) : []),
    ...(volgt.length === 0 ? [] : [alinea(`Wat ${trede(naar, kader)} inhoudt${alGedaan}:`), { soort: 'lijst', punten: volgt } as const]),
    alinea(invullen('wat er met de gemeente is besproken en afgesproken, of haal dit weg')),
  ];
};
