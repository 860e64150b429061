import { browser } from '#imports';
import { readSettings, watchSettings, type Settings } from './settings.ts';
import { dayIn, ownZone } from './text/day-in.ts';
import { languageOf } from './languages.ts';
import { wordsIn } from './words.ts';

/** What every surface of ours begins with: its language, its theme, its words. */
const lookOf = (settings: Settings) => ({
  language: languageOf(settings, navigator.languages),
  theme: settings.theme,
});
type Look = ReturnType<typeof lookOf>;

/** Loaded later: the first picture of a surface waits for neither. */
const data = {
  check: async () => (await import('./opening/store.ts')).openData(),
  mend: async () => (await import('./opening/aside.ts')).setAside(),
  async save() {
    const { rescue } = await import('./opening/rescue.ts');
    const now = Date.now();
    const file = await rescue(browser.runtime.getManifest().version, now);
    return { file, name: `groupmate-${dayIn(ownZone(), now)}.zip` };
  },
};

/** The look by the stored settings, the words in its language, and how to hear of changes. */
export async function beginSurface() {
  const look = lookOf(await readSettings());
  return {
    look,
    data,
    words: await wordsIn(look.language),
    watch: (changed: (look: Look) => void) =>
      watchSettings((settings) => changed(lookOf(settings))),
  };
}
