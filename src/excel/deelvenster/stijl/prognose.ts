/** Tables of figures, and the prognosis of a half-year that runs; put in the page with what shows them. */
export const PROGNOSESTIJL = `
.cijfers { width: 100%; border-collapse: collapse; }
.cijfers th, .cijfers td { padding: 4px 0; border-bottom: 1px solid var(--colorNeutralStroke3); vertical-align: baseline; }
.cijfers th { text-align: left; font-weight: var(--fontWeightRegular); color: var(--colorNeutralForeground2); }
.cijfers th.getal { text-align: right; padding-left: 8px; }
.cijfers td { padding-left: 12px; }
@media (min-width: 340px) { .cijfers td.getal { white-space: nowrap; } }
.cijfers thead th { font-size: var(--fontSizeBase200); }
.cijfers .sterk th, .cijfers .sterk td { font-weight: var(--fontWeightSemibold); color: var(--colorNeutralForeground1); }

.prognose { display: flex; flex-direction: column; gap: 8px; }
.venster .prognose input[type=date] { font: inherit; color: var(--colorNeutralForeground1); background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusMedium); padding: 5px 8px; min-height: 32px; width: 100%; min-width: 0; }
.prognose .cijfers small { display: block; white-space: normal; color: var(--colorNeutralForeground3); font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.deelbalk { position: relative; height: 10px; margin: 4px 0; border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: 2px; background: var(--colorNeutralBackground1); }
.deelbalk > i { position: absolute; inset: 0 auto 0 0; width: calc(var(--deel) * 100%); background: var(--colorNeutralForeground4); }
.deelbalk > b { position: absolute; top: -4px; bottom: -4px; left: calc(var(--verstreken) * 100% - 1px); width: 3px; background: var(--colorNeutralForeground1); border: solid var(--colorNeutralBackground1); border-width: 0 1px; box-sizing: content-box; margin-left: -1px; }
@media (max-width: 240px) {
  .cijfers th, .cijfers td { font-size: var(--fontSizeBase200); }
  .cijfers tr { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 8px; padding: 4px 0; border-bottom: 1px solid var(--colorNeutralStroke3); }
  .cijfers th, .cijfers td { padding: 0; border: 0; }
  .cijfers td:last-child { margin-left: auto; }
  .cijfers thead { display: none; }
}
@media (forced-colors: active) {
  .deelbalk { forced-color-adjust: none; background: Canvas; border-color: CanvasText; }
  .deelbalk > i { background: GrayText; }
  .deelbalk > b { background: CanvasText; border-color: Canvas; }
}
`;
