import { beoordeel, periodeTekst, type Dossier, type Herleiding, type Kader, type Ladderrij, type Rekenregel, type Stap, type Voorwaarde } from '../engine';
import { opsomming } from './getal';
import { BETEKENIS, bronnenlijst, citeerVan, formules, gelezen, tabel, toets, WOORDEN } from './kadertabellen';
import { grootheidnaam, hoofdletter } from './namen';
import { antwoordTekst, tredeTekst } from './onderbouwing';
import { criteriaVan, stapTekst, uitkomstTekst } from './stappen';
import { toelichting } from './toelichting';

/** A case that the document works out under its kader, with where the figures come from. */
export interface Uitgewerkt {
  readonly titel: string;
  readonly herkomst: string;
  readonly dossier: Dossier;
}

const stuk = (kop: string, ...regels: readonly string[]): string => [`## ${kop}`, ...regels.filter((r) => r !== '')].join('\n\n');

const lijst = (regels: readonly string[]): string => regels.map((r) => `- ${r}`).join('\n');

const aanhef = (k: Kader): string =>
  [
    `# ${k.naam.nl}`,
    'Dit stuk is gemaakt uit de gegevens waarmee het product rekent (`npm run documenten`). Klopt er iets niet, dan klopt het in het product niet: wijzig het kader, niet dit stuk.',
    k.waarschuwing === undefined ? '' : `> **Let op.** ${k.waarschuwing.nl}`,
  ].filter((r) => r !== '').join('\n\n');

const geldigheid = (k: Kader): string =>
  stuk(
    'Waarover dit kader oordeelt',
    `Halfjaren: **${periodeTekst(k.van)} ${k.tot === null ? 'en later' : `tot en met ${periodeTekst(k.tot)}`}**. Het halfjaar dat wordt beoordeeld is beslissend, niet de dag van vandaag.`,
    `Waarom deze halfjaren: ${citeerVan(k)(k.geldigheid.bron)} (${gelezen(k.geldigheid)}).${k.geldigheid.uitleg === undefined ? '' : ` ${k.geldigheid.uitleg.nl}`}`,
    `Het kader: ${citeerVan(k)(k.bron)}.`,
    `Provincie ${k.provincie}, ${k.gemeenten.length} gemeenten: ${opsomming(k.gemeenten.map((g) => g.naam), 'nl')}.`,
  );

const woorden = (): string => stuk('De woorden', 'Alle aantallen zijn hele personen. Een achterstand is een positieve stand, een voorsprong een negatieve. Leeg is nooit nul.', tabel(['woord', 'betekenis'], [...WOORDEN, ...BETEKENIS.map(([naam, betekenis]) => [grootheidnaam[naam].nl, betekenis])]));

const herleid = (h: Herleiding, k: Kader): readonly [string, string] => [gelezen(h), `${citeerVan(k)(h.bron)}${h.uitleg === undefined ? '' : `. ${h.uitleg.nl}`}`];

const isRekenregel = (naam: string, k: Kader): naam is Rekenregel => naam in k.rekenregels;

const rekenen = (k: Kader): string =>
  stuk(
    'Het rekenwerk',
    'Percentages zijn alleen om te tonen (hele procenten, halven naar boven, niet begrensd); geen enkele regel vergelijkt ze.',
    tabel(['wat', 'hoe', 'gelezen', 'bron'], Object.keys(formules(k)).flatMap((naam) => (isRekenregel(naam, k) ? [[hoofdletter(grootheidnaam[naam].nl), formules(k)[naam], ...herleid(k.rekenregels[naam], k)]] : []))),
  );

const letter = (i: number): string => String.fromCharCode(65 + i);

const gevraagd = (als: readonly Voorwaarde[], id: string): string => {
  const v = als.find((x) => x.criterium.id === id);
  return v === undefined ? '–' : antwoordTekst(v.antwoord, 'nl');
};

const ladder = (k: Kader): string =>
  stuk(
    'De ladder',
    'De vragen. Is een cijfer onbekend dat een vraag nodig heeft, dan is het antwoord niet te zeggen; dat is geen "nee".',
    tabel(['', 'vraag', 'toets', 'gelezen', 'bron'], k.criteria.map((c, i) => [letter(i), c.naam.nl, toets(c), ...herleid(c.herleiding, k)])),
    'De rijen. Altijd geldt er precies één. "–": deze vraag telt in de rij niet mee.',
    tabel(['rij', ...k.criteria.map((_, i) => letter(i)), 'uitkomst', 'gelezen'], k.ladder.map((rij, i) => [String(i + 1), ...k.criteria.map((c) => gevraagd(rij.als, c.id)), uitkomstTekst(rij.dan, k, 'nl'), gelezen(rij.herleiding)])),
    'Waar elke rij op rust:',
    tabel(['rij', 'bron', 'gelezen als'], k.ladder.map((rij, i) => [String(i + 1), citeerVan(k)(rij.herleiding.bron), rijlezing(rij)])),
  );

const rijlezing = (rij: Ladderrij): string => rij.herleiding.uitleg?.nl ?? 'zoals het er staat';

const voorbehouden = (k: Kader): string =>
  stuk(
    'Wanneer een mens moet kijken',
    'Geldt een van deze voorbehouden, dan is het voorstel `handmatig`: het telt pas als iemand het heeft bekeken. Bij een voorbehoud moeten alle voorwaarden opgaan.',
    tabel(
      ['voorbehoud', 'voorwaarden', 'gelezen', 'bron'],
      k.voorbehouden.map((v) => [v.naam.nl, v.als.map((w) => `${w.criterium.naam.nl} (${toets(w.criterium)}): ${antwoordTekst(w.antwoord, 'nl')}`).join('; '), ...herleid(v.herleiding, k)]),
    ),
  );

