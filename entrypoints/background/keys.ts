import { browser } from '#imports';
import type { KeyAnswer, KeyProtocol } from '../../utils/key-messages.ts';
import {
  goOnWithKey,
  keepKey,
  keyInfos,
  noteCheck,
  openKey,
  removeKey,
} from '../../utils/keys/store.ts';
import {
  forgetPassphrase,
  protect,
  unlock,
  vaultState,
  VaultLocked,
} from '../../utils/keys/vault.ts';
import { communityByKey } from '../../utils/communities/store.ts';
import { networkApis } from '../../utils/networks/api.ts';
import { keyWays } from '../../utils/networks/key-ways.ts';
import type { CheckEnd, KeyFault } from '../../utils/networks/network-api.ts';
import { wake } from './plan.ts';
import type { Handlers } from './requests.ts';

/** A check asks the network two or three times. */
const checkMs = 25_000;

const bad = (fault: KeyFault, detail = ''): KeyAnswer => ({ good: false, fault, detail });

async function checked(
  community: string,
  key: string,
): Promise<(CheckEnd & { end: 'good'; network: string }) | KeyAnswer> {
  const known = await communityByKey(community);
  const way = keyWays[known?.network ?? ''];
  const api = networkApis[known?.network ?? ''];
  if (!known || !way || !api) return bad('no-key');
  if (!way.looks.test(key)) return bad('wrong-looks');
  if (!(await browser.permissions.contains({ origins: [way.host] }))) return bad('no-host');
  const { id, screenName } = known;
  const end = await api.check(key, { id, screenName }, AbortSignal.timeout(checkMs));
  return end.end === 'good' ? { ...end, network: known.network } : bad(end.fault, end.detail);
}

export const keyHandlers: Pick<Handlers, keyof KeyProtocol> = {
  async 'ui.key.add'({ community, key }) {
    if ((await vaultState()) === 'locked') return bad('locked');
    const found = await checked(community, key.trim());
    if ('good' in found) return found;
    await keepKey(community, key.trim(), { ...found.of, network: found.network }, Date.now());
    // What stood still for the old key goes on with the new one.
    await wake({ fresh: true });
    return { good: true };
  },
  async 'ui.key.test'({ community }) {
    const opened = await openKey(community);
    if (typeof opened === 'string') return bad(opened);
    const found = await checked(community, opened.key);
    const answer: KeyAnswer = 'good' in found ? found : { good: true };
    await noteCheck(community, answer.good ? null : answer.fault, Date.now());
    return answer;
  },
  async 'ui.key.remove'({ community }) {
    const byHand = await removeKey(community, Date.now());
    await wake({ fresh: true });
    return { byHand };
  },
  async 'ui.key.go'({ community, answer }) {
    await goOnWithKey(community, answer.trim());
    await wake({ fresh: true });
    return null;
  },
  async 'ui.key.protect'({ passphrase }) {
    try {
      await protect(passphrase);
      return true;
    } catch (error) {
      if (error instanceof VaultLocked) return false;
      throw error;
    }
  },
  async 'ui.key.forget'() {
    let byHand = 0;
    for (const { community } of await keyInfos()) byHand += await removeKey(community, Date.now());
    // Last: until then what it sealed may not be taken for open.
    await forgetPassphrase();
    await wake({ fresh: true });
    return { byHand };
  },
  async 'ui.key.unlock'({ passphrase }) {
    const opened = await unlock(passphrase);
    if (opened) await wake({ fresh: true });
    return opened;
  },
};
