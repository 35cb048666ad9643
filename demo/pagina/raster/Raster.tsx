import { useVirtualizer } from '@tanstack/react-virtual';
import type { ClipboardEvent, KeyboardEvent, PointerEvent, ReactElement, RefObject } from 'react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { HEEL_BLAD } from '../../host/adressen';
import type { Beeld } from '../../host/xlsx';
import { kolomletters } from '../../../src/werkmap/blad';
import { zeg } from '../teksten';
import type { Stand, Winkel } from '../winkel';
import { useBladplaats } from './bladplaats';
import { celbeeld } from './celbeeld';
import { Celinvoer } from './Celinvoer';
import { Celvak } from './Celvak';
import { alsTsv, leesTsv } from './klembord';
import type { Indeling } from './indeling';
import { maakIndeling, metRuimte } from './indeling';
import type { Cel, Terrein } from './toetsen';
import { keuzebereik, naToets } from './toetsen';
import type { Rekenaar } from './voorwaarden';

export const KOP = { breedte: 46, hoogte: 22 } as const;

interface Eigenschappen {
  readonly winkel: Winkel;
  readonly stand: Stand;
  readonly beeld: Beeld;
  readonly donker: boolean;
  readonly reken: Rekenaar;
  readonly vak: RefObject<HTMLDivElement | null>;
}

const terreinVan = ({ blad }: Stand, indeling: Indeling, scherm: number): Terrein => {
  const laatste = blad.gebruikt(HEEL_BLAD, true);
  return {
    rijen: indeling.rijen, kolommen: indeling.kolommen, scherm, laatste: { rij: laatste?.totRij ?? 0, kolom: laatste?.totKolom ?? 0 },
    leeg: (rij, kolom) => blad.waarde(rij, kolom) === null, rijZichtbaar: (rij) => !blad.isRijVerborgen(rij), kolomZichtbaar: (kolom) => !blad.staat.verborgenKolommen.has(kolom),
  };
};

/** The cell that an element of the grid stands for. */
const celVan = (doel: EventTarget): Cel | null => {
  const vak = doel instanceof HTMLElement ? doel.closest<HTMLElement>('[data-rij]') : null;
  return vak ? { rij: Number(vak.dataset['rij']), kolom: Number(vak.dataset['kolom']) } : null;
};

