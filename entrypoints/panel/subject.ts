import { useEffect, useState } from 'react';
import { browser } from '#imports';
import { ask, type Answer, type PanelSubject, type Reply } from '../../utils/messages.ts';
import { toldTo } from './told.ts';

export type Told =
  | { state: 'asking' }
  | { state: 'refused' }
  /** `turn` counts the subjects: the same one shown again begins anew. */
  | { state: 'told'; subject: PanelSubject; turn: number };

/**
 * The first word of each frame: a token admits once, and in development React runs effects twice.
 */
const hellos = new Map<string, Promise<Answer<'panel.hello'>>>();
function hello(token: string) {
  const asked = hellos.get(token) ?? ask('panel.hello', { token, frame: crypto.randomUUID() });
  hellos.set(token, asked);
  return asked;
}

/** What the panel is about: asked once, then told again each time it is shown for another place. */
export function useSubject(token: string): Told {
  const [told, setTold] = useState<Told>({ state: 'asking' });

  useEffect(() => {
    const tell = (subject: PanelSubject) =>
      setTold((old) => ({
        state: 'told',
        subject,
        turn: old.state === 'told' ? old.turn + 1 : 1,
      }));
    let left = false;
    hello(token)
      .then((subject) => {
        if (!left) tell(subject);
      })
      .catch(() => {
        if (!left) setTold({ state: 'refused' });
      });

    // Other frames' tokens are left alone: `undefined` lets their own listener answer.
    const listen = (message: unknown, sender: Parameters<typeof toldTo>[3]) => {
      const shown = toldTo('panels.show', token, message, sender);
      if (!shown) return undefined;
      tell(shown);
      const reply: Reply<'panels.show'> = { ok: true, answer: { alive: true } };
      return Promise.resolve(reply);
    };
    browser.runtime.onMessage.addListener(listen as never);
    return () => {
      left = true;
      browser.runtime.onMessage.removeListener(listen as never);
    };
  }, [token]);

  return told;
}
