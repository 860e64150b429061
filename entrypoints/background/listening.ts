import { browser } from '#imports';
import { communityByKey } from '../../utils/communities/store.ts';
import type { KeyAnswer } from '../../utils/key-messages.ts';
import { openKey } from '../../utils/keys/store.ts';
import { listenersNow, startListening, stopListening } from '../../utils/listening/store.ts';
import type { ListeningProtocol } from '../../utils/listening-messages.ts';
import { eventsApis } from '../../utils/networks/api.ts';
import { keyWays } from '../../utils/networks/key-ways.ts';
import type { KeyFault } from '../../utils/networks/network-api.ts';
import { leaseOwner } from '../../utils/session.ts';
import { noteFailure } from './failures.ts';
import { listenTo } from './listen.ts';
import { afterWake } from './plan.ts';
import { keepReading } from './readings.ts';
import type { Handlers } from './requests.ts';

const checkMs = 20_000;

// The loops of this worker. With its death they end, and the next wake begins them anew from the
// place in the database: nothing but the wait is lost.
const loops = new Map<string, AbortController>();

async function begin(community: string): Promise<void> {
  if (loops.has(community)) return;
  const off = new AbortController();
  loops.set(community, off);
  try {
    await listenTo(community, {
      now: Date.now,
      owner: await leaseOwner(),
      online: () => navigator.onLine,
      api: (network) => eventsApis[network] ?? null,
      keep: keepReading,
      off: off.signal,
      failed: (error) => noteFailure('listening', error),
    });
  } catch (error) {
    await noteFailure('listening', error);
  } finally {
    loops.delete(community);
  }
}

async function beginAll(): Promise<void> {
  try {
    for (const { community } of await listenersNow(Date.now())) void begin(community);
  } catch (error) {
    await noteFailure('listening', error);
  }
}

/** Every wake takes up what the person wants to hear of. In the first tick. */
export const keepListening = (): void => afterWake(beginAll);

const bad = (fault: KeyFault): KeyAnswer => ({ good: false, fault, detail: '' });

export const listeningHandlers: Pick<Handlers, keyof ListeningProtocol> = {
  async 'ui.listening.on'({ community }) {
    const known = await communityByKey(community);
    const network = known?.network ?? '';
    const api = eventsApis[network];
    const opened = await openKey(community);
    if (typeof opened === 'string') return bad(opened);
    if (!api) return bad('no-key');
    const origins = [...(keyWays[network]?.eventHosts ?? [])];
    if (!(await browser.permissions.contains({ origins }))) return bad('no-host');
    const end = await api.check(opened.key, opened.owner, AbortSignal.timeout(checkMs));
    if (end.end !== 'good') return bad(end.fault);
    await startListening(community, network, Date.now());
    void begin(community);
    return { good: true };
  },
  async 'ui.listening.off'({ community }) {
    await stopListening(community);
    loops.get(community)?.abort();
    return null;
  },
};
