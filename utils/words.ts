import i18next, { type BackendModule, type i18n } from 'i18next';
import type { en } from '../assets/locales/en/index.ts';
import type { Settings } from './settings.ts';

/**
 * Words for every surface but the page script, which gets them ready from the background.
 * Plurals by Intl.PluralRules (`key_one`, `key_few`, `key_many`, `key_other`).
 */
export const languages = ['en', 'ru', 'ro', 'kk', 'ms'] as const;
export type Language = (typeof languages)[number];

type Words = Record<keyof typeof en, object>;

/** A surface loads the one language that it speaks; the background's script holds them all. */
const load: Record<Language, () => Promise<Words>> = {
  en: async () => (await import('../assets/locales/en/index.ts')).en,
  ru: async () => (await import('../assets/locales/ru/index.ts')).ru,
  ro: async () => (await import('../assets/locales/ro/index.ts')).ro,
  kk: async () => (await import('../assets/locales/kk/index.ts')).kk,
  ms: async () => (await import('../assets/locales/ms/index.ts')).ms,
};

/** Loads a language when it is first spoken, also when a surface changes it. */
const loader: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, file, done) => {
    const known = languages.find((one) => one === language);
    if (!known) return done(new Error(`no words in ${language}`), null);
    void load[known]().then(
      (words) => done(null, words[file as keyof Words]),
      (error: unknown) => done(error instanceof Error ? error : String(error), null),
    );
  },
};

/** The language to speak: the setting, else the first of the browser's that we have, else en. */
export function languageOf(
  settings: Pick<Settings, 'language'>,
  browserLanguages: readonly string[],
): Language {
  if (settings.language !== 'auto') return settings.language;
  for (const tag of browserLanguages) {
    const found = languages.find((language) => tag.toLowerCase().startsWith(language));
    if (found) return found;
  }
  return 'en';
}

/** An i18next instance of its own: nothing global, so tests and surfaces cannot disturb another. */
export async function wordsIn(language: Language): Promise<i18n> {
  const words = i18next.createInstance();
  await words.use(loader).init({
    lng: language,
    // Every language has every word (test/unit/words.test.ts): another one need not be loaded.
    fallbackLng: false,
    ns: Object.keys(await load[language]()),
    defaultNS: 'common',
    // React escapes by itself, and marks are set as text: escaping twice would show entities.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return words;
}
