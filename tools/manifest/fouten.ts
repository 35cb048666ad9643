/** What can be wrong with a manifest, with what its sentence needs. */
export type Manifestfout = { readonly plek: string } & (
  | { readonly code: 'NIET_WELGEVORMD'; readonly regel: number; readonly melding: string }
  | { readonly code: 'ELEMENT_ONBEKEND'; readonly element: string }
  | { readonly code: 'ELEMENT_ONTBREEKT'; readonly element: string }
  | { readonly code: 'ELEMENT_DUBBEL'; readonly element: string }
  | { readonly code: 'ELEMENT_VOLGORDE'; readonly element: string; readonly na: string }
  | { readonly code: 'ATTRIBUUT_ONBEKEND'; readonly attribuut: string }
  | { readonly code: 'ATTRIBUUT_ONTBREEKT'; readonly attribuut: string }
  | { readonly code: 'SOORT_ONBEKEND'; readonly soort: string; readonly mogelijk: readonly string[] }
  | { readonly code: 'TEKST_HIER_NIET'; readonly tekst: string }
  | { readonly code: 'ID_ONGELDIG'; readonly id: string }
  | { readonly code: 'ID_ANDERE_VARIANT'; readonly id: string; readonly verwacht: string }
  | { readonly code: 'NAAM_ANDERE_VARIANT'; readonly tekst: string }
  | { readonly code: 'VERSIE_ONGELDIG'; readonly versie: string }
  | { readonly code: 'TAAL_ONJUIST'; readonly taal: string; readonly verwacht: string }
  | { readonly code: 'HOST_ONJUIST'; readonly host: string }
  | { readonly code: 'MACHTIGING_ONJUIST'; readonly machtiging: string; readonly verwacht: string }
  | { readonly code: 'EIS_ONTBREEKT'; readonly eis: string; readonly versie: string }
  | { readonly code: 'EIS_ANDERE_VERSIE'; readonly eis: string; readonly versie: string; readonly verwacht: string }
  | { readonly code: 'EIS_TE_VEEL'; readonly eis: string }
  | { readonly code: 'TEKST_LEEG' }
  | { readonly code: 'TEKST_TE_LANG'; readonly lengte: number; readonly hoogstens: number }
  | { readonly code: 'VERTALING_ONTBREEKT'; readonly taal: string }
  | { readonly code: 'VERTALING_TE_VEEL'; readonly taal: string }
  | { readonly code: 'VERTALING_ANDERE_TAAL'; readonly taal: string; readonly url: string }
  | { readonly code: 'NAAMRUIMTE_ONJUIST'; readonly naamruimte: string; readonly verwacht: string }
  | { readonly code: 'RESID_ONBEKEND'; readonly resid: string }
  | { readonly code: 'RESID_ANDERE_SOORT'; readonly resid: string; readonly soort: string; readonly verwacht: string }
  | { readonly code: 'RESID_DUBBEL'; readonly resid: string }
  | { readonly code: 'RESID_ONGEBRUIKT'; readonly resid: string }
  | { readonly code: 'RESID_TE_LANG'; readonly resid: string; readonly hoogstens: number }
  | { readonly code: 'RUNTIME_KORT'; readonly duur: string }
  | { readonly code: 'RUNTIME_VERSCHILT'; readonly resid: string; readonly verwacht: string }
  | { readonly code: 'TABBLAD_ONBEKEND'; readonly tabblad: string }
  | { readonly code: 'ID_DUBBEL'; readonly id: string }
  | { readonly code: 'ACTIE_ONBEKEND'; readonly actie: string; readonly bekend: readonly string[] }
  | { readonly code: 'URL_ONGELDIG'; readonly url: string }
  | { readonly code: 'URL_GEEN_HTTPS'; readonly url: string }
  | { readonly code: 'URL_LOKAAL'; readonly url: string }
  | { readonly code: 'URL_ANDERE_HOST'; readonly url: string; readonly verwacht: string }
  | { readonly code: 'BESTAND_ONTBREEKT'; readonly bestand: string }
  | { readonly code: 'ICOON_ONTBREEKT'; readonly maat: number }
  | { readonly code: 'ICOON_GEEN_PNG'; readonly bestand: string }
  | { readonly code: 'ICOON_ANDERE_MAAT'; readonly bestand: string; readonly breedte: number; readonly hoogte: number; readonly verwacht: number }
  | { readonly code: 'FUNCTIES_ONLEESBAAR'; readonly bestand: string }
  | { readonly code: 'FUNCTIES_VERSCHILLEN'; readonly bestand: string; readonly ander: string; readonly functie: string }
  | { readonly code: 'FUNCTIE_ZONDER_CODE'; readonly bestand: string; readonly functie: string }
  | { readonly code: 'FUNCTIE_ZONDER_HULP'; readonly bestand: string; readonly functie: string; readonly url: string }
);

