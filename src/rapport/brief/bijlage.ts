import { periodeTekst, type Herleiding, type Kader } from '../../engine';
import { antwoordTekst, getalTekst, opsomming, uitkomstTekst } from '../../tekst';
import { formules } from '../../tekst/kadertabellen';
import { alinea, cel, inhoud, invullen, kop, type Blok } from '../stuk/stuk';
import type { Briefgegevens } from './soorten';

const ster = (h: Herleiding): string => (h.lezing === 'afgeleid' ? '*' : '');

/** The annex: the ladder of the kader in force, made from the data that judged. What a star marks is our reading. */
export const bijlageblokken = (kader: Kader, { gevolgen }: Briefgegevens): readonly Blok[] => {
  const lezingen = [...new Set([...kader.ladder, ...gevolgen].flatMap(({ herleiding: h }) => (h.lezing === 'afgeleid' && h.uitleg !== undefined ? [h.uitleg.nl] : [])))];
  const rekening = formules(kader);
  return [
    { soort: 'nieuwe pagina' },
    kop(1, 'Bijlage: hoe de interventieladder wordt toegepast'),
    alinea(`De provincie ${kader.provincie} plaatst elke gemeente na elk halfjaar op een trede van de IBT-interventieladder. Daarvoor geldt ${kader.naam.nl}: voor de halfjaren ${periodeTekst(kader.van)} ${kader.tot === null ? 'en later' : `tot en met ${periodeTekst(kader.tot)}`}.`),
    ...(kader.waarschuwing === undefined ? [] : [alinea(invullen(kader.waarschuwing.nl))]),
    { soort: 'lijst', punten: [inhoud(`Totaalopgave: ${rekening.totaalopgave}; een achterstand telt erbij, een voorsprong eraf.`), inhoud(`Stand op de peildatum: ${rekening.eindstand}. Wie is gehuisvest, telt eerst voor de taakstelling en dan voor de achterstand.`)] },
    kop(2, 'De treden'),
    { soort: 'tabel', bijschrift: 'De treden en wat elke trede inhoudt', kop: ['Trede', 'Naam', 'Wat de trede inhoudt'], rijkop: true, rijen: kader.treden.map((t) => [{ ...cel(getalTekst(t.trede, 'nl')), kleur: { vulling: t.vulling, letter: t.letter } }, cel(t.naam.nl), cel(gevolgen.filter((g) => g.trede === t.trede).map((g) => `${g.tekst}${ster(g.herleiding)}`).join(' '))]) },
    kop(2, 'Wanneer welke trede volgt'),
    { soort: 'tabel', bijschrift: 'De regels van de ladder; er geldt er altijd precies één', kop: ['Wat er gevraagd wordt', 'Uitkomst'], rijkop: false, rijen: kader.ladder.map((r) => [cel(r.als.map((v) => `${v.criterium.naam.nl}: ${antwoordTekst(v.antwoord, 'nl')}`).join('; ')), cel(`${uitkomstTekst(r.dan, kader, 'nl')}${ster(r.herleiding)}`)]) },
    ...(kader.voorbehouden.length === 0 ? [] : [alinea('In deze gevallen is een oordeel nodig voordat de trede geldt:'), { soort: 'lijst', punten: kader.voorbehouden.map((v) => inhoud(`${v.naam.nl}.`)) } as const]),
    kop(2, 'Een tekort aan koppelingen'),
    alinea(`Waren er op de koppelpeildatum (1 april of 1 oktober) minder vergunninghouders beschikbaar dan de totaalopgave, dan beoordelen wij op dat aantal; wie toen al gehuisvest was, telt mee.${kader.koppelingstekort.ookTaakstelling ? ' Ook de taakstelling waaraan wij toetsen, is dan ten hoogste dat aantal.' : ''} De werkelijke achterstand blijft staan.* ${kader.koppelingstekort.uitleg.nl}`),
    ...(lezingen.length === 0 ? [] : [alinea('* Staat niet letterlijk in de bron; zo is zij gelezen:'), { soort: 'lijst', punten: lezingen.map((l) => inhoud(l)) } as const]),
    { soort: 'alinea', klein: true, inhoud: inhoud(`Bronnen: ${opsomming([...new Set([kader.bron, ...kader.ladder.map((r) => r.herleiding.bron), ...gevolgen.map((g) => g.herleiding.bron)].map((b) => b.titel))], 'nl')}.`) },
  ];
};
