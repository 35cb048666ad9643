/** What recognition asks; put in the page with the questions. */
export const VRAGENSTIJL = `
.vragen { display: flex; flex-direction: column; gap: 12px; }
.vraag { display: flex; flex-direction: column; align-items: flex-start; gap: 12px; padding: 12px; border: 1px solid var(--colorNeutralStroke1); border-radius: var(--borderRadiusMedium); }
.letters { display: flex; flex-direction: column; gap: 8px; align-items: flex-start; width: 100%; }
.vraag > .veld { width: 100%; }
.letter { display: flex; align-items: center; justify-content: space-between; gap: 12px; width: 100%; }
.venster .letter input { width: 64px; flex: none; text-transform: uppercase; }
@media (forced-colors: active) { .vraag { border-color: CanvasText; } }
@media (max-width: 240px) { .letter { flex-direction: column; align-items: flex-start; gap: 4px; } }
`;
