import type { i18n } from 'i18next';
import { en } from '../../assets/locales/en/index.ts';
import { kk } from '../../assets/locales/kk/index.ts';
import { ms } from '../../assets/locales/ms/index.ts';
import { ro } from '../../assets/locales/ro/index.ts';
import { ru } from '../../assets/locales/ru/index.ts';
import { languageOf, speak, type Language } from '../../utils/languages.ts';
import { readSettings, type Settings } from '../../utils/settings.ts';

// A service worker may not load code later (dynamic imports are refused there): all are at hand.
const all = { en, ru, ro, kk, ms };

// Made anew by each worker: marks are asked for with every batch that a page reads.
const spoken = new Map<Language, Promise<i18n>>();

function wordsIn(language: Language): Promise<i18n> {
  const known = spoken.get(language) ?? speak(language, (of) => Promise.resolve(all[of]));
  spoken.set(language, known);
  return known;
}

/** Words for marks, notices and whatever else the background says, by settings that were read. */
export const wordsBy = (settings: Pick<Settings, 'language'>): Promise<i18n> =>
  wordsIn(languageOf(settings, navigator.languages));

/** The same in the language that is set now. */
export const words = async () => (await wordsBy(await readSettings())).t;
