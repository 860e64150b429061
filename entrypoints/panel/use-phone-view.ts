import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from '#imports';
import { communityByKey, communityByScreenName } from '../../utils/communities/store.ts';
import { keyOf } from '../../utils/communities/rules.ts';
import type { Community } from '../../utils/communities/schema.ts';
import { ask } from '../../utils/messages.ts';
import type { NetworkId } from '../../utils/networks/network.ts';
import { composedKey, type Composed } from '../../utils/phone-messages.ts';
import { measuredFoldOf } from '../../utils/preview/store.ts';

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
    const key = composedKey(token);
    const listen = (changes: Record<string, { newValue?: unknown }>) => {
      // Checked by the background before it was put there.
      const told = changes[key]?.newValue as Composed | undefined;
      if (told) setComposed(told);
    };
    browser.storage.session.onChanged.addListener(listen);
    return () => {
      left = true;
      browser.storage.session.onChanged.removeListener(listen);
      void browser.storage.session.remove(key);
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
