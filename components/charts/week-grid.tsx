import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { outOfPicture } from './picture.ts';
import { weekdayName, weekdays } from './week-words.ts';

export interface WeekCell {
  /** The whole sentence of the cell: a screen reader says it, and it stands below when reached. */
  sentence: string;
  /** What stands in it. */
  text?: number;
  ground?: string;
  /** Nothing is known of it: only an outline. */
  empty: boolean;
  strong: boolean;
}

interface WeekGridProps {
  label: string;
  /** Ids of its cells begin so: two grids may stand on a page. */
  id: string;
  /** Monday 0:00 is 0. */
  cell: (hourOfWeek: number) => WeekCell;
}

const allHours = Array.from({ length: 24 }, (_, hour) => hour);
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
export function WeekGrid({ label, id, cell }: WeekGridProps) {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const days = weekdays(language);
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
    document.getElementById(`${id}-${hourAt(row, column)}`)?.focus();
  }

  return (
    <>
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
                  const { sentence, text, ground, empty, strong } = cell(hour);
                  return (
                    <td
                      key={column}
                      id={`${id}-${hour}`}
                      role="gridcell"
                      tabIndex={row === reached.row && column === reached.column ? 0 : -1}
                      aria-label={sentence}
                      onFocus={() => {
                        setReached({ row, column });
                        setTold(hour);
                      }}
                      onPointerEnter={() => setTold(hour)}
                      style={{ background: ground }}
                      className={`h-7 rounded-sm outline-offset-0 ${empty ? 'border border-line' : ''} ${strong ? 'font-semibold text-ink' : 'text-muted'}`}
                    >
                      {text}
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
        {told === null ? '' : cell(told).sentence}
      </p>
    </>
  );
}
