import { useEffect, useId, useState, type ReactElement } from 'react';
import { periodeTekst, volgende, type Tweetalig } from '../../../engine';
import { circulairefoutTekst, leesCirculaire, type Circulaire, type Circulairefout } from '../../../werkmap/circulaire';
import type { Blad } from '../../../werkmap/blad';
import { leesGeplakt } from '../../../werkmap/lezen/geplakt';
import { laatsteTabel, voorbereidingsfoutTekst, type Voorbereiding } from '../../../werkmap/nieuwhalfjaar';
import { metAdem } from '../../model/adem';
import { GEMEENTEN } from '../../model/beoordeling';
import { bereidInBeurten } from '../../model/nieuwhalfjaar';
import type { Lezing } from '../../model/toestand';
import { useOmgeving } from '../gebruik';
import { Keuzelijst } from '../onderdelen/Keuze';
import { Knop } from '../onderdelen/Knop';
import { PROGNOSESTIJL } from '../stijl/prognose';
import { ALGEMEEN } from '../tekst/algemeen';
import { TEKSTVELDSTIJL } from '../stijl/tekstveld';
import { BEOORDELEN } from '../tekst/beoordelen';
import { HALFJAAR } from '../tekst/nieuwhalfjaar';
import { Circulairetabel } from './Circulairetabel';
import { Voorbeeld } from './Voorbeeld';

/** What the user pasted, as it was when it was looked at. */
interface Vraag {
  readonly nr: number;
  readonly circulaire: string;
  readonly herverdeling: string;
  readonly inwoners: string;
  readonly volgendePeriode: boolean;
}

const alsBladen = (tekst: string, naam: string): readonly Blad[] | null => (tekst.trim() === '' ? null : [leesGeplakt(tekst, naam)]);

const adem = (): Promise<void> => new Promise((verder) => { setTimeout(verder); });

interface Bekeken {
  readonly circulaire: Circulaire | null;
  readonly fouten: readonly Circulairefout[];
  readonly voorbereiding: Voorbereiding | null;
}

const useBekeken = (vraag: Vraag | null, lezing: Lezing): Bekeken | null => {
  const { t, toestand: { keuzes } } = useOmgeving();
  const [{ bekeken, fout }, zet] = useState<{ readonly bekeken: Bekeken | null; readonly fout: unknown }>({ bekeken: null, fout: null });
  useEffect(() => {
    if (vraag === null) return undefined;
    let weg = false;
    const klaar = (uit: Bekeken | null, e: unknown): void => { if (!weg) zet({ bekeken: uit, fout: e }); };
    const laatste = laatsteTabel(lezing.beoordeling?.tabellen ?? [])?.periode ?? null;
    // the other two say something of a circulaire, and nothing without one
    const bron = alsBladen(vraag.circulaire, t(HALFJAAR.naamCirculaire));
    const gelezen = bron === null ? null : leesCirculaire({
      circulaire: bron, herverdeling: alsBladen(vraag.herverdeling, t(HALFJAAR.naamHerverdeling)), inwoners: alsBladen(vraag.inwoners, t(HALFJAAR.naamInwoners)),
      gemeenten: GEMEENTEN, periode: vraag.volgendePeriode && laatste !== null ? volgende(laatste) : null, laatste,
    });
    if (gelezen?.gelukt === false) klaar({ circulaire: null, fouten: gelezen.fouten, voorbereiding: null }, null);
    else {
      const circulaire = gelezen?.circulaire ?? null;
      void metAdem(bereidInBeurten(lezing, keuzes, circulaire), adem).then((voorbereiding) => klaar({ circulaire, fouten: [], voorbereiding }, null), (e: unknown) => klaar(null, e));
    }
    return () => { weg = true; };
  }, [vraag, lezing, keuzes, t]);
  // as a fault while drawing would be: the part says so, and offers to try again
  if (fout !== null) throw fout;
  return bekeken;
};

