import { BLADORDE } from '../../../src/bestand/bladorde';
import { kind, kinderen, leesBoom } from '../../../src/bestand/boom';
import type { Bladbron } from '../../../src/bestand/pakket';
import { codeer, ontcijfer, xmlAttribuut, xmlTekst } from '../../../src/bestand/tekens';
import type { Wijziging } from '../../../src/bestand/wijziging';
import { invoegplaats, pasToe, zetAttribuut } from '../../../src/bestand/wijziging';
import { prefix } from '../../../src/bestand/xml';
import { bereikadres } from '../../../src/werkmap/blad';
import type { Filter, Hosttabel, Regel } from '../blad';
import type { Regelplek } from './bladdelen';
import { operatorVan } from './bladdelen';
import type { Regelopmaak } from './stijlen';

const formuleXml = (formule: string | null, q: string): string => (formule === null ? '' : `<${q}formula>${xmlTekst(formule.replace(/^=/, ''))}</${q}formula>`);

/** Whether a rule is still what the file has; rules are replaced whole, never changed in place. */
const zelfde = (a: Regel, b: Regel | undefined): boolean => b !== undefined && JSON.stringify({ ...a, id: '' }) === JSON.stringify({ ...b, id: '' });

/** The changes that give a sheet these conditional formats: what is gone is taken out, what is new comes behind all others. */
export const wijzigRegels = (bron: Bladbron, oud: readonly Regelplek[], nu: readonly Regel[], stijl: (r: Regelopmaak) => number): Wijziging[] => {
  const q = prefix(bron.posities.wortel);
  const nog = new Set(oud.filter((o) => zelfde(o.regel, nu.find((r) => r.id === o.regel.id))).map((o) => o.regel.id));
  const weg = oud.filter((o) => !nog.has(o.regel.id));
  const uit = new Map<number, Wijziging>();
  for (const o of weg) {
    if (weg.filter((x) => x.groep.begin === o.groep.begin).length === o.groep.regels) uit.set(o.groep.begin, { van: o.groep.begin, tot: o.groep.einde, door: '' });
    else uit.set(o.begin, { van: o.begin, tot: o.einde, door: '' });
  }
  const hoogste = Math.max(0, ...[...bron.tekst.matchAll(/\spriority\s*=\s*["'](\d+)["']/g)].map((m) => Number(m[1])));
  const nieuw = nu.filter((r) => !nog.has(r.id)).map((r, i) => {
    const soort = r.soort === 'CellValue' ? `type="cellIs" operator="${operatorVan(r.operator)}"` : 'type="expression"';
    return `<${q}conditionalFormatting sqref="${r.bereiken.map(bereikadres).join(' ')}"><${q}cfRule ${soort} dxfId="${stijl(r)}" priority="${hoogste + 1 + i}"${r.stop ? ' stopIfTrue="1"' : ''}>${formuleXml(r.formule1, q)}${formuleXml(r.formule2, q)}</${q}cfRule></${q}conditionalFormatting>`;
  }).join('');
  const van = invoegplaats(bron.posities.wortelKopEinde, bron.posities.delen, BLADORDE, 'conditionalFormatting');
  return [...uit.values(), ...(nieuw === '' ? [] : [{ van, tot: van, door: nieuw }])];
};

const VERGELIJKING: Readonly<Record<string, string>> = { '<=': 'lessThanOrEqual', '>=': 'greaterThanOrEqual', '<>': 'notEqual', '=': 'equal', '<': 'lessThan', '>': 'greaterThan' };

const eigenFilter = (tekst: string, q: string): string => {
  const [, teken = '=', rest = ''] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(tekst) ?? [];
  return `<${q}customFilter operator="${VERGELIJKING[teken] ?? 'equal'}" val="${xmlAttribuut(rest)}"/>`;
};

/** A filter as an element. */
const filterXml = (f: Filter, q: string): string => {
  const kolommen = [...f.criteria].sort(([a], [b]) => a - b).map(([kolom, c]) => {
    const binnen = c.soort === 'waarden'
      ? `<${q}filters${c.waarden.includes('') ? ' blank="1"' : ''}>${c.waarden.filter((w) => w !== '').map((w) => `<${q}filter val="${xmlAttribuut(w)}"/>`).join('')}</${q}filters>`
      : `<${q}customFilters${c.of || c.twee === null ? '' : ' and="1"'}>${eigenFilter(c.een, q)}${c.twee === null ? '' : eigenFilter(c.twee, q)}</${q}customFilters>`;
    return `<${q}filterColumn colId="${kolom}">${binnen}</${q}filterColumn>`;
  }).join('');
  const ref = bereikadres(f.bereik);
  return kolommen === '' ? `<${q}autoFilter ref="${ref}"/>` : `<${q}autoFilter ref="${ref}">${kolommen}</${q}autoFilter>`;
};

const zelfdeCriteria = (a: Filter | null, b: Filter | null): boolean => JSON.stringify([...(a?.criteria ?? [])]) === JSON.stringify([...(b?.criteria ?? [])]);

/** The change that gives the sheet this filter; one whose criteria stayed only gets its range, so that its order of sorting is kept. */
export const wijzigBladfilter = (bron: Bladbron, oud: Filter | null, nu: Filter | null): Wijziging[] => {
  const d = bron.posities.deel('autoFilter');
  const q = prefix(bron.posities.wortel);
  if (!d) {
    const van = invoegplaats(bron.posities.wortelKopEinde, bron.posities.delen, BLADORDE, 'autoFilter');
    return nu ? [{ van, tot: van, door: filterXml(nu, q) }] : [];
  }
  if (!nu) return [{ van: d.begin, tot: d.einde, door: '' }];
  if (!zelfdeCriteria(oud, nu)) return [{ van: d.begin, tot: d.einde, door: filterXml(nu, q) }];
  const kop = bron.tekst.slice(d.begin, d.kopEinde);
  const nieuw = zetAttribuut(kop, 'ref', bereikadres(nu.bereik));
  return oud && bereikadres(oud.bereik) !== bereikadres(nu.bereik) ? [{ van: d.begin, tot: d.kopEinde, door: nieuw }] : [];
};

/** A table's part with its range, columns and filter as they are now; a column keeps all that the file says of it. */
export const wijzigTabel = (tekst: string, deel: string, oud: Hosttabel, nu: Hosttabel): string => {
  const wortel = leesBoom(tekst, deel);
  const kolommen = kind(wortel, 'tableColumns');
  if (!kolommen) return tekst;
  const q = prefix(wortel.naam);
  const uit: Wijziging[] = [{ van: wortel.begin, tot: wortel.kopEinde, door: zetAttribuut(tekst.slice(wortel.begin, wortel.kopEinde), 'ref', bereikadres(nu.bereik)) }];
  const bestaand = new Map(kinderen(kolommen, 'tableColumn').map((k) => [Number(k.attributen['id']), k]));
  const xml = nu.kolommen.map((c) => {
    const k = bestaand.get(c.id);
    const naam = xmlAttribuut(codeer(c.naam));
    if (!k) return `<${q}tableColumn id="${c.id}" name="${naam}"/>`;
    const heel = tekst.slice(k.begin, k.einde);
    return ontcijfer(k.attributen['name'] ?? '') === c.naam ? heel : zetAttribuut(heel.slice(0, k.kopEinde - k.begin), 'name', codeer(c.naam)) + heel.slice(k.kopEinde - k.begin);
  }).join('');
  const kop = zetAttribuut(tekst.slice(kolommen.begin, kolommen.kopEinde), 'count', String(nu.kolommen.length));
  uit.push({ van: kolommen.begin, tot: kolommen.slot, door: kop + xml });
  const filter = kind(wortel, 'autoFilter');
  if (filter && nu.filter) {
    const ref = { ...nu.bereik, totRij: nu.bereik.totRij - (nu.totaalrij ? 1 : 0) };
    if (!zelfdeCriteria(oud.filter, nu.filter)) uit.push({ van: filter.begin, tot: filter.einde, door: filterXml({ ...nu.filter, bereik: ref }, q) });
    else uit.push({ van: filter.begin, tot: filter.kopEinde, door: zetAttribuut(tekst.slice(filter.begin, filter.kopEinde), 'ref', bereikadres(ref)) });
  }
  return pasToe(tekst, uit);
};
