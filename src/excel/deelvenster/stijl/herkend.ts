/** The columns that were recognised and the ways to correct them; put in the page with that part. */
export const HERKENDSTIJL = `
.kolommen { display: flex; flex-direction: column; gap: 12px; }
.kolom > .veld > label { color: var(--colorNeutralForeground1); }
.kolom .zacht > .icoon { display: inline-block; vertical-align: -3px; margin-right: 4px; }
.kolom .zacht > strong { font-weight: var(--fontWeightSemibold); }
.kolom--nakijken .zacht > .icoon { color: var(--colorStatusWarningForeground1); }
.naast { display: flex; gap: 8px; align-items: flex-start; }
.naast > .knop { flex: none; }
.labels { display: flex; flex-wrap: wrap; gap: 6px; }
.labels > li { display: flex; align-items: center; gap: 2px; padding-left: 8px; background: var(--colorNeutralBackground3); border-radius: var(--borderRadiusMedium); }
@media (max-width: 240px) { .naast { flex-direction: column; align-items: flex-start; gap: 4px; } }
`;
