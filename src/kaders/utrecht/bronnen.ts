import type { Bron } from '../../engine';

const BRIEF_2022_1 = 'Provincie Utrecht, Beoordeling IBT huisvesting vergunninghouders eerste helft 2022, gemeente Utrecht (22-09-2022, 82508878)';
const BIJLAGE = `${BRIEF_2022_1}, bijlage Toelichting toepassing interventieladder`;
const RAPPORT_2022_2023 = 'Provincie Utrecht, Voortgangsrapportage huisvesting vergunninghouders 2022 (tweede helft) – 2023 (eerste helft)';
const RAPPORT_2023_2 = 'Provincie Utrecht, Voortgangsrapportage IBT huisvesting vergunninghouders, tweede helft 2023';
const RAPPORT_2024 = 'Provincie Utrecht, Voortgangsrapportage huisvesting vergunninghouders 2024 (eerste en tweede helft)';

const in_ = (titel: string) => (vindplaats: string, citaat?: string): Bron => (citaat === undefined ? { titel, vindplaats } : { titel, vindplaats, citaat });

/** Makes a source in one of the published documents, from the place in it and the words that are quoted. */
export const brief = in_(BRIEF_2022_1);
export const bijlage = in_(BIJLAGE);
export const rapport2022 = in_(RAPPORT_2022_2023);
export const rapport2023 = in_(RAPPORT_2023_2);
export const rapport2024 = in_(RAPPORT_2024);

export const beleidskader2021: Bron = {
  titel: 'Provincie Utrecht, Beleidskader Interbestuurlijk Toezicht 2021-2024',
  vindplaats: 'zoals toegelicht in de bijlage Toelichting toepassing interventieladder bij de toezichtbrieven over 2022-1',
  url: 'https://www.provincie-utrecht.nl/onderwerpen/bestuurlijke-zaken/interbestuurlijk-toezicht/beleidskader-ibt-2021-2024',
};

export const beleidskader2024: Bron = {
  titel: 'Aanvullend beleidskader interbestuurlijk toezicht huisvesting vergunninghouders provincie Utrecht 2024 (CVDR713805/1)',
  vindplaats: 'geldend van 16-01-2024 tot heden; de criteria zelf zijn hier ontleend aan de voortgangsrapportages',
  url: 'https://lokaleregelgeving.overheid.nl/CVDR713805/1',
};
