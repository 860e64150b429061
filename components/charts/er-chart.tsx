import { useTranslation } from 'react-i18next';
import type { PostPoint } from '../../utils/insights/overview.ts';
import { firstLine } from '../../utils/text/first-line.ts';
import { formatMoment, formatRate } from '../../utils/text/format.ts';
import { Hint } from './chart-look.tsx';
import { TimeChart } from './time-chart.tsx';

interface ErChartProps {
  label: string;
  /** Those whose ER is known, of one formula, oldest first. */
  points: readonly PostPoint[];
  /** The ER-20 median; null: none. */
  median: number | null;
  zone: string;
  now: number;
}

/** A point for each post, and the line of the usual. */
export function ErChart({ label, points, median, zone, now }: ErChartProps) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const word = t('insights:er.median', { value: formatRate(median, language) });
  return (
    <TimeChart
      label={label}
      rows={points}
      value="er"
      zone={zone}
      axis={{ width: 52, from: 0, whole: false, say: (rate) => percent.format(rate / 100) }}
      line={{ strokeWidth: 1, strokeOpacity: 0.35 }}
      dot={{ r: 3.5, fill: 'var(--gm-accent)', strokeOpacity: 1 }}
      usual={median === null ? null : { value: median, word }}
      hint={(point) => (
        <Hint>
          <p className="font-semibold tabular-nums">
            {formatRate(point.er, language, point.approximate)}
          </p>
          <p>{firstLine(point.post.text) || t('insights:withoutText')}</p>
          <p className="text-muted">{formatMoment(point.at, language, zone, now)}</p>
        </Hint>
      )}
    />
  );
}
