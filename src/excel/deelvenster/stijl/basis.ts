/** Page, headings, tabs, fields, buttons' places: what every tab uses. */
export const BASIS = `
/* what has the focus is not hidden under the tabs or the foot */
@media (min-width: 241px) and (min-height: 481px) { :root { scroll-padding: 48px 0 72px; } }
.ibt { color-scheme: light; min-height: 100%; background: var(--colorNeutralBackground1); color: var(--colorNeutralForeground1); }
.ibt--donker { color-scheme: dark; }
.venster { font: var(--fontSizeBase300)/var(--lineHeightBase300) var(--fontFamilyBase); min-width: 0; overflow-wrap: break-word; }
.venster p, .venster dd, .venster label, .venster blockquote { min-width: 0; overflow-wrap: anywhere; }
.venster *, .venster *::before, .venster *::after { box-sizing: border-box; }
.venster h2, .venster h3, .venster h4, .venster p, .venster ul, .venster ol, .venster dl, .venster dd, .venster fieldset { margin: 0; padding: 0; border: 0; }
.venster ul, .venster ol { list-style: none; }
.venster h2 { font-size: var(--fontSizeBase500); line-height: var(--lineHeightBase500); font-weight: var(--fontWeightSemibold); display: flex; align-items: center; gap: 8px; }
.venster h3 { font-size: var(--fontSizeBase300); line-height: var(--lineHeightBase300); font-weight: var(--fontWeightSemibold); display: flex; align-items: center; gap: 6px; }
.venster h4 { font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); font-weight: var(--fontWeightSemibold); color: var(--colorNeutralForeground2); margin-top: 8px; }
.alleen-lezer { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.zacht { color: var(--colorNeutralForeground3); font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.zacht:empty { display: none; }
.ongebroken { white-space: nowrap; }
.sterk { font-weight: var(--fontWeightSemibold); }
.getal { text-align: right; font-variant-numeric: tabular-nums; }
.icoon { flex: none; }
.venster :focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; border-radius: var(--borderRadiusMedium); }

.tabs { display: flex; gap: 4px; padding: 4px 42px 0 8px; position: sticky; top: 0; z-index: 2; background: var(--colorNeutralBackground1); border-bottom: 1px solid var(--colorNeutralStroke2); }
.tab { font: inherit; color: var(--colorNeutralForeground2); background: none; border: 0; padding: 8px 8px 10px; position: relative; cursor: pointer; border-radius: var(--borderRadiusMedium) var(--borderRadiusMedium) 0 0; }
.tab:hover { color: var(--colorNeutralForeground1); background: var(--colorSubtleBackgroundHover); }
.tab[aria-selected=true] { color: var(--colorNeutralForeground1); font-weight: var(--fontWeightSemibold); }
.tab[aria-selected=true]::after { content: ''; position: absolute; inset: auto 8px -1px; border-bottom: 3px solid var(--colorCompoundBrandStroke); border-radius: 2px; }
.venster .tab:focus-visible { outline-offset: -3px; }

.paneel { padding: 0 16px 16px; }
.paneel:not([hidden]) { display: flex; flex-direction: column; }
.venster .paneel > * + * { margin-top: 16px; }
.venster .paneel > :first-child, .venster .paneel > style + * { margin-top: 14px; }
.deel { display: flex; flex-direction: column; gap: 8px; }
.deel > .knop:not(.breed), .uitklap__inhoud > .knop { align-self: flex-start; }
.knoppen { display: flex; flex-wrap: wrap; gap: 8px; }
.knoppen:empty { display: none; }
.knop { font: inherit; font-weight: var(--fontWeightSemibold); display: inline-flex; align-items: center; justify-content: center; max-width: 100%; min-height: 32px; padding: 5px 12px; text-align: start; cursor: pointer; color: var(--colorNeutralForeground1); background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusMedium); transition: background 0.1s; }
.knop:hover { background: var(--colorNeutralBackground1Hover); }
.knop:active { background: var(--colorNeutralBackground1Pressed); }
.knop--klein { min-height: 24px; padding: 2px 8px; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); font-weight: var(--fontWeightRegular); }
.knop--zacht { color: var(--colorNeutralForeground2); background: none; border-color: transparent; }
.knop--zacht:hover { color: var(--colorNeutralForeground2Hover); background: var(--colorSubtleBackgroundHover); border-color: transparent; }
.knop--zacht:active { background: var(--colorSubtleBackgroundPressed); border-color: transparent; }
.knop--primair { color: var(--colorNeutralForegroundOnBrand); background: var(--colorBrandBackground); border-color: transparent; }
.knop--primair:hover { background: var(--colorBrandBackgroundHover); border-color: transparent; }
.knop--primair:active { background: var(--colorBrandBackgroundPressed); border-color: transparent; }
.knop[aria-disabled=true] { color: var(--colorNeutralForegroundDisabled); background: var(--colorNeutralBackgroundDisabled); border-color: var(--colorNeutralStrokeDisabled); cursor: not-allowed; }
.knop--zacht[aria-disabled=true] { background: none; border-color: transparent; }
.venster .breed { width: 100%; max-width: none; text-align: center; min-height: 36px; }

/* over what it works on: nothing moves, and work that is done at once does not show */
.werk { position: fixed; inset: 41px 0 auto; z-index: 2; animation: werk 0.15s step-end both; padding: 10px 16px 12px; display: flex; flex-direction: column; align-items: flex-start; gap: 6px; border-bottom: 1px solid var(--colorNeutralStroke2); background: var(--colorNeutralBackground2); }
/* what waits for the user takes its own place */
.werk--wacht { position: sticky; top: 41px; }
@keyframes werk { from { opacity: 0; } }
.werk__regel { display: flex; justify-content: space-between; width: 100%; }
.werk progress { width: 100%; height: 4px; border: 0; border-radius: 2px; overflow: hidden; appearance: none; background: var(--colorNeutralBackground6); color: var(--colorCompoundBrandBackground); }
.werk progress::-webkit-progress-bar { background: var(--colorNeutralBackground6); }
.werk progress::-webkit-progress-value { background: var(--colorCompoundBrandBackground); transition: width 0.2s; }
.werk progress::-moz-progress-bar { background: var(--colorCompoundBrandBackground); }

.veld { display: flex; flex-direction: column; gap: 4px; }
.veld > label { font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); color: var(--colorNeutralForeground2); }
.venster select, .venster input[type=text] { font: inherit; color: var(--colorNeutralForeground1); background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusMedium); padding: 5px 8px; min-height: 32px; width: 100%; min-width: 0; text-overflow: ellipsis; }
.venster select[aria-disabled=true], .venster input[aria-disabled=true], .venster input:read-only { color: var(--colorNeutralForegroundDisabled); border-color: var(--colorNeutralStrokeDisabled); }

.uitklap { border-top: 1px solid var(--colorNeutralStroke2); padding-top: 4px; }
.venster .paneel > .uitklap + .uitklap { margin-top: 4px; }
.uitklap > summary { display: grid; grid-template-columns: auto 1fr; column-gap: 8px; align-items: center; padding: 8px 0; cursor: pointer; list-style: none; border-radius: var(--borderRadiusMedium); }
.uitklap > summary::-webkit-details-marker { display: none; }
.uitklap > summary::before { content: ''; width: 7px; height: 7px; margin: 0 3px; border: solid currentColor; border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); transition: transform 0.15s; }
.uitklap[open] > summary::before { transform: rotate(45deg); }
.uitklap > summary:hover { background: var(--colorSubtleBackgroundHover); }
.uitklap > summary > .bij { grid-column: 2; }
.bij { color: var(--colorNeutralForeground3); font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.uitklap__inhoud { display: flex; flex-direction: column; gap: 10px; align-items: stretch; padding: 4px 0 8px 21px; }
`;
