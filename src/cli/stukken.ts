import * as path from 'node:path';
import { bewaarMap } from '../bestand/schijfmap';
import { gemeentenVan, periodeTekst, VERSIE } from '../engine';
import { kaders } from '../kaders';
import { briefgegevensVan } from '../kaders/brieven';
import { docxVan } from '../rapport/docx/docx';
import { vulSjabloon } from '../rapport/docx/sjabloon';
import { feitenVan, isGemeente, tussenstandVan, type Halfjaarfeiten } from '../rapport/feiten/feiten';
import { exportbestanden } from '../rapport/kaart/export';
import { rijkste } from '../rapport/stuk/stuk';
import { letOpZinnen, opmerkingTekst } from '../rapport/stukken/letop';
import type { Stukuitkomst } from '../rapport/stukken/soorten';
import { bestandsnamen, maakStukken } from '../rapport/stukken/stukken';
import { kiesHalfjaren } from '../rapport/voortgang/kies';
import { opsomming } from '../tekst';
import { beoordeelWerkmap, type Werkmapbeoordeling } from '../werkmap/beoordelen/beoordeelWerkmap';
import { komendeBesluiten, komendeBesluitenTekst, onmogelijkeBesluiten, onmogelijkeBesluitenTekst } from '../werkmap/beoordelen/besluitdagen';
import { losseBesluiten, losseBesluitenTekst } from '../werkmap/beoordelen/lossebesluiten';
import { contactfoutTekst, leesContacten } from '../werkmap/contacten/lees';
import { maakGemeentezoeker } from '../werkmap/herkennen/gemeentenaam';
import type { Opdracht } from './argumenten';
import type { Werkplek } from './beoordeel';
import { kiesKleuren, zonderStuurtekens, type Kleuren } from './kleur';
import { leesSjabloon } from './sjabloon';
import { cellenVan, keuzemeldingen, rijenZonderStuk } from './stukrijen';
import { trajectbeeld, trajectJson, trajectregels, vandaag } from './traject';
import { breek, overgeslagenTekst } from './uitvoer';
import { mislukt, oudeFormules, type Gelezen, type Melding } from './verwerk';

type Gemaakt = Extract<Stukuitkomst, { readonly gelukt: true }>;
type Geen = Extract<Stukuitkomst, { readonly gelukt: false }>;

/** The names that were asked for, as the facts have them; those that are no row of the half-year are at fault. */
const kiesGemeenten = (h: Halfjaarfeiten, namen: readonly string[] | undefined): ReadonlySet<string> | Melding | null => {
  if (namen === undefined) return null;
  const zoeker = maakGemeentezoeker(gemeentenVan(kaders), namen);
  const gevonden = namen.map((naam) => ({ naam, echt: zoeker.opNaam(naam)?.naam ?? naam })).map(({ naam, echt }) => ({ naam, echt: h.gemeenten.find((g) => g.gemeente.naam.toLowerCase() === echt.toLowerCase())?.gemeente.naam ?? null }));
  const mist = gevonden.filter((g) => g.echt === null).map((g) => `“${g.naam}”`);
  if (mist.length > 0) return { code: 'GEMEENTE_NIET_GEVONDEN', melding: `--gemeente: ${opsomming(mist, 'nl')} ${mist.length === 1 ? 'heeft' : 'hebben'} geen rij in ${periodeTekst(h.periode)} op blad “${h.blad}”. Wel: ${opsomming(h.gemeenten.map((g) => g.gemeente.naam), 'nl')}.` };
  return new Set(gevonden.flatMap((g) => g.echt ?? []));
};

/** "Toezichtbrief Lopik ('2024-1'!D7): Niet te beoordelen. …". */
const geenRegel = ({ soort, gemeente, reden }: Geen, h: Halfjaarfeiten, b: Werkmapbeoordeling): string => `${soort}${gemeente === null ? '' : ` ${gemeente}${cellenVan(b, h.periode, gemeente)}`}: ${reden}`;

/** What a person must look at before the documents go out, each thing once with every gemeente it is about. */
const letOpRegels = (gemaakt: readonly Gemaakt[], h: Halfjaarfeiten): readonly string[] =>
  [...(h.kader?.waarschuwing === undefined ? [] : [h.kader.waarschuwing.nl]), ...letOpZinnen(gemaakt.flatMap((g) => g.letOp), h.periode, 'nl')].map((z) => breek(`  • ${z}`, '    '));

