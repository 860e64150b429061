import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../utils/text/format.ts';
import { axisLook, chartMargin, gridLook, Hint } from './chart-look.tsx';
import { hourName } from './week-words.ts';

export interface AwakeHour {
  hour: number;
  comments: number;
}

/** Comments by hour of the day, of all weekdays together. */
export const awakeByHour = (awake: readonly number[]): AwakeHour[] =>
  Array.from({ length: 24 }, (_, hour) => ({
    hour,
    comments: awake.reduce((sum, n, of) => (of % 24 === hour ? sum + n : sum), 0),
  }));

/** When those who comment are awake. */
export function AwakeChart({ label, awake }: { label: string; awake: readonly number[] }) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  return (
    <div className="h-40 w-full min-w-0">
      <ResponsiveContainer
        width="100%"
        height="100%"
        initialDimension={{ width: 480, height: 160 }}
      >
        <BarChart
          data={awakeByHour(awake)}
          margin={chartMargin}
          accessibilityLayer
          aria-label={label}
        >
          <CartesianGrid {...gridLook} />
          <XAxis {...axisLook} dataKey="hour" interval={2} />
          <YAxis
            {...axisLook}
            width={36}
            allowDecimals={false}
            tickFormatter={(n: number) => formatCount(n, language)}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--gm-sunken)' }}
            content={({ active, payload }) => {
              const bar = payload[0]?.payload as AwakeHour | undefined;
              if (!active || !bar) return null;
              return (
                <Hint>
                  <p className="tabular-nums">
                    {hourName(bar.hour, language)}:{' '}
                    {t('insights:comments', { count: bar.comments })}
                  </p>
                </Hint>
              );
            }}
          />
          <Bar
            dataKey="comments"
            fill="var(--gm-accent)"
            radius={[3, 3, 0, 0]}
            isAnimationActive={false}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
