import { periodeTekst, VERSIE } from '../engine';
import { foutTekst } from '../tekst';
import type { Correctie, Correctieplanning, Gevolg, Vergelijking } from '../werkmap/correcties';
import { correctiebevindingTekst, ontbrekendTekst, weigeringTekst } from '../werkmap/correcties/teksten';

/** `van` and `naar` are backlog positive; `stond` is the text where `van` is no figure; `inCel` is what the cell gets, in the convention of its column. */
const correctieJson = (c: Correctie): unknown => ({
  gemeente: c.gemeente,
  periode: periodeTekst(c.periode),
  veld: c.veld,
  van: c.van,
  ...(c.stond === '' ? {} : { stond: c.stond }),
  naar: c.naar,
  blad: c.plaats.blad,
  cel: c.plaats.adres,
  inCel: c.cel.mag ? c.cel.waarde : null,
  geweigerd: c.cel.mag ? null : { code: c.cel.weigering.code, melding: weigeringTekst(c.cel.weigering, 'nl') },
});

const gevolgJson = (g: Gevolg): unknown => ({ gemeente: g.gemeente, periode: periodeTekst(g.periode), zwaarte: g.zwaarte, correcties: g.correcties.map(correctieJson), voor: g.voor, na: g.na });

/** The comparison as one JSON document; with what was written, where something was accepted. */
export const correctiesAlsJson = (bestand: string, correcties: string, v: Vergelijking, planning: Correctieplanning | null, overgeslagen: readonly object[], rest: object): unknown => ({
  versie: VERSIE,
  bestand,
  correcties,
  perioden: v.perioden.map(periodeTekst),
  gevolgen: v.gevolgen.map(gevolgJson),
  ontbrekend: v.ontbrekend.map((o) => ({ ...o, periode: periodeTekst(o.periode), melding: ontbrekendTekst(o, 'nl') })),
  nieuw: v.nieuw.map((n) => ({ ...n, periode: periodeTekst(n.periode) })),
  onleesbaar: v.onleesbaar.map((o) => ({ bron: o.bron, naam: o.naam, plaats: o.plaats, code: o.fout.code, melding: foutTekst(o.fout, 'nl') })),
  bevindingen: v.bevindingen.map((b) => ({ code: b.code, melding: correctiebevindingTekst(b, 'nl') })),
  overgeslagen,
  ...(planning === null
    ? {}
    : {
        geschreven: planning.geschreven.map(correctieJson),
        geweigerd: planning.geweigerd.map((g) => ({ gemeente: g.correctie.gemeente, periode: periodeTekst(g.correctie.periode), veld: g.correctie.veld, code: g.weigering.code, melding: weigeringTekst(g.weigering, 'nl') })),
      }),
  ...rest,
});
