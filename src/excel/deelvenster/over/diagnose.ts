import { VERSIE, type Tweetalig } from '../../../engine';
import type { Toestand } from '../../model/toestand';
import { gemeenterijen } from '../cijfers';
import { DIAGNOSE } from '../tekst/over';

const codeVan = ({ melding }: Toestand): string | null => {
  if (melding === null) return null;
  if (melding.soort !== 'hindernis') return melding.fouten.map((f) => f.code).join(', ');
  const { hindernis } = melding;
  return 'tekst' in hindernis ? `${hindernis.code} ${hindernis.tekst}` : hindernis.code;
};

/** What an administrator asks first, as lines of text: levels, switches, counts and codes; never a name or a cell. */
export const diagnoseTekst = (toestand: Toestand, t: (tekst: Tweetalig) => string): string => {
  const { excel, lezing, keuzes } = toestand;
  const tabellen = lezing?.beoordeling?.tabellen ?? [];
  const rijen = tabellen.flatMap(gemeenterijen);
  const vragen = lezing === null || lezing.herkenning.gelukt ? [] : lezing.herkenning.fouten.map((f) => f.code);
  const schakel = (aan: boolean): string => t(aan ? DIAGNOSE.aan : DIAGNOSE.uit);
  const aantal = (n: number): string => t(DIAGNOSE.getal(n));
  const regels: ReadonlyArray<readonly [Tweetalig, string]> = [
    [DIAGNOSE.versie, VERSIE],
    [DIAGNOSE.api, excel.api],
    [DIAGNOSE.eenOngedaan, schakel(excel.eenOngedaan)],
    [DIAGNOSE.taal, toestand.taal],
    [DIAGNOSE.bladen, aantal(lezing?.bladen.length ?? 0)],
    [DIAGNOSE.tabellen, aantal(lezing?.herkenning.tabellen.length ?? 0)],
    [DIAGNOSE.halfjaren, aantal(tabellen.length)],
    [DIAGNOSE.rijen, aantal(rijen.length)],
    [DIAGNOSE.nietTeBeoordelen, aantal(rijen.filter((r) => r.beoordeling?.trede == null).length)],
    [DIAGNOSE.vragen, vragen.length === 0 ? t(DIAGNOSE.geen) : vragen.join(', ')],
    [DIAGNOSE.melding, codeVan(toestand) ?? t(DIAGNOSE.geen)],
    [DIAGNOSE.keuzes, Object.keys(keuzes).join(', ') || t(DIAGNOSE.geen)],
    [DIAGNOSE.schrijfwijze, toestand.schrijfwijze],
    [DIAGNOSE.vastgezet, aantal(toestand.vastgezet.length)],
  ];
  return regels.map(([wat, waarde]) => `${t(wat)}: ${waarde}`).join('\n');
};
