import { useState } from 'react';
import { CalendarDays, ChevronRight, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayName, nearDay } from '../../../../components/day-words.ts';
import { PlanRow, type PlanOwner } from '../../../../components/plan-row.tsx';
import type { PlanActions } from '../../../../components/plan-row-actions.tsx';
import { Button } from '../../../../components/ui/button.tsx';
import { EmptyState } from '../../../../components/ui/empty-state.tsx';
import { useDrawn } from '../../../../components/use-drawn.ts';
import type { Agenda, AgendaDay } from '../../../../utils/plan/agenda.ts';
import type { PlanResult } from '../../../../utils/plan/results.ts';
import type { PlanItem } from '../../../../utils/plan/schema.ts';
import { PlanShared, useSharedPosts } from './plan-shared.tsx';
import { useResults } from './use-results.ts';

/** What rows of planned posts need beside the posts. */
export interface RowsProps {
  ownerOf: (community: string) => PlanOwner | undefined;
  /** What came of a live one; undefined: nothing was read. */
  resultOf: (uuid: string) => PlanResult | undefined;
  now: number;
  actions: PlanActions;
}

interface PlanDaysProps extends RowsProps {
  agenda: Agenda;
  today: string;
  onAdd: () => void;
}

/** The plan as a list of days: what comes, then drafts, then what is over. */
export function PlanDays({ agenda, today, onAdd, ...rows }: PlanDaysProps) {
  const { t } = useTranslation();
  const { days, drafts, earlier } = agenda;
  const [showsEarlier, setShowsEarlier] = useState(false);
  const over = earlier.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <div className="flex min-w-0 flex-col gap-6">
      {days.length === 0 && (
        <EmptyState icon={<CalendarDays />} title={t('day:none')} text={t('day:noneText')}>
          <Button icon={<Plus />} onClick={onAdd}>
            {t('day:add')}
          </Button>
        </EmptyState>
      )}
      <Days days={days} today={today} {...rows} />
      {drafts.length > 0 && <PlanGroup title={t('day:drafts')} items={drafts} {...rows} />}
      {over > 0 && (
        <details
          className="group/earlier"
          onToggle={(event) => setShowsEarlier(event.currentTarget.open)}
        >
          <summary className="inline-flex list-none items-center gap-1 rounded-sm font-medium text-muted hover:text-ink [&::-webkit-details-marker]:hidden">
            <ChevronRight
              className="size-4 transition-transform group-open/earlier:rotate-90"
              aria-hidden="true"
            />
            {t('day:earlier', { count: over })}
          </summary>
          {showsEarlier && <Earlier days={earlier} today={today} {...rows} />}
        </details>
      )}
    </div>
  );
}

interface DaysProps extends RowsProps {
  days: readonly AgendaDay[];
  today: string;
}

function Days({ days, today, ...rows }: DaysProps) {
  const { t, i18n } = useTranslation();
  return days.map(({ day, items }) => {
    const near = nearDay(day, today, t);
    const date = dayName(day, i18n.language);
    return (
      <PlanGroup
        key={day}
        title={near ?? date}
        more={near ? date : undefined}
        items={items}
        {...rows}
      />
    );
  });
}

/** What is over: its results rest on readings of many posts, so they are asked when it is opened. */
function Earlier(props: Omit<DaysProps, 'resultOf'>) {
  const resultOf = useResults(props.days.flatMap(({ items }) => items));
  return (
    <div className="mt-4 flex flex-col gap-6">
      <Days {...props} resultOf={resultOf} />
    </div>
  );
}

interface PlanGroupProps extends RowsProps {
  title: string;
  more?: string;
  items: readonly PlanItem[];
}

/** Rows under a title. */
export function PlanGroup({ title, more, items, ...rows }: PlanGroupProps) {
  return (
    <section>
      <h2 className="mb-2 text-lg font-semibold first-letter:uppercase">
        {title}
        {more && <span className="ml-2 text-base font-normal text-muted">{more}</span>}
      </h2>
      <PlanRows items={items} {...rows} />
    </section>
  );
}

/** Rows of planned posts below each other. */
export function PlanRows({
  items,
  ownerOf,
  resultOf,
  now,
  actions,
}: RowsProps & { items: readonly PlanItem[] }) {
  const shared = useSharedPosts(items);
  const drawn = useDrawn(items.length, 12);
  return (
    <ul className="flex flex-col gap-2">
      {items.slice(0, drawn).map((item) => (
        <PlanRow
          key={item.uuid}
          item={item}
          owner={ownerOf(item.community)}
          result={resultOf(item.uuid)}
          now={now}
          actions={actions}
        >
          <PlanShared item={item} shared={shared.get(item.uuid)} now={now} actions={actions} />
        </PlanRow>
      ))}
    </ul>
  );
}
