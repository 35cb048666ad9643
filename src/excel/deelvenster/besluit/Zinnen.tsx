import type { ReactElement } from 'react';
import { Kortelijst } from '../onderdelen/Kortelijst';

const EERSTE = 8;

/** Sentences below each other, the rest on request. */
export const Zinnen = ({ zinnen }: { readonly zinnen: readonly string[] }): ReactElement | null =>
  zinnen.length === 0 ? null : <Kortelijst soort="ul" className="meldingen" eerste={EERSTE} erbij={Infinity} aantal={zinnen.length} regels={(tot) => zinnen.slice(0, tot).map((z, i) => <li key={i}>{z}</li>)} />;
