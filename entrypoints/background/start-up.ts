import { browser } from '#imports';
import { addStarters } from '../../utils/templates/store.ts';
import { freshPopupRecord } from './popup-record.ts';
import { noteFailure } from './failures.ts';

/** At install, update and browser start: starter templates once, and a popup record to draw. */
export function startUp(): void {
  const start = () => {
    void addStarters(Date.now())
      .then(() => freshPopupRecord())
      .catch((error: unknown) => noteFailure('start-up', error));
  };
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
}
