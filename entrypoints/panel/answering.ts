import { useEffect } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useNow } from '../../components/use-now.ts';
import { ask } from '../../utils/messages.ts';
import { answeringNow, type Answering } from '../../utils/sharing/shown.ts';
import type { Matter } from './matter.ts';
import { usePanel } from './panel-context.ts';

/** How often the background hears that one still answers, ms. */
const again = 60_000;
/** And how many times: the page may hide the frame without a word to it. */
const most = 15;

// One after the other: an end that overtakes its beginning would leave the comment held.
let last: Promise<unknown> = Promise.resolve();
function tell(comment: string, on: boolean): void {
  const say = () => ask('ui.sharing.answering', { comment, on }).catch(() => undefined);
  last = last.then(say);
}

/**
 * Tells colleagues that this comment is being answered while the panel is open, and who of them
 * does; null: nobody. It forbids nothing.
 */
export function useAnswering(matter: Matter | null | undefined): Answering | null {
  const now = useNow();
  const { shown } = usePanel();
  const key = shown && matter && !matter.ours ? matter.key : null;
  useEffect(() => {
    if (key === null) return undefined;
    const stop = () => tell(key, false);
    tell(key, true);
    let left = most;
    const timer = setInterval(() => {
      if (left-- > 0) tell(key, true);
    }, again);
    // A frame that is taken away runs no clean-up of React's.
    window.addEventListener('pagehide', stop);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', stop);
      stop();
    };
  }, [key]);
  const answering = useLiveQuery(() => answeringNow(now), [now]);
  return (key !== null && answering?.get(key)) || null;
}