/** "Ook IBT-kaart 2024-2.csv en Realisatie 2024-2.csv, …", and that the map has no treden yet. */
const tabellenRegel = (h: Halfjaarfeiten, tabellen: readonly string[]): string =>
  `Ook ${opsomming(tabellen, 'nl')}, voor de kaart van de provincie en het dashboard.${tussenstandVan(h) === null ? '' : ` De cijfers van ${periodeTekst(h.periode)} zijn een tussenstand: een trede staat er alleen waar die is besloten.`}`;

const alsLijst = (h: Halfjaarfeiten, gemaakt: readonly Gemaakt[], geen: readonly string[], tabellen: readonly string[], waar: string, vorige: readonly string[], kleuren: Kleuren): string => {
  const soorten = [...new Set(gemaakt.map((g) => g.soort))].map((soort) => `${gemaakt.filter((g) => g.soort === soort).length} × ${soort.toLowerCase()}`);
  const open = letOpRegels(gemaakt, h);
  return [
    '',
    kleuren.vet(`Stukken over ${periodeTekst(h.periode)}`),
    `${opsomming(soorten, 'nl')} in ${waar}. Wat een mens moet invullen, staat tussen [haken] en is geel. Het zijn voorstellen; Gedeputeerde Staten besluiten.`,
    ...(tabellen.length === 0 ? [] : [breek(tabellenRegel(h, tabellen), '    ')]),
    ...(vorige.length === 0 ? [] : [breek(`Wat daar stond en anders was, is bewaard als ${opsomming(vorige.map((v) => path.basename(v)), 'nl')}.`, '    ')]),
    ...(geen.length === 0 ? [] : [kleuren.vet('Niet gemaakt'), ...geen.map((g) => breek(`  • ${g}`, '    '))]),
    ...(open.length === 0 ? [] : [kleuren.vet('Let op, voordat ze de deur uitgaan'), ...open]),
  ].join('\n');
};

/** The tables that the map of the province and its dashboard take; of all gemeenten, so not where only some are asked for. */
const exporten = (h: Halfjaarfeiten): ReadonlyArray<{ readonly naam: string; readonly bytes: Uint8Array }> =>
  exportbestanden(h).map(({ naam, tekst }) => ({ naam, bytes: new TextEncoder().encode(tekst) }));

