import { useId, type ReactElement } from 'react';
import { useOmgeving } from '../gebruik';

interface Eigenschappen {
  readonly label: string;
  readonly waarde: string;
  readonly zet: (waarde: string) => void;
  readonly uitleg?: string;
  /** What is wrong with what was typed. */
  readonly fouten: readonly string[];
  /** A few lines of text; else one. */
  readonly lang?: boolean;
  /** To choose one of, in place of typing. */
  readonly opties?: ReadonlyArray<readonly [waarde: string, tekst: string]>;
}

/** A field to fill in, with what is wrong with it said beneath it and to who cannot see that. */
export const Veld = ({ label, waarde, zet, uitleg, fouten, lang = false, opties }: Eigenschappen): ReactElement => {
  const id = useId();
  const bezig = useOmgeving().toestand.werk !== null;
  const bij = [uitleg === undefined ? '' : `${id}-uitleg`, fouten.length === 0 ? '' : `${id}-fout`].filter((s) => s !== '').join(' ');
  const deel = {
    id, value: waarde, 'aria-invalid': fouten.length > 0 || undefined, 'aria-describedby': bij === '' ? undefined : bij, 'aria-disabled': bezig || undefined,
    onChange: (e: { readonly target: { readonly value: string } }) => { if (!bezig) zet(e.target.value); },
  };
  return (
    <div className="veld">
      <label htmlFor={id}>{label}</label>
      {opties !== undefined ? <select {...deel}>{opties.map(([w, tekst]) => <option key={w} value={w}>{tekst}</option>)}</select> : lang ? <textarea rows={3} {...deel} /> : <input type="text" {...deel} />}
      {uitleg === undefined ? null : <p className="zacht" id={`${id}-uitleg`}>{uitleg}</p>}
      {fouten.length === 0 ? null : <p className="veldfout" id={`${id}-fout`}>{fouten.join(' ')}</p>}
    </div>
  );
};
