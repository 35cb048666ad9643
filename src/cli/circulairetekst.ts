import { periodeTekst } from '../engine';
import { huisvestingswet } from '../kaders/huisvestingswet';
import { getalTekst } from '../tekst';
import { circulairebevindingTekst, type Circulaire } from '../werkmap/circulaire';
import { zonderStuurtekens, type Kleuren } from './kleur';
import { breek } from './uitvoer';

const getal = (n: number | null): string => (n === null ? '' : getalTekst(n, 'nl'));

const som = (getallen: ReadonlyArray<number | null>): number | null => (getallen.every((n) => n === null) ? null : getallen.reduce<number>((s, n) => s + (n ?? 0), 0));

/** Aligned columns, the first to the left and the others to the right. */
export const kolommen = (rijen: ReadonlyArray<readonly string[]>): readonly string[] => {
  const breedten = (rijen[0] ?? []).map((_, i) => Math.max(...rijen.map((r) => (r[i] ?? '').length)));
  return rijen.map((r) => r.map((c, i) => (i === 0 ? c.padEnd(breedten[i] ?? 0) : c.padStart(breedten[i] ?? 0))).join('  ').trimEnd());
};

const basisregel = ({ basis, elders }: Circulaire): readonly string[] => {
  if (basis === null) return [];
  const { soort, teVerdelen, inwoners, gemeenten } = basis;
  const waarvan = soort === 'landelijk' ? 'het landelijke getal' : `de ${gemeenten} gemeenten die in beide tabellen staan${elders === 0 ? '; zonder het landelijke getal is dit afgeleid' : ''}`;
  return [breek(`Naar inwoners: het aandeel in ${getal(teVerdelen)} op ${getal(inwoners)} inwoners (${waarvan}), naar boven afgerond. ${huisvestingswet.speling.uitleg?.nl ?? ''}`, '')];
};

/** The circulaire as a table, and what deserves a look. */
export const circulaireTekst = (c: Circulaire, naam: string, kleuren: Kleuren): string => {
  const informatie = [...new Set(c.regels.flatMap((r) => r.informatie.map((i) => i.kop)))];
  const koppen = ['Gemeente', 'Taakstelling', 'Herverdeling', 'Samen', ...(c.basis === null ? [] : ['Naar inwoners']), ...informatie.map((k) => `(${zonderStuurtekens(k)})`)];
  const samen = (t: number, h: number | null): string => (h === null ? '' : getal(t + h));
  const rijen = c.regels.map((r) => [r.gemeente, getal(r.taakstelling), getal(r.herverdeling), samen(r.taakstelling, r.herverdeling), ...(c.basis === null ? [] : [getal(r.verwacht)]), ...informatie.map((k) => zonderStuurtekens(r.informatie.find((i) => i.kop === k)?.tekst ?? ''))]);
  const totaal = som(c.regels.map((r) => r.taakstelling));
  const herverdeling = som(c.regels.map((r) => r.herverdeling));
  const onder = [`Samen (${c.regels.length})`, getal(totaal), getal(herverdeling), samen(totaal ?? 0, herverdeling), ...(c.basis === null ? [] : [getal(som(c.regels.map((r) => r.verwacht)))]), ...informatie.map(() => '')];
  const [kop = '', ...regels] = kolommen([koppen, ...rijen, onder]);
  return [
    '',
    kleuren.vet(`Taakstelling ${periodeTekst(c.periode)}`) + kleuren.zacht(` · ${zonderStuurtekens(naam)}, ${zonderStuurtekens(c.plaats)}`),
    kleuren.zacht(kop),
    ...regels,
    ...(informatie.length === 0 ? [] : [kleuren.zacht('Tussen haakjes: alleen ter informatie, het telt voor geen trede.')]),
    ...basisregel(c),
    ...(c.bevindingen.length === 0 ? [] : [kleuren.vet('Let op'), ...c.bevindingen.map((b) => breek(`  • ${circulairebevindingTekst(b, 'nl')}`, '    '))]),
  ].join('\n');
};

/** The same as JSON. */
export const circulaireJson = (c: Circulaire): unknown => ({
  periode: periodeTekst(c.periode), plaats: c.plaats, elders: c.elders, basis: c.basis === null ? null : { ...c.basis, lezing: c.basis.soort === 'landelijk' ? 'letterlijk' : 'afgeleid' }, gemeenten: c.regels,
  bevindingen: c.bevindingen.map((b) => ({ code: b.code, melding: circulairebevindingTekst(b, 'nl') })),
});

