import { useCallback, useEffect, useState } from 'react';
import { networkNamed, networks, titleOf } from '../networks/index.ts';
import type { NetworkId } from '../networks/network.ts';
import { readAccess, watchAccess } from '../site-access.ts';
import type { Access } from './rules.ts';

export type AccessNow = Readonly<Record<NetworkId, Access>>;

/** What Groupmate may read now, for a surface; null until it is known. Follows each change. */
export function useAccess(): { access: AccessNow | null; look: () => Promise<void> } {
  const [access, setAccess] = useState<AccessNow | null>(null);
  const look = useCallback(async () => setAccess(await readAccess(networks)), []);
  useEffect(() => watchAccess(() => void look()), [look]);
  return { access, look };
}

/**
 * What the network is called when it is closed to us; undefined when it is open, unknown, or
 * nothing is known yet.
 */
export function closedName(
  access: AccessNow | null,
  network: string,
  language: string,
): string | undefined {
  const known = networkNamed(network);
  if (!known || access?.[known.id].granted.length !== 0) return undefined;
  return titleOf(known, language);
}
