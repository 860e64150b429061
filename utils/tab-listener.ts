import { browser } from '#imports';
import type { MessageName } from './messages.ts';

type Listener = (
  message: unknown,
  sender: unknown,
  respond: (reply: unknown) => void,
) => true | undefined;

/**
 * Answers what the background asks of this tab, until the signal: only our own background can reach
 * this, a page sends no extension messages. `answer` gives undefined for what others answer. In the
 * form that browsers know by themselves: scripts in pages are built without the polyfill.
 */
export function answerBackground(
  answer: (name: MessageName, question: unknown) => Promise<unknown> | undefined,
  signal: AbortSignal,
): void {
  const listener: Listener = (message, _sender, respond) => {
    const envelope = message as { groupmate?: MessageName; ask?: unknown } | null;
    const answered = envelope?.groupmate && answer(envelope.groupmate, envelope.ask);
    if (!answered) return undefined;
    void answered.then(
      (told) => respond({ ok: true, answer: told }),
      (error: unknown) => respond({ ok: false, reason: String(error) }),
    );
    // The answer comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  // Cut off from the extension there is nothing left to take it from.
  signal.addEventListener('abort', () =>
    browser.runtime?.onMessage?.removeListener(listener as never),
  );
}
