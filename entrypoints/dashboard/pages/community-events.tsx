import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { KeyEvents } from '../../../components/key-events.tsx';
import type { KeySaid } from '../../../components/key-section.tsx';
import { faultWords } from '../../../components/key-words.ts';
import { useNow } from '../../../components/use-now.ts';
import { communityKey } from '../../../utils/communities/rules.ts';
import type { Community } from '../../../utils/communities/schema.ts';
import { listenerOf, notePassedSeen } from '../../../utils/listening/store.ts';
import { ask } from '../../../utils/messages.ts';
import { keyWays } from '../../../utils/networks/key-ways.ts';

/** Whether comments of one community are heard of by its key. */
export function CommunityEvents({ community }: { community: Community }) {
  const { t } = useTranslation();
  const now = useNow();
  const key = communityKey(community);
  const listener = useLiveQuery(() => listenerOf(key), [key]);
  if (listener === undefined) return null;

  async function on(): Promise<KeySaid> {
    try {
      // First of all: the browser wants this request in the press itself.
      const origins = [...(keyWays[community.network]?.eventHosts ?? [])];
      await browser.permissions.request({ origins });
      const answer = await ask('ui.listening.on', { community: key });
      if (answer.good) return { good: true, text: '' };
      const { what, next } = faultWords[answer.fault];
      const text =
        answer.fault === 'no-right' || answer.fault === 'group-key'
          ? t('listening:fault.noRight')
          : `${t(what, { detail: answer.detail })} ${t(next)}`;
      return { good: false, text };
    } catch {
      return { good: false, text: t('keys:section.failed') };
    }
  }

  return (
    <KeyEvents
      listener={listener}
      zone={community.zone}
      now={now}
      onOn={on}
      onOff={() => void ask('ui.listening.off', { community: key }).catch(() => null)}
      onSeen={() => void notePassedSeen(key)}
    />
  );
}
