import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { CommunityCard } from '../../../components/community-card.tsx';
import { useNow } from '../../../components/use-now.ts';
import { countComments } from '../../../utils/comments/store.ts';
import { browser } from '#imports';
import { nameOfAuthor } from '../../../utils/communities/authors.ts';
import { communityKey } from '../../../utils/communities/rules.ts';
import type { Community } from '../../../utils/communities/schema.ts';
import { changeCommunity } from '../../../utils/communities/store.ts';
import { settleCommunity } from '../../../utils/comments/store.ts';
import { allWaitingIn, countConversations } from '../../../utils/conversations/store.ts';
import { bestHoursOf } from '../../../utils/insights/store.ts';
import { networkWord } from '../../../utils/networks/index.ts';
import { countPosts, lastMembers } from '../../../utils/readings/store.ts';
import { tell } from '../tell.ts';
import { ChecklistRows } from './checklist-rows.tsx';
import { CommunityBrief } from './community-brief.tsx';
import { CommunityKey } from './community-key.tsx';
import { ForgetCommunity } from './forget-community.tsx';

const zones = Intl.supportedValuesOf('timeZone');

interface CommunityEntryProps {
  community: Community;
  /** The dialog with the rows of its checklist is open. */
  rowsOpen: boolean;
  /** Opens or closes that dialog. */
  onRows: (open: boolean) => void;
}

/** A card with its readings; keeps what is changed on it. */
export function CommunityEntry({ community, rowsOpen, onRows }: CommunityEntryProps) {
  const { i18n } = useTranslation();
  const now = useNow();
  const [forgetting, setForgetting] = useState(false);
  const key = communityKey(community);
  const { network, answersAs } = community;
  const mine = community.role === 'mine';
  const readings = useLiveQuery(async () => {
    const [last, posts, comments, dialogues, waiting] = await Promise.all([
      lastMembers(key),
      countPosts(key),
      countComments(key),
      countConversations(key),
      mine ? allWaitingIn(key) : [],
    ]);
    const members = last
      ? { value: last.members, approximate: last.precision > 0, at: last.at }
      : null;
    return { members, posts, comments, dialogues, waiting };
  }, [key, mine]);
  const authors = useLiveQuery(async () => {
    const ids = answersAs ?? [];
    const names = await Promise.all(ids.map((id) => nameOfAuthor(network, id)));
    return ids.map((id, place) => ({ id, name: names[place] ?? id }));
  }, [network, answersAs]);

  async function change(change: Parameters<typeof changeCommunity>[1]) {
    await changeCommunity(key, change, Date.now());
    // Only comments of one's own communities wait for an answer.
    if (change.role) await settleCommunity(key, change.role === 'mine');
    tell('communities');
  }

  return (
    <>
      <CommunityCard
        community={community}
        networkTitle={networkWord(network, i18n.language)}
        readings={readings}
        authors={authors ?? []}
        zones={zones}
        now={now}
        bestHours={() => bestHoursOf(key, Date.now())}
        onChange={(next) => void change(next)}
        onOpen={(url) => void browser.tabs.create({ url })}
        onForget={() => setForgetting(true)}
      >
        {mine && (
          <ChecklistRows
            community={key}
            name={community.name}
            open={rowsOpen}
            onOpen={() => onRows(true)}
            onClose={() => onRows(false)}
          />
        )}
        {mine && <CommunityBrief community={community} />}
        {mine && <CommunityKey community={community} />}
      </CommunityCard>
      <ForgetCommunity
        community={community}
        open={forgetting}
        posts={readings?.posts ?? 0}
        comments={readings?.comments ?? 0}
        dialogues={readings?.dialogues ?? 0}
        onClose={() => setForgetting(false)}
      />
    </>
  );
}
