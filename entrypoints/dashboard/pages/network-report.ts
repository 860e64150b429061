import { browser } from '#imports';
import { copyText } from '../../../components/copy-text.ts';
import { listHealth, listProblems } from '../../../utils/health/store.ts';
import { keyInfos } from '../../../utils/keys/store.ts';
import { hostsOf, networks } from '../../../utils/networks/index.ts';
import type { Network } from '../../../utils/networks/network.ts';
import { accessTo } from '../../../utils/site-access.ts';
import { supportReport, type NetworkState } from '../../../utils/support/report.ts';
import { listTeachings } from '../../../utils/teachings/store.ts';

async function stateOf(network: Network, now: number): Promise<NetworkState> {
  const [{ granted, missing }, health, taught, keys] = await Promise.all([
    accessTo(network),
    listHealth(now),
    listTeachings(),
    keyInfos(),
  ]);
  const addresses = granted.length + missing.length || hostsOf(network).length;
  return {
    network: network.id,
    allowed: granted.length,
    addresses,
    health: health.find((one) => one.network === network.id),
    taught: taught
      .filter((one) => one.network === network.id)
      .map(({ place, field, seen }) => ({ place, field, matched: seen?.matched ?? null })),
    keys: keys
      .filter((one) => one.network === network.id)
      .map(({ fault, stop }) => fault ?? stop?.fault ?? null),
  };
}

/**
 * Copies how Groupmate does for a report: of one network, of itself alone (`ours`), or of all.
 * False: the clipboard refused.
 */
export async function copyReport(of: Network | 'ours' | 'all'): Promise<boolean> {
  const now = Date.now();
  const asked = of === 'ours' ? [] : of === 'all' ? Object.values(networks) : [of];
  const states = await Promise.all(asked.map((one) => stateOf(one, now)));
  const problems = (await listProblems()).filter(
    ({ network }) => of === 'all' || (of === 'ours' ? network === null : network === of.id),
  );
  return copyText(
    supportReport({
      app: browser.runtime.getManifest().version,
      agent: navigator.userAgent,
      at: now,
      networks: states,
      problems,
    }),
  );
}
