import { useState, type KeyboardEvent } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { enoughPosts } from '../../utils/insights/rules.ts';
import type { Group, Groups } from '../../utils/insights/what-works.ts';
import { formatRate } from '../../utils/text/format.ts';
import { intervalWords, standsWord } from './group-words.ts';
import { outOfPicture } from './picture.ts';
import { hourOfWeekName, weekdayName, weekdays } from './week-words.ts';

interface HourMapProps {
  label: string;
  hours: Groups<number>;
}

const allHours = Array.from({ length: 24 }, (_, hour) => hour);
/** Half as much again as the mean, or half of it, is painted fully. */
const fullAt = 0.5;
/** More would drown the figure that stands on it. */
const deepest = 45;

/** A cell's ground: towards teal above the mean of all, towards red below; grey where too few. */
function ground(group: Group<number> | undefined, mean: number | null): string | undefined {
  if (!group) return undefined;
  if (!group.enough || !mean) return 'var(--gm-sunken)';
  const off = Math.max(-1, Math.min(1, (group.likely / mean - 1) / fullAt));
  const colour = off >= 0 ? 'var(--gm-accent)' : 'var(--gm-bad)';
  return `color-mix(in srgb, ${colour} ${Math.round(Math.abs(off) * deepest)}%, var(--gm-surface))`;
}

function sentence(
  hour: number,
  group: Group<number> | undefined,
  language: string,
  t: TFunction,
): string {
  const when = hourOfWeekName(hour, language);
  if (!group) return t('insights:hours.none', { when });
  if (!group.enough) return t('insights:hours.few', { when, count: group.n, least: enoughPosts });
  return t('insights:hours.cell', {
    when,
    count: group.n,
    mean: formatRate(group.mean, language),
    interval: intervalWords(group.interval, language, t) ?? '',
    stands: t(standsWord(group)),
  });
}

const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -24],
  End: [0, 24],
};
const clamp = (value: number, last: number) => Math.max(0, Math.min(last, value));

/** Hour × weekday: a grid that arrow keys walk, with the reached cell's sentence below it. */
export function HourMap({ label, hours }: HourMapProps) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const days = weekdays(language);
  const groups = new Map(hours.groups.map((group) => [group.name, group]));
  const [reached, setReached] = useState({ row: 0, column: 9 });
  const [told, setTold] = useState<number | null>(null);
  const hourAt = (row: number, column: number) => (days[row] ?? 0) * 24 + column;

  function walk(event: KeyboardEvent<HTMLTableElement>) {
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    const row = clamp(reached.row + move[0], days.length - 1);
    const column = clamp(reached.column + move[1], 23);
    setReached({ row, column });
    document.getElementById(`hour-${hourAt(row, column)}`)?.focus();
  }

  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div className="relative overflow-x-auto">
        <table
          role="grid"
          aria-label={label}
          className="w-full min-w-176 table-fixed border-separate border-spacing-0.5 text-center text-xs tabular-nums"
          onKeyDown={walk}
        >
          <thead>
            <tr>
              <td className="w-9" />
              {allHours.map((hour) => (
                <th key={hour} scope="col" className="font-normal text-muted">
                  {hour}
                </th>
              ))}
            </tr>
          </thead>
          <tbody onPointerLeave={() => setTold(null)}>
            {days.map((weekday, row) => (
              <tr key={weekday}>
                <th scope="row" className="text-left font-normal text-muted">
                  {weekdayName(weekday, language)}
                </th>
                {allHours.map((column) => {
                  const hour = weekday * 24 + column;
                  const group = groups.get(hour);
                  return (
                    <td
                      key={column}
                      id={`hour-${hour}`}
                      role="gridcell"
                      tabIndex={row === reached.row && column === reached.column ? 0 : -1}
                      aria-label={sentence(hour, group, language, t)}
                      onFocus={() => {
                        setReached({ row, column });
                        setTold(hour);
                      }}
                      onPointerEnter={() => setTold(hour)}
                      style={{ background: ground(group, hours.mean) }}
                      className={`h-7 rounded-sm outline-offset-0 ${group ? '' : 'border border-line'} ${group?.enough ? 'font-semibold text-ink' : 'text-muted'}`}
                    >
                      {group?.n}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {/* Seen, not spoken: a screen reader says the cell's own label. */}
      <p aria-hidden="true" className="min-h-4.5 text-sm" {...outOfPicture}>
        {told === null ? '' : sentence(told, groups.get(told), language, t)}
      </p>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
        <Key ground="var(--gm-sunken)" text={t('insights:hours.keyFew', { count: enoughPosts })} />
        <Key ground={paint('bad')} text={t('insights:hours.keyBelow')} />
        <Key ground={paint('accent')} text={t('insights:hours.keyAbove')} />
      </ul>
    </div>
  );
}

const paint = (colour: 'bad' | 'accent') =>
  `color-mix(in srgb, var(--gm-${colour}) ${deepest}%, var(--gm-surface))`;

function Key({ ground: background, text }: { ground: string; text: string }) {
  return (
    <li className="flex items-center gap-1.5">
      <span className="size-3 shrink-0 rounded-sm" style={{ background }} />
      {text}
    </li>
  );
}
