import { Curve, type CurveProps } from 'recharts';
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

/** With more posts than this an element for each point takes seconds. */
const many = 150;

/** The line, and all its points in one path: round ends of lines without a length. */
function LineWithPoints(props: CurveProps) {
  const at = (props.points ?? []).flatMap(({ x, y }) => (x === null || y === null ? [] : [[x, y]]));
  return (
    <>
      <Curve {...props} />
      <path
        d={at.map(([x, y]) => `M${x} ${y}h0`).join('')}
        stroke="var(--gm-accent)"
        strokeWidth={5}
        strokeLinecap="round"
        fill="none"
      />
    </>
  );
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
      line={{
        strokeWidth: 1,
        strokeOpacity: 0.35,
        ...(points.length > many ? { shape: LineWithPoints } : {}),
      }}
      dot={points.length > many ? false : { r: 3.5, fill: 'var(--gm-accent)', strokeOpacity: 1 }}
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
