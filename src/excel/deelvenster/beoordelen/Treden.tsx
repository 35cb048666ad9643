import { useMemo, type CSSProperties, type ReactElement } from 'react';
import { getalTekst, hoofdletter } from '../../../tekst';
import { beslotenTekst } from '../../../tekst/besloten';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { vanKracht } from '../../../werkmap/beoordelen/vankracht';
import { telVorige } from '../cijfers';
import { useOmgeving } from '../gebruik';
import { tredekleur, Tredevlak } from '../onderdelen/Tredevlak';
import { BEOORDELEN } from '../tekst/beoordelen';

/** How many gemeenten on each trede, before and now, decided or proposed, as a table with bars. Treden that nobody has or had stay out, but for the first four. */
export const Treden = ({ halfjaar }: { readonly halfjaar: BeoordeeldeTabel }): ReactElement | null => {
  const { t, taal } = useOmgeving();
  const { kader } = halfjaar;
  const { treden, besloten } = useMemo(() => vanKracht(halfjaar), [halfjaar]);
  if (kader === null) return null;
  const regels = kader.treden
    .map((trede) => ({ ...trede, nu: treden[String(trede.trede)] ?? 0, was: telVorige(halfjaar, trede.trede) }))
    .filter((r) => r.trede <= 4 || r.nu + r.was > 0);
  // unknown is not zero: without a vorige trede anywhere there is nothing to compare with
  const vergelijkt = regels.some((r) => r.was > 0);
  const meest = Math.max(1, ...regels.flatMap((r) => [r.nu, r.was]));
  return (
    <>
      <table className="treden">
        <caption className="alleen-lezer">{t(vergelijkt ? BEOORDELEN.aantalPerTrede(halfjaar.periode) : BEOORDELEN.aantalNu(halfjaar.periode))}</caption>
        <thead>
          <tr>
            <th scope="col">{t(BEOORDELEN.trede)}</th>
            <td aria-hidden="true" />
            {vergelijkt ? <th scope="col" className="treden__was">{t(BEOORDELEN.was)}</th> : null}
            <th scope="col" className="treden__nu">{t(BEOORDELEN.nu)}</th>
          </tr>
        </thead>
        <tbody>
          {regels.map((r) => (
            <tr key={r.trede} style={tredekleur(kader, r.trede)}>
              <th scope="row" title={t(r.naam)}>
                <Tredevlak trede={r.trede} kader={kader} />
              </th>
              <td className="treden__staven" aria-hidden="true">
                <span className="treden__naam">{t(r.naam)}</span>
                <span className="staaf staaf--nu" style={{ '--deel': r.nu / meest } as CSSProperties} />
                {vergelijkt ? <span className="staaf staaf--was" style={{ '--deel': r.was / meest } as CSSProperties} /> : null}
              </td>
              {vergelijkt ? <td className="getal zacht">{getalTekst(r.was, taal)}</td> : null}
              <td className="getal sterk">{getalTekst(r.nu, taal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {besloten.length === 0 ? null : <p className="zacht">{`${hoofdletter(beslotenTekst(besloten, taal))}.`}</p>}
    </>
  );
};
