import i18next, { type BackendModule, type i18n } from 'i18next';
import type { en } from '../assets/locales/en/index.ts';
import type { Settings } from './settings.ts';
import { teachKazakh } from './text/kazakh-intl.ts';
import { unturned } from './text/plain-name.ts';

/**
 * Languages of every surface but the page script, which gets its words ready from the background.
 * Plurals by Intl.PluralRules (`key_one`, `key_few`, `key_many`, `key_other`).
 */
export const languages = ['en', 'ru', 'ro', 'kk', 'ms'] as const;
export type Language = (typeof languages)[number];

/** One language's words, by file. */
export type Words = Record<keyof typeof en, object>;
export type LoadWords = (language: Language) => Promise<Words>;

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

/**
 * An i18next instance of its own: nothing global, so tests and surfaces cannot disturb another. A
 * language is loaded when it is first spoken, also after a change.
 */
export async function speak(language: Language, load: LoadWords): Promise<i18n> {
  teachKazakh();
  const words = i18next.createInstance();
  await words.use(loader(load)).init({
    lng: language,
    // Begun at once, not a task later: what is asked for first draws first.
    initAsync: false,
    // Every language has every word (test/unit/words.test.ts): another one need not be loaded.
    fallbackLng: false,
    ns: Object.keys(await load(language)),
    defaultNS: 'common',
    // React escapes by itself, and marks are set as text: escaping twice would show entities.
    // Text stays text (React and the browser take it as such); only what turns a sentence is taken out.
    interpolation: { escapeValue: true, escape: unturned },
    returnNull: false,
  });
  return words;
}

const loader = (load: LoadWords): BackendModule => ({
  type: 'backend',
  init: () => undefined,
  read: (language, file, done) => {
    const known = languages.find((one) => one === language);
    if (!known) {
      done(new Error(`no words in ${language}`), null);
      return;
    }
    void load(known).then(
      (words) => done(null, words[file as keyof Words]),
      (error: unknown) => done(error instanceof Error ? error : String(error), null),
    );
  },
});
