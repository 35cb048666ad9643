/** What only Over shows; put in the page with that tab. */
export const OVERSTIJL = `
.deel--dicht { gap: 0; }
.deel--dicht > h3 { margin-bottom: 8px; }
.venster textarea { font: var(--fontSizeBase200)/var(--lineHeightBase200) var(--fontFamilyMonospace); width: 100%; padding: 8px; resize: vertical; color: var(--colorNeutralForeground1); background: var(--colorNeutralBackground2); border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusMedium); }
.venster a { color: var(--colorBrandForegroundLink); }
`;
