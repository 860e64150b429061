import { readSettings, watchSettings, type Settings } from './settings.ts';
import { languageOf } from './languages.ts';
import { wordsIn } from './words.ts';

/** What every surface of ours begins with: its language, its theme, its words. */
const lookOf = (settings: Settings) => ({
  language: languageOf(settings, navigator.languages),
  theme: settings.theme,
});
type Look = ReturnType<typeof lookOf>;

/** The look by the stored settings, the words in its language, and how to hear of changes. */
export async function beginSurface() {
  const look = lookOf(await readSettings());
  return {
    look,
    words: await wordsIn(look.language),
    watch: (changed: (look: Look) => void) =>
      watchSettings((settings) => changed(lookOf(settings))),
  };
}
