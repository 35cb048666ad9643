/** High contrast, less motion, little height. */
export const OMSTANDIGHEDEN = `
@media (forced-colors: active) {
  .trede, .trede--geen { border-color: CanvasText; background: Canvas; color: CanvasText; }
  .staaf--nu { background: CanvasText; border: 0; }
  .staaf--was { background: GrayText; }
  .tab[aria-selected=true]::after { border-color: Highlight; }
  .balk, .vraag, .bevestiging { border-color: CanvasText; }
  .werk progress, .werk progress::-webkit-progress-bar { background: Canvas; forced-color-adjust: none; }
  .werk progress { border: 1px solid CanvasText; }
  .werk progress::-webkit-progress-value { background: Highlight; forced-color-adjust: none; }
  .sport { border-color: Canvas; }
  .sport--nu { border: 2px solid Highlight; }
  .sport--vorige { border: 1px dashed CanvasText; }
  .sport__getal { border-color: CanvasText; }
  .verloop text, .verloop .verloop__getal { fill: CanvasText; }
  .verloop__vlak, .verloop__voorsprong rect { fill: Canvas; stroke: CanvasText; }
  .verloop__lijn, .verloop__nul { stroke: CanvasText; }
  .verloop__sport { stroke: GrayText; }
  .verloop__achterstand rect { fill: CanvasText; }
  .legenda i { forced-color-adjust: none; background: CanvasText; border-color: CanvasText; }
  .legenda .legenda__voorsprong { background: Canvas; }
  .rijknop, .uitklap > summary { color: ButtonText; }
}
@media (prefers-reduced-motion: reduce) {
  .venster *, .venster *::before, .venster *::after { transition: none !important; animation: none !important; scroll-behavior: auto !important; }
}
@media (max-height: 480px) {
  .voet, .tabs { position: static; }
}
`;
