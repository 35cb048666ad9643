import type { ReactElement, ReactNode } from 'react';
import type { Tabel, Tabelrij } from '../../../werkmap/tabel';
import { celVanRij, naamVan } from '../cijfers';
import { useOmgeving } from '../gebruik';
import { ALGEMEEN } from '../tekst/algemeen';
import { BEOORDELEN } from '../tekst/beoordelen';

/** The name of a row as a button that selects the row in the sheet; what stands under or beside the name is read along. */
export const Rijknop = ({ tabel, rij, onder, children }: { readonly tabel: Tabel; readonly rij: Tabelrij; readonly onder?: ReactNode; readonly children?: ReactNode }): ReactElement => {
  const { t, acties, toestand } = useOmgeving();
  const uit = toestand.werk !== null;
  const naam = naamVan(rij) === '' ? t(BEOORDELEN.naamloos) : naamVan(rij);
  const cel = celVanRij(tabel, rij);
  return (
    <button type="button" className="rijknop" title={t(ALGEMEEN.toonInBlad)} aria-disabled={uit || undefined} onClick={() => { if (!uit) void acties.gaNaar(tabel.blad.naam, cel.rij, cel.kolom); }}>
      <span className="rijknop__naam">{naam}{onder}</span>
      {children}
    </button>
  );
};
