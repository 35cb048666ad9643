import { periodeTekst } from '../engine';
import { foutTekst, getalOfOnbekend, opsomming, percentageTekst } from '../tekst';
import { isVanUitkomst, nietOverTeNemen, type Beeld, type Correctie, type Correctiebevinding, type Geweigerd, type Gevolg, type Onleesbaar, type Vergelijking, type Zwaarte } from '../werkmap/correcties';
import { cijfernaam } from '../werkmap/correcties/cijfernamen';
import { bevindingZinnen, geweigerdZinnen, ontbrekendZinnen, vanTekst, waardeTekst } from '../werkmap/correcties/teksten';
import { volledigAdres } from '../werkmap/volledigadres';
import { zonderStuurtekens, type Kleuren } from './kleur';
import { breek } from './uitvoer';
import type { Melding } from './verwerk';

const KOPPEN = ['Gemeente', 'Halfjaar', 'Cijfer', 'Van', 'Naar', 'Cel', 'Trede', 'Totaalopgave', 'Eindstand', '% taakst.', '% totaal', ''] as const;
const RECHTS: ReadonlySet<number> = new Set([3, 4]);
const GENOEMD = 20;

const GROEP: Readonly<Record<Zwaarte, string>> = { trede: 'De trede verandert', getoetst: 'De trede blijft, wat is getoetst verandert', overig: 'De trede en wat is getoetst blijven gelijk', tussenstand: 'Het halfjaar loopt nog: dit zijn tussenstanden, en geen trede is een uitkomst' };

const pijl = <T>(van: T, naar: T, tekst: (x: T) => string): string => (van === naar ? tekst(naar) : `${tekst(van)} → ${tekst(naar)}`);

const getal = (n: number | null): string => (n === null ? '?' : getalOfOnbekend(n, 'nl'));
const trede = (n: number | null): string => (n === null ? 'geen' : String(n));

const uitkomst = ({ voor, na }: Gevolg): readonly string[] => {
  const pct = (s: Beeld, k: 'pctTaakstelling' | 'pctTotaalopgave'): string => (s.eindstand === null ? '?' : percentageTekst(s[k], 'nl'));
  const p = (k: 'pctTaakstelling' | 'pctTotaalopgave'): string => pijl(pct(voor, k), pct(na, k), (x) => x);
  const basis = (s: Beeld): string => s.basis ?? 'geen';
  const bij = [
    ...(voor.basis === na.basis ? [] : [`basis ${pijl(basis(voor), basis(na), (x) => x)}`]),
    ...(voor.vorigeTrede === na.vorigeTrede ? [] : [`vorige trede ${pijl(voor.vorigeTrede, na.vorigeTrede, trede)}`]),
    ...(na.besluit === null ? [] : [`besluit: ${getal(na.besluit)}${na.besluit === na.trede ? '' : ' (wijkt af)'}`]),
    ...(voor.handmatig === na.handmatig ? [] : [na.handmatig ? 'wordt handmatig' : 'niet meer handmatig']),
  ];
  return [pijl(voor.trede, na.trede, trede), pijl(voor.totaalopgave, na.totaalopgave, getal), pijl(voor.eindstand, na.eindstand, getal), p('pctTaakstelling'), p('pctTotaalopgave'), bij.join(', ')];
};

const cijfer = (c: Correctie): readonly string[] => [cijfernaam(c).nl, zonderStuurtekens(vanTekst(c, 'nl')), waardeTekst(c.naar, 'nl'), `${volledigAdres(c.plaats, c.plaats.blad)}${c.cel.mag ? '' : ' *'}`];

/** A line for each figure; what they come to stands beside the first. */
const rijen = (g: Gevolg): ReadonlyArray<readonly string[]> => {
  const [eerste, ...rest] = g.correcties;
  const wie = [zonderStuurtekens(g.gemeente), periodeTekst(g.periode)];
  return [[...wie, ...(eerste === undefined ? ['', '', '', ''] : cijfer(eerste)), ...uitkomst(g)], ...rest.map((c) => ['', '', ...cijfer(c)])];
};

const tabel = (groepen: ReadonlyArray<readonly [string, readonly Gevolg[]]>, kleuren: Kleuren): readonly string[] => {
  const perGroep = groepen.map(([kop, gevolgen]) => [kop, gevolgen.flatMap(rijen)] as const);
  const alle = [KOPPEN, ...perGroep.flatMap(([, r]) => r)];
  const breedten = KOPPEN.map((_, i) => Math.min(34, Math.max(...alle.map((r) => (r[i] ?? '').length))));
  const regel = (r: readonly string[]): string => r.map((c, i) => (RECHTS.has(i) ? c.padStart(breedten[i] ?? 0) : c.padEnd(breedten[i] ?? 0))).join('  ').trimEnd();
  return [kleuren.zacht(regel(KOPPEN)), ...perGroep.flatMap(([kop, r]) => ['', kleuren.vet(kop), ...r.map(regel)])];
};

