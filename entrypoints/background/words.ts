import type { i18n } from 'i18next';
import { en } from '../../assets/locales/en/index.ts';
import { kk } from '../../assets/locales/kk/index.ts';
import { ms } from '../../assets/locales/ms/index.ts';
import { ro } from '../../assets/locales/ro/index.ts';
import { ru } from '../../assets/locales/ru/index.ts';
import { speak, type Language } from '../../utils/languages.ts';

// A service worker may not load code later (dynamic imports are refused there): all are at hand.
const all = { en, ru, ro, kk, ms };

/** Words for marks, notices and whatever else the background says. */
export const wordsIn = (language: Language): Promise<i18n> =>
  speak(language, (of) => Promise.resolve(all[of]));
