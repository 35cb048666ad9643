import * as path from 'node:path';
import { leesPakket, schrijfPakket } from '../bestand';
import { bewaarBestand, leesBestand } from '../bestand/schijf';
import { gemeentenVan, periodeTekst, VERSIE, volgnummer, type Periode } from '../engine';
import { kaders } from '../kaders';
import { bestandwaarschuwingTekst } from '../tekst/bestandfouten';
import { beoordeelWerkmap } from '../werkmap/beoordelen/beoordeelWerkmap';
import type { Blad } from '../werkmap/blad';
import { circulairefoutTekst, leesCirculaire, type Circulaire } from '../werkmap/circulaire';
import { bereidVoor, voorbereidingsbevindingTekst, voorbereidingsfoutTekst, type Voorbereid } from '../werkmap/nieuwhalfjaar';
import type { Tabel } from '../werkmap/tabel';
import type { Opdracht, Vooruitopdracht } from './argumenten';
import type { Werkplek } from './beoordeel';
import { circulaireJson, circulaireTekst } from './circulairetekst';
import { kiesKleuren, zonderStuurtekens } from './kleur';
import { logTekst, meegenomenLog, type Logwerk } from './logboek';
import { isTekstbestand, leesTekstbestand } from './tekstbestand';
import { breek, geschrevenTekst } from './uitvoer';
import { mislukt, oudeFormules, type Gelezen, type Melding, type Mislukt } from './verwerk';

/** The sheets of a workbook, or of a text with tabs, semicolons or commas between its cells. */
const leesBladen = (map: string, bestand: string): { readonly gelukt: true; readonly bladen: readonly Blad[] } | Mislukt => {
  const naam = path.basename(bestand);
  const gelezen = leesBestand(path.resolve(map, bestand));
  if (!gelezen.gelukt) return mislukt(gelezen.fout, `${naam}: `);
  if (isTekstbestand(naam)) return leesTekstbestand(gelezen.bytes, naam);
  const pakket = leesPakket(gelezen.bytes);
  return pakket.gelukt ? { gelukt: true, bladen: pakket.pakket.werkmap.bladen.filter((b) => !b.verborgen) } : mislukt(pakket.fout, `${naam}: `);
};

/** The last half-year that the workbook has figures of. */
const laatsteVan = (tabellen: readonly Tabel[]): Periode | null =>
  tabellen.filter((t) => t.soort === 'gemeenten').flatMap((t) => [...(t.periode === null ? [] : [t.periode]), ...t.rijen.flatMap((r) => r.periode ?? [])])
    .reduce<Periode | null>((laatst, p) => (laatst === null || volgnummer(p) > volgnummer(laatst) ? p : laatst), null);

/** Reads the circulaire and what stands beside it. */
const leesErnaast = (vraag: Vooruitopdracht, circulaire: string, gelezen: Gelezen, map: string): { readonly gelukt: true; readonly circulaire: Circulaire } | Mislukt => {
  const bronnen = [circulaire, vraag.herverdeling, vraag.inwoners].map((bestand) => (bestand === null ? null : leesBladen(map, bestand)));
  const fouten = bronnen.flatMap((b): readonly Melding[] => (b?.gelukt === false ? b.meldingen : []));
  if (fouten.length > 0) return { gelukt: false, meldingen: fouten };
  const [eigen = [], herverdeling = null, inwoners = null] = bronnen.map((b) => (b?.gelukt === true ? b.bladen : null));
  const uit = leesCirculaire({ circulaire: eigen ?? [], herverdeling, inwoners, gemeenten: gemeentenVan(kaders), periode: vraag.periode, laatste: laatsteVan(gelezen.herkend.tabellen) });
  if (uit.gelukt) return uit;
  const antwoord = (code: string): string => (code === 'HALFJAAR_ONBEKEND' ? ' Hier: --nieuw-periode 2025-1.' : '');
  return { gelukt: false, meldingen: uit.fouten.map((f) => ({ code: f.code, melding: `${circulairefoutTekst(f, 'nl')}${antwoord(f.code)}` })) };
};

type Gemaakt = { readonly gelukt: true; readonly v: Voorbereid; readonly vorige: string | null; readonly log: Logwerk | null; readonly waarschuwingen: readonly string[] };

