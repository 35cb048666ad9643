import { useSyncExternalStore, type ReactElement } from 'react';
import { periodeTekst, tredeVanKracht } from '../../../engine';
import { getalTekst, standTekst } from '../../../tekst';
import type { Rijplek } from './rijplek';
import { useOmgeving } from '../gebruik';
import { Besluitmerk } from '../onderdelen/Besluitmerk';
import { tredekleur, Tredevlak } from '../onderdelen/Tredevlak';
import { Uitklap } from '../onderdelen/Uitklap';
import { GEMEENTE } from '../tekst/gemeente';

const MARGE = 18;
/** The upper part holds the treden, the lower part the balances. */
const TREDEN = { boven: 14, sport: 15 };
const STANDEN = { boven: 140, hoogte: 58 };
const HOOG = 236;

const SMAL = '(max-width: 240px)';
const luisterSmal = (luisteraar: () => void): (() => void) => {
  const vraag = window.matchMedia(SMAL);
  vraag.addEventListener('change', luisteraar);
  return () => vraag.removeEventListener('change', luisteraar);
};

/** How wide the picture is drawn: in a narrow pane narrower, so that its letters stay as large. */
const useBreedte = (): number => (useSyncExternalStore(luisterSmal, () => window.matchMedia(SMAL).matches, () => false) ? 144 : 288);

interface Punt {
  readonly x: number;
  readonly periode: string;
  readonly trede: number | null;
  /** What was proposed, where another trede was decided. */
  readonly voorstel: number | null;
  readonly eindstand: number | null;
  readonly plek: Rijplek;
}

const puntenVan = (plekken: readonly Rijplek[], breed: number): readonly Punt[] => {
  const stap = plekken.length < 2 ? 0 : (breed - 2 * MARGE) / (plekken.length - 1);
  return plekken.map((plek, i) => {
    const b = plek.rij.beoordeling;
    const trede = b === null ? null : tredeVanKracht(b);
    return {
      x: plekken.length < 2 ? breed / 2 : MARGE + i * stap,
      periode: periodeTekst(plek.tabel.periode),
      trede,
      voorstel: b === null || trede === b.trede ? null : b.trede,
      eindstand: b?.grootheden.eindstand ?? null,
      plek,
    };
  });
};

const yTrede = (trede: number, hoogste: number): number => TREDEN.boven + (hoogste - trede) * TREDEN.sport;

/** Lines between neighbours that both have a trede; over a gap there is none. */
const lijnen = (punten: readonly Punt[], hoogste: number): readonly string[] =>
  punten.flatMap((p, i) => {
    const volgend = punten[i + 1];
    return p.trede === null || volgend === undefined || volgend.trede === null ? [] : [`M${p.x} ${yTrede(p.trede, hoogste)}L${volgend.x} ${yTrede(volgend.trede, hoogste)}`];
  });

const Tredepunten = ({ punten, hoogste }: { readonly punten: readonly Punt[]; readonly hoogste: number }): ReactElement => (
  <g className="verloop__treden">
    {lijnen(punten, hoogste).map((d) => <path key={d} className="verloop__lijn" d={d} />)}
    {punten.map((p) => {
      const y = p.trede === null ? yTrede(1, hoogste) : yTrede(p.trede, hoogste);
      return (
        <g key={p.periode} style={tredekleur(p.plek.tabel.kader, p.trede)} className={p.trede === null ? 'verloop__geen' : p.voorstel === null ? undefined : 'verloop__besloten'}>
          <rect className="verloop__vlak" x={p.x - 10} y={y - 10} width="20" height="20" rx="4" />
          <text className="verloop__getal" x={p.x} y={y + 4}>{p.trede ?? '–'}</text>
        </g>
      );
    })}
  </g>
);

