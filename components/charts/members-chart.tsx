import { useTranslation } from 'react-i18next';
import type { MembersDay } from '../../utils/insights/members.ts';
import { firstLine } from '../../utils/text/first-line.ts';
import { formatDay } from '../../utils/text/ago.ts';
import { formatChange, formatCount } from '../../utils/text/format.ts';
import { Hint } from './chart-look.tsx';
import { TimeChart } from './time-chart.tsx';

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
  return (
    <TimeChart
      label={label}
      rows={days}
      value="members"
      zone={zone}
      axis={{
        width: 64,
        from: 'auto',
        whole: true,
        say: (members) => formatCount(members, i18n.language),
      }}
      line={{ strokeWidth: 2 }}
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
      hint={(day) => <DayHint day={day} zone={zone} />}
    />
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
