import { useCallback, useEffect, useState } from 'react';
import { browser } from '#imports';
import { ask } from '../../utils/messages.ts';
import { networks } from '../../utils/networks/index.ts';
import type { Network } from '../../utils/networks/network.ts';
import { isAllowed, watchAccess, originsOf } from '../../utils/site-access.ts';

/** The networks to choose from while Groupmate may read none; null while that is not known. */
export function useNotAllowed(): { networks: Network[] | null; allow: (network: Network) => void } {
  const [missing, setMissing] = useState<Network[] | null>(null);

  const look = useCallback(async () => {
    const all = await Promise.all(
      Object.values(networks).map(async (network) => ({
        network,
        allowed: await isAllowed(network),
      })),
    );
    // One is enough to begin; the others wait under Networks and are not asked for every day.
    setMissing(all.some(({ allowed }) => allowed) ? [] : all.map(({ network }) => network));
  }, []);

  useEffect(() => {
    return watchAccess(() => void look());
  }, [look]);

  // Nothing may be awaited before the request: the browser wants it in the press itself.
  const allow = (network: Network) => {
    void browser.permissions
      .request(originsOf(network))
      .then((allowed) => (allowed ? ask('ui.networks', {}) : null))
      .then(look)
      .catch(() => undefined);
  };
  return { networks: missing, allow };
}
