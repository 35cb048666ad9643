/** The parts that the first screen does without: each is a file of its own, fetched when the browser has nothing else to do. */
export const laadGemeente = () => import(/* webpackChunkName: "gemeente", webpackPrefetch: true */ './gemeente/Gemeente').then((m) => ({ default: m.Gemeente }));
export const laadOver = () => import(/* webpackChunkName: "over" */ './over/Over').then((m) => ({ default: m.Over }));
export const laadVragen = () => import(/* webpackChunkName: "vragen", webpackPrefetch: true */ './vragen/Vragen').then((m) => ({ default: m.Vragen }));
export const laadHerkend = () => import(/* webpackChunkName: "herkend", webpackPrefetch: true */ './herkend/Herkend').then((m) => ({ default: m.Herkend }));
