import { isTeVervangen } from '../bestand';
import { periodeTekst, type Dag, type Periode } from '../engine';
import { kaders } from '../kaders';
import { kaartUtrecht } from '../kaders/utrecht/kaart';
import { feitenVan } from '../rapport/feiten/feiten';
import { voortgangblad } from '../rapport/voortgang/blad';
import { kiesHalfjaren } from '../rapport/voortgang/kies';
import { bladbezwaarTekst, bladplek, type Bladbezwaar } from '../rapport/voortgang/plek';
import { opsomming } from '../tekst';
import { beoordeelWerkmap } from '../werkmap/beoordelen/beoordeelWerkmap';
import type { Nieuwblad } from '../werkmap/schrijfplan';
import { keuzemeldingen } from './stukrijen';
import type { Gelezen, Mislukt } from './verwerk';

/** The sheet with the progress report, and what is said of it. */
export interface Voortgangwerk {
  readonly gelukt: true;
  readonly nieuw: readonly Nieuwblad[];
  readonly blad: string;
  readonly perioden: readonly Periode[];
  readonly tekst: string;
}

const geweigerd = (b: Bladbezwaar): Mislukt => ({ gelukt: false, meldingen: [{ code: b.code, melding: bladbezwaarTekst(b, 'nl') }] });

/** Makes the report from the whole workbook, whatever half-year is assessed: it shows how things went. */
export const maakVoortgang = ({ pakket, herkend }: Gelezen, gevraagd: readonly Periode[], op: Dag | null): Voortgangwerk | Mislukt => {
  const beoordeling = beoordeelWerkmap(herkend.tabellen, kaders);
  const feiten = feitenVan(beoordeling, kaders, { op });
  const keuze = kiesHalfjaren(feiten, gevraagd);
  if (!keuze.gelukt) return { gelukt: false, meldingen: keuzemeldingen(keuze.fout, beoordeling) };
  const plek = bladplek(pakket.werkmap.bladen, voortgangblad(feiten, keuze.halfjaren, kaartUtrecht));
  if (plek.soort === 'bezwaar') return geweigerd(plek.bezwaar);
  const perioden = keuze.halfjaren.map((h) => h.periode);
  const over = opsomming(perioden.map(periodeTekst), 'nl');
  if (plek.soort === 'staat er') return { gelukt: true, nieuw: [], blad: plek.blad, perioden, tekst: `Voortgang: blad “${plek.blad}” over ${over} staat er al, met dezelfde cijfers.` };
  if (plek.soort === 'vervangt' && !isTeVervangen(pakket, plek.nieuw)) return geweigerd({ code: 'VOORTGANG_GEWIJZIGD', blad: plek.nieuw.naam });
  return { gelukt: true, nieuw: [plek.nieuw], blad: plek.nieuw.naam, perioden, tekst: `Voortgang: blad “${plek.nieuw.naam}” over ${over} is ${plek.soort === 'nieuw' ? 'achteraan toegevoegd' : 'opnieuw gemaakt'}.` };
};

export const voortgangJson = ({ blad, perioden, nieuw }: Voortgangwerk): unknown => ({ blad, perioden: perioden.map(periodeTekst), geschreven: nieuw.length > 0 });
