import { periodeTekst, type Periode } from '../../engine';

/** "IBT-kaart 2024-2". */
export const kaartbladnaam = (p: Periode): string => `IBT-kaart ${periodeTekst(p)}`;
