import { browser } from '#imports';
import type { ChipWords } from '../../utils/reload-chip.ts';

/** The new background puts its own script into the page well within this. */
const patienceMs = 5000;

interface Options {
  /** A newer script of ours dispatches it on `document` when it comes to life here. */
  successor: string;
  /** Stops all help and takes it out of the page. */
  leave(): void;
  /** What to say when no newer script comes; null: nothing. */
  words(): ChipWords | null;
  /** Signed by the id that we had: a script that comes after all takes it away by that. */
  show(said: ChipWords, owner: string): void;
}

/**
 * The extension was updated, reloaded or switched off under this script: Chromium lets it live on,
 * but nobody answers it any more. Its marks would be dead, so it leaves at once; if no newer script
 * takes over, it says once that the tab has to be reloaded. Gives a check to call whenever something
 * failed.
 */
export function watchForLoss({ successor, leave, words, show }: Options): () => void {
  let lost = false;
  let succeeded = false;
  document.addEventListener(successor, () => (succeeded = true), { once: true });
  return () => {
    if (lost || browser.runtime?.id) return;
    lost = true;
    leave();
    setTimeout(() => {
      const said = succeeded ? null : words();
      if (said) show(said, owner);
    }, patienceMs);
  };
}

/** Read while it can be: a script that was cut off does not know its own id any more. */
const owner = browser.runtime?.id ?? '';
