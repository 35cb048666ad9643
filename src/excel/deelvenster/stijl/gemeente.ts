import { PROGNOSESTIJL } from './prognose';

/** The ladder, the figures, the reasons and the course of one gemeente; put in the page with that tab. */
export const GEMEENTESTIJL = `${PROGNOSESTIJL}
.keuzes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 110px), 1fr)); gap: 8px; }
.keuzes > :first-child:nth-last-child(2) { grid-column: span 1; }
.uitkomst { display: flex; flex-direction: column; align-items: flex-start; gap: 4px; }

.ladder { display: flex; flex-direction: column; gap: 3px; }
.sport { display: grid; grid-template-columns: 22px 1fr auto; align-items: center; gap: 8px; min-height: 28px; padding: 2px 8px 2px 2px; margin-left: calc(var(--hoogte) * min(7px, 2vw)); border: 1px solid transparent; border-radius: 4px; color: var(--colorNeutralForeground3); font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.sport__getal { display: grid; place-items: center; width: 22px; height: 22px; border-radius: 3px; background: var(--vulling); color: var(--letter); border: 1px solid color-mix(in srgb, var(--letter) 30%, var(--vulling)); font-weight: var(--fontWeightSemibold); }
.sport--nu { background: var(--vulling); color: var(--letter); border-color: color-mix(in srgb, var(--letter) 30%, var(--vulling)); font-weight: var(--fontWeightSemibold); }
.sport--nu .sport__getal { border-color: transparent; }
.sport--vorige { border: 1px dashed var(--colorNeutralStrokeAccessible); color: var(--colorNeutralForeground1); }
.sport__merk { font-weight: var(--fontWeightSemibold); white-space: nowrap; }

.nodig { display: flex; flex-direction: column; gap: 6px; }
.nodig > li { display: flex; align-items: center; gap: 8px; }

.stappen { display: flex; flex-direction: column; gap: 8px; }
.stappen > li { padding-left: 10px; border-left: 2px solid var(--colorNeutralStroke2); }
.stappen > li > .zacht { margin-top: 2px; }
.lezing { display: inline-block; margin-right: 8px; padding: 0 6px; border: 1px solid var(--colorNeutralStroke1); border-radius: 8px; color: var(--colorNeutralForeground2); }
.lezing--afgeleid { border-style: dashed; border-color: var(--colorStatusWarningBorder2); color: var(--colorStatusWarningForeground3); }
.bronnen { counter-reset: bron; display: flex; flex-direction: column; gap: 8px; }
.bronnen > li { counter-increment: bron; padding-left: 22px; position: relative; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.bronnen > li::before { content: counter(bron); position: absolute; left: 0; color: var(--colorNeutralForeground3); }
.bronnen blockquote { margin: 2px 0 0; color: var(--colorNeutralForeground3); quotes: '“' '”'; }
.bronnen blockquote::before { content: open-quote; }
.bronnen blockquote::after { content: close-quote; }

.verloop { display: block; width: 100%; max-width: 420px; height: auto; overflow: visible; font-size: 11px; font-family: inherit; }
.verloop text { fill: var(--colorNeutralForeground2); text-anchor: middle; font-variant-numeric: tabular-nums; }
.verloop__sport { stroke: var(--colorNeutralStroke3); stroke-width: 1; }
.verloop__nul { stroke: var(--colorNeutralStroke1); stroke-width: 1; }
.verloop__lijn { stroke: var(--colorNeutralForeground4); stroke-width: 1.5; fill: none; }
.verloop__vlak { fill: var(--vulling); stroke: color-mix(in srgb, var(--letter) 35%, var(--vulling)); }
.verloop .verloop__getal { fill: var(--letter); font-weight: 600; font-size: 12px; }
.verloop__besloten .verloop__vlak { stroke: var(--colorNeutralForeground1); stroke-width: 2; stroke-dasharray: 3 2; }
.verloop__geen .verloop__vlak { fill: var(--colorNeutralBackground1); stroke: var(--colorNeutralStrokeAccessible); stroke-dasharray: 2 2; }
.verloop .verloop__geen .verloop__getal { fill: var(--colorNeutralForeground2); }
.verloop__achterstand rect { fill: var(--colorNeutralForeground4); }
.verloop__voorsprong rect { fill: var(--colorNeutralBackground1); stroke: var(--colorNeutralForeground4); }
.verloop .verloop__as { text-anchor: start; fill: var(--colorNeutralForeground3); }
.legenda { display: flex; gap: 16px; }
.legenda > span { display: inline-flex; align-items: center; gap: 6px; }
.legenda i { width: 12px; height: 10px; border-radius: 1px; background: var(--colorNeutralForeground4); border: 1px solid var(--colorNeutralForeground4); }
.legenda .legenda__voorsprong { background: var(--colorNeutralBackground1); }
.verloop .verloop__periode { fill: var(--colorNeutralForeground3); }
@media (max-width: 240px) {
  .sport { grid-template-columns: 22px 1fr; margin-left: 0; }
  .sport__merk { grid-column: 2; white-space: normal; }
}
@media (forced-colors: active) {
  .sport { border-color: Canvas; }
  .sport--nu { border: 2px solid Highlight; }
  .sport--vorige { border: 1px dashed CanvasText; }
  .sport__getal { border-color: CanvasText; }
  .verloop text, .verloop .verloop__getal, .verloop .verloop__as, .verloop .verloop__periode, .verloop .verloop__geen .verloop__getal { fill: CanvasText; }
  .verloop__vlak, .verloop__voorsprong rect { fill: Canvas; stroke: CanvasText; }
  .verloop__lijn, .verloop__nul { stroke: CanvasText; }
  .verloop__sport { stroke: CanvasText; stroke-dasharray: 1 7; }
  .verloop__achterstand rect { fill: CanvasText; }
  .legenda i { forced-color-adjust: none; background: CanvasText; border-color: CanvasText; }
  .legenda .legenda__voorsprong { background: Canvas; }
}
`;
