import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { ListTodo, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button.tsx';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { Tabs } from '../../../components/ui/tabs.tsx';
import { useDrawn } from '../../../components/use-drawn.ts';
import type { CommunityRole } from '../../../utils/communities/schema.ts';
import { listCommunities } from '../../../utils/communities/store.ts';
import { communityKey } from '../../../utils/communities/rules.ts';
import { NextStep } from '../next-step.tsx';
import { PageHead } from '../page-head.tsx';
import { useAddressRest } from '../use-address-rest.ts';
import { briefIn } from './brief/address.ts';
import { BriefPage } from './brief/index.tsx';
import { TrySample } from '../sample/try-sample.tsx';
import { CommunityEntry } from './community-entry.tsx';
import { DayTasks } from './day-tasks.tsx';
import { useAskedDialog } from './use-asked-dialog.ts';

const roles: { role: CommunityRole; word: string }[] = [
  { role: 'mine', word: 'dashboard:community.mine' },
  { role: 'competitor', word: 'dashboard:community.competitors' },
  { role: 'seen', word: 'dashboard:community.seen' },
];

/** The communities that were met; or the brief of one, where the address names it. */
export function Communities() {
  const of = briefIn(useAddressRest());
  return of === null ? <CommunityList /> : <BriefPage of={of} />;
}

/** What the person decided about each. */
function CommunityList() {
  const { t } = useTranslation();
  const communities = useLiveQuery(() => listCommunities());
  const [chosen, setChosen] = useState<CommunityRole | null>(null);
  const [dialog, setDialog] = useAskedDialog();
  // A card is a whole page of forms, and fills the window.
  const drawn = useDrawn(communities?.length ?? 0, 1);
  if (!communities) return <Skeleton rows={5} />;

  const of = (role: CommunityRole) => communities.filter((community) => community.role === role);
  // Land where there is something to see.
  const open = chosen ?? roles.find(({ role }) => of(role).length)?.role ?? 'mine';
  const shown = of(open);
  return (
    <>
      <PageHead title={t('dashboard:nav.communities')} text={t('dashboard:community.intro')}>
        <Button icon={<ListTodo />} onClick={() => setDialog({ what: 'tasks' })}>
          {t('tasks:title')}
        </Button>
      </PageHead>
      <DayTasks
        communities={of('mine')}
        open={dialog?.what === 'tasks'}
        onClose={() => setDialog(null)}
      />
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
            {communities.length === 0 && <TrySample />}
          </EmptyState>
        ) : (
          <div className="flex flex-col gap-4">
            {shown.slice(0, drawn).map((community) => (
              <CommunityEntry
                key={community.uuid}
                community={community}
                rowsOpen={dialog?.what === 'rows' && dialog.community === communityKey(community)}
                onRows={(rows) =>
                  setDialog(rows ? { what: 'rows', community: communityKey(community) } : null)
                }
              />
            ))}
          </div>
        )}
      </Tabs>
    </>
  );
}
