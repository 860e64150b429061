import type { ReactNode } from 'react';
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  type LineProps,
} from 'recharts';
import { useTranslation } from 'react-i18next';
import { axisLook, chartMargin, ChartRoom, gridLook, lineLook, shortDay } from './chart-look.tsx';

interface TimeChartProps<Row extends { at: number }> {
  label: string;
  /** Oldest first; `at` is epoch milliseconds. */
  rows: readonly Row[];
  /** The field that the line is drawn by. */
  value: keyof Row & string;
  /** IANA zone that days are said in. */
  zone: string;
  /** The axis of values: how wide its words are, what it begins with, how a value is written. */
  axis: { width: number; from: number | 'auto'; whole: boolean; say: (value: number) => string };
  /** How the line looks, and its points. */
  line: Pick<LineProps, 'strokeWidth' | 'strokeOpacity' | 'shape'>;
  dot: LineProps['dot'];
  /** A line across, of the usual; null: none. */
  usual?: { value: number; word: string } | null;
  /** What stands beside the point that the pointer or the arrow keys have reached. */
  hint: (row: Row) => ReactNode;
}

/** A line over time: the frame and the axes that all of ours have in common. */
export function TimeChart<Row extends { at: number }>(props: TimeChartProps<Row>) {
  const { label, rows, value, zone, axis, line, dot, usual, hint } = props;
  const { i18n } = useTranslation();
  return (
    <ChartRoom>
      <ResponsiveContainer
        width="100%"
        height="100%"
        initialDimension={{ width: 640, height: 256 }}
      >
        <LineChart data={[...rows]} margin={chartMargin} accessibilityLayer aria-label={label}>
          <CartesianGrid {...gridLook} />
          <XAxis
            {...axisLook}
            dataKey="at"
            type="number"
            scale="time"
            domain={['dataMin', 'dataMax']}
            tickFormatter={(at: number) => shortDay(at, i18n.language, zone)}
          />
          <YAxis
            {...axisLook}
            width={axis.width}
            domain={[axis.from, 'auto']}
            allowDecimals={!axis.whole}
            tickFormatter={axis.say}
          />
          <Tooltip
            isAnimationActive={false}
            content={({ active, payload }) => {
              const row = payload[0]?.payload as Row | undefined;
              return active && row ? hint(row) : null;
            }}
          />
          {usual && (
            <ReferenceLine
              y={usual.value}
              stroke="var(--gm-warn)"
              strokeDasharray="6 4"
              ifOverflow="extendDomain"
              label={{
                value: usual.word,
                position: 'insideTopRight',
                fill: 'var(--gm-warn)',
                fontSize: 12,
              }}
            />
          )}
          <Line {...lineLook} {...line} dataKey={value} dot={dot} />
        </LineChart>
      </ResponsiveContainer>
    </ChartRoom>
  );
}
