import { browser } from '#imports';
import { askTab } from './tab-answers.ts';

/** The person's keys (changeable in the browser) go to the tab that they look at. */
export function listenForCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'reply' || tab?.id === undefined) return;
    // A page without our script is no error: the keys mean nothing there.
    void askTab(tab.id, 'tab.command', { command }).catch(() => undefined);
  });
}
