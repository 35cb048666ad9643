import type { Bron } from '../../../engine';

const in_ = (titel: string) => (vindplaats: string): Bron => ({ titel, vindplaats });

/** Makes a source in one of the published documents, from the place in it. */
export const brief2022 = in_('Provincie Utrecht, Beoordeling IBT huisvesting vergunninghouders eerste helft 2022, gemeente Utrecht (22-09-2022, 82508878)');
export const rapport2022 = in_('Provincie Utrecht, Voortgangsrapportage huisvesting vergunninghouders 2022 (tweede helft) – 2023 (eerste helft)');
export const rapport2023 = in_('Provincie Utrecht, Voortgangsrapportage IBT huisvesting vergunninghouders, tweede helft 2023');
export const rapport2024 = in_('Provincie Utrecht, Voortgangsrapportage huisvesting vergunninghouders 2024 (eerste en tweede helft)');
