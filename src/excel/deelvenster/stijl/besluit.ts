/** A decision and the fields to enter one; put in the page with what shows them. */
export const BESLUITSTIJL = `
.besluit, .besluit__invoer { display: flex; flex-direction: column; gap: 8px; align-items: stretch; }
.besluit > .trede { align-self: flex-start; }
.besluit p > .icoon { display: inline-block; vertical-align: -3px; margin-right: 4px; color: var(--colorStatusWarningForeground1); }
.besluit__reden { white-space: pre-wrap; overflow-wrap: anywhere; }
.besluit .feiten > dd { margin: 0; overflow-wrap: anywhere; }
.venster .besluit textarea { font: inherit; color: var(--colorNeutralForeground1); background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusMedium); padding: 5px 8px; width: 100%; min-width: 0; resize: vertical; }
.venster .besluit [aria-invalid=true] { border-color: var(--colorStatusDangerForeground1); border-width: 2px; }
`;
