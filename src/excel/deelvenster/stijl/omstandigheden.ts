/** High contrast, less motion, little height. */
export const OMSTANDIGHEDEN = `
@media (forced-colors: active) {
  .trede, .trede--geen { border-color: CanvasText; background: Canvas; color: CanvasText; }
  .staaf--nu { background: CanvasText; border: 0; }
  .staaf--was, .treden__was::before { background: GrayText; }
  .treden__nu::before { background: CanvasText; }
  .staaf, .treden__was::before, .treden__nu::before { forced-color-adjust: none; }
  .tab[aria-selected=true]::after { border-color: Highlight; }
  .balk, .vraag, .bevestiging { border-color: CanvasText; }
  .werk progress, .werk progress::-webkit-progress-bar { background: Canvas; forced-color-adjust: none; }
  .werk progress { border: 1px solid CanvasText; }
  .werk progress::-webkit-progress-value { background: Highlight; forced-color-adjust: none; }
  .rijknop, .uitklap > summary { color: ButtonText; }
}
@media (prefers-reduced-motion: reduce) {
  .venster *, .venster *::before, .venster *::after { transition: none !important; animation: none !important; scroll-behavior: auto !important; }
}
@media (max-height: 480px) {
  .voet, .tabs, .werk { position: static; }
}
`;