const lijst = (kop: string, zinnen: readonly string[], kleuren: Kleuren): readonly string[] =>
  zinnen.length === 0 ? [] : ['', kleuren.vet(kop), ...zinnen.slice(0, GENOEMD).map((z) => breek(`  • ${z}`, '    ')), ...(zinnen.length > GENOEMD ? [kleuren.zacht(`  … en nog ${zinnen.length - GENOEMD}; met --json ziet u ze alle.`)] : [])];

/** Which corrections are not written, where and why. */
export const geweigerdTeksten = (geweigerd: readonly Geweigerd[]): readonly Melding[] => geweigerdZinnen(geweigerd, 'nl').map(({ code, zin }) => ({ code, melding: `Niet overgenomen: ${zin}` }));

/** The option that answers a bevinding, where it is a question. */
export const antwoordOp = (b: Correctiebevinding): string =>
  b.code === 'GECORRIGEERD_VRAAG' ? ' Hier: --nieuw-gecorrigeerd ja of --nieuw-gecorrigeerd nee.' : b.code === 'HERVERDELING_VRAAG' ? ' Hier: --nieuw-met-herverdeling ja of --nieuw-met-herverdeling nee.' : b.code === 'STAND_VRAAG' ? ' Hier: --nieuw-stand achterstand of --nieuw-stand voorsprong.' : '';

/** That a later half-year gets another trede, and was left out of the assessment. */
export const nietOpnieuwTekst = ({ gemeente, periode, voor, na }: Gevolg): string =>
  `${gemeente} ${periodeTekst(periode)} is niet opnieuw beoordeeld: wat daar staat, is van vóór de correctie (vorige trede ${pijl(voor.vorigeTrede, na.vorigeTrede, trede)}, trede ${pijl(voor.trede, na.trede, trede)}). Beoordeel ook dat halfjaar.`;

/** Which row cannot be matched, where and why. */
export const onleesbaarTekst = (o: Onleesbaar): string => `${o.bron === 'eigen' ? 'uw werkmap' : 'de nieuwe bron'}, ${o.naam === '' ? 'een rij zonder naam' : o.naam} (${o.plaats}): ${foutTekst(o.fout, 'nl')}`;

/** The comparison as a table, the heaviest first, and what deserves a look. */
export const vergelijkingTekst = (v: Vergelijking, naam: string, kleuren: Kleuren): string => {
  const groepen = (['trede', 'getoetst', 'overig', 'tussenstand'] as const).map((z) => [z, v.gevolgen.filter((g) => g.zwaarte === z)] as const).filter(([, g]) => g.length > 0);
  const gemeenten = new Set(v.correcties.map((c) => c.gemeente)).size;
  const kop = v.correcties.length === 0
    ? (v.bevindingen.some(isVanUitkomst) ? 'geen cijfer anders, wel wat er als uitkomst bij staat: zie Let op' : 'geen verschillen in wat kon worden vergeleken')
    : `${v.correcties.length} ${v.correcties.length === 1 ? 'cijfer' : 'cijfers'} anders bij ${gemeenten} ${gemeenten === 1 ? 'gemeente' : 'gemeenten'}`;
  return [
    '',
    kleuren.vet(`${zonderStuurtekens(naam)} naast uw werkmap`) + kleuren.zacht(` · ${opsomming(v.perioden.map(periodeTekst), 'nl')}`),
    kop,
    ...(groepen.length === 0 ? [] : ['', ...tabel(groepen.map(([z, g]) => [`${GROEP[z]} (${g.length})`, g]), kleuren), kleuren.zacht('Standen: een achterstand is positief, een voorsprong negatief.')]),
    ...lijst('* Niet over te nemen', geweigerdZinnen(nietOverTeNemen(v.correcties), 'nl').map((w) => w.zin), kleuren),
    ...lijst('Let op', bevindingZinnen(v.bevindingen, 'nl', antwoordOp), kleuren),
    ...lijst('Niet in de nieuwe bron', ontbrekendZinnen(v.ontbrekend, 'nl'), kleuren),
    ...lijst('Alleen in de nieuwe bron', v.nieuw.map((n) => `${n.gemeente} ${periodeTekst(n.periode)} staat niet in uw werkmap.`), kleuren),
    ...lijst('Niet te vergelijken', v.onleesbaar.map(onleesbaarTekst), kleuren),
  ].join('\n');
};
