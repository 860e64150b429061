import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from '#imports';
import { communityByKey, communityByScreenName } from '../../utils/communities/store.ts';
import { keyOf } from '../../utils/communities/rules.ts';
import type { Community } from '../../utils/communities/schema.ts';
import { ask, type Reply } from '../../utils/messages.ts';
import type { NetworkId } from '../../utils/networks/network.ts';
import type { Composed } from '../../utils/phone-messages.ts';
import { measuredFoldOf } from '../../utils/preview/store.ts';
import { toldTo } from './told.ts';

/** What the panel's composer or post holds, anew with each change; null: it is gone. */
export function useComposed(token: string): Composed | null | undefined {
  const [composed, setComposed] = useState<Composed | null>();
  useEffect(() => {
    let left = false;
    ask('panel.composed', { token })
      .catch(() => null)
      .then((told) => {
        // What the page has told meanwhile is newer.
        if (!left) setComposed((known) => known ?? told);
      });
    const listen = (message: unknown, sender: Parameters<typeof toldTo>[3]) => {
      const seen = toldTo('panels.composed', token, message, sender);
      if (!seen) return undefined;
      setComposed(seen);
      const reply: Reply<'panels.composed'> = { ok: true, answer: null };
      return Promise.resolve(reply);
    };
    browser.runtime.onMessage.addListener(listen as never);
    return () => {
      left = true;
      browser.runtime.onMessage.removeListener(listen as never);
    };
  }, [token]);
  return composed;
}

/** Whose post it is: by its author, else the page's community. undefined while it is looked up. */
export function useAuthor(
  network: NetworkId,
  composed: Composed | null | undefined,
  community: string | null,
): Community | null | undefined {
  const as = composed?.as ?? null;
  return useLiveQuery(async () => {
    const byAuthor =
      as === null
        ? undefined
        : ((await communityByKey(keyOf(network, as))) ??
          (await communityByScreenName(network, as)));
    return byAuthor ?? (community ? await communityByKey(community) : undefined) ?? null;
  }, [network, as, community]);
}

/** What this network's pages were seen to do with long texts; null: too little was seen. */
export const useMeasuredFold = (network: NetworkId) =>
  useLiveQuery(() => measuredFoldOf(network), [network]);
