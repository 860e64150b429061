import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useTranslation } from 'react-i18next';
import type { MembersDay } from '../../utils/insights/members.ts';
import { firstLine } from '../../utils/text/first-line.ts';
import { formatDay } from '../../utils/text/ago.ts';
import { formatChange, formatCount } from '../../utils/text/format.ts';
import {
  axisLook,
  chartMargin,
  ChartRoom,
  gridLook,
  Hint,
  lineLook,
  shortDay,
} from './chart-look.tsx';

interface MembersChartProps {
  label: string;
  days: readonly MembersDay[];
  /** IANA zone that days are said in. */
  zone: string;
}

const atMost = 3;

/** The line of members. A day with posts has a full dot; its hint names them. */
export function MembersChart({ label, days, zone }: MembersChartProps) {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return (
    <ChartRoom>
      <ResponsiveContainer
        width="100%"
        height="100%"
        initialDimension={{ width: 640, height: 256 }}
      >
        <LineChart data={[...days]} margin={chartMargin} accessibilityLayer aria-label={label}>
          <CartesianGrid {...gridLook} />
          <XAxis
            {...axisLook}
            dataKey="at"
            type="number"
            scale="time"
            domain={['dataMin', 'dataMax']}
            tickFormatter={(at: number) => shortDay(at, language, zone)}
          />
          <YAxis
            {...axisLook}
            width={64}
            domain={['auto', 'auto']}
            allowDecimals={false}
            tickFormatter={(members: number) => formatCount(members, language)}
          />
          <Tooltip
            isAnimationActive={false}
            content={({ active, payload }) => {
              const day = payload[0]?.payload as MembersDay | undefined;
              return active && day ? <DayHint day={day} zone={zone} /> : null;
            }}
          />
          <Line
            {...lineLook}
            dataKey="members"
            strokeWidth={2}
            dot={({ cx, cy, payload }: { cx?: number; cy?: number; payload: MembersDay }) => (
              <circle
                key={payload.day}
                cx={cx}
                cy={cy}
                r={payload.posts.length ? 4 : 2}
                fill={payload.posts.length ? 'var(--gm-accent)' : 'var(--gm-surface)'}
                stroke="var(--gm-accent)"
              />
            )}
          />
        </LineChart>
      </ResponsiveContainer>
    </ChartRoom>
  );
}

function DayHint({ day, zone }: { day: MembersDay; zone: string }) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const more = day.posts.length - atMost;
  return (
    <Hint>
      <p className="font-semibold">{formatDay(day.at, language, zone, true)}</p>
      <p className="tabular-nums">
        {t('insights:members.line', {
          members: formatCount(day.members, language, day.approximate),
          change: formatChange(day.change, language),
        })}
      </p>
      <ul className="mt-1 text-muted">
        {day.posts.slice(0, atMost).map((post) => (
          <li key={post.key} className="truncate">
            {firstLine(post.text) || t('insights:withoutText')}
          </li>
        ))}
        {more > 0 && <li>{t('insights:more', { count: more })}</li>}
      </ul>
    </Hint>
  );
}
