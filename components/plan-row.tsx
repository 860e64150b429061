import type { ReactNode } from 'react';
import { Image, KeyRound, Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { networkWord, publishesNowOn } from '../utils/networks/index.ts';
import { isOpen } from '../utils/plan/rules.ts';
import type { PlanItem } from '../utils/plan/schema.ts';
import type { PlanResult } from '../utils/plan/results.ts';
import { clockWords } from './day-words.ts';
import { PhoneWindowMenu } from './phone-window-menu.tsx';
import { NoAccess } from './no-access.tsx';
import { PlanByKey } from './plan-by-key.tsx';
import { PlanJournal } from './plan-journal.tsx';
import { PlanKin } from './plan-kin.tsx';
import { PlanResultLine } from './plan-result.tsx';
import { PlanMenu, PlanMain, type PlanActions } from './plan-row-actions.tsx';
import { PlanUntil } from './plan-until.tsx';
import { stateWords } from './plan-words.ts';
import { PublishesNow } from './publishes-now.tsx';
import { RubricName, type RubricChip } from './rubric-chips.tsx';
import { Badge } from './ui/badge.tsx';
import { Card } from './ui/card.tsx';
import { IconButton } from './ui/icon-button.tsx';
import { Tooltip } from './ui/tooltip.tsx';

/** Whose post it is: what a row shows of a community. */
export interface PlanOwner {
  name: string;
  colour: string;
  /** What its network is called when Groupmate may not read it. */
  closed?: string | undefined;
  /** Its rubrics by their uuid. */
  rubrics?: ReadonlyMap<string, RubricChip> | undefined;
}

/** The rubric that a planned post has; undefined: none, or it is gone. */
export const rubricOf = (
  item: Pick<PlanItem, 'rubric'>,
  owner: Pick<PlanOwner, 'rubrics'> | undefined,
): RubricChip | undefined => (item.rubric ? owner?.rubrics?.get(item.rubric) : undefined);

interface PlanRowProps {
  item: PlanItem;
  owner: PlanOwner | undefined;
  /** What the wall showed of it; undefined: nothing. */
  result?: PlanResult | undefined;
  now: number;
  actions: PlanActions;
  /** What colleagues do with it. */
  children?: ReactNode;
}

/** One planned post in the list of its day. */
export function PlanRow({ item, owner, result, now, actions, children }: PlanRowProps) {
  const { t, i18n } = useTranslation();
  const clock = clockWords(item.dueAt, item.zone);
  const state = stateWords[item.state];
  const quiet = !isOpen(item);
  const rubric = rubricOf(item, owner);
  return (
    <li id={`plan-${item.uuid}`} tabIndex={-1} className="min-w-0 scroll-m-20 rounded-lg">
      <Card
        data-plan={item.uuid}
        className={`relative flex gap-x-4 gap-y-2 overflow-hidden py-3 pr-3 pl-5 max-sm:flex-col ${quiet ? 'shadow-none' : ''}`}
      >
        <span
          aria-hidden="true"
          className="absolute inset-y-0 left-0 w-1"
          style={{ background: owner?.colour }}
        />
        <p className="flex shrink-0 items-baseline gap-2 sm:w-14 sm:flex-col sm:gap-0">
          <time
            className="text-lg font-semibold tabular-nums"
            dateTime={new Date(item.dueAt).toISOString()}
          >
            {clock.time}
          </time>
          {clock.zone && <span className="text-xs text-muted">{clock.zone}</span>}
        </p>
        <div className="flex min-w-0 flex-1 flex-col gap-1">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
            <span className="min-w-0 truncate">
              {owner?.name ?? t('day:unknownCommunity')}
              {owner && ` · ${networkWord(item.network, i18n.language)}`}
            </span>
            <Tooltip label={t(state.means)}>
              <span tabIndex={0} className="rounded-full">
                <Badge tone={state.tone}>{t(state.name)}</Badge>
                <span className="sr-only">{t(state.means)}</span>
              </span>
            </Tooltip>
            {rubric && <RubricName rubric={rubric} quiet />}
            <PlanUntil item={item} now={now} />
            {item.way === 'key' && (
              <span className="inline-flex items-center gap-1">
                <KeyRound className="size-3.5" aria-hidden="true" />
                {t('keys:row.byKey')}
              </span>
            )}
            {item.media.length > 0 && (
              <span className="inline-flex items-center gap-1 tabular-nums">
                <Image className="size-3.5" aria-hidden="true" />
                {t('day:pictures', { count: item.media.length })}
              </span>
            )}
          </p>
          <p
            className={`line-clamp-2 whitespace-pre-line ${item.state === 'skipped' ? 'text-muted line-through' : ''}`}
          >
            {item.text || <span className="text-muted">{t('day:withoutText')}</span>}
          </p>
          <PlanKin item={item} now={now} />
          <PlanResultLine item={item} result={result} now={now} />
          <PlanByKey item={item} />
          {children}
          {item.way !== 'key' && <NoAccess state={item.state} closed={owner?.closed} />}
          <PublishesNow state={item.state} nowUnlessSet={publishesNowOn(item.network)} />
          <PlanMain item={item} actions={actions} />
          <PlanJournal journal={item.journal} state={item.state} zone={item.zone} now={now} />
        </div>
        <div className="flex shrink-0 items-start max-sm:absolute max-sm:top-2 max-sm:right-2">
          {item.state === 'planned' && (
            <IconButton
              label={t('common:edit')}
              icon={<Pencil />}
              onClick={() => actions.edit(item)}
            />
          )}
          {item.state === 'live' && item.liveUrl !== null && actions.openAsPhone && (
            <PhoneWindowMenu onOpen={(width) => actions.openAsPhone?.(item.liveUrl ?? '', width)} />
          )}
          <PlanMenu item={item} actions={actions} />
        </div>
      </Card>
    </li>
  );
}
