/** A field for more than one line; put in the page with what shows it. */
export const TEKSTVELDSTIJL = `
.venster textarea { font: var(--fontSizeBase200)/var(--lineHeightBase200) var(--fontFamilyMonospace); width: 100%; padding: 8px; resize: vertical; color: var(--colorNeutralForeground1); background: var(--colorNeutralBackground2); border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusMedium); }
`;