/** The sheet as a grid: only what is in view is drawn. */
export const Raster = ({ winkel, stand, beeld, donker, reken, vak }: Eigenschappen): ReactElement => {
  const { blad, keuze, bewerking } = stand;
  const { taal } = winkel;
  const maten = useMemo(() => maakIndeling(blad, beeld), [blad, beeld, stand.versie]);
  const indeling = useMemo(() => metRuimte(maten, { rij: Math.max(keuze.actief.rij, keuze.eind.rij), kolom: Math.max(keuze.actief.kolom, keuze.eind.kolom) }), [maten, keuze]);
  const lijst = (aantal: number): readonly number[] => Array.from({ length: aantal }, (_, i) => i);
  const vasteRijen = lijst(Math.min(blad.staat.vasteRijen, 60));
  const vasteKolommen = lijst(Math.min(beeld.bevrorenKolommen, 20));
  const vastHoog = vasteRijen.reduce((n, r) => n + indeling.hoogte(r), 0);
  const vastBreed = vasteKolommen.reduce((n, k) => n + indeling.breedte(k), 0);

  const rijen = useVirtualizer({ count: indeling.rijen, getScrollElement: () => vak.current, estimateSize: indeling.hoogte, overscan: 6, paddingStart: KOP.hoogte, scrollPaddingStart: KOP.hoogte + vastHoog, scrollPaddingEnd: 4 });
  const kolommen = useVirtualizer({ horizontal: true, count: indeling.kolommen, getScrollElement: () => vak.current, estimateSize: indeling.breedte, overscan: 3, paddingStart: KOP.breedte, scrollPaddingStart: KOP.breedte + vastBreed, scrollPaddingEnd: 4 });

  useEffect(() => { rijen.measure(); kolommen.measure(); }, [maten, rijen, kolommen]);
  const { rij: doelrij, kolom: doelkolom } = keuze.eind;
  const plaats = useBladplaats(vak, blad);
  useEffect(() => {
    if (!plaats.isNieuw(doelrij, doelkolom)) return;
    if (doelrij >= vasteRijen.length && doelrij < indeling.rijen) rijen.scrollToIndex(doelrij, { align: 'auto' });
    if (doelkolom >= vasteKolommen.length && doelkolom < indeling.kolommen) kolommen.scrollToIndex(doelkolom, { align: 'auto' });
    // only when the selection moves: scrolling by hand must be left alone
  }, [blad, doelrij, doelkolom]);

  const gekozen = keuzebereik(keuze);
  const isGekozen = (rij: number, kolom: number): boolean => rij >= gekozen.rij && rij <= gekozen.totRij && kolom >= gekozen.kolom && kolom <= gekozen.totKolom;
  const isActief = (rij: number, kolom: number): boolean => rij === keuze.actief.rij && kolom === keuze.actief.kolom;
  const zichtbareKolommen = kolommen.getVirtualItems().filter((k) => k.index >= vasteKolommen.length && k.size > 0);
  const breed = kolommen.getTotalSize();

  const toets = useCallback((e: KeyboardEvent): void => {
    if (bewerking) return;
    const ctrl = e.ctrlKey || e.metaKey;
    const scherm = Math.max(1, rijen.getVirtualItems().length - 14);
    const naar = naToets(keuze, { key: e.key, ctrl, shift: e.shiftKey }, terreinVan(stand, indeling, scherm));
    if (naar) winkel.kies(naar);
    else if (ctrl && (e.key === 'PageUp' || e.key === 'PageDown')) {
      const bladen = winkel.boek.bladen.filter((b) => b.staat.zichtbaar === 'Visible');
      const ander = bladen[bladen.indexOf(blad) + (e.key === 'PageDown' ? 1 : -1)];
      if (ander) winkel.kiesBlad(ander);
    } else if (ctrl && e.key.toLowerCase() === 'z') winkel.ongedaan();
    else if (e.key === 'F2') winkel.begin('cel');
    else if (e.key === 'Delete') winkel.wis();
    else if (e.key === 'Backspace') winkel.begin('cel', '');
    else if (e.key.length === 1 && !ctrl && !e.altKey) winkel.begin('cel', e.key);
    else return;
    e.preventDefault();
  }, [bewerking, keuze, stand, indeling, winkel, blad, rijen]);

  const slepen = useRef(false);
  const neer = (e: PointerEvent): void => {
    const cel = celVan(e.target);
    if (!cel || (e.target instanceof HTMLElement && e.target.closest('.invoer'))) return;
    if (e.shiftKey) winkel.kies({ actief: keuze.actief, eind: cel });
    else winkel.kiesCel(cel);
    slepen.current = true;
  };
  const sleep = (e: PointerEvent): void => {
    const cel = slepen.current && e.buttons === 1 ? celVan(document.elementFromPoint(e.clientX, e.clientY) ?? e.target) : null;
    if (cel && (cel.rij !== keuze.eind.rij || cel.kolom !== keuze.eind.kolom)) winkel.kies({ actief: keuze.actief, eind: cel });
    if (e.buttons !== 1) slepen.current = false;
  };
  const plak = (e: ClipboardEvent): void => {
    if (bewerking) return;
    winkel.plak(leesTsv(e.clipboardData.getData('text/plain')));
    e.preventDefault();
  };
  const kopieer = (e: ClipboardEvent): void => {
    if (bewerking) return;
    e.clipboardData.setData('text/plain', alsTsv(blad, gekozen, taal));
    e.preventDefault();
  };

  const vakje = (rij: number, kolom: number, links: number | null, vast: number): ReactElement | null => {
    const samen = blad.staat.samengevoegd.length === 0 ? undefined : blad.samenvoegingVan(rij, kolom);
    if (samen && (samen.rij !== rij || samen.kolom !== kolom)) return null;
    const actief = isActief(rij, kolom);
    return (
      <Celvak
        key={kolom} id={`cel-${rij}-${kolom}`} rij={rij} kolom={kolom} links={links} vast={vast} beeld={celbeeld(blad, rij, kolom, { indeling, beeld, reken, taal, donker })}
        gekozen={isGekozen(rij, kolom)} actief={actief} lijnen={beeld.rasterlijnen} laatsteVast={kolom === vasteKolommen.length - 1}
      >
        {actief && bewerking?.waar === 'cel' ? <Celinvoer winkel={winkel} bewerking={bewerking} naam={zeg('celinhoud', taal)} terug={() => vak.current?.focus()} /> : null}
      </Celvak>
    );
  };

  const rij = (index: number, boven: number): ReactElement => {
    const hoog = indeling.hoogte(index);
    const gefilterd = blad.isFilterVerborgen(index - 1) || blad.isFilterVerborgen(index + 1);
    let vast = KOP.breedte;
    return (
      <div key={index} role="row" aria-rowindex={index + 2} className="rij" style={{ top: boven, height: hoog, width: breed }}>
        <div role="rowheader" className={`rijkop${index >= gekozen.rij && index <= gekozen.totRij ? ' gekozen' : ''}${gefilterd ? ' gefilterd' : ''}`} style={{ width: KOP.breedte, height: hoog }}>{index + 1}</div>
        {vasteKolommen.map((k) => {
          const links = vast;
          vast += indeling.breedte(k);
          return vakje(index, k, null, links);
        })}
        {zichtbareKolommen.map((k) => vakje(index, k.index, k.start, 0))}
      </div>
    );
  };

  const kolomkop = (k: number, links: number | null, vast: number): ReactElement => (
    <div
      key={k} role="columnheader" aria-colindex={k + 2} className={`kolomkop${k >= gekozen.kolom && k <= gekozen.totKolom ? ' gekozen' : ''}${links === null ? ' vast' : ''}`}
      style={{ width: indeling.breedte(k), left: links ?? vast }}
    >
      {kolomletters(k)}
    </div>
  );

  let bovenVast = KOP.hoogte;
  let linksVast = KOP.breedte;
  return (
    <div
      ref={vak} className="raster" role="grid" tabIndex={0} aria-label={`${zeg('raster', taal)} ${blad.naam}`} aria-describedby="rasterhulp" aria-multiselectable="true"
      aria-rowcount={indeling.rijen + 1} aria-colcount={indeling.kolommen + 1} aria-activedescendant={`cel-${keuze.actief.rij}-${keuze.actief.kolom}`}
      onScroll={plaats.onthoud} onKeyDown={toets} onPointerDown={neer} onPointerMove={sleep} onDoubleClick={() => winkel.begin('cel')} onPaste={plak} onCopy={kopieer}
    >
      <div className="vel" role="presentation" style={{ width: breed, height: rijen.getTotalSize() }}>
        <div role="rowgroup" className={vasteRijen.length > 0 ? 'boven bevroren' : 'boven'} style={{ width: breed, height: KOP.hoogte + vastHoog }}>
          <div role="row" aria-rowindex={1} className="rij kop" style={{ top: 0, height: KOP.hoogte, width: breed }}>
            <div role="columnheader" className="hoek" style={{ width: KOP.breedte, height: KOP.hoogte }}><span className="onzichtbaar">{zeg('rij', taal)}</span></div>
            {vasteKolommen.map((k) => {
              const links = linksVast;
              linksVast += indeling.breedte(k);
              return kolomkop(k, null, links);
            })}
            {zichtbareKolommen.map((k) => kolomkop(k.index, k.start, 0))}
          </div>
          {vasteRijen.map((r) => {
            const boven = bovenVast;
            bovenVast += indeling.hoogte(r);
            return indeling.hoogte(r) === 0 ? null : rij(r, boven);
          })}
        </div>
        <div role="rowgroup" className="lijf">
          {rijen.getVirtualItems().filter((r) => r.index >= vasteRijen.length && r.size > 0).map((r) => rij(r.index, r.start))}
        </div>
      </div>
      <p id="rasterhulp" hidden>{zeg('rasterhulp', taal)}</p>
    </div>
  );
};
