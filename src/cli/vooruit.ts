import * as path from 'node:path';
import { leesPakket } from '../bestand';
import { leesBestand } from '../bestand/schijf';
import { gemeentenVan, VERSIE, volgnummer, type Periode } from '../engine';
import { kaders } from '../kaders';
import type { Blad } from '../werkmap/blad';
import { circulairefoutTekst, leesCirculaire, type Circulaire } from '../werkmap/circulaire';
import { roosterUitTekst } from '../werkmap/lezen/rooster';
import type { Tabel } from '../werkmap/tabel';
import type { Opdracht, Vooruitopdracht } from './argumenten';
import type { Werkplek } from './beoordeel';
import { circulaireJson, circulaireTekst } from './circulairetekst';
import { kiesKleuren } from './kleur';
import { mislukt, type Gelezen, type Melding, type Mislukt } from './verwerk';

/** The sheets of a workbook, or of a text with tabs, semicolons or commas between its cells. */
const leesBladen = (map: string, bestand: string): { readonly gelukt: true; readonly bladen: readonly Blad[] } | Mislukt => {
  const naam = path.basename(bestand);
  const gelezen = leesBestand(path.resolve(map, bestand));
  if (!gelezen.gelukt) return mislukt(gelezen.fout, `${naam}: `);
  if (/\.(?:csv|tsv|txt)$/i.test(naam)) {
    try {
      return { gelukt: true, bladen: [roosterUitTekst(new TextDecoder('utf-8', { fatal: true }).decode(gelezen.bytes), naam)] };
    } catch {
      return { gelukt: false, meldingen: [{ code: 'GEEN_UTF8', melding: `${naam} is niet als tekst te lezen. Bewaar het bestand opnieuw als CSV UTF-8, of als .xlsx.` }] };
    }
  }
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

/** Shows the circulaire of the next half-year. */
export const kijkVooruit = async (opdracht: Opdracht, vraag: Vooruitopdracht, gelezen: Gelezen, plek: Werkplek): Promise<0 | 1 | 2> => {
  const kleuren = kiesKleuren(plek.opTerminal, plek.variabelen);
  const bron = vraag.circulaire === null ? null : leesErnaast(vraag, vraag.circulaire, gelezen, plek.map);
  if (bron?.gelukt === false) return plek.stop(bron.meldingen);
  const circulaire = bron?.circulaire ?? null;
  if (opdracht.json) plek.uit(JSON.stringify({ versie: VERSIE, bestand: plek.invoer, ...(circulaire === null ? {} : { circulaire: circulaireJson(circulaire) }) }));
  else if (circulaire !== null) plek.uit(`${circulaireTekst(circulaire, path.basename(vraag.circulaire ?? ''), kleuren)}\n\nEr is niets geschreven.`);
  return circulaire === null || circulaire.bevindingen.every((b) => b.code === 'HALFJAAR_GELEZEN_UIT') ? 0 : 1;
};
