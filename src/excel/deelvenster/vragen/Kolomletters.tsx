import { useId, useState, type ReactElement } from 'react';
import type { Kolomsoort } from '../../../werkmap/tabel';
import { useOmgeving } from '../gebruik';
import { metKolom } from '../keuzes';
import { VRAGEN } from '../tekst/vragen';
import { Knop } from '../onderdelen/Knop';

/** A column's letter, or the number of a row for a table that stands on its side. */
const LETTERS = /^(?:[A-Za-z]{1,3}|[1-9]\d{0,6})$/;

/** Points out columns by their letters, where no table was recognised whose columns could be listed. */
export const Kolomletters = ({ soorten }: { readonly soorten: readonly Kolomsoort[] }): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  const [letters, zetLetters] = useState<Readonly<Partial<Record<Kolomsoort, string>>>>(toestand.keuzes.kolommen ?? {});
  const [fout, meld] = useState<Kolomsoort | null>(null);
  const id = useId();
  const gebruik = (): void => {
    const gevuld = soorten.map((soort) => [soort, (letters[soort] ?? '').trim()] as const).filter(([, letter]) => letter !== '');
    const mis = gevuld.find(([, letter]) => !LETTERS.test(letter));
    meld(mis?.[0] ?? null);
    if (mis === undefined && gevuld.length > 0) void acties.kies(gevuld.reduce((keuzes, [soort, letter]) => metKolom(keuzes, letter, soort), toestand.keuzes));
  };
  return (
    <form className="letters" onSubmit={(e) => { e.preventDefault(); gebruik(); }} noValidate>
      <h3>{t(VRAGEN.wijsAan)}</h3>
      <p className="zacht" id={`${id}uitleg`}>{t(VRAGEN.wijsAanUitleg)}</p>
      {soorten.map((soort) => (
        <div className="letter" key={soort}>
          <label htmlFor={`${id}${soort}`}>{t(VRAGEN.letterVoor(soort))}</label>
          <input id={`${id}${soort}`} type="text" size={3} maxLength={7} autoComplete="off" value={letters[soort] ?? ''} aria-invalid={fout === soort} aria-describedby={fout === soort ? `${id}fout` : `${id}uitleg`} onChange={(e) => zetLetters({ ...letters, [soort]: e.target.value.toUpperCase() })} />
        </div>
      ))}
      {fout === null ? null : <p className="veldfout" id={`${id}fout`} role="alert">{t(VRAGEN.letterFout)}</p>}
      <Knop type="submit" uit={toestand.werk !== null}>{t(VRAGEN.gebruik)}</Knop>
    </form>
  );
};
