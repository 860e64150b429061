import i18next, { type i18n } from 'i18next';
import { en } from '../assets/locales/en/index.ts';
import { ru } from '../assets/locales/ru/index.ts';
import type { Settings } from './settings.ts';

/**
 * Words for every surface but the page script, which gets them ready from the background.
 * Plurals by Intl.PluralRules (`key_one`, `key_few`, `key_many`, `key_other`).
 */
export const languages = ['en', 'ru'] as const;
export type Language = (typeof languages)[number];

const resources = { en, ru };

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
  await words.init({
    lng: language,
    fallbackLng: 'en',
    ns: Object.keys(en),
    defaultNS: 'common',
    resources,
    // React escapes by itself, and marks are set as text: escaping twice would show entities.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return words;
}
