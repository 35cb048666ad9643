import type { Proef } from '../../rapport/toets/proef';
import { VERANDERINGEN } from '../../rapport/toets/proef/plekken';
import { voorbehoudTekst, vondstTekst, waaromTekst, type Plek, type Tekst, type Toetsing, type Vondst } from '../../rapport/toets';
import { getalTekst as g, hoofdletter } from '../../tekst';
import { zonderStuurtekens, type Kleuren } from '../kleur';
import { breek } from '../uitvoer';

const kort = (zin: string, hoogstens = 160): string => (zin.length <= hoogstens ? zin : `${zin.slice(0, hoogstens)}…`);

/** The figure with the words around it. */
const inVerband = ({ tekst }: Tekst, { van, tot }: Plek): string => kort(tekst.slice(Math.max(0, van - 30), Math.min(tekst.length, tot + 40)).replace(/\s+/g, ' ').trim());

const aantal = (n: number, een: string, meer: string): string => `${n === 1 ? 'één' : g(n, 'nl')} ${n === 1 ? een : meer}`;

/** The findings on one sentence belong together. */
const perZin = (vondsten: readonly Vondst[]): ReadonlyArray<readonly [zin: string, vondsten: readonly Vondst[]]> => {
  const groepen: (readonly [string, Vondst[]])[] = [];
  for (const v of vondsten) {
    const laatste = groepen[groepen.length - 1];
    if (laatste?.[0] === v.plek.zin) laatste[1].push(v);
    else groepen.push([v.plek.zin, [v]]);
  }
  return groepen;
};

/** What was found in each text, with both sides, and what no table covers. */
export const toetsTekst = (teksten: readonly Tekst[], t: Toetsing, tegen: string, kleuren: Kleuren): string =>
  [
    ...teksten.flatMap((tekst) => {
      const buiten = t.nietTeControleren.filter((o) => o.plek.tekst === tekst.naam);
      const gevonden = perZin(t.vondsten.filter((v) => v.plek.tekst === tekst.naam)).flatMap(([zin, vondsten]) => [
        `  ${kleuren.zacht(breek(`“${kort(zin)}”`, '   '))}`,
        ...vondsten.map((v) => `    ${breek(`regel ${v.plek.regel}: ${vondstTekst(v, 'nl')}`, '      ')}`),
      ]);
      const uitkomst = t.teksten.find((x) => x.naam === tekst.naam);
      const voorbehoud = uitkomst === undefined ? null : voorbehoudTekst(uitkomst, 'nl');
      return [
        kleuren.vet(zonderStuurtekens(tekst.naam)),
        ...(voorbehoud === null ? [] : [`  ${breek(voorbehoud, '  ')}`]),
        ...(gevonden.length === 0 ? (voorbehoud === null ? ['  niets gevonden dat een tabel tegenspreekt'] : []) : gevonden),
        ...(buiten.length === 0 ? [] : [`  niet te controleren (${buiten.length}):`, ...buiten.map((o) => `    ${breek(`regel ${o.plek.regel}: “…${inVerband(tekst, o.plek)}…” (${waaromTekst(o, 'nl')})`, '      ')}`)]),
        '',
      ];
    }),
    breek(`${aantal(t.gecontroleerd, 'bewering', 'beweringen')} getoetst aan ${tegen}: ${aantal(t.vondsten.length, 'tegenspraak', 'tegenspraken')}. ${hoofdletter(aantal(t.nietTeControleren.length, 'cijfer', 'cijfers'))} niet te controleren. Wat klopt, staat hier niet.${t.vondsten.length === 0 ? '' : ' Verbeter de tekst of de tabel, of zeg in een voetnoot waarom zij verschillen.'}`, ''),
  ].join('\n');

const procent = (deel: number, geheel: number): string => `${geheel === 0 ? 0 : g(Math.round((1_000 * deel) / geheel) / 10, 'nl')} %`;

/** The figures of the trial, and every token that it missed or wrongly marked. */
export const proefTekst = (p: Proef): string => {
  const gevonden = p.fout.filter((m) => m.gevonden).length;
  const vals = p.goed.filter((m) => m.gevonden);
  const regel = (m: Proef['fout'][number], wat: string): string => breek(`  ${wat}: ${m.tekst} regel ${m.regel}, ${m.soort} (${m.waar}): “${m.van.replace(/\s+/g, ' ')}” werd “${m.naar.replace(/\s+/g, ' ')}”`, '    ');
  return [
    `Proef met zaad ${p.zaad}: ${g(p.fout.length, 'nl')} keer één teken fout gemaakt dat een tabel kent.`,
    ...VERANDERINGEN.flatMap((soort) =>
      (['zin', 'tabel'] as const).flatMap((waar) => {
        const bak = p.fout.filter((m) => m.soort === soort && m.waar === waar);
        return bak.length === 0 ? [] : [`  ${`${soort} (${waar})`.padEnd(26)} ${bak.filter((m) => m.gevonden).length} van ${bak.length}`];
      }),
    ),
    `Gevonden: ${gevonden} van ${p.fout.length} (${procent(gevonden, p.fout.length)}).`,
    ...p.fout.filter((m) => !m.gevonden).map((m) => regel(m, 'gemist')),
    `Anders gezegd en nog steeds goed: ${p.goed.length}; ten onrechte gemeld: ${vals.length}.`,
    ...vals.map((m) => regel(m, 'ten onrechte')),
  ].join('\n');
};
