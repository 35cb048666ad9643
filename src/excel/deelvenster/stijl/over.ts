/** What only Over shows; put in the page with that tab. */
export const OVERSTIJL = `
.deel--dicht { gap: 0; }
.deel--dicht > h3 { margin-bottom: 8px; }
.venster a { color: var(--colorBrandForegroundLink); }
`;
