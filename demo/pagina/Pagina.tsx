import type { DragEvent, KeyboardEvent, ReactElement } from 'react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Taal } from '../../src/tekst';
import { bestandfoutTekst } from '../../src/tekst/bestandfouten';
import { download, leesVoorbeelden, openBytes, openVoorbeeld } from './bestand';
import type { Geopend } from './bestand';
import { Bericht } from './Bericht';
import { bewaar, heropen, leesFuncties, maakWerkplek } from './koppeling';
import type { Werkplek } from './koppeling';
import { naarVolgendDeel } from './delen';
import type { Simulatie } from './simulatie';
import { BEGIN } from './simulatie';
import { zeg } from './teksten';
import { Werkmapvak } from './Werkmapvak';
import { nietBewaardZin } from './zinnen';
import type { Functiemetadata } from '../host';

const taalUitAdres = (): Taal => (new URLSearchParams(location.search).get('taal') === 'en' ? 'en' : 'nl');

/** The page of `npm start`: one workbook, an Excel of our own around it, and the add-in in it. */
export const Pagina = (): ReactElement => {
  const [taal, zetTaal] = useState<Taal>(taalUitAdres);
  const [donker, zetDonker] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const [simulatie, zetSimulatie] = useState<Simulatie>(BEGIN);
  const [voorbeelden, zetVoorbeelden] = useState<readonly string[]>([]);
  const [functies, zetFuncties] = useState<Functiemetadata | null>(null);
  const [plek, zetPlek] = useState<Werkplek | null>(null);
  const [bericht, zetBericht] = useState<string | null>(null);
  const [wachtend, zetWachtend] = useState<(() => void) | null>(null);
  const [sleept, zetSleept] = useState(false);

  useEffect(() => {
    document.documentElement.dataset['thema'] = donker ? 'donker' : 'licht';
    document.documentElement.lang = taal;
    document.title = zeg('titel', taal);
  }, [donker, taal]);

  const toon = useCallback((uit: Geopend, f: Functiemetadata | null): void => {
    if (uit.gelukt) zetPlek(maakWerkplek(uit.naam, uit.gelezen, f, BEGIN, taal));
    else zetBericht(uit.zin);
    zetSimulatie(BEGIN);
  }, [taal]);

  useEffect(() => {
    let weg = false;
    void Promise.all([leesVoorbeelden(), leesFuncties()]).then(async ([lijst, f]) => {
      if (weg) return;
      zetVoorbeelden(lijst);
      zetFuncties(f);
      const eerste = lijst.includes('coa-utrecht.xlsx') ? 'coa-utrecht.xlsx' : lijst[0];
      if (eerste !== undefined) toon(await openVoorbeeld(eerste, taal), f);
    });
    return () => { weg = true; };
    // once: a change of language opens the same workbook again by another way
  }, []);

  /** Opening replaces the workbook: not before the user agreed where something would be lost. */
  const naVraag = useCallback((doe: () => void): void => {
    if (plek?.winkel.momentopname().gewijzigd === true) zetWachtend(() => doe);
    else doe();
  }, [plek]);
  const openBestand = useCallback((bestand: File): void => naVraag(() => {
    void bestand.arrayBuffer().then((b) => toon(openBytes(bestand.name, new Uint8Array(b), taal), functies));
  }), [naVraag, toon, functies, taal]);

  const bewaarBestand = useCallback((): void => {
    if (!plek) return;
    const uit = bewaar(plek);
    if (!uit.gelukt) return zetBericht(bestandfoutTekst(uit.fout, taal));
    download(plek.naam, uit.bytes);
    plek.winkel.bewaard();
    zetBericht(nietBewaardZin(uit.nietBewaard, taal));
  }, [plek, taal]);

  const opnieuw = useCallback((s: Simulatie, t: Taal): void => {
    const uit = plek && heropen(plek, functies, s, t);
    if (uit) zetPlek(uit);
  }, [plek, functies]);
  const kiesSimulatie = useCallback((s: Simulatie): void => {
    zetSimulatie(s);
    if (s.api !== simulatie.api) opnieuw(s, taal);
  }, [simulatie, opnieuw, taal]);
  const kiesTaal = useCallback((t: Taal): void => {
    zetTaal(t);
    opnieuw(simulatie, t);
  }, [opnieuw, simulatie]);

  const zaken = useMemo(() => ({
    voorbeelden, kiesVoorbeeld: (naam: string) => naVraag(() => { void openVoorbeeld(naam, taal).then((uit) => toon(uit, functies)); }),
    open: openBestand, bewaar: bewaarBestand, taal, kiesTaal, donker, kiesDonker: zetDonker, simulatie, kiesSimulatie,
  }), [voorbeelden, naVraag, taal, toon, functies, openBestand, bewaarBestand, kiesTaal, donker, simulatie, kiesSimulatie]);

  const overheen = (e: DragEvent): void => {
    e.preventDefault();
    zetSleept(true);
  };
  const losgelaten = (e: DragEvent): void => {
    e.preventDefault();
    zetSleept(false);
    const bestand = e.dataTransfer.files[0];
    if (bestand) openBestand(bestand);
  };
  const toets = (e: KeyboardEvent): void => {
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 's') bewaarBestand();
    else if (e.key === 'F6') naarVolgendDeel(e.shiftKey);
    else return;
    e.preventDefault();
  };

  return (
    <div className={`geheel${sleept ? ' sleept' : ''}`} data-sleep={zeg('sleep', taal)} onDragOver={overheen} onDragLeave={() => zetSleept(false)} onDrop={losgelaten} onKeyDown={toets}>
      {plek ? <Werkmapvak key={`${plek.naam} ${plek.nummer}`} plek={plek} zaken={zaken} /> : <p className="laden" role="status">{zeg('laden', taal)}</p>}
      {bericht === null ? null : <Bericht tekst={bericht} knoppen={[[zeg('sluit', taal), () => zetBericht(null)]]} sluit={() => zetBericht(null)} />}
      {wachtend === null ? null : (
        <Bericht
          tekst={zeg('vervangen', taal)} sluit={() => zetWachtend(null)}
          knoppen={[[zeg('annuleer', taal), () => zetWachtend(null)], [zeg('openToch', taal), () => { zetWachtend(null); wachtend(); }]]}
        />
      )}
    </div>
  );
};
