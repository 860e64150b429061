import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayName, nearDay } from '../../../../components/day-words.ts';
import { MonthCalendar } from '../../../../components/month-calendar.tsx';
import type { PlanOwner } from '../../../../components/plan-row.tsx';
import type { PlanActions } from '../../../../components/plan-row-actions.tsx';
import { Button } from '../../../../components/ui/button.tsx';
import { dayOf } from '../../../../utils/plan/agenda.ts';
import type { PlanItem } from '../../../../utils/plan/schema.ts';
import { PlanRows } from './plan-days.tsx';

interface PlanMonthProps {
  items: readonly PlanItem[];
  ownerOf: (community: string) => PlanOwner | undefined;
  today: string;
  day: string;
  now: number;
  actions: PlanActions;
  onDay: (day: string) => void;
  /** null: there is no community to plan for. */
  onAdd: ((day: string) => void) | null;
}

/** The month, and below it the chosen day with its posts. */
export function PlanMonth(props: PlanMonthProps) {
  const { items, ownerOf, today, day, now, actions, onDay, onAdd } = props;
  const { t, i18n } = useTranslation();
  const onThatDay = items.filter((item) => dayOf(item) === day).sort((a, b) => a.dueAt - b.dueAt);
  const near = nearDay(day, today, t);
  return (
    <div className="flex min-w-0 flex-col gap-5">
      <MonthCalendar
        items={items}
        colourOf={(community) => ownerOf(community)?.colour}
        today={today}
        day={day}
        onDay={onDay}
      />
      <section aria-live="polite" className="border-t border-line pt-4">
        <header className="mb-3 flex flex-wrap items-center justify-between gap-2">
          <h2 className="text-lg font-semibold first-letter:uppercase">
            {near && <span>{near}, </span>}
            {dayName(day, i18n.language)}
          </h2>
          {onAdd && day >= today && (
            <Button icon={<Plus />} onClick={() => onAdd(day)}>
              {t('day:add')}
            </Button>
          )}
        </header>
        {onThatDay.length === 0 ? (
          <p className="text-muted">{t('day:emptyDay')}</p>
        ) : (
          <PlanRows items={onThatDay} ownerOf={ownerOf} now={now} actions={actions} />
        )}
      </section>
    </div>
  );
}
