/** Keys that the browser hears for us wherever one is, by the manifest's names. */
export const commandWords: Readonly<Record<string, string>> = {
  _execute_action: 'habits:command.popup',
  reply: 'habits:command.reply',
};

/**
 * Keys as the manifest suggests them. Alt+Shift with a letter belongs to none of the networks: they
 * use single keys (J, K, L, /), Ctrl or Cmd, Shift alone, and Alt with digits. Alt+Shift+R, which was
 * here before, is Chromium's own by now: it was given to nobody (seen in 156).
 */
export const suggestedKeys = {
  _execute_action: 'Alt+Shift+G',
  reply: 'Alt+Shift+K',
} as const;

/** What the browser says of one command. */
export interface BrowserCommand {
  name?: string | undefined;
  shortcut?: string | undefined;
}

/** Our commands in the order of the list, each with its keys as one presses them; [] for none. */
export function shortcutsOf(
  commands: readonly BrowserCommand[],
): { name: string; word: string; keys: string[] }[] {
  return Object.entries(commandWords).flatMap(([name, word]) => {
    const command = commands.find((one) => one.name === name);
    if (!command) return [];
    const { shortcut = '' } = command;
    // Chromium on a Mac writes signs without a plus: ⌥⇧G.
    const keys = shortcut.includes('+') ? shortcut.split('+') : [...shortcut];
    return [{ name, word, keys: keys.filter((key) => key.trim() !== '') }];
  });
}
