import { useTranslation } from 'react-i18next';
import type { PlanCommunity } from '../utils/plan/form.ts';
import { lengthIn } from '../utils/preview/text-length.ts';
import { firstLineHints, type FirstLineHint } from '../utils/preview/first-line-hints.ts';
import { foldText, shownText } from '../utils/preview/rules.ts';
import { formatCount } from '../utils/text/format.ts';

interface DraftCounterProps {
  text: string;
  community: PlanCommunity | undefined;
}

/** Below the text: how long it is, what a phone shows of it, what its first line is spent on. */
export function DraftCounter({ text, community }: DraftCounterProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const rules = community?.rules;
  const shown = shownText(text.trim(), rules?.mention ?? null);
  const limit = rules?.postLength ?? null;
  const { visible, folded, confidence } = foldText(shown, rules?.fold.android ?? null);
  const counted = rules ? lengthIn(text.trim(), rules) : text.trim().length;
  const over = limit !== null && counted > limit;
  const length = formatCount(counted, language);
  const advice: Record<FirstLineHint, string> = {
    'link-first': t('draft:hint.linkFirst'),
    'hashtag-first': t('draft:hint.hashtagFirst'),
    shouting: t('draft:hint.shouting'),
    greeting: t('draft:hint.greeting'),
  };
  return (
    <div className="mt-1 flex flex-col gap-0.5 text-xs text-muted">
      <p className="flex flex-wrap gap-x-2 tabular-nums">
        <span className={over ? 'font-semibold text-bad' : ''}>
          {limit === null
            ? t('draft:count.plain', { length })
            : t('draft:count.of', { length, limit: formatCount(limit, language) })}
        </span>
        {shown && confidence !== 'unknown' && (
          <span>
            ·{' '}
            {folded
              ? t('draft:count.folded', { visible: formatCount(visible.length, language) })
              : t('draft:count.whole')}
          </span>
        )}
      </p>
      {firstLineHints(shown).map((hint) => (
        <p key={hint}>{advice[hint]}</p>
      ))}
    </div>
  );
}
