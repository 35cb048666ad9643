import { CORRECTIEVELDEN } from '../werkmap/correcties';
import { KOLOMSOORTEN, type Kolomsoort } from '../werkmap/tabel';

/** The kinds of column that a user can point out. */
export const INVOERKOLOMMEN: readonly Kolomsoort[] = KOLOMSOORTEN.filter((s) => s !== 'eigen' && s !== 'onbekend');

export const GEBRUIK = `Gebruik: npm run beoordeel -- [bestand.xlsx] [opties]

Zonder bestand wordt de voorbeeldwerkmap beoordeeld (fictieve cijfers).

  --uit <bestand.xlsx>       waar het resultaat komt; anders <naam>-beoordeeld.xlsx naast de invoer
  --periode <2024-2>         alleen dit halfjaar (met --voortgang zo vaak als nodig); en het halfjaar van een tabel die er zelf geen noemt
  --peildatum <26-10-2023>   ook een prognose voor het halfjaar waarin deze dag valt, met de realisatie als stand van die dag
  --prognose                 met --peildatum: schrijf de prognose ook, in kolommen naast de treden
  --blad <naam>              alleen dit blad
  --json                     het resultaat als één JSON-document
  --gecorrigeerd ja|nee      of onder “taakstelling” de gecorrigeerde taakstelling staat, dus de totaalopgave
  --stand achterstand|voorsprong   wat een positief getal bij een stand betekent
  --realisatie tussenstand|peildatum   of een genoemde dag die van de realisatie is, waar dat wordt gevraagd
  --kolom <soort>=<letter>   een kolom zelf aanwijzen, zo vaak als nodig: --kolom vorigeTrede=H
                             (in een tabel op zijn kant een rij: --kolom vorigeTrede=7; meer dan één
                             die niet meetelt: met --blad)
  --gemeente <naam>          een naam die het beleidskader niet kent toch beoordelen, zo vaak als nodig
  --logboek <naam>           houd in het resultaat bij wat nieuw of anders is, op blad IBT-logboek, onder deze naam
  --losmaken <2024-1>        beoordeel opnieuw wat volgens IBT-logboek is vastgezet, zo vaak als nodig; met --logboek. Zonder blijft het
                             staan zoals het is, en bouwt het volgende halfjaar op wat is vastgezet
  --herreken                 bereken elke beoordeling in het logboek opnieuw uit haar bewijs, en zeg wat anders is; er wordt niets geschreven
  --delen <kopie.xlsx>       maak een kopie om te delen met wie de invoegtoepassing niet heeft: elke formule ervan wordt haar waarde
  --koppelingen              ook wie op 1 april of 1 oktober een koppelingstekort had, en wat dat doet met de trede
  --voortgang                schrijf ook een blad met de voortgangsrapportage: tabellen en grafieken, over het laatste halfjaar met
                             alle uitkomsten en het halfjaar ervoor, of over elk halfjaar dat u met --periode noemt
  --help                     deze tekst

Nieuwe cijfers van COA naast de werkmap leggen:

  --correcties <bestand>        toon wat erin anders is en wat dat doet met de treden; er wordt niets geschreven (.xlsx, of tekst met tabs of puntkomma's)
  --accepteer alles             schrijf de verschillen in uw eigen cellen (in het resultaat) en beoordeel opnieuw
  --accepteer "Lopik,Zeist 2022-2 realisatie"   alleen deze: een gemeente, of een gemeente met halfjaar en cijfer
  --nieuw-blad, --nieuw-stand, --nieuw-realisatie, --nieuw-gecorrigeerd, --nieuw-kolom   dezelfde antwoorden, voor het nieuwe bestand
  --nieuw-met-herverdeling ja|nee   of in de taakstelling van het nieuwe bestand de herverdeling al zit

De circulaire en het volgende halfjaar:

  --circulaire <bestand>        toon de taakstelling per gemeente van het volgende halfjaar (.xlsx, of tekst met tabs of puntkomma's)
  --herverdeling <bestand>      de herverdeling ernaast, met de koppen Gemeente en Herverdeling; telt op tot 0
  --inwoners <bestand>          toets aan art. 29 Huisvestingswet, met de koppen Gemeente en Inwoners; dit waarschuwt alleen
  --nieuw-periode <2025-1>      het halfjaar van een circulaire die er zelf geen noemt
  --nieuw-halfjaar              maak in het resultaat het volgende halfjaar klaar, in uw eigen indeling; ook zonder circulaire

De stukken van een halfjaar:

  --stukken <map>               maak ze in deze map: een toezichtbrief en een gespreksnotitie (.docx) per gemeente, en de voortgangsrapportage;
                                er wordt geen werkmap geschreven
  --periode <2024-2>            van dit halfjaar; anders het laatste dat helemaal is beoordeeld. De rapportage gaat ook over het halfjaar
                                ervoor; noemt u halfjaren zelf, dan over die, en de andere stukken over het laatste daarvan
  --gemeente <naam>             alleen van deze gemeente, zo vaak als nodig. Kent het beleidskader namen niet, noem dan elke gemeente van het
                                halfjaar: dan komen ook de rapportage en de tabellen van de provincie erbij
  --sjabloon <huisstijl.docx>   de brieven in uw eigen opmaak: een Word-document met plaatsen als {{gemeente}} en {{cijfers}}
  --peildatum <26-10-2023>      de dag van de realisatie van het lopende halfjaar, als de kop die niet noemt: dan staat de prognose in de notitie

Bladen die meedoen als ze er zijn, met deze koppen in de eerste rij:

  IBT-besluiten   Gemeente, Halfjaar, Besloten trede, Reden, Door, Datum, Tot
  IBT-contacten   Gemeente, Datum, Soort (gesprek of contact)
  IBT-traject     Gemeente, Stap, Uiterlijk, Gedaan op

Cijfers: ${CORRECTIEVELDEN.join(', ')}.

Soorten voor --kolom: ${INVOERKOLOMMEN.join(', ')}.

Afsluitcode 0: alles beoordeeld. 1: geschreven, maar niet elke rij of elk blad was te beoordelen. 2: niets geschreven.
Met --correcties 0: alles vergeleken, en wat u accepteerde staat erin. 1: niet elke rij, elk cijfer of elke cel kon; zij worden genoemd. 2: niets geschreven.
Met --delen 0: de kopie is gemaakt. 1: gemaakt, maar ergens wordt de invoegtoepassing nog gevraagd. 2: niets geschreven.
Met --stukken 0: alle stukken gemaakt. 1: van een gemeente, een rij of een blad niet; zij worden genoemd. 2: niets geschreven.
Met --herreken 0: elke trede staat. 1: een trede of regel niet; zij worden genoemd. 2: er is geen logboek.`;
