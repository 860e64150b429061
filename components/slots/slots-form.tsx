import { useState } from 'react';
import { ChevronDown, Plus, Sparkles } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { BestHour } from '../../utils/insights/what-works.ts';
import { byTime, newSlots, slotsOfHours, tidied, usualGap } from '../../utils/slots/rules.ts';
import type { Slot } from '../../utils/slots/schema.ts';
import { hourOfWeekName } from '../charts/week-words.ts';
import { spanWords } from '../span-words.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { SlotRow } from './slot-row.tsx';

interface SlotsFormProps {
  slots: readonly Slot[];
  /** Minutes; undefined: as at first. */
  minGap: number | undefined;
  /** Asked once it is opened: hours that are clearly better here. */
  bestHours: () => Promise<BestHour[]>;
  onChange: (change: { slots?: Slot[]; minGap?: number }) => void;
}

const gaps = [0, 15, 30, 60, 120, 180, 240, 360, 720, 1440];
const workdays = [1, 2, 3, 4, 5];

/** A community's usual times by weekday, and how far apart its posts stand; folded at first. */
export function SlotsForm({ slots, minGap = usualGap, bestHours, onChange }: SlotsFormProps) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState(false);
  const [best, setBest] = useState<readonly BestHour[]>([]);
  const times = byTime(slots);
  const fresh = newSlots(slotsOfHours(best), slots);

  function toggle() {
    setOpen(!open);
    // A suggestion that cannot be had is only missing.
    if (!open) void bestHours().then(setBest, () => undefined);
  }
  const put = (next: readonly Slot[]) => onChange({ slots: tidied(next) });
  const replace = (old: number, minutes: number, weekdays: readonly number[]) =>
    put([
      ...slots.filter((slot) => slot.minutes !== old),
      ...weekdays.map((weekday) => ({ weekday, minutes })),
    ]);

  function add() {
    const free = [12, 18, 9, 15, 20, 10].map((hour) => hour * 60);
    const minutes = free.find((one) => times.every((time) => time.minutes !== one)) ?? 11 * 60;
    put([...slots, ...workdays.map((weekday) => ({ weekday, minutes }))]);
  }

  return (
    <section className="border-t border-line pt-4">
      <header className="flex items-center justify-between gap-4">
        <div className="min-w-0">
          <h3 className="font-semibold">{t('slots:title')}</h3>
          <p className="text-sm text-muted">
            {slots.length > 0 ? t('slots:says', { count: slots.length }) : t('slots:none')}
          </p>
        </div>
        <Button kind="quiet" size="small" aria-expanded={open} onClick={toggle}>
          {t(open ? 'coach:hide' : 'coach:open')}
          <span className="sr-only">: {t('slots:title')}</span>
          <ChevronDown
            className={`size-4 transition-transform ${open ? 'rotate-180' : ''}`}
            aria-hidden="true"
          />
        </Button>
      </header>
      {open && (
        <div className="mt-3 flex flex-col gap-3">
          <ul className="flex flex-col gap-2">
            {times.map(({ minutes, weekdays }) => (
              <SlotRow
                key={minutes}
                minutes={minutes}
                weekdays={weekdays}
                others={times.flatMap((one) => (one.minutes === minutes ? [] : one.minutes))}
                onChange={(next, days) => replace(minutes, next, days)}
              />
            ))}
          </ul>
          <div className="flex flex-wrap items-center gap-2">
            <Button size="small" icon={<Plus />} onClick={add}>
              {t('slots:add')}
            </Button>
            {fresh.length > 0 && (
              <Button
                size="small"
                kind="quiet"
                icon={<Sparkles />}
                title={best.map(({ hour }) => hourOfWeekName(hour, i18n.language)).join(' · ')}
                onClick={() => put([...slots, ...fresh])}
              >
                {t('slots:takeBest', { count: fresh.length })}
              </Button>
            )}
          </div>
          <Select
            className="max-w-60"
            label={t('slots:gap')}
            value={String(minGap)}
            choices={[...new Set([...gaps, minGap])]
              .sort((a, b) => a - b)
              .map((gap) => ({
                value: String(gap),
                label: gap === 0 ? t('slots:noGap') : spanWords(gap * 60_000, i18n.language),
              }))}
            onChange={(gap) => onChange({ minGap: Number(gap) })}
          />
          <p className="text-xs text-muted">{t('slots:hint')}</p>
        </div>
      )}
    </section>
  );
}