const Zinnen = ({ kop, zinnen }: { readonly kop: Tweetalig; readonly zinnen: readonly string[] }): ReactElement => {
  const { t } = useOmgeving();
  return <><p>{t(kop)}</p><ul className="meldingen">{zinnen.map((z, i) => <li key={i}>{z}</li>)}</ul></>;
};

const Uitkomst = ({ vraag, lezing }: { readonly vraag: Vraag; readonly lezing: Lezing }): ReactElement => {
  const { t, taal } = useOmgeving();
  const bekeken = useBekeken(vraag, lezing);
  if (bekeken === null) return <p className="zacht">{t(ALGEMEEN.laden)}</p>;
  const { circulaire, fouten, voorbereiding } = bekeken;
  return (
    <>
      {fouten.length === 0 ? null : <Zinnen kop={HALFJAAR.nietTeLezen} zinnen={fouten.map((f) => circulairefoutTekst(f, taal))} />}
      {circulaire === null ? null : <Circulairetabel circulaire={circulaire} />}
      {voorbereiding === null ? null : voorbereiding.gelukt ? <Voorbeeld v={voorbereiding} circulaire={circulaire} /> : <Zinnen kop={HALFJAAR.nietTeMaken} zinnen={voorbereiding.fouten.map((f) => voorbereidingsfoutTekst(f, taal))} />}
    </>
  );
};

const Plakveld = ({ label, tekst, zet }: { readonly label: Tweetalig; readonly tekst: string; readonly zet: (tekst: string) => void }): ReactElement => {
  const { t } = useOmgeving();
  const id = useId();
  return (
    <div className="veld">
      <label htmlFor={id}>{t(label)}</label>
      <textarea id={id} rows={2} value={tekst} spellCheck={false} onFocus={(e) => e.target.scrollIntoView({ block: 'nearest' })} onChange={(e) => zet(e.target.value)} />
    </div>
  );
};

/** The next half-year: what was pasted of the circulaire, what it would hold, and the button that makes it. */
export const Nieuwhalfjaar = ({ lezing }: { readonly lezing: Lezing }): ReactElement => {
  const { t } = useOmgeving();
  const [circulaire, zetCirculaire] = useState('');
  const [herverdeling, zetHerverdeling] = useState('');
  const [inwoners, zetInwoners] = useState('');
  const [periode, zetPeriode] = useState<'' | 'volgende'>('');
  const [vraag, zetVraag] = useState<Vraag | null>(null);
  const laatste = laatsteTabel(lezing.beoordeling?.tabellen ?? []);
  const metCirculaire = circulaire.trim() !== '';
  return (
    <div className="prognose">
      <style>{PROGNOSESTIJL}</style>
      <style>{TEKSTVELDSTIJL}</style>
      <p className="zacht">{t(HALFJAAR.uitleg)}</p>
      <Plakveld label={HALFJAAR.circulaire} tekst={circulaire} zet={zetCirculaire} />
      {!metCirculaire ? null : (
        <>
          <p className="zacht">{t(HALFJAAR.plak)}</p>
          <Plakveld label={HALFJAAR.herverdeling} tekst={herverdeling} zet={zetHerverdeling} />
          <Plakveld label={HALFJAAR.inwoners} tekst={inwoners} zet={zetInwoners} />
          {laatste === null ? null : <Keuzelijst label={t(HALFJAAR.periode)} waarde={periode} opties={[['', t(HALFJAAR.zoalsErStaat)], ['volgende', periodeTekst(volgende(laatste.periode))]]} kies={zetPeriode} />}
        </>
      )}
      <div className="knoppen"><Knop onClick={() => zetVraag({ nr: (vraag?.nr ?? 0) + 1, circulaire, herverdeling, inwoners, volgendePeriode: periode === 'volgende' })}>{t(HALFJAAR.bekijk)}</Knop></div>
      <div role="status" aria-atomic="false" aria-label={t(BEOORDELEN.nieuwhalfjaar)}>
        {vraag === null ? null : <Uitkomst key={vraag.nr} vraag={vraag} lezing={lezing} />}
      </div>
    </div>
  );
};
