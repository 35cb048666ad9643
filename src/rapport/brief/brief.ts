import { beginPeildatum, eindPeildatum, volgende, type Kader } from '../../engine';
import { foutTekst } from '../../tekst';
import { tussenstandVan, type Gemeentefeit, type Halfjaarfeiten } from '../feiten/feiten';
import { alinea, alsTekst, invullen, kop, tekst, vet, type Blok, type Deel, type Plaatsen, type Stuk } from '../stuk/stuk';
import { bevindingzinnen, bijstellingzin, kaderzin } from './bevinding';
import { bijlageblokken } from './bijlage';
import { briefcijfersVan, cijfertabel, vooruittabel, type Briefcijfers } from './cijfers';
import { oordeelblokken } from './oordeel';
import type { Briefgegevens } from './soorten';
import { trajectblokken } from './traject';
import { dag, getal, halfjaar, helftVan, mensen, trede, tussenstandnaam } from './woorden';

/** A letter, or why there is none, as a sentence. */
export type Briefuitkomst = { readonly gelukt: true; readonly stuk: Stuk; readonly plaatsen: Plaatsen } | { readonly gelukt: false; readonly reden: string };

/** Whatever is made of fictitious figures says so. */
const fictief = (h: Halfjaarfeiten): readonly Blok[] => (h.fictief ? [alinea(vet('Fictieve cijfers: deze brief is niet om te versturen.'))] : []);

/** The trede within a sentence of a template, which may have no other place that says what it is. */
const tredeplaats = (h: Halfjaarfeiten, f: Gemeentefeit, naam: string): string => {
  const merken = [...(f.besluit === null ? ['voorstel'] : []), ...(h.fictief ? ['fictieve cijfers'] : [])];
  return merken.length === 0 ? naam : `${naam} [${merken.join(', ')}]`;
};

const kopblok = (h: Halfjaarfeiten, gemeente: string): readonly Blok[] => [
  ...fictief(h),
  alinea(`Aan het college van burgemeester en wethouders van de gemeente ${gemeente}`),
  alinea(invullen('postadres')),
  alinea(vet('Onderwerp: '), `beoordeling interbestuurlijk toezicht, huisvesting vergunninghouders, ${helftVan(h.periode).replace(/^de /, '')}`),
  alinea(vet('Datum: '), invullen('datum')),
  alinea(vet('Documentnummer: '), invullen('documentnummer')),
  alinea(vet('Contactpersoon: '), invullen('contactpersoon, telefoonnummer en e-mailadres')),
  alinea(vet('Bijlage: '), 'toepassing van de interventieladder'),
  alinea('Geacht college,'),
];

const vooruitblokken = (h: Halfjaarfeiten, f: Gemeentefeit, { eindstand }: Briefcijfers, gegevens: Briefgegevens): readonly Blok[] => {
  const p = volgende(h.periode);
  const v = f.vooruit;
  const anders = v?.beginstand == null || v.beginstand === eindstand ? [] : [alinea(`De stand van ${dag(beginPeildatum(p))} in deze tabel is een andere dan die waarmee ${halfjaar(h.periode)} sluit: ${getal(v.beginstand)} in plaats van ${getal(eindstand)} (een voorsprong is negatief). `, invullen('waardoor de stand is gewijzigd, bijvoorbeeld een latere correctie van het COA'))];
  const opgave = v?.totaalopgave == null || v.totaalopgave <= 0 ? [] : [alinea(`Huisvest uw gemeente ${mensen(v.totaalopgave)} in ${helftVan(p)}, dan is er op ${dag(eindPeildatum(p))} geen achterstand.`)];
  return [kop(1, `De opgave voor ${halfjaar(p)}`), vooruittabel(p, v, eindstand, gegevens), ...bijstellingzin(v?.bijgesteld ?? null, p).map((z) => alinea(z)), ...anders, ...opgave];
};

const AFSCHRIFT = 'De gemeenteraad ontvangt een afschrift van deze brief. De uitkomst en deze brief komen op de IBT-kaart van de provincie te staan.';

/** The name of the province that assesses: that of the kader, where a gemeente of it stands in the sheet. */
const provincieVan = ({ andereProvincie }: Halfjaarfeiten, kader: Kader): Deel => (andereProvincie ? invullen('naam van de provincie') : tekst(kader.provincie));

