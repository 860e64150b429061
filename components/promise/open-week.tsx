import { useTranslation } from 'react-i18next';
import type { OpenHours } from '../../utils/answering/schema.ts';
import { weekdayName, weekdays } from '../charts/week-words.ts';

const usualDay: NonNullable<OpenHours> = { from: 600, to: 1140 };
/** Monday to Friday, 10:00 to 19:00. Sunday first, as the schema has it. */
export const usualWeek: OpenHours[] = [null, ...Array<OpenHours>(5).fill(usualDay), null];

const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
/** null: the field was emptied. */
function minutesOf(time: string): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/u.exec(time) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : null;
}

interface OpenWeekProps {
  /** Sunday first. */
  value: readonly OpenHours[];
  /** What a day begins with when it is switched on. */
  usual?: NonNullable<OpenHours>;
  /** What stands at a day without hours. */
  none?: string;
  onChange: (next: OpenHours[]) => void;
}

/** When somebody is there, weekday by weekday; or any other hours of a week. */
export function OpenWeek({ value, usual = usualDay, none, onChange }: OpenWeekProps) {
  const { t, i18n } = useTranslation();
  const change = (day: number, hours: OpenHours) =>
    onChange(value.map((one, i) => (i === day ? hours : one)));
  return (
    <ul className="flex max-w-md flex-col gap-1.5">
      {weekdays(i18n.language).map((fromMonday) => {
        const day = (fromMonday + 1) % 7;
        const hours = value[day] ?? null;
        const name = weekdayName(fromMonday, i18n.language, 'long');
        const edge = (which: 'from' | 'to', word: string) =>
          hours && (
            <label className="flex items-center gap-1.5">
              <span className="text-sm text-muted">{t(word)}</span>
              <input
                type="time"
                aria-label={`${name}, ${t(word)}`}
                className="control h-8 px-2 tabular-nums"
                value={timeOf(hours[which])}
                onChange={(event) => {
                  const minutes = minutesOf(event.target.value);
                  if (minutes !== null) change(day, { ...hours, [which]: minutes });
                }}
              />
            </label>
          );
        return (
          <li key={day} className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1">
            <label className="flex w-full cursor-pointer items-center gap-2 sm:w-36">
              <input
                type="checkbox"
                checked={hours !== null}
                onChange={(event) => change(day, event.target.checked ? usual : null)}
              />
              <span className="first-letter:uppercase">{name}</span>
            </label>
            {edge('from', 'answers:promise.from')}
            {edge('to', 'answers:promise.to')}
            {!hours && (
              <span className="text-sm text-muted">{none ?? t('answers:promise.closed')}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
