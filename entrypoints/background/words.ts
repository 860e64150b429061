import { browser } from '#imports';
import type { i18n } from 'i18next';
import { languageOf, speak, type Language, type Words } from '../../utils/languages.ts';
import { readSettings, type Settings } from '../../utils/settings.ts';

/**
 * A service worker may not load code later (dynamic imports are refused there), but files it may: the
 * one language that is spoken, made by the build of assets/locales (assets/locales/language-files.ts).
 */
async function load(language: Language): Promise<Words> {
  const file = await fetch(browser.runtime.getURL(`/words/${language}.json` as '/'));
  if (!file.ok) throw new Error(`The words in ${language} are not there: ${file.status}.`);
  return (await file.json()) as Words;
}

// Made anew by each worker: marks are asked for with every batch that a page reads.
const spoken = new Map<Language, Promise<i18n>>();

function wordsIn(language: Language): Promise<i18n> {
  const known = spoken.get(language);
  if (known) return known;
  const file = load(language);
  const made = speak(language, () => file);
  spoken.set(language, made);
  // What failed once is tried again.
  made.catch(() => spoken.delete(language));
  return made;
}

/** Words for marks, notices and whatever else the background says, by settings that were read. */
export const wordsBy = (settings: Pick<Settings, 'language'>): Promise<i18n> =>
  wordsIn(languageOf(settings, navigator.languages));

/** The same in the language that is set now. */
export const words = async () => (await wordsBy(await readSettings())).t;
