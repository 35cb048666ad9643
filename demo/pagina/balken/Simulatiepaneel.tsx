import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import type { Taal } from '../../../src/tekst';
import type { Simulatie } from '../simulatie';
import { APINIVEAUS, SCHAKELAARS, SIMULATIETEKSTEN } from '../simulatie';
import { zeg } from '../teksten';

interface Eigenschappen {
  readonly taal: Taal;
  readonly kiesTaal: (taal: Taal) => void;
  readonly donker: boolean;
  readonly kiesDonker: (donker: boolean) => void;
  readonly simulatie: Simulatie;
  readonly kies: (s: Simulatie) => void;
  readonly beveiligd: boolean;
  readonly beveilig: () => void;
  readonly gefilterd: boolean;
  readonly filter: () => void;
  readonly ander: () => void;
  readonly sluit: () => void;
}

/** The switches that imitate what can also happen in a real workbook. */
export const Simulatiepaneel = ({ taal, kiesTaal, donker, kiesDonker, simulatie, kies, beveiligd, beveilig, gefilterd, filter, ander, sluit }: Eigenschappen): ReactElement => {
  const paneel = useRef<HTMLElement>(null);
  useEffect(() => paneel.current?.querySelector('input')?.focus(), []);
  const tekst = (sleutel: keyof typeof SIMULATIETEKSTEN): string => SIMULATIETEKSTEN[sleutel][taal];
  return (
    <section ref={paneel} className="simulatie" aria-label={zeg('simulatie', taal)} onKeyDown={(e) => { if (e.key === 'Escape') sluit(); }}>
      <p>{zeg('simulatieUitleg', taal)}</p>
      <label><input type="checkbox" checked={beveiligd} onChange={beveilig} />{tekst('beveiligd')}</label>
      {SCHAKELAARS.map((s) => (
        <label key={s}><input type="checkbox" checked={simulatie[s]} onChange={(e) => kies({ ...simulatie, [s]: e.target.checked })} />{tekst(s)}</label>
      ))}
      <label><input type="checkbox" checked={gefilterd} onChange={filter} />{tekst('filter')}</label>
      <label><input type="checkbox" checked={donker} onChange={(e) => kiesDonker(e.target.checked)} />{zeg('donker', taal)}</label>
      <label className="keuze">{tekst('leeg')}
        <select value={simulatie.leeg} onChange={(e) => kies({ ...simulatie, leeg: e.target.value === 'web' ? 'web' : 'bureaublad' })}>
          <option value="bureaublad">{tekst('bureaublad')}</option>
          <option value="web">{tekst('web')}</option>
        </select>
      </label>
      <label className="keuze">{tekst('api')}
        <select value={simulatie.api} onChange={(e) => kies({ ...simulatie, api: APINIVEAUS.find((a) => a === e.target.value) ?? simulatie.api })}>
          {APINIVEAUS.map((a) => <option key={a} value={a}>{a}</option>)}
        </select>
      </label>
      <label className="keuze">{zeg('taal', taal)}
        <select value={taal} onChange={(e) => kiesTaal(e.target.value === 'en' ? 'en' : 'nl')}>
          <option value="nl" lang="nl">Nederlands</option>
          <option value="en" lang="en">English</option>
        </select>
      </label>
      <div className="rij-knoppen">
        <button type="button" onClick={ander}>{tekst('ander')}</button>
        <button type="button" onClick={sluit}>{zeg('sluit', taal)}</button>
      </div>
    </section>
  );
};
