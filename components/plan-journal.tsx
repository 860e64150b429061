import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { JournalEntry, PlanState } from '../utils/plan/schema.ts';
import { formatMoment } from '../utils/text/format.ts';
import { causeWords, stateWords } from './plan-words.ts';

interface PlanJournalProps {
  journal: readonly JournalEntry[];
  state: PlanState;
  zone: string;
  now: number;
}

/**
 * What happened to an item, in sentences, the latest first: when, why, what it became; above them
 * what comes next. Folded: for when one wonders.
 */
export function PlanJournal({ journal, state, zone, now }: PlanJournalProps) {
  const { t, i18n } = useTranslation();
  return (
    <details className="group/journal text-sm">
      <summary className="inline-flex list-none items-center gap-1 rounded-sm text-muted hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight
          className="size-3.5 transition-transform group-open/journal:rotate-90"
          aria-hidden="true"
        />
        {t('day:journal')}
      </summary>
      <p className="mt-1.5">
        <span className="font-medium">{t('calendar:journal.next')}</span>{' '}
        {t(stateWords[state].means)}
      </p>
      <ol className="mt-1.5 flex flex-col gap-1 border-l-2 border-line pl-3">
        {[...journal].reverse().map((entry, place) => (
          <li key={place} className="flex flex-wrap gap-x-2">
            <time className="text-muted tabular-nums" dateTime={new Date(entry.at).toISOString()}>
              {formatMoment(entry.at, i18n.language, zone, now)}
            </time>
            <span>
              {t(causeWords[entry.cause])}
              {entry.note && <span className="text-muted"> · {entry.note}</span>}
              {entry.from !== entry.to && (
                <span className="text-muted">
                  {' '}
                  → <span className="sr-only">{t('calendar:journal.became')} </span>
                  {t(stateWords[entry.to].name)}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
