import { dagenTussen, eindPeildatum, type Contactsoort, type Dag } from '../../engine';
import { dagTekst } from '../../tekst';
import { isoAlsDag } from '../../werkmap/beoordelen/realisatiedag';
import type { Contacten } from '../../werkmap/contacten/lees';
import { getal, herverdelingsnaam, halfjaar as periode, mensen, tussenstandnaam } from '../brief/woorden';
import { bijstellingzin } from '../brief/bevinding';
import type { Briefgegevens } from '../brief/soorten';
import { verschildeel } from '../feiten/uitkomst';
import { tussenstandVan, type Gemeentefeit, type Halfjaarfeiten } from '../feiten/feiten';
import { alinea, invullen, kop, vet, type Blok, type Stuk } from '../stuk/stuk';
import { halfjaartabel, lopendtabel } from './cijfers';
import { gebreken, prognoseblokken } from './prognose';
import { trajectregel } from './traject';
import { halfjaar } from './woorden';

/** The last day of a kind of contact with a gemeente; `null` where none was noted. */
const laatste = ({ contacten }: Contacten, gemeente: string, soorten: readonly Contactsoort[]): Dag | null =>
  contacten.filter((c) => c.gemeente === gemeente && soorten.includes(c.soort)).reduce<Dag | null>((a, c) => (a === null || dagenTussen(a, c.dag) > 0 ? c.dag : a), null);

/** What is planned with a gemeente: the first of each kind. */
const gepland = (contacten: Contacten, gemeente: string): readonly string[] => {
  const eerste = (soort: Contactsoort): readonly string[] => {
    const dagen = contacten.gepland.filter((c) => c.gemeente === gemeente && c.soort === soort).map((c) => c.dag);
    const [dag] = dagen.sort((a, b) => dagenTussen(b, a));
    return dag === undefined ? [] : [`${soort} op ${dagTekst(dag, 'nl')}`];
  };
  const delen = [...eerste('gesprek'), ...eerste('contact')];
  return delen.length === 0 ? [] : [` Gepland: ${delen.join(', ')}.`];
};

const contactblok = (contacten: Contacten, gemeente: string): Blok => {
  const [gesprek, contact] = [laatste(contacten, gemeente, ['gesprek']), laatste(contacten, gemeente, ['gesprek', 'contact'])];
  const zegt = (d: Dag | null, wat: string) => (d === null ? [`${wat}: `, invullen('niet vastgelegd'), '.'] : [`${wat}: ${dagTekst(d, 'nl')}.`]);
  return alinea(...zegt(gesprek, 'Laatste gesprek'), ' ', ...zegt(contact, 'Laatste contact'), ...gepland(contacten, gemeente));
};

const tekort = (f: Gemeentefeit): readonly Blok[] => {
  const { tijdigBeschikbaar } = f.beoordeling.grootheden;
  if (f.tekortZonderAantal) return [alinea('Er was een koppelingstekort; hoe groot, is niet bekend.')];
  return f.tekort === null || tijdigBeschikbaar === null ? [] : [alinea(`Koppelingstekort: ${mensen(tijdigBeschikbaar)} tijdig beschikbaar, ${getal(f.tekort)} minder dan de totaalopgave.`)];
};

/** That the figures are no outcome yet, and where the row will end as far as that can be told. */
const tussenstandblokken = (h: Halfjaarfeiten, f: Gemeentefeit): readonly Blok[] => {
  const dag = f.prognose?.dag ?? h.realisatiedag;
  return [
    alinea(vet(`De realisatie is ${tussenstandnaam(dag)}.`), ` De stand op ${dagTekst(eindPeildatum(h.periode), 'nl')} en de trede volgen pas uit de eindcijfers.`),
    ...(f.prognose === null ? [] : prognoseblokken(f.prognose, h.kader)),
  ];
};

const besluitdag = ({ besluit, besluitKomt }: Gemeentefeit): readonly Blok[] => (besluit === null || !besluitKomt ? [] : [alinea(invullen(`de dag van het besluit, ${dagTekst(isoAlsDag(besluit.datum), 'nl')}, moet nog komen: kijk die na`))]);

/** The note for a talk with one gemeente, on one page: the half-year, the one after it, where it will end, and the last talks. */
export const gespreksnotitie = (h: Halfjaarfeiten, f: Gemeentefeit, gegevens: Briefgegevens, contacten: Contacten): Stuk => {
  const { vooruit: v, beoordeling: b } = f;
  const naam = (p: Halfjaarfeiten['periode']): string => herverdelingsnaam(p, gegevens).kort;
  const tussenstand = tussenstandVan(h) !== null;
  const voorstel = tussenstand || f.besluit !== null || b.soort !== 'voorstel' ? [] : [alinea(`De inschaling over ${halfjaar(h.periode)} is een voorstel${b.handmatig ? ', waarover eerst een oordeel nodig is' : ''}${b.lezing === 'afgeleid' ? ', en rust op een afgeleide regel' : ''}; Gedeputeerde Staten besluiten.`)];
  return {
    titel: `Gespreksnotitie ${periode(h.periode)}, gemeente ${f.gemeente.naam}`,
    liggend: true,
    blokken: [
      ...(h.fictief ? [alinea(vet('Fictieve cijfers.'))] : []),
      alinea('Overleg op ', invullen('datum'), ' met ', invullen('functies van de deelnemers'), '. ', invullen('contactpersoon van de provincie')),
      halfjaartabel(h, f, naam(h.periode)),
      ...(tussenstand ? tussenstandblokken(h, f) : []),
      ...bijstellingzin(f.bijgesteld).map((z) => alinea(z)),
      ...tekort(f),
      ...[f.verschil, f.verschilVooraf].flatMap((v) => (v === null || v.trede === null ? [] : [alinea(invullen(verschildeel(v).nl))])),
      ...besluitdag(f),
      ...voorstel,
      ...gebreken(b.soort === 'niet te beoordelen' ? [...b.fouten] : []),
      ...(v === null ? (tussenstand ? [] : [alinea('Van het halfjaar erna staan nog geen cijfers in de werkmap.')]) : [lopendtabel(v, naam(v.periode)), ...bijstellingzin(v.bijgesteld, v.periode).map((z) => alinea(z))]),
      ...(v?.prognose == null ? [] : prognoseblokken(v.prognose, h.kader)),
      ...trajectregel(f, gegevens),
      contactblok(contacten, f.gemeente.naam),
      kop(1, 'Bespreken en afspreken'),
      alinea(invullen('bespreekpunten')),
      alinea(invullen('afspraken, wie en wanneer')),
    ],
  };
};
