import type { ReactNode } from 'react';
import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { OwnLine } from '../../../../components/first-steps/own-line.tsx';
import { Button } from '../../../../components/ui/button.tsx';
import { settleCommunity } from '../../../../utils/comments/store.ts';
import { communityKey } from '../../../../utils/communities/rules.ts';
import type { Community } from '../../../../utils/communities/schema.ts';
import { changeCommunity } from '../../../../utils/communities/store.ts';
import { homeOf, networkWord, titleOf } from '../../../../utils/networks/index.ts';
import type { Network } from '../../../../utils/networks/network.ts';
import { tell } from '../../tell.ts';

interface CommunityStepProps {
  /** Networks that may be read. */
  allowed: readonly Network[];
  own: readonly Community[];
  /** Seen lately, nobody's yet. */
  seen: readonly Community[];
  /** Shows where the mark stands. */
  children: ReactNode;
}

/** To the network that is open already, else to its front page. */
async function goTo(network: Network): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...network.matches] }).catch(() => []);
  const [last] = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (last?.id === undefined) {
    await browser.tabs.create({ url: homeOf(network) });
    return;
  }
  await browser.tabs.update(last.id, { active: true });
  if (last.windowId !== undefined) await browser.windows.update(last.windowId, { focused: true });
}

async function say(community: Community, mine: boolean): Promise<void> {
  const key = communityKey(community);
  await changeCommunity(key, { role: mine ? 'mine' : 'seen' }, Date.now());
  await settleCommunity(key, mine);
  tell('communities');
}

/** The press happens in the community's own page; here stands the way there, and that it happened. */
export function CommunityStep({ allowed, own, seen, children }: CommunityStepProps) {
  const { t, i18n } = useTranslation();
  const line = (community: Community, mine: boolean) => (
    <OwnLine
      key={community.uuid}
      name={community.name}
      network={networkWord(community.network, i18n.language)}
      mine={mine}
      onOpen={() => void browser.tabs.create({ url: community.url })}
      onMine={(next) => void say(community, next)}
    />
  );
  return (
    <>
      <p className="text-muted">{t('first:community.how')}</p>
      {own.length + seen.length > 0 && (
        <ul className="mt-4 flex flex-col gap-2">
          {own.map((community) => line(community, true))}
          {seen.map((community) => line(community, false))}
        </ul>
      )}
      {own.length === 0 && <div className="mt-4">{children}</div>}
      {allowed.length === 0 ? (
        <p className="mt-4 text-sm text-muted">{t('first:community.allowFirst')}</p>
      ) : (
        <div className="mt-4 flex flex-wrap gap-2">
          {allowed.map((network, place) => (
            <Button
              key={network.id}
              kind={place === 0 && own.length === 0 ? 'primary' : 'plain'}
              icon={<ExternalLink />}
              onClick={() => void goTo(network)}
            >
              {t('first:community.open', { network: titleOf(network, i18n.language) })}
            </Button>
          ))}
        </div>
      )}
      {own.length > 0 && <p className="mt-3 text-sm text-muted">{t('first:community.later')}</p>}
    </>
  );
}
