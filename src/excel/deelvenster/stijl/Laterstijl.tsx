import type { ReactElement } from 'react';

const LATER = `
.balk { position: relative; display: flex; flex-direction: column; gap: 8px; padding: 10px 12px; border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusMedium); background: var(--colorNeutralBackground2); }
.balk > p, .melding__zin > p { display: flex; gap: 8px; }
.balk > p > .icoon, .melding__zin > p > .icoon { margin-top: 2px; }
.balk > .knoppen, .balk > .bevestiging { padding-left: 24px; }
.balk > .knoppen--links { padding-left: 0; }
.balk--fout { border-color: var(--colorStatusDangerBorder1); background: var(--colorStatusDangerBackground1); }
.balk--fout > p > .icoon { color: var(--colorStatusDangerForeground1); }
.balk--letop { border-color: var(--colorStatusWarningBorder1); background: var(--colorStatusWarningBackground1); }
.balk--letop > p > .icoon { color: var(--colorStatusWarningForeground1); }
.balk--goed { border-color: var(--colorStatusSuccessBorder1); background: var(--colorStatusSuccessBackground1); }
.balk--goed > p > .icoon { color: var(--colorStatusSuccessForeground1); }
.balk__sluit + p, .balk__sluit + .melding__zin > p { padding-right: 24px; }
.balk .melding__zin { display: flex; flex-direction: column; gap: 6px; }
.balk .melding__zin > .knoppen { padding-left: 24px; }
.venster .balk__sluit { position: absolute; top: 6px; right: 6px; }
[role=alert] > .balk, .balk--boven { margin: 12px 16px 0; }
.paneel [role=alert] > .balk { margin: 0; }
.balk, .bevestiging, [role=alert] { scroll-margin: 8px 0; }
.rondjes { display: flex; flex-direction: column; gap: 4px; min-width: 0; }
.rondjes > legend { padding: 0; font-weight: var(--fontWeightSemibold); margin-bottom: 4px; }
.rondje { display: grid; grid-template-columns: auto 1fr; column-gap: 8px; align-items: start; padding: 2px 0; }
.rondje input { margin: 3px 0 0; width: 16px; height: 16px; accent-color: var(--colorCompoundBrandBackground); }
.rondje > p { grid-column: 2; }
.rondje label { cursor: pointer; }

.kop-fout > .icoon { color: var(--colorStatusDangerForeground1); }
.kop-letop > .icoon { color: var(--colorStatusWarningForeground1); }
.meldingen { display: flex; flex-direction: column; }
.meldingen > li { padding: 8px 0; border-top: 1px solid var(--colorNeutralStroke3); }
.meldingen > li:first-child { border-top: 0; padding-top: 0; }
.meldingen .rijknop { margin: 0 -8px; width: calc(100% + 16px); font-weight: var(--fontWeightSemibold); }
.meldingen p { font-size: var(--fontSizeBase200); line-height: 18px; color: var(--colorNeutralForeground2); }
.namen { display: flex; flex-wrap: wrap; margin: 2px -8px 0; }
.namen .rijknop { width: auto; margin: 0; min-height: 26px; font-weight: var(--fontWeightRegular); font-size: var(--fontSizeBase200); text-decoration: underline; text-decoration-color: var(--colorNeutralStroke1); text-underline-offset: 3px; }
.feiten { display: grid; gap: 2px; }
.feiten > dt { color: var(--colorNeutralForeground3); font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); margin-top: 4px; }
.kader-zacht { padding: 12px; background: var(--colorNeutralBackground2); border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusMedium); }
.veldfout { color: var(--colorStatusDangerForeground1); font-size: var(--fontSizeBase200); }
.bevestiging { display: flex; flex-direction: column; gap: 8px; padding: 10px 12px; border: 1px solid var(--colorNeutralStroke1); border-radius: var(--borderRadiusMedium); }

@media (forced-colors: active) {
  .balk, .bevestiging { border-color: CanvasText; }
}
@media (max-width: 240px) {
  .balk > .knoppen, .balk > .bevestiging, .balk .melding__zin > .knoppen { padding-left: 0; }
  [role=alert] > .balk, .balk--boven { margin: 8px 8px 0; }
  .meldingen .rijknop, .namen .rijknop { flex-wrap: wrap; }
}
`;

/** The style of what no first screen holds: bars, choices, lists of sentences, names and facts, confirmations. */
export const Laterstijl = (): ReactElement => <style>{LATER}</style>;
