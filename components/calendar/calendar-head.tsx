import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { addDays, addMonths, instantOfDay } from '../../utils/plan/agenda.ts';
import type { CalendarView } from '../../utils/plan/calendar.ts';
import { dayName, nearDay } from '../day-words.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';

interface CalendarHeadProps {
  view: CalendarView;
  day: string;
  /** Those that are shown. */
  days: readonly string[];
  today: string;
  onDay: (day: string) => void;
}

const steps: Record<CalendarView, { before: string; after: string }> = {
  month: { before: 'day:month.before', after: 'day:month.after' },
  week: { before: 'calendar:week.before', after: 'calendar:week.after' },
  day: { before: 'calendar:day.before', after: 'calendar:day.after' },
};

/** What is shown, and the ways to another month, week or day. */
export function CalendarHead({ view, day, days, today, onDay }: CalendarHeadProps) {
  const { t, i18n } = useTranslation();
  const by = (n: number) => {
    if (view === 'month') return addMonths(day, n);
    return addDays(day, view === 'week' ? 7 * n : n);
  };
  return (
    <div className="flex items-center gap-1">
      <h2
        className="min-w-0 flex-1 text-lg font-semibold first-letter:uppercase"
        aria-live="polite"
      >
        {titleOf()}
      </h2>
      <Button size="small" kind="quiet" onClick={() => onDay(today)}>
        {t('day:today')}
      </Button>
      <IconButton
        label={t(steps[view].before)}
        icon={<ChevronLeft />}
        onClick={() => onDay(by(-1))}
      />
      <IconButton
        label={t(steps[view].after)}
        icon={<ChevronRight />}
        onClick={() => onDay(by(1))}
      />
    </div>
  );

  function titleOf(): string {
    const format = (how: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(i18n.language, { timeZone: 'UTC', ...how });
    if (view === 'month') {
      return format({ month: 'long', year: 'numeric' }).format(instantOfDay(day));
    }
    if (view === 'week') {
      return format({ day: 'numeric', month: 'long', year: 'numeric' }).formatRange(
        instantOfDay(days[0] ?? day),
        instantOfDay(days.at(-1) ?? day),
      );
    }
    const near = nearDay(day, today, t);
    return near ? `${near}, ${dayName(day, i18n.language)}` : dayName(day, i18n.language);
  }
}
