import { browser } from '#imports';

/**
 * The life of a script of ours in a page: until the extension is updated, reloaded or taken away, or
 * the person withdraws the network. Stands in the place of WXT's own context (wxt.config.ts), of
 * which a page would carry timers and watchers that nobody here uses.
 */
export interface ScriptLife {
  /** Aborted when it is over. */
  signal: AbortSignal;
  abort(): void;
}

/** Dispatched on `document` by a newer script of ours when it comes to life there; WXT's name. */
export const startedEvent = `${browser.runtime?.id}:${import.meta.env.ENTRYPOINT}:wxt:content-script-started`;

/** Under WXT's name: its entry point makes one and gives it to `main`. */
export class ContentScriptContext implements ScriptLife {
  readonly signal: AbortSignal;
  readonly abort: () => void;

  /** Ends the older scripts of that name in this page, and ends when a newer one comes. */
  constructor(name: string) {
    const life = new AbortController();
    const id = crypto.randomUUID();
    this.signal = life.signal;
    this.abort = () => life.abort();
    document.dispatchEvent(
      new CustomEvent(startedEvent, { detail: { contentScriptName: name, messageId: id } }),
    );
    document.addEventListener(
      startedEvent,
      (event) => {
        const told: unknown = event instanceof CustomEvent ? event.detail : null;
        const { contentScriptName, messageId } = (told ?? {}) as Record<string, unknown>;
        if (contentScriptName === name && messageId !== id) life.abort();
      },
      { signal: life.signal },
    );
  }
}
