import type { ComponentType } from 'react';

/** A part whose code is a file of its own, fetched once; `deel` is there as soon as it was. */
export interface Laterdeel<E extends object> {
  readonly laad: () => Promise<ComponentType<E>>;
  readonly deel: () => ComponentType<E> | null;
}

const later = <E extends object>(haal: () => Promise<ComponentType<E>>): Laterdeel<E> => {
  let deel: ComponentType<E> | null = null;
  return { deel: () => deel, laad: async () => (deel ??= await haal()) };
};

// what the first screen does without
export const LATER = {
  uitkomsten: later(() => import(/* webpackChunkName: "uitkomsten" */ './beoordelen/Uitkomstenlijst').then((m) => m.Uitkomstenlijst)),
  anderBlad: later(() => import(/* webpackChunkName: "waarschuwingen" */ './beoordelen/AnderBlad').then((m) => m.AnderBlad)),
  stijl: later(() => import(/* webpackChunkName: "waarschuwingen" */ './stijl/Laterstijl').then((m) => m.Laterstijl)),
  waarschuwingen: later(() => import(/* webpackChunkName: "waarschuwingen" */ './beoordelen/Waarschuwingen').then((m) => m.Waarschuwingen)),
  schrijfkeuze: later(() => import(/* webpackChunkName: "waarschuwingen" */ './beoordelen/Schrijfkeuze').then((m) => m.Schrijfkeuze)),
  samenvatting: later(() => import(/* webpackChunkName: "uitkomsten" */ './beoordelen/Samenvattinginhoud').then((m) => m.Samenvattinginhoud)),
  keuzebalk: later(() => import(/* webpackChunkName: "uitkomsten" */ './beoordelen/Keuzebalkinhoud').then((m) => m.Keuzebalkinhoud)),
  gedaan: later(() => import(/* webpackChunkName: "uitkomsten" */ './beoordelen/Samenvattinginhoud').then((m) => m.Gedaan)),
  verouderd: later(() => import(/* webpackChunkName: "uitkomsten" */ './onderdelen/Verouderd').then((m) => m.Verouderdinhoud)),
  verouderdtekst: later(() => import(/* webpackChunkName: "uitkomsten" */ './onderdelen/Verouderd').then((m) => m.Verouderdtekst)),
  gemeente: later(() => import(/* webpackChunkName: "gemeente" */ './gemeente/Gemeente').then((m) => m.Gemeente)),
  begin: later(() => import(/* webpackChunkName: "melding" */ './beoordelen/Begin').then((m) => m.Begin)),
  melding: later(() => import(/* webpackChunkName: "melding" */ './melding/Meldinginhoud').then((m) => m.Meldinginhoud)),
  besluit: later(() => import(/* webpackChunkName: "besluit" */ './besluit/Besluit').then((m) => m.Besluit)),
  overzicht: later(() => import(/* webpackChunkName: "besluit" */ './besluit/Overzicht').then((m) => m.Overzicht)),
  over: later(() => import(/* webpackChunkName: "over" */ './over/Over').then((m) => m.Over)),
  vragen: later(() => import(/* webpackChunkName: "vragen" */ './vragen/Vragen').then((m) => m.Vragen)),
  correcties: later(() => import(/* webpackChunkName: "correcties" */ './correcties/Correcties').then((m) => m.Correcties)),
  prognose: later(() => import(/* webpackChunkName: "prognose" */ './prognose/Prognoselijst').then((m) => m.Prognoselijst)),
  vastzetten: later(() => import(/* webpackChunkName: "vastzetten" */ './vastzetten/Vastzetten').then((m) => m.Vastzetten)),
  nieuwhalfjaar: later(() => import(/* webpackChunkName: "nieuwhalfjaar" */ './nieuwhalfjaar/Nieuwhalfjaar').then((m) => m.Nieuwhalfjaar)),
  koppelingen: later(() => import(/* webpackChunkName: "koppelingen" */ './koppelingen/Koppelingen').then((m) => m.Koppelingen)),
  kaart: later(() => import(/* webpackChunkName: "kaart" */ './kaart/Kaart').then((m) => m.Kaart)),
  stukken: later(() => import(/* webpackChunkName: "stukken" */ './stukken/Stukken').then((m) => m.Stukken)),
  toetsen: later(() => import(/* webpackChunkName: "toetsen" */ './toetsen/Toetsen').then((m) => m.Toetsen)),
  contacten: later(() => import(/* webpackChunkName: "contacten" */ './contacten/Contacten').then((m) => m.Contacten)),
  herkend: later(() => import(/* webpackChunkName: "herkend" */ './herkend/Herkend').then((m) => m.Herkend)),
} as const;
