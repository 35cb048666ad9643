import { useId, type ReactElement, type ReactNode, type SyntheticEvent } from 'react';
import { useOmgeving } from '../gebruik';

interface Keuze<W extends string> {
  readonly label: string;
  readonly waarde: W;
  readonly opties: ReadonlyArray<readonly [waarde: W, tekst: string]>;
  readonly kies: (waarde: W) => void;
  readonly bij?: ReactNode;
}

/** While there is work a field cannot be changed. It keeps the focus, which `disabled` would take from it; Tab goes on. */
export const metRust = (bezig: boolean): { readonly 'aria-disabled'?: true; readonly onMouseDown?: (e: SyntheticEvent) => void; readonly onKeyDown?: (e: SyntheticEvent & { readonly key?: string }) => void } =>
  bezig ? { 'aria-disabled': true, onMouseDown: (e) => e.preventDefault(), onKeyDown: (e) => { if (e.key !== 'Tab') e.preventDefault(); } } : {};

/** A labelled list to choose one of, the browser's own: typing the first letters finds an option. */
export const Keuzelijst = <W extends string>({ label, waarde, opties, kies, bij }: Keuze<W>): ReactElement => {
  const id = useId();
  const bezig = useOmgeving().toestand.werk !== null;
  return (
    <div className="veld">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={waarde} {...metRust(bezig)} onChange={(e) => { const gekozen = opties.find(([w]) => w === e.target.value); if (gekozen !== undefined && !bezig) kies(gekozen[0]); }}>
        {opties.map(([w, tekst]) => <option key={w} value={w}>{tekst}</option>)}
      </select>
      {bij}
    </div>
  );
};

interface Rondjes<W extends string> {
  readonly legenda: string;
  readonly waarde: W;
  readonly opties: ReadonlyArray<{ readonly waarde: W; readonly naam: string; readonly uitleg?: string | undefined }>;
  readonly kies: (waarde: W) => void;
}

/** A few options with a sentence each, of which one holds. */
export const Keuzerondjes = <W extends string>({ legenda, waarde, opties, kies }: Rondjes<W>): ReactElement => {
  const id = useId();
  const bezig = useOmgeving().toestand.werk !== null;
  return (
    <fieldset className="rondjes">
      <legend>{legenda}</legend>
      {opties.map((o) => (
        <div key={o.waarde} className="rondje">
          <input type="radio" id={`${id}${o.waarde}`} name={id} checked={o.waarde === waarde} {...metRust(bezig)} onChange={() => { if (!bezig) kies(o.waarde); }} aria-describedby={o.uitleg === undefined ? undefined : `${id}${o.waarde}-uitleg`} />
          <label htmlFor={`${id}${o.waarde}`}>{o.naam}</label>
          {o.uitleg === undefined ? null : <p className="zacht" id={`${id}${o.waarde}-uitleg`}>{o.uitleg}</p>}
        </div>
      ))}
    </fieldset>
  );
};
