import { periodeTekst, type Bron, type Herleiding, type Kader } from '../../engine';
import { getalTekst, opsomming } from '../../tekst';
import { alinea, cel, inhoud, invullen, kop, type Blok, type Deel } from '../stuk/stuk';
import type { Briefgegevens, Ladderwoorden } from './soorten';
import { hetKader } from './woorden';

const AFGELEID = ' (afgeleid)';

const merk = (h: Herleiding): string => (h.lezing === 'afgeleid' ? AFGELEID : '');

/** The documents that the annex rests on, each with its number: the kader first. */
const bronnenVan = (kader: Kader, { gevolgen }: Briefgegevens): readonly string[] => [...new Set([kader.bron, ...kader.ladder.map((r) => r.herleiding.bron), ...gevolgen.map((g) => g.herleiding.bron), kader.koppelingstekort.bron].map((b) => b.titel))];

const tredentabel = (kader: Kader, { gevolgen }: Briefgegevens, nummer: (b: Bron) => string): Blok => ({
  soort: 'tabel', bijschrift: 'De treden en wat elke trede inhoudt', kop: ['Trede', 'Naam', 'Wat de trede inhoudt', 'Bron'], rijkop: true,
  rijen: kader.treden.map((t) => {
    const eigen = gevolgen.filter((g) => g.trede === t.trede);
    return [{ ...cel(getalTekst(t.trede, 'nl')), kleur: { vulling: t.vulling, letter: t.letter } }, cel(t.naam.nl), cel(eigen.map((g) => `${g.tekst.replace(/\.$/, '')}${merk(g.herleiding)}.`).join(' ')), cel(eigen.length === 0 ? '' : `bron ${opsomming([...new Set(eigen.map((g) => nummer(g.herleiding.bron)))].sort(), 'nl')}`)];
  }),
});

const regelblokken = (kader: Kader, { regels, oordelen }: Ladderwoorden, nummer: (b: Bron) => string): readonly Blok[] => [
  kop(2, 'Wanneer welke trede volgt'),
  {
    soort: 'tabel', bijschrift: 'Wat er uit de cijfers volgt', kop: ['Situatie', 'Wat er volgt', 'Bron'], rijkop: false,
    rijen: regels.flatMap((r) => {
      const rij = kader.ladder.find((x) => x.id === r.rij);
      return rij === undefined ? [] : [[cel(r.situatie), cel(r.gevolg), cel(`bron ${nummer(rij.herleiding.bron)}, ${rij.herleiding.bron.vindplaats}${merk(rij.herleiding)}`)]];
    }),
  },
  alinea('Gedeputeerde Staten besluiten over de trede en kunnen van de cijfers afwijken. Zij wegen daarbij in elk geval:'),
  { soort: 'lijst', punten: oordelen.map((o) => inhoud(o.tekst)) },
];

const tekortzin = ({ koppelingstekort: k }: Kader): string =>
  `Waren er op de koppelpeildatum (1 april of 1 oktober) minder vergunninghouders voor de gemeente beschikbaar dan haar totaalopgave, dan beoordelen wij haar op dat lagere aantal; wie toen al gehuisvest was, telt mee.${k.ookTaakstelling ? ' Ook de taakstelling waaraan wij toetsen, is dan ten hoogste dat aantal.' : ''} De werkelijke achterstand blijft staan en gaat mee naar het volgende halfjaar${AFGELEID}.`;

/** The annex: the ladder of the kader in force, for who must be able to check the letter and was not there. What is our reading is called so. */
export const bijlageblokken = (kader: Kader, gegevens: Briefgegevens, provincie: Deel): readonly Blok[] => {
  const { gevolgen, ladder } = gegevens;
  const bronnen = bronnenVan(kader, gegevens);
  const nummer = (b: Bron): string => String(bronnen.indexOf(b.titel) + 1);
  const lezingen = [...new Set([...(ladder?.regels ?? []).flatMap((r) => r.lezing ?? []), ...(ladder === null ? [] : [ladder.tekortlezing]), ...gevolgen.flatMap(({ herleiding: h }) => (h.lezing === 'afgeleid' && h.uitleg !== undefined ? [h.uitleg.nl] : []))])];
  return [
    { soort: 'nieuwe pagina' },
    kop(1, 'Bijlage: hoe de interventieladder wordt toegepast'),
    ...(provincie.soort === 'tekst' ? [] : [alinea(invullen(`deze bijlage is die van de provincie ${kader.provincie}: ga na of zij hier geldt, of vervang haar`))]),
    alinea('De provincie ', provincie, ` plaatst elke gemeente na elk halfjaar op een trede van de interventieladder voor interbestuurlijk toezicht. Voor de halfjaren ${periodeTekst(kader.van)} ${kader.tot === null ? 'en later' : `tot en met ${periodeTekst(kader.tot)}`} geldt ${hetKader(kader)}.`),
    ...(kader.waarschuwing === undefined ? [] : [alinea(invullen(kader.waarschuwing.nl))]),
    alinea('De totaalopgave is wat een gemeente in het halfjaar moet huisvesten: haar taakstelling, met wat gemeenten onderling hebben herverdeeld, plus de achterstand of min de voorsprong waarmee zij begint. De stand op de peildatum is de totaalopgave min het aantal dat is gehuisvest. Wie is gehuisvest, telt eerst voor de taakstelling en daarna voor de achterstand.'),
    kop(2, 'De treden'),
    tredentabel(kader, gegevens, nummer),
    ...(ladder === null ? [] : regelblokken(kader, ladder, nummer)),
    kop(2, 'Een tekort aan koppelingen'),
    alinea(tekortzin(kader)),
    ...(lezingen.length === 0 ? [] : [kop(2, 'Wat is afgeleid'), alinea('Waar “afgeleid” staat, zegt de bron het niet met zoveel woorden. De bronnen zijn dan zo gelezen:'), { soort: 'lijst', punten: lezingen.map((l) => inhoud(l)) } as const]),
    kop(2, 'Bronnen'),
    { soort: 'lijst', punten: bronnen.map((titel, i) => inhoud(`Bron ${i + 1}: ${titel}.`)) },
  ];
};
