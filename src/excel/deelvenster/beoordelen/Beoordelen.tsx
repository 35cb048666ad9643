import { useState, type ReactElement } from 'react';
import { looptNog, periodeTekst } from '../../../engine';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import type { Lezing } from '../../model/toestand';
import { lopendTekst } from '../../../tekst/lopend';
import { lopendIn } from '../../../werkmap/beoordelen/realisatiedag';
import { isOnder, plekVan } from '../../model/halfjaarplek';
import { halfjarenOp, loopt, telGemeenten } from '../cijfers';
import { useOmgeving } from '../gebruik';
import { LATER } from '../later';
import { Later } from '../onderdelen/Later';
import { Uitklap } from '../onderdelen/Uitklap';
import { Keuzelijst } from '../onderdelen/Keuze';
import { ALGEMEEN } from '../tekst/algemeen';
import { BEOORDELEN, SCHRIJVEN } from '../tekst/beoordelen';
import { UITWEGEN } from '../tekst/uitwegen';
import { Contacten } from './Contacten';
import { Herkendkop } from './Herkendkop';
import { Overgangen } from './Overgangen';
import { Keuzebalk, Samenvattingsbalk } from './Samenvatting';
import { Schrijven } from './Schrijven';
import { Treden } from './Treden';
import { Uitkomsten } from './Uitkomsten';
import { Knop } from '../onderdelen/Knop';

const OVER_KOPPELINGEN: ReadonlySet<string> = new Set(['tijdigBeschikbaar', 'koppelingstekort']);

const Kop = ({ halfjaar, hier, kies }: { readonly halfjaar: BeoordeeldeTabel; readonly hier: readonly BeoordeeldeTabel[]; readonly kies: (periode: string) => void }): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  const lopend = lopendIn(halfjaar);
  return (
    <header className="kop">
      <h2>{t(ALGEMEEN.halfjaar(halfjaar.periode))}</h2>
      <p className="zacht">{t(BEOORDELEN.opBlad(halfjaar.tabel.blad.naam, telGemeenten(halfjaar)))}</p>
      <p className="zacht">{halfjaar.kader === null ? t(BEOORDELEN.geenKader) : t(BEOORDELEN.voorstel)}</p>
      {lopend === null ? null : <p>{t(lopendTekst(lopend))}</p>}
      {hier.length < 2 ? null : (
        <Keuzelijst label={t(BEOORDELEN.kiesHalfjaar)} waarde={periodeTekst(halfjaar.periode)} opties={hier.map((h) => [periodeTekst(h.periode), periodeTekst(h.periode)] as const)} kies={kies} />
      )}
      <Knop className="kop__lees" klein uit={toestand.werk !== null} onClick={() => void acties.herlees()}>{t(UITWEGEN.leesOpnieuw)}</Knop>
    </header>
  );
};

const Halfjaar = ({ lezing, hier }: { readonly lezing: Lezing; readonly hier: readonly BeoordeeldeTabel[] }): ReactElement | null => {
  const { t, toestand } = useOmgeving();
  const [gekozen, kies] = useState<string | null>(null);
  const halfjaar = hier.find((h) => periodeTekst(h.periode) === gekozen) ?? hier.at(-1);
  if (halfjaar === undefined) return null;
  const vast = isOnder(toestand.vastgezet, plekVan(halfjaar));
  const geschreven = toestand.samenvatting?.wat === 'geschreven';
  const sleutel = `${halfjaar.tabel.blad.naam} ${periodeTekst(halfjaar.periode)}`;
  const uitkomsten = <Uitkomsten key={`alle ${sleutel}`} halfjaar={halfjaar} open={geschreven} />;
  const vastzetten = <Later key={`vast ${sleutel}`} bron={LATER.vastzetten} met={{ halfjaar }} />;
  return (
    <>
      <Kop halfjaar={halfjaar} hier={hier} kies={kies} />
      {vast ? vastzetten : null}
      <Treden halfjaar={halfjaar} />
      {geschreven ? uitkomsten : <Overgangen key={sleutel} halfjaar={halfjaar} />}
      <Uitklap key={`kaart ${sleutel}`} kop={t(BEOORDELEN.kaart)}><Later bron={LATER.kaart} met={{ halfjaar, lezing }} /></Uitklap>
      {loopt(halfjaar, toestand.vandaag) ? <Uitklap key={`prognose ${sleutel}`} kop={t(BEOORDELEN.prognose)}><Later bron={LATER.prognose} met={{ halfjaar, lezing }} /></Uitklap> : null}
      {halfjaar.tabel.kolommen.some((k) => OVER_KOPPELINGEN.has(k.soort)) ? <Uitklap key={`koppelingen ${sleutel}`} kop={t(BEOORDELEN.koppelingen)}><Later bron={LATER.koppelingen} met={{ halfjaar }} /></Uitklap> : null}
      <Later bron={LATER.waarschuwingen} met={{ lezing, halfjaar }} stil />
      <Herkendkop halfjaar={halfjaar} lezing={lezing} />
      <Contacten lezing={lezing} />
      <Uitklap kop={t(BEOORDELEN.overzicht)}><Later bron={LATER.overzicht} met={{ lezing }} /></Uitklap>
      <Uitklap key={`stukken ${sleutel}`} kop={t(BEOORDELEN.stukken)}><Later bron={LATER.stukken} met={{ halfjaar, lezing }} /></Uitklap>
      <Uitklap kop={t(BEOORDELEN.toetsen)}><Later bron={LATER.toetsen} met={{ lezing }} /></Uitklap>
      <Uitklap kop={t(BEOORDELEN.correcties)}><Later bron={LATER.correcties} met={{ lezing }} /></Uitklap>
      <Uitklap kop={t(BEOORDELEN.nieuwhalfjaar)}><Later bron={LATER.nieuwhalfjaar} met={{ lezing }} /></Uitklap>
      {geschreven ? null : uitkomsten}
      {vast ? null : <>{looptNog(halfjaar.periode, toestand.vandaag) ? null : <Uitklap key={`vast ${sleutel}`} kop={t(SCHRIJVEN.vastKop(halfjaar.periode))}>{vastzetten}</Uitklap>}<Schrijven halfjaar={halfjaar} lezing={lezing} /></>}
    </>
  );
};

/** The tab that opens: what was recognised, what follows, what deserves a look; and the button that writes it. */
export const Beoordelen = (): ReactElement => {
  const { toestand } = useOmgeving();
  const { lezing, melding } = toestand;
  const vragen = lezing !== null && !lezing.herkenning.gelukt ? lezing.herkenning.fouten : melding?.soort === 'herkenning' ? melding.fouten : [];
  if (vragen.length > 0) return <Later bron={LATER.vragen} met={{ fouten: vragen }} />;
  if (lezing === null) return toestand.werk?.wat === 'lezen' ? <></> : <Later bron={LATER.begin} met={{}} />;
  const hier = halfjarenOp(lezing, lezing.actiefBlad);
  return (
    <>
      <Samenvattingsbalk />
      <Keuzebalk />
      {hier.length === 0 ? <Later bron={LATER.anderBlad} met={{ lezing }} /> : <Halfjaar key={lezing.actiefBlad} lezing={lezing} hier={hier} />}
    </>
  );
};
