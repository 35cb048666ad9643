import { breedte, doorsnede, hoogte } from '../../adressen';
import { GEWOON } from '../../cel';
import { Hostfout, ongeldig } from '../../fout';
import { magSchrijven } from '../../host';
import { schuif } from '../../schuiven';
import { kopieer } from '../../kopieren';
import type { Volger } from '../../werkboek';
import { tekst } from '../args';
import type { Soort } from '../soort';
import { bereikArg, bereikObject, plek } from './doel';
import { eis } from './eis';

type Doen = NonNullable<Soort<Volger>['doe']>;

/** The methods of a range that change the sheet or the selection. */
export const WIJZIGEN: Doen = {
  Clear: (d, [deel], h) => {
    const lid = 'Range.Clear';
    const wat = deel ?? 'All';
    magSchrijven(h, d.blad, lid);
    const b = plek(d);
    if (typeof wat !== 'string' || !['All', 'Contents', 'Formats'].includes(wat)) throw ongeldig(`${lid}: ${JSON.stringify(wat)} kent de demo-Excel niet.`, lid);
    d.blad.bezoek(b, (rij, kolom, c) => {
      const leeg = { ...c, waarde: null, formule: null, aanhaling: false };
      if (wat === 'Formats') d.blad.zetCel(rij, kolom, { ...c, opmaak: GEWOON });
      else if (!c.morst) d.blad.zetCel(rij, kolom, wat === 'All' ? undefined : leeg);
    });
    if (wat !== 'Contents') {
      const raakt = (m: { rij: number }): boolean => doorsnede(m as typeof b, b) !== null;
      if (d.blad.staat.samengevoegd.some(raakt)) d.blad.zet({ samengevoegd: d.blad.staat.samengevoegd.filter((m) => !raakt(m)) });
    }
    if (wat !== 'Formats') h.boek.meldWijziging(d.blad, b, 'invoegtoepassing');
  },
  Insert: (d, [richting], h) => {
    magSchrijven(h, d.blad, 'Range.Insert');
    const b = plek(d);
    const naar = tekst(richting, 'Range.Insert');
    if (naar !== 'Right' && naar !== 'Down') throw ongeldig('Range.Insert: Right of Down.', 'Range.Insert');
    schuif(h.boek, d.blad, b, naar === 'Right' ? 'kolom' : 'rij', 1, 'invoegtoepassing');
    return bereikObject(h, d.blad, b);
  },
  Delete: (d, [richting], h) => {
    magSchrijven(h, d.blad, 'Range.Delete');
    const naar = tekst(richting, 'Range.Delete');
    if (naar !== 'Left' && naar !== 'Up') throw ongeldig('Range.Delete: Left of Up.', 'Range.Delete');
    schuif(h.boek, d.blad, plek(d), naar === 'Left' ? 'kolom' : 'rij', -1, 'invoegtoepassing');
  },
  Merge: (d, [perRij], h) => {
    const b = eis(d, h, 'Range.Merge');
    if (d.blad.staat.tabellen.some((t) => doorsnede(t.bereik, b))) throw new Hostfout('InvalidOperation', 'Cellen van een tabel kunnen niet worden samengevoegd.', 'Range.Merge');
    const delen = perRij === true ? Array.from({ length: hoogte(b) }, (_, i) => ({ ...b, rij: b.rij + i, totRij: b.rij + i })) : [b];
    for (const m of delen) {
      d.blad.bezoek(m, (rij, kolom, c) => { if (rij !== m.rij || kolom !== m.kolom) d.blad.zetCel(rij, kolom, { ...c, waarde: null, formule: null, aanhaling: false }); });
    }
    const over = d.blad.staat.samengevoegd.filter((m) => !doorsnede(m, b));
    d.blad.zet({ samengevoegd: [...over, ...delen.filter((m) => hoogte(m) * breedte(m) > 1)] });
  },
  Unmerge: (d, _, h) => {
    magSchrijven(h, d.blad, 'Range.Unmerge');
    d.blad.zet({ samengevoegd: d.blad.staat.samengevoegd.filter((m) => !doorsnede(m, plek(d))) });
  },
  CopyFrom: (d, [bron, soort, leegOver, kantel], h) => {
    const b = eis(d, h, 'Range.CopyFrom');
    if (leegOver === true || kantel === true) throw ongeldig('Range.CopyFrom: skipBlanks en transpose kent de demo-Excel niet.', 'Range.CopyFrom');
    const van = bereikArg(h, bron, d.blad, 'Range.CopyFrom');
    kopieer(h.boek, van, { blad: d.blad, bereik: b }, soort === undefined || soort === null ? 'All' : tekst(soort, 'Range.CopyFrom'));
  },
  Select: (d, _, h) => { h.boek.selecteer(d.blad, plek(d)); },
  Calculate: (d, _, h) => { h.herrekening.maakVuil(d.blad, plek(d)); h.herrekening.reken(true); },
  SetDirty: (d, _, h) => { h.herrekening.maakVuil(d.blad, plek(d)); },
};

