import type { i18n } from 'i18next';
import { speak, type Language, type Words } from './languages.ts';

/** A surface loads the one language that it speaks. */
const load: Record<Language, () => Promise<Words>> = {
  en: async () => (await import('../assets/locales/en/index.ts')).en,
  ru: async () => (await import('../assets/locales/ru/index.ts')).ru,
  ro: async () => (await import('../assets/locales/ro/index.ts')).ro,
  kk: async () => (await import('../assets/locales/kk/index.ts')).kk,
  ms: async () => (await import('../assets/locales/ms/index.ts')).ms,
};

/** Words for our surfaces; the background has its own (a service worker may not load code later). */
export const wordsIn = (language: Language): Promise<i18n> => speak(language, (of) => load[of]());
