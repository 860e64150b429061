import { useRef } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { ask } from '../messages.ts';
import { putOff, readInbox, setAside, takeBack, type Waiting } from './store.ts';

type Back = () => Promise<void>;

/** Tells marks, badge and popup. Nobody hears it when no page is open: that is fine. */
const told = (what: 'comments' | 'reminders') =>
  ask('ui.changed', { what }).then(
    () => undefined,
    () => undefined,
  );

/**
 * Putting off and setting aside, with the last change to be taken back once. All throw when nothing
 * was kept.
 */
export function useWaitingActions() {
  const last = useRef<Back | null>(null);
  const keep = (back: Back, what: 'comments' | 'reminders') => {
    const undo = async () => {
      if (last.current === undo) last.current = null;
      await back();
      await told(what);
    };
    last.current = undo;
    void told(what);
    return undo;
  };
  return {
    /** `text`: what its reminder says. Returns how to take it back. */
    putOff: async (one: Waiting, at: number, text: string) =>
      keep(await putOff(one, at, text), 'reminders'),
    setAside: async (one: Waiting) => keep(await setAside(one, Date.now()), 'comments'),
    takeBack: async (one: Parameters<typeof takeBack>[0]) => {
      await takeBack(one);
      void told('reminders');
    },
    /** False: there is nothing to take back. */
    undo: async () => {
      const back = last.current;
      if (!back) return false;
      await back();
      return true;
    },
  };
}

/** Everybody who waits, followed as it changes; undefined while it is read. */
export const useInboxEntries = () => useLiveQuery(readInbox);
