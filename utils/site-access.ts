import { browser } from '#imports';
import { accessOf, forget, hadFrom, remember, type Access, type Had } from './access/rules.ts';
import type { Network } from './networks/network.ts';

type Pages = Pick<Network, 'id' | 'matches'>;

/** One permission a network: its pages. */
export const originsOf = ({ matches }: Pick<Network, 'matches'>) => ({ origins: [...matches] });

/** Which of the network's pages Groupmate may read now, and which not; as match patterns. */
export async function accessTo(network: Pages): Promise<Pick<Access, 'granted' | 'missing'>> {
  return accessOf(network, await grantedOf(network), {});
}

/** Those of its patterns that are granted: in Firefox each has a switch of its own. */
async function grantedOf({ matches }: Pages): Promise<string[]> {
  const each = await Promise.all(
    matches.map(async (pattern) =>
      (await browser.permissions.contains({ origins: [pattern] })) ? [pattern] : [],
    ),
  );
  return each.flat();
}

/** Where it is kept what Groupmate could read once: by that alone a loss is seen. */
const key = 'access';

async function readHad(): Promise<Had> {
  return hadFrom((await browser.storage.local.get(key))[key]);
}

/** What the browser grants of each network now, against what it granted before. */
export async function readAccess<Id extends string>(
  networks: Readonly<Record<Id, Network>>,
): Promise<Record<Id, Access>> {
  const had = await readHad();
  const entries = await Promise.all(
    Object.values<Network>(networks).map(async (network) => [
      network.id,
      accessOf(network, await grantedOf(network), had),
    ]),
  );
  return Object.fromEntries(entries) as Record<Id, Access>;
}

/** Keeps what is granted now, so that its loss can be told later. */
export async function rememberAccess(access: Readonly<Record<string, Access>>): Promise<void> {
  const had = await readHad();
  const next = Object.entries(access).reduce(
    (all, [id, { granted }]) => remember(all, id, granted),
    had,
  );
  if (next !== had) await browser.storage.local.set({ [key]: next });
}

/** The person knows of these losses and wants them so. */
export async function acceptLoss(
  lost: Readonly<Record<string, Pick<Access, 'granted'>>>,
): Promise<void> {
  const next = Object.entries(lost).reduce(
    (all, [id, { granted }]) => forget(all, id, granted),
    await readHad(),
  );
  await browser.storage.local.set({ [key]: next });
}

/**
 * Calls back at once, and whenever a permission was given or withdrawn, here or in the browser's
 * own pages; gives the end of it.
 */
export function watchAccess(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  changed();
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
