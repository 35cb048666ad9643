import type { ReactElement } from 'react';
import { nodig, type Dossier, type Kader, type Nodig as Antwoord, type Trede } from '../../../engine';
import { kaders } from '../../../kaders';
import { useOmgeving } from '../gebruik';
import { Tredevlak } from '../onderdelen/Tredevlak';
import { GEMEENTE } from '../tekst/gemeente';

/** What each lower trede takes, the nearest first; treden that come out the same are said once. */
const antwoorden = (dossier: Dossier, trede: Trede): readonly Antwoord[] => {
  const uit: Antwoord[] = [];
  for (let doel = trede - 1; doel >= 1; doel -= 1) {
    const antwoord = nodig(dossier, doel, kaders);
    const vorig = uit.at(-1);
    if (antwoord.soort === 'nodig' && vorig?.soort === 'nodig' && vorig.trede === antwoord.trede) continue;
    uit.push(antwoord);
    if (antwoord.soort !== 'nodig') break;
  }
  return uit;
};

/** How many more people housed would have meant a lower trede, by the kader's own rule. */
export const Nodig = ({ dossier, trede, kader }: { readonly dossier: Dossier; readonly trede: Trede; readonly kader: Kader }): ReactElement | null => {
  const { t } = useOmgeving();
  const regels = antwoorden(dossier, trede).filter((a) => a.soort !== 'niet te beoordelen');
  if (regels.length === 0) return null;
  return (
    <section className="deel">
      <h3>{t(GEMEENTE.nodig)}</h3>
      <ul className="nodig">
        {regels.map((a) =>
          a.soort === 'nodig' ? (
            <li key={a.trede}><Tredevlak trede={a.trede} kader={kader} /><span>{t(GEMEENTE.nodigMeer(a.extra))}</span></li>
          ) : (
            <li key={`niet ${a.grens}`}>{t(GEMEENTE.nietTeHalen(a.laagste))}</li>
          ),
        )}
      </ul>
    </section>
  );
};
