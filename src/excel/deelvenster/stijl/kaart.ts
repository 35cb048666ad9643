/** The map of squares; put in the page with what shows it. */
export const KAARTSTIJL = `
.kaart { display: flex; flex-direction: column; gap: 8px; }
.kaart__tegels { display: grid; grid-template-columns: repeat(var(--kolommen), minmax(0, 1fr)); gap: 3px; max-width: 420px; }
.venster .kaart__tegel { grid-row: var(--rij); grid-column: var(--kolom); aspect-ratio: 1; min-width: 0; padding: 0; border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: 3px; background: var(--vulling, var(--colorNeutralBackground1)); color: var(--letter, var(--colorNeutralForeground1)); font: inherit; display: flex; flex-direction: column; align-items: center; justify-content: center; position: relative; overflow: hidden; cursor: pointer; }
.kaart__tegel > b { font-size: var(--fontSizeBase400); line-height: 1.1; }
.kaart__tegel > span:not(.alleen-lezer) { font-size: 10px; line-height: 1.1; }
.venster .kaart__tegel:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; z-index: 1; }
.venster .kaart__tegel--besloten { border: 2px dashed; }
.kaart .cijfers small { display: block; color: var(--colorNeutralForeground3); font-size: var(--fontSizeBase200); }
.kaart__wie { min-height: 2lh; }
@media (max-width: 240px) {
  .kaart__tegels { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .venster .kaart__tegel { grid-area: auto; }
}
`;
