import { defineContentScript } from '#imports';
import { makeTeacher, type Teacher } from './teacher.ts';
import type { ScriptLife } from '../../utils/script-life.ts';
import type { Ask } from '../../utils/messages.ts';
import { answerBackground } from '../../utils/tab-listener.ts';

/** Marks this document as having the script: it is injected again for each teaching. */
const scope = globalThis as typeof globalThis & { groupmateTeacher?: Teacher };

/**
 * Comes into a page only when the person begins to teach there (background/teachings.ts): pointing,
 * deriving and its panel are nothing that the page script must carry.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main({ signal }: ScriptLife) {
    if (scope.groupmateTeacher) return;
    const teacher = makeTeacher(signal);
    scope.groupmateTeacher = teacher;
    answerBackground((name, question) => {
      if (name === 'teach.begin') {
        return Promise.resolve().then(() => teacher.begin(question as Ask<'teach.begin'>));
      }
      if (name === 'teach.step') {
        return Promise.resolve().then(() => teacher.step((question as Ask<'teach.step'>).step));
      }
      // The page script answers these two; they are about our panel when it is the one that stands.
      if (name === 'tab.panel.size') teacher.resize((question as Ask<'tab.panel.size'>).height);
      if (name === 'tab.panel.close') teacher.close((question as Ask<'tab.panel.close'>).turn);
      return undefined;
    }, signal);
    signal.addEventListener('abort', () => {
      delete scope.groupmateTeacher;
    });
  },
});
