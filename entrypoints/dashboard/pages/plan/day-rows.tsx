import { useState } from 'react';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayName, nearDay } from '../../../../components/day-words.ts';
import { Button } from '../../../../components/ui/button.tsx';
import type { PlanItem } from '../../../../utils/plan/schema.ts';
import { PlanRows, type RowsProps } from './plan-days.tsx';

interface DayRowsProps extends RowsProps {
  day: string;
  items: readonly PlanItem[];
  today: string;
  /** null: there is no community to plan for. */
  onAdd: ((day: string) => void) | null;
}

/** More than these are asked for. */
const step = 30;

/** Below the month: the chosen day with its posts. */
export function DayRows({ day, items, today, onAdd, ...rows }: DayRowsProps) {
  const { t, i18n } = useTranslation();
  const [most, setMost] = useState(step);
  const inOrder = [...items].sort((a, b) => a.dueAt - b.dueAt);
  const near = nearDay(day, today, t);
  return (
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
      {items.length === 0 ? (
        <p className="text-muted">{t('day:emptyDay')}</p>
      ) : (
        <PlanRows items={inOrder.slice(0, most)} {...rows} />
      )}
      {items.length > most && (
        <Button className="mt-3" onClick={() => setMost(most + step)}>
          {t('calendar:search.more')}
        </Button>
      )}
    </section>
  );
}
