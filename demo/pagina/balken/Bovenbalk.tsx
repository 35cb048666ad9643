import type { ReactElement, ReactNode } from 'react';
import { useRef } from 'react';
import type { Taal } from '../../../src/tekst';
import { zeg } from '../teksten';

interface Eigenschappen {
  readonly taal: Taal;
  readonly naam: string;
  readonly gewijzigd: boolean;
  readonly voorbeelden: readonly string[];
  readonly voorbeeld: string;
  readonly kiesVoorbeeld: (naam: string) => void;
  readonly open: (bestand: File) => void;
  readonly bewaar: () => void;
  readonly ongedaan: () => void;
  readonly simulatie: boolean;
  readonly toonSimulatie: () => void;
  readonly children?: ReactNode;
}

/** What this is, which workbook is open, and where one's own comes in and goes out. */
export const Bovenbalk = (p: Eigenschappen): ReactElement => {
  const kiezer = useRef<HTMLInputElement>(null);
  const { taal } = p;
  return (
    <header className="bovenbalk" data-deel="boven">
      <p className="geenexcel"><strong>{zeg('geenExcel', taal)}</strong> <span>{zeg('blijftHier', taal)}</span></p>
      <div className="bestandsbalk" role="toolbar" aria-label={zeg('bestand', taal)}>
        <h1>{p.naam}{p.gewijzigd ? ' •' : ''}</h1>
        <select aria-label={zeg('kiesVoorbeeld', taal)} value={p.voorbeelden.includes(p.voorbeeld) ? p.voorbeeld : ''} onChange={(e) => p.kiesVoorbeeld(e.target.value)}>
          <option value="" disabled>{zeg('voorbeeld', taal)}</option>
          {p.voorbeelden.map((v) => <option key={v} value={v}>{v}</option>)}
        </select>
        <button type="button" onClick={() => kiezer.current?.click()}>{zeg('openen', taal)}</button>
        <input
          ref={kiezer} type="file" accept=".xlsx" hidden aria-label={zeg('openen', taal)}
          onChange={(e) => {
            const bestand = e.target.files?.[0];
            if (bestand) p.open(bestand);
            e.target.value = '';
          }}
        />
        <button type="button" onClick={p.bewaar}>{zeg('opslaan', taal)}</button>
        <button type="button" onClick={p.ongedaan}>{zeg('ongedaan', taal)}</button>
        <button type="button" className="simulatieknop" aria-expanded={p.simulatie} onClick={p.toonSimulatie}>{zeg('simulatie', taal)}</button>
      </div>
      {p.children}
    </header>
  );
};