type Foutcode = Manifestfout['code'];

type Zinnen = { readonly [C in Foutcode]: (fout: Extract<Manifestfout, { code: C }>) => string };

const ZINNEN: Zinnen = {
  NIET_WELGEVORMD: (f) => `Dit is geen welgevormde XML: regel ${f.regel} (${f.melding}).`,
  ELEMENT_ONBEKEND: (f) => `<${f.element}> hoort hier niet.`,
  ELEMENT_ONTBREEKT: (f) => `<${f.element}> ontbreekt.`,
  ELEMENT_DUBBEL: (f) => `<${f.element}> mag hier één keer staan.`,
  ELEMENT_VOLGORDE: (f) => `<${f.element}> staat na <${f.na}> en moet ervoor.`,
  ATTRIBUUT_ONBEKEND: (f) => `Het attribuut ${f.attribuut} hoort hier niet.`,
  ATTRIBUUT_ONTBREEKT: (f) => `Het attribuut ${f.attribuut} ontbreekt.`,
  SOORT_ONBEKEND: (f) => `xsi:type is “${f.soort}”; mogelijk is ${f.mogelijk.join(' of ')}.`,
  TEKST_HIER_NIET: (f) => `De tekst “${f.tekst}” hoort hier niet.`,
  ID_ONGELDIG: (f) => `“${f.id}” is geen GUID.`,
  ID_ANDERE_VARIANT: (f) => `De id is ${f.id} en moet in deze variant ${f.verwacht} zijn.`,
  NAAM_ANDERE_VARIANT: (f) => `“${f.tekst}” noemt de verkeerde variant: alleen de ontwikkelvariant zegt dat zij dat is.`,
  VERSIE_ONGELDIG: (f) => `De versie “${f.versie}” moet vier getallen hebben en minstens 1.0.0.0 zijn.`,
  TAAL_ONJUIST: (f) => `De taal is ${f.taal} en moet ${f.verwacht} zijn.`,
  HOST_ONJUIST: (f) => `De toepassing is “${f.host}”; deze invoegtoepassing is er alleen voor Excel (Workbook).`,
  MACHTIGING_ONJUIST: (f) => `De machtiging is ${f.machtiging} en moet ${f.verwacht} zijn.`,
  EIS_ONTBREEKT: (f) => `De eis ${f.eis} ${f.versie} ontbreekt.`,
  EIS_ANDERE_VERSIE: (f) => `De eis ${f.eis} staat op ${f.versie} en moet ${f.verwacht} zijn: lager werkt de code niet, hoger sluit gebruikers buiten.`,
  EIS_TE_VEEL: (f) => `De eis ${f.eis} is niet nodig en sluit gebruikers buiten.`,
  TEKST_LEEG: () => 'Hier staat geen tekst.',
  TEKST_TE_LANG: (f) => `De tekst telt ${f.lengte} tekens; hier passen er ${f.hoogstens}.`,
  VERTALING_ONTBREEKT: (f) => `De vertaling voor ${f.taal} ontbreekt.`,
  VERTALING_TE_VEEL: (f) => `De vertaling voor ${f.taal} hoort hier niet, of staat er twee keer.`,
  VERTALING_ANDERE_TAAL: (f) => `De vertaling voor ${f.taal} wijst naar een bestand in een andere taal: ${f.url}.`,
  NAAMRUIMTE_ONJUIST: (f) => `De naamruimte van de functies is “${f.naamruimte}” en moet in elke taal ${f.verwacht} zijn: formules in werkmappen rekenen erop.`,
  RESID_ONBEKEND: (f) => `“${f.resid}” staat niet onder Resources.`,
  RESID_ANDERE_SOORT: (f) => `“${f.resid}” is een ${f.soort}; hier hoort een ${f.verwacht}.`,
  RESID_DUBBEL: (f) => `“${f.resid}” staat twee keer onder Resources.`,
  RESID_ONGEBRUIKT: (f) => `“${f.resid}” wordt nergens gebruikt.`,
  RESID_TE_LANG: (f) => `“${f.resid}” is langer dan ${f.hoogstens} tekens.`,
  RUNTIME_KORT: (f) => `De runtime heeft duur “${f.duur}” en moet long zijn: anders delen deelvenster en functies hem niet.`,
  RUNTIME_VERSCHILT: (f) => `Hier staat “${f.resid}” en de runtime is “${f.verwacht}”: dan laadt Excel hem niet gedeeld.`,
  TABBLAD_ONBEKEND: (f) => `Excel heeft geen tabblad “${f.tabblad}”.`,
  ID_DUBBEL: (f) => `De id “${f.id}” staat er al.`,
  ACTIE_ONBEKEND: (f) => `De opdracht “${f.actie}” bestaat niet in de code; wel: ${f.bekend.join(', ')}.`,
  URL_ONGELDIG: (f) => `“${f.url}” is geen adres.`,
  URL_GEEN_HTTPS: (f) => `“${f.url}” begint niet met https://.`,
  URL_LOKAAL: (f) => `“${f.url}” wijst naar het eigen apparaat; in productie kan dat niet.`,
  URL_ANDERE_HOST: (f) => `“${f.url}” staat niet op ${f.verwacht}.`,
  BESTAND_ONTBREEKT: (f) => `Het bestand ${f.bestand} is niet gebouwd.`,
  ICOON_ONTBREEKT: (f) => `Het pictogram van ${f.maat} pixels ontbreekt; Excel eist het.`,
  ICOON_GEEN_PNG: (f) => `${f.bestand} is geen PNG.`,
  ICOON_ANDERE_MAAT: (f) => `${f.bestand} is ${f.breedte} bij ${f.hoogte} pixels en moet ${f.verwacht} bij ${f.verwacht} zijn.`,
  FUNCTIES_ONLEESBAAR: (f) => `${f.bestand} is niet te lezen als beschrijving van functies.`,
  FUNCTIES_VERSCHILLEN: (f) => `${f.bestand} en ${f.ander} beschrijven ${f.functie} verschillend; alleen teksten mogen verschillen.`,
  FUNCTIE_ZONDER_CODE: (f) => `${f.bestand} beschrijft ${f.functie}, maar geen code antwoordt erop.`,
  FUNCTIE_ZONDER_HULP: (f) => `De hulp bij ${f.functie} in ${f.bestand} wijst naar iets dat niet gebouwd is: ${f.url}.`,
};

export const FOUTCODES = Object.keys(ZINNEN) as readonly Foutcode[];

/** The Dutch sentence of a fault, with its place before it. */
export const manifestzin = (fout: Manifestfout): string => {
  const zin: (f: never) => string = ZINNEN[fout.code];
  return `${fout.plek}: ${zin(fout as never)}`;
};
