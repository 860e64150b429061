import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { ChevronLeft, ChevronRight, Target } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { monthTitle } from '../../../../components/goals/goal-words.ts';
import { nameAmong } from '../../../../components/name-among.ts';
import { Button } from '../../../../components/ui/button.tsx';
import { Card } from '../../../../components/ui/card.tsx';
import { EmptyState } from '../../../../components/ui/empty-state.tsx';
import { IconButton } from '../../../../components/ui/icon-button.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { useDrawn } from '../../../../components/use-drawn.ts';
import { useNow } from '../../../../components/use-now.ts';
import { listCommunities } from '../../../../utils/communities/store.ts';
import { monthAfter, monthOfDay } from '../../../../utils/goals/month.ts';
import { PageHead } from '../../page-head.tsx';
import { CommunityGoals } from './community-goals.tsx';
import { dayIn, ownZone } from '../../../../utils/text/day-in.ts';

/**
 * KPI of every own community by month. A page of its own and no part of Insights: that one is about
 * any range of days of one community, and loads its charts first.
 */
export function GoalsPage() {
  const { t, i18n } = useTranslation();
  const communities = useLiveQuery(() => listCommunities('mine'));
  const drawn = useDrawn(communities?.length ?? 0, 4);
  const now = useNow();
  const here = ownZone();
  const thisMonth = monthOfDay(dayIn(communities?.[0]?.zone ?? here, now));
  // null: this month, also when a night turns it.
  const [chosen, setChosen] = useState<string | null>(null);
  const month = chosen ?? thisMonth;
  const go = (by: number) => {
    const next = monthAfter(month, by);
    setChosen(next === thisMonth ? null : next);
  };
  return (
    <>
      <PageHead title={t('goals:title')} text={t('goals:intro')} />
      {!communities && <Skeleton rows={5} />}
      {communities?.length === 0 && (
        <EmptyState
          icon={<Target />}
          title={t('insights:none.title')}
          text={t('goals:noCommunity')}
        />
      )}
      {communities && communities.length > 0 && (
        <>
          <div className="mb-3 flex items-center gap-1">
            <h2
              className="min-w-0 flex-1 text-lg font-semibold first-letter:uppercase"
              aria-live="polite"
            >
              {monthTitle(month, i18n.language)}
            </h2>
            {chosen !== null && (
              <Button size="small" kind="quiet" onClick={() => setChosen(null)}>
                {t('goals:thisMonth')}
              </Button>
            )}
            <IconButton
              label={t('day:month.before')}
              icon={<ChevronLeft />}
              onClick={() => go(-1)}
            />
            <IconButton
              label={t('day:month.after')}
              icon={<ChevronRight />}
              onClick={() => go(1)}
            />
          </div>
          <div className="flex flex-col gap-4">
            {communities.slice(0, drawn).map((community) => (
              <Card
                key={community.uuid}
                aria-label={community.name}
                className="relative overflow-hidden"
              >
                <span
                  aria-hidden="true"
                  className="absolute inset-y-0 left-0 w-1"
                  style={{ background: community.colour }}
                />
                <div className="py-4 pr-4 pl-5">
                  <h3 className="font-semibold">
                    {nameAmong(community, communities, i18n.language)}
                  </h3>
                  <CommunityGoals key={month} community={community} month={month} />
                </div>
              </Card>
            ))}
          </div>
        </>
      )}
    </>
  );
}
