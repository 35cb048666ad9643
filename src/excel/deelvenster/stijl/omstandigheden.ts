/** High contrast, less motion, little width (a pane at 200 % zoom), little height. */
export const OMSTANDIGHEDEN = `
@media (forced-colors: active) {
  .knop, .knop:hover, .knop--zacht, .knop--zacht:hover { border-color: ButtonBorder; }
  .knop--primair, .knop--primair:hover { forced-color-adjust: none; color: HighlightText; background: Highlight; border-color: Highlight; }
  .knop[aria-disabled=true] { forced-color-adjust: none; color: GrayText; background: Canvas; border-color: GrayText; }
  .trede, .trede--geen { border-color: CanvasText; background: Canvas; color: CanvasText; }
  .staaf--nu { background: CanvasText; border: 0; }
  .staaf--was, .treden__was::before { background: Canvas; border: 1px solid CanvasText; }
  .venster .icoon { color: inherit !important; }
  .treden__nu::before { background: CanvasText; }
  .staaf, .treden__was::before, .treden__nu::before { forced-color-adjust: none; }
  .tab[aria-selected=true]::after { border-color: Highlight; }
  .werk progress, .werk progress::-webkit-progress-bar { background: Canvas; forced-color-adjust: none; }
  .werk progress { border: 1px solid CanvasText; }
  .werk progress::-webkit-progress-value { background: Highlight; forced-color-adjust: none; }
  .rijknop, .uitklap > summary { color: ButtonText; }
}
@media (prefers-reduced-motion: reduce) {
  .venster *, .venster *::before, .venster *::after { transition: none !important; animation: none !important; scroll-behavior: auto !important; }
}
@media (max-width: 240px) {
  .paneel { padding: 0 8px 8px; }
  .tabs { flex-wrap: wrap; padding: 0 36px 0 4px; position: static; }
  .tab { padding: 4px 4px 6px; font-size: var(--fontSizeBase200); }
  .venster h2 { font-size: var(--fontSizeBase400); line-height: var(--lineHeightBase400); }
  .venster .kop > h2, .venster .kop > .kop__lees { grid-column: 1 / -1; grid-row: auto; justify-self: start; }
  .treden tr { display: grid; grid-template-columns: 30px 1fr 1fr; align-items: center; column-gap: 4px; padding: 4px 0; }
  .treden thead td { display: none; }
  .venster .treden .treden__staven { grid-area: 2 / 1 / auto / -1; padding: 0; }
  .treden thead th { padding: 0; }
  .rijknop { flex-wrap: wrap; }
  .voet { position: static; margin: 16px -8px -8px; padding: 8px; }
  .werk { position: static; padding: 8px; }
  .uitklap__inhoud { padding-left: 0; }
  .legenda { flex-direction: column; gap: 4px; }
}
@media (max-height: 480px) {
  .voet, .tabs, .werk { position: static; }
}
`;