/** Makes the documents of one half-year in a folder: all of them, or none at all. */
export const maakStukkenmap = async (opdracht: Opdracht, naam: string, { pakket, herkend }: Gelezen, plek: Werkplek): Promise<0 | 1 | 2> => {
  const map = path.resolve(plek.map, naam);
  const beoordeling = beoordeelWerkmap(herkend.tabellen, kaders);
  const op = opdracht.peildatum ?? vandaag(plek.nu());
  const trajecten = trajectbeeld(pakket.werkmap, beoordeling, op);
  const feiten = feitenVan(beoordeling, kaders, { op: opdracht.peildatum, vandaag: op, trajecten });
  const keuze = kiesHalfjaren(feiten, opdracht.perioden);
  if (!keuze.gelukt) return plek.stop(keuzemeldingen(keuze.fout, beoordeling));
  const { halfjaren: rapporthalfjaren, laatste: h } = keuze;
  const alleen = kiesGemeenten(h, opdracht.keuzes.gemeenten);
  if (alleen !== null && 'code' in alleen) return plek.stop([alleen]);
  const contacten = leesContacten(pakket.werkmap.bladen, gemeentenVan(kaders), op);
  const uitkomsten = maakStukken(h, { feiten, rapporthalfjaren, briefgegevensVan, contacten, gevraagd: (g) => alleen === null || alleen.has(g) });
  const geen = uitkomsten.filter((u): u is Geen => !u.gelukt);
  // of a row that is no gemeente is said once what is wrong with it
  const rijen = alleen === null ? rijenZonderStuk(beoordeling, rapporthalfjaren.map((x) => x.periode)) : [];
  const kent = new Set(h.gemeenten.filter(isGemeente).map((g) => g.gemeente.naam));
  const nietGemaakt = [...geen.filter((g) => g.gemeente === null || kent.has(g.gemeente)).map((g) => geenRegel(g, h, beoordeling)), ...rijen];
  const gemaakt = uitkomsten.filter((u): u is Gemaakt => u.gelukt);
  const over = new Set(gemaakt.map((g) => g.gemeente));
  const hier = { op, standen: trajecten.standen.filter((s) => over.has(s.gemeente)), zonder: trajecten.zonder.filter((g) => over.has(g)) };
  const namen = bestandsnamen(gemaakt, h.periode).map((n) => `${n}.docx`);
  if (gemaakt.length === 0) return plek.stop(nietGemaakt.map((melding) => ({ code: 'STUK_NIET_GEMAAKT', melding })));
  const plaatsen = rijkste(gemaakt.flatMap((g) => g.plaatsen ?? []));
  const sjabloon = opdracht.sjabloon === null || plaatsen === null ? null : await leesSjabloon(plek.map, opdracht.sjabloon, plaatsen);
  if (sjabloon?.gelukt === false) return plek.stop(sjabloon.meldingen);
  const bestanden = [];
  for (const [i, g] of gemaakt.entries()) bestanden.push({ naam: namen[i] ?? '', bytes: sjabloon === null || g.plaatsen === undefined ? await docxVan(g.stuk) : await vulSjabloon(sjabloon.bytes, g.plaatsen) });
  // names that the kader does not know are only taken where they are asked for: who asks for all asks for the province
  const tabellen = alleen === null || (h.gemeenten.length > 1 && h.gemeenten.every((g) => alleen.has(g.gemeente.naam))) ? exporten(h) : [];
  const bewaard = bewaarMap(map, [...bestanden, ...tabellen]);
  if (!bewaard.gelukt) return plek.stop(mislukt(bewaard.fout).meldingen);
  if (opdracht.json) plek.uit(JSON.stringify({ versie: VERSIE, bestand: plek.invoer, map, periode: periodeTekst(h.periode), stukken: gemaakt.map((g, i) => ({ soort: g.soort, gemeente: g.gemeente, naam: namen[i], letOp: g.letOp.map((o) => ({ ...(g.gemeente === null ? { gemeente: o.gemeente, periode: periodeTekst(o.periode) } : {}), code: o.wat.code, melding: opmerkingTekst(o, 'nl') })) })), tabellen: tabellen.map((x) => x.naam), ...(sjabloon?.waarschuwing == null ? {} : { sjabloon: sjabloon.waarschuwing }), nietGemaakt: geen.map((g) => ({ soort: g.soort, gemeente: g.gemeente, reden: g.reden })), rijen, ...(trajecten.meldingen.length === 0 ? {} : { trajectmeldingen: trajecten.meldingen }), ...(hier.zonder.length === 0 ? {} : { zonderTraject: hier.zonder }), ...(hier.standen.length === 0 ? {} : { trajecten: hier.standen.map(trajectJson) }) }));
  else {
    const kleuren = kiesKleuren(plek.opTerminal, plek.variabelen);
    plek.uit([alsLijst(h, gemaakt, nietGemaakt, tabellen.map((x) => x.naam), zonderStuurtekens(path.relative(plek.map, map) || '.'), bewaard.vorige, kleuren), ...trajectregels(hier, kleuren)].join('\n'));
  }
  for (const w of [...(sjabloon?.waarschuwing == null ? [] : [sjabloon.waarschuwing]), ...oudeFormules({ pakket, herkend }), ...herkend.overgeslagen.map(overgeslagenTekst), ...[...losseBesluitenTekst(losseBesluiten(herkend.tabellen)), ...onmogelijkeBesluitenTekst(onmogelijkeBesluiten(herkend.tabellen)), ...komendeBesluitenTekst(komendeBesluiten(herkend.tabellen, vandaag(plek.nu())))].map((z) => z.nl), ...trajecten.meldingen, ...contacten.fouten.map((f) => contactfoutTekst(f).nl)]) plek.fout(zonderStuurtekens(w));
  return nietGemaakt.length > 0 || herkend.overgeslagen.some((o) => o.reden !== 'verborgen') ? 1 : 0;
};