const koppelingstekort = (k: Kader): string => {
  const { bron, uitleg, ookTaakstelling } = k.koppelingstekort;
  return stuk(
    'Koppelingstekort',
    'Er is een koppelingstekort als er op de koppelpeildatum (1 april of 1 oktober) minder mensen tijdig beschikbaar waren dan de totaalopgave. Precies genoeg is geen tekort.',
    lijst([
      'De gemeente wordt dan beoordeeld op het aantal dat tijdig beschikbaar was. De werkelijke eindstand verandert niet en gaat mee naar het volgende halfjaar.',
      ookTaakstelling ? 'Ook de taakstelling waaraan wordt getoetst, is dan ten hoogste dat aantal.' : 'De taakstelling waaraan wordt getoetst, verandert niet.',
      'Een getal onder "koppelingstekort" is de grootte van het tekort: beschikbaar = totaalopgave − tekort.',
      'Alleen "ja", zonder aantal, is niet te beoordelen, tenzij de hele totaalopgave is gehaald.',
      'Spreken "ja" of "nee" en een aantal elkaar tegen, dan telt het aantal, met een melding. Spreken twee aantallen elkaar tegen, dan is er geen voorstel.',
    ]),
    `Bron: ${citeerVan(k)(bron)}. ${uitleg.nl} De berekening is overal afgeleid.`,
  );
};

const treden = (k: Kader): string => stuk('De treden en hun kleuren', tabel(['trede', 'naam', 'vulling', 'letter'], k.treden.map((t) => [String(t.trede), t.naam.nl, `#${t.vulling}`, `#${t.letter}`])));

const grenzen = (): string =>
  stuk(
    'Wat het product niet besluit',
    'Het product doet een **voorstel** met redenen. Gedeputeerde Staten besluiten. Een besluit dat afwijkt, heeft een reden, een naam, een datum en soms een einddatum, en is de vorige trede van het volgende halfjaar.',
    lijst([
      'maatwerk bij trede 4, de kwaliteit van een verbeterplan, en de stap van trede 4 naar 5;',
      'bestuurlijke coulance met een einddatum, en een gemeente die is vrijgesteld;',
      'Nidos-plekken, de versnelde uitstroom van de veiligheidsregio en andere verzoeken: die zijn nooit een criterium. Amv tellen wel mee in de realisatie;',
      'een verschil tussen de beginstand en de eindstand van het halfjaar ervoor: dat wordt gemeld en niet stil verbeterd.',
    ]),
  );

const staprij = (s: Stap, k: Kader): readonly string[] => [hoofdletter(stapTekst(s, k, 'nl')), gelezen(s.herleiding), citeerVan(k)({ titel: s.herleiding.bron.titel, vindplaats: s.herleiding.bron.vindplaats })];

const voorbeeld = (u: Uitgewerkt, k: Kader): string => {
  const b = beoordeel(u.dossier, [k]);
  return [`### ${u.titel}`, `Herkomst van de cijfers: ${u.herkomst}.`, `> ${toelichting(b, k, 'nl')}`, tabel(['stap', 'gelezen', 'bron'], b.onderbouwing.map((s) => staprij(s, k)))].join('\n\n');
};

/** Every derived rule of a kader, and its warning: what is still to be checked against the policy itself. */
const openPunten = (k: Kader): string => {
  const afgeleid: readonly (readonly [string, Herleiding])[] = [
    ...[...criteriaVan(k).values(), ...k.voorbehouden].map((r) => [`“${r.naam.nl}”`, r.herleiding] as const),
    ...k.ladder.map((r, i) => [`ladderrij ${i + 1}`, r.herleiding] as const),
    ...Object.entries(k.rekenregels).flatMap(([n, r]) => (isRekenregel(n, k) ? [[grootheidnaam[n].nl, r] as const] : [])),
  ];
  const perUitleg = new Map<string, string[]>();
  for (const [naam, { uitleg }] of afgeleid) if (uitleg !== undefined) perUitleg.set(uitleg.nl, [...(perUitleg.get(uitleg.nl) ?? []), naam]);
  return stuk(
    'Open punten',
    k.waarschuwing?.nl ?? '',
    'Deze regels staan niet letterlijk in een bron. Een voorstel dat op een afgeleide ladderrij of een afgeleid koppelingstekort rust, zegt dat er zelf bij.',
    lijst([...perUitleg].map(([uitleg, namen]) => `${uitleg} (${namen.join('; ')})`)),
  );
};

/** The Markdown document of a kader, in Dutch, with the given cases worked out under it; ends with a newline. */
export const kaderdocument = (k: Kader, voorbeelden: readonly Uitgewerkt[]): string =>
  `${[
    aanhef(k),
    geldigheid(k),
    stuk('De bronnen', 'De nummers tussen haken in dit stuk verwijzen naar deze lijst. Wat tussen aanhalingstekens staat, staat zo in de bron.', bronnenlijst(k)),
    woorden(),
    rekenen(k),
    ladder(k),
    voorbehouden(k),
    koppelingstekort(k),
    treden(k),
    grenzen(),
    stuk('Uitgewerkt', `De treden heten: ${opsomming(k.treden.map((t) => tredeTekst(t.trede, k, 'nl')), 'nl')}.`, ...voorbeelden.map((u) => voorbeeld(u, k))),
    openPunten(k),
  ].join('\n\n')}\n`;
