import { useTranslation } from 'react-i18next';
import type { Baseline, changeSince, postsPerDay } from '../utils/insights/rules.ts';
import { formatDay } from '../utils/text/ago.ts';
import { formatChange, formatCount, formatRate, unknownSign } from '../utils/text/format.ts';

type Change = ReturnType<typeof changeSince>;

export interface MemberChange {
  /** The key of the words: since the last visit, in 7 days, in 30 days. */
  word: string;
  change: Change;
}

interface CommunityFiguresProps {
  /** null: never read. */
  members: { value: number; approximate: boolean } | null;
  changes: readonly MemberChange[];
  base: Baseline | null;
  pace: ReturnType<typeof postsPerDay>;
  /** IANA zone that dates are said in. */
  zone: string;
}

function tone(change: Change): string {
  if (!change || change.change === 0) return 'text-muted';
  return change.change > 0 ? 'text-good' : 'text-bad';
}

/** How a community does: members and how they moved, its usual ER, its pace. */
export function CommunityFigures({ members, changes, base, pace, zone }: CommunityFiguresProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const perDay = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <div className="flex flex-col gap-3">
      <section className="rounded-md border border-line bg-surface px-3 py-2.5">
        <h2 className="text-sm text-muted">{t('metrics:name.members')}</h2>
        <p className="text-2xl font-semibold tracking-tight tabular-nums">
          {formatCount(members?.value ?? null, language, members?.approximate)}
        </p>
        <ul className="mt-1.5 flex flex-col gap-0.5 border-t border-line pt-1.5 text-sm">
          {changes.map(({ word, change }) => (
            <li key={word} className="flex items-baseline gap-2">
              <span className="flex-1">{t(word)}</span>
              <span className="text-xs text-muted">
                {change
                  ? t('panel:strip.from', { date: formatDay(change.from, language, zone) })
                  : t('panel:strip.tooYoung')}
              </span>
              <span className={`w-16 text-right font-semibold tabular-nums ${tone(change)}`}>
                {change ? formatChange(change.change, language, change.approximate) : unknownSign}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <div className="grid grid-cols-2 gap-3">
        <section className="rounded-md border border-line bg-surface px-3 py-2.5">
          <h2 className="text-sm text-muted">{t('panel:strip.medianEr')}</h2>
          <p className="text-xl font-semibold tabular-nums">
            {formatRate(base?.median ?? null, language, base?.approximate)}
          </p>
          <p className="text-xs text-muted">
            {base ? t('panel:strip.fromPosts', { count: base.n }) : t('panel:strip.noPosts')}
          </p>
          {base && !base.enough && <p className="text-xs text-warn">{t('panel:strip.few')}</p>}
        </section>
        <section className="rounded-md border border-line bg-surface px-3 py-2.5">
          <h2 className="text-sm text-muted">{t('panel:strip.postsPerDay')}</h2>
          <p className="text-xl font-semibold tabular-nums">
            {pace ? perDay.format(pace.value) : unknownSign}
          </p>
          <p className="text-xs text-muted">
            {pace
              ? t('panel:strip.overDays', { count: Math.round(pace.days) })
              : t('panel:strip.noPace')}
          </p>
        </section>
      </div>
    </div>
  );
}
