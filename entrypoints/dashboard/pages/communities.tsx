import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button.tsx';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { Tabs } from '../../../components/ui/tabs.tsx';
import type { CommunityRole } from '../../../utils/communities/schema.ts';
import { listCommunities } from '../../../utils/communities/store.ts';
import { NextStep } from '../next-step.tsx';
import { PageHead } from '../page-head.tsx';
import { CommunityEntry } from './community-entry.tsx';

const roles: { role: CommunityRole; word: string }[] = [
  { role: 'mine', word: 'dashboard:community.mine' },
  { role: 'competitor', word: 'dashboard:community.competitors' },
  { role: 'seen', word: 'dashboard:community.seen' },
];

/** The communities that were met, and what the person decided about each. */
export function Communities() {
  const { t } = useTranslation();
  const communities = useLiveQuery(() => listCommunities());
  const [chosen, setChosen] = useState<CommunityRole | null>(null);
  if (!communities) return <Skeleton rows={5} />;

  const of = (role: CommunityRole) => communities.filter((community) => community.role === role);
  // Land where there is something to see.
  const open = chosen ?? roles.find(({ role }) => of(role).length)?.role ?? 'mine';
  const shown = of(open);
  return (
    <>
      <PageHead title={t('dashboard:nav.communities')} text={t('dashboard:community.intro')} />
      <Tabs
        label={t('dashboard:nav.communities')}
        value={open}
        tabs={roles.map(({ role, word }) => ({
          value: role,
          label: t(word),
          count: of(role).length,
        }))}
        onChange={setChosen}
      >
        {shown.length === 0 ? (
          <EmptyState
            icon={<UsersRound />}
            title={t('dashboard:community.none')}
            text={t('dashboard:community.noneText')}
          >
            {open === 'competitor' && of('seen').length > 0 ? (
              <Button onClick={() => setChosen('seen')}>{t('first:empty.others')}</Button>
            ) : (
              <NextStep />
            )}
          </EmptyState>
        ) : (
          <div className="flex flex-col gap-4">
            {shown.map((community) => (
              <CommunityEntry key={community.uuid} community={community} />
            ))}
          </div>
        )}
      </Tabs>
    </>
  );
}