const Standen = ({ punten, breed }: { readonly punten: readonly Punt[]; readonly breed: number }): ReactElement => {
  const { taal } = useOmgeving();
  const standen = punten.map((p) => p.eindstand ?? 0);
  const [hoogste, laagste] = [Math.max(0, ...standen), Math.min(0, ...standen)];
  const schaal = hoogste === laagste ? 0 : STANDEN.hoogte / (hoogste - laagste);
  const nul = STANDEN.boven + hoogste * schaal;
  const breedte = Math.min(26, (breed - 2 * MARGE) / Math.max(1, punten.length) - 4);
  return (
    <g className="verloop__standen">
      <line className="verloop__nul" x1="0" x2={breed} y1={nul} y2={nul} />
      {punten.map((p) => {
        if (p.eindstand === null) return <text key={p.periode} x={p.x} y={nul - 4}>{'?'}</text>;
        const hoogte = Math.abs(p.eindstand) * schaal;
        const boven = p.eindstand >= 0;
        return (
          <g key={p.periode} className={boven ? 'verloop__achterstand' : 'verloop__voorsprong'}>
            <rect x={p.x - breedte / 2} y={boven ? nul - hoogte : nul} width={breedte} height={hoogte} rx="1" />
            <text x={p.x} y={boven ? nul - hoogte - 4 : nul + hoogte + 12}>{getalTekst(p.eindstand, taal)}</text>
          </g>
        );
      })}
    </g>
  );
};

const Tabel = ({ punten }: { readonly punten: readonly Punt[] }): ReactElement => {
  const { t, taal } = useOmgeving();
  return (
    <table className="cijfers">
      <caption className="alleen-lezer">{t(GEMEENTE.verloop)}</caption>
      <thead><tr><th scope="col">{t(GEMEENTE.halfjaar)}</th><th scope="col">{t(GEMEENTE.trede)}</th><th scope="col" className="getal">{t(GEMEENTE.eindstand)}</th></tr></thead>
      <tbody>
        {punten.map((p) => (
          <tr key={p.periode}>
            <th scope="row">{p.periode}</th>
            <td><Tredevlak trede={p.trede} kader={p.plek.tabel.kader} /> <Besluitmerk b={p.plek.rij.beoordeling} /></td>
            <td className="getal">{p.eindstand === null ? t(GEMEENTE.onbekend) : standTekst(p.eindstand, taal)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The trede that holds, decided or proposed, and the closing balance of one gemeente over the half-years of the workbook, as a picture and as a table. */
export const Verloop = ({ plekken }: { readonly plekken: readonly Rijplek[] }): ReactElement | null => {
  const { t } = useOmgeving();
  const breed = useBreedte();
  if (plekken.length < 2) return null;
  const punten = puntenVan(plekken, breed);
  const hoogste = Math.max(6, ...punten.map((p) => p.trede ?? 0));
  const omDe = Math.ceil(punten.length / (breed / 48));
  return (
    <section className="deel">
      <h3>{t(GEMEENTE.verloop)}</h3>
      <svg className="verloop" viewBox={`0 0 ${breed} ${HOOG}`} role="img" aria-label={t(GEMEENTE.verloopAls(plekken.map((p) => p.tabel.periode)))}>
        {Array.from({ length: hoogste }, (_, i) => <line key={i} className="verloop__sport" x1="0" x2={breed} y1={yTrede(i + 1, hoogste)} y2={yTrede(i + 1, hoogste)} />)}
        <text className="verloop__as" x="0" y={STANDEN.boven - 10}>{t(GEMEENTE.eindstand)}</text>
        <Tredepunten punten={punten} hoogste={hoogste} />
        <Standen punten={punten} breed={breed} />
        {punten.map((p, i) => (i % omDe === 0 ? <text key={p.periode} className="verloop__periode" x={p.x} y={HOOG - 4}>{p.periode}</text> : null))}
      </svg>
      <p className="legenda zacht" aria-hidden="true">
        <span><i />{t(GEMEENTE.achterstand)}</span>
        <span><i className="legenda__voorsprong" />{t(GEMEENTE.voorsprong)}</span>
      </p>
      {punten.map((p) => (p.voorstel === null || p.trede === null ? null : <p key={p.periode} className="zacht">{t(GEMEENTE.verloopBesluit(p.plek.tabel.periode, p.trede, p.voorstel))}</p>))}
      <Uitklap kop={t(GEMEENTE.verloopTabel)}><Tabel punten={punten} /></Uitklap>
    </section>
  );
};
