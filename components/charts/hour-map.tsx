import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { enoughPosts } from '../../utils/insights/rules.ts';
import type { Group, Groups } from '../../utils/insights/what-works.ts';
import { formatRate } from '../../utils/text/format.ts';
import { intervalWords, standsWord } from './group-words.ts';
import { WeekGrid } from './week-grid.tsx';
import { hourOfWeekName } from './week-words.ts';

interface HourMapProps {
  label: string;
  hours: Groups<number>;
}

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

/** ER by hour × weekday. */
export function HourMap({ label, hours }: HourMapProps) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const groups = new Map(hours.groups.map((group) => [group.name, group]));
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <WeekGrid
        label={label}
        id="hour"
        cell={(hour) => {
          const group = groups.get(hour);
          return {
            sentence: sentence(hour, group, language, t),
            text: group?.n,
            ground: ground(group, hours.mean),
            empty: !group,
            strong: group?.enough ?? false,
          };
        }}
      />
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
