import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { MessagesSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AnswerFigures } from '../../../../components/answer-figures.tsx';
import { FirstStepsLink } from '../../../../components/first-steps/first-steps-link.tsx';
import { EmptyState } from '../../../../components/ui/empty-state.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { useNow } from '../../../../components/use-now.ts';
import { byAnswerer, replyFigures } from '../../../../utils/answering/first-reply.ts';
import { clockOf } from '../../../../utils/answering/rules.ts';
import { outcomesIn } from '../../../../utils/answering/store.ts';
import { communityKey, unvisited } from '../../../../utils/communities/rules.ts';
import type { Community } from '../../../../utils/communities/schema.ts';
import { listCommunities } from '../../../../utils/communities/store.ts';
import { rangeOf, type Range, type RangeChoice } from '../../../../utils/insights/range.ts';
import { NextStep } from '../../next-step.tsx';
import { Pickers } from '../insights/pickers.tsx';
import { useRested } from '../use-rested.ts';

/** First-reply time and reply rate of one's own communities. */
export function Answers() {
  const { t } = useTranslation();
  const communities = useLiveQuery(() => listCommunities('mine'));
  const [chosen, setChosen] = useState<string | null>(null);
  const [choice, setChoice] = useState<RangeChoice>({ days: 30 });
  const now = useNow();
  const community = communities?.find((one) => communityKey(one) === chosen) ?? communities?.[0];
  if (!communities) return <Skeleton rows={6} />;
  if (!community) {
    return (
      <EmptyState icon={<MessagesSquare />} title={t('answers:none')} text={t('answers:noneText')}>
        <FirstStepsLink />
      </EmptyState>
    );
  }
  const range = rangeOf(choice, community.zone, now);
  return (
    <>
      <Pickers
        communities={communities}
        community={community}
        choice={choice}
        wrong={range === null}
        onCommunity={setChosen}
        onRange={setChoice}
      />
      {range && <Figures key={communityKey(community)} community={community} range={range} />}
    </>
  );
}

function Figures({ community, range }: { community: Community; range: Range }) {
  const { t, i18n } = useTranslation();
  const { from, to } = range;
  const read = () => outcomesIn(community, { from, to });
  const [outcomes] = useRested(read, ['comments'], [unvisited(community), from, to]);
  if (!outcomes) return <Skeleton rows={5} />;
  if (outcomes.length === 0) {
    return (
      <EmptyState
        icon={<MessagesSquare />}
        title={t('answers:nothing')}
        text={t('answers:nothingText')}
      >
        <NextStep />
      </EmptyState>
    );
  }
  const clock = clockOf(community);
  const dates = new Intl.DateTimeFormat(i18n.language, {
    timeZone: community.zone,
    dateStyle: 'medium',
  }).formatRange(from, to - 1);
  return (
    <AnswerFigures
      figures={replyFigures(outcomes, clock)}
      people={byAnswerer(outcomes, clock)}
      clock={clock}
      of={`${community.name} · ${dates}`}
    />
  );
}