const slot = (provincie: Deel): readonly Blok[] => [
  kop(1, 'Tot slot'),
  alinea(invullen('eigen opmerkingen, of haal dit weg')),
  alinea(AFSCHRIFT),
  alinea('Hoogachtend,'),
  alinea('Gedeputeerde Staten van ', provincie, ','),
  alinea('namens hen,'),
  alinea(invullen('handtekening, naam en functie')),
];

/** Why nothing can be said of a gemeente, as a sentence. */
export const redenVan = ({ beoordeling: b }: Gemeentefeit): string => (b.soort === 'niet te beoordelen' ? `Niet te beoordelen. ${b.fouten.map((x) => foutTekst(x, 'nl')).join(' ')}` : 'Niet alle cijfers voor de brief zijn bekend.');

const nietTeMaken = (h: Halfjaarfeiten, f: Gemeentefeit): string => {
  if (tussenstandVan(h) !== null) return `De realisatie van ${halfjaar(h.periode)} is ${tussenstandnaam(h.realisatiedag)}. Een toezichtbrief gaat over een afgesloten halfjaar: maak de brief als de eindcijfers er zijn, of kies een ander halfjaar.`;
  return redenVan(f);
};

/**
 * The letter to one gemeente about a half-year that closed: its figures, the finding in words, the trede with the besluit
 * or as a proposal, what follows, and the ladder of the kader as annex. What only a person knows is marked.
 */
export const toezichtbrief = (h: Halfjaarfeiten, f: Gemeentefeit, gegevens: Briefgegevens): Briefuitkomst => {
  const { kader, periode: p } = h;
  const c = briefcijfersVan(f.beoordeling.grootheden);
  if (kader === null || c === null || f.trede === null || tussenstandVan(h) !== null) return { gelukt: false, reden: nietTeMaken(h, f) };
  const provincie = provincieVan(h, kader);
  const blokken = {
    cijfers: [cijfertabel(p, f, c, gegevens)],
    bevindingen: bevindingzinnen(p, f, c, gegevens).map((z) => alinea(z)),
    oordeel: oordeelblokken(p, f, f.trede, kader, gegevens),
    traject: trajectblokken(f, f.trede, gegevens),
    opgave: vooruitblokken(h, f, c, gegevens),
    bijlage: bijlageblokken(kader, gegevens, provincie),
  };
  return {
    gelukt: true,
    plaatsen: {
      teksten: { gemeente: f.gemeente.naam, halfjaar: halfjaar(p), helft: helftVan(p), peildatum: dag(eindPeildatum(p)), 'volgend halfjaar': halfjaar(volgende(p)), trede: tredeplaats(h, f, trede(f.trede, kader)), kader: kader.naam.nl, provincie: alsTekst([provincie]), afschrift: AFSCHRIFT },
      // a template may leave out any of them
      blokken: Object.fromEntries(Object.entries(blokken).map(([naam, b]) => [naam, naam === 'bijlage' || b.length === 0 ? b : [...fictief(h), ...b]])),
    },
    stuk: {
      titel: `Toezichtbrief huisvesting vergunninghouders ${halfjaar(p)}, gemeente ${f.gemeente.naam}`,
      blokken: [
        ...kopblok(h, f.gemeente.naam),
        alinea('Gedeputeerde Staten van ', provincie, ` houden interbestuurlijk toezicht op de huisvesting van vergunninghouders. Deze brief geeft ons oordeel over ${helftVan(p)} (${halfjaar(p)}) en de opgave voor het halfjaar erna. ${kaderzin(p, kader)} In de bijlage staat hoe de interventieladder wordt toegepast.`),
        kop(1, 'De cijfers'),
        alinea(`De cijfers van het Centraal Orgaan opvang asielzoekers (COA) op de peildata ${dag(beginPeildatum(p))} en ${dag(eindPeildatum(p))} zijn leidend. Wie is gehuisvest, telt eerst voor de taakstelling en daarna voor een achterstand.`),
        ...blokken.cijfers,
        kop(1, 'Wat wij vaststellen'),
        ...blokken.bevindingen,
        ...blokken.oordeel,
        ...blokken.traject,
        ...blokken.opgave,
        ...slot(provincie),
        ...blokken.bijlage,
      ],
    },
  };
};
