import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { CalendarPlus, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CommunityFigures } from '../../../components/community-figures.tsx';
import { roleChoices } from '../../../components/role-choices.ts';
import { Button } from '../../../components/ui/button.tsx';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { Segmented } from '../../../components/ui/segmented.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { settleCommunity } from '../../../utils/comments/store.ts';
import type { CommunityRole } from '../../../utils/communities/schema.ts';
import { changeCommunity, communityByKey } from '../../../utils/communities/store.ts';
import { allWaitingIn } from '../../../utils/conversations/store.ts';
import { baseline, changeSince, postsPerDay } from '../../../utils/insights/rules.ts';
import { ask } from '../../../utils/messages.ts';
import { recentMembers, recentPosts } from '../../../utils/readings/store.ts';
import { lastVisit } from '../../../utils/readings/visits.ts';
import { databaseKey, openTab, usePanel } from '../panel-context.ts';
import { OpenOwner } from '../open-owner.tsx';
import { PanelFrame } from '../panel-frame.tsx';
import { WaitingList } from '../waiting-list.tsx';
import { PlanThis } from './plan-this.tsx';

const day = 86_400_000;

/** How this community does, who waits in it, and whose it is. */
export function CommunityStrip() {
  const { t } = useTranslation();
  const { subject } = usePanel();
  const key = subject.community ?? databaseKey(subject);
  const [planning, setPlanning] = useState(false);
  const known = useLiveQuery(async () => {
    const community = await communityByKey(key);
    if (!community) return null;
    const now = Date.now();
    const [members, posts, visit, waiting] = await Promise.all([
      recentMembers(key, now),
      recentPosts(key, now),
      lastVisit(key),
      allWaitingIn(key, 30),
    ]);
    const last = members.at(-1);
    return {
      community,
      waiting,
      members: last ? { value: last.members, approximate: last.precision > 0 } : null,
      changes: [
        {
          word: 'panel:strip.sinceVisit',
          change: visit === null ? null : changeSince(members, visit),
        },
        { word: 'panel:strip.week', change: changeSince(members, now - 7 * day) },
        { word: 'panel:strip.month', change: changeSince(members, now - 30 * day) },
      ],
      base: baseline(posts, community.denominator),
      pace: postsPerDay(posts, now),
    };
  }, [key]);

  async function change(role: CommunityRole) {
    await changeCommunity(key, { role }, Date.now());
    await settleCommunity(key, role === 'mine');
    await ask('ui.changed', { what: 'communities' }).catch(() => undefined);
  }

  if (planning) {
    return <PlanThis community={key} postText={null} onBack={() => setPlanning(false)} />;
  }
  if (known === undefined) return <Skeleton />;
  if (known === null) {
    return (
      <PanelFrame title={t('panel:strip.title')}>
        <EmptyState
          icon={<UsersRound />}
          title={t('panel:strip.unknown')}
          text={t('panel:strip.unknownText')}
        >
          <OpenOwner subject={subject} />
        </EmptyState>
      </PanelFrame>
    );
  }
  const { community, waiting, ...figures } = known;
  return (
    <PanelFrame
      title={community.name}
      about={t('panel:strip.title')}
      footer={
        community.role === 'mine' && (
          <Button className="flex-1" icon={<CalendarPlus />} onClick={() => setPlanning(true)}>
            {t('draft:planThis.post')}
          </Button>
        )
      }
    >
      <Segmented
        label={t('common:role.label')}
        labelHidden
        value={community.role}
        choices={roleChoices(t)}
        onChange={(role) => void change(role)}
      />
      <CommunityFigures {...figures} zone={community.zone} />
      {community.role === 'mine' ? (
        <WaitingList waiting={waiting} community={community} onOpen={openTab} />
      ) : (
        <p className="text-sm text-muted">{t('panel:strip.mineToWait')}</p>
      )}
    </PanelFrame>
  );
}
