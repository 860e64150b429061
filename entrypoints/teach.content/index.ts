import { browser, defineContentScript } from '#imports';
import { makeTeacher, type Teacher } from './teacher.ts';
import type { Ask, TabProtocol } from '../../utils/messages.ts';

/** Marks this document as having the script: it is injected again for each teaching. */
const scope = globalThis as typeof globalThis & { groupmateTeacher?: Teacher };

/**
 * Comes into a page only when the person begins to teach there (background/teachings.ts): pointing,
 * deriving and its panel are nothing that the page script must carry.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(ctx) {
    if (scope.groupmateTeacher) return;
    const teacher = makeTeacher(ctx.signal);
    scope.groupmateTeacher = teacher;
    const answer = (name: keyof TabProtocol, question: unknown) => {
      if (name === 'teach.begin') return teacher.begin(question as Ask<'teach.begin'>);
      if (name === 'teach.step') return teacher.step((question as Ask<'teach.step'>).step);
      return undefined;
    };
    // The page script answers these two; they are about our panel when it is the one that stands.
    const overhear = (name: keyof TabProtocol, question: unknown) => {
      if (name === 'tab.panel.size') teacher.resize((question as Ask<'tab.panel.size'>).height);
      if (name === 'tab.panel.close') teacher.close((question as Ask<'tab.panel.close'>).turn);
    };
    const listener = (message: unknown) => {
      const envelope = message as { groupmate?: keyof TabProtocol; ask?: unknown } | null;
      if (!envelope?.groupmate) return undefined;
      if (!envelope.groupmate.startsWith('teach.')) {
        overhear(envelope.groupmate, envelope.ask);
        return undefined;
      }
      return Promise.resolve()
        .then(() => answer(envelope.groupmate as keyof TabProtocol, envelope.ask))
        .then(
          (told) => ({ ok: true, answer: told }),
          (error: unknown) => ({ ok: false, reason: String(error) }),
        );
    };
    browser.runtime.onMessage.addListener(listener as never);
    ctx.onInvalidated(() => {
      browser.runtime.onMessage.removeListener(listener as never);
      delete scope.groupmateTeacher;
    });
  },
});
