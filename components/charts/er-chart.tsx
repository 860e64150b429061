import {
  Curve,
  type CurveProps,
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useTranslation } from 'react-i18next';
import type { PostPoint } from '../../utils/insights/overview.ts';
import { firstLine } from '../../utils/text/first-line.ts';
import { formatMoment, formatRate } from '../../utils/text/format.ts';
import {
  axisLook,
  chartMargin,
  ChartRoom,
  gridLook,
  Hint,
  lineLook,
  shortDay,
} from './chart-look.tsx';

interface ErChartProps {
  label: string;
  /** Those whose ER is known, oldest first. */
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
  return (
    <ChartRoom>
      <ResponsiveContainer
        width="100%"
        height="100%"
        initialDimension={{ width: 640, height: 256 }}
      >
        <LineChart data={[...points]} margin={chartMargin} accessibilityLayer aria-label={label}>
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
            width={52}
            domain={[0, 'auto']}
            tickFormatter={(rate: number) => percent.format(rate / 100)}
          />
          <Tooltip
            isAnimationActive={false}
            content={({ active, payload }) => {
              const point = payload[0]?.payload as PostPoint | undefined;
              if (!active || !point) return null;
              return (
                <Hint>
                  <p className="font-semibold tabular-nums">
                    {formatRate(point.er, language, point.approximate)}
                  </p>
                  <p>{firstLine(point.post.text) || t('insights:withoutText')}</p>
                  <p className="text-muted">{formatMoment(point.at, language, zone, now)}</p>
                </Hint>
              );
            }}
          />
          {median !== null && (
            <ReferenceLine
              y={median}
              stroke="var(--gm-warn)"
              strokeDasharray="6 4"
              ifOverflow="extendDomain"
              label={{
                value: t('insights:er.median', { value: formatRate(median, language) }),
                position: 'insideTopRight',
                fill: 'var(--gm-warn)',
                fontSize: 12,
              }}
            />
          )}
          <Line
            {...lineLook}
            dataKey="er"
            strokeWidth={1}
            strokeOpacity={0.35}
            {...(points.length > many
              ? { dot: false, shape: LineWithPoints }
              : { dot: { r: 3.5, fill: 'var(--gm-accent)', strokeOpacity: 1 } })}
          />
        </LineChart>
      </ResponsiveContainer>
    </ChartRoom>
  );
}
