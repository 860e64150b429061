import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { Confirm } from '../../../components/confirm.tsx';
import { KeySection, type KeySaid } from '../../../components/key-section.tsx';
import { faultWords } from '../../../components/key-words.ts';
import { useToasts } from '../../../components/ui/toast.tsx';
import { communityKey } from '../../../utils/communities/rules.ts';
import type { Community } from '../../../utils/communities/schema.ts';
import type { KeyAnswer } from '../../../utils/key-messages.ts';
import { keyInfo } from '../../../utils/keys/store.ts';
import { ask } from '../../../utils/messages.ts';
import { keyWays } from '../../../utils/networks/key-ways.ts';
import { tellsComments } from '../../../utils/listening/rules.ts';
import { CommunityEvents } from './community-events.tsx';
import { KeyPassphrase } from './key-passphrase.tsx';

/** The key of one community: asks the background for everything, and never gets the key back. */
export function CommunityKey({ community }: { community: Community }) {
  const { t } = useTranslation();
  const toast = useToasts();
  const [removing, setRemoving] = useState(false);
  const key = communityKey(community);
  const info = useLiveQuery(() => keyInfo(key), [key]);
  const { network } = community;
  const way = keyWays[network];
  if (!way || info === undefined || (network !== 'vk' && network !== 'telegram')) return null;

  const sentence = (answer: KeyAnswer, good: string): KeySaid => {
    if (answer.good) return { good: true, text: good };
    const { what, next } = faultWords[answer.fault];
    return { good: false, text: `${t(what, { detail: answer.detail })} ${t(next)}` };
  };
  const failed = (): KeySaid => ({ good: false, text: t('keys:section.failed') });

  async function add(pasted: string): Promise<KeySaid> {
    try {
      // First of all: the browser wants this request in the press itself.
      await browser.permissions.request({ origins: [way?.host ?? ''] });
      const answer = await ask('ui.key.add', { community: key, key: pasted });
      return sentence(answer, t('keys:section.kept'));
    } catch {
      return failed();
    }
  }

  async function test(): Promise<KeySaid> {
    try {
      return sentence(await ask('ui.key.test', { community: key }), t('keys:section.good'));
    } catch {
      return failed();
    }
  }

  async function remove() {
    setRemoving(false);
    const answer = await ask('ui.key.remove', { community: key }).catch(() => null);
    if (!answer) toast({ text: t('keys:section.failed') });
    else if (answer.byHand)
      toast({ text: t('keys:section.removedWith', { count: answer.byHand }) });
    else toast({ text: t('keys:section.removed') });
  }

  return (
    <>
      <KeySection
        network={network}
        info={info}
        onAdd={add}
        onTest={test}
        onRemove={() => setRemoving(true)}
      >
        {info && tellsComments(network) && <CommunityEvents community={community} />}
        <KeyPassphrase />
      </KeySection>
      <Confirm
        open={removing}
        title={t('keys:section.removeTitle', { name: community.name })}
        goes={[t('keys:section.removeGoes')]}
        note={t('keys:section.removeNote')}
        doIt={t('keys:section.remove')}
        onDo={() => void remove()}
        onClose={() => setRemoving(false)}
      />
    </>
  );
}
