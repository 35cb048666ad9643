import { maakHost, maakWerkboek } from '../../demo/host';

/** The page around the add-in: a host that the frame asks for `window.external`. */
const host = maakHost(maakWerkboek('Blad1'), { later: (doe, ms) => { setTimeout(doe, ms); } });
host.functies.registreer('IBT', { functions: [{ id: 'DUBBEL', name: 'DUBBEL', parameters: [{ name: 'n', type: 'number' }] }] });

export type Hostpagina = typeof host;

Object.assign(window, { host });
