import { useId, type ReactElement, type Ref } from 'react';

interface Eigenschappen {
  readonly label: string;
  readonly uitleg: string;
  /** The endings that the browser offers, with commas between. */
  readonly soorten: string;
  readonly kies: (bestand: File) => void;
  readonly fout?: boolean;
  readonly invoer?: Ref<HTMLInputElement>;
}

/** The browser's own field to choose a file. */
export const Bestandinvoer = ({ label, uitleg, soorten, kies, fout = false, invoer }: Eigenschappen): ReactElement => {
  const id = useId();
  return (
    <div className="veld">
      <label htmlFor={id}>{label}</label>
      <input ref={invoer} id={id} type="file" accept={soorten} aria-describedby={`${id}-uitleg`} aria-invalid={fout || undefined} style={{ width: '100%', minWidth: 0, font: 'inherit', color: 'inherit' }} onChange={(e) => { const [bestand] = e.target.files ?? []; if (bestand !== undefined) kies(bestand); }} />
      <p id={`${id}-uitleg`} className="zacht">{uitleg}</p>
    </div>
  );
};
