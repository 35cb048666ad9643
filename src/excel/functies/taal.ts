import type { Taal } from '../../tekst';

/** The language of Excel's own menus: Dutch, and English for anything else. Dutch too while Excel has not said. */
export const taalVanHost = (): Taal => {
  const weergave: string | undefined = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return weergave === undefined || weergave.toLowerCase().startsWith('nl') ? 'nl' : 'en';
};
