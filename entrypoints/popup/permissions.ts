import { useCallback, useEffect, useState } from 'react';
import { browser } from '#imports';
import { useAccess, type AccessNow } from '../../utils/access/use-access.ts';
import { ask } from '../../utils/messages.ts';
import { networks } from '../../utils/networks/index.ts';
import type { Network } from '../../utils/networks/network.ts';
import { acceptLoss } from '../../utils/site-access.ts';
import { closedHere, currentTab, isLifeless, type CurrentTab } from './current-tab.ts';

/** What the popup has to say about permissions: one thing at most. */
export type Saying =
  /** Taken back in the browser's own page. `part`: other pages of these networks stay readable. */
  | { what: 'lost'; networks: Network[]; part: boolean }
  /** The popup stands over a page of a network that was not allowed. */
  | { what: 'here'; network: Network }
  /** Allowed, but no script of ours came to life in this tab. */
  | { what: 'reload'; tabId: number }
  /** Nothing is allowed yet, and this page is none of ours. */
  | { what: 'elsewhere' };

export function sayingOf(
  access: AccessNow,
  tab: CurrentTab | null,
  lifeless: boolean,
): Saying | null {
  const all = Object.values<Network>(networks);
  const lost = all.filter(({ id }) => access[id].lost.length > 0);
  if (lost.length) {
    const part = lost.every(({ id }) => access[id].granted.length > 0);
    return { what: 'lost', networks: lost, part };
  }
  const here = closedHere(tab, access);
  if (here) return { what: 'here', network: here };
  if (lifeless && tab) return { what: 'reload', tabId: tab.id };
  const none = all.every(({ id }) => access[id].granted.length === 0);
  return none ? { what: 'elsewhere' } : null;
}

export interface Permissions {
  access: AccessNow | null;
  saying: Saying | null;
  /** The browser said no at the last press. */
  refused: boolean;
  /** Asks for all pages of these networks. Call it in the press itself. */
  allow(wanted: readonly Network[]): void;
  /** What is lost shall stay so. */
  accept(): void;
}

/**
 * Asks the browser for all pages of these networks; false when the person, or the browser, says no.
 * The background hears of a yes by itself too: Firefox may close the popup over its question.
 */
export async function requestAccess(wanted: readonly Network[]): Promise<boolean> {
  const origins = wanted.flatMap(({ matches }) => [...matches]);
  const allowed = await browser.permissions.request({ origins }).catch(() => false);
  if (allowed) await ask('ui.networks', {}).catch(() => null);
  return allowed;
}

export function usePermissions(): Permissions {
  const { access, look } = useAccess();
  const [tab, setTab] = useState<CurrentTab | null | undefined>(undefined);
  const [lifeless, setLifeless] = useState(false);
  const [refused, setRefused] = useState(false);

  // At each opening the background looks as well: scripts where they may be, and nowhere else.
  useEffect(() => {
    void Promise.all([ask('ui.networks', {}).catch(() => null), currentTab()])
      .then(([, now]) => setTab(now))
      .catch(() => setTab(null));
  }, []);
  useEffect(() => {
    if (access && tab) void isLifeless(tab, access).then(setLifeless);
  }, [access, tab]);

  // Nothing may be awaited before the request: the browser wants it in the press itself.
  const allow = useCallback(
    (wanted: readonly Network[]) => {
      void requestAccess(wanted)
        .then((allowed) => setRefused(!allowed))
        .then(look);
    },
    [look],
  );
  const accept = () => {
    if (access) void acceptLoss(access).then(look);
  };
  const saying = access && tab !== undefined ? sayingOf(access, tab, lifeless) : null;
  return { access, saying, refused, allow, accept };
}
