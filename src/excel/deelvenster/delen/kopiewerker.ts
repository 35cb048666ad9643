import { maakKopie } from './kopie';

// the whole of a thread beside the pane: one file comes in, one copy goes out
addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  void maakKopie(data).then((uit) => postMessage(uit, { transfer: uit.gelukt ? [uit.bytes.buffer] : [] }));
});
