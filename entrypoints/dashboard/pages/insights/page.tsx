import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { ChartNoAxesColumn } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../../components/ui/empty-state.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { useNow } from '../../../../components/use-now.ts';
import { communityKey } from '../../../../utils/communities/rules.ts';
import type { Community } from '../../../../utils/communities/schema.ts';
import { listCommunities } from '../../../../utils/communities/store.ts';
import { rangeOf, type Range, type RangeChoice } from '../../../../utils/insights/range.ts';
import { overview, overviewTables } from '../../../../utils/insights/store.ts';
import { NextStep } from '../../next-step.tsx';
import { PageHead } from '../../page-head.tsx';
import { TrySample } from '../../sample/try-sample.tsx';
import { useRested } from '../use-rested.ts';
import { Compare } from './compare.tsx';
import { Figures } from './figures.tsx';
import { MembershipPart } from './membership-part.tsx';
import { Pickers } from './pickers.tsx';
import { PortraitPart } from './portrait-part.tsx';

/** Mine first, then competitors; those that are only looked at are not asked about. */
async function insightCommunities(): Promise<Community[]> {
  const [mine, competitors] = await Promise.all([
    listCommunities('mine'),
    listCommunities('competitor'),
  ]);
  return [...mine, ...competitors];
}

/** What the person's own visits showed of a community over a time. */
export default function Page() {
  const { t } = useTranslation();
  const communities = useLiveQuery(insightCommunities);
  const [chosen, setChosen] = useState<string | null>(null);
  const [choice, setChoice] = useState<RangeChoice>({ days: 30 });
  const now = useNow();
  const community = communities?.find((one) => communityKey(one) === chosen) ?? communities?.[0];
  const range = community ? rangeOf(choice, community.zone, now) : null;
  return (
    <>
      <PageHead title={t('insights:title')} text={t('insights:intro')} />
      {!communities && <Skeleton rows={6} />}
      {communities && !community && (
        <EmptyState
          icon={<ChartNoAxesColumn />}
          title={t('insights:none.title')}
          text={t('insights:none.text')}
        >
          <NextStep />
          {communities.length === 0 && <TrySample />}
        </EmptyState>
      )}
      {communities && community && (
        <Pickers
          communities={communities}
          community={community}
          choice={choice}
          wrong={range === null}
          onCommunity={setChosen}
          onRange={setChoice}
        />
      )}
      {communities && community && range && (
        <Insights
          key={communityKey(community)}
          communities={communities}
          community={community}
          range={range}
          now={now}
        />
      )}
    </>
  );
}

interface InsightsProps {
  communities: readonly Community[];
  community: Community;
  range: Range;
  now: number;
}

function Insights({ communities, community, range, now }: InsightsProps) {
  const { t, i18n } = useTranslation();
  const key = communityKey(community);
  const { from, to } = range;
  const [formula, setFormula] = useState<string>();
  const read = () => overview(key, { from, to }, formula);
  const [all] = useRested(read, overviewTables, [key, from, to, formula]);
  if (!all) return <Skeleton rows={6} />;
  // The other parts follow the figures that are on the screen: asked at once, a comparison of twenty
  // communities would keep the charts waiting for seconds.
  const shown = all.range;
  const dates = new Intl.DateTimeFormat(i18n.language, {
    timeZone: community.zone,
    dateStyle: 'medium',
  }).formatRange(shown.from, shown.to - 1);
  const part = { community, range: shown, now, dates };
  return (
    <div className="flex flex-col gap-4">
      {all.posts.length === 0 && !all.members ? (
        <EmptyState
          icon={<ChartNoAxesColumn />}
          title={t('insights:nothing.title')}
          text={t('insights:nothing.text')}
        >
          <NextStep />
        </EmptyState>
      ) : (
        <Figures {...part} all={all} onFormula={setFormula} />
      )}
      <PortraitPart {...part} />
      <MembershipPart {...part} />
      <Compare {...part} communities={communities} />
    </div>
  );
}
