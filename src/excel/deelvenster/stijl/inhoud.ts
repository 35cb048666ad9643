/** Treden, rows, lists of sentences: what Beoordelen shows. */
export const INHOUD = `
.kop { display: grid; grid-template-columns: 1fr auto; column-gap: 8px; }
.kop > * { grid-column: 1 / -1; }
.kop > h2 { grid-column: 1; grid-row: 1; }
.venster .kop__lees { grid-column: 2; grid-row: 1; align-self: center; }
.kop > .veld { margin-top: 8px; }

.trede { --vulling: transparent; display: inline-flex; align-items: center; justify-content: center; min-width: 22px; height: 22px; padding: 0 6px; border: 1px solid color-mix(in srgb, var(--letter, currentColor) 30%, var(--vulling)); border-radius: 4px; background: var(--vulling); color: var(--letter, inherit); font-weight: var(--fontWeightSemibold); font-size: var(--fontSizeBase200); line-height: 1; font-variant-numeric: tabular-nums; }
.trede--geen { border: 1px dashed var(--colorNeutralStrokeAccessible); color: var(--colorNeutralForeground2); }
.trede--naam { height: auto; min-height: 28px; padding: 5px 10px; gap: 8px; font-size: var(--fontSizeBase300); line-height: var(--lineHeightBase200); justify-content: flex-start; }
.trede--naam .trede__getal { font-size: var(--fontSizeBase400); }

.treden { width: 100%; border-collapse: collapse; }
.treden th, .treden td { padding: 3px 0; vertical-align: middle; }
.treden thead th { font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); font-weight: var(--fontWeightRegular); color: var(--colorNeutralForeground3); text-align: right; padding-left: 8px; white-space: nowrap; }
.treden thead th:first-child { text-align: left; padding-left: 0; max-width: 30px; }
.treden__was::before, .treden__nu::before { content: ''; display: inline-block; width: 9px; margin-right: 4px; vertical-align: middle; border-radius: 1px; }
.treden__was::before { height: 3px; background: var(--colorNeutralForeground4); }
.treden__nu::before { height: 8px; border: 1px solid var(--colorNeutralForeground4); background: var(--colorNeutralBackground5); }
.treden tbody th { width: 30px; text-align: left; }
.treden td.getal { width: 44px; }
.venster .treden .treden__staven { padding-left: 8px; }
.treden__naam { display: block; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); color: var(--colorNeutralForeground2); }
.staaf { display: block; width: calc(var(--deel) * 100%); border-radius: 2px; }
.staaf--nu { height: 8px; background: var(--vulling); border: solid color-mix(in srgb, var(--letter) 45%, var(--vulling)); border-width: calc(min(1px, var(--deel) * 100px)); }
.staaf--was { height: 3px; margin-top: 1px; background: var(--colorNeutralForeground4); }

.rijen { display: flex; flex-direction: column; margin: 0 -8px !important; }
.rijknop { font: inherit; color: inherit; background: none; border: 0; width: 100%; min-height: 30px; padding: 3px 8px; display: flex; align-items: center; gap: 8px; text-align: left; cursor: pointer; border-radius: var(--borderRadiusMedium); }
.rijknop:hover { background: var(--colorSubtleBackgroundHover); }
/* work that is over at once does not make them flash */
.rijknop[aria-disabled=true] { cursor: not-allowed; opacity: 0.6; transition: opacity 0s 0.3s; }
.rijknop__naam { flex: 1 1 auto; min-width: 0; }
.stap { display: inline-flex; align-items: center; gap: 5px; flex: none; }
.stap__pijl { color: var(--colorNeutralForeground3); }
.kenmerken { display: block; color: var(--colorNeutralForeground3); font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.adres { flex: none; color: var(--colorNeutralForeground3); font-size: var(--fontSizeBase200); font-variant-numeric: tabular-nums; }

.meer { align-self: flex-start; }

.kop-omhoog > .icoon { color: var(--colorStatusDangerForeground1); }
.kop-omlaag > .icoon { color: var(--colorStatusSuccessForeground1); }

.voet { position: sticky; bottom: 0; margin: 16px -16px -16px; padding: 12px 16px; background: var(--colorNeutralBackground1); border-top: 1px solid var(--colorNeutralStroke2); z-index: 1; }
`;
