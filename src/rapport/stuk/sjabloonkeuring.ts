import { sjabloonfoutVan, type Gemis, type Sjabloonfout, type Sjabloonplek } from './sjabloonfout';
import type { Plaatsen } from './stuk';

/** A paragraph of a template: where it stands, and the pieces that it is made of; two with the same `opmaak` look alike. */
export interface Sjabloonalinea {
  readonly deel: Sjabloonplek['deel'];
  readonly lopen: ReadonlyArray<{ readonly tekst: string; readonly opmaak: string }>;
}

const tekstVan = ({ lopen }: Sjabloonalinea): string => lopen.map((l) => l.tekst).join('');

const GETOOND = 60;

/** Where in the template, with what is at fault in sight. */
const plekVan = (a: Sjabloonalinea, bij: number): Sjabloonplek => {
  const tekst = tekstVan(a).replace(/\s/g, ' ');
  const van = Math.max(0, Math.min(bij - GETOOND / 2, tekst.length - GETOOND));
  return { deel: a.deel, tekst: `${van > 0 ? '…' : ''}${tekst.slice(van, van + GETOOND).trim()}${van + GETOOND < tekst.length ? '…' : ''}` };
};

interface Plaats {
  readonly plaats: string;
  readonly van: number;
  readonly tot: number;
}

const PLAATS = /\{\{([^{}]*)\}\}/g;

const plaatsenVan = (tekst: string): readonly Plaats[] => [...tekst.matchAll(PLAATS)].map((m) => ({ plaats: (m[1] ?? '').trim().replace(/\s+/g, ' '), van: m.index, tot: m.index + m[0].length }));

/** Every name between `{{` and `}}`, each once. */
const plaatsnamen = (alineas: readonly Sjabloonalinea[]): readonly string[] => [...new Set(alineas.flatMap((a) => plaatsenVan(tekstVan(a)).map((p) => p.plaats)))];

/** How the characters of a place look: more than one where it is partly in another format. */
const opmaakVan = ({ lopen }: Sjabloonalinea, { van, tot }: Plaats): ReadonlySet<string> => {
  let begin = 0;
  return new Set(lopen.flatMap(({ tekst, opmaak }) => {
    const hier = begin;
    begin += tekst.length;
    return hier < tot && begin > van ? [opmaak] : [];
  }));
};

/** Braces that make no pair, with where the first of them stands. */
const losseAccolades = (naam: string, a: Sjabloonalinea): readonly Sjabloonfout[] => {
  const tekst = tekstVan(a);
  const rest = tekst.replace(PLAATS, (m) => '\u0000'.repeat(m.length));
  const soorten = [['SJABLOON_ACCOLADES', tekst.search(/\{\{\{|\}\}\}/)], ['SJABLOON_NIET_GESLOTEN', rest.indexOf('{{')], ['SJABLOON_NIET_GEOPEND', rest.indexOf('}}')]] as const;
  return soorten.filter(([, bij]) => bij !== -1).slice(0, 1).map(([code, bij]) => ({ code, naam, plek: plekVan(a, bij) }));
};

const plaatsfouten = (naam: string, a: Sjabloonalinea, { teksten, blokken }: Plaatsen): readonly Sjabloonfout[] => {
  const tekst = tekstVan(a);
  return plaatsenVan(tekst).flatMap((p): readonly Sjabloonfout[] => {
    const isBlok = Object.keys(blokken).includes(p.plaats);
    if (!isBlok && !Object.keys(teksten).includes(p.plaats)) return [];
    const fout = { naam, plaats: p.plaats, plek: plekVan(a, p.van) };
    if (isBlok && (tekst.slice(0, p.van) + tekst.slice(p.tot)).trim() !== '') return [{ code: 'SJABLOON_BLOK_IN_ZIN', ...fout }];
    return opmaakVan(a, p).size > 1 ? [{ code: 'SJABLOON_OPMAAK_GEDEELD', ...fout }] : [];
  });
};

/** What keeps a template from being filled in as its maker means it; nothing where it can be. */
export const keurSjabloon = (naam: string, alineas: readonly Sjabloonalinea[], plaatsen: Plaatsen): readonly Sjabloonfout[] => {
  const geheel = sjabloonfoutVan(naam, plaatsnamen(alineas), plaatsen);
  const fouten = alineas.flatMap((a) => [...losseAccolades(naam, a), ...plaatsfouten(naam, a, plaatsen)]);
  return geheel === null || (geheel.code === 'SJABLOON_ZONDER_PLAATSEN' && fouten.length > 0) ? fouten : [...fouten, geheel];
};

/** Known places that are still there in the paragraphs of a template that was filled in. */
export const nietIngevuld = (naam: string, alineas: readonly Sjabloonalinea[]): readonly Sjabloonfout[] =>
  alineas.flatMap((a) => {
    const bij = tekstVan(a).search(/\{\{|\}\}/);
    return bij === -1 ? [] : [{ code: 'SJABLOON_NIET_IN_TE_VULLEN', naam, plek: plekVan(a, bij) }];
  });

/** What a letter says, and the places in which it can: without any of them it is not in the letter. */
const INHOUD: Readonly<Record<Gemis['wat'], readonly string[]>> = {
  gemeente: ['gemeente'],
  halfjaar: ['halfjaar', 'helft', 'cijfers'],
  cijfers: ['cijfers'],
  bevindingen: ['bevindingen'],
  oordeel: ['oordeel'],
  traject: ['traject'],
  opgave: ['opgave'],
  kader: ['kader', 'bijlage'],
  ladder: ['bijlage'],
  afschrift: ['afschrift'],
};

/** What the letters will lack; a place for what they have nothing to say of is not missed. */
export const gemisVan = (alineas: readonly Sjabloonalinea[], { blokken }: Plaatsen): readonly Gemis[] => {
  const gebruikt = [...plaatsnamen(alineas), ...Object.keys(blokken).filter((naam) => blokken[naam]?.length === 0)];
  return (Object.keys(INHOUD) as ReadonlyArray<Gemis['wat']>).map((wat) => ({ wat, plaatsen: INHOUD[wat] })).filter(({ plaatsen }) => !plaatsen.some((p) => gebruikt.includes(p)));
};