/** The next half-year in the result; first it is seen that it will read as it was meant. */
const maakHalfjaar = async ({ keuzes }: Opdracht, circulaire: Circulaire | null, { pakket, herkend: { tabellen } }: Gelezen, uitvoer: string): Promise<Gemaakt | Mislukt> => {
  const v = bereidVoor({ werkmap: pakket.werkmap, tabellen, beoordeling: beoordeelWerkmap(tabellen, kaders), circulaire, kaders, gemeenten: gemeentenVan(kaders), keuzes });
  if (!v.gelukt) return { gelukt: false, meldingen: v.fouten.map((f) => ({ code: f.code, melding: voorbereidingsfoutTekst(f, 'nl') })) };
  const log = meegenomenLog(pakket, uitvoer);
  const geschreven = await schrijfPakket(pakket, [...(v.plan === null ? [] : [v.plan]), ...(log?.plannen ?? [])], [], [...(v.nieuw === null ? [] : [v.nieuw]), ...(log?.nieuw ?? [])]);
  if (!geschreven.gelukt) return mislukt(geschreven.fout);
  const bewaard = bewaarBestand(uitvoer, geschreven.bytes);
  return bewaard.gelukt ? { gelukt: true, v, vorige: bewaard.vorige, log, waarschuwingen: geschreven.waarschuwingen.map((w) => bestandwaarschuwingTekst(w, 'nl')) } : mislukt(bewaard.fout);
};

const halfjaarTekst = ({ v, vorige, log }: Gemaakt, { map, uitvoer }: Werkplek): string =>
  [
    '',
    breek(`${periodeTekst(v.naar)} staat klaar ${v.nieuw === null ? `onder de rijen van blad “${v.blad}”` : `op een nieuw blad “${v.blad}”`}: ${v.rijen.length === 1 ? '1 gemeente' : `${v.rijen.length} gemeenten`}. De beginstanden zijn de eindstanden van ${periodeTekst(v.van)} en nog niet bevestigd door COA; dat staat erbij tot u het cijfer vervangt of de cel ernaast leegmaakt. De realisatie is leeg.`, ''),
    ...v.bevindingen.map((b) => breek(`  • ${voorbereidingsbevindingTekst(b, 'nl')}`, '    ')),
    geschrevenTekst(map, uitvoer, vorige),
    ...(log === null ? [] : [logTekst(log)]),
  ].join('\n');

const halfjaarJson = ({ v }: Gemaakt): unknown => ({
  periode: periodeTekst(v.naar), uit: periodeTekst(v.van), blad: v.blad, gemeenten: v.rijen,
  bevindingen: v.bevindingen.map((b) => ({ code: b.code, melding: voorbereidingsbevindingTekst(b, 'nl') })),
});

/** Shows the circulaire of the next half-year, and prepares that half-year where it was asked for. */
export const kijkVooruit = async (opdracht: Opdracht, vraag: Vooruitopdracht, gelezen: Gelezen, plek: Werkplek): Promise<0 | 1 | 2> => {
  const kleuren = kiesKleuren(plek.opTerminal, plek.variabelen);
  const bron = vraag.circulaire === null ? null : leesErnaast(vraag, vraag.circulaire, gelezen, plek.map);
  if (bron?.gelukt === false) return plek.stop(bron.meldingen);
  const circulaire = bron?.circulaire ?? null;
  const gemaakt = vraag.nieuwHalfjaar ? await maakHalfjaar(opdracht, circulaire, gelezen, plek.uitvoer) : null;
  if (gemaakt?.gelukt === false) return plek.stop(gemaakt.meldingen);
  if (opdracht.json) plek.uit(JSON.stringify({ versie: VERSIE, bestand: plek.invoer, ...(gemaakt === null ? {} : { uit: plek.uitvoer }), ...(circulaire === null ? {} : { circulaire: circulaireJson(circulaire) }), ...(gemaakt === null ? {} : { nieuwHalfjaar: halfjaarJson(gemaakt) }) }));
  else plek.uit([...(circulaire === null ? [] : [circulaireTekst(circulaire, path.basename(vraag.circulaire ?? ''), kleuren)]), gemaakt === null ? '\nEr is niets geschreven.' : halfjaarTekst(gemaakt, plek)].join('\n'));
  for (const w of [...oudeFormules(gelezen), ...(gemaakt?.waarschuwingen ?? [])]) plek.fout(zonderStuurtekens(w));
  const heel = (circulaire?.bevindingen ?? []).every((b) => b.code === 'HALFJAAR_GELEZEN_UIT') && (gemaakt?.v.bevindingen ?? []).every((b) => b.code === 'ZONDER_FORMULES' || b.code === 'TITELS_NIET_MEE' || b.code === 'TREDE_VOORGESTELD' || b.code === 'TOTALEN_NIET_MEE');
  return heel ? 0 : 1;
};
